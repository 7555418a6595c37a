// DEFLATE (RFC 1951), put before the module by tests/wasm: the module travels compressed inside its script, since a stick and an old server
// compress nothing, and Base64 of what is not compressed hides its repetitions from the servers that do.
function qinglianInflate(from, size) {
  "use strict";
  var to = new Uint8Array(size), at = 0, read = 0, word = 0, held = 0;
  var order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
  function bits(count) {
    while (held < count) { word |= from[read++] << held; held += 8; }
    var value = word & ((1 << count) - 1);
    word >>>= count;
    held -= count;
    return value;
  }
  function codes(lengths) {
    var counts = new Uint16Array(16), starts = new Uint16Array(16), symbols = new Uint16Array(lengths.length), i;
    for (i = 0; i < lengths.length; i++) counts[lengths[i]]++;
    counts[0] = 0;
    for (i = 1; i < 16; i++) starts[i] = starts[i - 1] + counts[i - 1];
    for (i = 0; i < lengths.length; i++) if (lengths[i]) symbols[starts[lengths[i]]++] = i;
    return { counts: counts, symbols: symbols };
  }
  function symbol(table) {
    var code = 0, first = 0, index = 0;
    for (var length = 1; length < 16; length++) {
      code |= bits(1);
      var count = table.counts[length];
      if (code - count < first) return table.symbols[index + code - first];
      index += count;
      first = (first + count) << 1;
      code <<= 1;
    }
    throw new Error("inflate");
  }
  function fill(count, length) { return Array(count).fill(length); }
  function tables(kind) {
    if (kind === 1) return [codes([].concat(fill(144, 8), fill(112, 9), fill(24, 7), fill(8, 8))), codes(fill(30, 5))];
    var literals = bits(5) + 257, all = literals + bits(5) + 1, count = bits(4) + 4, lengths = fill(19, 0), list = [];
    for (var i = 0; i < count; i++) lengths[order[i]] = bits(3);
    var table = codes(lengths);
    while (list.length < all) {
      var next = symbol(table);
      if (next < 16) list.push(next);
      else if (next === 16) list = list.concat(fill(bits(2) + 3, list[list.length - 1]));
      else list = list.concat(fill(next === 17 ? bits(3) + 3 : bits(7) + 11, 0));
    }
    return [codes(list.slice(0, literals)), codes(list.slice(literals, all))];
  }
  for (var last = 0; !last;) {
    last = bits(1);
    var kind = bits(2);
    if (kind === 0) {
      word = held = 0;
      var stored = from[read] | from[read + 1] << 8;
      for (read += 4; stored > 0; stored--) to[at++] = from[read++];
      continue;
    }
    var both = tables(kind);
    for (var next = symbol(both[0]); next !== 256; next = symbol(both[0])) {
      if (next < 256) { to[at++] = next; continue; }
      var n = next - 257, extra = n < 8 || n === 28 ? 0 : (n >> 2) - 1;
      var length = n === 28 ? 258 : n < 8 ? n + 3 : ((4 + (n & 3)) << extra) + 3 + bits(extra);
      var d = symbol(both[1]), far = d < 4 ? 0 : (d >> 1) - 1;
      var distance = d < 4 ? d + 1 : ((2 + (d & 1)) << far) + 1 + bits(far);
      while (length--) { to[at] = to[at - distance]; at++; }
    }
  }
  if (at !== size) throw new Error("inflate");
  return to;
}
let wasm_bindgen = (function(exports) {
    let script_src;
    if (typeof document !== 'undefined' && document.currentScript !== null) {
        script_src = new URL(document.currentScript.src, location.href).toString();
    }

    /**
     * The answer as one line of JSON, or an empty text while shards are on their way: ask again.
     * @param {string} typed
     * @returns {string}
     */
    function search(typed) {
        let deferred2_0;
        let deferred2_1;
        try {
            const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
            const ptr0 = passStringToWasm0(typed, wasm.__wbindgen_export2, wasm.__wbindgen_export3);
            const len0 = WASM_VECTOR_LEN;
            wasm.search(retptr, ptr0, len0);
            var r0 = getDataViewMemory0().getInt32(retptr + 4 * 0, true);
            var r1 = getDataViewMemory0().getInt32(retptr + 4 * 1, true);
            deferred2_0 = r0;
            deferred2_1 = r1;
            return getStringFromWasm0(r0, r1);
        } finally {
            wasm.__wbindgen_add_to_stack_pointer(16);
            wasm.__wbindgen_export4(deferred2_0, deferred2_1, 1);
        }
    }
    exports.search = search;

    /**
     * Takes a shard that a script hands over.
     * @param {string} name
     * @param {string} base64
     */
    function shard(name, base64) {
        let ptr0, len0, ptr1, len1;
        try {
            ptr0 = passStringToWasm0(name, wasm.__wbindgen_export2, wasm.__wbindgen_export3);
            len0 = WASM_VECTOR_LEN;
            ptr1 = passStringToWasm0(base64, wasm.__wbindgen_export2, wasm.__wbindgen_export3);
            len1 = WASM_VECTOR_LEN;
        } catch (e) {
            if (ptr1) { wasm.__wbindgen_export4(ptr1, len1 * 1, 1); }
            if (ptr0) { wasm.__wbindgen_export4(ptr0, len0 * 1, 1); }
            throw e;
        }
        wasm.shard(ptr0, len0, ptr1, len1);
    }
    exports.shard = shard;

    /**
     * Makes the search page out of the form in `#search`, whose shards are in `folder`.
     * @param {string} folder
     */
    function start(folder) {
        const ptr0 = passStringToWasm0(folder, wasm.__wbindgen_export2, wasm.__wbindgen_export3);
        const len0 = WASM_VECTOR_LEN;
        wasm.start(ptr0, len0);
    }
    exports.start = start;
    function __wbg_get_imports() {
        const import0 = {
            __proto__: null,
            __wbg___wbindgen_is_undefined_be5b34249ff1fc15: function(arg0) {
                const ret = getObject(arg0) === undefined;
                return ret;
            },
            __wbg___wbindgen_number_get_934b640d0889af78: function(arg0, arg1) {
                const obj = getObject(arg1);
                const ret = typeof(obj) === 'number' ? obj : undefined;
                getDataViewMemory0().setFloat64((arg0 >>> 0) + 8 * 1, isLikeNone(ret) ? 0 : ret, true);
                getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, !isLikeNone(ret), true);
            },
            __wbg___wbindgen_throw_4c88d8bf264fd984: function(arg0, arg1) {
                throw new Error(getStringFromWasm0(arg0, arg1));
            },
            __wbg__wbg_cb_unref_09736879a3f67559: function(arg0) {
                getObject(arg0)._wbg_cb_unref();
            },
            __wbg_activeElement_6c30fe7fda33ef51: function(arg0) {
                const ret = getObject(arg0).activeElement;
                return isLikeNone(ret) ? 0 : addHeapObject(ret);
            },
            __wbg_addEventListener_847fd86b8c33ec43: function() { return handleError(function (arg0, arg1, arg2, arg3) {
                getObject(arg0).addEventListener(getStringFromWasm0(arg1, arg2), getObject(arg3));
            }, arguments); },
            __wbg_altKey_423da1d67b588078: function(arg0) {
                const ret = getObject(arg0).altKey;
                return ret;
            },
            __wbg_appendChild_dbf7ad2f48413560: function() { return handleError(function (arg0, arg1) {
                const ret = getObject(arg0).appendChild(getObject(arg1));
                return addHeapObject(ret);
            }, arguments); },
            __wbg_click_c6eff13daacf9806: function(arg0) {
                getObject(arg0).click();
            },
            __wbg_closest_39824b16065066bc: function() { return handleError(function (arg0, arg1, arg2) {
                const ret = getObject(arg0).closest(getStringFromWasm0(arg1, arg2));
                return isLikeNone(ret) ? 0 : addHeapObject(ret);
            }, arguments); },
            __wbg_createElement_de4a31ed2fb252be: function() { return handleError(function (arg0, arg1, arg2) {
                const ret = getObject(arg0).createElement(getStringFromWasm0(arg1, arg2));
                return addHeapObject(ret);
            }, arguments); },
            __wbg_createTextNode_2b48c3fc75dfcc67: function(arg0, arg1, arg2) {
                const ret = getObject(arg0).createTextNode(getStringFromWasm0(arg1, arg2));
                return addHeapObject(ret);
            },
            __wbg_ctrlKey_b7978e4cf78dc62b: function(arg0) {
                const ret = getObject(arg0).ctrlKey;
                return ret;
            },
            __wbg_documentElement_5e44e37dd0181a81: function(arg0) {
                const ret = getObject(arg0).documentElement;
                return isLikeNone(ret) ? 0 : addHeapObject(ret);
            },
            __wbg_document_3b5c3071b43e97ee: function(arg0) {
                const ret = getObject(arg0).document;
                return isLikeNone(ret) ? 0 : addHeapObject(ret);
            },
            __wbg_focus_d5e2fdbdb56416f0: function() { return handleError(function (arg0) {
                getObject(arg0).focus();
            }, arguments); },
            __wbg_getAttribute_c7b80d4010284561: function(arg0, arg1, arg2, arg3) {
                const ret = getObject(arg1).getAttribute(getStringFromWasm0(arg2, arg3));
                var ptr1 = isLikeNone(ret) ? 0 : passStringToWasm0(ret, wasm.__wbindgen_export2, wasm.__wbindgen_export3);
                var len1 = WASM_VECTOR_LEN;
                getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 1, len1, true);
                getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, ptr1, true);
            },
            __wbg_getElementById_7ee213db584f37b0: function(arg0, arg1, arg2) {
                const ret = getObject(arg0).getElementById(getStringFromWasm0(arg1, arg2));
                return isLikeNone(ret) ? 0 : addHeapObject(ret);
            },
            __wbg_hasAttribute_3f271bd99815d507: function(arg0, arg1, arg2) {
                const ret = getObject(arg0).hasAttribute(getStringFromWasm0(arg1, arg2));
                return ret;
            },
            __wbg_hasChildNodes_5df351b48aa9e171: function(arg0) {
                const ret = getObject(arg0).hasChildNodes();
                return ret;
            },
            __wbg_history_7236bed7324e63c0: function() { return handleError(function (arg0) {
                const ret = getObject(arg0).history;
                return addHeapObject(ret);
            }, arguments); },
            __wbg_id_2aec05cae0b5abeb: function(arg0, arg1) {
                const ret = getObject(arg1).id;
                const ptr1 = passStringToWasm0(ret, wasm.__wbindgen_export2, wasm.__wbindgen_export3);
                const len1 = WASM_VECTOR_LEN;
                getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 1, len1, true);
                getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, ptr1, true);
            },
            __wbg_innerWidth_3bc249efddc56481: function() { return handleError(function (arg0) {
                const ret = getObject(arg0).innerWidth;
                return addHeapObject(ret);
            }, arguments); },
            __wbg_instanceof_Element_05dbb22ded594343: function(arg0) {
                let result;
                try {
                    result = getObject(arg0) instanceof Element;
                } catch (_) {
                    result = false;
                }
                const ret = result;
                return ret;
            },
            __wbg_instanceof_HtmlElement_ea32ea7121e0a496: function(arg0) {
                let result;
                try {
                    result = getObject(arg0) instanceof HTMLElement;
                } catch (_) {
                    result = false;
                }
                const ret = result;
                return ret;
            },
            __wbg_instanceof_Window_5cf453f5639aa1a2: function(arg0) {
                let result;
                try {
                    result = getObject(arg0) instanceof Window;
                } catch (_) {
                    result = false;
                }
                const ret = result;
                return ret;
            },
            __wbg_isComposing_4b9450ae90c4e806: function(arg0) {
                const ret = getObject(arg0).isComposing;
                return ret;
            },
            __wbg_isComposing_b1e74068b6ff27e2: function(arg0) {
                const ret = getObject(arg0).isComposing;
                return ret;
            },
            __wbg_key_76125a528069feff: function(arg0, arg1) {
                const ret = getObject(arg1).key;
                const ptr1 = passStringToWasm0(ret, wasm.__wbindgen_export2, wasm.__wbindgen_export3);
                const len1 = WASM_VECTOR_LEN;
                getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 1, len1, true);
                getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, ptr1, true);
            },
            __wbg_location_7320782274fc691b: function(arg0) {
                const ret = getObject(arg0).location;
                return addHeapObject(ret);
            },
            __wbg_metaKey_33c588e07fd74724: function(arg0) {
                const ret = getObject(arg0).metaKey;
                return ret;
            },
            __wbg_pathname_19fb9627ab2b1180: function() { return handleError(function (arg0, arg1) {
                const ret = getObject(arg1).pathname;
                const ptr1 = passStringToWasm0(ret, wasm.__wbindgen_export2, wasm.__wbindgen_export3);
                const len1 = WASM_VECTOR_LEN;
                getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 1, len1, true);
                getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, ptr1, true);
            }, arguments); },
            __wbg_preventDefault_cfb06b02e7406899: function(arg0) {
                getObject(arg0).preventDefault();
            },
            __wbg_removeAttribute_735f25a801a701e1: function() { return handleError(function (arg0, arg1, arg2) {
                getObject(arg0).removeAttribute(getStringFromWasm0(arg1, arg2));
            }, arguments); },
            __wbg_remove_8228e91d7ddbc755: function(arg0) {
                getObject(arg0).remove();
            },
            __wbg_replaceState_1dad4255f11a05e4: function() { return handleError(function (arg0, arg1, arg2, arg3, arg4, arg5) {
                getObject(arg0).replaceState(getObject(arg1), getStringFromWasm0(arg2, arg3), arg4 === 0 ? undefined : getStringFromWasm0(arg4, arg5));
            }, arguments); },
            __wbg_requestAnimationFrame_9ba49d36a19ca83c: function() { return handleError(function (arg0, arg1) {
                const ret = getObject(arg0).requestAnimationFrame(getObject(arg1));
                return ret;
            }, arguments); },
            __wbg_scrollIntoView_168afe76e10ce285: function(arg0, arg1) {
                getObject(arg0).scrollIntoView(arg1 !== 0);
            },
            __wbg_search_b8ba44c19bb02b19: function() { return handleError(function (arg0, arg1) {
                const ret = getObject(arg1).search;
                const ptr1 = passStringToWasm0(ret, wasm.__wbindgen_export2, wasm.__wbindgen_export3);
                const len1 = WASM_VECTOR_LEN;
                getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 1, len1, true);
                getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, ptr1, true);
            }, arguments); },
            __wbg_setAttribute_f75317b2b5cabfb4: function() { return handleError(function (arg0, arg1, arg2, arg3, arg4) {
                getObject(arg0).setAttribute(getStringFromWasm0(arg1, arg2), getStringFromWasm0(arg3, arg4));
            }, arguments); },
            __wbg_set_checked_91ac4f7dd0263c1a: function(arg0, arg1) {
                getObject(arg0).checked = arg1 !== 0;
            },
            __wbg_set_className_fcd90345b3a090af: function(arg0, arg1, arg2) {
                getObject(arg0).className = getStringFromWasm0(arg1, arg2);
            },
            __wbg_set_hidden_7efdf3958dc524e5: function(arg0, arg1) {
                getObject(arg0).hidden = arg1 !== 0;
            },
            __wbg_set_onerror_66d308e8eff5c769: function(arg0, arg1) {
                getObject(arg0).onerror = getObject(arg1);
            },
            __wbg_set_onload_5ddf9ad234b8c847: function(arg0, arg1) {
                getObject(arg0).onload = getObject(arg1);
            },
            __wbg_set_src_c093322ddc009d74: function(arg0, arg1, arg2) {
                getObject(arg0).src = getStringFromWasm0(arg1, arg2);
            },
            __wbg_set_textContent_0177b2a6d9293c2c: function(arg0, arg1, arg2) {
                getObject(arg0).textContent = arg1 === 0 ? undefined : getStringFromWasm0(arg1, arg2);
            },
            __wbg_set_type_9f32b0fcce9b6bbd: function(arg0, arg1, arg2) {
                getObject(arg0).type = getStringFromWasm0(arg1, arg2);
            },
            __wbg_set_value_cb7e77c93a95e491: function(arg0, arg1, arg2) {
                getObject(arg0).value = getStringFromWasm0(arg1, arg2);
            },
            __wbg_static_accessor_GLOBAL_THIS_003ee833af9699fc: function() {
                const ret = typeof globalThis === 'undefined' ? undefined : globalThis;
                return isLikeNone(ret) ? 0 : addHeapObject(ret);
            },
            __wbg_static_accessor_GLOBAL_e4293fb22cbe77da: function() {
                const ret = typeof global === 'undefined' ? undefined : global;
                return isLikeNone(ret) ? 0 : addHeapObject(ret);
            },
            __wbg_static_accessor_SELF_53bb20457401453d: function() {
                const ret = typeof self === 'undefined' ? undefined : self;
                return isLikeNone(ret) ? 0 : addHeapObject(ret);
            },
            __wbg_static_accessor_WINDOW_b5e0810bfecb7feb: function() {
                const ret = typeof window === 'undefined' ? undefined : window;
                return isLikeNone(ret) ? 0 : addHeapObject(ret);
            },
            __wbg_target_e5cd9c7aa87dd8df: function(arg0) {
                const ret = getObject(arg0).target;
                return isLikeNone(ret) ? 0 : addHeapObject(ret);
            },
            __wbg_textContent_240d7f8264a6246e: function(arg0, arg1) {
                const ret = getObject(arg1).textContent;
                var ptr1 = isLikeNone(ret) ? 0 : passStringToWasm0(ret, wasm.__wbindgen_export2, wasm.__wbindgen_export3);
                var len1 = WASM_VECTOR_LEN;
                getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 1, len1, true);
                getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, ptr1, true);
            },
            __wbg_type_5f9ceabba7ef7a1a: function(arg0, arg1) {
                const ret = getObject(arg1).type;
                const ptr1 = passStringToWasm0(ret, wasm.__wbindgen_export2, wasm.__wbindgen_export3);
                const len1 = WASM_VECTOR_LEN;
                getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 1, len1, true);
                getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, ptr1, true);
            },
            __wbg_value_df0a0e29a4d182fe: function(arg0, arg1) {
                const ret = getObject(arg1).value;
                const ptr1 = passStringToWasm0(ret, wasm.__wbindgen_export2, wasm.__wbindgen_export3);
                const len1 = WASM_VECTOR_LEN;
                getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 1, len1, true);
                getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, ptr1, true);
            },
            __wbindgen_generic_0000000000000001: function(arg0, arg1) {
                // Cast intrinsic for `Closure(Closure { owned: true, function: Function { arguments: [NamedExternref("Event")], shim_idx: 8, ret: Unit, inner_ret: Some(Unit) }, mutable: true }) -> Externref`.
                const ret = makeMutClosure(arg0, arg1, __wasm_bindgen_func_elem_214);
                return addHeapObject(ret);
            },
            __wbindgen_generic_0000000000000002: function(arg0, arg1) {
                // Cast intrinsic for `Closure(Closure { owned: true, function: Function { arguments: [], shim_idx: 10, ret: Unit, inner_ret: Some(Unit) }, mutable: true }) -> Externref`.
                const ret = makeMutClosure(arg0, arg1, __wasm_bindgen_func_elem_219);
                return addHeapObject(ret);
            },
            __wbindgen_object_clone_ref: function(arg0) {
                const ret = getObject(arg0);
                return addHeapObject(ret);
            },
            __wbindgen_object_drop_ref: function(arg0) {
                takeObject(arg0);
            },
        };
        return {
            __proto__: null,
            "./module_bg.js": import0,
        };
    }

    function __wasm_bindgen_func_elem_219(arg0, arg1) {
        wasm.__wasm_bindgen_func_elem_219(arg0, arg1);
    }

    function __wasm_bindgen_func_elem_214(arg0, arg1, arg2) {
        wasm.__wasm_bindgen_func_elem_214(arg0, arg1, addHeapObject(arg2));
    }

    function addHeapObject(obj) {
        if (heap_next === heap.length) heap.push(heap.length + 1);
        const idx = heap_next;
        heap_next = heap[idx];

        heap[idx] = obj;
        return idx;
    }

    const CLOSURE_DTORS = (typeof FinalizationRegistry === 'undefined')
        ? { register: () => {}, unregister: () => {} }
        : new FinalizationRegistry(state => wasm.__wbindgen_export5(state.a, state.b));

    function dropObject(idx) {
        if (idx < 1028) return;
        heap[idx] = heap_next;
        heap_next = idx;
    }

    let cachedDataViewMemory0 = null;
    function getDataViewMemory0() {
        if (cachedDataViewMemory0 === null || cachedDataViewMemory0.buffer.detached === true || (cachedDataViewMemory0.buffer.detached === undefined && cachedDataViewMemory0.buffer !== wasm.memory.buffer)) {
            cachedDataViewMemory0 = new DataView(wasm.memory.buffer);
        }
        return cachedDataViewMemory0;
    }

    function getStringFromWasm0(ptr, len) {
        ptr = ptr >>> 0;
        return decodeText(getUint8ArrayMemory0().subarray(ptr, ptr + len));
    }

    let cachedUint8ArrayMemory0 = null;
    function getUint8ArrayMemory0() {
        if (cachedUint8ArrayMemory0 === null || cachedUint8ArrayMemory0.byteLength === 0) {
            cachedUint8ArrayMemory0 = new Uint8Array(wasm.memory.buffer);
        }
        return cachedUint8ArrayMemory0;
    }

    function getObject(idx) { return heap[idx]; }

    function handleError(f, args) {
        try {
            return f.apply(this, args);
        } catch (e) {
            wasm.__wbindgen_export(addHeapObject(e));
        }
    }

    let heap = new Array(1024).fill(undefined);
    heap.push(undefined, null, true, false);

    let heap_next = heap.length;

    function isLikeNone(x) {
        return x === undefined || x === null;
    }

    function makeMutClosure(arg0, arg1, f) {
        const state = { a: arg0, b: arg1, cnt: 1 };
        const real = (...args) => {

            // First up with a closure we increment the internal reference
            // count. This ensures that the Rust closure environment won't
            // be deallocated while we're invoking it.
            state.cnt++;
            const a = state.a;
            state.a = 0;
            try {
                return f(a, state.b, ...args);
            } finally {
                state.a = a;
                real._wbg_cb_unref();
            }
        };
        real._wbg_cb_unref = () => {
            if (--state.cnt === 0) {
                wasm.__wbindgen_export5(state.a, state.b);
                state.a = 0;
                CLOSURE_DTORS.unregister(state);
            }
        };
        CLOSURE_DTORS.register(real, state, state);
        return real;
    }

    function passStringToWasm0(arg, malloc, realloc) {
        if (realloc === undefined) {
            const buf = cachedTextEncoder.encode(arg);
            const ptr = malloc(buf.length, 1) >>> 0;
            getUint8ArrayMemory0().subarray(ptr, ptr + buf.length).set(buf);
            WASM_VECTOR_LEN = buf.length;
            return ptr;
        }

        let len = arg.length;
        let ptr = malloc(len, 1) >>> 0;

        const mem = getUint8ArrayMemory0();

        let offset = 0;

        for (; offset < len; offset++) {
            const code = arg.charCodeAt(offset);
            if (code > 0x7F) break;
            mem[ptr + offset] = code;
        }
        if (offset !== len) {
            if (offset !== 0) {
                arg = arg.slice(offset);
            }
            ptr = realloc(ptr, len, len = offset + arg.length * 3, 1) >>> 0;
            const view = getUint8ArrayMemory0().subarray(ptr + offset, ptr + len);
            const ret = cachedTextEncoder.encodeInto(arg, view);

            offset += ret.written;
            ptr = realloc(ptr, len, offset, 1) >>> 0;
        }

        WASM_VECTOR_LEN = offset;
        return ptr;
    }

    function takeObject(idx) {
        const ret = getObject(idx);
        dropObject(idx);
        return ret;
    }

    let cachedTextDecoder = new TextDecoder('utf-8', { ignoreBOM: true });
    cachedTextDecoder.decode();
    function decodeText(bytes) {
        return cachedTextDecoder.decode(bytes);
    }

    const cachedTextEncoder = new TextEncoder();

    if (!('encodeInto' in cachedTextEncoder)) {
        cachedTextEncoder.encodeInto = function (arg, view) {
            const buf = cachedTextEncoder.encode(arg);
            view.set(buf);
            return {
                read: arg.length,
                written: buf.length
            };
        };
    }

    let WASM_VECTOR_LEN = 0;

    let wasmModule, wasmInstance, wasm;
    function __wbg_finalize_init(instance, module) {
        wasmInstance = instance;
        wasm = instance.exports;
        wasmModule = module;
        cachedDataViewMemory0 = null;
        cachedUint8ArrayMemory0 = null;
        return wasm;
    }

    async function __wbg_load(module, imports) {
        if (typeof Response === 'function' && module instanceof Response) {
            if (!module.ok) {
                throw new Error(`failed to fetch Wasm: ${module.status} ${module.statusText} fetching '${module.url}'`);
            }

            if (typeof WebAssembly.instantiateStreaming === 'function') {
                try {
                    return await WebAssembly.instantiateStreaming(module, imports);
                } catch (e) {
                    const validResponse = expectedResponseType(module.type);

                    if (validResponse && module.headers.get('Content-Type') !== 'application/wasm') {
                        console.warn("`WebAssembly.instantiateStreaming` failed because your server does not serve Wasm with `application/wasm` MIME type. Falling back to `WebAssembly.instantiate` which is slower. Original error:\n", e);

                    } else { throw e; }
                }
            }

            const bytes = await module.arrayBuffer();
            return await WebAssembly.instantiate(bytes, imports);
        } else {
            const instance = await WebAssembly.instantiate(module, imports);

            if (instance instanceof WebAssembly.Instance) {
                return { instance, module };
            } else {
                return instance;
            }
        }

        function expectedResponseType(type) {
            switch (type) {
                case 'basic': case 'cors': case 'default': return true;
            }
            return false;
        }
    }

    function initSync(module) {
        if (wasm !== undefined) return wasm;


        if (module !== undefined) {
            if (Object.getPrototypeOf(module) === Object.prototype) {
                ({module} = module)
            } else {
                console.warn('using deprecated parameters for `initSync()`; pass a single object instead')
            }
        }

        const imports = __wbg_get_imports();
        if (!(module instanceof WebAssembly.Module)) {
            module = new WebAssembly.Module(module);
        }
        const instance = new WebAssembly.Instance(module, imports);
        return __wbg_finalize_init(instance, module);
    }

    let __wbg_init_promise;
    async function __wbg_init(module_or_path) {
        if (wasm !== undefined) return wasm;
        if (__wbg_init_promise === undefined) {
            __wbg_init_promise = __wbg_init_once(module_or_path);
            __wbg_init_promise.catch(() => { __wbg_init_promise = undefined; });
        }
        return __wbg_init_promise;
    }

    async function __wbg_init_once(module_or_path) {

        if (module_or_path !== undefined) {
            if (Object.getPrototypeOf(module_or_path) === Object.prototype) {
                ({module_or_path} = module_or_path)
            } else {
                console.warn('using deprecated parameters for the initialization function; pass a single object instead')
            }
        }

        if (module_or_path === undefined && script_src !== undefined) {
            module_or_path = script_src.replace(/\.js$/, "_bg.wasm");
        }
        const imports = __wbg_get_imports();

        if (typeof module_or_path === 'string' || (typeof Request === 'function' && module_or_path instanceof Request) || (typeof URL === 'function' && module_or_path instanceof URL)) {
            module_or_path = fetch(module_or_path);
        }

        const { instance, module } = await __wbg_load(await module_or_path, imports);

        return __wbg_finalize_init(instance, module);
    }

    return Object.assign(__wbg_init, { initSync }, exports);
})({ __proto__: null });

qinglian.module(138987,"7P0NnB3lWTeO3y8zc+acOWd3NtnAwgaYM2zaYKFs3nY3AW0mNoFtSoPKozxaGzbZjXA2JGSzRFBKFgh0qymNLbVpS9uUUkktKWlLa9pSu2JUVLTxJyoqap6aQFB8ij5o8RHL//pe1z1zzr6El6rP/////J607MyZued+ve7rvt4vNbTzeq2U0hPm/GvM7t3qGrsbfzX95+3mW3+3XPFC70Yh+qvxR9F/XIiuwW5XTOVfNB/SHT26xVX2bne9dTe3ceut3Jy+9Rpza/4NF8XNu/MbLhzu3l1UaHbfqlyt3IuWK2p9d7MxfvzuvBe3ugctVwzt1luV2XvWD7a9+eLrtw/fuHVk46afeXNjZ8/GjT+76Wfkz+ZNG2/cNjayZWPvyv5lfQP9K4eWbenrX7FipTIzvjobH1y3bfhnRrZt3L6pMbJ5fOPw2PYbNtLHs8q+QSrfOTK+cXzkpvEf3r5tfGTb+MbeJf39m5YO9Q2vXLpy2ealm5Weu2dDm8ev2zWyduvI9fiqb/Oy3i0j/VuGh5YtG9myYokqzfjqLPnquuGNS4dGNveu2Dw00rtpxdCmkU1KzSh6XkvHbr5hZOPKLcuWburdsnnzyMpNfZs2Dc/qUdr8YPO1I5tHR4Y3rlwytHn5lv7h4d6lfcs2Lxma1YgbxbVDO3/42uu2Dr9j+/DIzo0rhrcsW7Fk0/KBoaGVI0v6Z4/CtXTdzh/efv0N23det+1nNi7ftHL5it6hkZW9m5ePDPT2vZZvNi0Z6V/e2zewqW/LlqX9I0tnfXOuW/jxsa3rR27euKl/Zf/AyPLNW/oHhjf3Ld10uvLXj4wPofyyZZtXDAyM9NJ69C/vX7p8Vvlz3BpuHUfx5UuXDQ8tGe7r30Rf9fYPzCp+thQfpbL9fUuWrhhasZRGunLLyJYtsyY2aS7GrqGtN44Q9PaP9PdvXrlsaOWKkeUrl8xavoVusFuv2zy6cXMfVbqE+jO0ectKTOdMsF0kpW8YG9lFgPfWkS1DN26ldd+yqbdvU+9SmdeVs3eGG/HYyPXbd41sHFi6dGBk5ZJhApBNm2knzSruJvTa63aObx+jUS9d1rdpZLh/2dLlIwRPvbNmyMHs1u2bh8av275tI5WkiVy6tH/5ls19K5dsOt0HNwyNX7tt6PqRjUtWbtm0sm9p/9CmpZuWLBnonTWv5+cDuGHr0OaRHxsfGqePhoeGly9dsWLLkiVDvTS5qjLjowvzj3bcOLJzPNt23fXcvXVjaHLlpqHlK4eX9Q0tWbl5aGDZZhXMjSFkzrLx8bHrNt1IrfYvW7GFYGCgd8lQf++SkdkL6pZo5+ax7Vu3Dm4b3/7j14387MYlfQNDhCL6Rpb0bh5ZOrBi1gjdRmlFRkuX9w73bxlY2rd8qG/p8r6RWd+4pjaPjdB8XEVfYiNvXEpbePOyLbSyw4Q2+vqVP+OzehNIr71ueJiwZf/IFtr8K1fQBltBizy7d4vdNt62c3xo2+aR7Vs2/gQh2u0/u3HF5i3LVyzbsqJv2cqhoSVDszdzT2sfc4Q5PLJ8aNmSkeGlWzYtXbF008isLva0ILWtQzt3vgNLtmXz8MreZctXbFo21Luyd2jLrKl3YDW8ffON3MyyTSsIM/cTTls2srJ/ZGRW584vmmku8Jb+FcuW0CFA3w5t2rJpufLm3kzjQ2M/Q90bWUG92tw/NDRA22lgeMusNi6YNXX5LPSuGN60aenS4ZHhFSuXL1u+7LSIcOv2nQTAG5etHFi6fNOSvt6+Fb19fZs2z5q18wu03hzOMsKxSzYNr1w5sGTF8Ire2dDQ7YaDw2bFlpWbR4Y2bRoigOgfmuPgOLe5LjvHNm/c3Lty2TIawfDm3t6VhG1nrUgLqG3ftnX70DCdMsNbVg4NL122fNPA5oHl/afbCPLJyNjY9rGNfX3Dy3oHRgYIOa7Y3N+3ctY3b5i+8PkEE1JYPrIM5+CSgSVDA7NPtO7ZFANN9rYRJhlOc2zsHBka23ztxk0DhECWb16ychMh3k1LZvepnq87DeInrhsev5bAcfPS5Stpq9Eu61s+R3ccwmrp1LYbr980MrYRgLaSZqyPMELvwMDKIToLZzX45llfX7eTSKfhkS3XbSOiYNMIbZzl1AE6YbZsXrJiVusXufERcr1uM1E4m0d27qTJv+ztG9Zkb984spwoItquSzdvogNteEiFMz5f+oqfX3X54I9t7O1dNjIysGzZ0JaVfStXbtk8q47TdOEnBt/x1g0/sXHTipHegSW9m7aM0Km6hWinmZ+/ae7Pf2zt29dtXLGM9lrv8hV0RC4hjDU86+M3zpq+8WvHCMMt3zwwMDywaQuh4S3DKweWz5p3d4LLeT+8pXeod2TpyqHlw0sGlm4ZOV3pLQSqOzcOrxhZumV40/AmgoclfVt6T3fe0/o7mF5z8+AwoeuRpUQlEMGyfMuy/k29s/a020NDN9wwsm2YSbyNw5toRxPCXT6wfMmyFX29s86784ummshjc/+mgd5hmrHepQPLV/QtUXbuSRsaHl4LguTtRDGMELxvpI29ZXigj7Y4UcSbCbXZuVe6BStePn791nzjjgwtWzoy1L9k6ZKRXjqm++ZG3G6ZfgYt0nr3Tv+3ZO4RvvJHS1VgP2h/yVoV6ZJWmv5foT+ep8qR1laVlSWmTdF7TxmlVUQcnKd8qww9qhpVUSowuqp8HShvnqIvVFRR5RIX0zpETbqM51b5vkcfVdT8wBpP458yHhUomQqV1oEH/pBqou8869UqnQvOsGHFK1l6z93wqFFLv/GpofqpF9pqY42x1Az9C8olY3SkAmre+ijnRVRCqTN9pUtG8b9qwG17OgpUl6qVy1aGZlS1Sp01NOQy3XtntbWfc15sdNnSy7JPbZWMVw6Lf8pQu9QRuqqSR39Cg394rPAswD26bWiGdBCoVOX/yr5vgo6OUmDocQml6SagD3zflxKR5+sb9H//7zQI1RGcZXfrbGJiSkW7Vbbv84/ydf8X6Vr6uGkLrieSbexmalFQtXqrv/PaobFh9YM+AdvYuPqh9o0bhzZtHyPyZ2jb8NaRMasXbCxAkUiwseuv20bUyrA12K3EqW/MwWbLjds2bxwhKN24dMly9Zev+H6let50tIDcyE03UJvql+y8WQ+Xqs+a2U+XqV+b4+lyde8cNaxQ3zTntTylHblxfDtQIbEVN2y/jijKMfVFW/4CQVmmo6s/YT9pv2S/bL9iP2qn9F+aS543l/66/ab9Dfvr+vfN1/VXzF+bJ81v6Mf1k+Y3zR+aY+aP6e8fmifMM/ov9R/p/8f8iTmm/9x8i/5+y/yx/pr5f/Qx/Yf6z+jXH5nfM3+uj9J3j1Itf6CP6N/Xj9kP29+1w79nv2p/337NPm5/x37eHrJT9kF7t33EfE3/q/m63bb7Hv1b5mP2Ufubdo+9y95h77R/YCt3/2LwS/YjbzbJ7vDW81U2YUZTr0clXra4kahEx5Mm8RabC+tn4rK43kVvkkZiEuve9NQruCT1juzA5x5Vi41a663m22x3n1Fyd1DeZOYybzdV0NVIKpltpCYzu1Kb2a1plOlMx7/ENS6sh7h01dvM6uJ/u/M7fLkjpWm+rKaSDvqlR1PduEip1M9+cB098y9SBw6syV7mAvrQmuSuek9VR4nNVFJJFJVOdFJZ351qeqAzbzQN6EEw2J2obqqDelQarHmJnx1/+eWXSzvobWU9/S5RN+vVxGT+rjqqCkbrKgnrJumoa7s6Ud7qxK6tUVXUlSXoQdqz5mX9IzVLbXD/5OGi4qFpPnxD8dA2H76xeOg1Hy4uHvrNhxcUD4Pmwx8oHpaaD9/kHppk0ZrldyU9a1bdtSftSd6w5s10XZS8cc3iu/Yki9ek9OsNyQVrFtL1jWvCyTUTExMvtt9B5bpw/1Lpjj1UwWK6/569g2oZmNyz54eUosnxGskbkx9YcwZV86Y1MSqX8mu60JpUsya8a8+aZPIHFaY/bMwxX+W55qsy13xFc81Xda75qs01X21zzVf7HPNFM/tfNWWV1ztl8VxT1jHXlM2ba8rmzzVlnXNN2YK5puyMuabszLmmrPpfNmXx652yrrmm7Ky5puzsuaase64pWzjXlJ0z15SdO9eUnTfXlM37L5uyM17vlCWNuk4ULopQpx6to39djbohXBolviDFIOlAMZ+QYkbY8rwdWdfWuiLsWMpKOzIzPlo3hBsN4UYFfG+TaL1DkYyk0xKh6XVNFCkPg+KhaT4sFw9t82G7e0iIuEFHgmkkQdY5To2fPT6WlLM2+tueheNj1E7XTVRvvGsVjQ29w9h3ZOGuJBi7hIfrYRzAX4TRbV1hkJmqt9NhpfrMTXRwdGAifFwI+9d9+q9sV9NfQv58LFElCY60y2iwNCONeikxOJUCnEp6jar3JLrmJ4H0XHPPfeqkt65Wpg7pRt2n9uliqc0XVSMpNxKN7rYT7qGOlPGuXPWipLKWfpgNY3TOrtF0tvkRNW5H6QM6GemZlWfeRepmzAZdb+IJoZuf4zmhm5/nadFUUbA169oxTp8Z+aw9s7tk1dbWTBIl1SvonUfvAj8JE9rTtJt4Gg2AwiRV9KsKTD5e1zRtRLVHNB4zSJ/RoKuez6tL7wy9IdBpo8mfmLhpndSO/wa76wYzmemqjRJs0DvWeLQhqGwSxvdZIg7o5eE7plQ9zAIqa+ttmYrqaiZtUNzz36QrOTP7oz1TKvPik4Zmy00sPY5/BJNwC9Eewbra/OywI0+4Y5fVdHV+RItVk/IZ4DlMTHwFqJI9us5EyoQmcKAr1YHLTRktZ3Q2fVHuM9fS5SnqbZ8ZTrzE9Jlr6EK/3uk6QG9VI/6K5qUhUPAAM97F6mZZmXh8rG5dG9zWLQSPNHF8V51Wx3t03jhqQG9oHXbJ1609pc8NF7iGtkm8AYUvsPSiBx3L4lHpIr1/J943uKuJupjAV1+ib8D9RcqkZpUak+de6l+it8rzIC2tUtvonooe1xjwKvVtLe9sev4q9beERxarUv0cXCICZXrRXi9TCfrwaZSkyk7gWl6lvoNre5/6e1zP6VPP0DV7TOcDvh6dfMKN7Jhbg8cJPHB9TMtEyBxUa5HM/mEt0/8grrrPHPy+q6QvDupG/G+6qHvK1f2Iq/vIf6TuI1z37EZedI284Bp5fu5GSq6RwDXitzbi5408nzcyo7UkoN6VqKd+3bVc6jP3o8WgzxzgVeoz9+LqXUBT2G9vEog5TB2acI+P6H4CO3k+Rc/3ahnAfjeAe9wA9k0fwM+4AZzrBnCWG8C81gHMkwHMo7k7l3p5FgF1NZqzmvNcNWe7aua3VjNfqplP1ZxH1ZzttlZLNbIvH9O8MWuhqyRpLUMI5d6ZpbJ7Ccl10pWIE/4krWf0I36/kfnoTGtuBelHjEXkY6RaD8xqwrY8vbTQflKn4+KVOiQbmerXSdxI40QP1tQrlC+7AUSvocyCVy+TnpEkG2oMxwSGPuMdwBSP9V8Yzl/QdYKfIKk1qItnEA/IXFayQO7C0SSSu+poEuPOl8OPjudGPeCD18oGuVb2zXA1jFy9Z0i70ztKjOO91EK91tJdQai/yyP4fd1EqcfcXnwcSDGImtsx81apgw48sd+yfL/x/ugzL8k9Nef2X9hwm+kT3NewwMHVuls+gpIHXGOoFYukHcagvfIYbaEj7v5Fuj/m7p+n+8eYqOAGHytacCwv3XmytacAAnQ9Ii3zhv6I5TEROiLqabwBoFIYVIYxTGmm3fiTerdUUV8o5bFkNFcH88nDxpapetChrYOYp+6kFn/G5hg2eAWgevUVYCKF5z8lSmFRspA+qVEbC+s+bYhFiV5h1C303BFnPjh9v0Y0RJKupdfVQz86VrNCgYErAkHhZcepN/g/kxxEf2UxbY+I6AoAFRXmPgzLiAi+3Ll6TY1n/yI1tkqtwt3F+oZL9IDcbb1EL5e321apPl4lO0mrdKXs5X20qFfTbScBQZ+5HHcXGNVv5UAWSJ5w2HiPw9I3pbGjgpr43xf8yz1CmasLWLFXFqBiV/fbgw6JXO6ONurigJzS1MVVckbTs+VyQtOzPpzPis4FSwjKECYQNE97kNawyhNwE4GbxpIlbUTuQlziZf4qdZM7gRjB0+huSRx1Gq+tdszap0SROQCJkgXJGfH9FvTcq0BBVM+RCW9xfKSjV9+8UTI/OTv+NNU/LzmLr9KvvzVEuhFxvYOYFiJxI6LWeaLrcU5NJnFB59GEtNHEhLNGKdPgqnxRIDWjN0+ihO0zvFmJ78iqW2lfPeFOycf4mkTy9HFdkGrYxAd5gLe4TYz9IoARf9q8tnJ/IZMsU34NZGS4eVKntMcnHfI4RmA50YJgbkp8UPE8quccdjslmOwEMNkJuZ8Edjiu5WQhinSt4Jlb6iG2VhLiRIKopu7LZiyxkIXxHPZbaTGwOP2JfwefMkCd4G6eAt6rCk6a0KjYde4Ude5Fd3+c7mX5aXuEfBq+cpvPn6bNF7iSF1vabH0C9mNGzyLpwDulfZ5eYH+zOjv1IHME+ekGakxH2XF6Srf8tqiYn2JrAnOrKB7JHiF2AvCksiO4U7h7GHcWd2A2+ODLjuEOh2H2OO4C3N2Dyhbibh/uarjbi7tu3E3iro67PbjD4ZpN4A6Ha/YSajkPdy/i7mzcvYC7+bh7Hnfn4u453J2Fu1O4m8eDwF0PDSCb+pwM5wiGkz32ORnqFA/1CfeO6D/69ZR7d5jffQz9IHJfZQ/groy7I7jr5FHjLsXdg7hLcHcQd1XcfRp3RPWr7JO4Owd3H+VpZZSssv38g7Gyyu51P7bixydcsW0odpR+ZDzfj+R38SSWjv4mCmCdc5ROVk3HBLHyEcNCR1KJP2iZPfwg0NyEafSo6K9S07Vb3wLRuDeamh4wvqdUIRs3i81WIksMsOCZ9Oo4IYzbbNqV/dZ7ifEM4he4yHC9gss1dXz9JHjQ7BgYU+3evxNUIG6uprOTcBe9WbdjLYtNNLH01LEPWOA1DaQV0A/gSJMdMY34T3Qax/PTjvhN+P4RgybogDcszjhGvflTY3bj0ZVMoThsyIWukloeo/7Q7PBo8PjtKc3bFN9eHqEaQPARvKR1fsRg/LbhWv8SF3vOQjJOSNzyAKn48/QcUqWJKdVvTuGH12+O40q/n2x9ecy9fMy9nMpfxv3caPYiUVJvSarUwWc1GnlJpx6ukyb1G3UM4JRhaUv2FF1rGDVdiWHPjhoITgz2KbGbdN1DswL8grnGxnsEgyOkmNoGs26Gaai9OoWM4qiCNgFzCaocc6tHgX/KSRvhJkInER0dNpKPaNneQAdCtcGimFT6mhFH/JSbvye1TMwTWoZEi7k4/i17di64kE5dpD5upNGXdN31R8rH75JVPOL4GLq9h9cad9ic9xiAJEuRmP5To7y6XCP3ZRXdSRv3mqKO/Q5eqC7N5fEodY9STTRVJL2RqqmF0ajuuTGr7AdpZjwZ6/PYE/G7UPoGb7fM2E2paoCLo84QF0YPxokA8bHhWJr4AoHR/IwmrDvV8a8YYvHoRO6mDnXidO2mtSWqCDe+bQp4hE4x2epRbA7IFDUIQyLY439i+Hgrnel0QZmBBtMrGm8UhHHlbBEI03L2JhoZnerYUAxMA7TP1uKWO0UPLk3aMm98LP6GASX9dmJ/IMEEzZTZUZqrgOflRYuB8AzZ1GN+2QDLH2iu3QFau/8um/sInYAy7Y9omfajdHZZmbyUGKz4NkPghb34cUudfPwzhMO+RX/ij/DWvIDq7Sd6HMI5V/uDqN3VrXDUc6X5ckhTVBkwHz+bVmcVsjqiiRXka1VZ6fE6T6LDEDfQvDppnYPjE1bwwHFcacRPWf4Q05YlNFtV3hFPWUEp3xWQesEmlrAuN7UaW1AgnldSMyZsLGaW8In81k+i+KSpGVZ3sCCa4E850XOUI8+TBgQFoztBfiDv+PaEFRSGSXvKEvlsqqVIXtSkT09Z/D2OfrHYM++WYaQ72ma1URakMs9MKNuD2BNCwzLA+BcMpLECMWUaegTBceJRScxr5NBwu0PLNd6ogpaxOIyesl7gALw5RcgDve8g5J7E+MMIlpD9bxj3ZXXmSANCCVXeDARkRUnm0+h6v2xoJ/EyICUYPNsZPInd03GbQFByJhHr39XSIm3+SvaJ99D81uKvusbq1nXBK84WlPocSpWbpSJXquxKubNgH7C4cKECS6nXDaJ1D9bHZ9aay73oUOY9KK+xc7tTWkY+lug6wdfEJ1S9F/XR//L6/O56nG9dRpY7GNS8ekjXkkCgI/p5umiYxJx/2vUb6O4CKkEkjWyZl6g1nB8QtVmBoSOm355y9/vo/piDrUm6f8zdT9B9DnPg6I8YQepuq+K43OFQuNtTSg5NwbenLONkHK4ZqP1ITlZhMtIS9wJkV1LKUX6ILcmc/fOWt4YcxaHUJgPHkRxB0U2zmT2MBdPZl3l16UbF34Jk/VH8ttlv4dKWP+7IS9Pv/FlbXvSPcYnyx/Oyv8bvUnZyWg3z89L/a9rjzuy2Sf56Ly7V7MidkNDz23tNfUH+0X556z46q0lWgHJ9DleieUFZgL48gStRuaAwQM8+hSuxcKA0kg46dR31wstG9TyOK/FEvHSlPnNUQLSc+N2CNwj+Iv4BegfU+hGgoufu4q4+Ocmk3UMMP8dM9tf4Xc6eaX38hMlL/wMe++7xCZN9FY+Nm5TmY1f6n1C61Hz8r/hdye4ANVnF4yAv+X48CuXRh9/LK9qsM8jux6OO7MvvZf0HP/qzO7nUH96ZdyjIvsr15sTqQya7X6b9MI8l+10umq8NUxvZk6Yhe5XJQs3PQA2UZCcv5snGLkzDzMSHjYC8YDS3tl9pXdu0WQ0RcqmWaujXCdeQSvKKQF8XrRft0WK3FHgOKMwhFyYJgWom5NcTpuimkIlcVYU+9+RzBdwioDLpsNMeByKoIvMctiLWAGrOQvTEpDqRSHR0galQ8YR1YivsS9DoOr6Q8WEvE+RyzlDfewtKbHlB1YM6VPFFiXmTnTBCvtLvD+AQfyvba029Z/UWnGLafSKTS4cZTfBksZkeEgwiU2/5vIhfYiQtpwSLl3KqwjL1e5QRFcgEdy6h5MMtaPBBLWiQ+yh49NJmyecJbz4hJalUv3mcpXM5q1VTLVZBhUHQOhbhedljwnBnj8uVuhuPmN3Z44f4Z6phVAT1H2iA7Jg8pSV4wt2FmY5SQnm0HiEWoySUnQcCwx3KXuTMdHC8g5BbTJgcCwRdriIagDWXlglBFoWgKJ18+ff6dN+zppi+q5dQEdEKeM+Sk4v13XRkXcFo/QVHEv2qkfMoFdIPp40cry86tTMd6op1yBYS3OweAjXIQyHrIGpsn2E6HCQvzWjE80Fd9NDxBmRp+A4HBnXPYwGKzCZ1j1eDaRMV2dN1SRddYeLwSZlfAqHsCbdCTxYrVMhDnnuwKPV88/aF5u2LzduXmrcTzcr3NG8nm7f75Da751DR5L10G/+taeHfiSRjmYocqjlwZU2pi8DpAQ1A5VE4ppIhl9sQDOYePEUPMpZZYPAin0FriQh78FZB1vDEobyVx/M7qmcxbBAevKtAm/tsdvjT1OVL4g/xLC/GnwvjA9hECco+e9+j+eFIZe+5v6Vsgj89UrYLZb+LsqW87NHWervwZ6GUjWFe9z2UDfKyT7aWjfGnU8qGKLuH3jb7+1xrWSYmqlyWCj42rdKJ1s4yDeNRwfgtTJS2JzUIWlha4eQXXbgFrflBtDzhQbzytfNN524Dy8Pj4Jt71JxWhGZ1K8ZoWYWcZp+hwuddepyOoCCHnWy/g6EfpTeT9MbEd4F6eg68OwEUU/XAekRJ0ooq6K6CArlphgp8ThUvNpO6Kb1XeHCPyFXp/gKzl3DkcS3tO9kx30u72ZOK66SPntNpR2t/VTaP/j5JTbfHT9KJIdQHiK8/+ATAr5upEPrwYVOv4HpVGoLlq4ig6HniFujhldC+OHZKNv93gM3ozfOmpTU8eNEwhcS9fl6IWsJdbMCSdYLrCgmTZNXRrLqtboH8sklgjMwb5eqlbnp6TFrea1Pu3j4L9hXTRMuMc8cJbmFFlFpW4HDzTxomwNA8NQ3aGbiMdxIeOyEQPcZDSDhAC9M3ey3T/lM4vvfJ/RHcT1rpS/bYxJSSzsY/h4amuFtH0RdwbMS6MCVJlMisSp8/baXfvK1ZKdRJOn4PmN0crjJ1GR54bgBPNgdAFGKUY0j04wmTahl+/Ht8Q9OuqWuySBMmneflU60geaGWvqlzvJojVTff2s33h/L5RkU4IfPioESiAtE+bLO9wGkKkvGUdZKACwjUdLZfb23UcZQFrI6OQNRkf3UX8wB/fRdToY4Y90VRMKFb4cnLJsCJHMO8esV8HivmkJYr+3TLwoCrkM7OWnJTLPm9trn01MJR5VYHz9ACo3NpIIeI/W7B0nJ2W9FcaqlBD1qv7BRTzzMW4iHTshAJKKWPoayQ6jPmWsq6uaZCjhx//q6c+vezf51BaDMXqrI/kJL/clcr9QvzCQv2jIW1E7pZ7vZWtgnl9ki5UzPK7WstxziCjbfphWbd0d6C79bdoJUsdB4ebBUuMHF9Ac/shdk9mjAM8AVzV6yrOIXrApbbqqSzvwnUvf2yzqtHk3L8CNSqPDmrU+sxEL+VJTYDMArwiEV5P8/YAOZgsbk0ZfLaE6aeRU+yni+iFdqJL+Bakh0KzHSKUMMBK/fH6X6/u3+S7ve5e6CPSaJ7HJrqbTgoe4T71ZuWpF/L61VBhAlT3YIzweGilye4ly+YOuhmmPKVWTcBE71R9AfCAaiVU+mrhW5K2G6uUkYnnwcgSwKa1v10xd6y46DxmF3gKcqXjk3QHTL1ePUcKE9at5dY4iMYSINHYdBjij4LYZPJKjLR60MEjoE8oZvoy6GyPajObckJK1vSd1vDZNZVfMSgYrrZY93NRH7TgkKpEt/106CPOXaZq5eOOA6wxYl82OuoedNihM/8Nma2E/8Nds9AzXZOfP/8NNT8udtb0MqeQ3Nh2tb9nRfJu0OoG8TN4A7ClYKE95hCQkM8iIZCx8Y29YkDO9uhZj+G5dzihsMFjCKgQVEg8RQcJjSVIRpWJ01xz9lEqQcR0+97DKwmbStF/DDGc9ddU47Ey94nGGU2VORfzDXjzEwpMEKOyfSyKZVj6H0Qr6ZE0b5kkirxSNWtsBdsZBfCu2EwNbz/Uwuiosr8a0bkKj9k2wmsy0fQqbBFKMToS2Wf4s4yQEegGiNQjXMD9IQ9DUB3buX9y+0zcO1ByQcKYroVxakWIjtHkWWGpXL2Be5j7DvA1RepOA5aYMovYIr3hYOpl1phKq1lH26eHvOFjpDuT5mWc4FArK15hrTx9uAiX+c+YBp4Qjx3bNCb3+SzNBH+jKaK38xACO4Nxsq7YRZFQc8O3o+jDwNZc4AeB/0ykBoPAiRXMj/+kq15ec/zJv6Ij58Znf+WCMeKI7t1n7XuPwF1nn9MTK3AHccYd+QT8LxgklYiite9Vqz5VI5rBOnQ4gs26xQ7bA1Dc3CgBMFBFgwSzf9B6jedrUF8lGhItkzHvoRuDlpW2biJmE0osEsKvNO/oacx/+jCn4Xx/+Dm47xgyO86iR24j1+E+CP8juhc+W9AezknHgsM2rINJ20TmhlnRmLSXWJ7wLoHPIix8I4ModAlEAeVT/vK8cY4W3YSBir4X0IH82qWS9VwRP65yPiexuWN2SN3FjLce80sBDH5CiiZ6MEXW6jD1vZU9ju/yMLJ3/3FFvkuBGi84vtolC+9j95MMQ+TG79Tz6dYV+r4AxwpzHmkgeid4oaQHYZWF3fAnH9+NzcEeA/YVwRd+JY7DbK/bL4laqXYBzlEPmGaEElQ67txGjfO501xauFGVEh8FDmzDlbDqeyRopXs13Hb3txwJ/JFiX91xs7YO+0EaplpwICZthvyrkTT2/qDu1mW27LljrRUfOy1VczbhjVTmaNlWsT17/sFuv0LNdfR8QqQ0ZwdRsCtFT6DCs/9L5oejAKMK8h50CNJyKoZuvyFYeom4U35FLGXLPsihMXuRcSuzOJKU5bespxgvBF/A1okptqhLLGgFCdZzVNwpFX4W0Bgl4YwImLS5ik7ffB3YjM8qlqgkHvAXfrPGL+M25kY5VtTT9+aUXFfIpSR16rBdYLByykZJ64rhCUPyjW+k+mgE1rooVM6/uGkRfQQx/9bluA4EStsS8cSkPh/arGTaRG2saEMZDWQ3fzuTWaFyG6eF69RM01NT8g0DdiCis6pHrkspAtENX2mU6zRuvi4Y7MutUo9xTZqhPHZgu6lFntcmMKh+T1sTk2IhCXyHssePNb5rROu9FiLlANWusyDdLEZNnVIrOeqaYkNz0y/iRO+JWaCIIRviZfIbXXvN2IGf8BIR+41YjAGTd8+07TdnTRZV90HKwPWOTvIfZo01Cc2nG3t0WJU4gx27y24jy5wH/TuALER0HCXGmnAdvbcF749wp3l28PcWa/gRu4Hz9lFe0PMe1HkXugrnU3b/QYmy2LTqcR6Obe+oTJs9vuUsyoh5pJm8i9y09xTMOV1xCtX+5yuD8hUsAXkQD/bPqJWTFVh00NDHHiARjCwJpl8II2yrq0wzAlEXZLUxFLXiWtf1Oyfx+CSLdxaLzNApIy0Ifcue80p7ZRioOiq8cfZPvSgSUuZz1N7kfocrcM4bEc/a2D8mZTGxNz2sJF1f9DQHInV94OGmUKp2RViM3027vLZBkHkaPHl7tOSLKas4sOuysOosgQypdSyyvkq7WWRlgf7pr0sBXB+FXCdRsuAQwAK3DO4rcd0K0wnpfhaZ9hpcntJkZtNsJnrQrZHyhaO0qz5+OUggCFLdsUvGCfzFyryKkdE8r/d/SZxv7FqRCCtCQFkCnZYYcsbaEdkd/XkgBt/T4YGeE6rTYU29ZWAGEBCzPNTPEWddQcrx7UAGPX8RTHzICipOChpj3+sQB1sD0zrugCuDQCfOtxTAA2soSB4GQV7RVU7wBcL0DngkD4JkprggibABSxOx2IzwNFd/HoALjgtwAVzAVwpB7igqDn4DwJc+H0DXPDKABf8ZwBckLsZTIMWk0OLbpoUFdACiHvMYdkpXAkySiLLot3JEAJuNWqAyTtK3HrSjt/tImY5QYQBAhM8Sdcz4AlBpI1ig57d8p+QqYRW67SWSTsAVSeVRspKtVp2W+6QiBVILWjUNioQAeuFKNLhitB4QtAMGH21AZdIewEVBriH9Cns/iE182BzcMII1D+Fa40ZOHbyeQLXClMNshRnJF006+wfsM+AUPExL5OmSaiI62QSpD5r+7jn9CKqO4P1R3h2Zzwvs/qgRjzZ+9k63usjWJJNcphAA94pVh4/bOT6ILQgQaIh8I+/nkOMjo8b+j86n1TwKg2c4Xilj7e02+my1/OdXSFQ+jE5Q/D3OaIUrXMYM1jZ53NPMiOHkCDjgUa9Q4rXuxNT73KethV429J/bXDJpf9ikByLRlPLgSo6G2knliwgeu6UheKmlJ4RfwaDKcX7bdINItIk3bRhvPFG/czEwkwmreH6vCU0Y+mpbhpiAh9MaOhWtAhBfLi7alFyhdtEzxejShG+0QLChSn1LwMWsmx7UyV442OcOA3mkDTDXHZ7COdL7ice7kI3a9DZcpeM65KPLklNKYHDaPxOdkD9NEvLuThbCU148TuhsT5G224SPLRiK3+LL4/p1LBOyjprXRV/gJvi0frSIGEY6W45g0tILXdmzu0T4EeRBaNtxiiGO5+N8i9SkKSDyK5X3BRAaS3eYFlAW0zAFOVCKRdwuYhVSlRnGkndlxFyD9aNrSWgq6zbQcxu+WL9LqIXog012NkSA9q4RL+L76jX+GqV8pIIgAd7/qSa1GhSeAw6hUufZa1ae+6/7CfEvKJKjcgccFhOAygBxGS0DB4hLS02w6lGIdrB62mRSvCSLeGByfwkHE0rg/RxCSLC0bSK/ujM5wtCkYxDhR7SNf5tezYgjh2iU+4wjIxH6SaNoVesJXD3xjgMZsbnovhZxgxVqXCZnmOAADQY0Yn8uQY3P+o0v8GuViyKY966BnvzFJpZM576aDCkO4JZ7o2hJiI2IjiOI4b1jrUMMsXncJ6KgIVRYxmW5+W1DJrw57JMB/4WT+jjWsDkMV0vY12dYANLlVXW14DqbTbVAoIPWgFBmKgdhOEBrA2oJziosKSw62WbOJsdtGiFj4syFakkvAMO8ucP2vhPc/CllwDfGUALX3Kqro3GUkEoFqFzBCgi6cvhRXI9SFcqrZL53XQYwnennXgJXOfT2eZJoZfQ8fnEU7GI30qhF6wUej7fYPgNda9NOgH7C8ThHHLL7LBMHQ3qf+iWfWQvUg8TIGYBZqCTOWxoZQiO9rHJEMZzWGOnx7/onGSYhWV7fQ+bjACDoJFDBeiLlZ8HdWHXKCaYq/V2plRgB1mvVGlq+JeRd5hGApzHMRnP3g3H9McWySiO4go/5kUEVG7O6NC1BQlFR4VXn+dsdXnBsNqL2NmPxnXQphV4h5ZkxRgHv1qZ0msoU24tww6ec5WC12eVytCuOXW+DIjdauNWXJidOr/BvpxWanNY8WAB5p/QhL0AdpqV3/T9fDGrsez8qKUr4s3J7Yo3pwWHOIH5IxrgoCVyqUfu4Qd02Mo9/JwOWt5jlq10BeY/wTvrgBYppIWxbp0rn1iU8qsXe9bxfL/YIz6d9OilHufTabh159M5sYh3D3+KcaMc5gRVpHB2jlDxRTQ/PHWolI6Y8wlcsJnOxycXq2fPR5G/P5+AH55zQstW489YAFi1QqiKNgXHoKBLG4MroTbp4WHY0mY98P21TKXOg0telPXABgmWkwlhxSo4fzpBL1Fn0WX+KkVsPyJajEIOoGGpGQN38oMqKDSQQaDT8UAkAuoy8RruxmEmgTwsoxPoM45w40cXFaSSxYC+ZNJ4lfogL8vF6gsmPesS9Uv4RV/s7xEk9TDN5j09Uv4wHS/7ehgUFqWVGujnSpUxCbb04wZ7N2YAqYCE9ZgmqWGz2WJbT2iQV4C/Vep4j8Ak9l1ypttsMDBloMmO90CUKfeHWZQp9wcBo9igLbvkKrNaMGPGAUYsm5J4PPHv57FPajn+9hKicQDbg1PHtMApDfUl16UcVo8tYjKf7x9bxH5wfD+1CGRZ1lM3TqoheFg2zFWCgF1XAGki0WBwdRKNHkg0BBp96FN9hxm5V2c78E2lZybryePKcOMv9lDj58v6TCyiPX2+i9+F2yZuojKRi/RBi3e8J3OdoP0ev6DdBia414W/Jyq5TbhAnDGZJbyBA6rGWLEeZ2XsC3TTfU0bxbiNEsjEtXxXZsMgYQzSWjdRpqgF/GY3YyCZMKxhrRt6INqA4S46Q0N4xwLZvw0KBWCURfUaTXHlYv1tTcylHWfA0tnuunHekGWMDCe2EUqLCP2qhAVLSwkzo7RH34Y/l7PbT5hU0WBpPR2q4frRiN2jdJNkZe6RtnobEXZwZKqIPDXVF5h3EjejsQr7evrNO3F+DOMz9HN/DyKaMBwxnAwARrBBajiyajB7rHFVhKUgbaTdIzaVIF4eAUYkXuWIlRoOt1ILFZnYHPgftnmsN89NSxYN1rSAHxHCx7XQfALyz2vBScQ0zIufMWlZPqGh7t5JxNEluKfhbahVkorQv2kACquGYDw4QPAUo28HnST8XDscb1GICB1CPiGQDtF4v2VpfeCS285cOyaNwbmC4Cffxpy0ua2r3HYnyjaZ5/Y89573M5af7vYRdv+ezhl5MYXFhoMYosLOgGtlhxE+IrKgKsASP2doj2swYbyH+AUbe9DT+CHHANyjwac9uEh+7WMDEqKCDCPVy+gTzeBmQGxXE9G5pQGPQvNgG0SQVEF0huyFyk8xSwZM7TViFP1ORs04lMrME9JccRCYMrp3NaSItBTHdT1kaJEZKfFkwJs/MZfBDYX70Y4Vtm6OwuYKG7fC89wKn43RV+Qj6hBWOOROh1hhyChoedI219cAhi4DSSArmY8rughchHCpbuDzmV4P3RpXeI3b6DikStgKjlcZBxiako3qGmxPzGjKhnON7OWX7Q4MqZKdgJSLvgfxfYJtpc24ID7YhFC7Pi/UYnOvG+J+0H86ObubDs9aUnVgUo7f2wIeXh4qg3ZWvUaAGxI2wQ4jqGcyRbkFl6VuWeCyG+e05Q2EpwiwK5vL27r3i00PZisHXyC0VvAVkUQ4o9co7wRupxxEHl7EFMvhRVFyVhI72lVOlF+wORVz2App8qAV0uSzfDJ/jimRiMvTUUnovXkqA3+zkYmj4hblxuJRk4pbJJN8eBE91FHq10tOJhQVxuK0VdlY3EBOTeN1cctclCvN+MwZi8PujxGbz8biMBrBt4ZXRr7Xp/ue7WF8ZyxOsxrhfSTG4rQ2/hVN8QAhus8ZJwXQYGZZOFDw7sYZixsJOMagRnPJlucstAoAeewIS8yuaTEWDxiOIkbrPhado3e8oIF52EacKran64YumucpqDDFWAbFSCBYo750gHqr0iUGEdchxl4d+bmr+MxDkRMAi5hFSAyxT2kmogDIuAHDAwLpBRAC8JuQw59NoYm0l9sqqHmm/PnpHgZ+/mxCblGgSfOAXKOB1RwhDLy2r8fshpYZVAO94JOLCbkwNWzuY50+QraHw+q6IOL2obHH5f7Fnpxwm8gRfXy3Yy4mnIbFcpSDXIKT8xTPtfIUIGaZdyCe4rBpoc1sC22W8xQIHCE74W5emZsKluIWgfkjRjiKw6ag13OO4mEzF0dxxBR70Qgn8TDOVFcVAcDZ0wRa8QyB1gPiwjpToGWmC7S2s0DrMyzQKjcFWmG8HRv7eQLH91qOv8dI7WEjGOQGyLSYus5lWh8kxEo7oiwDIVbZAacTEVDl02VaEMu1WaNFnlVZ51htFlB5LMhazc8ZgfhJpV7iLeNcTFwsirQEfQRCVNABF12slxKJySIrdtEnJLuU7zBkOoI9kVSVETeHJzWdJ3QLTWtbLqmy2P9LYWFWacqp3K6m2VsuUIkiTkrl045gEg/PnKCqPEhfQ1BVHk0r6AULqpZKn6sIGjielhvUFwiJ0ohlRDAD83DUV3AMVvEihhypOpqfWJCRs9AsZDGTmIjivCgL4DSlUZr6SUteZsFXqxAqbtAbmgE+RFkA9Q8zBFBMH0cigDrFIA04/W2ep62ynNfWI/GPYjoW094UPx1ngGkhu6j8NSzV0E7pKHEZ2V2Eij2p8v352yJ9AosSsNBqkXCS8bdz2RO9IjCbCVgIlKgRXgCwELq4VTg3aDqINIeok6gqsNCqPo/F1po5ceEHIIhOtSBKZn9x9s8TVpc3Yw2V12QjNs9dZ3iDPjzV4oIAbEmYLn4ShhtR4qgolufjnvXmB3F/huMxux3KOmMGsWoh8M9p1YL3/AUtPBacutboH/H4lg6iAeb9bIuA5H4nIBETX7inEotwWknJYuqM4wcchjvcguEO2hauEzKTX9B5F360ZlzTprUrc8hOMh3/cov0xGOqh3UsgetaU4zC/k4h6xfOdHTDiz31cxwT2+5aODMzUEqemd3uNRHfmUB8NPj2JFcuaIf4DNp0iI9aHo1/GgqW+FcZ8XFxQXwm/umIxQv1C2Q9JntmMLwTup+POmjKXmrhgnFAdmWd+G99d9KVnJEtGOyu/wAqZ3XHm7CXbKN+IV1PLGrULwL40/XNdH2crhfT9UG6nkvXh6lcL2bOImyDzfYSSlxC1xfo91I8P79RPw+/6boMxxzx7XW6Pke/06Sd+GhVn29bA3K6u6SWxsmb1snBREOa30h+AFHkYuhRaiI8QZiULI8/cA1TImES4yA+i/jg3az85RknmKwH2V/dzeFAq6CHmGMnyGd1Hk3zFbzXvVEOXhKM1kWxRyVBpddDJ2kwjpsnOKH6vLqTm0QivHmUN8YlmjcDM/yCB7kTBpx8KQkuVgr8Ty6LZVEQQ0QnM/gfZ6kl6CbRGEPUxvTs3zM9K5Js9tjOGR0cleEurkfgyAnsRLJKp8kjgIuv3QcLmiPYRfToYUffHO4p9svhnqbQlJv3Ttt8C0XJ3UDbDtulpQ0136ngIFZln0ZQj0UUFWJOLvNWtzaLkKQM7gWlmLrJsnAxrOdUbIgYkzgEe+BoNQjOjVaK7kPcw9EhHHVDw6HZkwRAmGHDDZOG/VxzJk71iGzhhJuJ482ZOE5dWu+mwUB2XHEdON8N+jUUXeSKvuHViyauqH71om90RRe/etHAFfVfvWjYVJK8WtGyK1ppLdoKNs3ScvJBzn60R3bOjHPjaAsZzHJN3jZEHLsz5IAWAea+nqbRQk4Cf9o0qUVhPZVAIFjPUE6Pw4uaNPHBRa9GE/fkNPEBdyA07VOYCxS69OAiOScOLsoDLjCr6PjgqpNEUmequSAyZKZDmNhCXEn96bfHckClUk/2FOLKJ3taxJXHeiJM7NGeQg5/tKdlczzeI5vjsR4sYnasJ48BS00c65Ej7smeek79wuz5uzpZCgkfbpYkFaKwvqtleVjFNdAvqi3w5LK4lhYX/MhFamoRL6/047FF0vTRRWj6YvUbi1DkNxcxTpOjkF6ZprYlh4LDUBstbJE8OEh4uAUSsFxuSWim45+FHh/VTy7i9rNOHtIxJfLsTifPvlKA/qqUJ39yETQEvCQTi2Cb1FydjKV/gBFMNjQNTzi8eMzJuA/T+ux391irfT12dTErkGH8LLpzbFExHfRhm4AGLQJ0jNwvkWc/0VOvAkFWQUkI4LGFnqNmYKEnoMnAAv1k2sZdg/FzvWCtaEEXFtCAEOazAADQQTOzMKnGv8KOuruifFPHv2MQtpFJn3RAnAJ+shYKeesnAw/UWd4D+qScgLI067qhlXd+QgFR6IJ0Sw6I53HASpbA0m3oCDG6jfvtEXfb1W+n7CyMnmOcHLODzMk3WyjbYwpbVqafKuu3B9z9YVssiwVRuI9wfG6JEybz8FhwAd/u78GM8u2BHhip8e3BHpitWZjVvODky887+TLraQPW09rkjYSQsCMW0wGKa0KnpydnxcO40sodxvUNBMa4nk9giyshoPs9keoe8AS67sV1YZ/Z7+X6jiQReQXLCRaI3evZ8Uao0iFFJOAZYKDO8jObOn55v5xjOKiVKyMAdqRHZvbhHtoBbZBOJW0wGCtlA1uhd69KNADJAgFDJBFY9+YWXWyZhOuChDsBLMArW16lDsNfsbPBtgdCsw8QPwGrmxJAdTRtq6kINmPSXFpp1JfL8VtfARMcRsqL6n0sX15U72d8e3ZSTqOcYRbZl6j5y8Q69Sd98T4EIKvkJnwCHTDkK4EZHGBLvuxCqPH9bHGjvoAuA+hilCzAMNpgpbYPspjIyaX8eoX+LodtB2s+UBx1MJMMsqMC+3UL70Q//gRrP9+KHq9m8eFAI6m4p5euT3hIA2mEu2hdNwfYQ2i3SLCV4yJUksQ/wX7WhG3OJjTY5iiiBSJmrJdFTUirSTwyoQY/fgf97IUPYSVbKAZRWZLr+onmiWSp0wXxr7H7JOp0zCHvo174UXWnPmyumHfOvDFa0cpi07kOTpxUsZ+U13fHP8E9aumJqAmJjGyes9SSFRXJw5bmV6SskZOyEoMvHz1iEdyqAiD2ZQJ5OAxSdK5ghPOxrPNF4ZkyzngSbGXKkW+P4/Y8fnrK3RImeZ5vOeL1i3ncE1HLlZoMbAceHTciNqTdAWvsaTJDHcnx+iJ7HMoWet6wySDfnzIcONDmH+cCI9T5iBGlw2GTXMAs1oYiCmIonHTTItFRE8d1SrvmHkdNQiUsLEqYdTUQxvthxjVZD1EJoshiq0Aooh90WIgZC1pNSWzAUWJ6heaJObycYuN4nHhIeuTEZ5D0hCwzQgA0Gkrc4qsguSkYYYvBLOzO6D9i9s4Ayo/ZCxfHiJG1fsyAF0MRjCuGXHQrNiXYYFYEQt9Dn8xP2ug8g5dfGN+nayzP4fAgnigdJTIc1BtK6P7EsRNOqCLyCU3Ex6cQ0iTK0z2I7CKE8Y6J/5m7VhX+LhffwYODycuQW8yjj6i0E2AXDnqsBfOSTpaCdfIa5D4ILlWHcHnMuztxEgJ5FqFAnBzpZUzxY3SzkwGd8eyUiR+gzp6TtIMbr0WyXmkuiux1auqakypXnQQjcvLk0OnQtRNLO+nvc+c3xS+nzpclcZTGqfPhGKXizcJ4Y0r5/km+t3x/gu9NvLkVYg46pyqOseFMhD+TR1Vw0wwy5gUtAiwmH18yaPMokbYXYiSRTIDIJ46ZUZn3h00aiGAX3v+phGGH0jnpInybc9x+XcxLqQxz1OzVbJIuHBhdCOeQwdvyICKE+IkZpdfb4i/pLKSxfknn7zowY110AUOOIqIcCFg5IO7VjAWOGpiEAAvQOvUDIRD+lPHISBCmtc9cTkspS+c0SJ8Skihf+cOgtZNzGRuxGca5jI2YUTxX4u87Q4+IpiLAVOJYLYk2aJTOQz++x7qjiOd4RRLwKf2EdmY591hORtZEs0wP9RQSLWqskGhRH4S+Akmc9CTnM6HOJ8wbkkXyA7TE4uSN9MNhJ98464omSaUwLy/1ENH3Mv1r/3HeoGxtGYicikOuCMQZ4QsuFlEZv7Z48GbWQXhMVnvxR3RyETNm/OAeDyXiC6yqrxRRjQDIqfML0wpa1/06/hfhlgjcAw4c4Qy1sGuIuVrZb3thL9lnrpRgWrdIOLabJGrbuERfvYEuZ/eZrWLVeG1i8okaEPbvFM3lan4Kst28NTE5h/V2KUtUo7lKbomYNO+UAkcsrBRY9LhPSwyvvdq96uFQ2fJFD4fKtuys72xMZMInaMJFgxg45mdPD6voAsE5AUvqGZVluyEUMcVGCV0MVWibRdZUyKHk21Jy1iD+rB8V8wtPw1opAuYTTSD0CiJlX07NO/MJZzbBqhBH1jJgneUOnDoOHD5aoYdE/3J7CQBVrk1/sUcOiAnH7b1EfEb8dyYt8RdNc4mlubVEIEqMFEi4XmZFAQF82KLNDmD3sFQIcOYFTQsvWMJYumcygMlZ8T3Q2YZiaK0KG4eJHjFkSBpJ3Un+WZrSw6ahJv42Qnixr57YDVCne3ECYDXiLNpQGCCZ5nidTZ0ciDTeBfF3gPLwjTMeYD1JBeMVIwiMF/7avNi0JhwfyY2W9f9LZf3dJ7Fo/ytN7X+VvlyOLwemaf0RF4pW4ovcswulY4thyJAs6KYDGAaun9MFzNQDmm9RPnG8Ufde1PBdTV3HHid26GJLqh6ZjBka/6X5uAAunogmME0X8ko4wmqyh3fBZE9UsJiO9USUXKf3OOIY00eIUeWuvJo8EQ6NtBXm+j7ijDQRE+7QIGvWIPtiF04zWuLfYtB4flomWoG9AGRhz69XmbKpXOaJnbp3GYwMiZ6BRVREP3ey47G3DnqodWOc8TC6rKacWTvCuypf+xKpg74Ra6h1NZ6ewMVPChxDBUnuSSOUTfPIXQzBe3mdtztZFn9DiNPz/YTOoAqICF9UOqGodGLRr5Z5jl86fzadEhWnmOhr4l9gNP78okaPck4U3exAwS+/x46P4qiH3AUEavGDDByFk9OAc856kb0vXtLx+23hiSNeNm8Vb5TV4h90Kb111PZANMttw7X6elrwD0nuzT39p2kiH4AuBuBcFy/tt4vFU+StfaYX1wEivG9rxtuiJ71gFTgS/WJwCs3Yb2Y3ZxBNlSBwX0weuLYEe+QqSUR0pfjBvL05FYqnAg8vlaymfiapKTBJV0uBy+UyIB1+XFytsj2c/4RYfRctzJNu2SnnPdUriSGQIjV3qWFfn55MSV91dxrADwQSvf1WfL9yTy9JLHG15Ke4Srrb2nkYqwfSMyMD0a0DwccDiS8eLlYyygzAOh3Oa7CwCISQ93KlLpCeWeUyc0rSlaZfqc9MlBu8LMRhVqappq+qAsy7tZnS7E0o6ZdA/SnQcjxjMleYvuc5yv63Oky4W9/aoqZX2T/rDRIr5+Wf31CDj3/UyG7aUfeyU18QP/VwLSzmEjpfQYp58QH4gprx7PHPP8rGeylH/Ke5yM4CVbdrlP6et657vC6BeRXUpjchwasHlR5dkArWQi/FogzEKuOMMTCJ8YGHOVJEQCWBXM7ZlXk7GnAdVOu6ob3olsgVYK4QmjHRcChby3U4xTBHMk1K45J6dnRsR26qxNy1vra18/LNCRlqFsvwX7TIDRANdqdeZnelahfVhJx/fHhz4gCO5zOequyphx5FCPDsxENuMrCi7PBGB+Rvw7hAZXYM+AmBS1Ml06H5id+OlXlO2r6iJkqvYtoVzBXUtM6COcFc8lpIoCOJbxrzTuR4g/hOR/msY7LBmNN/CDyDWcY5hTlUjs3V8c0szmcLE7gpSnfpDt21rq901+BIUriL/8aIOZrlQqcbYMTgzQMhmgKRXMbBmtFZPoZ5Gd9x7WufxWnd4jBlNLCib7owrjHUN55Yv87hN3VqmGlwM4dUTqMw3QYxtT71AVHeIOEGnhnsNjzqlrDscaqFVe50p5EDdLdiqb6CNWje6IYdAObWeVRFhxU6rIt51MU80l38osTik3nUrfPIBjPFPCqex5qOzOrp/2vtzXpJo5KDD6cfzB6a4JrjXasJerLd62qyQQxRErC8qmQvfQFBDwmz34J0z/Eobzoazeg6pGl+SWrjWL+E/r/4KAdm+aJrEV1d382BIzk65ItfKOJ+ZI/TUtbB3Aocc8QjxKyTiCW0XnAEhXwmj4E6+cUc7tGF9WM1ztGEMDGYqsExdiY1gzVPijbL87IZhLRSbAFft65xlqKwqNJ1gNGwa9NFFKvWlARBUhJxwuPI53AByxcwyNqBELNwlJui6fRHOZiaG+06Rpov5D8CrgWIY4cLGZIw4Nn4HzXvohTv6wIJdV59L7t1B+MDyHQclPgNMVWDrfGLrC3W8Z0mdRNYlwFxqGg/WzwaTzCmQe1BlowW3ZU8xoTHbEbT4/G8XMBeb5CQZU/Iz36W4ADCkjJUPcfoMac04/JifYSikmLnyYfyMKwWrsm8xJkEbssYZSCMECOHddBqgmTLB8gmiKPIKs6jtIkzcVIYYkXWlZsjeosBWfY5R4TFbBcAxpvKyILrAgsUWw6HqqI5y1eF4/UywogH6SzDjpFRveDa4OjVmOzZKKWoVoJOeqwSbOQ9wqHhdhwtGS1DNYj4hcwfXhXvtewijqPDrSBG0AtFWfQq38yzywIzNXi+cF7hKwmK+1x+x2v9igikPeJAtO2Si2Iv9tDLnMZorvUuVpmXd8JI7G1B0IlD2C60ZXaKH7ofYZ5AooBMaS/HS7QQV9TkpyzK97O6NBSFcUS/HZvqbstxbTU7KjtM9BidmLAWMfCqJeafH2RMcjHkT0x4hVQYXvw3iMXPtS0GP9fIm6v5Ed1cKSKmuJ/IQJv95t2G87RlE++f4tTFbCOaevFX2QwfkQ+8+GPOzaer30y426QfohG+JZp6Hw6G5xSMc9i6jnULHp/qfhKKXHKCCPivciI0OB/QLbFpehfC6BMlMroTkQ9LDdZZTvJrDiwaiGoBmrES+IJG/OviklAPnGepE3pw6jX6qCwN0ywn0qx77ruxNERCdVPKOz2QfQDzV9i305bvFoQA+s4fTWH4FeIZZkizizZK4ay4icPFSKwuzEIvbL5oMsCE0vTUO4op24956uhHGg2b0LQfxLW93xzWzlgGYcj9pCz93S+Dr4h9Hf/g5HDMwD8mbomHwRgeZRsJBGGPT2lOvHJUSRVdTUvhhUi64kzqnixWEdkjRYes4XDHT4/qfttl5XNUGDQr5LRxnriJO0U3MzGaQe+EyPY4souzYVWSR6eBNpuGD8d02s6R462rMuCY8u0PJMEVLH2Ck68oOT7qHKWc7+aUdrI1hB3gAKIBt/mIFovja1MWFFyDzkXxIwinRnw1pLIZR9Skd8PsrdFIKyJDroizNAdzakCa6BRgYwwoB1oAUJycGf782cCnieUihkcM/LlP76SZY1063V8Noy8CckK0YmfvrSaOM3ARpEDnlHCKtVPdJdc/351jPiBECT9KUMhplILEwSOLF2mCx7GFxogMjDZweuxyhkC267mVkvBxkMaptEo/y4X3eNqGZa0mbYNVp8KDR7c3GIHo4NAtiDOD0h77oRV18cdVfEzzt0HEH17++QaIPDzY9sfvp61CO0NJBm/BKD5mtCS70G/FKEeaGOVoE6Mc0y60cIkX4IisSOgA3m3oY3LrmdUMrJgc7G8C3cN2Jz8azSb2PbKbCIcwT9ElJX0s+KxC0fRCYH9nFyoXyb5ohcdTxh5bAXm1+BtiPHqDuEmkHFQDkZcigJwnjjOWgbLPjEdOdeBUMl0N9sR8LM+mkO3//KNst80/GO1bQvtstyhctkN8j7Fnmd5FM/yAxJmF+aLE0WWk8U7ZfiGk3/wgEUVUF1P9sOBdaFkfgZ3/sm5qXb0mVkFcU47ZTDTR2RnHY4r5lrYkC3m8wW4eu0KWtSA78Hk5/z0Cxuze/Acb3UMulD34eRfalfB7dlB+sI+LZKvSV7Alg3jfccRbD/kZtCg1rS/Syl3wgeIAHlJSGmS+OglHmS2UUEaAqatFuEB3V3K0ItxdLhTjcd3oUe0iiZdslgR8b+M4ORyOdSYIMNJH2lD6VyJWLDsiAxgUl1EsCIjgIJuS59lRucY3QsL58OfzaGxucJiWPEKGFvt+7arRktxqjpogrhwVjWajSNOgor9sM/FuDTrigOb0gzNj3XPgRRfWA0mQjtJh3QHaKInX1XR2TOLJ0TH6eDNyOFz9FXwf4WxwRJ5z+lOTVFape7ToZ/bhPKqIuevCRvZHeziTzHclrRSCqV4OuTLraEBmD3CGgOrW7DiizEL8hIwp+7A13sq3HB98uVR2/51TYOeWN+KfixxtxskOJMlVgnSIRe4PDzKUPOVHiRElJwT2kF4DbnhbibHaDXUZB49FjB6RT7MMq01mtD33nbNZVSKNVsUPNiC82V4YmhwxrW6xSKmQBIj8iRMIq+iUg554ZnAGEEGLcH1MqvEN/A2Cd+CA7pUJvVDmczGESUwEFiOjvdQc2O7XN7CKDCx6pYGJk+PsgZWbo/J2zz0oHIRRhASH5Wa+3KDucechv/ccUmRBRC8nddfIEbMYhKSkHvNZVZex6JTDfRMg8Pei2KsKkAQCO4Ral+eoio2VaRKgxnJQRGfMcW5qn5Y0ZPu1ZLi6h2ir+Gn2cuJ8Kx7rdfxLOPeKeL54iBUVuEgrYVKGV+g89IgzQZRhWxyxDct+Bn3WGu9j37gNLgZQUmUlMeQDGHXqO1+WSVA48Hjxnb2Ax+1yCpx9RIBdI5lx9mtRcJZE/8iqGzSF47HSLVuPB8m7hDcG5xKJ/xU6ocI4heu6VvSo1MA1/faG3JvQrhZk7UFSl8OXhYDUAVj896zsRzo2TpsoiQdhbpLY+POai3GuD+QxlJwmnP8jtcLueew2bGWS6RwhCsU6qjCfbJ5nnJLzJD5hKKck9fSGfklRjMyCDClWYI3Na9jR6RK9l6ejj4PNoZW9nHYOdQ1Lsq5rGFAT/zKED+ReVETtJ1Nnm/BhHXxUHXyUMXhfPqJFB3wEbp04+THMsbCqRGzU8sU3SS0HiQBwwLGy6D0oklAAKBRwgm9BUuMEPGmbRCXjCJZpIP5TDCRRgqdOQWCnAwkjXgclNE0+j801WkE6UVFSOwUjpm4fwq0lbezzuY8tPZyikZO/EFdDKyr1T3Cicq5+khOVs9TQFyliAPKum2Cb89a6xIQ6/nQL0Pny7dUF0F1JQFcEN6aZDpwI0mPb6OnVQI4AQOLtyQx9kSmHcyOlFmAkOYugqrzbNNMXcRJO8Y8ipLK8X3yjHHpJmkhH8joLCHRM2zmRpOhxKaLEcEhwNSdM7FHRB9uJSdd5AFNEE2P7LLi8TjK31SmmcXG9wnj7lTNZ5QlrVG6xBsoYRtk/6gw6zOwsNTZ7gl3RiMPrjB2VdlURTzG3KrmGg51aoXo4XgfyoIEOJ3r5duOsFK4R7ejVEtnsnamJf1gCsbbaqEg4VZu9xD5lJyAZIMJEYEfIFNT5v02LLc1xaYCjGxWFuaYHUf4oYsRld3ziUeSC/C7H9acx3wqvGQ7hCjr0Bd1wkT7fc8eUco08KJ5shx0r+rBLQdLGUgaCbnS4JH06ytY/T0lQD/71V4p+ynwdbcmnKC/3ojMf/oQkTi3sse43wm8ewPXOPZCO3NviIbffiF/JPbj+6x1TkrnSClfCeeH4awBG9h1+vUdeH9USjNa69HA2O8mvX2SOp5CbBGLP5Z1uRP+OEYmGnyMxSq5zZnfZPskFIIHFJSLYn5DGORsfTC+5ju/czrNLwMGzK27MCKzauVX8qqDzg61TniKAwzqVXkOXsMqcC4qReJivL/fC5x6E2Z0T01p3ZIVGaHedGx47M3ghbmX9prTQ6NImli27360d4nK41AMiHfCc2xFbHppXBI7mVEI2TttEXrJFgRah0YTBOFiHHXDqWMyNyfmwYgacaMVwRhSRrZh+y5P+IG8WNFXEe9/PuT94jRiUfvvjjzpQyqwDn9/kRwAf0M8MMkgpIFtTMsEIPOY5b/bK/UAOaOjav6FrYqzJJHjP6aYEqtjeNfv+UN2atkOI+I/eBOd6skn7mo5JvLhdDHmzNs79wtdW8DrltkErqNGW//2PPzoN2KDyIXwSCmeIlMYgP2mGdfYcFc3++eP5ov4lz6q32NyCYDd8dxNbyvoFTPqnWVtql1eXakF92ctS6eyMRLLYHtzt8XdSx7c2AQRfMcqiT6cvNVG4EqEgdJkbmApS8cdzy+Npzz1+/qRb2+dMy6Z4hbnLvjd9myIWCruWh2IpFjaBMIdgFmm/0tZP/ezjd0yvNU8AljYTStzaCuKtsfIuoErFx/U4Z7Bh0cH/1HOE/6YaxBYjyZOkQAHG8s+rxfPiqsL96Z1Oah33m6siPhY+aEWgwedevJcTDbEkAz0XU4Av1Yjj5aji+3LJOZKWK+dCmTlBh2HqjP2QWMK2UFpFRhahDhyiuiJzvpXLxS6pV8yULqyHgn0Wu7gMwGI9YimeiMkdasy541zmbVapZkM+kpb7Ihm8kMWJcjJSTb3OrqpXKhUR2EIJ+cGT1OU0ptkjD+ZcLlsC5JIIvaMeZVM58w6m1zGFtGECMIWoixlDYqDWFawh4oFAJl7KHmbDJmJ+JO5iUn0b/kh4KNg7HdYNFyKKfg1yiCjHSAoAzgwRBXYP/tOsppsv4pYutvi4wIT1TnmQiNtTZ78FLMwH6Tn/AU7yKS5e8e3MdJaxuRH+jcirOVhpOudWqUtFCzdAHz7CSb6Wu5kV0LoQeK0Ped5dqk4v5xe1NCX8InuSVUR0y8t/Vb0an0I8C2EGKswMRJcI43gYJvES1TN1VpxGoph69NTLn7YL0HkYHgNiFYR1BIId4tLDzBNyPAUOtMPRSxk0MFrxCI/or4Rno5od92Qdcc2AwwQ3D3iStQrO3o/d+xByV5hGGanEGxEymrbtv+ukPWMtNtd0E1hPrv0G8KO88+rzaFfElpHmpBFz1xwQ6QgJcsiL/wF8tcmZRoUwqrx/oRo9rLkYG/aLGv4R9zNMg0JHSExjAJNJAl42TAw43wdmmLN8Heb8vqvUw5qfQ/rH0xHIRKWMH65hIy+ES2ArD+aBq7l5KgQH+zjoCPOQZcgTJjkTn8dMpHMgu8a5kvHHoYSguTKJHUfpuy76uSEpz6iDoAldr7kYe5EL4FLFzLTJR0mNgajDLWPgwjtUGEJYvVZhECG2pQMwAnk2IM2jgjwPCEelckkNQVebkNocBCKVGLMdOQi1MWh5/EhACE9qTRACw+dgCAzfTUmbY9i5ZT+pQf3uNdnJgJrbZwRic3ZSNe1WY8TBimmtCxBaXYDV5cIi8b6KoV8nsEygqgkdYJbjBxwsevLR5QUsrgYsxkA4Mc7ceok2meIAsxHbV02vBBJmABe2LvR8DHjCSJYcXmR5RK50McAgD7sc1Yd1ItbYPEm4zQHLIbAccwlilx21eNqGirKjaPDog9PyYLDeE4JmFX0gMvNE3XtYxLQSf7VDslvMI2C+RyPhF3OekEnKSnN01vlNqxma3Hbi9udhwiQ9ScpAD9m9zHPIQpEOFthWza0iLssjxZYzL1sY77OcAizMRUowVPE53U+m4utEREJklIFAD+XfYxGi3iDowcWJWWP6WRxnWVYrGBciuIsLOS5iKoHgfJJ5/d5GfAtOHUJZHBAyW1jnvctdeb+khhV5g5fykXwDzm9Ihcy1kODz3TUiMDIs1YdLrxUBKqz7PfEiEFkiihDoTLrM1QO58OQC09tvb7KrCzEatMS3yFgzsRGg+7cnlrNtI7sJZo37eIL7eGUdCAOSQB+17dOis3OZsrsS3yXKph7z7X7dzwFOWOpj0dMARicS+h5NpRWcHRfX9Nm5kwh7xMImFrgJ76Aq8bBW1HL8WYvMFDyU+3VKJ2giP+7V6YJ+2yU/7tHpGf02FjNP6LPO6GcR2wJ4ynjI0djpgnjVMImQv3AD9coaxYHHRPaIOSvMCW6SZ9e0PLqa4+0v3Mr6OkKNMn84qjk6flcfVN7smBH32wPuNuy3+92tQv8hQ+PwVAIpnQ90y+LE/0u35g6o8NgxZRNQBxoEriqzoJCQLi/NNbCBGZAJuLrf9sIGgUhOWH/SaZuAQYa6EsGeOJSTmwEonyrNYCS53QJD0oPOMeSgSyR/rxZ3lf1O9cEqENaV0sv7+YfLLxT3GR5wwGLMgB1Gkzbk1k7itTXvbAS6hodHtH6U5x/hQbDwhHYgS2ZLfppZmkc+Hq6WCauKpJjuaOKuZUlunVEmDGbpYxww9BUHVPJQIaILmQvs1RKegGXB7BVPd7yreNvs0y4XOW/T5uwbJOP0YdhPnR7lJJa5CC0tJfBDVW+H4+mGxHanQTcGlxGW7k5KIBkjFz8OxslYRhbeVIWqDoXWorXIk7dBTJc6UdJo7u+CdPd1TqYWwttL4QiPJXddVXIwsU2xM++EOM3yR738JcClRsfCZ8UjdZXi5CZNU3qD45MYiamKXrAbBjhKZHtaosOwUER0556jkpELlY9kjnW1gKXdbLsgNAFBGQ74Uh7lHWd8mQ8Rj8H+cuaxITcWC2s6M5FqgMvyXI2mXvOAXt2venMncDUgB0SVDSZxIEt0L3Zehj7pg8wEq5b8BOzJ3Ga1UcxKlDFlzGC8tV9CjUH2J4tylRwZV6YlEXxDNshDauD4rzKhw0S0uBT1CL2ZCBO0UCLfhU6tzMOLxUZJxz8pH4byoVf4NlS5A6+7Tq/hKkaUtDxy7ztzgt2TQQTNQZRmDsKXBkvSoCcNBq8yiJ9qTl/LWERk8norzEegeASRbImybImqqN4DJrVZ0lUVukdWdp47+LVTaRAAWAEATYTXB2cuvNJW6r8yFZaQqUS/ZWKQJaUtq4ITmpchZ0f8k9XgNX1C/AuXe2vKnSE2z0vacrE8n2kSF5b3CpSmROCE+R46gwk8GlY7PcPume+4q/Z838geCx3Ze2ZyBsKPnolcKexkw4QuM6ZNjslylgVstZC3GmY9dLMeUjsxQvG6reY5wjvE3uoCPgwLJ2rHvXJCBCabzyZCl5PBVITIht9XBxO/Hdk9BrWaPKVDJZkf/z3k2jwptJsdHRnDLGi3i0FOaLPG+jHHz3JVJf4b5dQ0bAgQEYRqy6YMnUcRaC8+BKHl5GSJHEiC7zhJhVj8GifF2Wec9SFHCEOJKYMqWAXi1vqngFY7MbMKvpZC3qqL+pUvdyv6VY2ZKHVpn3K4N6ELh2hXgPEuMfkjDPq1iimJKCYZTYMemNdVmfPKvvAJsOSwXjJsiiz0SID1CCTKzOpE4ehFjOU4D0BF9/ORMCm4WHVwjHk9xkYdkosJ8lMOgKxybCeRG1mQzNm6pH6kDOBaQ4RO0bNrDVFrid0qiTQQh6wytoNGQ7S/tEQE5rDyMoqKG0VSbrQMxI8f1cUAIMRQ3NgqVcIdNXcJz2qAY5uPLM3zDsoVlsI8rNykJWQfExnAe7gDMWJoUqsErGktj+LyCmXammXaHmDYZQ/92gP1KpJsJDh8TZ3DdxloKc0ViI7IzncB8FAJlyqIz4A1Wy6GRamYZyIq2B1obXOq3+fG72IFvdr4Tcv4o3xZRzlgrquR8OOeV68zkKxhdOlCXm2uF0cLTyisRonD8zZwlkorTf7z3VPqYqW4Q9l36QehJKozI8Iku/+OKYlqOyP5Ga8RSyFAdXDEQtf3kkQ8SEtiXOzaYNhXXF2z7OnbRi0zptF7bdPotUxjKRLHXh55VrpCSFhId+iyHrCBJkCSQLakLovfLtNmZBI9hiJpc7FZKEM1rQSWNFMB95OnGJrR68pr63WlpdcMhZwuiHtpc1BIuVuwRWSYTL3R9TzDs6bWTq8sYLEmvZoWXqJl6L4MPe+PN228AXv8s2HBTAjwZj+yUQ54PIPc44U5lpKnXZFUXJKJNM2JRKcS4M7vlYX6fN5Rn1boz5LQn6FYSsCigA1E7YCYT0h01dVMgYKMdARoyAwAmxQIAeq51DFgiq0zYiizHPytkDJC2pBI2VIrAcrEZnkWsXmMrWHL8Qe0Ew9OIzqubFKbTK4ztXlVvyP2EJ9VDHKFBbimSahdm/pzUJu9Ql5dKORVC50odFVS0FVdohfX8Y/Lh7F8WC2MfDsLavN11Vl1CnfCyfH9ObW5VXo/LGO5Rnoug5hFMpekwaAphW6qD047iKub09cyFqE2X2+F+QgUjyASMVwolgplkceWcss5psw5uBAWttMRm0IH6pzYPMYWjm0EADMWvqA23Yyk7ULtNCcmjRE2mKnNTqJA9Gj8447afLVPcmrzKqFKme+qXpIT+ehy4oklQ01MQvLtwZOBrdPhZqSDvYmSBbkkFjulwtDPCf3mSbLAMxrpfI4qgE073xGJipPV0Nv5DXEeiPFjXpGkJN9m0ia22Zmu0TPpN7ZZ3tAkH/NnwCI9b6RSNKITrh+WQPNy6lPnIt6aRFlgYrHC1GdHTn1SiWRB/HfsStxKfUJqy9RnzCJz2DAy9em7hF8s0eW/uojjDP0PqM+/E+pTF9SnZhs7LcbIhMHcOl4thraIVSaGtsS6OkNbO1D4+iZCQi4UbNgl0bsJ/3070DXgv2OqcH9JZim62CixzumdPTHtlARwdtzl/NsNERQSlHFM7iRiARucvBHDLk+B4iQ7dLkcf942Kj6gnALFXw/rssFRcfWvg3EPG1RxS/SN6YadgWijrmkqo4j4WC62F72ik7pQ9upi0cnkDGLu9yi6qHeJ6SKzeISJRZHwVtmkbxcpyeX1avwssV5cXFB8yonlnN2h54TZgaSD42QlxL9IOhJfOCT2EA/xESdR4aAl0i3oz3ynKRpw/eDoZ7Bu2o8IHBXR/7gsI4qDp1kR+SuX+43jL3RyAA5qN/5T9oOuQGcSOCu8d0oIjnfRYjjNCRoyxYA9GXBNBtwW/0/CB/xB007TDdiKM60bsAw3JGZyxnA1TCzflXBaP2cjV4W3VnWmjRxM0ZwLC+yckmpTqQGPBdq3X+A+LpRIk13IqZK0dUO0hOHGh4Q3hJ1tHeFPQED7HIO8CMnBpST0Wyj570Bne5Jq1xMKSwlMl8TSzWM7EQwAdyyDEqJZJLqy//LFSvLFisQFVE690CkpaI89FugIeyweTcMexSlIQR4J+xXCw78gOOlXaZUCBxNerPxLlIYhQxWu6rgJXXeBAiTevYecJmz+OcgEmsIn4rGASwPaAjY8dx+zJsM5XxPYu7RdTPL4iWW3RFAapVHO0G7Xd7PhMtVzy47EH0XIdN7xxrEiVIShidHELN9iONNy7iNi+7KuG1NiZS4npHKbgcvZRerFB9bAv856GpNVRUwqu6NWFjuZJBoUElrILzZWoT9j2cRtt++5aQf7qLOlbWLhGGCLvng0vDZJZXWhotFcXqu5YPS5UWHYcs+aZLuBUXKAD2DS7rjZ45pN27J/0OtYD35egxNtVoEwytmtO7JtCLsbZKsvr1kQ5kF2zY7swG6i+ZkUzj65+221UOj01e+oldg1D6b4kN5a0fKVuI/f3P32mp8HzZf+mJn94R49r0fbfK2UAgFbhl8xOmTW10LphmFuFpidX/TSaS/czfupK1BboHFP6vfcBH2TXinXNeu65hddo0q97DZY2/hRdpsnVjfCc9HE1zhwDLN8zbG8rZZnnwQ/mVlmd0HSg/PIYRHaGQkpkEMl+JpuCWHWulyOC4IIiXbSrwccf0IkHb47rjTUmpGDRHHUJ74FViWjmd51BUczyHnAl4jtE6UcfK7pBxPjfMhBd+/cd3wgBmiQ/Ass59iODq35LXUr+yLSf+u7D605oW6dWKNvufmB7C07IRd2kbatuBPCig6W82Ci/YtUJ20BloEo/DpTeDP/YrUAvJkPJibAZSHv8xKYaIuR+8wPsagdUjXjMBZzQ/gKIaFAx5Q2EAkTDe6YxgWfntM2wmkH4tKEjsa/BEyUd1Qw0ZwdlR76rFsK877qvDcudEHegyaX+Ap9EVRUaixRUIbRscAGP+xLIsl3wkLlGiJyRgnhGN82VtOu64RGH23O8WVQ1fEJAypxXRp24zSgznG6lYjVrQGcTDP1tu7c0dXLq/JmVOV8DjO29e7K2neMQ2YVVl1SIf4mbv1mHWCNyp5R52cLZLZYf81ip0t0IFISP587X+auHkbCAJTlMAs4TGxSOZTU1vTelYSH1tDM3IE4PXvihyXsBm+MqpgJGcc/86njYN3nXUYbiy3HfOF2X/S0j5NodQNywiIEBAdWAfQ/cN+jcB46aSRQBZ3XTrQSyI751H2P5oy/ZEzhZCsWR1jIWTnFSoQtShwYl1wUg9NUwTmvy1fkh5c/Z0GBp5KcZhLeqPb6P+l4nZ9IwkIX60qy9SiiMtwdEih72bxRDh05jx2oF6s2FtdJXM4Y6ljodYH+rFCcPpznbHbgrm//w607xSVxR3ddvDacS3PgooD5IkHWeTRRDQ8ghH0QZyPW+Hq0j3ZCQLeLP2vf4RK/zPlMmmFFICQNtsZAvHunD8V2WSJN6GnyElAM0EZL5IJ2mbDPTZswzCz7xTMaUJg6j4EiEgUhttrqUYK8w56ZT5hbxCql7C9g2/YXCi61EmfAGxUrjIUpm1sk6Tzh9uqdSTubQPlEnM7nJG9wvwuL3AadSZxaCY80D1yylths4L5ZycE5A+t6DRSGshAcNpcPIQ4t8ahqrOec8tXRur+GiKEVRt2VLNhD5V0gMXcQRTIrVSHCkGyPIyJUXX+SBT+fLniAkMWCNfrHERO4dgWmuCP36DTjNP9d+G+wm36MNtI2CHbxQKgtb313anDeAy2lFpJTzf5kHLmYrT2Joi9tqIk5Qz1oJvcm7rks0iDCH5eASDActoB+VdbRnzpbf1IRur/9uLqsJmI5WPZFiAPk8ldyiy7WkQsmmrfocvK0ScayC9fR16vWjQE5tMG9rQ1BwfOKNQuTsfUVosqC8RrspnGeNdhN/MdfKA4ukZRAXDpUNntqVfQt4CpEzBhNQ6cSjj9qphOYWdkd+vFNqanRbHJwCszP4y///Pqan0F7x/GocB3sZl0CglPBmXEULnuupsDFZ0JwCWdBETQDtOBIKQK0iHYCIayIWKUx3rSDzmEPdJUerMG9sIRILR4ClUi8EI7B8rvsPsUOM3Jv4vEqi0knzCBP/Rh/k01MhOvHiG4MoiKYR155iR0usHez9iuYk/aoLrgrunRwM1rKYwbxcIxEDTJCIHE8FRc9ROdxQESHH0TSiIfOezOq9OTeo87j6OLfiM30/LSurq9xEEg2GwZ7AUaCeTpqDNIMb3pPjTToQnW40B55VA+J54KxSVwq2nM2zpy7MBrIbslukkx6CLLVTTN60w6BMGmVuOQhbNToHl9XcfhNIIRMj8qegttRZ+4cxJRV/Cc61fE8KDPowIz/1Ig0JEECQYBH/AHEICK2DwW9eH5q4k4UuFwC6ryV4/p08Ye78aBLTL7Er4gDky0UPMnuSxbuS0rClWmIiOkujiTGFqy4eEEup9IXNqRV6tuXaAHRCw9/dHyXcXLxuN+MM+jzQG7J9h8qQimB0iWO4Bgcg3V2zyHnBh3fxj05pYAuIQAC9aGQY1DYqWyKo1CoGXYNfpuFnBl6LPbdKAvkeQhFVFgmx426iEThGIJj6B44Gwu2Mtm+/Ifgfj4vg7yfCae5LezCb2O/vlGuhE3iNdEbRWpHx3HfAlk8mziPQ0Sfz9XfGiGGrpTL5SjCzhlv57sL2VROJud2+MTo+OdQ2wD+XApHk1J2G5E1GbdxU8rrd0u8gB2haYmZ1+cYUPEBXv5xquE+vrsQf3q5ClqnqsRT65El+4CN4knAyQSbv+z3jSfK24lpEWhy51BO2QbPQucgyvIPE3+YhSJK8vtZlz1ecslbiQ/F6ZHmm2n5LT2xxYXEUcKdu3x1d4Mlb82D6QQyXM4FSlDOmMIJx1nrvVDEHxa0sM3mN+JBMSBdnBuQmoSNmXF3YWHwupyNpmHdZCTgv8v9hn4Msg0bWwRLlHFH/hiX/FfDp7PEqY/F3lgkGmL5wPbGVGJSs97V5h6t2rkja2cRy56tnkRokPAMwDKwEi+JmVAJdn1s/ANLtsLoe7HoAbTE61EIkcz13JBPw/Mqn4eZXo2jEoPCcszJy+Wuly3T4UfPHeuRFPDzhWD2c6dgVgwVvr4BmxdItCmxrA3EuiDKjZXynqO/iW6NPgD/h748BkOPyLsNHMwZEQQg3cSkWoxl/9rTbY5ZYM1YjmeWF5JL8eI0uyA62JGpy9hLEbDzmB7sjp/iCEK6AJu4iHvRmR25lXc9pJjxXonsn0fRWQ6n1Kdcwl9Tc1FclwvAsET20jyLbrUl3JInIlGihuI1LCgUTVFn3YPFLbOP7evrNVGrEJJqY2myGWfXP3bQ4uRlcNNIOZ8HeDiWRtARxQLxLFlHQ/sBoXqKwPaFlrMksfoNRyUXIh7BY/TapAbiC/Z45QLV5TgNO7bdoTvGb0Sx4mj8K3iI5RkueEYkrtAA+wuZ8aZzp0CnWY7Vxs5PQgkV5DVcvNsQNF45CfO0wezt4rbH4v4iGE/KAUEjdCJyO57W5p+MwE21gBuPVQoweVYIb7WYzh+a/cQdQ1iJroTfxPImbHmjkgpwohWW4FHP1ESYQxDmIYKumKcY8S2uO/daZtOriUm15IbkWdItgTWY2HIu8J7ce6mWCDAAFDsOkzc2+YNuuhN3BI1M9RV+aB5MyRFZKt7C0WDrHPz1QhZBlItArUWKv+VJxwNpmHSwBS7y99WykG072pC4NglTxDzmQMi+pEcI6yEHKfVdmgkOVYRMrMTv2EYacyDuGFXhUEGsIWyW9tEc/XIqmOItB/6r4JiFJE0joERJEidyh+mIZL88ZJDBxGjuAUxgSxdYWgT6cwuxWx62FXN+HsFYFmZx/C9sTztQ51ybYjzpi8mFn3QgE6PHcoq0zPu/CDnrsRN4IpGBl0PtRk8W8wwiMnGQtLlcih4HA+NpjlB2oXSjSyyypy+JQvAu4SvXQPol4aeUBLryBIa+6emOFvUVywLrVTkUamLcX+YdBDbJZQbE8cim/Z319kK4ZJI2GGtoJl5SjgRdg61z6rl0F2FKPd1WRx/LTaVti0Ls25p4VjtO67wbwOPcvkIgi3mF05dThQXiJUeXQfxZz6owFwgnWE/zFa0fjZjmgbA6p6tC8CwhT1KLx1fVeQMhQQNS7xYRP2heh1nSuxhW40grknLUEz/X/oDN5oBlnjjHXc72DAVyoU3y9oiVozBaRRZ26IhcejU2i07krsq4h0MW9InxL2KF5q5N0EKyQaCceHFxCrrEUwnAig4QwGFcZ48g5RSyC+WOzpzOwgOxKncstQ1OE+7lhM6jYCH9q2hLVJSxy6QL1pnrZr5tc4lyPCoyMbBNQu0DiDhBOGsv14r6tYGwV0IJO7VGidUaCGzFigI/m9IsPJSU2oEEqQzWHCC4DsTxLixc1xI+A7yOQNVsHlbek0kA18YCRPBgUYfPYXBZOm5ZHXWx0mkpL1FyJUAsSUt1pAzWYGrNCsUxNjKqz2P3AoQpI/bViRYSiSd2sRJMZzjleCnzdni70Yq4I5gG/cV5VspCvODiIRdHBBr+It7BzDgbbV+sPZw7pSyRh37+ENHcp89M4h+CkLPcFHIm1T2tE+XJRHluolRLflDoR50MFOu2ixeNZqJeEbMjQgmV6IOeqQqJXWi58yjRIRs6lBopuwUyoV9Ny+IGB5ZbBBiFYU6YiA9iyBZBTJKmFY7k0bT6CdnEAIHwkFrBJVfm+CsVyHk0+9rBaaWceeLHSJ9WJdEOB6whxIWocagFCezYXxXEDFdDZTwGnVAIKvaqtaH4xMC6nVBbHj9Kjnw4FtUDcZTgMx57F0RH0sZUU9Iu2zMQ6wkD8rlfPHZBNkOPzqRHzHSzcdtw0rnbJzB1HZCd3JW2OWqZ8D7i0wida3oQfxDiilpLXt828dwRG0HJQtzeL/3uqju+OxZXecw3cSKpYtInheebmPPi6MtNMLBSTdc4wziMjlyavb+TMEc1XWhkQd3e7qhbuB0w8ZHBOcR0pxWwNV52+E6wywkUVF3uJbO0i9NgMPW7YVBQFMLPREzBjJTqoZX/spYg8zHH1kcIgXfK5Sq5vJ1JkqQhgeNxoHHQeD4jOVY8kSTZbWBMOW49MafTyBAQVMtFZMqSwESIJj7L5ezrlGMurrcTCSw8FpTZsOvxIXANCXtC0bBujEORBWJXitOZqNC2mQkW4l9z3jYhfK8Sf3030s3jQZUDYvuD3ak/yGIpM4owkMj3LncwZetYK3kOOYM4K+VcuAymQkoSyO8RK+QHK4Vi2Ij7wBQhTFdyrTx8fS7lHCNsK0P/cQjpvD5ghUhC3Q+4uPbwOsvD3zPF6znD6b2eaZ8TMVRzC3xnb++ENH4rYsht7n1BECXnOiIWRqHghnYi89Mygbjbpbk/fCwWTxWYxwQXsIH+HJuWs523bloEw+qQTTtPNm30fW7aoGXTdrRs2qhl087rd0HciDqFaRdtPJhv9LEHU4fM4yQrrPlFJC/m4UXM3Ax2asXlk6eRwEVKflTof+0NQZpGkCb9rx3blrfyXCjAGWGZYov7rThBO/Eix13m7AIurz3s8tvEnAoMM0PQaTDCv1hd2i36ZC/1hQCQoLa0xKm9wlstNiScVgsR11ttGwjVvKOmZppA5Jr7prEDEW21iK1ks08jEITBvmE9P1scgGYSiwMcfk2LA2jA2eKAjQnGalUx3Z2zFrYS8Ky1vp2rDIwRkEvYQJoWFmYLl9XKoKdyswUfOXwKAwPXaomNu5v2BRtqgdg3wL6AY82hWlr2GS3CKMDjt/a0b63EmDTOXMKevjZ6yxE8mjYCLAhpj0RgWhj0aMZEYuEiZslK6IRR0XJZZ6r8T9a0iVMw8aF+K3Vgc+qg3EIdCMkQCBLASQZBv9v8ZRfOTvzGOdqjsyByBsFaEs23Op6JNQVyWuSkASzKpAa2PYJyYjyNQAWwUS1/zArucY5dBq4yCZ0jfgVunTFwjU98HuHqeeKIagpKijghliPWGNsQfmNa9CL1sGaiABlHxCkbMZ8gFoTF2mFNXG2bxFa4QAFfmYQ9duhXiICWEkwOTKJK6BL3q8V8sQPCOfbCrBFnfTvUrMaFRwbRwhWFgtlOc/zbWce/MKHTjv+Q933r8W/Zz+vvm5vdZ6YRe/07Nsf8It1qIn6x5Q5aKcJOdxqEsuYlRwTiXEI84TyqHq8fNK/jaTW3FwfKZ+MNLIL4LvJS4GQptyxGmyxGe8tiYFLL0xejXCyGpfO5vViOlGfd8mLQgtPUmyJei3EcVCiHxgDHxKblYA8u2Pm78Mwx1qUiB22JgQsTzKtalqVhewjoxQCTRMzxHLuisGB05qu+g/uw8CfjqfH4EUN93ZNl9pvLzNxVSaw6JWzeabF72ILdkbssElctEEfMGLgF9wW75wv+Tau93S0omeq9giUwBmaI6iJVhXyfs+1ATpKL9tVgzYgxDstq2Gopfid0284qUCNceeAeQ9LhS6DyQTHhWu88snkLW6TdKyFtg+U5SgiPIpaQ6F6RcYHDdoymYNAIH47igOGAhnwnea8Tb9BZ3LAwWA1GqdddBK9my8w6+1pkeqfrI6eYcGGLCPXAEka4bAlHG0jeEvQQE01zXLdiT7cOPV83hgQVQCEw6MUMaQ63Iml9YbXrwlFLCCbqj8774yLGOkzIuES7buW4GwmwWa/HhTmGdYS0NnXlmDpC4ZyD6KhlPcmMpeOV6uLlGkzUBVbRJqVLnJavArXxI5IqmGuPG1lMtQu32LKaP82D92au5k9PX03lnNNbVtSbuaIer2jcXNGYU8WwZIEXVkJu8XWQbcsQ6B6XvLe0lCkLN6wSAW0IFILF9HhZfVlWL19WzGfcuqxucF7LsnqnXVYRHQhNz4TpIBzT0SlvWqc0EfauUzBnkk65Pd1cVPwwPM8uI8scixgds3qeM4UF06WzzgYMPi5SXYRyIcWJRexihXERNxwR6HnE1EBgVu9wIjsa83rCANX1Y5yhpQaOI4aLa5iTXQjKWWFnrNwqJ6k4lyxOJxdCtd9ibcgKVD83eE3LBTuEk60M2DDx0xynDLZoNQMZLO2qeYR3brt9T7i1nhuvzkOTE/RILFg5Dll5Zzp/NJk/Js8jx1zR02g0icZ2OMNWubAhGc4XfA596KhrV0E2JTI96nlDJEWtJq2a/eTYrIoVY87Qt+HiX4CACAZFozjKZGwVvkUdLNyiKSRYayfWlQ3AHD2Ve05lut6GR20ifo0d1fyU1e1Y0cNikcl5zVmvtEYUVBcmfsGu9uTBZxHnGfxpzDaO9Q7iTyNe0XaX+MATd+wwLXu7WcLps4YoorlmA7n5YuDDDu34b313vQYnyaSDADKWoP9JDdzo/HpFjMxgpSLx51Qyj4XeRNJUiUD4K6YNXAgGFx+wTRwf3EOfGXrWymU9oLwQkqSKkCT0ZrEIywMXVLfEvqmhJNPD0Vfpc7HEcXZiPtrqXmsODZF6GywK1wZd74P+BmakkcSAm3q/hCzywZpYRv6pF28FiRw/YEUrCZvB3kb2Jybe6oxHLxS3D5+VfV2yjIvFuKBHnlfFP8QvnAPpbiEHT6H1BIf8J839aoRKAo1km+7pIQsanMNQW0Ep8+6NRb8sbkPtBXnMe7mDkaizBpvmNhQmEl2dSVngnIq4DbVLfI20InIypqdRLBLmdB54UOGuXYQNPoIiVnxBvsZuQxz4N3IcadNtSNoEMzvfNTrfuQ3lDYnb0Dym31wjftEIklo6t6Go1W1IxBXsNuQ7nvUe4zKVCmVUStrndBvqELehNnEbKrPTumaB6GnchsAXlGe6DSG6fDM6B6s2ZNN+wtN2N9tAgepxMVMsTJkUx5TLncuA5SArNzC4l9WkShucD8nCYie3ipLAPZy0ylJPxZxIzTQ44mx2YpPEIZ/As8EM5h/FeUDc6q1IphGVJje5guD9hWa2LDAE1FUDOyuc7SAUW/MuuRyJ7otp3YEhEH09szfFZxyixAyyJkjFd2hJc7T3i7kWX7IqqZqOf9m0u0xNelamJpfvrNlA3peEzYGKnEvNPExod88XXSK/lkxGa2tFrdkFbF0d32nOjqj14nHLZ7jlcMcRT6yKj+r2mUZehVXZrE62zMJvWR03j+l82xsX+qK57ct5VIpqy7Zvc4DC2x7BgZy3oOx2IZwltFpJwmsFeWyKOMcN4AQQm6LGFqrCc4gknb/TLvhfSbiWkoSc06IucKH9itgUHgvlQDJpZsSYdHG7XAtqCXJu3LgoFhoUUNjPanLPbXIjEcloM7bGptAusQhnmsZml4AS9/AONTnbD27p71n41rrNy/k2j3LvwApvc9OyzcvTtzlUENWW2BT5Nm+T9TPTz+YXLG3zZoROMXOpOh9nSCE55KjlsxSKceNshRFgBw5SvsQzY1tZI1ia7bWEKnNGGC7SI2sAxbzIxfsU0aSfJzzh3IvI6XShuLyhPonUAksDDhzpHKq6GvEucW19a2ugWMQq6+STUKJCiF0tu6b2cYQye4F5u0Qoy1WWHIbUOTRfKvYSIvZEHLIb8oifdpatUle/vTrrrGsEJWUzlZe4Y08q6hlnrXK2By4n9kBixOiCk0lr7ucJI6YqyGLJCeJQ7y3CpdGLvVo8TOjhHi3cuRi89DGH05lblbD1xerC+gIOnc7Sum+6aUUR5y464smqJ2zmiOriMvZmXOG/Ef/lvIUw29JxjVkvFnQwNxVPTreyZcmEdWLx7A/v4wjiRCEKN5r9GR6UkHpZoiL/NX6DhKxJNOQT+C2pmZleuQ9x7IoY7X5LjHa+KwK1X+btznT8sG6JawsVpAQIKL73XvF7Nff3XvN7OztGfK67xoAwRdmTLjXDb7DJ38KWmbrPIjjck7mRF7XXFr+XE+3k9Zs5YtDDkKUlBj3EC9mD8i7+lTmD+YrXp5HUkCZuZxtQNFNYrmZ7XSfyzmCR79TRHLVFbhmoQBzlNq1M7Z2wOnRo386ZwoYfxH9rslPuxXOu25+22Qvu0YvNRxMuEOMeF6b0fpvtdY/2uUefsUVEU00LlofShfePyQM5wkMBSmiJc+e5WHHYL0SWKOfMy6YdEDbwxkFmHbYoJfqdjyWgalYYI3KNZqMv9n9ASOc8qlPCcgWOEoXD80ExpYSpsRETSyP2VCpP5qrznO3A92wHIv78bDdZSoRgYL8j8RhlcSotQsQEFAts49stD5UNuH1mBTTHJ4KE49WG4/Mo8M/O3W+dd9jFSmcnuscqpnwr6z57R9OaGM1U4e2AomcQNd0DUpq1IJEc5R2jSGM8L77fQMET/7KFbcyFdHJHSQdwcw18y5nUh44kluxKS1SQW9x0rcHSnLHCqDX6rjXmFkLZC9wPvSe1P47vITSYT+V8+q8kqKvao1yYTk1ddDE0m5TpzWtWv/uBtC3x1pjJ1NxM1x+6K/XwNDFr1I92P5BGkNRE2VsQR6gt+xsFJ4+2JBrNkkF2EzmA1AproABO2kbTzviwhevHAb1G31IPJbi49+M0A+ZKgjI6r8Qw3k5wJ8G82NuhJUECSCSkar8jtbevSe6iniSTe4DuJ9KS/JbXQPYosAdn1sSeOtOxE0kJxeulZp2c9ri3wTL7KWJgRolfQd/YwnQNPeBfHGjC9uJPMkHs0KcskzJroPD+FL+DMoguXfgTQlZ+gY1vIcKtfNWhW65k9je4CsNLQoTvDH+ke22N43TQsG+hZTmUmFuS8N1gLK869G7IRdbod8N2KAneTSgrj4bGcTxndhX5Uqj1KOkcZEEdx2otuo6YaWBXqdiVE2kZ3QVFZlenrkN0f3la9IrlbdSRiHtRYpFc+ZbU//FDt0gkgHfDx9U7bb/zL6j7+Uc8hoCdLzgIdDiRBuhe0okRfAF9ZEveJJB5ZR/1C4hgoD83JVICIXyRu5J6gpbwYFInpVtQPw/h2nfLsK5J0RGGUWp2BowmbYM5lBpn6NcEOqIbAA0yAABNPuomsLCGr5gZAt3Uv9LNi323WK8WU8dTpYsP1miOSmDfHUE5UU18EMTEOEOxXIUFNHTYHKIxqQKaLPHEVSf8m59YLs3HBiGhalIjSKMidImJZLoVA/wxrPmPJvbKbu9Wun3LXfRQE6wbCawH4109ibCWQGNRVhWxKdABmEbMfA2QK9sL/877cdrwRCuPj9UjvFNr3rLmh5K27tRMoi6qH964h+7aI4a5ue0k4mlUxxuHogjisDOd3kQnXWIGSzS/4KJbMSREQSHExvE64mQehKogwmrOYJqjWyM0Xi8w6Z9bE4jxGOwHEE6YI3gSESy+/eYihaiazqOWfi0Tj1pzsVoiYZkkZw4Tdy2RlLSLvQma0FulQonzu5ANSI0Y4hsxxDcs/AOl7WKHdjbiu7QE+u0VQ3I0wbFFvdy92Qj97GL9ipYoczYDHNXGiIiIQ7kuhM6I7zr7bS9WCSFr2UHkaB5Z+C6u7K10cuURfCWU8OVi4tyTx/PtycP5hi6c7+KCPC6Jt2Ap80bFwLMZs/dCSaSm85i9PQj4LwF54VODwV6kQjfLGad3N2z54AwVQxHReKBInPjfigbYE7pas59j5KKSil3g5604C8WjuUqYDVea/AhbOVan/Q4lo5UnJx/CYjg+yRdjdb/FWD10OpFaEtIkVdjMoJYEaSm3G0ZytZIEymWPttxumB0kWH1RhuCjjeVobXkaxmCwm50hyjnwm1z3K2/ZcLiE6eQ8NblPCGtnBLzY3LVuJayu5i5wBOqLtYc4V96OlNMCcDYtfQgKoQDFcOFjabB7pjUfXJZRpeNn/MKa3HfW5MT30tpAVIfAZmyjqZ2MTQmr7pieQvSmXDYJJuGYqDngSNdkNPdsllR8HJaEarsUfwCDKt4HCA4lEDTHsAtFSRRwMFBx/NUcc3OtiDSuYuF0ibNjmtWcuyFyIgWm93wXsHiQzaLYlrfENiSJXQ9ed/1oRDURrvbdtyXJoelDXOoVuWKllmozOaxdHxEoQfNQgZNwCck1Sy6imgbrXJLwpSUXNpAY57qfGaJejAu6pmHUqxdzSG4bcyTkfNAxu8Q3YwyWMssmlfR9icM59ImCcSHHIPdWS7A1X3ZNl+yhThE5xOL1XZUQQ6F4/oqCURxUmLk4DPOalh2Vx25IUuOsbTn/Zx8zSM5DV/RAHtxAhEr14PzlnKnFaZpDT7NfGODX+YVJntJR4EXtuAUtnFcN+ELqzE18RTAlCT1C51xQFRQnFuNWEpqM1l3qtNwjm5G1uF9G4jOHgDmWXTOxPWhvxYeMCO3ZjsGX5kS6IqbzvN04MRyHv4E9HDMSUO2mIbcWuMiaLYyEYQ9nYiTY4UlkAToJC1lvS1xmI/FqbNEn29onLZ2xrYY0xZ76oNXB7lbLaJEEAOdNiYm0yDQTYUyd5a2V0E8STBoGyCJEuFi3cTCBTBXxZxrsEwG2zSYlZsMsziPivaFpRhAH70JowNm0iiNq4/y4ZlB+WPy4gX9YNkeaN05NPq92ACfZ7C181XSlwx+3BrfB+NjYmEskLKkCo5QNa0ednT0BJ478jHNn0qHkglSht/FDFoVpJNXU2/AKoxekA92qHSV880k+MV0gxSKJcUDVYDu5aIOullRJPTUx+yZiId5j6rYwZrbRPxo2ZJipBYe5HYuseVGxk6pzKbu3skpYNFUtyu6tr6rsrm4VZXeQK7urW6HsrjaV3dVRMDa4MA9BPUn9biDIUKCz5IwCrHSgLjF49U7XG6fNroo2O2jVZqN0rs2mfryaNptoR2obSuvitPALg4RqbpCASgvdNX6Y0yqtv2gJiThTYSHyEPU5D+BExMfqaUTeDxdEXlYQeW89HZH31pzIqwqRlwiBt1BosK4ik0MPp0ukP12N+IAWXcniFuoDDjxE4TBVNZDmKRhVkYExFBLvUiHlEvgg8l1Xv2X3F05wiIHFB/iTq3KZD9d4qSR6XL4ub0rHf2G4/wPOL5MpratkfenxO3OdGiROl+bRlth6uZm/YHnE9FqTiKvKLGrnShJKKsmqEKjLG/G/aSHg8qyTYZF1UjXpNzHtzU+bXpEfKAnV34w/z8mz3eRpCfXoDMBAaeOeiROW88U4duKOXIq2NpfeQahnVreklsTGKRx3FbIGO3FWUKR1Zja+yJMsWhQ+gLqIif+wzgKR7yRy4PXgz4WYYHEHAApR4jvGGY9UfkSJdIB4/x8Rpk9EfTAdwcMbItTLTp65EG9aYmoNAEx4h6GieG08eRrJIWQM8fssn5Tix/UHclKn+XCquQ86T3oeFlu+j38RiOEfDQs4oKLIpu6YUtnC+Nesiv5mbsSGOlD3BmfG4wHOp2E2j1HY9sQlOmcHaS/HbNtd4FnPYbZETMoakuKZHwvxxuoaxi2wxGywdsMbZSTDtj2jqSizcYyOOroPGIyNz1m94Q9yxUhjQz82uL4wXpOqENg6x2vGdbfAZs4Heh0WzGEzUfM7rzB0dTAtdUscKw9ozBeLR5Yk0dsNLs27hCfK0Zgu0NhHYALneNXC3RI5XpQ4RVrx4DPi//D+T0OMD5k2y7W/pVMlPg+soeDLADsrLOQk4rjrZC0Ouy1893Z2W1hOMwCnevYETNmCpTd+gzgHsq+8J0wkLdR3cXq9xJzHGvZs8ONvI6uV0G0NF1EdEXWyznifTY24FBvh5dgi5u2CdDyn/DHZkc88quJL0wD1GrHk0Q5mPSHFxJ2Bs72Dc8SyAkhLwoP6EkrJOld7FsVrwC9VHr+R/y6Ob7O0hhdgu/Mk9PAkyOAJTR6mwnD5Fzm7hG5woQC8pun5vxpdaVJavMvEiglAcZE6R7AB8BC7dVjn2QjSFvBJXALyqjDZEcYvCyuTGkdr6Dyu+LQqJHwKkTvZmVdk7MQynn1yYsLb0Y2o9tmdGqFiTRbugik8e7v1SmSzRJzczrgMmQUvumysxkGc6B7hX5yHGpFjF6lTn1nDhgOmCCEqzzRH74sKf8yEfaWI/2uMOivtEsEsJ1AqNxjdYwb4MFmlzsGvhWuFhHfBmr11O0TXNOpmhqqBq5p1Rkweg5eozZr5R4Siij5uTalwACzJUQEtNROvRIEv2EW1ISpPws885zWnp9GFSAMbRNmbeMaTsDs3QRPCt4rc5es9V0O4o6Y5bFaJfZaCUYKSTwqjnZbdkgmrnRsHB440TPi8iw8aBKRhi+OcWuT4+XCoA7Uo8ZoEQc34UJzKJVRGmFYfQH9evnlHdpiuZqzP2bymFfkuajboeix07bROh855nz0XQNMaOIpS3yLXNyMytiSivjFao/M85LBSHDawZRjsTizBo0pC7vrRU6bgQWCJsDtxGdOxCC6uhieRVUJkWI9SFzGR4zx5hTqFlZHMOWoRn4yKAGx5k3P08ly3YmMHZENcjD/9E05QaZ0iCZMSoFrwf6qpTCI2cGkCYQEzGED18efFZE/YQE/CdXgtuiQ+gyQ2x0BLaA5QPRxTJlck6boq4v1w9DXlQhBkwnrQCGzRrG1t1rXnOD2xEYjuAWXLdh9i9SPrPsPsR2ZczkQFsx/1ymY/epbZD3fSmf3owlUjN/t5rYY/dprhD5O2jTxokNiuuCCPMw1/9EzDn2Z/is+YmohfZN3ti7m10HSrHs3ZXVXr1zObmmHVkxvfqFnGN3PUVfQk+qrR5d0C2UHOdbMsyl+L8FIMJUSDRGuhwKCt+NG/VOvHOMYEZ7pnVp9lVbuZLinn3uCqabKNPyKp8kRSFa6HE8ngaFQzvvuOg9VV4aImgb1ZStUmNbQ1pVQhS6nKSQ1SqjKCg4+6uACRczl1ooNOCdoEglpEjgRIIUcmgdDXOrMlnp6ShAwkOEZEApkJyYeak7U8C/mCVwXaP2yivzKtYlsJDerlVDbHIRNj4lBoRRHRKjFGEakoHCppGKDIhUbkbFHVZhgnCYwmHr3MN4Tix8HilUBs6Vh8A5KmzJIBbGS7vmbYQrXMlvJFmlInpJcIIOxoCeW8ZiGcRDFgCU0kxjjGGTZXJAgJIdX7WOrK89IlZ5L7kSf+vUysW70GyzwlQzlQRi6PLa1SEOBVRCReE4Y5cgI8I2RQblD0G0biRybMCGeenLdVl42WzTbjLxvZ0KEIGA0bmbAwOf4r9hxYIPMqLF9nHvvYZuF44o0BeZ6RxeNjkuWR5SxNSWC1TrhG4k5JvfH6aZXQ/ZnIMUO89wLOMeONOT57oUgKuzioQuuXnDLGzP5Sj0VyRBRfWg54Jpaf7Gfmi1WdJ0IfJex0q+wtcIjFYoqNiEE/apwjCs1WWeKl/sHLPw+SD/+t7071KEfho9/Kha5TCF2XEuNTbcSZ4HIDu3MlHkeEF0UYV9dCiYk5p49P2fSbyo3ugK2nyZy8ahQtscBoNGVSy8/j31lEZVMSpE5xkDore1JsPp3ZJEfx4bCaKs4wMbY9yj0nFVXF+5zNSfmkuaImChiJHQevIwUOTeEBTsdxEb1GXzcc8q/YeolsbgYewQidmBZGJd38mIP+CUAol0bbSBRLzocbCtHX2XAh1yRSNGzakFWhs+GoYarGEd2eoAwjwTFZGup0CTWHxRayC2r2+OcfVS4yAeIWcV/hbys+OtDNFbGiYGQjdJcLcKNZ086zya4rsciiRZQucp9IRqlclDsRtfMLOlNO4SQ55cw/b03Mz+5AP+8wM6S1Jo9jASZWRgFxqifSbBbAQbIKVDaxm43bE3sxCjRYzU/wZhpMF7EZFx3x4U1ED/vjjFa8HYRTSuNj2Tm7IAjQu+jwxo3hG0DU2qQ0Vi9JSiGEBcyYQhqH+XoWD3azE6Te0R3fxiooArUHLbP4QaEfCkQ/5HrgJIYuIaUc2BjjLsKzBTV/hxEeNynUdkwkJGxeL+kLGJ0ljqwx6BESSgXYeRmhSQxmXXfxLGRZ5l9r8VdgC/yYdQjG5Ufg6lz8aFk/bys/XdhwsX3F2ZE+8Z2vGytV1jI/EDbYA1TF/yKSeEAJpMH0MN4gteL2kyyxV5FEneHIrMqhGUnzjuNRYvwmQfQRx02ubuQpbllgILoUseeM5eSrskHSYnfudcq5F8LE97J6VMTG8ZOKWERb51bLYnKggkhwUU+DD0EWcyyWPLjUufi6POAslLawgweQlTkgi8jcqmK/EHCC0i65Y1dJvmP3SSkHR9g8rFVxcBmOEdMpd7FEhjFstuuxlkQ0WUo0WUbiBR00IspNxMJtN1z+lDs9CpYNiqU8yqHOpu6n3dbD+XmJRxHznBN49pbiGQdfUxxdChHxfAnNYVk0wpgoOwZ5CMxs489ZSYejHP2wEF3QTK+JnSpqqEqKDohJOdxeVptd5Z/cNqPK1/TVqYmWr1jl9SEIerrysUQcyo5m6heN1s2Zou6mCMpmJXRLHsgtZGvdIh0ARx3jcG4VidWVrqM/TykJmaYLvYvOvvfyy2pHdnBKoUAySMdt9jKdSvVBkXwhAJxEHTYII0ewh4S8a55Se1jU63Th7L4lfADIrac0EyBFwN7s/k/QyH6F/sQfMTLpfDLYrOTyI7FkHecsCknAswft2QJebrwuS5Qm3CpMZgBhdabZdmgQUZTPzsC5TcTQRGU0AzxOIjSjtIS+5wLMsHCsEMW0fIJ6qrtYofKWHYSGx3ACZcGu/JcvtW1g9yxvlWLftVVKdIbH9RhiG/EecmlhmIvEt3il+RdVNiUFWezoIb0EV8LJE2YUnrcre54Lc6CtpIQ1Ju72Zd1K9zGuQKgrydIqh2aBWLQLcWck6xfT1wgU+2UtCvyYpfvxnxlHMzq5sZcXMtkURyHnwJvGuSZW429p0YoYBmb2ZpKMTYeZ1VwIiVoAqiiQ3tgWq5HmAQ4WQOIRFZkXtEtPBZ87odbgcwfdnfSRAeB5XeANn3fDG2j7Y1W7ASUSSPHj2NQ/KLvEkxjunRxLFVadic3j1/HJq4F2dPY3ekf2GwT3UF+ePQixuNyXr8CO+BveHReNZmZwDL+/RxuJdX0WgOVli8SzTGftOy5S3/jEGkwQfnq73M+uIhh5VdIiIgyC2yoSwDCPZZ8wgZ/vPDz8S230rd7uXBxmd6UMy4rjXzk5Aa8gJ92AE7peM3BXotdMfM/esWbxXXtwO/FS6Y41Xfx0YuLF9jvWhHftwYtw0j2g+65JKYfniyf5c7obmNyzZ49I2ZDYA+kAWLuHlCSsYyKqNRvg0aklCsAwsOMQNbSn7ohj0YHUVTPaecRHV4mKRf9bI5w6xyeMedAHOGXnwqRJ29X9nMSCPCQx4ymL/miCRbchjg3M21flEvIHWPwx59qUqewsJlFG6e9567rH63KOMxVK40k5APlNO9aJGwEC9UlUy8SFWFeFqUWe+pBDjp+zSwyJxyUQSebt4JzIxOrWnPY+76Sd1Unay8YUAk/2CmFTHskBYadlo7FFNhrrstG4SLN8xLdko8nEniGxKyCGy02RDXIj/MdqhJ0XKKfEHLorFfup+CoOqy+22In/wJjQ+KAZkUST006wYRgSLYj81wkKnP3z93RBI4oP8p8hilMt+2Nc/pD+JKqb0A8tdHf8kDvamL73C39gP/6Vwg0Y2Zg8F2OLSEfW3+yA0D37V6kXVWY+VcX4WXD/CTxbEJ9JKO9PJYU5C2LiA+yq6nZjUQP3zKMaWMlCPNrHTFEHh09EBHLgwIe4rs6kBLFAQGRlF/JBfcDmoZl5Z//NLGRerdvXwsB78VckxnzOONN8OPa6i0UAVBBlWhhr3r6GU4kgeBG460t0LF94SR6OkE8vbOqLdcwwgU/mAU6sZBlnwsgrbMC6mlZGEMEWQSEdsn5MG6+AcAxRiQ0Qq/JgH5i95W01wYBJLpTwMYBpoEqdabtEtzFRqYN+Tt3hS+oOz+W2oIrWYWbXY72t0Lr+oTUvqzsSS8go2FMPsoC5aw4ShGREcrASZZsJ++zSTiTONy3KdNR01Yye0aLFzl15suOHHgXFCt4Dt0JLMx7rZD53Lp0Z0egsScuVZqj9ftGM+aIZU62aMSXwwHhfAJPj1DnNWCB2mt5pNGMcQJ02/hlnE1svIbKdhAsnxnRFWOTcTiBY+h3NDqnQlnxbp4EkGGIqJ35eS1Ry5ou8+ITOz1CVneBQTIFkNdK4hKLNZf+53K6KQ/Q4X7yoeOgLgixdQg2y9bhIB0UKD9OWU04pCxOT3EANFi6X6ONalKZXO3qzRZ4W/bEurNw4HmnmFYkaONwJ/BgkUxDzfrTZGI9lLq0Ic2Ss9zUtGno2aqFSG2rOJ68kAkMPQT054Kic8hanfMk5kiVh/Ckt2uZoDRN/ItwQRbqkXBJLaBeSTLHXAAHhGh3BFNoWYr9HQf6i9xyLnJMBwhVHwW+zzhZRd5sUYR/rJQQ/5Z3GiWPKeeBTy2xWElwmjgeX448kADQ515h660GfDI5GzD5zxNMSTvISzxVrLL3WwKcubIeYO7Kzi1PSqDwO6D6Tu76E0a/JkS9WrQBGkegedWRPDsMccqXYrt5usRfI34G25vQS5+3gCOt/47Q8wXhixlxFNi8MgzNai2B8jD95XktGMy+rjudlRd3pNU3XtDNd48/GCDVG0Z850jPOjY+apzUjrFbTI3e2Gne2Kmf+7IkMMrc5gg3feVe4INYs83vUhXTRr62ugtkQ82YF8xGny0js+FiOqjOR47hEUJ7LSxflyO03NdQcWpgqPoVK02L0hoK37eqMnW9pG5zNLGyVww8r0ZjajO0tA9nV/MSlHfDzQPjcS8kpwJozk+sGy5LxmmNpcAwUm1TET1GSwbjQIJzwNw8oq3IMLUExoq8xWCEIOqh6mBiJISPLeTggGwJJK9WnoIcOcHGmpByRgs1JnEiLRXYiO8UwF+5IxTYKzIRytv8GUlrk0qrzOnBSLRam0CVjQ0HnFYcVb6Q4KzhCrM5/yUIxZRTdB0IANhUS+dzZNzOVbAUvQJpq13Gae3uFM2C2TuwGk31CuEUqSAmXYpPyBjGBdEn7rkAcY4jMg242VCmNFuazRQmW6smG1qNCAyJRNKSan9PGd3mDENso9V2o79FC6KDj23VaWjNx608yRA9sEI6utGb3nTc/kMKyx44SjyKnrQNUCQfnNWOjCGWt2YUXFmCEU2mBBhpid0M8B+jtgbzrp4Ps3+NTTOca6mYKby2FTJ4zSKIIw+twr0kZFtkxXEw3jaRpNYXQNxZap8VjwTYzWQvlfA+V7mqPml/rvjziR+esz3IGBoyRzmPh6RxlUnvA+b+fj2XS/P//YI42SX7F7HtXI3uR6Kf4Q+zi3ZqsZVqSlmzy81xIrACZnOmMxAMGAxePk7CRPX+oKBYK7UQ8DdTz7MUixSaaVam6U2pSmYnQ2eIwBaDjNzuRPQvnWqgkOgq+po1t5dyaNvTsszya8cZc3w3xpaR/gvME5DJr2M/CR7R6sKAPIB2VyFOJCDEdLNVlBtQcAg9XhduGmFAhFgbbC8hJR4TbAWdiz+PfnSnekR4ISZqXSLBNSzQCx3R9dboAhbPnaSdbNywT73TTv0Y7dw+Wk3sCemLTvkY1X3XVAyeFz8XonhOTh7ncnDrt5OoqymHYAU/QhLnCI6gFtnMzeGYnvgLqhwWOrBnREgsQRwyoHVib7G5SPKHLqyiR533xBnI5jUs4VUocIYmJQegzEB/1iGkha8SsRfRaBhPqS3erMzcgU7CyASVlS1AQPSLBOYQdLKxrNqFF1SgyRwWZI8h+J2UELd2UOYqZLMscNcgGVtpBQAjwEpmjhBcpblqEiFqqmmoWs6AjtAgvUcP0sk2B46HmHhWpBECTLZozOP/ZHRLrQfKnp8GomF8OdrOMNGyIcU5V4jBJ1FYG8E7makedlJGV8lzPwr48UkRnv8mNd9xRnyd+cwEYnAuZm38nEv68665zZ9ndzJotCxzIQvouOWOuenKeV95WULmBaIZWywaoinbHdwQRakIA8Q/aJpYzjrQqsU0rjXhrvCHNLf5bqBKnFPJyV47Eiz6pRT0o08s2Il3C18Rf1UzMQq4BvoHxieOnvUaeUMNlqJPQOnyCjqbwdC0NSgpXls8F7PQy2C1WA6EjbGQOu/L85CbO85PLvLoJ/dVZcikkC9MSCMQxkdZZe7nolp4bNoue4CvqJEQ/machVTlnbSRBMaO+Q4k5dGvKyLCWi54fGBQ7FPmkEDbMqKNwoX+wSZO3ZKFV4Jf3Qp8qcaWYff1FzRpXjyM4aBdAUchspgyrfQoOvt4FCg64kaOuJdCe6mfCmwjJUp8SNod3BVX7NuqcL1meVSEa8Yo0sT4T2s6P51O6CAhyOoHP7sw0RT5nN2U+LM1hYU3WKtZRZ7cKbZAe1gltzhShjXH7S+Q2zlHTWUVkEnbHrOtuEdkczHEVo0Uh8bJzdhE5TBRYQIxtN8vFcbABSyKTo1iVfo8QAxGjIB8t8ITakes5HdetcxsezjlOU4IL520XeQ17mxBG6QjA3UbMEsrpa5Dxmq1gvEt0HkQrOi4EqbgWTGfxq471LVh7gd3QwS7iKsjuitczYko9sYFRAg6ec2/kVMiSl1jcHcScr0iJ9l0tzg7YQAsly1GXiEM7xZGR+OZ+1qeYPKKVM3oVu5nb8ctJokr9xUmNCWSv5l9qYjYZHzgsomVY7i9RH9lkWoQBDI86/mdBv0iolAedEAzANpdOVy4Q7I3WHRUUFJbsbnB00sX3wUosyrda4oF+e3+LAMKKly+OqYv10hSinrpPB7FtGn3CzNFITFKWHrCUgkPe+47t4iiNpfWMv0ZbT18t5/d0cYLjLZfn0oQgeo9IE7AwIv3wJXU3ZF8ncK5NcmAB8Na5wArnLeKCoCecA7wpsHJx3TgGEMumWgVW+UNP8HvAoaOAW0rx3+no7iYm8tze5rhbvhhYOdBjjR2er2dZko6vYS2XswIRghRssNis+Ot5ewA9UEFPsspBxC3buBkTUuXESDPk1PfZn02vtT+bXmd/cmDuZdwX32YZ8/Wgqo8ZViEKulosjhYXxi8wIuwqiFtWY7KC8d+cxrKpw/wfXLYqzu6hsxfrIUIUSa44ro7kL8htYmV/3SWyTo5SJsAzS97pZJ0nZ4HOLFnnTNAJ5gKdpqzTgY4X/72Ofk5ErmIj6e3Ozew841hY5yBL8zKaVbdBEkCb4myRHFo8SgwMX5AYYy1OhOaLKKcWELlHUnExrZ3PRLQ9F9A7Q8L5bvdaYkzmr6+JlAd6Gwi3K4jOUbn13Q9kvSAUxe/X4sVVSVBnrI1pYqKEmPlaI+sk4iQec2cLoOADTZTGJyCId509/B7OiPn776VLm/NyYYcfzZKEP8fzmqg6vVwP+iVW5oDyjO814nkiDnoSwStsaqSrnO5RHBrF71Ac8nNHzhtdetuG4LEWBPJSy7IvFxnRDIThuVX35kIY+UNbIIylDl/8g46+rMWsA05A7BgH8uFyF0gMmc1UM7aYh8QlzHQNtEQa601eIfFbJqZqxSPnnfx20QBzA548qrpHU6yDda/xbzcq0tnCRjxlJHYM7ZkbGd1ipt7VMlOyW4q5grP0fxy7vstN1nM62jOdJckTZXJmzYVC3HRJ9LtORMIxwnfwmYjzPf4bnQv31/KiWc6Vkgsqg8S/RO91iaJUM6l7gS8cYTy7F9/Wp+8FdCKvuxfHtfTi6tP34s7/c3MxaU7fjdtndeNdp+/FcfV99OKdrzoVt83qw9LT92H599GF3tcAE8rhKWS0ZSvU7FI27bjPZSiWZ4+p5sO92j0U7iTei9TIv2Mk92/8v4wkA5abibzsnqJsTg1l+7XDZdGkUO157DkO5CAuPLoZ7A56FhfdDlib5YOZukzUZqN15TKbI9i/GWSmO+N4NKOJ6q4TQY5vxYMCVeYn6ZO5Ay0iouroBmfruZ6tfFxyaDb1geQ7zzKinek+TOIN55bgw1D0MrawCDLOUuqymssslgulURcLXQADLdwq62VybnW6Ub8YIsziVtmCFByr12rTQLDzgHNsFSPYzDqPtqivUOIU+pMGYXIOKOIh6663XozsJOElyzRhwwTjFY5/zoLIGkKIOrpKS7IAkY1EQsMonv2o7jUpFyDG6GY5NHKvilzmxgI8poc6JDY8ixCJtXNnvkg1kIZDd+e8n80m2Bcdmbq7W70LJKU1yKbsf3/2UZUtZa/g65zhneegj6GIhXG7RVPlyAqGIKZz2Mg5yIgTTJASG1QAss+LZZ34fWWcN89nekpdzs6IXjRekAiFw3jhyUykUPwWx3zP7fRspzk9t+rFoTU34vQcz3J6Hi8mNnATGzQn1pep9cQmuu6Mo8M0FwPKPtmRmu4mY226JeTKK83pz2ih9jwntMgzPnPqCOiCMrEaOLvFzUXlckYYTTqFLHsZMPllGYRME2qYoRwvWAER6LVk7I0lYS+7qeE03pV6sGmj/tOqFsEMp1l1Mt3HFk7RnDlpnWhm7LWAqp/Pp//a5vOVYfTniyZtLgwqmHojsrn49qb1j8r+Boapl8InlZVSH/sk/XxUOR/V3MQ2C8QUzLKWGBT0A2K7S/D3c4UkauM05bBsj6xcZy6Z6PMswGLBPvDUA2tEXMQhJKnSXWwUR6N+ESMxUrzUyMqJEuKZ67/+v3Q6Z87kDUbfqnfn0+Q15VuQJMe3ayfbQe4U3n/eaGI2NMvmeZ4YLND86KHJH+KPT6ex+1mn5MojDbnUwjD8MHlUUFYwiyLMy3VaM3QF7TNyJSRNp0MhTlk5BvzuZPO7OCxRduILecRZQLndNZ5a9i/GcxxJYyJuvWlH9tRD8DfRLnYOXGu0PGOLlRO4435HElk9THRu9GeaxoPRtdMlOzkKqHvx/zQpOzddw7Yj1AeWB0EkTMjrC0VueZHypJ5TnjbdEGaoe07f0HdcQ8vnauiLr7uhLdNwjMjgXaIMSbmemyJ+l8NHiL+yOBFCS+eil7Rkti4wi7e4aGVttNmhTKi7c3tngTDaXKzxZ7caaD49RJ6gp7tgKzU+BtEhcr44EXvhvTArwlm0SRsHiw4IbVIEq9JcezPWrHHRqVJOjeXiHaZaQkRpAbuosCEthJcj05aF0yfQu/gsIUNFvxL/M9zEWBsoT8UZfuKmdd2iYcFsPmbYXHuv06rhkSlw0nArPmScYQVnML5QarrN52vAF7kl0vRD7LWRJBepsJUamUaL0MvyTCpkJkoaKdrxXDte3g63ohkwW1rxZrbiNVvxTtfK8PeFZr2WaXsN59RPFHslYFFYWuKj6Zy65PiEvZ6LhgfVE9cgen+q6dyI9Wkclio2RTwqpoWHvk8iZlb3C7LFn9Hz19JC2395C+3/5S3E/6EWrmoFVWgkRezO7s0NMQB0h4Hdyk/DRiSG4pzEVUkoJKCAD9oiRMDPuQB6+F92Ko907gwM+AFbgmTP4e45ed8RKs4tIa+1aB6otHvNoWnil0yq4oWcf2RPOMjMi4rZaEEOBRX9pOIoZHlaRBb+6Cza4KL4WI6vw/azfiH95UwKIsTRuWDnGoiYwdiL1SZAduN/8n6budX+W7HVdFJk2ehxXliKE/zyEc2iQw4dmFLpPIKpGFHgQKeGJVgKvV0X/fSr4yIv77N3uj6fFgf9NMuD5fwR/w6xf20GZxTnkc+yWLMhj+L8UW6GAH8wpzl3LoFZV/yEjn6ysP9ogn+nSL1noAkMqRS/z7AHqCQxDHKTeH8uvPYj2jQ73nTOeiXXLCvcRtM5K96vBdNxStCfooluHr6OHFVsBoncYGqaVjizLiaZM15ziXJyk1IxKl2laPoikJz/jY14EOYkk/gO9lCiD92KYOGskC49wBFV6MAl6mJ9LdfpI2JKxoYBopMMCpkluN7oSpbEoKlQlNoqdbEzvfWc7gue9GyQxGF0wqozT8rDBaiW7KnMvF1Nk5pxwAH6wod6XLvoA/SzsC/KSqNiDpUFTJq6qCg28+vGBQAN56h4ljlrIw8CwqrCoN4M81blfQ4vElEsqrp1SvIZeY2iH+FUAK3oYmkrugAfK6JwQQxub3i5rHw5JgmyN+syBQmWaE2EcZHqZNdQzYN3DudsnVLaUBOzr5rhIBbgLjqZK3DR09Lc85tZMHoJLuDtADO21qZuD8rxCnqUndtwBVDt3tmge5FWu+dp7i3j+F8mH+esDAlrXLSJojJvvFkZdLm5JUZrZe9gWpQtvf2sYIckjrOV1fHZ8ZJAe51oh30XiYZQfRQ1BTMsP/qxacZfgm47RYg/DeGK4py3vu+2fuGbNnPX/6Sz5/bEnjtMWXywvluwl5MScWKW6WbeqbDX8Vc1onEetjv59Wg2se+R3YPgiL3ov0/Ds55TV/AxKnjCituo47CmMX5Y3K6mOY7H3ERnfpryvBoJHDXYXbeFt8E+R9Rr521ghJPRLBX3XCotORrcNEMAu+H7r27SzFHfFaerj6PezllffqrOUdvbT1fb8tNV1nv6of7oazydPtNyFFVnHUVVOor41I3/1vC50WpwVpWoqC6nR/wNLfmDCpm+yr4sPtddjfjnhBeCLRpre0Usv67Yg36+B9mWmveabdmDtmUPciQc9inK2bQfRTV0CIhsI75ZBBguukUe50JdlhvlVh3PTwwSBAe5VCG7lWUKEh1CtKNXOINNOubEARXOpxt3ZJUG+57Sn5Xru1PCp4NR3TZlGdypn+QzUTZaHvwJbroL438xMpCCrYYGciGjKZ0HXnWHpeN3Y+d3ya5cXQR2dnceemphIw/nZfLlbTXfa13enlnL2wNKY7US8bqEDEBAS2GoFwpjbDcweandzAPScoN+zorlRd/REonS6Qd0fBOOHtYptAZ/k7S8ucU+7AoIocQbRL8BRbjdkZYa4g6Q+IPyfJU4ADg5AB3o1iJWcoI0YFArlwjnZLfsaLjAk/56yQPZ5yIUOoM6hOOAhasdT4IxCegzLjXW82AZnm16O89sdoZSKVo/jWEXsSzichjnl8r8vWQZBLi9ovz1p4q6NFJDxO8x2Ysu54+KJziUJqKxqPibOnvevXjhwSIaapiKQD3+kJAvCSuvRHRODE5uXs8mUS5nYiN3CgjE+MZj4xueHv4JjRrbPQRFYGwlwAd5UvS214hY7muBvM5ZkNcJyPt+qpobR0U/ONdpbhwmMS2YxLRgklzrT+dtPlE+m5n4+UwFLuVmrjvHLJXE0sQvTItKhXtl6zy11In6vq3nrI899aTOE67Ob+vT1vkOJ1YrfH5g87lXuzDZEmpMF5BBzB7rC6hgY5Tp9KZMkIlgIHQXvS1rb3CoOIQ9snkoN0wSITlE+hLfSF6HIvxathh0NidRhKkCarzM6OlaPiZXOSaqjn9Zcmiwsg9quQvE+N+ZTyS2v0mbvr3YFVILUw6mqQoRb9Ts4P2Pqvjdwv4y8VskO/BaKnuL43c8MSckMJPUAXZQ4qeFqVNPzXguKHQwWq3Z4QeCPbaJ1HwZZKpM4rW4YEZsEwnYnF4wWot5fvyhRwvCsAUtOuZDji6XyhVhAwahTJV8GOL+E23EMh1wEoX7XY61j8jxnD3onh9ufd7VyI6454+0Pu9pZEfd88eK59FP0jK6Xw9b1lFLeL49h5roKHvOoaDfnoQtEDy/52VwAI9/r4meuOBky1c0g62xUaz4qVjxU7Hip9JU+O81ucGyLfT3P1bAg/ijeK1Z5rJ9rq173KP7bLb/0KPMS1Qxgn38A0BhVXwle6pQnWvmOqDjb9g5DufqzMNZuIloYLo2iTZjP2JMO+Ggc/cDXOZmTExS7+iO3sqckqvJWbkOYm9zPkQdf1SLSfplEsk2lEx8XoEKmN16pUrgwPyaKslmnGUieI4nXe42J3WuptN9KVpVCqtmUP+y4xnD/TLLx4od7yyubS5UifqY4oV1GRMvqWSOqI7mEv3cswBfXsY7C6YQc7eoX1OLlyh3wBRuIDCJEWuSa/KTJdcB5CEnqQRWe85vl+a2rqf9dim+/eGmpxu6a/GhHFaCqdmKjRnqpYKdw5xbb2L/H5ouhOOY+168ktlAwNs0+VuLdacza78UWOgJh4WczEWS5HGC4iL6C6fvpccvn8d/2IeBPs43i23ZLI/wZrGtm8U6+ryVXlrTpENAhLxrOg0iJyGTHe86LdWxUgKvQvstwijlIumwBlyads65vyXHuxXVZnQR91wONy+DhofoTNVN59eGRK1ljPvGxhVjO1iK2gJazkiFo7BmNjddzHXL74VumTf6z+XHzCA95SDgiVscDgKeHZXoPPIKESdU9vW7CHmGrBrg37+J34hHXOLf0XLlqGlnpCNHw/QIPGDV8wg8Jv6imYGL3MFLjNs7nCevCNbC2XKgVXNiAImxNiPaSAFSbuv30qfZeWzlhEjNg2zj/QawXLt+JlWjuwjXAb7Gx7If2onku7QYRlzDphw7JlH6lXOujndKyHzHww5MWwwdr2hFrdIvM71fbkgrZ5Eh4rshmeFhSHQ6wuM0X4ZZ/H1+mecQe/1f4hz4ftv0Xu3LAYl4mGdXUUInOq+OTEN+xERKu9tKzGQg3tmbGSivy/RluaMEbcn1iKarZEHjmziTJi0kjpcBZs0Z78lrKPYdlcZow4tycESG5mwfdbs7fo8tPry6+eFxfboP7zHZCe0+XOk+nDSvt8n+2U2+83Tf7YO1pPuub/YYe0/33QmVLXefrZiGzpsIPWlF6CFj9fiAzbH4EmFcCm5f6EeONsLR8hHOtG7yyG7YRTjh58zFMTsBcPxeMy39ryQJiS7kAbKhEaEnZx3YaIaMKpTpRNRDnKCLWByX5T2crrtvn5GROe53Qc3gwLtsTrrskbnoMhYRQf7aq3MrfGGDnSWjiOohuJ8prl+ew6tx6hSG/uo0nQlHXWkVoV7EIdEY9nOVg3WwL0qleIOEIGXKarHbVonL8xYftSmXg6UmHQwKPmnq8lHGoq3kjCBg6sKA00uxVDT+Z5MTMUund16LOLhVjT2r6z9Q2L8udgkxADLvbzFTzS3u+cBsGvaJDaHkzarSwR5/DSakdxcyhrVzrZaT4jMK+3lHhPLxOmsJG+wWR93jOhK9Pj/MC6WDctI8Jks/bKI3O6p3ba63kV0Ar+zIGX9IPAeNTUb4KlHTwTH+306k+b+FR5JrD64C6jPxabw8aY2sh8THMvaL5liHci57nwN6TlPae62l7WlL94oEFDGL8/wxeTQjRwc766sHf/VRdta+mGdIJAaqNVzaTJGoi5a7RDnIwSa9T3Q37OUvttJdSDaE3z34s5geRj0MGIkZWwvzWCK01o4ReeD5BXV00kTRG2XriMHqjrHMFMKFVLmneBK9qXU2tOhuTzfPs8v6py37xlZYdz7rBCFsS+nVXAKfHpx6DGuEPR+hCcy+pfhrWNW2EB9FhBre+qdd6tb2F7/SKr9awbNfa8Hu11pw4WsteO5rLZi81oL1uQoSKro120fsCBLqar5bo/rZUEmvSWCriLsHiNvDrL9ByYkIUx2xsTo71e5YlLTtOF5QbC74mAkab5gb5GYW63H4zxnLQV422BTlEMH57wTmPc26tNh0vd6agElR00Le6FAsOnYIAs2jdq2feLObCeZqZinIgedyQ0qCaJeTgQoe1TMTMAj/9gbXM6c6rMIEubot/rpwYdzn+AHrFIZsyS+BOAomMNM7UQ+Qa56PSK+5rTj4IZtR/WLh4YJr6eg86gYjFaDqf9NNJANU/W86OsdhJD2amMHcqo4JKMzTWTPnqZikOjqxz8RZqhxuzJQIcp1BupQ4oWeUgFg2Y80dfPReqY5J8HAJihxXM4q8q1nHeSiwfMb7pTN6MfWq/bzHvFo/p169n/v06fvJBU6o03f0nIL0B8yZGXaHV8gx4MygcrW+nPJVFsVJpDwOu7FbeBHnvyCaZ80mAJ18mOcGAnIMfablGGI+6wk9vcB9cxToLkjtuC8t0LYET1oounbBHXeb9mkJkBaqYhj8fhpd89pG+U3zKqPsklGerZraTILcO7QLNUv789zZ5Mz7rBzE/wj0gE3zspHNMmVajmnan4I74iN2WtAZtzcXoP1bdmQT4WXYMvEPgPqPzmplTKaN+JzpOCF02ADdpKZmvf2Szt8etNF89PKIY5ao/bgbG9bsRjREFZ+X5hZtjLijLhny2pwy5PqIwIjO5Ebii2cuo3vee5rnS07zfOnM5/Ml1Yp0+6NIvDDEZeNnTV1Pl/TJ87+b/fyM2ev1ApGZsewZHSsJWiTT38oyyQhFhs1nVwtURx3OdJv3HS/87O8/Td93CUCDYr+JrQhzU8H5ig/TRHGccL0HoTTa2X8tFB069bGt2A0MlZ1YtH/iReYsDAuxzh35XmJeEKL+eQ60Qyc1OWHwSMchNR1/wbggTa2lJL1581EmAgx6NF811TDCHr6bhw46V8V/i2F918zsZ5uALGca+4jBTLfYrcWjxQM3m6NRNV8LrMMm7d2KXbEGVkrtd4CdzG+9WzmEjiHCIzW3phzVHffBrbfQaZbcdUtqhTQhXv2qQ4jJfyuMYK7CFHPJPbfcgpCluX0VzRfhI/fLYafiVzztlzftV+e0X6z+lEHThO+fXunCll+hVFptIsD/Jmt+7DOPCsr7b64oB+fOBCJawc59qkYhbySUdyvH5ZxSHOjZSm4DaPIRWDqxh1JvksNLJ95k3fkI2kOTdb1GOWM3mS6DSZm7Nq7kLlYnUK1UGzte3ZWbu9lDd9XNGvbimF5bRHfnwxH6fMWdXsFb+LM6qrCDTKZiw89la3/Ctvz4pI3Kwj0uU3wXr4LKIcKTWIDkfe3mTBG7Pa+ZT+SoenXH+sepmOZ+QLLcZF+B91olPr8esYN9/KdwNSQeLSmcHpHdUNwQIjTF37IpRXaQ+aDICYzjrzJzd1hLkMYHkZWdrgd1HVF3IydGdqUO6nSB80OoV11x5T7nBG70gYim4x6WvlJbzUdfNRJM/kGdVlxtQeHVwJVkX5A+PQY3nSCpxHttRCdjmLS5cml7dz2EijCpdiOcJDeg40USRILrlBaga0IIiZRbXEgNPXYfy8pPmnqZk/TdZznMTfmyWpFg1d3NlVMWjgpo03dmiCF8CpL27tS6aARUMUc9IWg7IpGimw8e4QjS8sDIo99t+QhRWbLV4i62tlbG5tkzlTsPP5HfhszdihVszAmUWU/sTFHM+GKz93NrUjZYR7IxjrLpwYDdS0t1JZEd1rYkcw2TSpL3mtVjNo/G0xIooSS2kKmS3AK5/7DITsr0smkYSZNaZuPb0KUd55i5yHx7n62GUQF4aPW7mpfgF0y1BGvVWdlw/eyRBx9tSTJIw/QjfoZN203TNeWS+vKkicKJXeo49BptEj+xNISAo+SpKLsXsQH/1rCGmuPwse6aQ9llD+Muj4KgWOktRe4vitw7rQhLagpV8X2mJRjJAaTqyZ6Cmvsppz/udFmaCm9pTECbA12ZjNPqmnlTFMpmcwGBNxASh7iY3r4TIx2Q3J8SLoIN0pYnnPqmlz5CoGCkwDos9gXZC6pR70A6EtXI/DEOtTrBMfJMdoyu85AFgq7zOe9zvSzeTsvrznRieaIEnVK3BvrNNdLcO/ExZ7F+SjXi3+TdeGUqJRebq8SgDdLwEsxeHQVmYJlyWEse2Qe11EQ7uSyzFP8uO6QfxfIffTB3fpCUdqLclVgkLisfzC4ZLJiY4RAJpdOWc+FAqL19rt29uJa4gXu0g1pIwPdqRjC98WWS3lb12+NabsN+ewq38/npfr5lllPSeBMuPQMhpghZ1tjaZb/Op4YenelQYUlWO+0UXedF6mFdhw1rbRXdYTCH8blKzuCpmkdbs1Mshy9Qql8pekJ3Yb8SWxXqmwuXdwH1rZ9z8na6ST7TTXKJJxkWWr8LKyFzgfoDjZr49k80qoJHgHpK96l2Kt+1Sm2lS63PXCsHr1s1zF7LqjFAOfiWCYuQrdTZOZTZp0aSBHfwfGH9O/jZ5Sh/Q8oYF0nF7bX1sxLeWZfjgxiPVvMGRFM8lrP67UFE6bldcmrGkwCV+Mo5E2cT7lhAOJyOlftgHNhG6DsB0Z9ELFkwdPI2enLaGYfuNvrvXw3fMy31L8V9Ffc435H2gomA5mH/6/I1Z/HIhFS4wLaSCuEokZnF7XeRQtTsnubyndsCIHKw5fRI4jjv8pByRg0kS4GhNBExUfQZT7eJzJGDWiKaUczyC6GRgDZVbgvpsZ2kS0pSBF5wYYldnC7xmJWzBSrk0bSN+Li0vSG+CEmJgw7vkICeoQvR7l0hgaRYtK+aHuNeHrhZsrlVOTZjYscQnpFQOUdIqGR6B4eQDqUjGXtYVCTWMsc09JKwcbFWl7DLA31SZwIO4Ygro1nXjrpL1Yjgz1YixqOXVWqdQy9wUBqqOZRLkJl6jWimUPKdZoo7U2MtWW5YT5+X6XMY6Qb4sJz5+JGF44gqmgWNiNBpNUH+CeJuY06iXGs05BNMpn8RtROPo+mLVOgnAcxCy2NjSTSOqKO74FlMVAXfc3uiQSEuIBofyx1n67ZV70aUkN3BwZxpLXgTBo18vLKS2jXuwKVlJVV0d1m3i81UHjI1gScwFU7t6HqXk6fONoJI2IYccRzwm9a+XnHRwUbryCKnGZhGiUjUDpAq650RS2rgbamKKFFColQQEW80jQFGZrRe5aWHKSAdQUTfNdIINZaZGknihuRqr7iM7NUrann+d3Y/cXMzmmfSDbCkXXI5IyF0M0pUIqF9WuCoWOASve/ixRUoSz18EyKgPK1oO709o4H4CZGAIqE3gjg3kOAihVwZdEFezHotSgBYOFckFT3NGohbhN9PQwZHRA3wqSNYv3aJmT+W1MZc1pk22KqUBDARNFbBdi3IFhJRNVano5E+5AzAHH7UUPFiV3BGTiN5IktsiUlvi42BziBT6jiw7MIkZBCrWj+fvLaGvLV0J5AmRdxsOkVvVedpmP0cjejpaKQMNMIiH7dCTjlq3HzlHveF6wCrQ2lQIdYf1ldCfDdo4wOQsOwV5y3i0EjLOjeKSO3FckOcCx9M5Df0HRopIbkmz5mfVFrRiMnRCOeUqhSzZREIHUdBCevWzutW40CUjEbEPQIJ0AlsczRiBMqqciEEVe8gKKsUUIbOdHCOV4E0HmTJoREfH5aaaARDqRDQlQh7VASNAKTKSUcrGiGoqwDqDO6qfuJj20eERmpAI+0OjcR8z+0VaKQmaMQ5cjQT9yEXLaERmqaE1sJyUqbcHcTAi0rPPBDcSvL0x/JtRL2sg4voaCDqXijUlUbATlfTFS5+YzqtumLXKjoD4y8YOXDLLF+JP2yjUO6G80dfLV5+rbj7HRtZRQP51X1mWHGyvWhPu56amlJ6Fd3vHBka23ztRddeN37RlAq2DG0eoRtN9/r8KTV17nce2fvMx46c/No9z3x0zzNf/+DTn7j36S9+6ul733ty8sMn3/M1NTVPfj793l8/OXn45L7P0f1UmcqevOvOk5//qlr49Kcnnnn4vqc/dPjp932eHj994JGTj7z/5Pt/7en9DyVTZ1HtT9/74LOf+vIzB3/x5Nfo+a+e+vz9VFEyNY9enXro105O/trTv3yYCjz78fuU/fbEvVP05+NqqiQNJlOV5OmPf0o69iqNLURjH/7sia/dTU1Ke6fu+Maph75OJZOpLmnv2fe8j9p75p5PPj2575lv/NIzn/uIqpy8631P7//1Z+7/WjLVhta+88jkqW/up4EmUyX5/V7V1dr0yV/74tPv++TJj7+fSk5ZvNbplE1X/byamrJvbuxU+qem9IVT+qdV+cJ0fPv40NZ01RTd0hrsTFf9FEqbdJWi+k4+8iGa6FOfOrhmaOdI3/KfGh4aH7poaPP4T6/btmHb5pFk89DWrSPDyfXbx0aS8WuHtiXb6enTB7769C+/58TXvzJ63bbhZ77w9ZOTn7tx23XjJ9/3oRPfeN/QzhtGNo8//ctfpQm9mZb+5FcfPvm1X1Endaw8pdSzdA3o+h33+3+53//qri+7q2/kfdnI7x1j27eP37j5Z8a3KP73I+69pv/+G93jaui/H3f3lv77CXePcle7e5/+++/u/jcTpa4LFcHilPr2xK/suHFk7GaMdPNW6vdFW67bOj4ytnNsZHzs5i1DW3fS9UZ6ft3QRSM33TC0bXhkmH/QZF23a2R4ZOfmkW3DQ9vG+eHOka00CSPDO2+8/vqhsZufOfSxZyfeK6C/5bqRrcNU2daRn6EPtg5tGtl63bYbbhzffO3I5tFN22+6bjhfA77uGtp648hOas9to83bb6Q2mnvq2rGRLWPbt45sv2H8uu15ofHrqHp3v3PbdTfcMDLufg2PjA9dt3UnVz1y09D1N1A5/oHpvSH/ZHxo/Madw9ftcr9vGNu+aevI9e7Xpu3DN7tq3BM3U+7X2MjOG7eO578wnwLcT3/s4ZP3f9Q9Hrn+hvGbiw9ohmlfnHroQ3mFNMjh7TeMbHv60KdP3nvw6U9+hnYjrRD9X/rGk7yV5v2G7VuvGx8Z2joyNr71up3jNH/yCtMqO0a27ubt12/anr/dvH3bOM2Z1DJ04/h2eksTMT6CKka20VhGR26+9rptbtLymb92+3WbR3ZO+/X0kTuf/cj9sry0v6mvJ+88+OwdBwU5nThySLouf5+d2Hfy0IdPffNjpz61928nbj/5/odOfP0zT7/vvhNHfvXUQw8//aUPAX9M/vKpiTuBpn79gyfv/MzJO7+CSu6dOPUrtz3z8AOESE4cuf/EkffSJ1QVVXLiq5+Uek58/e5T3/zIia997NRD7zv5yMTJB37xO498tHjiUOp7vvbM3YfRyX17TxyZeOah9zz7nr3oNtdAjVI/pUV6S01QDcNb3Xhv3Dmy88TXv/70nvc/8973PP35L0sJ7sRtck/N0P3J9/3Cyfd/5tRDHwe6++YnqKWnD7znmdu/Sj+fJWR4xzdkFhw6f88B+fCZew4+89mvETp99qP3UO8xEVSAvv3wVwTln/z8HSe+/mCB9tHpOydP7rv7xJH3PfsRrpAG+aHDmN9f/AIhJ+rJM4/8MmFmdOnOg6ce+AB1jP7i+VdvO/GNDz7z+Qn6S/VQDSe/eeczX/8kjeLZez7/zMf2P733vcnFiUyiLAMV+/Zdv5R8+64PJrTQT//iZ+nBWsBJ8vR7Pyj9Xbtzc0LQQKNQ6gk/VlXCL8fpupaui4JYlen6Zrq+ha7XB/L+ZrpeStcvB4Ljvu7eX7uUtgL+XyzfxN1PH/g1gaLh8eFh2hY0xmc+9vmT3/iQAN+zn/qq4Lz7tdR9svfxJSq7//10AJt6j8p+B3d/Y8olbZVPlOvc/3xttLZ0Y05TQLk/hD8NY1+NZvmxghM4v7OxK22a9SqlX+lfCRUCJ+PHkHL/3og/P6Uv5AKBvDzfvZvRLbRLPeqdWXH5FRpVM3r5Gv8ZvVS9PO+DVvtv/rSvfsGfrAZmK59EWmVf+gDNM1Wd/Q5uTC1V2d/i7nN6tf5P+xe83i7rclgJQ+qXDt0D+hliFgGXKqATsoRT0uAZLWi2/x7qczmYR8BycUwTm33uHjeur+Bmj97kmXyVCKJUgOnkQ9Wdwzh0z7BciP/az9gvmyuU+lBbL5UyXJwgJlCvAhhz/Qu1d8tD5seqKnvfh6kzwQ+s0OpfqGtfxy/qTfa7/Ph+NNGlsm/jF8IzZPfsR4HzVPYF3Hy88ryxZsd7zRuf1ZV5z+n5v2f+QZ+hPxL+hY3HHrP1c3XjbV8w/24+oX/+Rf1Humy7L7BrPmUvefeAb8+44UMm+Al7hncQvEvcfh5t8I7IC+YTpGvf6wzOKKWq1OZ5WoUVTJAOrLElG/o0x6WAJ82j/0xQoYmnjlY832sn7rPrHK+tc5l3FvUstDr2ibBWbl+Fb5hvsbuUXyIgNEu0bpvfo3V3YENPt6lzLk5MdHNPuuwMW1HmTVE7GpmvjI3aAr89oJqUV6VV8YxnOwJjPBUa6kEQeNazEUgjK/BgjDJe10KrPWr5Pr0oKAU1Lwo6tFmgrPFMScfE41Q6bI164VE3qUJeRhqk8ipapdp0dZyBLteSi7uW6kU9wcoScRm16ByPuk/fqGrJ+H6pUlLnVo19c0fd4vNQxRjrYupv6Gtrl1/h6aDd+josnx8son6ZqqG1Vz5talUDyJ0ZvskvmbJpp3HYkqpo78IFNGo/yKHTN8G5+lxNbC+hNd8LPD+oVr2qDiO7V597XtcZKji/PTxPRZEJ/EBTBTS96CHNtC0RsWhtOTCWMJqhzllly1YANqjOo9Eq+8atbe8oVS8wPr3WhPf8c89S89Q5oWqvqbMr1DFjVTVQpoz2A1VCVH2a4JLyaUFCxqGG+0qj9IBBsXEIQVM/FpqyMm1nEGQk56+i6f+BoFQOuwBfQZk6GFXqOlizZrWnbqx1WprAeR1+pErar9iu9Myw0yulNWttNdI+1sszPq0n/aCarcVu90Izn1avg5aBulDBPi2VqY8aHcBfT9PqKo/m0pTOjXWbjj0VdPm+FUxdouH7A4Y2AyHnSnslOdP+QPf66hq/1N6zoFShUVGd5xLg+x2RmheWumpBzXghFabtBvijVmkKqiUV+sYEut3gBAsrKqDZUWEQIqwI1pw604YmsSwEtbQyBotgfUPbi9aopCOPDj2qzlocI/Mv7ey58I1UAW0ib37V61K06+n8IEildnxq30ONlQ6vRIvS0R12EWB0DdjuhR4OqvAsOYuMnG7vXhoS9IPbKJ1BEFbWAHfaRDSTnuer3rCqVnqh56nYvCM4x4a0AMYHNAa0JiEBFW9ew9ix7HUtKGlaRKrbmGVBVxtB5kqrz/QrUdD5Y10lGyyabysE3vNpTmypBlgPqzQt3vkX1FQQeRhhLbzUBFXTZtqAuDsY+14CvEDgicbOizYEZ1XnWVtZZD0NtO+VvVLV0kyWasA7QcnDaUmTSbO4Zv58FeJYoCHp4nClycyevI+w5KfaTUWQNQ3HCIovaUwUVUDwrhhhBHIAC1L35SSwRk07EgBRVNSXn6hKpoGnh9AoHxqW9gl2nW0eJ4wqsYIe1RjIYyOLQz88wTyMgewBgDdtHl2jus+k7la7u1TVvlm/sRQLsQKMt9vMK/m61lmqeF7JIzCgcQTzaXUsjhZsyA6QUJFeTfjA93/4TW878y1R5F3m2TZTL9HSdOiwtADbNjzH+l5KOwloijpJQKwJqKiKMvZ8SIiaYDYIaCfT+sxTbSWPAJ3mAHCq2ggXVqpeYCJCOaXSL2hVWdlZpjqis2xUJazsd4aMjAkzB3StWMBZxXInV3fN86rKdpe96CyAY0BogTAVUXC0AQxBvg5pEoGgaaqW0elBkyhntJy/BlOBYhZd80pyIjugF5TE80UD8GRlMOlWJhHY1KJi46gnrKeVT3BE5dShIxcVDgj3qcFQCPsRsqE6DZdhyoIWl4bleQJpgK0DGsfAmeUzfN86kkLgxv2/ABAcPPyVjEFaB64Av68dbYiTc8Ni21Z+85vPs2eGhFvVAj6JUVp7tFvtgrKcYjToIPBz6AKB5Mgc1Gd4hEb2Ao+cdh6dejqjUiZLbLmmzlS0CaiMVqXQyiQC4b1jQUwHGB0TMm5bVavm0UYiXOEpglgNEAL046zWFW5H5YO1cg1RqQIMGbetPJkKLDZPGz/yGN9YrI8HNIoK8i3jaR4CwIGKaQ9rKc0I4aYxInQwcGeTESJNcaMEA3xYy7RbXlsLIMWKAeBoLbTbkcbtOS1lrQzCx6hQoMQIh1AITlsZo2Vg44YELRCiwQBD3FJn0Hd8/IIOeVTyWagdXFiBKEE9OSWK44znbozmpWo8L6L31g8tYzRr2iuGu9sWLoi9BbxLYrT4hlp4Bg/I96mehVa79XY1W0yS51gfvAkFs2HmeV/xEizztJt++n6ep3MwxempeIqU+96ttAms4GHHoMgSM2IcxKrwyRO4PvD2wukdyOp6/CGK0Ai1Evjxpc/8jtADT5FVP3weZurMMwMixRgzlzqJRjEgnQh2m5ML1M5LgrXzDDA+VVjiWc6PBA+taTkylXxXcjOBQZrmhmVMH/JMAnsoXlFa4IaWY6NUAkngC7iCZAY842Qg4hBHM3/pBT5hN+4KYBEj9xyUgqhFh3yAt5EZJgJGGy0T9OMYxVk1y/gBEO6HHWWQkzQxQXTuAgZwhwC13FM5D4eHCXo6nqvOzZHMn8FY7nE39lU5GWFCQfm1lFU5bmt5ULCrWnfK4n8bUFD+5Y8RY3PXw3RSM07KPoBbH4MnRugv8ANPj36ZbsJ1ArtvUNlnv4IXdeJXv+L4um/ipjqPXu9jPAvO6U/xrGwE8YK7/Z94AEDqpCp/DV8SE3bbEbpZCNrK5uv8S+Gkvhdd/XvBLNmjR1wzj+Pmoqnyx/XXzpggpvjjj2h1V5sbL0hjrXLeUEZMAJBNftV9/du4YapZfai9X2X/yi96adRfo5vSBzr+uszNPYSfPygERvMkC4oT0B1aukmhFACaU0BUOSop+/lSqOz9X0cj36G9eIQIjOw38HOsU31i/olwT/SPC27+d/+8ffrMT/h36ME7g7O+Zf6H/Ut9cN6x8h/rr5Q+HD5nrg9/szRV+pz+gPmn4Fj05ru9+6OR/+Gd97P3+/9eudc8W/sV//fsv3eds3hov/+RYNlkpXTBk9Xtnd1Lv2JKu549cw/N6G+Xn3mYOvKHU9Ty15ZMXXCy99V45bNfk0CDOKnSf1wsYV7X4/+clghBd5RfoYyNE/1/4N8b8j9XEvHwJpGgha4X/H+Td4pvQBoY0zoz+e73uIh5VczxX/yPmKcw0C3yojAMzfS5fcVlDbhApVlMxjVt4VpnxMt/mebSoXj57LN17389PP3/8j/zai8xZ8Rk0IxWFrgJLCbWl1trTrs5aQP5/wXdDETsKzj3/wRK+H/h4v/fXv+/cnb/77//u5n/Lyz/f2PtzNwzbl7H4pj/hKUz/2nQYl7vN+b1fWNf8xz8f9p7D7gqkmx//J7qvokb+4IkE8aBGUcliI7DBRlhJ+e4+2ZnuCpG0mKacWdnQHIUFFByDiI5g0jOBrIggijZBAqoqKj/6gYcd3b27ex7+97v/T+f7Xu/p06dOnUqV3Xd7tv9P3QQ/yfH1v+qPfTbwtDf6RPoX53puSYhflMf/GXyxH+zMtH/RCv80xtf9P+iM6HfHva/kL9/r1f/Pv6Hl2ziXz6U0G+fERH6WR3RV39+aQj9/DsHHY5mo6AXAmej/lL04jL8KwHMTwBamst/bc//93bps/P/7M8IHA5ndnbGudZeLpBwn/+sgP7u5PyCZ/YOMn1VLS0NTSVNTU2uTFOTToHkkcAVaGrStwFgwgau5osHjkYBFzRmDf2zPIASffxyjfjlWRvxooBPCJ4r8OmLV3OepXMM+etVR/7GOf6v2unFn71+bU2ck2r+kx1X6f/3m5h/Lwf/h48bn/6jmxeNn/xjKzbWvuJw8aGLwJKzTEvHy1iCTRMwCSxWMFnMjSZYIUQwcYI4ToTBfUDHMEvyiEgijiDRSYLFyiIyiTlkEOkEK4fIJlimRyfoK1KV8Ik9y/Qkzf/BBbk+vzWxLQlak6AWBZ2C80ngRviRpBdzNcef/4j7kCv25iGlQB5y5o5xhbwC3iKtLawHaAq5iUbFoXBTcENgCHLWmneV1MVsgWg1y9R3EqcgthaqcQ+DtY0LiiO+xWWppaVowXyW6TOa84BvTP8oW1XxJxbr2Z+u9pJHesnG31f83nENK9DMHXkg1ij7NhuGOMMcPFW/2s29urvcHg1x0U0uiYqIQqKOe3hPoz3ngn3P7glut/2w5dIzIil5X6jJa4JQXi+3j3uWfZF9m3uHizhklNWZPYo0q/N7/kggUpZJFBExu2N3x/OSeQ2k306Wact9+nLgfo8DDgdZpq4P6MtlFMvUj2YG4aENbhZDgAs2uEqcwMPW2+6B7RUbL1tvWx/bJLsJu/t2+XDEVnTRrhEu26TZHfkx4odLNldsemzq7FJ/+rllW366/tMyEHwLdrYLz7nBKTd4xR3+MsdacWTSMm4/Lh1JogkY4t6mrzVNoyfM5XM89aEQUbRoyTi4IRZccIJKJ0Bl89rnJYnmg3rU9/2ueH1aI2MvVJbyGZrgDMX6oVXwrn4gtB2DP44lQoyVo1VTIm7ZwiQw3oxKkoAVnwGqflyHk4D7xUNc2nNrF05NwvR56KhBH2hK9b4QrtRzV3pHadVK7Z3aKjmoCAx5G6UG6mu3LzUYEvhCEHeVWGVpEBRwvxmFVctf3k22sGWq6kMg5o2ATF38ndbSCHDnf72yRsCLg0Xq2u/xAsjVxqOSw7DKfrVUuJ1nfEs6zVHlccRLURSkEbw4tmyLUCrOAWENIbTQ+rqTEGp5sx+B0g2UAn8YZ7ujRzwDu22uoKK0KQhkWWyhVLpoAScMOEpJko1JXNVVOaQzaP3hFm/BArM65A2qzjBKTKKd2rw8YhRNgRKvS9wE27MQ+XUTqHOEUyBUOowyYNEtRMYRB74R+rdD2kUgZU/JKs6DZJSTgt7Tlko5H/AW8dQNtL/WU2p/Sk6VQJc3kA+8URNqRi2oHbWhfKSzVjcMXgmGPsRBPA56jBwI5EIgRN9HypEJeXVY5zNSimRk3l0IQm4oZlnsMjPzc2GQHQqOoHth1QT39pKIEDTYAwELkr+8eZJgzmy6bpJpsiA+DZr+zNOf9o39fcSMsSNLMgTtoguicGGNsveHVSvGpMEqTckweAM8X3fnV5Ijb/UHwMXvm3Z7fdgaAjVhUCnzsA3rgnYnlEaNWkalQXM88lU6uiN7v5l5jsnwS3dR3pKtbdbRkeD8EG4Owwm17JiZk62fD+amHfqgPX3cJUsSDtwaEaVfEfvDJ/cPS9KdJEVBKq1BKu/0Q0AKJE+LpxaH1kpvTaPyh+j1dWx/QDEeKuUeKt+9UnZG+WaxsuslVJBGBburLGA3+MmORoNjlrJDOcosQ2rjZUgji6ysRiGm+eCxSYu9Ju31npdvvFK8rHbLACrQO6+blgOt+dCHB0lWMvQm4/HDyiTb8WTla3xeXr/HYU/rHl9rwg05WY2cg1DFvKaXzimd1vUlI9mCYjKdTCDt73IK0IGzRB74JSgnximnEA7BKD0SvVRCyHuIc4QrDCDkQXwfpeexpp/tx3EhnGym7fiPkSuvFa1Zblwt8hX1FUOuJ5TqKS8F6WKNV2OJi8QrrxyFd195N9kLdXihnM/8P42Gt1hLL+/P2++03/nA6/M+iiiA1gKQFrXJ/NtkP32w/tUyUCvZlruNja7q9+uzCbSCLVmrRbipZWlEIz0f2PPum22vVnWAixtKQ9XoCtHz4+RfghfkqfWqPlX25qSjKDIWjpH2oyikS9R4WdROPOIkQi4ZRd7Q9FkQDe6QBg/YMbgqisjpV3p1Th6GqB+2CalkspAsIOI5bauevByO3IlHC7zU+omHqBHKekVnrohCUeE8zwXZix4tdiQewSiqV4kQFJAFuVCdBReQLm+e2tp5r3/4WbevcnUCdf4M5K4KwOvefemUxuVXxVNpcDYVftfwRbXtiOo4dEvdn8jCfZTrKmW51bJCKPFTfuCj/AChEGggbhKJEAfvxFPJT0Txt0XZcAJ+P3/n54ImogaxWd5CF6GnceR2X21K/V2JgUYZSkRvjMFVD+UON+V4qESjoBGO6xqKj0A1eeU0nD8Ncm8EB/yJp0QH6oQeKCLer4JmOAuCZnjgDTXeMECyph+IHKdEywM64XgnuMDrRse0a7Tf5WbA8PqG9VxykVhXib3cdJNa4KqcVYWAflz+dNn1FUfWB23Y6gMmZU7K1UEqNwLBMhuNolx4n/0mcSAALqFvtxObiojTZFeezDFL9linRIfNWkmtiz4ObceBeFf+DrlPkKrnrZe4Sl1JFLWq6SgcKQWO30nlM09k6avCVmmaNkAhxK7qetV/1eFVamurHsuepSufMFgj3dSl36NPtvTAcA9kbzon63vVZbPn5mjNJg3lAAj46fqPS56hvg6Y8ENhG5XnpfzOyzwYrqE+cEEJWoVaRaQLcPBaAx44k+wTwdAcBK280gDojoGU5eGvThEnid4Nd4xcsf5XD6AHFVIZ0gJUzm3iJHFGPOG0P8RwTsbAnTA4h5ssnnsRnSFSyCY4Qo5wJKKV61aZvtVNnCHjYLmlifufz/54B/Ub17y+OzEWpuJAyfxpEbgUQzS6QURCMeFClBD1RAfZwilkjxJsVxgjHgN3XgXZDH9pYw+zM+MhIh7iUCzuGZHQxWkmuK7wGILwCdG1zQ1mx+KhIRZqUCTchRsoGJ1jV7KzyECIZAfxhyENve9/Cp5GQwS3G/K5UMDxQXeQI5IdJca43VhNeZLk+kZC8CCkmL8hf6QxqGEIotqvXf/4ypN3Rt4Og5BhWe+wbNmJYdndEZmr/PjrPhD5btw7dkfejnhnAiWliU+lipeOfduCOq9IXU5Inmw/Zdn38YjyhEqSymSauDBb3IAKYbpf5j8oC4DDZORLzi/1kIIyeJIFI1nAqUO3YTgHDmfAvioUvKvE0tPUY/vQslu2lTsukx3EW5EQxi4Gkw8C8Ro27y7K3hlkmUaME/fYreCUCXHZUMW+VADd2XAPD98kcCDiCfSEvModIWJOiRtPioeV8oB7lV1IdrMfs4M/vfilG+8O14dX1y9LvSQbI56xk8gCdg+/iB+PTnKb4anSGSLAPvS7SXYDaueNswP5Bdxm4kSe+Fim+BjhmQ6PD6POr5dx+zc+Wxa0pmntQrSksBhaiuH87qLdmneLIaYY3KjQ1yDg3RXSbo1ATTNloZAsRos9UPielD2Dez4s3nublw6+KKpFVt0qO4Fu2q4rtkojw/+kmrUni30J9/cfT9nG7blB5IPacRvPU5LKM+IDveRX1/bE7ZliV+MyJhGlXE9JpODpF81fR0Ef7xgxtrtrB9+XIwwn2uDKeVllu6waktkN0A55xF2IJjxToTwNyJQS8WCp+EwJRNXDE04hdJMh8ISUNkIyVJIFZAWkkxfx6VdRqyywRXYVLlXChXIQD5aDg4t0sERcy6ngpH3l8UdlPzhWCSF1UIMnkQ4I5jRxh9ADfBoeWQ2TZXAdXIlH/EJBOpQpER895mcJht+o2+QJjwVTvFxum5Ps0mPq93Gl4muF4sfn4UINXABlIojj6AnsOA+IXDXy8sffdb3l8pZlMxw5CzUX4Nyb4e9618oia2RlEVAYCQ21soc1smfwnh8U1chKa2QfnXjv0gduylkq4uvnIKkRn9F/dhb2fx3oAYlw4wic/2qEf1utavuw8ahxxmYPs406vyM+Vk+EnT8Nf992iFu+fcoSrfwYYpuhJQB1vJEJ95yh2w1+0pcuHfCCUG/YGAnrGqABpo3ObFrgC1m+squr+YVnZE+ghjiOetqgpRXWFeBxHESEnZbVFst64Q76oe2i+MlFsXJiMIDthX1FKx5/NfJV85dRX6W6Qo4rNNlU2hp9u9gVzDpApwy3eg3AEbwAkGu9Pov7xBXZmv/Z4rWriHybGIMq+LHWEzo9Qfkm7vrsQHmEXPnk7rjdwrs+MFUKN3VZjVEw5ag83CdzdwTNh3CvCya74c39jwzurrsFfwg1G92s6QJcN0fwdIRMWBqFl4HgHoi6AschC97iX0IJEH8FIq7Am96ZMrcMWS6y4TiC3Tj7Megrf/jq+e1lO4LhLe0friq1KwWCWx/kRcCJN37YdOetM6fQ0z7Yde5Q66E4OAnfOK/MXcGpXDdqoEcZqa1YvPqadpD2dq7+4sW9A9Cw9kQOGN/76IrVI7i9KAl2UIcTZY4nZQkwr8RRUuog2TS5bHj57yPgPwrB6Pz+mINDj8XXnogLB6BtAHLgCKQgL/IHD3y2/P4x6IiAsmhQWryGf/I4jAfB5+858LhS6kq47HK4jE9wSFJdIiYWq6pxZcsWzRPWhMvKw2Who5D8w60/4WC1BfNlJF9Q/WPRj8dHIWoUlARKnJdkfDafCgmXRYfLpC6V8KgCgPSsp07XUwuOhsuCw2VCAeEaLvMIl7WOwlEH8LVJrqeu1VFXw2TlYbLFnv1UaD9FYp8AZ8KKzeEFQzFeEKXpPwb8xRU0FiwUyCTqhVxfrsoriLeI7Qa+wOORsFDKXZKPe4CyDwTAvIuCdkGUSqiKdEkobp3XlktYJL80FWpSYDspzgiThUfI+qB3DC7ehsOol1PEWXD5z12HZNsIUStejgT5oPqBfP1pbpv6mIQkwKGOGstXPjEKMT6Se96S79T7x+BWvnLIZ4151JilB3LGU8EVLi9/76Mjyo0RsghkGfZZfCnqfrsmEpojoSgSaqwqrXQ3qLoLHwhEkFkNDefh9nm4GgBX1y5kG4vOx0HUYxj74uUH4eAbDt98KIP6DCjOgC1O4AmKjnQ4o3K4Gp7Aq2au8GkqJGA2jrC+iwInIG0S3EMkR05I/AlvUDL88ile4CphE8+bGCuEmyptqj1qDaLbwqZvfIshQHbqG11V4Tfs1gpIroDSGrhRA04BMO0PDpCIPEqh6tVzbxW/WUUc74CwdkiB2FLoPgNLmlEJWjFUSCXmy4p+VD5BuJGniCzkEgh1W8b1+olbRDMcPSIrbVSuAvdKEKwvZyfAQBHlBD5FVA55jVS5jqaJUqgje0gvwo8zgNxRJm+afYz/LAYyUqGSmwKXIJkofAJ3HsCDB/DoAd7jtLGvsx8TXcQkLxdvMg6jy0p9fPZZMokdKvioSukBP0hwGuUlSPzTJa01UHMejhDFxJSnzP+0clQuqOXWQ++85F4Q/A6v4M6yWFfZ6feD3l+Ygr4NRJX87IeQ5YpYJ1ESHhXh7DgiG46hiEyqJ52KB64D4U/4EYVwFNUS45AKU0QouTcJKnvhVge0H6x/LyobbufCPc79SxB6BsaLwXnF8IoScF3e/xRC5t8qgVB8lsze2XwdvP2VK5Mo4uDWDDBpg9Mo3R9q/OCHc+iaM3jjjTebAD5RegtSbgFJcOdxyXlrFs3r4yCRujJcnaSGJykZn58YD2nxIOTz8o+igqNoHovDVV4g4VT/OePPDaWS5lIJ7/WlUr6aqrJQLW2Sip2knnVDVg9IlkDeJBU8SVGIUOaJ1TwjqPAISiASUvkNkKN5Ih2CgFynxefraAHJ47MIGV9JQ6Wf20T/wWaess5KJM2boFonKV8QqGsRnRPU+Qnqz58pqfF5l3vArxsS7lE9E1RyOFUfTkXCvk2C1xcJAzmH2YdUsOx4OKW/gGQRw9ANBMyTIuIh5rgne6DqMnRCKBq5R/Vj89AEbDIgnEqclD29CDcdIcwB3nRG8QngGQ9n2RWcrbKbV8G7C257oxslKPiVHvBESnXkM3Jp63fX3gr7vjELnjZBuXxyW/D2P6Sng8NxhAiSUOIjnoaUp7qEN+/hI/B+jFMRCPmIWkSwldgirhIKrgHfGhArK7E5xLfhw5AzDGtl37714TtPgpDzcUQQv//D2wZKXIKE1wSa/AWk6cev8cUbsniDvBbeGO80fDHKreWNw8f+QHngIblsb+VxFBCMYiEEnOEBxMBnG5aodKHQB3DBQzn/KEWw+Ak3qJM3KI5gPptHcXike4vEp0XCJrijN6R3b0iPZIJvJsxLOEqFHqXEAoQoLrFug+dRyuUoJZi6Tj28TgkQJ9YwyDD2CMQdAYL84yfrXt5ltl6SOgnjE6DOjpwCBxXPpTHlwHcbhYHbcM8V0lxBbaGROzoNQtvLzhDkAl+Gml3c7It3RflIqLnA8hG8kgPW2tc9UIQHWmhfD03DVO8QpXugyYdq9KW0rTPw6edJk2mTWB8U4IPC9R8uqk6AG1Ow2HmQGhug7i0fXc72hdtTcNEJ8bgEEilxe+rgYh2gE11UfBelJpSkp6BbriouXRRfR5tycKRCHSklkaqIWKG6aPE8ydJlCwwFOurLeCtfVxITRO5liLsMmsSNS9TdSxSpsVCgRVz1ph57U9T8sC7Kp4vC9FgXdf8SFd9JnYEWb+qYN2WiJ1AV6EY5UNkOlBKHknEF8Xrjur+TrNBeskTPRGYx0i050iMRiinFdskl+GHxrUuUxyXq3DPpw2dSVfFfviC0Fu56b+X+b/gC1U3THVR4F+XbRUV2UngqxP1Sm50PUbBMTKq7wVdTnVRPJ7WsA7wdqZPPpPOVgFD26YCcDgjUj9MLg10qLEe0pgQRd/3Bzx/sF2dDMNQhNiV63aitk2rupHTE5tHo5WLE5cg2DnRQJzupU+AN7//Os1sS2S3JR24mF0x7QYx3P8ogoxDP4eVjL/PVU0tgoBjPLMtjOqngTopbC7uNSHoAiV45wkvijcF94F1OR5NuKv2XqF2jPZLxGCh0oDIcqAcx0H9Z0oHHncALn2NpcBrTkV8a2jnaSfV3Um/gSC3piH0ZdaJKpFrsTQV7Uo/xaNWvF8CU4DhOsh8HLY7poFI7KA8iglBs9Mcb4FBe72FU4YPWOBJl9DWWnstw4zLwufT9/4g94YZG3RBF8kiKA7ikbAGHPFUEzUTWGVyj1OmLFH+eZvG09My0VH8V+bnTUdRwFHf5fo1JDZN3xeHeqMULzV8qWvORP6z0vkjltlMfO1ykXNqpDxPaad9Hx+EihHshVy8UaDrcAIe9UWgJFF2GVn9w3vcgCuWFQPDSuJPw4YoVdo0+qNO+137KB/EE5V9e+LJ6CCadoEfl6oGzihJFtD9q8Ue7+XzYb7eiwxud86X/0As816dSn6dSUsJhpzRSsY0UQUY0UqmNFI+dNyl9eFdW9ASUQVo0KS2flGqocFl8Po+LBChiUtrbLKvoAXajXZkd612z1nq4UA+bV0s12LXHkBu3KgSBSEgQbICFDmjmX1X43NUb8ZQJguSwOf32LfYPI9GdSPq/3Bw24jfdlYaHKGdVQ8RW4pWVgmf2kmL78ziGH2K7P5I8eyh5/y0BCzh8pKa6QyseBU1K2yekUyAMQU9i0FQM/W+qC6PSy6PSplFpwn84NVCIf7+ecmygpEBxeSKZUlc9dbeeEpEIM4P1eKLJGJWeHJWGjUoTR6VsgrhaT3Xg8Av1VOF/xI9K00+jlNNIwivf1tVCCa6NSo153Idf3PhCJENbFy3Q8WugGuupt4UewzAyBG9YbmGbEGd2ju64u/1xDdxJRURsGEr+oMAy5JsopSftUFYON52RtwtS85rXpUOoDZF+I9LQESlXwBWQrlWUfxUFISPSof9wrMK5pcRcNoF4SspNXtKoAhh0UhkpRQKhmsp87TQvaaOXlCfhiDhcTQ324pf5Ig6f4KnR/+DKq6RuVlIbuVs/qy9DeWVIllFJOTqr1JQhSonFVdbiij6+Miz1GZb2lKGLZQiJNDZ/IuQkVVJHqij+yxs5VFwlVV5JafZ5Ssc8pSwuG/0UUkVdr6S+VfHF6/ibn7pDwLD08rD0+9UJ5M0MNJSBxhjqmImmMxA7tQqFVSGCi0gJm0/OI7k8orkKnatCgvYq1FCFUEgJdaqEIkkBwT3XJ23tk/IECNgTC4cW8jQeVqG4KvTWYlUB634J5VJKIbZXNW2vd9eFkzKPUopDKauogZj/l9Aq5F6NEN8RtCzGS6ibpdT2dUmldBR4G97gcA/2HiYqnIjMapRSjYhzJVR/KeUJi9Ut+ddSUBTbMxGFH8dnZJdiIK8cLUhdCBF9Ipc4Sco4lTtOXSmH8jgEt8oRt7IAmv/inYeqF6csFi9SJQSXclF3LkJew/A0Alzf+gJg/DQ1dpoCEck+noeC8lBuEspKQuxHp6lLv0/sk1Z+V/ydczEVWEwdy0AnVl3b3FKL2KV9qKAPkSzT4ORyloAb78FGcR5slmk17VUhSJZHEumZNPOHqeYAdksADhugw6rnewSy5/FU2NvWvHwjhn1GPHuJShEfwA6yGsdRGgPZTYHsWbFTMPshuYRUcY9gx4ayv+jzYEdIg2PZ52LZ4bHsYt0+nb5oaOZd/r70MAyojqchCA9GT69B4F1wkBxdGvTJnWWeygXiR6Tzwg43FPDnR2J3YbFpp0He8lMZyFUl65OBpfF/CclG9a4o4O3RL1OojmBwOJSilh4NJ5bEacSoxhxsjYeeL+4TTzd7zo9Qb9xXnAV1Sk3ikkXOK8LmXeRWHqevPcw7qnzdH1qmwevd203wdOGoXZhK6/oLGqMfj6w8+wTClHMMukR1vJINDdwbX0/4oDt5cK0IFtd9Pf6lp4rrO/d0LsXBs49b7oPTA/BdFyUbed/rk441NcfhYRyErHBcNX2ocGHfN+XxkCerOnTcGx71wvWjcAUX3RsCV577yesv7m+OhUAgqhOP/qHzIwe15JVH1c5MQw27aF6BysiC4uXJK1wPBslCM1FUBRrOQG0EDIyBVxVc4HwdRrkvLxDGiSZV7yhHcQaMTq25uLb6h7OHglAWL8Bu/Ns+YUcOXCQ9xWlaD9bd+LTdD5K0fGUXyW5R8gfem0qlF9HUxwM8pxCIioIHsehqAowqDqs4XoJrbybwE1ZFQdaKY3985AN+kjq5wyt5Jh6DkFEKqX6o6vNRCJmXw+6cF8GOEcZouPDDU8Bhcxo+SwxDpyDpoK8X1JZC0FK48uq0F5z2Rw3c5CVdKyfJLPaUtGxBHjdlZdzbALEWD4Nh0vr07oEDvoKKN5rMJ9UduP7dMKSe/mNKFiRBH7vwpdO8TiufSbjRDA8rYUexXqfUeWesC2T8rl0jLxY8FjpsCNbrOQWJhk+pcmnUp5mf4DOwEnEf/w3hJ94HM3dPCxI06tQeSd2JziW8lUXKPoYZasfC0B2yAe6zDTohiF/P6eancS9AlviLBmkC8c5Z1EDFoW40xO1TrkKx3DqVKXSL2011IhVCrCQ0UPZ99/bvHLSeiZMhk7hKxqEL3CAERdw7shsoiP9yezlU1EAy/zDy1Ox3Q65HUOFVuOMhaY4Xxd8CJ/1QaOa6c/d5s7dVKfmDK/iBIzWlWsddFEJ6Ei1iYQRyhTbyBvjg0/A/jkEAO4KTBrtdySKyCnH2VUknpA7qWZwlLkpJkgj2HfXBeeMwCd7sJLSzgkBtSGttMswL4tRxoxYfUW/jv4nDiBMijzJoawJfrjv8OMVTIwx0DZZHXwPfIRjgBcE454awk3MY0vC2EZ8WPPJGnshB6YSsLUYoilp996pkktoUUSf1ftnZHaKfiofT0PV8tIIUqqBnqiXqIJu9mYS+A0IEM/+4ot3PZmXms/eHkHO3etD/5xbBIpDA6tlbPzgzd/EA89wl5h9b9BXWlXjNpnk9JgYdh0M/BwUv5HCVll9bmlQK/qWwbmNKKeRvIq7/CLYxgFJKQCDhkrdLmD8G7cA6iaWgSvDkAz9d+mkmfLAUSA5agIiNfzI4ofZfvKlA+PeDbqpvMvGOg/saMo1xQjmWuS5nj9Dbdrn/6SU6Dt7z/lAOv7huGQQEQaRulkoIVwdIowZFJ6SfBV1nHnPCSj/G6+AOcHwgDJxj2U6xbCIcxq0mrJQCwAvY7H3X2SPsPRve+SltXHy7h18ewE4ZF4/dFY/eFYdPiR+xfXh+vJBx8fFxMfqA7RDLdoxlmzQlQm0iLJ2XSfjeE69MHxcvEHbeFR/v5piwWPzILHEgnJmvr6/PokEfNJ3hZwT6Lx63kCeZyY4SKKs8+i71+zvfhX5PIlUBsfi/6d8AvWJlfPTOd3govj0hHtmdadMLCUQtSoMb98Urbk6Ib1g9dRVX3hcXER7QNyFekTgujrFKcBUvOTYu9rY6hc9n/HcrfRSOlsdwRrcnJJHhSSTJ8bHTUp0khom8e+Jjt8R060y6s6+5st0QikL7jUtn2ssTDhKyIGhwZZe7sovHxPciJRxy9asC2XLJS0piDfVl+OQDKSG0PQj0Lf2Bo/ea4UzA4nmkkNThGkpYLykJ1BdTQnIab1wYDRyX9VwHR93yAH7V5ppflfosWaDjXAJ+NXB9/vFFXt7gfjDkZb9KuFcBXi/f/6MjHkfB7ztwnZSqPkr8oC0LWlcetZhogjFZzp5nuk/Rqc+l3Q4Qbzph7KmWYNR0Ek6nQNfXd4jBYBjdNbaQaNvg5AWuopRRCKyF5tWn76GyUcnDSnFNrriXyEpne8SyG1EQqp4W42C45SJRFte6ix2DICNAsvg4So8WTxSD66AkhCwXumWKT56FK87STK43uzlBansuXdpKBKNbYHq1lIg9rlLTIn3EeRiNiqNRfQBV+MqCdGirpHLPUoNKW1Oloo+Tr1OlDrIbrir1bioXXFXyyXntHipPXurLkE1kyzok/v1IIC07K3KpFYWAujeMwoml5Vq6/XZ5NeLLrSLhouV1F0S15eKgveJHF0TXL4jUMwUlAmmLg6z9GaVZvy9vv8oXTz3Q6Weo7wAyeFlFa4tYuhZUATq7RA+HhOfttV2viO72iJS009B5WGRsnwB6lcQQuQm0UzlXOAvuk17CIqEPkYuuic/NLyffWeuCzqEBnYmXRu+IBsdEvAUrg4w95J73RIfhyYTIHeZFQixke4LmUZxZEo4+EnlNibTToQ/qpkXZ0yLhCVG/sPIoFB8DzRjYkeIirjwsrjosvuso5mrVwXAQhByHz7S/OHICyuIkR+IkQyeAJFf6HpOdPCob8BPDNWdRqRdAfjBcHZZUFMNdD+lADww+QLdCYJvsDV90JBzko+Hw9IQ49ITYAXEQuzoSaqKgXm18XgDeJcI1X2giDqkchgQwuw/3I8SRkWIniPqh+sc77BNRtO80vPYgHiaTQPtyMjQkw/EkqDoFG4qSxc1J4od/rPt2MAVGU+FYGrzd9Qey7fN6iNp5cgIeeQNH6Tu1K5nie9ck3hEwIjtBbLuQLi5NF/fCCDGWC3V5UIZ37o/QZLo4t0jcnw5+xeCZJ07MFfsUw4ADFBmVUqGvZblKXA50HywtEJeVih+XijXPQzf6wM76gwXqGSXi9lLxJPHDgypIqwH+0TJxZqV4hH2lVPxNB7s9X7ye69UAQw2wXbJ7tFlY3igsqhIfqRSH1YndasTqBqMXxP4XxNolLeJiorFFvLG0Fe60wuVWgLCLoK298hhUtoFfJ8R0i+9eFif0iKPzJAWe4sg0UdSQeFUQ8i+Xql68DNPDYuI9vZMjYrwwxnZDTA949UAEeF+QRo6JD/3Y2gvO7dLoCbHrPfFntyfFefCwD3xT0OU3eZ3T4jYSJp6KL/VD05D07DPxTWgfgIzr0p6n4sER8L0OAm9unpOk1l1SfR2ejsEzookcG4Ohx1KjnsfSp0+kpT4S1yOSVl9JHagkHZP4gdsxiW+g5EmAZOSsKLBEUjABUXB3AgYm4VgI9GVLNaubQJpfIyKzDIdTUMMUiJa2l8KjUkCyj5KjJenREhtPOIrPW7PQJ1fAg7wFaFFWtGSETEXtEZTnM0BmQ0WS84US30RJZCLFiThJlZGNqVSdEyIceyGrF37c7Il+n4JiwRkMel3RUXd0hh14GJ3zQKRrgQTXobDVE7l7oWdNaOCIbBQ14610XADa9/gqTF2DuHLJxBkJabFytEbS0U1MjAgWb++6KRgeFHww3SkxyG6XFIBxQacksVNSJJ5yoM64U4XQJTjFruuV3MumOj6vyEBPr0hifWUF2Sh2AK4OQsWIJIm4FCETt+SiljuSzHhZTaLs+LgENp64L4m9KxksQDfy0SMwOHCtAFWckZ1xkCY3UB0VVG8ZMhovR+d8pKmNshNNMj/SGaUekZ6tRlU1iCeUCd9yD5UWNKE8fiM/CZ8FkQTBYv0JBLxDLNbygZnnNWxXepnPciQD4Cvs6Z3bQ/3Agk/RUhYLPQFWO/snbZYlH58pCPkzz7CiGE+z1FMUg2YeMiKiv2KWkCtiHo3FIoGHJbwNXzIPEBLyWSx1FZZpQQ3ezWk+f2ILe44RxdAPGCnAW8OIWqwhuqi0g8WyLBGw0LcOiGVaTwvpZ1jcZhghy/QJzRAL8BmAaUQdLVvDMo1swIzUwZd51hDzIE8WG5RYpqdpuWD2mSDMA1ZMGxmRDwhnS4sTDjpPm5GxTGsZBqf6mGG0WabuFzDDJ/iq6ssYE6YhtGDhfvpJIv2Ad7WYyd80Y+kLhpYas0zLaSXAW9humhnciFjzmTBNFmuZLct47jbL/NC1+fwX73wn6Ad4/dcP9q/4X5BJ/31H7r//3PHbNZmDIP5dZ/+d2kYv1DqaeXYJQjNPm3jxkR0I/co/Rv9Lh/Tnf1680JD/6oI5aOXxEYvpH8QvtpYs+iF6LPQbDgIRP8dhTM0cMzZYz8NJzNKPtJqJQhAk8cJByxBBzlpjGOIFy39lmPz5+NvA/+wg5wz+51rkbzKGfutBzJYEZ5cuM5ucTQOXkkRsDptgz4gYOhOBjX2YZWPKRs+zPlNl9KNMEZNH+nmgiE2gv1sJTKWi2aw+ryuCfEH9xcgzOaXN0slw/rYkzM8NL0ZhYpGzmf5HbfHXSuifqMH/weOfbMv/rTz9a4v3P37MjkZCxqMfavkrB+vF/Pyy56F/OMqIXyqyWl7ScudoOXO0HDlaiRzdqk0GGHr62N3lxtm12yofitk2254iq902u7cd0nLlaLlxtDw5WkkcLSeOlhfHnYMjVjPRaXZQ6bAgUTgprMOoFU0KG7AbKCuWBWEcxwjDiMaIwTiFkU77lYuVYzDSMbJUilUKMIIwjmOEYZzCiFYtVo3BOL8ga8H5hVkLTy0MxoheWLEof/E5jGaMixiXMcoW5S6+u2h80d1Fk4uyFjsszsI+h8XZi2nQHI2ji/MXh2FEYyRgnMLwW5y7WFHC1jrGob8VdIEqaNaBJo40wd4A2htAewM4jIrDTMG1GIlWNmc1fWRtmvvkPv8sWaLlwjExMVmyxGQu0H6vYs1WxZq9GbB16xrbrWv2Z8B2G9u91vssrfZZb1d8h5tiPcZrGLprMdHXw8DuOuyuw220zgAD+w3XYWB3A5ZtwPyG9RjYv4s5DhzYdWAX/d2167vvdn23a9ffEa/Fxk+ZzX3Snn9w0rq6err6uga663QNddfrbtB9TW+ttq6Otp6Otr6OtoGO9jodbUMd7fU62ht0tF/T0dZdi4HDdbGCLtbQxSq6WEcXK+liLV2spov19Nbq6K7WW62/2mD1utWGq9ev3rD6tdW6a1fr6q7W1Vutq79a12C17rrVuoarddev1t2wWve11XprV2srdLS36Ghv1dHepqNtqaO9XUd7h472Th3tXTrau3W09+hoW+loW+to2+ho2+po2+lo/0lH215He6+O9j4d7f062gd0tA/qaH+no/29jvYhnbnybtwoZ46ezws4WsEKrRCFu8JTka2oU2g7LNXRPozhhOGC4YrhhuGB4YXhjeGLcQTDD8Mf4yiGQyfS0T5xDZOBQUymRzGpm8AkYAqTFEdCR7vKExO/I5gkncBkMgyTsmhMvBMw6UzGZNofkzhvwtlvxq1Kxa5DGGCdcEw8aO5yKiYBtPd2DCZOtOwmzfXQXHkCJu4XaNlVTHI6MUmivc2xOB+RaZgbPItJchNtjw4oGcfEJwmThwOYxIRgvR5alhOPST+d0DQdOpRHW7mNiWMEJlW0XiOd2m1a2Z+W3XDCsglM7PZZ6unq6enp6xnordMz1Fuvt0HvNf21+rr6evr6+gb66wpOEFcvIVzcTl9C31B/vf4G/dcM1hroGugZ6BsYGKwzMDRYb7DB4LV1a3VxYfQw9DEMMNZhGGKsx9iA8RqG7lqa0Jq6tOrOHZb2OywPWO3bNhAO3ichRtGsmMaNG6O4qWhXRGN3QtGFaQyW3lTEKc5ifwZ2JxTligTFSewmKQoV6Ti0HnPTilMYyVhaiOm04ir2xyluYHpdUYmtnlLcxr5pRQp2JzCdUFxRpGE3DdudVqQqBpnQNJxSGeO/zSADx77KcNeYvN1k+DHG4kzYDK3D9tJxaDFO8zbmbmPt84pMTAtxh72paMB0WtGjyMXhtF4uUwo6l/k4XbpcpxkJTeuYHBQqanFYPdalbTcoLuAPnWojtlDF1NSMLs1VKZowvYV123BtFTL5bGPSacPpts7WJ10P9ZiLZUpyEfvyFYlM2HVsqRPrlzI13aU4g3FW0YJlN7HtLqZOu3BYgeISpqW4HHFM2t1M7i5jvgejHnN0fJrStRvH1APt3sS0Euf8CubSMZ3AKQ9j2sto0O4NBk1M/Gu4VWjQ5Z6r9QGmlQeY8CGmZ9xgauMmdq8z5aRDpnGpbuJ6uIpB5y8L05m2Wlt4DXQx9DD0MQww1mEYYqzH2IDxGq3DKNKaurSqLq2rSyvr0tq6tLoura9LR9ClY+jRMfQY23QMPTqGHh1jp51im0Kxf4vC3vaA3dZt1tus9bZZ6+/aP1EMflWQeo7u8olZ0H8RfM/B6UuAh/qREgiJADzS7RQ2imKuwlqxR7Fni/WWHVu2Kqz2YNhtt9lezMXfHdY79uzYeWjPzkPWOw9hZt/OQ8VcK2urbVZ7rLZb21gXc62trbda78FUb6u1nrXeHkys9bda61vr78Ek0GwvDT07xR47hbWdYoedwl6xDX+xcIbq2e212VvM3Wu91+6AzYFi7gHrA3sw7A7aHCzmHrQ+uIdGPde6nqtYbb16y5+2bt26bWug2Z4dW21Xb9uy4/udip12u2z27NljvWcfzpiNle0Oq++st1jvsrK2tbLbaYcj2dlZ29nvtd974OCWA4Fm1goMXTzr6WHoYxhgrMMwxFiPsQHjNQzdtTShNXVpVV1aV5dW1qW1dWl1XVpfl46gS8fQo2PoMbbpGHp0DD06hh4dQ4+OoUfH0KNj6NEx9OkY+nSMHQqr7du379puRZPtVnv3TSrdV5pUGsS4qfSU4W8rXRLkCMYF+YLrgnKMCoxihivGfBOWNwkKMIoFzRgtGK0YbRjtGBcxOjEuYXRhXMboxriCcRXjGkY/xgDGEMYwxggGbf0GY6MQ2y3F8UqxTilOp1tAn+clCBMx2kUJ+MwvAZ/5JQhraB6jCaMey1IwUjGqhTP+BmESliVhWZIwDaMaox6jQZiM5clYnozlyViejOXJWH4Ky09h/ynsP4X9KVgnBftTGa4aa6dgpGJUC7Mxn435bOzLxv5czOdiNw/L8zCfh+V52J+P+XzsFmAU4rBC7BZhtwi75dgtx+HlWLec8ddjNAgrsKwC+yuwvwL7K3HZK7FuJZZXYt1KYRVGNUY9RgP2pWCkYqRhVGPUYzRgbib31UyO6U89RoOwBstrsLwGy2uwpAbLa7C8Fstrsb8W+2uxn66BBqzXgPUamJj1jDRDeEeYiVGPoXVO2CzUOk+TCzRppEkTTZpxaALWSxBmzbZKzQstk4mRNdsqNS+0TCZG1myr1LzQMpkYWbOtU/O8hX6usRdr6pe182KNJDL1UIPt1WB7M6WveV4DdIkacFgDDmuYrau5Uv/cw9Jmy1P7Kz2s9ld6Vy2T71/vTX+vJ6X93d70W3rSXA/6tV7zt72l9m96yt/2kNoXesedX+kZtS/UyVw9/Fz2U9jNZspaK8zBbg52f85P9fM05myVCenOVCZsZCjdnfJxK+TjsELsFmK3CLtF2M3GbjZ2c7Cbw+SpnslXCnZTmPzVM3nMxW4udvOwm8fop2CkYqTN5igT28nEOpk4PPN/Pb1fhs/UVC0zd7zYQ17Um5tXEoVnmV5XzfS7md5XzfS/aqYVUhiaytC02ZZOZWo6lZkTsplY2Uy/zGZKks3oZDNxs5kekcvEyWX4HCZeDlPeHMZmDiPPY2ojj0k3n7GQz8jzmbQKmZQLGUkhk24RwxcxoUWMpJyJW8HErWBCq5i0qpg6rmLs0/03hem9M30ndXZMzXDVjGb17BhLYSQzZZ7p2fSYm+nvtbM9PXWW1jO9fqbv1zM9soGh9Yy9amaMz6wdM7SeqeEGhtYzddvA0HrGyszqMcPXMy1Xz9RhA1N7DUxdzczcMzNUw+x4mhlZM+OgmqEVszlJneVTZ+ukkJFXPp/RZ0bvjM1qRl49y9fMzj2pTBops/XTwMwUDcz81TCrP9NGM62czVirYTRzsaUWUQVDEzGl5wx6pqXn8Zl6T2d06DzR/bqO4auYsVyH/VWM1SqmDmiqNWdEa05La06NblotmiQyCpnCc0yKzK8eWi4crbN4QjhLLzt40cFLDj1T4EWHnirwskPPFVr0lIHXnxbstOCYMRixGPGMTS1nTqvFiEUd3vnUKWoUI/iMuyOGOxjD7XyBjs4xY3PMnTnm7hwzHsMtjKWZIobO8KNz3tE5ydicBDNrV69dpbtKb5X+KoNV61YZrlq/asOq11b9a39tCLDYG2ixddvBQzvx6e3ebXv32tkdOLgVnzxvs7bftvuxxVmLbLyJCrBIuQCBFgEWeHNPO3ijz/jyGQef7tNOaxXjdNxmnG5HRDvxIdiJI1NIBw7L9IZHxcy14jjPWSZnjqmYYzoZBrFMR+YkDl6zTOgck0gzvLk3i7BMy2m/FvHiu1HQ8/cdzBxcFo9leo/Woy+40pGcvbFHA1izL89l3ovxXB3rm9bRCvRF6ksMQ7BMn9CMji9n9tUKwzjeYdAYRuqwg6XB+slKGQt3sjT2stjSRtJNlWWa4YMjoIGXWabXfGbzfpNmKuZ5chWWu2xs9x/8vg9uwCRMgxM6hs6jaCKDyOTmcvO5hdxSbjW3ntvAPcvN5RXwHIwdjf2M/Y2jjKONM4wzjcuMy42bjJuNrxpfM1Zstdyxa4+VtY0t3lJgm4f6YBCGYBibHsPG78HU8wSu/50ksnlF/zCJnbt22zLmo+WF8vPymRIcmC2BE2NYgTNiu//7AZz6PbiPU71JJJLpZCZOq5pbwKvk5RtdNppROjkrzeDl8vJ4dFi0XLFl6zbL7Tt2zpRk38Hvvj90GV1D/UYtXmSXF6mw3LnLdt9+LL4HN9HPkfNx9BJsoJZ3lneed5F3iX+dj3OHM/JXecNZt91fyVPgNOiy7LGyscWJ7D80DUfZtLr9/nu8Gffn+ilnauiXftv9ii3bcGaYOqdtHKBrBaexX7F3H2MeG8dyJhPbLK1s9u3fablr/5ZtjHzfISO5sd/mo5sDNjdtbtncttnJzN3MyyzWLN6s2KzSrNqszuy82TWzAbNBs3GzCbP7Zg/MHpk9Nps2e2J22NzJ3NXczdzf/Kh5jHmS+UnzU+ZZ5tnmOea55plMFucalG7MuYaca8QUbhqX1qrnXmDCDxs7GTsbuxi7GrsxujHGscZxxvHGCcaJjH6fcb/xgPGg8ZDxsPEd40njaeM8kxqT+yaJeGaso1cEUYuoHc+3SbIMWbasVhl/VOlPjVqt2lG1GrUa9RqNUo0ajQaMGs1azRrNS/O751/Cn3gtF0M3Qw9DL0MfQ3/DIsNiwxLDUsMKwxo845y3aLRotmi1aLfosLhkcdmix6LX4prFgMUQnojHLMYt7llMWTy2CFckKE7haTldkYlnqFxFvqJQcVpxRlGqKFdU4ama/rGoRdGu6FRcVowp7ijuKsYVTxQ/x/85tIF3FUbgFjwkxuEhOMon5InycnmrvJvIlAcaNRv1yG/K7xiP4/LfN54yfoRrocWkz6SJ18Oj6++o8TGm3rKMs40rjCuNW4xbmXq7Bm7oOtwjbkOmUREqNapCE9Bu1I4uo0fgJH8Cj1C8/DHxhPAwKpWnGzXLzxs9IzqJdPlxo1ajh0aX5dflKdxU3F7p3HPc87i9/LgZ3FZeN49urwDjQKadcoxzjauMq43bjNuZduoDD3QDwlE8GoVcNAk96DHcQw+QvzxVXiu/JO+HM/KT6C4emtfRE6OH8lPyanmHPFd+TT4md8TTQ7TRKTxF3ETZZC/RT6SSp8iLxG3iGpFJZpo0m1wz6eeP8QuNeoycUCCKRKmoEd1G4UYZJk0mV02a+R38Cn4h7wovX55IOhl5IS+j4yjSKBrFGpUbVRulkx1Gl4yuGd00cpN7yY/Ip9Gg0bDRdaN6L3IAf+EmJBrRf6U7Lp8GF7mP/Bk0Gj02ontyK7+Z18Pv5Q/yh/l3+ff4D/m3+R28y/yb/Fj5aXm9vFE+LH8gPymvlLfLs+W98tvyQRhDJ+TB8mZ0F03wLxA+6AgKRcNEJNlE3CGuEyWoDrUQl/DMMojaiKeoixgjHEkX0oP0If3JQPIBz4l0I73II+Qx8jjpgCfFKDyOyowHTJrwuHDEU2Q0HlXlxoMmzXiU0OM+Wu5i5GNUKI83OivPNso3qjSqNTovv2zUb3TbaFD+zMhDfk9+TN4vvyufMHI0CiZDyWHwNzpJxqKTRvmoGNWgDtSL+pELCkbp6CYxgY4ZBRudMTprdNfogdEpo1CjVKN7Rm5GR4yC5LlGp43qjXqNxowC5aNmV83GzEI2h25O23x+c+PmC5udzTzMvM3izBLMys2qzGrN6s1um/WZ3TG7azZpds9syuyhmYO5o/lV82vmzuYu5u7mHuZ95v3mKeap5mnm6eY3zG+a3zK/bU6P84smQ3isd5gMm9DzAz0n5BnnG1807mDmgxyTKpNsk0qTCZNJEwcTR5PDJk4mziYuJq4mbiZ+Jv4mR02OmQSYBJoEmRw3iTKJNokxiTWJM4k3STBJNMkyqTAZN8k3qTV5YBKDz7bi8E6wQtQqKhPFC0/KMmU5srPK55TPqtapnlNtUDurFqB2Tq1OvUGjTKNW46xGnUaD5lnNc5pd83vwbHJlfoKWq6G7oaeht6Gv4VHD04ZnDMsMyw0rDQMU5ywuWDRZtFi0WVy06LTosui2uGJx1aLPYtBi2OK6xR2LCYv7Fg8tpi0iFJPMj+EZiixFjiJPUaAoUhQrShRligpFtaJWUa9oUrQqLiouKboVDxRTioeKR4qnirsWkxYPLB5ZPLFoVrQpOhRdih7Ffnsr5i31/FVL9261tbdcurEMVldqsVi7SJYAy2beWr90I2vVUmuF/Z69SzeuWqqw2brT1n7pRpv9VlZ/Xvqn/Zb239Pi7XjJ3YcV/rxq6dyb6pdu/I+vbdDX+2cNsoZzYgaLA2demL1WV0/fYJ3h+g2vmb6x2cz8d/QL5j0crjt4jHg7DYbmDLq6zLw4figwY8gnbebN6SPppwfdM+hXmqfn49ChyPjhM/7Dp8OG3IO0PtcaDj0x6Oc78wZ7rEy/SNwpadDd9T+xMxxaMFgUMBziPPN6+tn3s7sfH3Qrot8kyGTszbfefufd997/4MOPPv7k088+/+LLr37/h7l1n16U6bX/TzNrKl7+fy7WK2ue/fbDGMNkJt7G143ks1L6dW8km8Pl8ZUEQpFYIqVkyirzVNXUNWbCNecvWLhosdaSpcuWr1j5krbOy6+senX1GjoLz/4vHPLBuBzcBB+/9+nbQ1HR15O9B4/S73kfTkmYeXM63aP2fW9nuXWnwmaHpam9ve1BM9uDNgzzuZ353q0KO0vm/e5bba3tbPfu2rfL1sbSZtsey++3YbW9+7dY79q31WrX1j1b9u/bZ2uzd6v9Lrt9f6+1WaYFsfhUlrnrdCPG6yzTc88F9Ovf5SzTq88F9D2VJizTyecC+p5MU5ape9wvBGG0oIN5X9kbGJsxzGZvGaX/fUi/d55+3dubGLjoQyfSh8JShpO8BouODAdEDrn74b73Vzl+gR8o8MXK16NzZyIO+uHKcxhKiX4ecWYgDLrnDwVlYLXr4TGst2bTpfE2xjsY77LoF8XNyN7DeB9jrPTM3+Tzg9l8vni7hKlfAr13QXO7FNPahNn9zu2E2R2Ce+IsM0IzfvDzCJgZJf+vb5pjmRadxBnT/+duUGHuI2GZTtFRY2Htd1ut8FbC3lJrl80B2z2W27TsLbfut9+764Cl1fdatvZaiu24m2ptwTuMHVrb7G3xpLntI1xhH2N8gvEpxvMYWvv3WmrZbtdS2GjZbtltuXWf1jbLfdjBVg/u3LV1p9ZB2/1W27SsLBXbtPbZau232avYbqmlsNql2Eub32WjZb9/7z5WWJCUlYSRg1GGYZp0arZpbqViZsWHs9vKz2bdz2fdL2bdLzG++v8A");
