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

qinglian.module(139053,"7P0NnF3VWS+O77X2y9nn7HNm9iQTGJhQ9tlM2mChTN5mJoA2OzaBNEVQucrVWsjLRJhJgUyGCErJAIGmStvYUktb2lJKBS2UtNKattRGREVFxd9FRUXl1gCp4i160eIV5f98v8/a+5x5CdB6vf////O7aZm9z95rr9dnPet5f7wtu99pPM8zM/aUS+zevd4l/l78NfJfsJe34V694oXZi0Ly1+CPJ/+xkFyjva6YV37ReSh38uhaV9m73PW6vWzjuuvYnLnuEntd+Q2L4uZd5Q0Lx3v3VhXavdd5rlb2ouuKWt/VaYyP31X24jr3oOuKoV13nWdvOeF7e950xjuv2H7VzvGLt/7kmyZ2D1188U9t/Un9s23rxVddPjW+4+LhtaOrRsZG125ZtWNkdM2atZ6d89WJ+OCyy7f/5PjlF1+xdWJ82/TF26euuPJi+Xhe2ddr5bvHpy+eHr96+vuvuHx6/PLpi4dXjI5uXbllZPvalWtXbVu5zTML92zLtunL9oxv2Dn+Tnw1sm3V8I7x0R3bt6xaNb5jzQqvNuerE/Sry7ZfvHLL+LbhNdu2jA9vXbNl6/hWz5tT9OSujl1z5fjFa3esWrl1eMe2beNrt45s3bp9Xo/yzgfbLh3fNjm+/eK1K7ZsW71jdPv24ZUjq7at2DKvETeKS7fs/v5LL9u5/Qeu2D6+++I123esWrNi6+qxLVvWjq8YnT8K19Jlu7//indeecXuyy7/yYtXb127es3wlvG1w9tWj48Nj7yWb7auGB9dPTwytnVkx46Vo+Mr533zOrfw01M7N49fc/HW0bWjY+Ort+0YHdu+bWTl1mOVf+f49BaUX7Vq25qxsfFhWY/R1aMrV88rf5Jbw53TKL565artW1ZsHxndKl8Nj47NK36iFp+UsqMjK1au2bJmpYx07Y7xHTvmTWzWWYw9W3ZeNS7QOzo+Orpt7aota9eMr167Yt7yLXWD3XnZtsmLt41IpSukP1u27ViL6ZwLtsu09JVT43sE8N4yvmPLVTtl3XdsHR7ZOrxS53Xt/J3hRjw1/s4r9oxfPLZy5dj42hXbBUC2bpOdNK+4m9BLL9s9fcWUjHrlqpGt49tHV61cPS7wNDxvhhzM7rxi25bpy664/GIpKRO5cuXo6h3bRtau2HqsD67cMn3p5VveOX7xirU7tq4dWTm6ZevKrStWjA3Pm9dTygFcuXPLtvEfnt4yLR9t37J99co1a3asWLFlWCbXa8z56LTyo11Xje+eLi6/7J3s3sYpNLl265bVa7evGtmyYu22LWOrtnnRwhhC56yYnp66bOtV0uroqjU7BAbGhldsGR1eMT5/Qd0S7d42dcXOnZsun77iRy4b/6mLV4yMbREUMTK+Ynjb+MqxNfNG6DZKNzJauXp4++iOsZUjq7eMrFw9Mj7vG9fUtqlxmY8L5Uts5ItXyhbetmqHrOx2QRsjo14457N2B0gvvWz7dsGWo+M7ZPOvXSMbbI0s8vzeLXfb+PLd01su3zZ+xY6Lf1QQ7RU/dfGabTtWr1m1Y83IqrVbtqzYMn8zD3X3sUSY28dXb1m1Ynz7yh1bV65ZuXV8XheHupDazi27d/8AlmzHtu1rh1etXrN11ZbhtcNbdsybegdW26/YdhWbWbV1jWDmUcFpq8bXjo6Pz+vcKVUznQXeMbpm1Qo5BOTbLVt3bF3tBQtvpuktUz8p3RtfI73aNrply5hsp7HtO+a1ceq8qStnYXjN9q1bV67cPr59zdrVq1avOiYi3HnFbgHgi1etHVu5euuKkeGRNcMjI1u3zZu1Uyq03hnOKsGxK7ZuX7t2bMWa7WuG50PDoBsODps1O9ZuG9+ydesWAYjRLQscHK/rrMvuqW0Xbxteu2qVjGD7tuHhtYJt561IF6hdcfnOK7Zsl1Nm+461W7avXLV669i2sdWjx9oI+sn41NQVUxePjGxfNTw2PibIcc220ZG18755/eyFLydYkMLq8VU4B1eMrdgyNv9EG5xPMchkXz5OkuEYx8bu8S1T2y69eOuYIJDV21as3SqId+uK+X1ql+sug/jRy7ZPXyrguG3l6rWy1WSXjaxeoDsOYXV16vKr3rl1fOpiANpambERwQjDY2Nrt8hZOK/BN837+rLdQjptH99x2eVCFGwdl42zWjogJ8yObSvWzGv9dDc+Qa6XbRMKZ9v47t0y+ee87fz1xdsuHl8tFJFs15XbtsqBtn2LF8/5fOUrfn7huZt++OLh4VXj42OrVm3ZsXZk7dod2+bVcYwu/OimH3jL+T968dY148NjK4a37hiXU3WH0E5zP3/jwp//8Ia3bbx4zSrZa8Or18gRuUIw1vZ5H79h3vRNXzolGG71trGx7WNbdwga3rF97djqefPuTnA977fvGN4yPL5y7ZbV21eMrdwxfqzSOwRUd1+8fc34yh3bt27fKvCwYmTH8LHOe1l/B9Prr9m0XdD1+EqhEoRgWb1j1ejW4Xl72u2hLVdeOX75dpJ4F2/fKjtaEO7qsdUrVq0ZGZ533p1SNdVBHttGt44Nb5cZG145tnrNyArPX3jStmzfvgEEyduEYhgXeL9YNvaO7WMjssWFIt4mqM1feKW7sOK50+/cWW7c8S2rVo5vGV2xcsX4sBzTIwsjbrdMP4kWZb2HZ/9bsfAIX/mjlV7kf9D/ed/3ElMznpH/N+RPEHj1xBjfq3u+MG2evA886xkvEQ4u8ELfs/Koab2G50XWNL3QRF6wyDMonTTqNRYzJkZNpo7nvheGgXzU8BZHvg0M/nk2kAI125DSJgrAH0pN8l3gB61G/5Lj/LgR1Hx5z24E0qgvv/GplfqlF8Y31rfWl2bkX1SvWWsSL5Lm/RDlgkRKeN7xoWdq1uO/ZsS2A5NE3oDXqtd9HZr1mk3prJUh1+U+OKGn96STU2vqvrysh9JWzQb1uPrnWWlXOiJXrxbIn9jiHx57eBbhHt22MkMmirzcK//Vw9BGfX21yMrjGkrLTSQfhGGoJZIgNFea//pfZRBeX3SCv9cUMzOHvWSvVxz43EO83vYFudY+bnuidwrJNnWNtKio2ntLuPvSLVPbve8NBdimpr3v67344i1br5gS8mfL5dt3jk/5ZsnFFSgKCTb1zssuF2plu2+xW4VTv7gEmx1XXb7t4nGB0otXrljt/cUrvl/rPW/7ukBu/OorpU3v5/1F8x6u9H7Jzn+6yvvVBZ6u9m5foIY13tftyV1PZUdePH0FUKGwFVdecZlQlFPeF/z65wXKCpNc9An/k/6v+F/0v+R/1D9s/sKe9bw9+9f8r/u/7v+a+T37VfMl+1f2Cfvr5lHzhP0N+wf2Mfvf5O8f2Mfts+YvzB+Z/8f+sX3M/Jn9Q/n7h/a/ma/Y/8c8Zv7A/Kn8+iP7u/bPzMPy3UNSy++bQ+b3zCP+h/3f8bf/rv9l//f8r/iP+r/tf86/zz/s3+u/z3/QfsX8i/2qf/neW81v2o/5D/m/4e/zb/Zv9G/yf99vPPZz0c/7H3mTzfbG153iFTN2Mg+GvCwolk9kXmbS/TYLltvT2sfjsrw9IG+yicxmvnsz1G7gkrX7ijs++5C33HobgnW8LfaOWE/v7tE3hT0n2CsVDExkjcKfyG1h9+R+4e/Mk8IUJv151ri0HeMy0O6x66r/7S3v8OWuXKb5nJaX9ckvM5mbidM9Lw+L790oz8LTvTvuWF+8zALmvvXZze2hpkkyv/CyRuZJ6cxkjc2DuZEHpggm80geRJsGM29Q6pAe1Ta1giwsnnr55Zdru+RtY7P8rkk3283MFuGeNqqKJtteFrdt1tc2/rrMC9Zl/oaWVCVdWYEe5EPrXzY/2PKlDfZPHy6rHtrOw9dXD/3OwzdUD4POw+XVw7Dz8NTqYdR5+D3Vw1rn4RvdQ5stW7/65mxo/Zk378uHstevf5Ncl2VvWL/85n3Z8vW5/Hp9dur6pXJ9w/p4//qZmZkXe2+UcgO4f6l24z6pYLnc/7t/o9Qytn/fvu/zPJmcYCJ7Q/Y964+Tat64PkXlWn79AFrTatbHN+9bn+3/Xg/TH08sMF/1hearsdB8JQvNV3Oh+WotNF89C81X7wLzJTP7nzVlje90ytKFpqxvoSlbtNCULV5oyvoXmrIlC03ZcQtN2fELTVnzP23K0u90ygYWmrITFpqyExeassGFpmzpQlN20kJT9rqFpuzkhaZs0X/alB33nU5ZNtE2mYeLJ6jTTLbRv4GJthVcmmShIsUo60OxUJBiIdjy5F3FwM62J9ixVtR2FXZ6sm0FN1rBjR7wvZ8lmx2KJJLOa4KmN3ZQpD6Mqoe287BePfQ7D3vdQ0HEE3Ik2IksKvqnpfETp6eyetEjf3uLeHpK2hm4WupN95wpY0PvMPZdRbwni6bO4nADjAP4SzC63/YwyMJr98ph5Y3Yq+Xg6MNEhLgI9m+H8l/dXyd/BfnzWJJKMhxp58hgZUYm2rXM4lSKcCqZ9V57KDOtMIu054Y9D6WTwcZWXTpkJtqhtC8XX9p80ZvI6hOZQXd7BfdIR+p4V28GSdbYID/s+VNyzq43craFiTTuT8oHcjLKM1+fBad712A25Ho1J0RufppzIjc/w2kxUlG0sxjYNS2fWf2st/D36KptaNksyZrnybtA3kVhFmeyp2U3cRotgMJmTfSrCUw+3TYybUK1JzIeu0k+k0E3g5CrK++svBHQ6ZHJn5m5eqPWjv82DbYtZrIwTT/JsEFvXB/IhpCyWZze6QtxIC8P3njYa8dFJGX9dk/hJW1vLm1Q3fNvNpAdX/zRvsNeEaRPW5ktN7HyOP1BTMK1QntEG1uLi4OOPGHHzmmZ5uJEFqul5QvAc5zZ9DxQJftMm0TKjBFwkKvUgcvVhSxncqJ8UR+xl8rlSentiN2eBZkdsZfIRX693XVA3noT6ZcMl0ZAIQDMBGd41+jKpNNTbd+1wbauFXiUieNdc1Yd7zZl46gBvZF12KNfd/dUPrcscIlsk/R8FD7VlxdD6FiRTmoX5f3b8X6CXc28MwR8zVnmStyf7tncnulN6fMgD88yO/V5lNfO9C6Xeyn6lMGAz/S+YfSdn59ypvc3gkeWe7X2SbgkAsryorddlxLy4TMoKZUdwbV+pvctXHtHvL/D9aQR71m5Fo+YcsDvRCcfdyN7zK3BowIeuD5idCJ0DpqtRGf/oNHpvxdXM2Lv+a6rlC/uMRPpv5qq7sOu7gdd3Yf+I3UfYt3zG3nRNfKCa+T5hRupuUYi10jY3UhYNvJ82cic1rJIeleTnoZt13JtxN6FFqMRewdXacTejmtwqkzhqH+1QsxB6dCMe3zIjArY6fPD8vwWowO4zQ3gVjeAA7MH8JNuAK9zAzjBDWBR9wAW6QAWydy9Tnp5ggB1M1mwmpNdNSe6ahZ3V7NYq1ks1Zws1ZzotlZXNbovHzHcmK3YVZJ1lxGEcvvcUsXtguT65SrECT/J24X8SN9vdT7685ZbQfmRYhF5jDTbkV0n2JbTKwsdZm05Ll6pQ7qRpX6TpRN5mplNLe8VytfdAJLXUGbJq5fJj8uy81uEYwHDkHgHMMWx/jPh/AXTFviJstaEdPE44QHJZWVL9C6ezBK9a05mKe5CPfzkeJ5oRzx4fd0gl+q+2d6ME1fvcdru7I4K43i7tNBudXVXEervcAS/Zzoo9TG3Fx8FUoySznYsgjO9exx4Yr8V5X7j/hixL+m9NOf2XzzhNtMn2Ne4wsHNtls+gZK7XWOoFYtkHMaQvfKIbKFD7v5FuX/M3T8v94+QqGCDj1QtOJZX7gLd2ocBAnI9pC1zQ3/E55gEHQn1ND0BoPIwqAJjOGxIu/GT9qBW0V6q5bFkMlf3lJOHja1Tda9DW/dgngazVvoZv8Sw0SsA1auvAIkUzn8ulMKybKl80pI2lrZD2RDLMrPGetfKc0echeD0w5bQEFm+QV437/uhqZavFBi4IhAUQfGU9Ab/J8kh9FeRyvZIhK4AUElh9mG7jkjgy52rl7Q4+6d7U2d6Z+LuDHPlWWZM73aeZVbr28vP9Ea4Sv5+WaULdC8fkEW9SG77BQhG7Lm4O9V6o74eyArJMw4b73NY+uo8dVRQB/+Hin/ZI5S5qIIV/4IKVPx1o/49Domc64426eKYntLSxTP1jJZnq/WElmcjOJ89ORd8QVBWMIGiedmDsoZNTsDVAm4GS5b1CLkLcUlQhGd6V7sTiAheRndt5qjTdEOzb94+FYrMAUiSLcmOS+/yQc+9ChQk7RKZcIvjI5O8+uZNssXZiemnpf5F2Qm8ar/+xgrpJsT1LmFahMRNhFrnRLfTkprM0orOkwnpkYmJ541Sp8FV+aJCaiFvnkAJf8RyswrfUTR3yr563J2Sj/CaJfr0UVORatjE93CA17pNjP2igJF+2r62cn+uk6xTfglkZLh5wuSyx/c75PGYgOVMF4K5OgtBxXNUzznsdlQx2RFgsiN6vx/Y4SmjJ4tQpBsUz1zbjrG1shgnEkQ17VA3Y41CFuI57LfacmBx+ZP+Nj4lQB1hN48C7zUVJ80YVOw6d1Q696K7f0rudflle8Q8DV+5zeeP0eYLrOTFrja7n4D9mNOzRDvwdm2f0wvsb9cVR+8lR1CebqDGTFI8JU/llm+rivkUWxOY20vS8eJBYScAT15xCHce7h7AnY87MBs8+IrHcIfDsHgUdxHubkVlS3F3AHct3N2Cu0Hc7cddG3f7cIfDtZjBHQ7X4iXUcjLuXsTdibh7AXeLcfc87l6Hu+dwdwLujuJuEQeBuyEZQHH4szqcQxhO8chndaiHOdTH3Tuh/+TXk+7dQb77GPoh5L5X3I27Ou4O4a6fo8Zdjrt7cZfh7h7cNXH3adwJ1e8Vn8TdSbj7KKeVKNkrbuMPYmWvuN392Ikfn3DFLkexh+VHwfl+sLxL34Olk7+ZB7AuOUonq5ZjQlj5hLDQlzXSD/pkDz8INDdjJ4a85C9zO7DXXAvReDCZ2yEwvke9SjZul9udQpZYYMHj5dVTgjCu9/OB4jffI4xnlL7AItvbDVwuaePrJ8CDFo+BMTXu/dtBBeLmIjk7BXfJm427NlBsYoSll459wAdeM0BakfwAjrTFITuR/rHJ03Rx3pe+Ed8/aNGEHPCW4ozHpDd/Yu1ePLqAFIrDhix0odbyiPRHZoejweO35TJvh3l7boJqAMGH8FLW+UGL8fsTrvVfYbHnfEjGBYn7HKAUf16eQ6o0c9gbtUfxIxi1T+Eqv5/ofvmYe/mIe3m4fJmOstHiRaGk3pw1pYPfNGjkJZMHuO63eTjRxgCOWkpbiifl2sKo5SoMe/GwheDEYp8KuynXfTIrwC+Ya2y8BzE4QYq5P0HWzZKGusXkkFE87EGbgLkEVY65NZPAP/WsR3CToJNEjg4/0Y9k2V4vB0JzgqKYXPtaCEf8pJu/J4xOzONGhySLuTz9Tf/EUnChnTrd+7jVRl8ybdcfLZ++Q1fxkONj5PZWrjXusDlvtQBJSpFI/3mTXF3WyL6cKXfaxu22quM2By9Sl2F5PMrdo9wITZVob7RqaWEyaQduzF7xvTIzgY71eeyJ9B0ofWWwV2fs6tybABcnnREuTB5MCwESYsNRmviCgNHiQiZsMDfpL1ph8eREHpQO9eN0HZS1FaoIN6HfEfAonWKLdZPYHJApGhCGQrCn/0j4eIuc6XJBmbEJ0isGbzwI4+rFMhCm9eKNMjI51bGhCExjss824JadkgdnZz1FMD2Vfs2Ckn6bsD+QYIJmKvxJmauI8/Kij4Fwhvw8IL9sgeXv6KzdHbJ2/1U39yE5AXXaHzQ67Q/L2eXr5OXCYKXXWwEv7MWP+9LJRz8jOOwP5U/6EW7NU6XeUaHHIZxztd+L2l3dHo56VlouhzYllQHz8dmsOpuQ1QlN7EG+1tSVnm5zEh2GuFLm1UnrHBwf8RUPPIWrjPhJnx9i2opMZqvJHfGkryjl2wpSL/iZL1iXTa3DFlSI50oaYsKJ5WQJHy9vwyxJn7YtS3UHBdECf54TPScl8nzagqAgulPkB/KOt0d8RWGYtCd9IZ9ts5boi5b26Ukff59Cvyj2LLtliXQne3xjPR+kMmcm1u0h7ImgYR1g+rMW0liFmLoMPYHgOAukJOY1cWi416HlFjeqomUsDtFTMQwcgDdHBXmg932C3LMUf4hgBdn/unVfNueONBKU0ORmECCrSpJPk+tduqGdxMuClCB49hI8hd0zaY9CUHa8EOvfNtqibP5G8Yl3y/y20i+7xtq+60JQnS0o9VmUqndKJa5U3ZVyZ8EBYHHlQhWW8mAQROs+rE9I1prlXnQo81aUN9i5g7ksI48luc7wmoWCqm9BffK/sr5wsJ2WW5fIchdBLWjHcq0pBDqin9MlwxTm/NOu30B3p0oJIWl0y7wkreH8gKjNVxg6ZEf9o+7+gNw/5mBrv9w/4u5n5L6EOXD0h6widbdVcVzucijc7SlPD03Ft0d94mQcrgWo/URPVmUy8hp7AbIrq5UoP8aWJGf/vM+toUdxrLXpwHEkJ1B0y2wWD2DBTPFFrq7ceOkfQrL+EH77xW/i0lM+7itLy+/yWU9Z9L/hkpSPFxV/hd+14ulZNSwuS//PWY/7i+v38+tbcGkWh26ChJ5vb7ftJeVHt+lb99EJHbIClOtzuArNC8oC9OURXIXKBYUBevZJXIWFA6WR9cmp66gXLpvU8yiuwhNx6Woj9mEF0XoWDireEPhL+AP0Dqj1Q0BFz93Mrj6xn6Td/YSfx2zxV/hdL57tfvy4LUv/PR6H7vERW3wZj62blM5jV/ofUbrWefwv+N0obgQ12cTjqCz5fjyK9dGH38MV7dQZFXfhUV/xxfdQ/8FHf3oTS/3BTWWHouLLrLckVu+3xV067Qc5luJ3WLRcG1IbxRN2QvcqyULDZ6AGarqTl3OysQvzuLDpQasgrxjNre2Xutc271QjhFxutBr5dcQ15GVlRaCvq9ar9mSxuwo8BxTmkAtJQqCaGf31uK26qWQiq2rI54F+7gG3KKjsd9hpnwMRVFEEDlsJawA1ZyV6IqkuJJIcXWAqvHTGd2Ir7EvQ6CY9jfhwmAS5njPS9+GKEltdUfWgDr309My+0Z+xSr7K7w/gEH8L7bUOv3vdDpxixn2ikyuHmUzw/moz3a8YRKfe53mRvkQkracExUslVeGT+n2YiApkgjuXUPKBLjR4r1E0yD4qHj27U/J5wZuPa0kpNWofpXSuZLVaXpdVUGUQtJEivKB4RBnu4lG9SnfTcbu3ePQ+/swNjIqg/gMNUDymT2UJHnd3cWGSXFCerEeMxagpZReAwHCHcpA4Mx0c7yDklgsmxwJBl+sJDUDNpU9CkKIQFJWTr/zeHOt7aorlu3YNFQmtgPeUnJxh3idH1nlE6y84kuiXrZ5HuZJ+OG30eH3RqZ3lUPeoQ/YhwS1uFVCDPBSyDqHGDljS4SB5ZUYTzod0MUDHJyBLw3c4MKR7AQUoOpvSPa4GaRMv8Y/VJVN1hcThEzq/AkLF426FnqhWqJKHPHdvVer5zu0LndsXO7cvdW5nOpXv69zu79we0Nvi1vuqJm+X2/RvbBf/LiQZZSp6qJbAVXSkLgqndxgAKkfhmEpCLttQDOYePCkPCsosMHiVz6C1TIU9eOtB1vD4fWUrj5Z3Us9y2CDce3OFNg/4xcFPS5fPSj/EWV6OP6eld2ATZSj7zTsfKg9HKXvrXV1lM/wZ0rIDKPttlK2VZR/urncAf5Zq2RTmdf+OslFZ9onusin+9GvZGGX3ydtOf5/rLktiosmyUvCRWZXOdHeWNEwgBdM3kyjtzVoQtFBa4eQXA7gFrflBtDwTQLzylVNs/14Ly8OnwDcPeQtaEdp13RijaxVKmn2OCp+79Ck5gqISdorbHAz9kLzZL29sejOop+fAuwtAkaoH1hNKUlbUg+4qqpCbIVTgc6l4ud1vOtJ7Dw9uVbmq3J9qbxEc+ZTR9p3smPfabvGExzrlo+dM3tfdX69YJH+fkKZ70yfkxFDqA8TX738C4DdIKkQ+fMC2G7hemMdg+RoqKHpeuAV5eAG0L46d0s3/LWAzefO87WoND160pJDY6+eVqBXcRQOWoh9cVyyYpGhOFs3L2z6QX7EfGKMIJlm91i1PH9OWb/Fzdu+AD/YV0yTLjHPHCW5hRZT7VOCw+ScsCTA0L02DdgYu407CYycEksd4CAkHaGH55haftP9hHN8H9P4Q7vf72pfikZnDnnY2/Wk0dJjdehh9AccmrAspSaFE5lX6/DEr/fr1nUqhTjLpu8HslnBVeOfgQeAG8ERnAEIhJiWGRD8et7nR4ae/yxuZdiNd00WasfmioJxqD5IXaenrpsSrJVJ1823cfH+onG9UhBOyLA5KJKkQ7QN+cQtwmgfJeE6dJOACAjVT3GZ2TrRxlEVURycgaoq/vJk8wF/dTCrUEeOhKgpmTDc8BcUMOJHHMK9BNZ+PVXMoy1V8umthwFVoZ+ctua2W/Ha/s/TSwsOeWx08QwtE59pACRG3uQXL68X1VXO5Lw0G0HoVR0k9z1mI+23XQmSglD6Gskqqz5lrLevmWgo5cvz5m0vqPyz+ZQ6hTS7UK35fS/7zzd3UL8wnfLBnFNbOmE65G7rZJpTbp+WOzil3oLsccQSNt+WFoe7olorvNoOglXzoPALYKpxq0/YSzuxpxa1GMAzwBbkr6iqO4rqEclsv6x/tAPXwqK7zusmsnj4ItSonZ13uBwTit1BiMwajgEBYlPdzxsYwB8vt2TnJ60CZeoqedD1fRCuyE1/AtaY7FJjpqKCGO3y9f0rub3P3T8j9AXcP9LFf6B6HpoYnHJQ9yH4N5zXt1+p2UxFhRqpbcSY4XPTyCHv5gm2DboYpX526CZjoTaI/EA5ArZxrX33oppTtZpU6Ov08AlkSybTeJlfsLX8aNB7ZBU5RuXQ0QXfINODqOVDe77u9RImPYiADHoWgR4q+iGGTSRWZ6vUhAsdAHjcd9OVQ2T5U57bkjK9bMnRbwxa+q/iQRcVys893NzPlTRcKlUpC10+LPpbYZaFeOuI4whYX8uEWR83bLiN88tuY2X78t2lwDmr2F8T3z89CzZ+9oQut7LtvIUzbvb/LImV3BHWDuNm0S3ClIuF9tpLQCA9ioNDxUz8PhQM70aHmMIXl3PIJhwuIIqBB8UDieXCYMFJGaFiTdcQ9JwqlHiWk3/dZWE363RTxAxjPzTcfdiRe8V7FKPOhovxioRknM+WBEXJMZlAc9koMfQDi1Vwo2pds1hQeqbkT9oITxWnwbtiUW+7/3AdR0ST/Wgi5yoe0ncC6fASdiruEQkRfXvEpdpYAnYBqTEA1LgzQM/4xALp/J/cv2ydw7UPJuytiuhvFeV1Edoki64SlevF59jENHeCa0700jbpgKqxgivvCwdRL3TCVt4oPd06PxUpHaPcP265zQUCsp3OG9HB7sMhX2QdMAyckcMeGvPkNnqWZ8mcyVXwzByG4Nxgrd8M8ikKe3XMXjj4MZP0d8jga1YG0OAiQXNni9Ff8VlD2vGzij3j8zOn8H6pwrDqyu/dZ9/5TUOf8Y2JaFe54jLijnIDnFZN0E1Fc91a15odLXKNIRxZfsVm/2mEbGJqDAxUIjopok9D8H5R+y9kapQ8LDUnLdOxL6OagZdWNm6nZhAd2yQPv9K/oacofA/izNP3vbD4tC8Z81y/swJ18EeOP8juqc+XfSPZySTxWGLRrG+73O9BMnJmoSXeN9oDtAHgQY+GOjKHQFRAHlS/7yvHGOFt2Cwaq+F9BB4taPku1cET+mcr4nsHlDcWDN1Uy3NvtPASx/xVQstCDL3ZRh93tecVv/xyFk7/zc13yXQjQuOIHZJQvvVfeHCYPUxq/S88PU1fq+AMcKeQ88kj1TumEkh1WVhd3wJx/9j42BHiP6CuCLvyhOw2Kv+i8FWql2gclRD5uOxApUBu6cVo3zudtdWrhRlVIPIqcWQfVcF7xYNVK8Wu47e1suCPloqS/PGdn3DLrBOqaacCAnbUbyq4ks9v6/fdRltu15Q51VfzYa6uY24aaqcLRMl3i+vf+rNz+ubfQ0fEKkNGZHSLg7gqfRYWv+0+aHowCjCvIedAjWUzVjFz+3JK6ybgpnxT2krIvQVh0LxJ2ZR5XmlN6SznB9ET6NWiRSLVDWeKDUtxPNU/FkTbhbwGBXR7DiIikzZP+7MHfhM3wkNcFhewBu/S/Y/w6bmdiVG5NM3trJtV9TVBGWasB1wkGr6RknLiuEpbcq9f0JtJBR4zSQ0dN+v1Zl+ghTf+XLsFTQqzQlo4SkPR/GLWT6RK20VAGshrIbm6+xq5W2c3z6jVqZ6npBZnmES2o5Jwa0stSuUBUM2L71RptgMcdzbq8M70naaMmGJ8WdC912ePCFA7N76M5tSASSuQDyh4C6vw2Klf6WJeUA1a65EEGaIYtHVLruWZeo+GZHbVpxlthJgRCeCu8RGmre5dVM/g7rHbkdqsGY9D0HbAd2939thhoh2BlwDoX97BP+630iYaz3T1ajkqcwe7tFfcxAO5D3t0hbAQ03LWJPKKdPfvC20PsLG8PsrNBxY3cBZ5zQPaGmveiyO3QVzqbtrssTJbVptNT6+XS+kbK0Oz3SWdVIsylzOSfl6a5R2HK64hXVvucaY/qVNACcnSUto+oFVNV2fTIEEfvlhGMrs/2350nxYBs1Z4sUnUJzGewck5c+6Khfx7BpVi6s10nQORE2pB714POlPZrMVB0zfTjtA+9x+a1IuTUnu59VtZhGrajv2Rh/JnVptTc9qDVdb/Xyhyp1fe9lkyh1uwK0Uyfxl0hbRBUjpae6z6t6WLqKj7gqjyIKmsgU2pdq1yu0i0UaQWwb7qFUgDnVwHXabQMOASgwD2DbT1iumE6q6WXOsNOW9pLqtxshmauS2mPVCydlFkL8ctBACFLd8XPWifzVyryQkdE8t/eUZu531g1IZDWxwAyD3ZYcdcbaEd0dw2VgJv+uw4N8Jw3Owpt6asAMYBEmOcnOUX9bQcrTxkFMOn5i2rmIVDScFCSpj9coQ7aA8u6LoFrA8CnDfcUQAM1FAIvk2CvpGoH+GoBugAcyidR1qO4oANwEcXpWGwCnNyl3wnARccEuGghgKuVABdVNUf/QYCLv2uAi14Z4KL/HQAXlW4Gs6DFltBiOiZFFbQA4h5xWPYwrgIZNZVlye4khIBbTSbA5D0s3HqW4neqYpYjQhgcL9cnaAAYUN/j0aBnr/6nZKqg1basZZYCUE3WmMipVOspri8dErECeS9o1EVSIAHWi1FksSsi44lBM2D0zQm4RPaeKoUB7rF8Crt/SM0C2CIcsQr1T1o1J3/CqpPP47g2SDXoUrSy42XW6R9wwIJQCTEv+22HUFHXySzKQ2r72HN5kbSdwfqDnN05z+tUH/Rki9L30zo+GBFY0k1yUEAD3im+Pn7A6vVeaEGizEDgn361hBiTPmXl/+h81sCrPHKG440Rbmm303Wvlzu7IaD0w3qG4O9zQin6zmHMYmWfLz3JrB5CNYVibPwR7gyYGcNKnH0em4D9YPt4CCEgT1JVcLsu/zXgpiv/LQIZsmwy9xm8Ah0fWK5STtnF+XFY05oQfEd9aHYGQJsk6Wcw4CS9TfhPWsqEuD7ndwJPZIl0qx9EKGYyLPxpbICE2t0aTdqjDTRSCybgLgGooiosuly1gSk+VBFd6eZUEZsJGjvqt5tVY2GPtUYQWVjcEMNHk73Fd3vQ057MdU/6z+5Ccjc9obXkcWYn07cLpQwCDlDC4jQmmgnSt0Ox/Zjszv1gtT06A3DQj1GwfNS4tsDwfaAz1HI+aq6r9QKeIz2lz3NpxgB3iyKalN57BM+QtvunexC4gxZvN9wcQLetTmNFJDtRoRnlYi0XsVxCzZPUmada9zmy2aONUxsENhsbdwlPXD/DvCNPi+T8FsxxhZefOMu8g3fSa3x1phdkKeATZv9ZM+uRSeEYTL6kzel7zuSLSjfnMBMeF1UaBPCAX3MeQVeglqV1sBK5rPb23KCQbPTNgj9qcKat4YEtZFUn88Ym+bgGSeJk3kR/TBHygogl09C0x3JNf8s/EZiIftM5OwwDo0m5yfugfsS61TkOi5kJWRQ/65ihphSuy3MMEJAGWzsVU/dkfeCdQr7B5vcosSML3gOz9BwKXDudh2gwljsBWvbGShMpbQ2ewklE9WRPAdHjczh2VQ5DDFqHgXp9A0FTTlCf1OJvcj6XKpAMtOtYVCf8wDoVjc0tHAe+bIYK/O71FfxSwUkwTWhhP2UtHGUtfNqieF3+3OOjAZ4ndSnRgGRezkR+fK+f/kkJuPISgDsHXOHNbmADHgkIxm4kDhySrF9Ii0Cg/ATt08Fler1HrvKdly0ZlHMTbj6LhO3AdYkcg4EWegkDWCLsF7UBvhZ6wddCz5ebDL+xvfzsOMC/GnvvhYiTXnPsevrfTdde8k/3HhVgLCJMxXFkxqHAEVg6QOsijOwRI7s9TH/O+dOQ26Vpf4CNJsAhEMmoAuYMLyzjv9CLirR1s52QqGn3CUZtNOvul9V3mFABnkcxGd98H3zYH1mmo3gYV7g8LxPAaukI5Xz2K2pLTpWg3evMerl08vfwMvoFyrju8fMGHElrunZwR3vVMrXXUKbeXYa+oAuVgoNoU8rIzjl6ig6IHrh93fiwOHrKBN0+fa3NYcbDpoT1TxjBYD6sL6knl++XqAWOD7NrTp50RR0/2a46fvpgJmcwf76ceL5QVkN6D5ehg77e87Dzuc98mowq9H+C2+uQUYGlT9txVj6zTA+CF4c2cr5fHFL3T3n00pBz/7Rs3bl/zizjPuKnGDfKYU5QRb6kiPckqPh0mR9OHSqVY+aUNj957hR8cob3zVNQ5O9OEeCHk52Svc30Mz4ArNkQdCWbQj6p47IIX8ph3tIeHoTZbTEEN2GfBG1vAjORYgjmSjDTzAQzNiEkkGP0LO8EuSw50xvIQHKaSYgMDLZZCvzJB00c36CYQNLjgQoPvHPUwXgQNmoa84Oi5wm4YB9i4w8vq6gqHwP6FZv3nel9kMtyhvd5my85y/t5/JIvbhtSZPWAzOatQ1r+oBwxB4aIi5bljRaIkgZM33VLP2qxd1MCSAPUbkBSpQebza+29YxSOj4EH08NKUxi38HAlZutH5uNsPjUEKSeen+QUk+9vwcwig3atUsutOsURxaMReLDOJxCkCEIQeTNHUaPwLsE0TiAHcLJY7vgVIb6kutSCauPLSNHwPtHltFljveHl4GCK4aEMlMBiGJk3TAXKip2XQGkqfCD4OqEH0MQfig0hlC9hg4zslcnOvDNtWe2GCpD0LDxF4ek8VN0fWaWyZ4+xYX6wm0HN0mZxAUFkcV7aqhwnZD9nr5g3AYWuDeVaygquV4ZRpw2hS94AydVD7Fiu6+ot91qu69lo1i3USKduK7v6rQhUh4i7xlsJ6wFrOkgMZBOGNawZxAqI9mA8R45SuMkOzEDsn8rdA/AKMvaPTLFjTPMN4T2hF65ThvLvW3rHCfrGBlObavUlvAETY0gltcy8q2yR9+KP+fSQyjOmmiwtlmO13jzZEJPKtOhW8loylbvEeIOPk8NFb3m5lT7dmF8DFbhwNCofTvOj+34DP28bQjBTwhHhJNRwAg2SA+OrB5YSPawKsFSEEzK7lHzSxAwDwIjCltzyNcaDnZTDQ2d2BL4H/DLsHCBm5Yi2dQyCn6ZMC5G6T4F+eeN4qTnTLs3fdbmdf1Ehrp3txBIZ+Fehnd+q5E1qLYXhhlUVg/i9uAAwVOMPgGtpKxfAh9dZS/qgnxiIB2h837Tl/WB925CBh+TRnBuIE7KN4xSDI84moPbXajbrHdQ9zx7z/2M5Ze7A4Ld/92UPL9azWLDQWLRoN/gBt1hgo+ELGgqsKTPWdnjBvwa9xBfIKABiNv0fscE3GvA0t27TH/dQ5ZAqCBLpHqOfGIIbhYEdzNT9VwecRSGg50QgqQJwjMGo0suiLNkwf9eovbTbydqxqFUJ/soc8V4MXV07yIIHGUpnjLtmNCiM1LjZMDxP7PnwGOF/Uiwwr6bo7izwtatcK9b4UGMvqEfSYewwjE7HWOFIc6Q5ckXub5GsIkZzSJdyXJc6engJJShdQNvkWaP3Ro3uMaL5HiRSmgwx1XGAYamdKO6BgW5Tea0sZsoXn7Z34UhNYojEIjJ9yDAj9Cs2k4r4isOys+G7P77OcQH3BAPgv4z2eCgHJ49WdOBST392S7wCEp2U3ZWu0cANxZsgh0mUE8yxXMLrkvdtcB1N85ZyxspXxFhV3aWt3vvV5seDFcJvkBo3eCr0ot4Tq9R3snmjjqIPLiMFMvBZQgk0OdoVz1RftYvqZiDvpImQt2RNPklnsyfJSWSsLwclYLeO6cy8DftUZSK41bhId2qqDhBsDrJy+ShSfKwXXPio1ZlVy5blXblFiJtGa8LceYCYhniM2dXDhNBIraQduWwL8G3liuj35tjfU/TmdDZlcustvC+pXblsjbheZWIQBYk/ax1kgADhna2PMM6u3KrsckIajKXFGNQvhUB8ugzKwyv7bIrjwhHCdF6iEVnoI8XDDAPzcmlYv9Y3TBV85yCBinGOihGAcEeBOMB9daUSx+IuMVqF7a4PHc9nnkocgRg0UdpEyH2SUMiCoCMGzA8IJBeACEAFws9/Gk1LaS93jZBzZPy59N9BH5+NqO3KNCheUCuycB6HCEMvHZgyO6FQhpUg7zgyUVCLs4tLYN8p7rQ7eGwuqmIuANo7FG9f3GoJNxuKxF9+j7HXNzmlDFye7vyFEe7eIrnunkKELPkHYSnOGi7aDO/izYreYoDFcv5Pq7MgQ5PcatDLYes8hQHbUWxlzzFA3YhnuKQrXajVV7iAZyqrioBgRNpH2AocS1uSDtiLQOx1t3q76piLevEWoTPSqwVTqZXMPzaZyjWYnEVa8XpFdja+wUpvAfHoaP7HrCKQ/YLQnMEtvqre+kHBbfKpqjrSIRbdvDp5AWtrD5btEWZnG+NirUaGx23TTlVQHnWOj4nDgmzRrvGXeMcUlzkirwG7QUCWsgZ1zrDrBQqk5KrFufwLLOSdxiznMKBCqzqiLLDWc17lXSRea0EVj5QwErYozU64iq3sWX6VitgoogTVoWyKUjl4ZmTV9U3ydeQV9Un8wZ6QXnVSu1zEyEGp/P6hPQFsqI8pagIRmMBTvsGTsImXrQgTmpOlocWJOqUncWUNqlBKY6MukJORyhlpJ+y5nXKv7plUa0JeSMzwHOUcqi/nyOHamEsLZVDzRCqAai/xXnaV7LHpt1SfyoSs5j4jigKYV3e43fRXvLB1RRtGKek1DiOdC+RYnDY1U36WyqMaoE6oiRgmbKT6TdKUZS8EkCbC1py+qMyOhTLYaxxrnB4yIQIfQ6Zp5BW4KNVnC0vyY4rUwA5VW4UW5IHBgHQq/wu92MPKu/Rvdg5fJ2hDvrwZJfLAlCmoLv0CRh6JJkjpSj/xz317PdYCsmJYgcc2jJzCFYfYvaSXq34z/1G+Sz4gK03PxjwVg6jUfJ/fpeQ5C4nJFGLYHizCpvwCtISYLaDXZjtHr+L24SsZL8pm/2hlnXN2e7mF5CZFCb9hS6pSUBqh2qYyHWnIz6hS1TcTqFucPTCi0PtpY55TV0LiwoLveWi4oagg+4WAd3JgNNs0TwpflChuwhS/J+ADib9ZaI7Fld0Z9OfSChWaC+vlgZLsX9oDr87Y0Z50kGn9lIXE4zz8fiiH/9tHsyOR4DfTYPtU9EG5aDfg33kT7TfKNcjyybap8n1CbmeLtdH5fomud4r15Pk+oCUOwMTKFcwsLcIOhyW6wvyewWenzLRfh1+y3Uldqmw7Zlcn5Pf7SxF/M72Er87dKe7y3ryVvY9G/VYkiEtmchORby5FnQpPSo7QUCVooxUcAkJkRg4Ic5PEDZ4L9XEnHgBx3ZU/OX7GDi02XYKEWBYKv5kts/jLg8mGeYkmmyrClDVNEIQOUGDdcy8gIvUF7Sd2CRR2c1D3BNnGe4D8vuKA9kJC0a+lkVneB7Yn1IUS0kQAeM48vcfp9ASZJPqliFpIzn7dyRnVaRN3+6Sz8E5Ge9hPQpOTl6nglU5SR4EXHzlTtjaHMIGkkcPOPLm4FC1bQ4OdWSmbD44ZvNdBCW7gbYdnstr57dCFxYXUlV6P4J4rOKtCG9yTrCuu1kELyXUV4Ri7ibLhzNiuyRiY0SjxAE4BJesTWDcZKXkPsY9XCLiSTc0HJhDWQRUGU+4Ycqwn+vMxNEhFS0ccTPxVGcmnpIubXbTYCE6brgO5G7Qp7x60SFXdNmrFz3ZFTWvXvT1rugbXr1o5IqGr1407mhLXq1o3RVtdBftBptOaT3zIGZ/eEh3zpwj4+EuKphiTW4boY3d8XGHUfnlgaGOeUNJAX/adkhF5Tw9hUBwnrEeHAeXdUjie5a9Ckn84lBJEt/hzoWOJQuZQCVK71mmx8U9y8rQDOQUHRvcdIJI6UyzlEPG5DmUh62kldKfUf+xElCl1BNDlbTyiaEuaeVjQwkm9uGhSgz/8FDX5nh0SDfHI0NYxOKxoTJarDTx2JCedE8MtUvKFwbS3zbZCgj4cDOcNYS6+rbR5aGGa3RUNVtgyXVxfVlcsCOne4eXcXm1H48s06YfXoamz/B+fRmK/MYy4jSnBxEOuqNsKaHgILRGg12CBwcJD3RBApbLLYnMdPpTDMAt1e9fxvaLfh2Sp+LsfifOvlSBfmfOyd+/DAoCLsnMMlgxdVanoGgIMILJhqLhcYcXH3MExkFZn9vcPdbqwJC/rpoViDB+Ct15bFk1HfJhr4KGLAKUjeyXirMfH2o3gSCbICgU8GjLh8/YyciBJoEFisq8l12DmXS74qtkQQcraECw83kAAOiQmRnMmukv0qV3T1Ju6vS3LQI8kgLKR9V94MdasRK2YTZ6d5viHpApddgOZHbjIBTzzqMoEupckW7NAXEfQ1tSACu3saPH5DYd9Q+524FR/7A/D6OXGKfE7KB2ys0W6/Y4jC2r0y+Vjfp3uPuDfrUsPujBA4LjS5udOOvDY8UFvL1tCDPK2zuGYM7G23uGYODmwwDnBSdeft6Jl6mmjaim9bPXC0LCjniDHKC4niynZ6BnxQO4CqI5iKus4L245gK2uJ4yYu/CFdF1AoWu23EdHLG3BaW6IztZxRUUE/SrheyJ6cWAfw/gExRjBOqiPLOl45eM6jmGg9pzZRTADg3pzD4wJDugF8KprBemZbVibCe0702NG6D5ImCypPLqM0rbL9ow4dqfsRPAAlzZ+pneQXg29k/Q/EDJ9THhJGCHUwOoTua9LS+BdZk2lzcm2qv0+G2vhmEOkfKy9hoKF5a1R4hvT8zqeVIyyyr6Uq6oniXZSLYmPYBQZY3S2E+hAyZ/NTCCY7T5K06DPj8sliPYcogOhfJxP4YBuy2pAraATiwVthvydxXMO6j4QHHUQQYZZEcD1js+I/KF6Seo/Xw7unwRxYePyeOGe3zh5oyDuiBPcJdsHGQwPoSBSxRfOXbCy05Of5Q+2YJvToRG3NFE/eTqZG5UTyjrKRyyIIcw/QHYAzACWKNYqtZTRVZq+4XsSXS18/70V+lriUodZ8itdC6crgbzEAZaZJ2LYEoWtbHc9m+Ex6dUHGb1zYPpj7JLXV1RRaFQkp2jVlryVYT+AMLFzpazCn+vHz3oIxJWA3Ac6hxyPIQqOVowxCVY2SWq8mwTbTwB/rLNMLlP4fZ1fHrU3QoyeZ63NAt5sQySooq5Wod7XYxHT1kVHMoGgen2LKmhSfSEfZHuibqLnre0L+T9Ucsog375cSkwQp0PWlU7HLTZcjJb51chE2Nlozvmi46geMrksnFudQSl4CbanfUojxaV+t64GBBKAfoqIJ9iiG54B/VHk4rpex1aIqcha6s5ERhgZliJoOWMTAcnJVkxOQKRL8kJ0+DuHLtwz3UMbHmXm4OmtSAGV1tbWvkh5ZEstJwBfXTgxbli20t4rtj2cZSC9GKUfZCT7sQuBXtMxSD0P/LJcdkSxFmagK/anaZF4Q4jiwSqhNSgclB3eMoIZI6/cPIVFVUYoUY+hWgoSZkpQsUYGcx6bPpP7NqQMnylLA/OH6Q3M7ZYBi7xcoJ9vCmgVizI+ikS6yeCKN0XXJYPZfvI0zvZEoIKV1FEnFDpZUzxI3Kzm2BPxHvYpndLZ5dmKbj0VqLrlZeCyWGntm46KXPipBktJ1+OnU7dODG1kwY/d0pHEnP0FF0SR3ocPQU+VV66TTlxTCnvn+C9z/sjvLfptm6Iucf5YzE8h7Mu/kwZkMFNM+iaF4zKskhPvmTR5sNC656GkSQ6ASq3eMxO6rw/YPNIxbwIHJBrBHcoobPjBQGXLHjYVstUKUMWmw7RNjseJ8jxsIEs4Kh5D4KLhJmdlNeXp79iiljG+iumfLcYMzYgF3DoKKLKgojKAvXMJk542MJEBDhB1mkU6EGwqY5HRyLvGiP2XFlKXTqnUfqU0kjlyh8E8Z2dRNxEs4yTiJvIOZ6kofud4UciUxFhKnHO1lQ7NCkHZJje6ruziXO8Wkrh2H7cODOdW33mMesgXRJIQ07jDRQ1VEm6pA9KcIFGzk7JclLuPHCWZUP6A8TFG7LXyw+Hq0LrrC06NJaHeXlpSKjAl+Vf749wg9ICM1L5FaO1KMRZZRTepCI0vvbx4HQKWAPS2UH6EZOdRk6ND24NUKJ1qu+1x1R2owBy9JTK1ELW9TaT/rN1BkUyK4g54Qy3sGuE2xob9YdhQzliL9A4XNdqyMKrNdDbtAZuvVIuJ47YnWrpeGlmy4kaU37wqMzlOj4FHW/fktmS5XqblhUy0l6ot0Jd2rdrgUM+rBYohjxgNPzXLca9GmKUbf1iiFG2ffr5O5sTnfAZmXDVKEaOG9o3RJVdpDgnotieqKzYCymJrTZK7MKvQvuswqdKMKXf1rITNuHP5kk1xwgMrJdawHyqGYSSQUXuq6V5Z07hzCioGHF0LgHrBHfgZDhweNBCL4n+lfYTAKpSu/7ikB4QM479e0kYj/RvbV7jFx3ziZWl9USkGo0cSLhdp9ZAAD7u0m5HsINYqRQ5mUPbxRzWMJbBuRxhdkJ6K3S4kC5FZVQwnXY1bBibyDKnBiAMnk2jUZt+A9G/aHmtdgTS6WGcAFiNVpGcXxkk2c54nY2dkkIy3v70W0B5+MYZE1Bp0sB41SgC44WrNxdbCFuGVnKjpT3ASl1/90lLrQEaHWuApny5Gl+OzbICWDeJ2Ui/wJ69RTu2DoYNWT9MAGD6+llTwUw7kvlWTRRDlbr3qpYf7qg99jk5xDAtq4Z0MuZYAKwsxwVwCVRWgWl6I1fCkVn7h7gL9g8lFc/peFEE2HUqkEOOU31QOFd25dUEjPCFlK2w0PcJk9kkpOShUTbUKIdqKy4zWuPvFtftFKGLmjvpJKALe0q7ScqmIXiXtuvBOTA6FHoGFlKJ/NxNn+VgI6yDN04xWWJyTstzpu6IDOuFJtQgH/KNWkdtbHF6Ihd6KXIcFkS7T1ulbDpH7nJI4usbg73ZyvRrSqqeEmZyBjVARISq3YlVu9NSbWudc/zSKfPplKQ6xVR1k/4sIm2hcdCheso9v2yCXhF4/e/0mlQvPyQ+EGBL7yV4VB5SY86z60W6brxk0vf7lRuPuui8RV1Z1qlz0dny1lHfY8k8nw/X6nfSQnifJu7cN3qMJsoBmGoAzu/x7FF/ufqRvGXEDuM6JqT39Z1gXfJkGKwDw9gvB+fQCRxn9zL9aO4pCg/VCIK1ZdglF2oWowvUieZtnanwOBV4eLamRA0LzWuBSbpIC5yrlzHt8KPqp1XsY/IUYf5cqLFAu+Ufdq5Xw5pVgnSuc2uho9BQ4WlfzWAewTsEQr7bfHUcK93ENCvFRZrc4kLtbnfnYb4eac+sDsR0DwQfj5VOL76moxmDvTo832BzESkpH5Q6XqA9e6ZL61l5vDin1FDdenTwuhAHqWbzOo6uHqDerc1hQ1dEzd0E+s8DNccZ07nC9D3PEP1/2Gfjvea6Lq29V/yTOV8D7bz8M+e3ECAgmSiu3tUOiqOfVyf3eANs6DI5YUGMBekdcCS108Wjn3uI5nw50wXIXBQngK7bMyl/T944ON3WqL4edKhXIztsAGWfXJBH1oeqitINBDpjuhkYyYTAxAwzEUlJoJeT9hTBrgn4HXobB8GLDWrYC7BXiOuYGXijbWAdTkvMMKhZbVrz1k5O7SqNl8htm0u7O6/fHNGhFqkO/0UfiQWSTYN5UPh7cm+P1ISEgTy+mXWAwYCmc6948v6HED+8OHK/mwysKL3l5Ij8LdgaeIU/BQyFqKe5p9Nh+CTsxco8p22f11I9WDXtHqwXvFmdBXuCueRaaJQkDY6acicyWCG+M0k565hsMOryH6LWYJZxUmEOPcfomvQaSvhpcQIfR+2u3KG7vuur3E0wDBXu0r+2aqDms9CxBpgQvDkQoSoQBmYazJmc5lOYl+ldl772WZzVLcY4k4FVfTOVsY2VvnFiwzZjd5rckm1wM4c8UJMw5gY5tTkPAVHBJsENnBnsNjwa1JjuaW6UWe5355EDdLdiuTmPSrVg8vxdAObuefSqDnvosKnm0VTzKHfpixrIT+fRdM8j7WeqefQ4jy2T2HWz/9fdm82ag6UEH+YuLO6fYc3pnnUCPcXejS3dIFZoCdhiNYqXPo+IiYLZr0Wu6HSSm05GM7kROZ5f0toYKFjQ/xceYlSXL7gW0dXNg4w6ydCSL36+ChpSPCpL2QZ7q3DMcEkIeKfhTmS94EUKCU0ZQHX/F0q4Rxc2T7WY4AkxZjBVm6boiWo3tQIt2inPZbOIh+XRJr7tu8YpR6H00nWAaNi16cKRNVueRlDyNFxFwLDpcAwrFzAqeoEQi3iSTcl0hpOMxOZGu5FI84XyR8RagDh2uXgjGQHPT//BcBfleN9WSGhz9YPiul3EB5DqOCgJJ9R4DdbHL1KBbNKbbO4msK0DYpzpsFg+mc4Q06D2qMgmq+5qEmTBY34h0xNwXk6lLxyczIrH9ecoZTiAsKwO7c9j8pgCMpZXYyQU1fw8T9xfxnD14dfMJS406ltBlIEYREQOG6HoBNFWDpBGiZNISc5R+pmzePIwxIauK5sTeouArPuc4WQx2xWAcVNZXXBTYYFqy+FQ9WTOylVhsF8ijHSTnGXYMTqqF1wbDH2NyZ6PUqpqNWJlQC3hRNkjHBpux8mSyTI0o4QvdP7wqnpvdBcxCA9bQYChF6qy6FW5meeXBWaa4HzhvMJXGlH3ufKOa/2KCKQ3YRTbXk1kcQv20MvMgbTQelerzOWdsRq4WxF05hC2i4tZHOVD9yMus09UkKntlXhJFuK8lv7URfluVleG4mEcyW+ltrnXZ1BcQ49mh4kekRMTBiR2Uj2F+aAgyUXIn5kJKrkwQgBcqUZAl3bZAF2iby7iI7m5QIVM6aiQgX7xG++zTPJWzLz/MPMe01QuD9Iv0zAfTp9B+jHn+DMwamfcbTYK4QhvhaY+gIPhOU/dOJ/yNKpowFM9zOJzSrM9qRR5XmCXKrfCqJk9iMEvlMjkboRNrE1QjbmfrxmVNFJVAxIW1cAXTKS/pk4K7ci5nDqxBw385KO6NiyznGmz7nnoxjKhMqqrc+70SPeBjzy6ETaEYl+fMarCyRwmYTGeYYYMw7SgFM6KqxlrRgN9YRaGITeQyYBRmEwPbKTclN1GW+ZR5ODwM5n2e3DtHbUHjbOfQQzzMKtrf2/TwTfU2o4/mFmOLPwj6qh4EKzhwzSbQAT39Khh1paHvXOco25lO7wUGVucgd0T1Soi9aSqlQ1c8Pj0YTPqD/j6OSqMOhUy51ygzuNO900mxhD0jqh0j2FhnEmrp0l4JtBmxxbiMZP3Muy876qMGJC+9+4sOo/yJ7hARqzzo851ynlzHjZOuoaYBYw+GiXOMZImAJfmFBVcgs4l6YOIxSacNeSyBcNxyrvt9N+YyBsqRW6oCzUjQU1AnugUYlMElDu6AJDjVfgL5wOfEZZLGB41+Wef3i4zR/U6lYo1lN8jiFYt74N1wnFGLiIA6JwaTrFeqbvm+he6cywEhHjKjwoUMgdTlDl4bCeEcDONLTQlZGByPnNr1wtEwd3MVmrKx0Ee5+VN+VmvfMpzhkdpZj2bmk6lBz/vYFMCooNxXxCkBqUDeqZVdfHjJj6W+TtfBSBB+fn5EHoEsPZP3y9bRXaGp+m/FaOEmNGa7sKwG6Mc6mCUhzsY5THj4hLXAucdW2Kkh021oR/T28CuI7BicrC/BXQP+rv5aLKYOfDgXiEc4jK/l5YMseDzCiWzC4H9nV+oXmUKkxWezok9dgLyWunX1Kz0SnWcyBmRA2GbEoBcoK40PoFyxE4nTnnglDIDE/TNfKRMxVDc9rmHaMbNH0T7vqB9mjIql+0Q3yP0NTN7ZIbv1iC1sGjUILxEGm/X7RdD/s0HmaqiBkj1w553qU+NBHb+y6ajhQ06WAVBURnwWWiiEwsGc0p5K1uSQp5g0yDH7iFFW1Tc8Tk9/wMBxuL28gdt8CEXKu79nIsLK/i9uEd/0OtFU12Z82jcoP54DJcbILmDUbWmH6q8cg+8okAhuJLaIPnqLJ4kW6hxkABTF6lwQe4uYKgj3J2rFONTZmLI61VZvKbCFOB7K8OTMJbrXBAg0kfOUflXE1asOKQD2KROpFgQEMFRcVifFw/rNb0KMs4HPleGcnODw7SUcTOMmvsbV43RzFgL1ASB5aTqNCeqHA9e8hc9Nt1rQEfcYZi7cG6gfEZt1LaZQelhOaz7QBshRo4pHtNgdHKMPtoJOw5HCw/ekPA9OKTPmTvVZo0zvVuNamgO4DxqqAXs0onij/YxDc23NScVIrGeC8kytTQgs8eYXqC5s3gKIWohfkK6lQPYGm/hLYOLr9bK7rrpMNi51RPpTyeONmOmBM2QlSGXYpU4JIAMpcwXUiOiZDbhALk54Ji3UxirvVCYMfIsAvyohJoyrB6d0d7Sm84vmhqmtKmesZHgTZidZD1YhkO221EW+RiyCGFDcQJhFZ16MFBHDaYPUbQIZ8ismV7JbxDSAwf0sE7oaTqfyyFMIhFYjUz2Umdge7+zgTV0YMkrDYyxaxvzB1bvjCrYu/CgcBAmCbIj1jvJdqN2wM5Dgh84pEhBxDAzwhskmFkOQlLzloVU1hUUnTJWuAACv1fVXlOBJFLYEdS6ukRVtF+WSYAiy0GRnDFPsakDRnOY3WY0PdatQlulz9DriclaAmp2wrOYuEUdYQIEmopc/JU4q8NPdBF6xDQSdZgbJ7RpuY2gT73xAXrLnc9YZQF8aKAmhnwAo85D59qyHxQOHGBCZzEQsF3mzzkgBNglmlbnNqMqzppqIKm8QVM4HhuDuvU4SO4SbgwmIkn/BVqhyliFdV2qmlQLuzL/ytK/0F+nyDqApK6ELx8CUgdg6d9R3Y9cbsy5qFkLY3TfTz9nWIyJQpAEUROiMHlI7iu7F9CR2NdJlnNEKBTfUYXlZHOecUou0uCGsZ6S0tMrRzW/saWPDpgLhTWa29Dv6SxzC6djhJHq0MotzFmHurZrpq9LCKhZeA5iD7IXDVX86dT5HfjwHXw0HXzUMfhQP5JFB3xEbp2YORnmWVhVITZa5eJbuiMQJCLAAQNtyXtQJLECUKzgBHeDrMXsPXkPqoEJHyFO3akIJAkN+5yCwJ8NJES8DkpkmkKOzTXaQC5SVVM7FSOm7gBitakDI+/9UtXIzDHC1ciKav0zzHLO6vczyzmlhqFKESOQd4MC20x667IamvTTXUAX6rcXVUB3gQBdFRlZZjpyIsiA5tKzq4EcAYDE7UmGvkqzw8RKuQ8w0oRHUFa+z3ZyHzGDpzpLCVJZPaqOUg69ZB2ko0mhFQT6Zu2cRPP7uPxSajqkuJrZFoe85IO9wqSbMvopwo6BB6cT7H5yW/1qKpe2G8Tbr5wGq8x245UWbKCMYaf9Q86kw85PceMXj9MvTTi8/tRRaRdWwRhLu5JLGCnVV6qHETyQRA10uNDLN1hnp3CJ6kcvylvKttj0+zWKa7eVisZi9YuX6GB2BJIBIUwUdpRMQZ3/y3ZZ0zylDdCVvSrMmu5F+YcRYK648RMPIZHkt5kUQMZ8HRxpGP8VdOgLZsKFCX33jYc918i96tZ20LGiD7j8JT2UMgQa8rGmfXqY9j9PapgP/vpLT37qfD3clYxRX96Cznz4E5p1tbLIussqv3kHrjftg3Tk9i53udusuprciuu/3HhY0176ypUwqRy/BmAU3+Lrffr6YaORbH2XW84vnubrF42Lc6dyk0gtuoJjjejfMCLV8TOMoyZKJ7tLCyUXkgQWmAh/f0QbZyo/mGKyjm/dwNkV4ODsqmMzorL271RXK+j8YO1U5hdgoKfaa+gSVpmJpIjE43J92YuQPYiLm2Zmte7ICoO48Ka0RXaW8Urc6vodNkqja5tYtuIut3aI1OHyFqh0IHCeSLQ9tK8IHJ2phGxctom+pE2BUaHRjMU4qMOOmHcWc2NLPqyaASdasUynorIVO+pz0u/lZkFTVbD425g4hGtEUPqtjz/kQKnwHfj8Bh8BfEA/E2SQj0C3pqaRUXgsE+bcovdjJaCha/+Krqm5JknwoWNNCVSxw+sP/IF3Xd4LIeI/BDNMFOVnvev79uPFDWrYW/QwcQyv3eB11G2DblCTLf97MopuYIPKR/BJrJwh8iGD/JQZNsVzUrT4p4+Xi/oXnNVgub0W4W94dzVtZcMKJsNjrK20y9WVWlBf8bJWOj+dkS52AG9i/N1v0us6AIKviLLk09lLLRSuxiyIXdoHUkFe+vHSEnnW84DPn3Br+5zt2hSvMHfFv8/epoiOQk/zWG3F4g4QlhBMkfYrbf08LD5+4+xay+xheScbxXXdIM44ei3G0ROQPmLVTuoppr+h6OB/mAVih0sNaouRlRlWoACj/PMidca4sPKIeruTWqej9sKEx8IH/TIsoJx76S3MUkRJBnqupgC/0hKOlyHJD5SSc2Q895xXZeEEHZbUGV2TKGFbqq0inYtSBw5RnVc4d8vVapk0rIZKp7VjxT7LXaQGYLEhtRzP1OgONZbccSnztmd6nYZCZDwPVTJ4GsWJejJKTcPOsmpYK1UR2FINAsJJGnAa0+LBe0sul5YApSTC7GonxeGSeQfT65hC2TARmELURcZQGKiNFWuICCGQideKB2jaJMxPgp7LUr8VfzRgFCyeDpoJFzRKfm1i0CjHSCoAzg0aBXYPntVU0y1WccsALT5OtXG7Xx9k6gnVP+oDFhaD9Fx8NzOEqi9GegOZzjo2NwLCCXm1ACst59yZ3tmqhRuTDx9khrDVbmYVtE4DXhtBkniX5zMo+UXj3D5CZwh4gVo7X6TLf2G7mR5FfAtlBhpkBpKzlHE8CKN4jfWZOztOq7FNA3kalE97FegCDI+A2ARhnYBgh7j0IHlChlfQ8K6JBho6McNo1VccYSs1YJvU7Lgn3xHXBBwS3BzwfmoVnMUfPf4Qr1eZRh2pRlBQMlq27b+ZrLegFrsMinCp1n4l+FHuvPYi2RWpT6S536rBawmIcoREJeSlfw++2pZMo4fgqty/UI0eNCyGNpqqhn/Q/YzzqNIRCtMYwWhSgJemiRGThWCGmSLsIJMDn+k9YPgc0j9OR6QTlXvOgQqKtl5n5UEeuFkaqEJwcIBBSMhD1iFP2M80fgGZSA9m76zDUwP4S9W3sxeWVKnjKEPXxbA0JeWMOghCHAoNR6JeNPuEs8TM9OhHWYtA1OeWMZLf6HmDEEL1WoMgImxLH2AE8mxAWpC1dB4QoMorJTUCXT1Kamu8Q40821eCUA9BK+AjBSE8aXVACAzflWX4FABRj2PY2XKYtaB+DzrsZCTNHbAKsSU76XUsV4Ud6slSWesKhNZVYHWuskjcVyn06wKWGVQ1sQPMenq3g8VAPzq3gsV1gEWE/W2nOHPbNdlkHiPPJrSvml0JJMwALmxd6PkIeMpI1hxepDyiVLpYYJAHXILrgyZTe2xOEm5LwHIIrMRcith1Ry2ftaGS4mE0+PC9s5JoUO8JQbOXfCCxi1Tde1DFtGV8VqbGQICyWw2yhZHzhExSV5rxWhd3rGZkcnuF21+ECdPcJjmBHrJ7neeYQpE+Cmyb9joVl5WxY+tFUCxND/jMHxaXIiUYqoTMFVR46WUqIhEyykKgh/Lv9hHf3iIOwhmZXW9HKY7zKatVjAsR3BmVHBdRlkBwPkFef3givRanjqAshogslra5d9mV92teWZU3BDmP5CtxfkMqZC+FBJ93l6jAyFKqDy9fXwWosO8P1I9AZYkoIqCz36W9HiuFJ6fa4VH/an9dJUaDlvhaHWuhNgJy/7bMZ6pupEbBrLGPR9jHC9pAGJAEhqjtgFGdnUuzPZCFLsu29Ji3t5lRhjuh1MdHTyMYnWjcfDSVN3B2nNEyJ5ZuInSShU0scBPeQVUSYK2k5fSXfKS14FDuMrmcoJn+uN3kS0b9Af1xq8mPG/VTNfOEPuu4UYrYlsBXJkCCx34X1quFSYT8hQ20G+s9hiJT2SPmrDInuFqfXdL16CIG61+6k/o6QY06fziqZazL7cAIVN50zUhH/TvcbTzq3+ZuPfQfMjQsg4OU/rsHdXHS/2m6Ew80OHZM2QzUgXK9FuJzcAQtlT1dAhuYMZ2Ai0b9YdggCMkJ6085bTMwyFBXImItIzu5GYDyqdGJT1LaLRCS7nWuIfe4LPS3G3VYuc2pPqgCoa5UXt7FHy45UTpiOeCIYsyIHqRZDxJzZ+mGViBcb5bAxyPZPMn5R8QQLLygHciSacsvMyvzyOPhIp2wpkqK5U4m7lJKcttEmTCYlY9xwMhXjK8UoEKEGrKn+hdpxALKgukoL3fcVdw2B4xLZM5t2pl9i0yeIUz7pdOTzIBZitDymqB7Gczb4Ih6fuYP5tEgBlcIlh7MaiAZExdRDsbJWEYKb5pKVcdKa8lalJnfIKbLnShpsvR4saDGmYkthr+XhyM81cR3TU3gRJtiZ94JcZrPj4b5JcClJcfCL/kwohdEz8woHWN6i+NTGInDDbNkLwxwPJXtGQ0YQ6GI6s4DRyUzxQCOZIa+WkJpN20XlCYQKMMBXytjv+OMr/MQCQj255LHhtxYLazlzKzhcP4t+siAu8uDzgG9btQb1rtzR70xPSCaNJjEgazBvpzHSDP9IJlgjxqdjh53XY9vrEdWoo4pI4PxllGNPAbZny7KhXpkXJDXVPAN2SCHNIHjv0lCh0S0OhUNKb2ZKRO0VGPhxU6tzOGlaqNk0h/TD2P9MKi8G5rswHdcZzDhKkbQtDKW79tLgj3QQUSdQdTmDiLUBmvaYKANRq8yiB/vTF/XWFRk8p1WWI7A4wgS3RJ13RJNVb1HJLUp6Woq3aMru8gd/MapNAQAfAUAI4TXB+cuvGd8rf+CXFlCUolh18QgxUpP0QQntKhAwo/0x5rRa/pE+BeWe0vOzgibF2Q9pVieZ5pGiuVeYY6VPsEwbg8dRwJPhtUrz7B7FjvuqrfcN7rHYkf2Hp8dh4CkxyMqJN1sSOiSMe1wTD5zL2CrxdxqmPXYzXos7aSMueCqd4R3jL01AHwYO7s4r+RegZiVbD5RCF1mkmkokQ3Prz4Sv33FrRa12jLRQyNbnP4d5NqcFNnNjo5MYRa0l+EPciTraFE/5vhZVlXj36SkpmFDgChvUltx2Mp5lID24iEILSczLTK2BO+YukItfq2T4hywzvqQQcNQ4rBFFVSBuLX+caDVfsysh0QGSt56p496od6tGfVaZKK8s0c8h3szuTBouwcYH1CTP8GgX2nYmopissk8GoJ5XZOcV/H5T4Alh/WSpSmy0iMR1iPSwDPrMg9HL6Iup2VMKrlfjGxL0RleH6POmykadWgiJ8hPXXYYU5LDBHwIkpnqS+tHEgHWGiOaiplfa4xahaRNNoAfV5esOraDQUOyv4zGCGageR1Fw40iq090DSRMHzLVACDE8NjYmV4Nd9LcWZzVCMc2jyzDeQflCkthDqs0aYnpY6IDeDc7kCKmprQqwJq3ysAur1Cmp1Om527CLn30W3e3BZ8I9YPD17YZ0ctCS2nPQ6hEut9FwEM1XJogPiNqtlxQi1o1z0JU0B1oQ2eq3+vG78IHvdr4bdf4k3JZJxlC19Uo+HHfq9cZacqxCNlIaq5eHC2cUFiNCocXnM8Ul742+U/vO+yd4XnsUPFt+SEoSeoshDAp7rrxsMa5nZM5jWtEKQSoDsYvdH2vacyDvKbGxa4Nwr7H6jplj902apkzjcFrm8agaxpribr2cuRF7TwlYSHdkctmwAaaAEkC2ZJ3Tvo2nTarkxgQirTN5XapDtV2E1jaTAPcj3WJh+b0uvHaet3o6jWhkEmE2Eu/BIWc3YItImEyDyY3c4bnTa0/u7KIYk15NSvARNfQQx162Z9g1ngj+vzTsGAuBATzH/lJCXicQfZ4aYml9OlAohXXdCJtZyLRqQy489/rSn0+76hPX+nPmtKfsVpKwKKABqL+mJpPaLDVdaRAQUY6AjQmA0CTAiVAA5dMBkyx74wY6pSDvwVSRkgbMi1b6yZASWzW5xGbj9Eatp5+wDjx4Cyi44IOtUlyndTmhaOO2FtudzqDXGUBLukQapfm4QLU5rCSV6cpedVFJypdlVV01YDqxU36I/phqh82KyPf/ora/I7qbDqFu+Dk9K6S2typvd+uY7lEe66DmEcy17TBqCOF7qgPjjmIizrT1zUWpTa/0wrLEXgcQaJiuFgtFeoqj62VlnOkzNs9bmH7HbGpdKApic3HaOHYIwAwZ+EratPNSN6r1E5nYvIUUYRJbfYLBWIm0x9x1OarfVJSmxcqVUq+q3lWSeSjy1mglgwtNQkptwcnA1unz81IH72JsiWlJBY7pUHoZzbARULNyZPjJnIGGck0+IgSiZAJJ3i7eEKdB5iUcFGVtqTcZtomttnxrlFEX8U2Kxvaz2P+OFikl400qkZMxvphCbSopD5NKeJtaZwFEosNUp99JfUpJbIl6d/Slbib+oTUltRnSpE5bBhJfYakNpX6jPjXVGGdof8B9fm3Sn2aivo0tLEzaowsGMyt40VqaCtsqjO0FdbVGdr6Y5Wvb6Yk5FLFhgMaaVnw3zci0wL+e8yr3F+yeYouGiW2mRs6UNNOZGMD9U9/f+G7IYJC2jKG6M4SCtjg5I2wdmVSFCfZkcu5+PPWSfUBZVKUcDOsyzZNqrN/G4x7PCEVd8XfmG3YGak26pKOMkqIj9VqezGsOqnTdK8uV51MySCWfo+qi3qHmi6SxRNM/JSL/MBN+jaVkpzbbqbfFNaLxRXF50w35+wOAyfMjjRJHNOXCP+iCUpC5ZDoIR7jI6ZVYdgS7Rb0Z6HTFI25fjC8BqybbkMMjobqf1zeEY/x1HwV+XsuJRzjIfczBIe0m/4J/aAb0JlEzgrv7RqE4x2yGE5zgoZsNeBAB9zSAfek/0PwAT/o2Gm6AfvqTOsGrMONhZmcM1wDE8t3ZEz252zkmvDWas61kYMpmnNhgZ1T1uwoNeCxIPv28y7tHW1BBpBlJesZhGgJw03vU94QdrZtBEABAR22k+6gHCylseBizYwHOjvQPL2BUliewnRNLd0C2olgALijDEqJZpXo6v4rFysrFytRF1A99WKnpJA99khkEuyxdDKPhzzmLwV5pOxXDA//iuCUX7UzPXAw8RleeJZnYMjQhKs6bmLXXaAADX8fIMsJzT83kUDz8Il6LOAyAW0BDc/dx9RkOOdrAXuXyIskT5j5dEsEpVGbZHp3f/MgDZelnmt3ZeEk4qdzx1vHikgRQhPRxDzfYjjTMhuSsH3FwFW5sDLnClK53sLl7HTvxbvXw7/ODwwmq4moVP6uVl3tZLJkk5LQSn7RWEX+TBUz19+w7+pd9FGnpW3mwzHAr/oSyPB6NLnVaZ6M5txWy0WmL40K4657apL984mSI3wAk3bHzT5laNpW/L3ZSD34yRNMv9kEwqgX1+0qLkck3qhYd27LB2EeFZfsKu7YKzQ/SeHik3vf2oqVTl/3A60aXfNgig/pra9avhr7+PW9b2uFZQR97Y+d2x/26Hkz2RMaz/NAwNbhV4wO2c2tWLthyc0Cs/PFsJz2yt28X7oCtQUaD7T+wE3Q1+WV57rmu66FVdek0qC4HtY2YVJcH6jVjfJcMvEtho4hy9cZy1tbZVpK8JOFT3YXJD04jxIWoZ3RkAIlVIKvGdQgZt3L5bggiJBkJ/1axPgTKukI3XFloNZMHCSqo77wLbAqmSzMnvMYzaDkAV8Stk+VcvC5lh8kxnnIQXfv3HdCIAZokMJTfSboTu5b/5vedfRFlP82D963/oh33cx6c+01dxdv3q2JZTXQsboTwooOlvNgosPTvX7ZApSBePh1vPJm4RneEvBmIZiYCJel3Oc1MNE+Rh6SH6KoHVI16zAWuSF8haBQoGNq5wsJk2zaNYsLPjanbZXTjtSlCR1Nfx6YqOyoYqIFO6o9DKlbisu+mrI3LnRB2YMOl/gKfVFUVJtY4UEZJscCDX7oS6LpeOJK5RojckZNTpPgrVMt47ouaPShzhyfA1UdTxhQiRvzeBCngXSO+VcSqlsjOJkW3lsHS0fXoKwqmFOV8zksaOs9UPTumobMKm66NEP8Ju3+ZiNgTcoe1+azJTpb1F9T7HSWiVRKEpZzF+rcteNEGYC6HmYRI8dmjfuy1vrhm7P4vvUyMzciTs++9AENu8GN0VQzIev4Z546DtZD7jLZWLQcC5XbfTEwIU6idROQE1YhIBhYBdB/950PwXnoaauBKuS8dqKVSHfMp+58qGT8NYEKc6/4OMJi5ulUKxFalDgwrrkoBseoggmz6+eVh1e4YEGFp5qeZhreqPWdf9L3HX6iKQxdtCtN3+MJleHukFY5KBZNMnjkIjpQL/d6KK7TyJwp1LHQ6wL9+UpxIsN07hd33PyNv79ut7ok7hpsq9eGc2mOXBywUCXIpownauABhLAP6mxEjW8g+2g3BHR7+FnvLpcHZsFn2gwVgZA0+C0C8d7dIRTbdY00YWbJS0AxQButkQt6dcI+O2vCMLP0iyca8DB1AYEiUQUhttq6SYG8g4FdLJhbxSq14s9h2/bnHlxqNc5AMKlWGEtzmltk+SLl9tr9WS9NoEIhThcz7Rvc7+Iq3UF/lua+hkdaBC7ZaHQ2cN9UcjCLYNush8JQF4JhdHkIMbTEQ97EZiakb062w/VCDK2x3s3Zkn1S3oUScwdRorPSVCIM4cIYEaHp+pMt+Zl8yd2CLJasNz+CGMGt8zDFfaVHp52W+R/Af5sG5cfkRN4DwS4eKLUVbB7MLc57oKXch+TU0J+MoYxp7SkUfe38lpoztKNOym/hnusqDRL8cRaIBKsJzhtFY6P8adP6U4rI/Q1Peee0VCwHy74EcYBcRku26GIduXCiZYsuQU+P5jA7baN8febGKSCHHri39SBOeFmxoTAZWx8hcmkTvWlQxnnCpkHhP/7cY3CJrAbi0qGy+VPrJX8IXIWIGZN57FTC6UftbAKzqLtDP706ty2ZTQanwPw8+vLPbG6FBbR3jEeF66ZB6hIQnArOjJNw2XM1RS4+E4JLOAuKqBOgBUdKFaBFtRMIYSXEqozx6l1yDgegq8ymFtwLa4jUEiBQicYLYQyW36H7FB1m9N6m002KSWfsJk79FL8pZmbizVNCN0ZJFcyjrLxGhwvs3aL3PHLSgdQFd0WXIG5OS2XMIA7HatQgqwQS46m46CGmjAOiOvwo0UYCdD6YU2Wg94F0HkcXfyM20/Ozurq5xTCQNBsGewFGgjydNAZpRjC7p1YbdKE6XGiPMqqHxnPB2DQulew5Py2cuzAaKK4trtbcegiyNSgzevUuhTBtVbjkLdioya2haeLwm0EImSGveBJuR/2lcxApq/SPTW7SRVBmyIGZ/olVaUiGlIIAj/QDiEEkbB8KBuni3Kb9KHCuBtR5C+P6DPDDvXgwoCZf6lfEwGRLFU/SfcmH+5Kn4coMRMRylyYaYwtWXFyQc6X0aRPaqvTtV2QB0YsAf0x6s3Vy8XTUThP0OZBri9vuq0IpgdIVjuAxOAab4tb7nBt0ej17ctQDuoQACNSHh6yDyk4VhxmFwptj1xD2+JAzQ49F3426Ql6AUESVZXI60VaRKBxDcAzdCmdjxVa2OFD+UNzP8zIq+5kx8W1lF349/fomWQlN4o3QG1WyR8dxXwtZPE2cpyGiL+fqb6wSQxfo5VwUoXPG23h3Gk3ldHJugE+MSX8atY3hz9lwNKkV1wtZU7CNq3Ou37XpEjpCyxKT12cMqPQOLv+01HAn707Dn2FWIevU1HhqQ7pkH/CT9D2Akxmav9wW2kCVtzOzItCUzqHM4AbPQucgSvmHTT9MoYin+f58l09es8v7Gh+KGZMW21kZLwO1xYXEUQOeu/R17wNL3p0Z0wlkWM4FSvCcMYUTjlPrvVTFHz5oYb9YPJFuUgPS5aUBqc1ozIy70yqD19U0moZ1k0ZYLRPBoR+baMNGi2CNM+7IH+vSARv4dNaYDFntjVWioZYPtDeWEvsN9a5+6dFqnDuycRax9GwNNEKDhmcAloGVeE3NhGqw66PxDyzZKqPv5aoHMBqvx0OQZNZzZTkNmr0O8zDXq3FSY1AwXjybkLthWqbDj14Dr2tS+MVKMIelUzAVQ5Wvb0TzAo02pZa1kVoXJKWxUtlz9Dcz3dEH4P8wUsZgGFJ5t4WDORFBBNJNTarVWPavAtPjmAVqxko8s7qSXKoXp90D0cGuwjuHXoqAnUfMpsH0SUYQMhXYpFXci/7i0HXc9ZBiprdopP8yis5qOKU+6VIA25aL47paAYYS2bPLhGzNrnBLgYpEhRpK11NQqJqi/nYAi1uyj72b2y1VqwiS6qE02U7T9Y8OWsxnBjeNHBlTkT2QXvyQJFEgXmQbZWjfo1RPFdq+0nLWNFq/ZVxyJeIRPMZsyFogvmCPV69QXYnTsGN7HbojfhOKFUfjX8JDrEx5wRnRuEJj9Bey0x3nToVOuxqrjZ2fxRoqKJhwEW9j0Hj1LC4TCdPbxW0P5i5QPV3OgKAJOpG4HS9r849W4aZZwU1AlQJMnj2Et1ou54/MfuaOIazEQMY3qb6Ju954WQM40VeW4KHAtlSYIxAWIGyumqdY9S1uO/dasunNzOZGE0VylkxXYA0SW84FPtD7IDcaAQaA4k/D5I0mf9BN9+NOoJFUX+WHFsCUHJGl0h2MBttm8NfTKIKoV4Faq6x/q7O+u/M466MFLlL6tYqYth1IZdvK4hxRjxkKOdQECXE7ZpDS0CWaYKgiZGYVfsefyFOG4k5RFQ4VxBrCZumdLNEvs8NUbxn4r4FjFpI0g4ASNU2pyA7LEUm/PCSVwcQY9gAmsLVTfVkE+XOtsFsBthU5v0BgrIiLNP1n2tOOtZOEYY1gpxWqyUWY9SFHY0A5RV7n/q9CzgZ0As80MvBqqN3kyXLOICITR1mPy7IYMBgYpzlB2aXajQG1yJ69JB6CdylfuR7SLw0/5Wmgq0Bh6OuB6etSX1EW2G7qodBS4/46dxDYJJcsUJOGGOCG3kq4ZLMeGGsYEi8wH/YQWGDG5IFLeBHn0tPL2+hjvaO07VKIfcMIz+pPyzrvBfA4t68YyGJR5fTlVGGResnJZRP+bKYqzAXCiTbLfCWbJxPSPBBWl3RVDJ4l5iR1eXw1nTdQAL/6K0lMuzBIy+12SnqXw2ociUVyRj0JS+0P2GwGLAvUOe5c2jNUyEU2ydsSKkdhtIq87NARuYxrNIvO9K5J3MOQBSNq/ItYoaVrE7SQNAjUEy+tTkGXiyoDWMkBAjhM2/QI8pxCdqneyZnTX3kgNvWOUtvoGOFejpgyChZSKKm2xEsKuky6YJ2lbuYbfilRTidVJga2Sal9ABFThlN7uUHVrxMIe6WUsFNr1KjWQGArKgrC4rCh8FCTbEcapDJaf4fAdaSOd3HlupbxDAj6Iq/ll4HlA50EcG0UIIIHS/pChsGldNynOuoMz+S1skTNlQCxpC21kUHYgKm1azzG2CikvoDuBQhTJuyrEy1kGk/sDE8xnWUS8loR7Ar2ohV1R7AT8hfnWa2I8YLFYxZHBBp+ke4iM06j7TNMgHOnVmT6MCwfIp777JnJwvsg5Kx3hJxZc1/3RAU6UYGbKK8rZSj0o04GinXbw0WTmWg31OxIUEIj+WBgm0piV1ruMkp0TEOH2kROt0AS+s28rm5wYLlVgFEZ5sSZ+iDGtAgiSZo3GMmjY/UT08QAgfCQXMHlWmb8lQbkPIa+dnBaqReB+jHKp01NtcOANYK4EDUOtSCnHf1VQcywGikTEHRiJajoVevH6hMD63ZBbWX8KD3y4VjUjtRRgmc89i6IjqyHVFPWq9szUusJC/J5VD12QTZDj07SIyXdbN023O/c7TOYuo7pTh7Iexy1LHgf8WmUzrVDiD8IcUWrK+Nvj3ruqI2g5iTuHdV+D7Qd352qqzzmWziR3CPpk8PzTc15cfSVJhhYqY5rnCUOkyNXZu9vNcxRy1QaWVC3NzjqFm4HJD4KOIfYwbwBtiYoDt4EdjmDgmrAvSRLuzyPNuXhIAwKqkL4makpmNVSQ7LyXzQaZD5lbH2EEHi7Xi7Uy9tIkmQTGjgeBxqDxvOMZKx4IUmK68GYMm69MKezyBAQVKtVZEpJYKZEE89yPfv69ZhL271CAiuPBWU27HpCCFxjwZ5QNGycYiiySO1KcToLFdozN8VC+qvO2yaG71UWbh5E+nk8aDIgdrhpMA83USxlJxEGEunf9Q6mbH0bNPUhDoeESjkXLoNUSE0D+T3oK/lBpVAKG/EQmCKG6UqplYevz9nMMkJbGfmPIaTL+oAVEg11P+bi2sPrrAx/T4o3cIbTtwS2d0HE0Cwt8J29vRPShN2IobS5DxVB1JzriFoYxYobeoXMz+sC4m6Xlv7wqVo8NWAeE51KA/0FNi14j6h70yIYVp9u2kW6aZPvctNGXZu2r2vTJl2bdtGoC+Im1ClMu2TjwXxjhB5MfTqP+6mw5otEXyzCi5TcDHZqw6WXl5HARUp/NOR/vROKNK0iTflfL7Ytt/JCKMAZYdlqi4fdOME48SLjLjO7gEtzD7v8HjWnAsNMCDoGRvhn39T2qj45yEMlADSorSxx7p8XrFMbEibWQsT1btsGQTU/0PLmmkCUmvuOsYMQba2EVrLFpxEIwmLfUM9PiwPQTGpxgMOvY3EADTgtDmhMMNVqqunugrXQSiDwfT/0FyoDYwSkF7aQpsWV2cI5rTroqdJsIUQWn8rAwLVao3F3x77g/Fak9g2wL2CsOVQryz6nRRgFBHzrH/OtrzEmrTOX8I9dm7xlBI+OjQAFIb2JCkwrgx5DTKQWLmqW7CmdMKlaLt+ZKv+jb3vUKVj40LCbOvBL6qDeRR0oyRApEsBJBkG/2/x1F85O/cYZ7dFZEDmDYKMp6Lsdz9SaAjktStIAFmVaA22PoJyYzhNQATSq5cdUcE8zdhm4yix2jvgNuHWmwDWh8HmCqxepI6qtKCnhhChHbBHbCH4jLXq694AhUYCMI+qUjZhPEAvCYu2gEa62R2MrnOoBX9mMHjvyK0ZASw0mBybRy+SSjnrLefHHlHMchlkjzvpeqFmtC48MooUVxYrZjnH8+/OOf2VCZx3/Mfd99/Hv08/r7zqbPSTTiL3+Lb/E/Crd6iB+teWOuinCfncaxLrmNUcE4lxCPOEyqh7XD5rX6bxZ2osD5dN4A4ugvotcCpws9a7F6NHF6O1aDExqffZi1KvF8OV87q2WI+es+1wMWXCZelvFa7GOg4r10BhjTGxZDnpwwc7fhWdOsS4NPWhrBC5MMFe1rktDewjoxQCTQsxxjl1RWDA689XQwX1c+ZNxagI+ItS3A13msLPM5K5qatWpYfOOid3jLuyO7GWJumqBOCJj4BY8VOxeLvjXfRPs7ULJUu95lMBYmCF6p3tNyPeZbQdyklK0721qWTXGoayGVkvp26HbdlaBBuHKI/cYko5QA5VvUhOuzc4jm1vYR+K9GtI2+JyjTPAoYgmp7hUZFxi2YzIHgyb4cBIHDAMa8k5TYWfBJmdxQ2GwtynJg8EqeDUtM9v0tSjMbtdHpphwYYsE9cASRrlsDUcbad4S9BATLXPc9tWebiN6vnEKCSqAQmDQixkyDLeimX5htevCUWsIJumPKfvjIsY6TEhcYly3StyNnNjU67EwY1gnSGvT9hxTJyicOYge9qknmbN0XKkBLtemzDvV92STyiXN6xeC2vhBzR3M2tOJIpXalVvsWs2f4OCDuav5E7NX03PO6V0rGsxd0YArmnZWNGWqGEoWuLAacovXTbQtQ6B7XMreylLmFG74ngpoY6AQLGbAZQ11WYNyWTGfafeyusEFXcsaHHNZVXSgND0J001wTEenglmdMkLYu07BnEk75fZ0Z1Hxw3KeXUaWBRYxecw3i5wpLJguU/RPwODjdG9AUC6kOKmKXXxlXNQNRwV6AfIuFuGmdp8T2cmYNwsGaG6eYoaWFjiOFC6ucUl2IShng85YpVVO1nAuWUwoF0O132VtSAVqWBq85vWKHcLJVgds2PQZximDLVrLQgYru2qR4J3rb9gX72yXxquL0OSMPFILVsYhq+/OF09mi6f0eeKYK3maTGbJ1C5n2KoXGpLhfMHn0IdOunY9yKZUpic9n1BJUbdJq6GfHM2qqBhzhr4TLv4FCIhok2oUJ0nGNuFb1EfhlkyhwFqvsK40AHP0VOk5VZh2Dx71qPg1dVTzk77pxYoeVItMpjqnXmm9KqhOy8KKXR0qg88izjP405Q2ju0+4U8TrmivS3wQqDt2nNeDvZRwhtQQJTLXNJBbrAY+dGjHf5sH2y04SWZ9ApCpBv3PWuBGF7cbamQGKxWNP+dliyj0FpKmKQTCX5I2cCEYXHzAHnV8cA9DMvTUyhVDoLwQkqSJkCTyZrkKyyMXVLdG39RYk+nh6GuMuFjiODsxHz3toDuHhkq9LRaFtUHXe294PhlpJDFgU+/XkEUhWBOfyD8P0p0gkdO7fdVKwmZweKL4Y5vudMajp6nbR0hl34Au43I1LhjS5031Dwkr50C5W8rgKbKe4JD/uLNfrVJJoJH8jnt6TEGDcxjqqShl7t5U9cvqNtRbkcfcy31Eos4abJbbUJxpdHWSssA5DXUb6tX4GnlD5WSkp1EsUeZ0EXhQ5a5dhA0eQQkVX5Cv0W2IgX8Tx5F23Ia0TTCzi12ji53bUNmQug0tIv3mGgmrRpDW0rkNJd1uQyquoNtQ6HjWW63LVaqUUS3rXdBtqE/dhnrUbahOp3VDgegx3IbAF9Tnug0hunwnOgdVG7ppPxEYfy9toED1uJgpPkyZPMaUK53LgOUgK7cwuNfVlEonmA/Jh8VOaRWlgXuYtMqXnqo5kTfX4IjZ7NQmiSGfwLPBDOYf1HlA3ep9lUwjKk1pcgXB+wudbFlgCKSrFnZWONtBKHbnXXI5Et0Xs7oDQyD5em5vqs8YosRuoibIS280muboli+UWnzNquS1TPoLttdlajLzMjW5fGedBsq+ZDQHqnIudfIwod19X3CJ/LoyGW1oVbUWp9K6Or3JnphI69Xjrs9wy3DHCSfWSx82vXONvCqrsnmd7JqF3/RN2jmmy21vXeiLzravl1Epml3bvscBCrc9ggM5b0Hd7Uo4a2i1mobXisrYFGmJG8AJIDZFixaqynOoJJ3fGRf8r6ZcS01DzhlVF7jQflVsioBCOZBMhowYSRe3y42ilqjkxq2LYmFAAcWjVJMHbpNbjUgmm7E7NoVxiUWYaxqbXQNK3Modaku2H9zS31H41r3N6+U2T0rvwAa3ue3a5vXZ2xwqiGZXbIpym/fo+tnZZ/MLvmzzToRONXNpOh9nSCEZctTnWQrFuHW2wgiwAwepUOOZ0VbWKpamvZZSZc4Iw0V6pAZQzYtcvE8VTYZlwhPmXkROp9PU5Q31aaQWWBowcKRzqBqYSPeoa+tbugPFIlZZP09CjQqhdrV0TR1hhDL/VPs2jVBWqiwZhtQ5NJ+t9hIq9kQcsivLiJ/+PFulgVH/oqK/bRCUlGYqL7FjT3jSM2atcrYHLiv2WGbV6ILppA37ecSqqQqyWDJBHOq9Vrk0eXGLUQ8TebjPKHeuBi8j5HD6S6sSWl+sq6wv4NDpLK1HZptWVHHukkOBrnpGM0dUl9axN9MG/yb8y7yFMNsyaYusFwUd5KbS/bOtbCmZ8J1YvPiDOxlBXChE5UaLP8WDGpIva1Tkv8JvkJAtjYZ8BL81OTPplTsRx66K0R52xWjnXRWo/Zxgb2HSB0xXXFuoIDVAQPV98Irfewt/H3S+9+fHiC911xgQpqh4wqVm+HWa/C3tmqk7fQSHe6I08pL2etL3MNFOWb9dIAY9DFm6YtBDvFDcq+/SX1wwmK96fVpNDWnTXtqAopnKcrW4xXWi7AwW+SaTLFBb4pZBCqRJadNKau+Ib2KH9v0FU9jwQfo3tjjqXjznuv1pv3jBPXqx82jGBWLc58KU3uUXt7hHB9yjz/hVRFMjC1aG0oX3jy0DOcJDAUpojXMXuFhx2C9ClnjOmZemHRA2cOMgsw4tSoV+57EEVE2FMSLXGBp90f8BIZ3LqE4Z5QqMEoXD8141pYSpsVUTS6v2VF6ZzNWUWduB72kHov78tJusZUow0O9IPUYpTpVFSEhAUWCb3uBzqDTgDskKGMYngoTj1YYTchT45y/cb1N22MVKpxPdIw1bv466z+HJvKVGM014O6DocUJND4GUphYk0aO8bxJpjBeld1koeNJf8GEbc5qc3EnWB9zcAt9yvPShL0s1u9IKLyotbgbWY2mOW2O99ebm9fZaQdlL3A+zL/d/BN9DaLBYyoXyX01RV3PIc2E6jXTRxdDsUKbXrF/3rrvznixYb/fn9hq5ft/NeYCnmV3v/dDg3XkCSU1SvBlxhHqKv/bg5NGTJZNFtoluIncgtcJ6KICznsm8Pz3ow/XjDrPeXNuONbh48CMyA/YCgTI5r9Qw3p9hJ8G8+DdAS4IEkEhI1Xtj7t+wPrtZepLt3wd0P5PX9Le+BrJHgX04s2b2tUnHzmQ1FG/XOnUy7fHwBGX2h4WBmRR+BX2jhel6ecBfDDThD+NPNiPs0Kd8kjLrofD+FN9BGSSXAfyJISs/1U+vFcKtfuF9115A9je6EMPLYoTvjH9wcEOLcTpk2NfKstyX2Wuz+F1gLC+8712Qi6w374LtUBa9S1BWGQ2NcTzndhX5UqT1JOvfREEdY7VWXUfMNLCrUuyCmbyO7oIi89flrkNyf25e9YryNulIwl7UKJKrX5uHP3LftRoJ4F3wcQ2O2e/yC+l++RHHENH5gkGg45k8Qveyfozg8+gjLXmzSOeVPuqnCsEgf67OtARC+CJ3pfQELeHBfpPVrkX9HMKl79JhXZKjI4RRaXYOjGY9m0ootc7QrwN0QjcAGnQAAJpy1B1goYavmhkB3Ty8wM2L/y61Xq2mjlNlqg/WG0Yl8N+VQDnRzEIQxMI4Q7HchAU0dNgM0Zg1AU2+8MRNJ/xbnPkszWNDkFAzawmkSRG5pEIyXYcB/jDW/Icy/4LB4Dq5ffPN8tAIrFsNrAfjXbMfYS2BxpKiqWJToAMwjZj5FiBXtxf+nfwjsuGFVp6eaid4561/8/rvy3oGc7sfdUn98Ma97+Z9aphb2k4inkZzeuK+JIE47HinNzHZgJrBCs2vuOg6DAlRUASxMV5Hmi2CUBVEWMsZTDO6NULjDQOT/plvIzUeg/0AwgkzgqcQwerbb0/3EFXTedTKr1XqUWvP8FZoWCbNmUPiriuSknGxN0ETBmd6scb5XUoDUquG+FYN8S2Ff6C0XezQ/on0ZqOBfofVkBxNMLZoULo3W6WfXaxf1RIVzmaAUW2siogYynUpdEa86x/1h7FKCFlLB5GHy8jCN7Oyt8jJVUbw1VDC56qJ81AZz3eoDOcbu3C+yyvyuKbegrUimFQDz07M3tM0kZopY/YOIeC/BuSFTw0Ge7oXu1kumN7d0vLBGSrGKqIJQJE48b+vGuBA6WpDP8fERSVVu8DP+eoslE6WKmEarnT4EVo5Nmf9jjWjVaAnH8JiOD4pVGP1sMtYPXY6kVYWyyQ1aGbQyqK8VtoNI7laTQPl0qOttBumgwTVF3UIPnooR+sp0zBGmwbpDFEvgd+Wul99S8PhGqaTeWpKnxBqZxS8aO7a9jWsrmEXGIH6DBMgzlWwK2daAGbTMvdBIRShGC48ljYNzrXmg8syqnT8TFhZk4fOmlz4XlkbiOoQ2Iw2msbJ2Dxl1R3TU4nePJdNgiQciZo7HOmaTZaezZqKj2FJpLaz8Qcw6KUHAMGxBoJmDLtYlUQRg4Gq469hzM0NKtK4kMLpGrNj2nXM3ZA4kQLpvdAFLN5Esyja8tZoQ5L5m8Hrbp5MpCbB1aH7tqY5NEOIS4MqV6zW0uwkh/U3JwJK0Dw04CRcQ3LNmouoZsA61zR8ac2FDRTGuR0WVqgX64KuGRj1muUMye2njIRcDjqlS3wnxmCt8GlSKd/XGM5hRBWMSxmDPFinwdZC3TUDuof6VeSQqtd3U0MMxer5qwpGdVAhc3EQ5jVdO6qM3ZDl1lnbMv/nCBkk56GreqAAbiBKpQZw/nLO1Oo0zdDT9AsD/Dq/MM1TOgm8aBy3YJTzagFfaJ2lia8KpjShR+ycC5qK4tRi3NeEJpNtlzqt9Mgmslb3y0R95hAwx6drJraH7K30PqtCe9oxhNqcSlfUdJ7bjYnhGP4G9nBkJKDazWO2FrnIml2MhKWHszASdHhSWYDJ4krW2xWX2Wq8Gr/qk9/dJ6Od8bsNaao99UHfRHu7LaNVEgCcd1hNpFWmmSlj6ixvfQ39pMGkYYCsQoQzTA+DCRReFX9mgj4RYNv8rEY2zMd5JLw3NM0I4hCcBg04TasYURvnxyWb9IePH1fyh09zpEXT0uTz3i7gJL94M69GrnL449biNpqemppyiYQ1VWCS07B20tnZC3DiyC+YO1MOJRekCr1N7/dRWEbSzIPzX2H0inSgW/UnBd98kiemC6RYJTGOpBpsJxdt0NWSe1pPS82+hVhI99m2Xxkz+8k/WBoyzNWCw9yOImsuKnZScyFl906qhFVT1aXs3vmqyu7mTlV2R6Wyu7kTyu5mR9ndnARjgwt5COlJHg4CQcYKnTVnFOBrB9oag9fsdr1x2uymarOjbm02SpfabOnHq2mzhXaUtqG0rk6LsDJIaJYGCai00l3jhz2m0voLviARZyqsRB6iPpcBnIT4WDeLyPv+isgrKiLvLcci8t5SEnlNJfIyJfCWKg02UGVyGGK6RPkzMJHeYVRXsryL+oADj1A4pKrG8jIFo1dlYIyVxDtbSbkMPoi8Gxj16f7CBIcYWHoHP7mwlPmwxrM10ePqjWVTJv1zy/6POb9MUloX6vrK47eXOjVInM4uoy3RermTv2B1QnqtQ8Q1dRaNcyWJNZVkUwnU1RPpvxol4Mqsk3GVddLr0G9q2lueNsMqP/A0VH8n/jyTZ7vJMxrq0RmAgdLGPYkTyvlSHDtpXylF21BK7yDUs+u6Ukti41SOux6yBjtxVlSldSYbX+VJVi0KD6ABYeI/bIpI5TuZHnhD+HMaJljdAYBCPPUdY8YjrzyiVDogvP8PKtOnoj6YjuDhlQnqpZNnKcSblZjaAAAz7jBUlG5I33MMySFkDOl7fZ6U6sf1+3pS5+VwmqUPOie9DIut36c/B8TwD5YCDqgoisM3HvaKpemv+l7y1wsjNtSBus93ZjwB4HwWZguIwq7IXKJzOkgHJWa7wgWeDRxmy9SkbEJTPPOxEm9U1xC3wBJzgtqNYJJIhrY9k7kqs3GMTjq6DxiMxudUb4SbWDHS2MiP811fiNe0KgS2LvGadd2tsJnzgd6IBXPYTNX8zisMXd2U1wY1jlUANBaqxSMlSfL2fJfmXcMTlWjMVGjsIzCBc7xq5W6JHC+eOkX66sFn1f/h/Z+GGB8ybcq1/9Dknvo8UEPByxidFZYyiTju+qnFodvCt2+g28JqmQE41dMTMKcFy3D6enUOpK98oEykLNS3cXq9RM5jPT0bwvQbyGqldNuEi6iOiDpFf3rAz626FFvl5WgR8zZFOoFT/tji0Gce8tKz8wj1WrXkMQ5mAyXF1J2B2d7BOWJZAaQ15UFDDaXkO1d7iuIN4FcqT9/Av8vT631Zw1Ox3TkJQ5wEHbygyYNSGC7/KmfX0A0uFEDQMT3/F2saHUqLu0ytmAAUp3snKTYAHqJbh+88G0HaAj6FS0BeFZIdcfqysjK5dbSGKeOKz6pCw6cIuVMcf15BJ5bp4pMzM8GuQUS1L24yCBVri3gPTOHp7Taskc0ydXI77hxkFjz9nKkWgzjJPcK/OA81IcdO945+Zj0NB2wVQlSfGUbvSyp/zIy+UsL/TUw6K+2awCwTKNUniO4xAzxMzvROwq+lG5SEd8Gag427VNc06WZGqoGrmu+MmAKCl6rNOvlHlKJKPu7bWuUAWNOjAlpqEq9CgS/ZI7UhKk/GZ4HzmjOz6EKkgY2S4o2c8SweLE3QlPBtInf55sDVEO9qGYbNqtFnKZoUKPmkMtp53S2ZstqlcXDkSMOM5116j0VAGlocl9Qi4+fDoQ7UosZrUgQ150N1KtdQGXHevBv9efmaXcVBudqpEWfzmjf0u6TToOux0rWzOh075316LoCmtXAUlb4lrm9WZWxZIn0jWpPzPGZYKYYN7BoG3Yk1eFRNyd0wedJWPAgsEfZmLmM6FsHF1Qg0skqMDOtJ7iImMs5TUKlTqIwk52hUfDKpArDVHc4xKHPdqo0dkI1wMeHsT5ig0neKJExKhGrB/3kdZZKwgSszCAvIYADVp59Tkz1lAwMN1xF06ZJ4BmlsjrGu0BygehhTplQkmbZXxfth9DXPhSAolPWQEfhVs353s649x+mpjUByKyhb2n2o1Y+u+xyzH51xPRM9mP14r2z2Y+aZ/bCTzuzHVK4apdnPazX88WcZ/pC0nSiDBqntigvyONfwx8w1/On0p/qM1ET6InW3L5bWQrOtegyzu3rdX89tao5VT2l8480zvlmgrqonyZetqe9VyI5KrpuyqHADwksRSoQGSTZAgSFb8aN/4W2eYowJZronq09Z1V7SJfXSG9zrmGzjj0qqApVUxZvhRLJpMmnZ0H3HYHVNuKhpYG9KqXq0hp6OlCqmlKqetSClqiM4+KSLC5A4l1MnOujXoE0gqFXkKIAUMzIJhL6+M1vi9NQ0ZKDAMSIS6ExoPtSSrOUslAveVGj/sE3+0naLbTU0aFBS2YxDpsbEsdKKKqL11BhFpaJwqJRhgCJXGpHZopqdME4aGE09esk3xOrHQfFKpLZ0FN+ApKlTMoCN7G9uWVqo1mkpX6UpdUJ6jQBCR0so5w2FcBrFgBKaRI1xrDNsbmgQEkGqd1LqynkZ0DPJ/SgT/56j1q3BBGWemqEcKKOUx9bO9CDAa6hIvKUMc+IEeFbJoNKg6Netxo/MyAgXgZ63TZeNlmab6RetbuhYBYyWRiYUJqd/Sc+BJTqvyvL1l7GP/SKezoIpIM/jinR6SrM8Us7SkQQ224JrNO6U1ptunlWJ3B+PHDPCey9hjplgyvHZS1VSOMCgCt1fMmWMnf+lmUr0iKi+9BnwTC0/6WcWqlVdoEIfT9npbtlb5BCLjym2Kgb9qHWOKDJbdY2X+vsv/wxIPvy3eTA3k4zCJ789F7rOQ+i6XBif5kRaKC63sDv31ONI8KIK49pGKTE15wzxKU2/pdzkLth62sLJqybREgVGkzlJrbCMf+cjKpunQeo8BqnzdU+qzaczm2QUH4bV9NICE+P3JqXnpCdVcZ/TnJQnzXktVcBo7Dh4HXng0Dw8wOk4raLX5KuWIf+qrZfp5ibwKEbox7QQlQzyMYP+KUB4Lo221SiWzIcbK9HXP+FCrmmkaNi0IatC/4SjhqUaR3QHijKsBsekNNTpEloOiy2lC2rx6Oce8lxkAsQtYl/hb6s+OtDNVbGiYGSjdJcLcGOoaeds0nUlVVm0itJV7pPoKD0X5U5F7XwhZ8pRnCRHnfnndZn9qV3o5412jrTWlnEswMTqKCBODVSaTQEcJKtAZTN7adye+WegwATV/AJvdoJ0Ec245IiPrxZ6OJwmWgl2CU6pTU8VJ+2BIMDskcMbN5Y3gKgNWW2qXdOUQggLWJBCmob5epFuGqQTpNk1mF5PFZSA2r0+Wfyo0g9Fqh9yPXASQ5eQUg9sjHGP4NmKmr/RKo+bVWo7EgkZzes1fQHRWebIGoseIaFUhJ1XCJrEYDYOVs9iyjL/yqi/Ai3wU+oQrMuPwOpc/Ghdv2Anny6dcLF91dlRPgmdrxuVKhvID8QT9AD10n9WSTygBNJgeZier7Xi9pOU2HuJRp1hZFbPoRlN847jUWP8ZlHyEcdNrpsoU9xSYKC6FLXnTPXka9Igabk79/r13Ith4ntOO6li44RZQy2ifedWSzE5UEGiuGhogocgxRzLNQ+udC69rAw4C6Ut7OABZHUGZFGZW1PtFyImKB3QO7pK8o7uk1oOjrBlWKvq4LKMEdOvd6lGhrE02w2oJVFNlqeaLKvxgu6xKsrN1MJtL1z+PHd6VCwbFEtllENTHL5LdtsQ8/MKj6LmOUfw7M3VMwZf8xhdChHxQg3N4VM0QkxUPAZ5CMxs08/6mg7Hc/TDUnTBkF5TO1XU0NQUHRCTMtxe0Zpf5R9fP6fK1/TV0Zmur6jy+hAEPQPlWBKGspOZ+jlrTGempLs5grL5GrqlDOQW01q3SgfAqGMM59bQWF35RvnzpKch00yldzHFv7/8sreruOewhwLZJjlui5flVGpvUskXAsBp1GGLMHICe0jIu/5Jbx9FvU4XTvct5QNAbj1pSIBUAXuLuz4hI/tF+ZN+xOqk82Twi5rLj0TJOs5ZFNKAZ/f6Jyp4ufG6LFFGcKsymRGE1YWh7dAmRFE+sQDnNpNCE1XIDHCcQmgmeQ19LwWYceVYoYpp/QT1NPdQofLmXYKGp3ACFdGe8leotZ1P96zgTI++a2d6qjN8ykwhthH3kEsLQy4S3+KV4S+p7LAWpNgxQHoJVsLkCXMKL9pTPM/CDLSV1bDGwt2+bLrpPuIKhLrSLK16aFaIxbgQd1azfpG+RqDYLxpV4KeU7qd/ah3N6OTGQVnIFocZhZyBN61zTWymf2hUK2IJzPRm0oxNB8lqLoVELQJVFGlv/C6rkc4BDhZA4xFVmReMS08Fnzul1uBzB92d9pEA8Lyp8EbI3fB62f5Y1UFAiQZS/Dg29ffqLgk0hns/Y6nCqjPzy/h1PHkN0I4p/trsKn5d4B7qyxM3QSyu9/XzsCP+mrvj9MnCbprC73+XjURdnw/ACopl6llmit5dp3tf+8R6TBB+Bnvcz4EqGHlT0yIiDILbKhrAsIxln5HAL3ceHv6Fsea6YG8pDvP35IRlj/GvnJyAK8ikG3BCN+vHbs7M+pl/929cv/zmfbideal24/oBPp2ZebH3xvXxzfvwIt7vHsj9wH4th+fL9/NzuRvbv2/fPpWyIbEH0gFQu4eUJNQxCdVajHF03goPwDC26z5paF/bEceqA2l7nWjnCY+umhRL/pdBOHXGJ0w56DuYsnNp1qHt2mFJYkEektnpnKI/mWDVbahjA3n7pl5ifoDFn3KuTYVXnEASZVL+nrxxcLqt5zipUBlPzgDkV+/aqG4ECNSnUS0zF2Ldq0wtytSHDDl+0h41JJ7WQCRFsIs5kYXVbTntfdlJf14nZS9bWwk86RVCUx7NAeHPykbjV9lofJeNxkWa5RHflY2mUHuGzF8DMVxpimyRG+E/ViPsvEA5Zfa+m3O1n0ovZFh9tcXOwrunlMYHzYgkmkw7QcMwJFpQ+a8TFDj75383FY2oPsh/iihOreK/4fIH8ifzBgX9yEIPpve7o430fVj5A4fpL1ZuwMjGFLgYW0I6Un+zC0L34l+0XlRZhFIV8bPi/iN4tiQ9XlDen2gKcwpi0jvoqup2Y1UDexZIDVSyCI/2MVvVwfCJiEAOHHg/6+rPahALREJWDiAf1Af8MjQzd/Zfz0Pmzbb/Whj4IP2SxpgvGWeZD8deD1AEIAVRpoux5va1TCWC4EXgrs8yqX4RZGU4Qp5e2NRnmJQwgU8WAU58zTJOwiiobMAGOlZGEMFWQSEdsn7E2KCCcAzRUxsgqvJgH1i8+a0txYBZKZQIMYBZoCqd6TnL9JCoNNEoU3eEmrojcLktpKKNmNnNWG9fad3wvvUvezdmviCjaF87KiJy1wwShGREerAKZVso++zSTmTONy0pTNJx1UyeMJXNFKNbFkEV9p/BM2AVr3lnyEnI0nFXFC5JBel7ahFtl76XJhJS6vyW8/CqqfgpQIhIhq/UM8PHmVFzbklZnH7KqO4yWU9SQkMvQysaq27WaCU0rnVRrjwaosu41psE1rV+JUl61o2sdFIqnrrvIdDi4Kpwq1wCMXQ/OfiFtIHCfVBGWKoDMW93qc4vVJ2f163z8xTSeaLplmMEPqfzi9QCNTiGzo+h4QWlHXdi5rng3052h7NwtoovcQ41GOhvG7raQg/0DZNHmjqJ9Fv6vNF46+T4gvSIKakDrzjCIFOR5msyuMSqp6ZnYGkxxuBDzsswqR6GivprZ0mDtItXuafqF2C0c9Spm2E8U5rewXbnLPOUUXXwRY6S7pIUJg+BBgbQMSA5MwLCH8eD82abZlHvszliP7ZriIDK7cbsMfUy+qlPXiuLzlHvg3PxR7MA2pJ1zIPNIFI2TSbkoRn2tIbjvEYQp9oy6I5+6mJ3qM0jPV6cpsYrg4EesKX/S5z8qp77atqKdVOx7sOO9imXm3FXqj0b7FWjgfIdCGzmmDh5F8Os/7VT9UTTmZ1yFfllYVidCVRG01P85Hmjac2CojldllWdZ9CxXzPOfo2fTQl+TJI/dfRnWlogdY5sYq1u+yN3wFp3wHrOBjpQQWRpeARDvpPPc5GsKfh7yMV1Ma+trorjUBtnDzYkTqGR+dNTJb4uVJjjskEFLjldUmK43zDQdRjlrHgU1WYF6o0VefvrCnrgCvY6kXxskzGIPVWb+gWNLiPdAHzicg+EZTR89lITC1B9ZksFYV3TXjOgBgOh+FlDnRU1I4yLD8Ksv2VUWa9E0xoZI/kKwQqR0EHaw85IrRkp7GFUNkST9rwRD8roCBdnT8qwFLQpcXItyu1UgIphLt2Vq4EUOArPOQBYiGqRUKvNdWBmLUpU5FLQWtC5xmHFJ3KgVYaJNeUvXSiSR8mdoAZgWKHhz52RM0llXzE5RKr+Rua6989zVsy+k73Bbl9wU5UPUmOm+Fn9fLWDdJn7zkMwY8jNo0Faq9QmKxvaqgRFe7qhzaQSgsgWDdHmZ40NXfIgBDjKQxfve7KSPJj0BpPX1s9c92OE6LHzla2rrd970zV35zDv8SeFUdEj1wGqxoQLOgFSlLw29OOFGZgchbJAYxNqfCOMB4jusbLrx4Ls3yXCN6WaupPH22ghWyYO0lDCcD28xeaERXqHq/2m1VyttpL8pkrwdLkt+J101ko+3yqlB3qTztdmpAz70T/vs5KLAXdkyoB4pkSZ0h4Or98rx7Lf/v//YB7u0P0eefiBieJFITXSD9HPuztjy6xMLcX+z7GQmgLy5O9P1A0GA1e3k3iieP6+qlisZIYwNtDR05VFi810qvLaTrMpZWZiZ5BDws2kb3Jye0rouggKOQq+Yqzfzb51DOnpuDxZcGNuHoQMU3NAwYMCwpn1dLYIEbIefOjdyEmlQlWhkWwfRbvkQu19YOSa8N1QOyoExKDRgJ50QuPc4ezsOf69hccdGYDmknlJFNt0hSRwnNeXZ0tRmELPOAG7pWC8303/euN8PigsDxT01LB9vdd5NdCOnCi+lKUHTlYel8Jz6bQTrntJCcMOeKIOzFVuQV2wXdrCk6f4EqgfSh2pHjEaEBBHDKgdmJzs7VA8sUuuqOHnQ3UJcomNazhVagyTRBoeSg0EST1ku8gatW1R5ZbFhIba3ebcDUhiTzeg5m2JKqJHxTj3YQcr/1rMGNU3quDRg+ARFLITNYLs7Age1VaWgkcDsoGaO0gJAV4qeNQYI9VNlyTRaFWHO8V80BFGJZioYXbZjtTxvs4eVdEEQJNmzQU8AP1dGvBBk6jn0aTaYG4apKA0nlALnaYGY9LQrQTwfrK2k07USM0861k6UoaL6B+1pQWPO+rL7G8uCoPzI3Pz7+TCn3PddT4tezups3WBI13I0GVoLPVPzv0q2AkqN1L10DrdAE1V8YSOIEJNiCL+Qb+D5awjrWo0bJUR70zPz0uz/y6qxGmGgtKfIwuSTxrVEer00lBkQFmA9MuGxCyEG2D3iE8cUx1MlFk1XJo6ja/DE3Qyh7trbZPmcaWQLqLny6ZBNR2IHWGjczhQJim3aZmkXOfVTegvzxNOIWOY0Wggjt/yncmXC3EZuGFT/gSHUScm+rEyF6lXstdWsxQT9d2X2fuuy4kMW6X8+e5Naoyin1QShzl1VH7093Zo8q5UtB5Yy1ugVNXgUuT0fs5Q7RowjINxURSVzCZl2Bzx4OUbnOrBCzdx1LVG2/NGSXgLIVkb8ZTN4a6Qat8qnQs11bNXyUeCKldsSELbOfN8ylRRQY4l9dlb2I7c58SO4IciHUpsim7Zjndit+QGOWKd5OZ4ldxYt79UeOO8NZ1pRKGxd+zGwS65zT0lriJaVBKvOGmPkMNCgUWFv3GQwnEcbMCSSOeopqX/LohBiFGQjz7whLerVHY6YYkpDXmYeFymBBcmb1ehDV1OBKP0ReBuE7KEevpapL2mKUxwlikjaSVPKUGq/gWzJTNNx/pWEhmF3djBLoIr6O5KNxMx5YEawngKDoHzcWQ+ZE1OrD4PatNX5UX7tlGPB2ygpZrqaEBlov3qzSh88yiVKrYMa+UsX9V45gb8cuKo2mh1UmMC6dr88x3MpuMDhyW0DIX/GvqRdtMqDCA8mvSfFP0iq1IZeUIxAA0vncJcITiYbDsqKKrM2d3g5KRL74SpWFJutSwA/fb+LgGEr66+OKbOMCtzSEXaoRzEfsfyE7aOVgOTUnpAKQXj3oeO7WKoxtpm4q/J7tPX6Pk9W5zgeMvVpTQhSt6t0gQsjEo/Qs3fDTHREZxr+xldALx1KdvBeYvgIOgJE4F3ZDsuuBsDAVGM0y3bKR8Git8jxo8Cbqmlf2uS93UwUeD2NoNvhWpl5UCPajs830wRoEkvoarLmYIoQQo2WA1Xws3cHkAPUjDQ1HKQc+s27gSG9EpipBN36rvsz9bX2p+t32F/SmAeJu5Lr/eJ+YZQ1ccs9YiKrpart8Vp6QtEhAMVcUtdJrWM/+rUlh1F5n9n2aZ6vMfOaGxICFFkumJwHU1iUBrG6v66WcWCDFWmwDNPNOjEgk/PA515YsG5oBMtBDodsaADnSD9O5P8tEon1VAy2Fva2gXWsbDOS1bmZbJoXg5JgGyKEzVju49HmYX1C7JjbMCJ0HmRlNQCwvdoPi7S2uVMJFeUUnpnTbjY7V5fGJPFm1sq5YHyBnLgBkJ0NK57193FMAhFdf718eLCLGoTa2OaSJQIM9+aKPqFOEmn3NkCKPhAB6XxBATxbooH3s20mL/3Hrn0OFcXev0YShL+DM9bqu8MSmXor1CjA8ozvd2q+4l66WkYr7ijlm4y56N6NarzoXrll96cV7kctxOKx7oQyEtdy75aZURzEEbgVj1YCGGUD/0KYax0+OLvTfJFo7Yd8ASidxzIh3NdNDGkN/M6AcYCZC8h0zXWFW5sOHuF7G+F2qtVj5yL8ttUDcwGAn3UdI8OUxHrXuPfXlRkiqUT6WGrAWRkz1xFdIuZekfXTOluqeYKHtP/cez6DjdZz5lk32yWpMyWyfSaS5W4GdAQeP0Ih2OV7+CZiPM9/WtT6mQ2cNF8JkwpBZVRFp5lbnHZorxOZvcKXzjCeH4vvmGO3QuoD77jXjxltBcXHbsXN/2fm4v99tjduGFeN95x7F485X0XvXj7q07F9fP6sPLYfVj9XXRh+DXAhOfwFNLa0hS1OJv2HXe6NMX67BGv8/AW4x4qd5LegvzIv201AXD6P61mBNabmbLsvqpsSQ0VtxmHy5L9SrWXAegYzUH9eEwn4h30LC7EHbA25YOFd45qmCbbnktvjoj/dhOZ7oJBaSYzb7AtBDm+VTcKVFmepE+UXrQIi2qSK53B52aa+rgM0bT3geS7TDVinP0+7OItE0zwMFS9jF+ZBVlnLnVOy6UXK4XSqItCF8BAF7dKvUzJrc627FdrhHncKs1IwbEG3YYNAjt3O+9WtYQtfOfWloxUSpxKfzIhmJxRRQKk3g02q6WdZr2kTBOGTLBgYRB0CiJbiCPq6CqjGQNUNpIoDeNx9pN20KFcgBiTa/TQKF0rSpkbBXikh/o0QDxFiMLauTNfpRrIxWEGS97PL2bokI503YPdLgaa1xpkU/G/fukhr1hJ1+DLnPVd4KCPUERh3F7VVDmyghBEOoeWzlEhnGCGvNigApCCXs3r1PmrYPK8kPSUdy49EoNkuiIRKq/xyp1ZSKH0zY75Xtjz2Z/l+dytQoaC2arnczrP83m6mtjITWzUmdhQpzZQw+i2s5CO81IMqPtkV24HO4y1HdS4K680pz9plNoLnNCiTPvM/BHQBRWqYD+xy9fFK+WMsJx0Clm6GpD88glCtgM1ZCinK1ZABXpdaXtTzdpLXzWcxnvyAIZt0n9Z1Sqi4SzTTtJ9NHNKFkxM60QzU68FVMNyPsPXNp+vDKM/UzXpl8Kgiqm3KptLb+iYAHnFX8M69Ww4plIp9bFPys+HPOeoWtrZFpHag/nUEoOCvlsNeAX+frqSRF08Szms26Oot8klC31eRFgsGAkevXu9iosYR1Iq3UPLOBn1ixiJ1eK1iaKeeUo8s/53/qdO59yZvNKa68zecpqCjnwLkuT0BuNkO0igwv0XTGb2/E7ZMtkTwQLNT963//v48bE0dj/llFxluCGXXxg2ErYMDUoFsyrCglKnNUdX0DsnYULW8TxU4pTKMeB3J5vfw9hExZHPl2FnAeX+nuncp5MxnuNImlJx69W7iifvh9OJcQF04F9j9BmNO47gjv1ONLx6nJnS8s92LAiTS2dLdkoU0A7S/2FzejhdQhMb6QPlQRAJC/L6fJVgXqU8eeCUpx1fhDnqnmM39C3X0OqFGvrCd9zQjlk4RmXwLluG5l0v7RG/zRgS6rSsnoTQ0rkQJl3prSvMEiyvWtmQbHMoE+ru0uhZIUw2FzX+9K2B5jNA+Al5ugdmRdNTEB0i8YsTsVcuDPPCnCVbjXWw6IDQz6qIVYa1dwLOWheiKmd+LBf0MDcaJ8oo2CWVIWklvByftSzMoSDv0hOUDFX9SvpP8BWjNlCfqkf8zNUbB1XDgtl8xNJm+xanVcMjW+Gk7d34kDjDV5xBfOF5sw0/XwO+KG3HZh9ir40kOd2Lu6mRWbSIvKzPpULmoqTxqp3AtROU7bAVQ8DsaiWY20rQaSU4Vivbvys0G3RN22s4p3602isRRWF5jUfTSW1N9AnTNhcSD6on1qB6f6npdQn1aYxNldoqKBVp4S3fJREzr/sV2RLO6flraaHnP72F3v/0FtL/UAsXdoMqNJIqdqeP84TabbrDwN/Jp/FEotbizOTqaTwkoIAP+lWcgJ92UfTwv+JoGe7cGRjwAS1Biudw95y+74s9JpjQ10Y1D1LavWZ8mvQlm3vpUiYh2RdvIvPipTRa0EPBS37MYyiyMjcihT+mSM53oXx8BtmhEW1YSX+ZTkGFOKYU7FwCETMYezVwBMhe/L95v83dav+l2momq1JtDDlXLI9ZfnlEU3TI+IG5lC7DmKoRBQ50aVgjpsjbjclPvDouCso+B8fq8zFx0E9QHqznjzp5qKloJ0KjepD8EsWaE/ooLR+VZghwCnOac+cXWAykj5vkxyr7jw7496vUew6awJBq6Xst3UA1k2FU2sWHC+G1HzS20/GOh9Yr+Wf5ym10PLTS24xiOuYF/XGZ6M7h68hRj2aQSBDmzdIKF74LTOaM11y2nNKkVI1Kz/Rk+hKQnP+FRjyIdVJokAf/vszcdx0ihlMhXbubYVXkwBXqYnOr1OkjbEpBwwDVSUaVzBJcb3IBJTFoKlaltpe7AJrBZub8gjs9DZIYSyduOvOkMmaA15VClczbRTKpBaMOyBch1OPGhSCQn5V9UVGbVHOoIiJp6kKj+EXYti4KaLxAxfPMWSfKSCBUFUbtTqy3Jvc5XElUsei1fackn5PcKPlB5gPoRhcru9EF+FgVhSticHsjKGXlqzFJkL35Ll2QYonubBine/30DzUcvPM6p3VK7fyWmn21LCNZgLvoJ1fgQqjlpfs3WTB5CS7gbQAzGtlLtzfp8Qp6lB5uuAKo9u6ekHuVVrvneeky4/hfko8LVoasNS7kRFVZMN2pDLrc0hKju7IfIC1KS++wqNghDebs6+qE9L4U0N6o2uHQhaMRVJ8kHcEM5Uc/PMv4S9FtvwrxZyFcVZxz64du61cOanN3/Y85e+5A7bnjnOKDzYOKvZyUiNlZZpt558pep182CMl50N/N15PFzIEH924CRxwk/3UWng2cuoLHqOIJX31HHYc1i/HD4g50zHECchP95WnKebUaPWrTYNuvDPMPOKLeOMN8q5yMoVQ8cPm09Ghw0wwB7PnffXX77QL1nXes+hj6dsH6ylN1gdredqzaVh+rsuFjD/WHXuPp9Jmuo6g57yhqylHEUzf9G8tzo9vgrKmhUV1ij/RrRpMIVTJ9r/iiOl4PTKQ/rbwQbNGo7VWx/MZqD4blHqQtNfea37UH/a49yHA4dCwq2bQfQjVyCKhsI71GBRguxEUZ7MI7pzTKbTqeXxgkCA5KqUJxHWUKGiJCtaPnOYNNOebUCxUeqBfvKhoTdECVP2s3D+aCTzclbb8jy2Cnfoxnom60MgIUfHWXpv9sdSAVWw0N5FKiKVNGX3WHpeN3U+d8SX+uAQE7f28Zf2rpRBnTy5bL222+1728Q/OWdwiUxjpPxesaNwBRLZWhXqqMsX8+yUvjZh6QVhr0MzVWkHzLaDhKpx8w6dU4eqhT6I4Ap7l5S4t92BUIQknPV/0GFOH+rrw2oe4AWbhJn5+pDgBODiAHuu8jYHKGXGBQK9cE5xTX7ppw0SfDzZoMcsSFKXQGdYjJAQtXfzqLpjSqz7TW2C4jZgR+x+V5brNzlErJ5lkMu4plEZzDOudU8veaahDg9ory1x+v6jLID5G+2xYvusQ/XjrDeJoIyeKlXzfF8+7FC/dWIVHjXAXq6YeUfMmovFLRuTA4pXk9TaJc4sSJ0ikgUuObgMY3nB7+hEaNdg9RFR3bcz5rWO23vkbEcmcX5PXPg7x+QN53U9XCOCr53oVOc+swie3CJLYLk5Rafzlvy4kKaWYSljMVubybpe4cs1RTS5OwMi2qVT6W3fPUVSfq+4ZZsD46tWmdR1yd3zDHrPMHnFit8vmBzectxsXK1nhjpoIMYfaoL5CCE5Ok0zsyQRLBQOguhFvRO8F4cYh95Jfx3DBJguQQ7kvdCLkOVQy2YjnobGZShKkCajzHmtlaPpKrDIxq0l/QRBpU9kEtd6oa/zvzicwf7dCmb6t2hdZCysF2VCHqklrcc9dDXvouZX9J/FYZD4Kuyt7s+J1AzQkFzDR/gL9Jg6jFuVNPzXmuKHRTss7Q4QeCPdpEGl42kSrToC0uohFtIgGbswsmGzDPj97/UEUYdqFFx3zo0eXyuSJ2wCYoUzUphrr/JBdjme5wEoW7XKK1j+jxXNzrnh/sfj4wURxyzx/sfj40UTzsnj9SPU9+TJbR/XrAp45aY/Ttu6+DjornHAr6rf2wBYL796ICXuDp73bQEwvu7/pKZrA7QIqvfiq++qn46qfSUfjfYkuDZb/S3/9wBQ/qjxJ0p5orDri2bnWP7vSL2+57iLxEEyM4wB8ACt9LL6CnitS5fqEDOv2av8Dh3Jx7OCs3kYzN1ibJZhxFoGknHHTufoDL0oyJJPWuweQt5JRcTc7KdRP2NpMimvSjRk3Sz9FwtrGm4wsqVEB265Uqga/va6qkmHOWqeA53e8SuDmpczOf7UvRrVI4cw71rzueGO4XKB+rdryzuPZLoUoyQooX1mUkXnJNH9GcLCX6pWcBvjyHOwumEAu3aF5Ti2d57oCp3EBgEqPWJJeUJ0upAyjjTkoJrPaC364sbV2P+e1KfPv9HU83dNfHh3pYKaamFRsZ6pWKneOSW+9g/++bLYRj4P0gXUs2EPA2S/7WZd3pzNrPBhZ63GEhJ3PRTHnMUlyFgGEOX3n88sn8Qx8G+bjcLH7XZnmQm8Xv3iy+o8+76aX1HToERMg7ZtMgehKS7HjHMamOtRp9FdpvFUZ5LpwONeDatHPO/U093n1VbSans+d6uAUFNDxCZ3qDcn6dn3kbiHHfMHHe1C5KUbtAyxmpMBRr4Zemi6Vu+T3QLXOj/3R5zGySp4wEnrnFYSTw4mEN0aOvEHbCK756syDPmKoB/v4N/EZQ4hp/J6s9R007Ix09GmaH4QGrXobhsekX7Bxc5A5eYdx+wHnyqmAtni8HOnNBDKCB1uaEHKlAym39Yfm0OJlWTgjXvIk23q8Hy7XnJ3Nvco/gOsDX9FTxfbuRgVcWw6pr2GHHjmmofs85V6e7NW6+42HHZi2GSdd0o1btl53dLzektfPIEPXd0PTwMCQ6FuFxjC/jIv0uvywTiX3nX+Ic+G7bDF7tyzENe1imWPGUTnReHYWB/IhESq/bSmQyEPTsTQTKywpzTukoIVtyM0Lqerqg6dVMpykLieNljKw58Z6+hmLfUWlEG0FSgiPSNBcHpNuD6bv96sOLOh8+ZY714a22OGLch2vdh/vtd9rk6Pwm336s7w7AWtJ9NzJ/jMPH+u6IV6x2n62Zhc47CD3rRugxsXp6h19i8RXKuFTcvtKPDMzBkPmIadq2ZXg37CKc8Asm5JifBTh9j52VA1gzhSSncYA0NBL05KwDJzpxoypluhD1ECeYKoTKOWUPZ+vue+ekZU5HXWQzOPCuWpAue3AhuowiIshfh01pha9ssLNkVFE9BPdzxfWrS3i1Tp1C6G/O0pkwQEm3CPV0xkUj7JcqB9/BviqV0vM1Dikpq+VuW2Uu2Vv6sJ+zHCw15WDw4JPmnTtJLNpNzigCli6MOb0UpaLpP9mSiFk5u/NGxcHdaux5Xf+eyv51ucuKAZB5f5eZamlxzwOzY9inNoSaPKspB3v6FZiQvq+SMWxYaLWcFJ8o7GccEcrjdd4STtAtTrrHOjKzuTzMK6WD56R5JEs/bJM3Oap3Q6m30V0Ar+zEGX9oPAeDTSb4KvNmg2P6v5xI838pj6TXIVwV1Ofi03R11h1eD9mPdeynL7AO9VL2vgD0HKN08FpL+8csPawSUAQuLpPIlIF/HB3srK/u/eWH6Kx9BmdIJQZed8y0uSJRFzJ3hecgB5v0TtXd0MtfbaUHkHEIv4fwZ7k8TIYIGJmd2gDzWCG0NkwJeRCEFXX0tE2SN+jWUYPVXVOFrYQLueee4knyxu7ZMKq7PdY8zy8bHrPsG7ph3fmsC4TQljJouSw+Qzj1CGuCPR+UCSz+0OPXsKrtIj6qCDXc+sdc6u72l7/SKr9awRNfa8HB11pw6Wst+LrXWjB7rQXbCxUUVHRdcUDYEWTVNbxb743SUMmsz2CriLu7hdvDrL/e0xMRpjpqY3VibtyxqLnbcbyg2ELwMRc0Xr8wyM0tNuTwnzOWg7xsU0eUIwTnvwmYD3XqMmrT9Z3WBEyKmpZyo0Ox6NghCDQf9jeEWTC/mWihZlaCHHiuNKQUiHaJGaTgw2ZuFgbl317veuZUh02YIDcvT7+qXBj7nN7tO4UhLfk1EEfFBBZmN+oBci2TEpn111cHP2Qz3qhaeLhwaCY5WbpBpAJU/a+mg2SAqv/VJCc5jGQmM7uptKojAYV5OmHuPFWT1EYnDti0yD2HGwtPBbnOIF1LHDFzSkAsW1BzBx+9V6pjP3i4DEWe8uYUeUenjpNRYPWc9yvn9OLwq/bzVvtq/Tz86v08YI7dTxY44h27oydVpD9gzs6xOzxPjwFnBlWq9fWUb1IUp0HlGHZjr/Iizn9BNc+GJgD9PMxLAwE9hj7TdQyRz3rczC5w5wIFBitSOx3JK7StwZOWqq5dccf7bO+sLEhLvWoYfD+Lrnlto/y6fZVRDugoT/Q62kyB3BuNizcr+/N188mZ9/p6EP8D0AM2zctWN8th23VMy/5U3JEe8mcFnXF7cwnav3ZXMROfgy2Tfg+o/+SEbsZk1ohPmo0TYocN0E1pat7bXzHl23v8ZDF6ecgxS9J+OogNa/cicKCXnpyXFm1E3MmADnlDSRmyPiEwkuPZSHrG3GV0z4eP8XzFMZ6vnPt8seZb0W5/FNkXtrBs+k3bNrMlffr8b+c/P27+er0gZGaqe8akngYt0unvZpl0hCrD5tnVBdVJnzPd5r7jws///tPy/YACNCj2q2lFWJoKLvZ4mGYeg4WbfQil0Uv/tVh16NLHnmo3ECr7sWj/yEVmKoalWOe+ci+RF4Sof5ED7dhJTY5YPDJpLE2nn7cuSFN3Kc1x3nlUqABDHi32OmoYZQ/fxaGDzvXSv8Gwvm3n9rNHQZbpxj5iMdNddmvpZPXAzeZk0izXAuuw1QTXYVesh5VS741gJ8vb4DqG0LFCeOT2upyh3XEfXXetnGbZzdfmvpImwqtfeB8C818HI5gLMcUsue/aaxG3tLSvkvkSfOR+OexU/Upn/Qpm/eqf9YvqTx20TPhtsytd2vUr1kqbHQT4X3TNH/vMQ4ry/osrygjdhUJEN9i5T71JyBsF5V3HcKqHPUZ79jXBATT5iC6d+fflwX7GmM6C/W3nI+jft79t1nvO2E2ny2JSFq6NldxMdYLUKrXR8erm0tzNv+/mtl1PL47ZtSVydwocoU/x2Ok13MK/ZJIGHWQKL7V8rlv7E37Xj0/6SV25x1Ue79IzoXJI8CRVIHlvrz1exW7PG/KJjKrXdqx/mqtp7gc01U3xJXivNdJT2gkd7NM/gauh8GhZ5fSIFIfqhpCgKX5LU4riHvJBiRMYp18mc3fQaJDGe5GaXa73mDZC7yZOjOxK3WPyJc4Pod10xT33ObO4yQcqmk6HKH2VtjqPvmw1ovy9Jm+42qLKq4GVFJ/XPj0CN50oa6S3+ImcjHHW48rlvYPtGCrCrDmIcJJswKTLNIgE69QWoGtCCImcLS6Vhh65k7Lyp227zkx9d/oMc1M/p1VlWXV3CyWWhaMC2gydGWIMn4KsdzD3XTQCqZhRTwTaDmm46M6DBxlGWh9YffQ7XR8hKkuxTt3FNrTq2Dz7DpfOw4+XtzG5W7WCTZlFmXpiZ4pip5fbWz67PqfBOjKOMcpmAAP2IK+1PY3ssKEro2ucNbKy11SP+WU0nq5ACTW1hcw9TTBQ+g+r7KQuLzuGkTKpdRrfxi73OEMdI/3tnX4zTirAQ6vfNlyCn7XNGqxV56XEDYsH732oK9OgDDNM+AybdlCm67DL7MtJU4UTXeoYek02SZj5MoSIUfK8pLgdsQH/xlJDzTh81F0zlF3xAO7KKAgeld5a5K6qyO2zilBSU6mK77RdwUjuQL6e4kmouZ90+uN+l6qp8pbGBPQ40NXJOKaumZuiUjbbUwW8gZAY4mJ2+06MdIcmANVwETRIW50x/82wfIRAwciDdVDtC4oXvIl2H3KSeBNFOMVQqzOMkWeLx+S6CKkg5LqYyZ/bdfV2Wt12phOrM0/RqXRrbNReos29HR8zlfWT3kT6G9yNF+Racrm9UA3aIA2vwezVUWAWlikHjSaTvddoTbKT6zpL6e/QIf1hLP/D95bOD5rXTpW7GovEpeaD2SXBgsQMQyTUjlnOhQOR9g64dm/BtcYGbjUOaiEBv8UQwQyn52iOW2/Uf8robTzqH8XtYj69jbdkOTWXt+DS4xBiSpBli9Yut5lyauTR8Q4V1nS1837VdZ7uPWDasGFtnSl3GMxBfO5lx3GqFsnW7FfL4VM9b9Tz5IncxaOe2qpI31y4vFOlb6NMzNvvJvl4N8k1TjIstH4HVkL2VO/3DWri7R8bVAWPAO9JM+L1SvmBM72dcmmN2Ev14HWrhtnrWjUClINvnbAEKUudnUOdPjWaKbiP84X17+Ozc1H+ypwYF5nF/UvbJ2TcWefigxSP1nEDoimO5YRR/x5E6blBE2um7wGopBcsmD1bcMcSweFyrNwJ48AeQd8ZiP4soWTBysk7MVTSzjh0L5f//sXynrTUP1f3TdzjfEfuCxIBncP+1/RrpvIolFQ41e8mFeJJITOr228jj6jdO8vlu7QFQORgnzmS1HHeJSNlWg1kTIGhtBAxSfKZwPSozJFBLRHNKKX8QmkkoE2vtIUMaCfpMpNUgRdcWGIXp0s9ZvVsgQp5Mu8RPi7vnVBfhKzGoMO7NKBn7KKZB+dpICmK9r2Ox3hQBm7WlG5NxmbM/CmEZxRUzggJjcLsYgjpWDtS0MOiobGWGdMwyOKJM4x3Fl0e5JM2CTiEI25MFgO72i5fI4I/+xpcHb1sSusMvcCgNFJzrJeosO2W0EyxJj0tPHamRS1ZaVgvn9flcxjpRviwXoT4UcTTiCpaRBOJoNNmhiQUwt2mzKTcmpjQTzCZ4enSTjqNpk/34jCLYBZan5rKkmlEHd0Dz2KhKnjP9lSDIlxAMj1VOs62/W69m1BC/i4Gc5a14CaMJsrx6koa17gDl66V9JL31U2v2kyVIVMzeAJL4dyf3OwS87RpI4isbUgUx4DfsvbthosONtlGKjlDYJoUItE4QGpsdkYsuYW3pVdFiVISpYGIeJN5CjCyk+0mlx6mgHIECX03kSeosU5qJEsnNGF7w6Vlb57XKpPA0/3Ezc1kmU43wpIO6OW4TNDNpFCJgvZlgZNqgWvyfoCLq1CWB/gmRkB5WdFeeXvcBOInJAqKgt4E4txAotM9JMyQC5JjtltJBsDCuaL56GXWQNwi/H4eExwRNSCUjmD9ejVm/lTWmnKpZ3pgq1JTwETQWA+2a1GxVIiqqbYcjfIh0wAz/KiV4tWuYFpOq8kia7TElLfVxkBnkC51Glh2aRYTxJp+WE5ez4S+9eVOIU2LuNl0it6mKXMxhyUaMbPRSB1ohCIft0JOOWrdfJUe95XrANWhMqgY6w/rKyW+J2TjA5Cw7A3nLeLQSNc6T1SR2qvlhjgXPphIchg6NFJDhk3OWZg1utGILdEIE0s1qtnyEQgdR0EN69bLdWsxECXRiLpHIAu6gG2JRqxCWVMvgqDafQJljQrK0Jk+JnpVSOMgaw6NhPiw1kEjGEpDgK4m2KOhaAQgVc/6utGIQF0DUGdx1wyzENs+ETTSAhrpdWgk5T3bq9BIS9GIc+ToZO9DQlpBIzJNmayFz8xMpTuIhReVmXsguJXk9Kf6bSK9bIOL6JtA1L1YqSuDgJ2upvNc/MZ8VnXVrvXkDEw/b/XArVO+kn7YT2K9214++nL18ivV3W/7ie/JQH75gN3uMeNesq/XHD582DNnyv3u8S1T2y49/dLLpk8/7EU7tmwblxsj9+aUw97h133rwVue/dihp79y67Mf3ffsVz/4zCduf+YLn3rm9vc8vf/DT7/7K97hRfrzmff82tP7Dz594LNyf7guZZ+++aanP/dlb+kzn5559oE7n/nQwWfe+zl5/MwdDz794Puffv+vPnPb/dnhE6T2Z26/95uf+uKz9/zc01+R57989HN3SUXZ4UXy6uj9v/r0/l995hcOSoFvfvxOz//GzO2H5c/HvcM1bTA73Mie+fintGOv0thSNPbhXzrylfdJk9re0Ru/dvT+r0rJ7PCAtvfNd79X2nv21k8+s//As1/7+Wc/+xGv8fTN733mtl979q6vZId70Nq3Htx/9Ou3yUCzwzX9/R5voLvpp3/1C8+895NPf/z9UvKwj9cmP+znZ/6Md/iw/6aJ3Z758cPmtMPmJ7z6afn0FdNbduZnHpZbWYPd+Zk/jtI2P9OT+p5+8EMy0Uc/dc/6LbvHR1b/+PYt01tO37Jt+ic2Xn7+5dvGs21bdu4c356984qp8Wz60i2XZ1fI02fu+PIzv/DuI1/90uRll29/9vNffXr/Z6+6/LLpp9/7oSNfe++W3VeOb5t+5he+LBN6jSz9019+4Omv/KL3tEm9wPO8b8o1kuu33O//6X7/i7u+7K6h1fd1q793TV1xxfRV235yeofHfz/o3hv577/IPa5W/vsRd+/Lfz/q7lHuIncfyn//1d3/RuZ5l8WewOJh7xszv7jrqvGpazDSbTul36fvuGzn9PjU7qnx6alrdmzZuVuuV8nzy7acPn71lVsu3z6+nT9ksi7bM759fPe28cu3b7l8mg93j++USRjfvvuqd75zy9Q1z973sW/OvEdBf8dl4zu3S2U7x39SPti5Zev4zssuv/Kq6W2Xjm+b3HrF1ZdtL9eA1z1bdl41vlvac9to2xVXSRudPXXp1PiOqSt2jl9x5fRlV5SFpi+T6t397ssvu/LK8Wn3a/v49JbLdu5m1eNXb3nnlVKOPzC9V5afTG+Zvmr39sv2uN9XTl2xdef4O92vrVdsv8ZV4564mXK/psZ3X7VzuvyF+VTgfuZjDzx910fd4/F3Xjl9TfWBzLDsi6P3f6isUAa5/Yorxy9/5r5PP337Pc988jOyG2WF5P/aN07yTpn3K6/Yedn0+Jad41PTOy/bPS3zp68wrbpjdOtuu+KdW68o32674vJpmTOtZctV01fIW5mI6XFUMX65jGVy/JpLL7vcTVo585decdm28d2zfj1z6KZvfuQuXV7Z39LXp2+655s33qPI6cih+7Tr+vebMweevu/DR7/+saOfuuVvZm54+v33H/nqZ555751HDv3y0fsfeOZXPgT8sf8Xjs7cBDT1ax98+qbPPH3Tl1DJ7TNHf/H6Zx+4WxDJkUN3HTn0HvlEqpJKjnz5k1rPka++7+jXP3LkKx87ev97n35w5um7f+5bD360euJQ6ru/8uz7DqKTB245cmjm2fvf/c1334JuswZpVPqpLcpbaUJq2L7Tjfeq3eO7j3z1q8/se/+z73n3M5/7opZgJ67Xe2lG7p9+788+/f7PHL3/40B3X/+EtPTMHe9+9oYvy89vCjK88Ws6Cw6dv/sO/fDZW+959pe+Iuj0mx+9VXqPiZAC8u2Hv6Qo/+nP3Xjkq/dWaB+dvmn/0wfed+TQe7/5EVYog/zQQczvz31ekJP05NkHf0EwM7p00z1H7/6AdEz+4vmXrz/ytQ8++7kZ+Sv1SA1Pf/2mZ7/6SRnFN2/93LMfu+2ZW96TnZHpJOoySLFv3Pzz2Tdu/mAmC/3Mz/2SPNgAOMmeec8Htb8bdm/LBBpkFJ73eJh6TcEvT8l1g1yXRalXl+ub5Ppmub4z0vfXyPVsuX4xUhz3Vff+0pWyFfD/avlm3vfMHb+qULR9evt22RYyxmc/9rmnv/YhBb5vfurLivPuMlr308OPrvCKu94vB7BtD3nFb+Pur229ZnwvFMp14X+hscb4cmOPUcBzfwR/WmJfg2b52IMTON/5qSttO/V6nnmlfzVUCJyMH1s89+8N+PPj5jQWiPTlKe7dnG6hXenR8NyK66/QqDenl6/xnzUrvZcXfdA34Zs+HXo/G+5vRnYnTyLjFb/yAZlnqbr4bdzYVu4Vf4O7z5p15n/bv+g77bKpx404ln6Z2D2QnzFmEXDpRXJC1nBKWjyTBS1uu1X6XI8WCbCckcrEFp+91Y3rS7jZZ7YGtlwlgSgvwnTyUHXnMA7d43wW4l//M/4X7Xme96GeYSllWVwgJvJeBTAW+heb4Nr77Q83veK9H5bORN+zxnj/LF37Kn5Jb4rf4eO70MSAV3wDvxCeobj1NhQ42Ss+j5uPN563vt31HvuGb5rGoufM4t+1f2+OMx+J/9xPpx7x268zE2/9vP03+wnzMy+aPzJ1f/BUf/2n/LPeNRb6x135IRv9qH9ccA94l7T3ZNngfUkQLRZIN2HQHx1Xy71aTxAYL25ggkzkW7/mx6HMcS3ipAXyn40aMvHS0UYQBr3CfQ6cFPT0rwpOkJ7FvklDIaw9t6/i1y/2sbu8sCZAaFcY07N4yJjByI8D0+OddEZmk2uG8lXH+Q3PvjHpRSOLPesnPVHYG0lNXtCUVQls4PdF1gZebKUHURT4gZ+ANPIVHqz1bDCw1DeBtHynWRbVolaQRH3GLvF8G9iaSYXHafT5LelFIN2UCrmMMkgvaBgvN3ag7zh0uZWdMbDSLBuK1taEy2glJwXSffnGa9ZsGNYaNe91Teu/qa/t4/PYSzHW5dLfODS+v/q8wES9fmji+inRMumXbVpZey+UTe21AHLHx28Ma7Zue2Ucfs1rmOC0JTLqMCqhM7TR68zrjLC9gtbCIArCqNkMmiZO/FvM604eOM6LTumNT/aSxEZhZKQCmV70UGbarwmx6Pv1yPqC0ax0zvf8uq8AGzUXyWg9/w07e36g1jzVhvLaCN4LX3eCt8g7KfZ6W96JDemY9b1m5Nk62o+8GqLqywTXvFAWJCYOteyrjDIABsXGEQQt/Vhq657tOU4gIzvlTJn+74lq9XgA8BXVpYNJo22i9evXBd5VrX5fJnBRX5h4NRM2/IH8+Lg/qOUt3/ebiQmxXoENZT3lh9Ts+9jtQWwXy+r1yTJIFxrYp7W69NGgA/gbGFldL5C5tLXXpabHpIEXDYShr5i6JsMPx6xsBkHOjd5Gdrz/PYObm+vDWu/QklpDRiV1vk4AP+xLvEVxbaAVtWwQS2HZboA/aVWmoFnz4tDayPRanGBxw4tkdrw4ihFWBGsunelBk1gWgVpZGYtF8EMr20vWqGaSQA49qc73cYwsPrt/6LQ3SAWyiYLFzWDAk10v54dAqrQTSvsBamz0BTVZlL7BeEAAY2DMH1wa4KCKT9CzyOrp9q6VsUA/uI3acQJhdQNwl00kMxkEoTccN721QRwEXmp/IDrJj2UBbAhojGRNYgEqbl5L7FgPBpbUjCyi1G3tqmigRyBzrW+ODxtJ1P/DAzU/WrbYbwh4L5Y58WstwHrclGkJTjm15UVJgBG24rNt1LQ9tgeIu4/Y9yzgBQFPNHZycn50QnOR7zeW+YEB2g/qQa3py0zWWsA7US3AaSmTKbO4fvFiL8axIEMy1eEqk1k8cadgyU/12oYiaxmOVRRfM5goqUDg3SPCiPQAVqQe6kngW2/WkQCIkqKh/kRVOg2cHkGjPDR82SfYdX7nOCGqxAoGUmOkj60ujvwIFPMQA/l3ALxl85iW1H28dLc5OOA1/TeZN9RSJVaA8fbaRbXQtPprjSCoBQIGMo5osayOj6MFG7IPJFRi1gk+CMPvf+Nbj39zkgTnBH6PbddkafpMXFuCbRuf5IdBLjsJaEo6KUBsBKikijr2fCyIWmA2imQny/os8npqgQC6zAHg1OsRXNhoBpFNBOXUaj9rvMba/rrUkZzgJ03BymF/TGQsmDmSa8MHnDV8dnLdwKKg6fmD9SA5AeAYCVoQTCUUnGwAK5BvYplEIGiZqlVyesgk6hmt56/FVKCYj64FNT2RHdArSuJ8yQACXRlMuq+TCGzqo2LrqCesp6+f4IgqqUNHLno4INynFkMR7CfIRuq0LEPKQhZXhhUECmmArTsMjoHj68eFoe9ICoUb9/8KQHDw8Csdg7YOXAF+3zjaECfn+cv9nvqb3nSyf3wsuNVbwpMYpU0gu9VfUtdTTAYdRWEJXSCQHJmD+ixHaHUvcOSy8+TUM4WUskXm11ve8Z5sAiljvFrs6yQC4f3AklQOMDkmdNx+0ztzkWwkwRWBJxBrAEKAfpzVpsF2vHKwvl5jVOoBhqzbVoFOBRab08ZHAfGNj/UJgEZRQbllAsMhABykmAmwltqMEm4GI0IHI3c2WSXSPDYqMMDDWqfd59r6AFKsGABO1sK4HWndnjNa1tdBhBgVCtSIcASF4LTVMfoENjakaEEQDQYY41Y6g77j4xdMzFHpZ7FxcOErRCnqKSlRHGecuymZl6YNgkTe+2HsE6P5trdh2d2eeEkaLOEuSdHi61vxcRxQGEo9S33j1tvV7GOSAsf64E2smA0zz33FJVgVGDf98v2iwJRgitPT4xR57nu30jbyFQ87BkWXmIhxE1aFJ0/k+sDthdM70tUN+CGKyAiNp/ATap/5TtADp8j3vv9kzNTxx0dCihEz1/qFRrEgnQR2O5ML1M4lwdoFFhhfKqxxlssjIUBrRo9MT7+ruZnAIG1nwxLTx5xJYA+PKyoLPGH02KjVQBKECq4gmQHPOBmEOMTRzC+DKBTsxq4AFjHywEEpiFp0KAR4W51hIWCMNTpBP4JRnNDyiR8A4WHcVwc5KRMTJa9bQgB3CNDovZQLcHjYaKjvuebCHMniOYzlPnfjvyono0woKL+usl6J27oeVOyqMf26+N8AFNR/4WPC2Nz8gJzUxEnFB3AbYvDCCP05fuDpw1+Um3ijwu7rveKXvoQXbeFXv+T4uq/jprlIXh8gngXn9Cd4VreKeMHd/g88ACD1S5W/ii+FCbv+kNwsBW3ll+v88/F+czu6+neKWYqHDrlmHsXN6YfrHzdfOW5GmOKPP2i8m3vceEEaG6/kDXXEAgDF/i+7r38LN6SavQ/1jnrFv/DFsIz6K3JT+0DfX9XZ3P34+b1KYHROsqg6Ad2hZToUSgWgJQUklaOSelguhVe8/6to5FuyFw8JgVH8On5O9XufWHwk3pf8w5Jr/i08+YA5/hPhjWbTTdEJf2j/u/8X5p5Fj9X/m/lS7cPxc/ad8W/UDtc+az5g/zF6LHnT+4K7kvH/Hpz8U3eF/9a43X6z9Yvh7/r/NnDS8i23hR+JVu1v1E59onlF/+DKL9nanm8ev09m9Lfqzz4gHfmDw9LyV1YcPvXp4VfjlU98TQIN4aRq/3GxhP2OHv/vaUkQdF/9Fcr4aWb+D/x7ffnnAiEe3qgStNj1gv+3Zad4A9LA2u6ZKXd/wCL2VTHHf/I/YZ7iyHTJi+I4trPn9hWXNWKBRqeYjmvWwnXPSFD+sp2lQ/H6iSea4f98ePr/5X/21V5izoTJkBltLHETWE1sqLe+PebmlA0U/id0M1Kxr+Lc/xMo4f+Fi/9/e/3/ytn9v//+72b+v7D8/421+/+09x5wUWTZ/nifW9WJjtUgyYRxYMZRCaLj0CAj7OQcd3d2hlYxkhbTjDs7A5KjoICScxDJGURyNpAFEUTJJlBARUX93yrA8c3Ovjf73u77vf/ns9X9Pffcc8+5OdTtqq5Cv17j6B9oHPRPaDr0T+st6B+1Qf+YDfGb6+BfdBD/J8fW/2p86LeFob/TJ9A/O9NzTUL8pj74y+SJ/2Flon9FK/zDG1/0/6Izod8e9r+Qv3+vV/8+/sVLNvFPH0rot8+ICP2sjuirP7+MCP38OwcdjmZN0AuBs6a/FL24DP9KAPMTgJbm8l/b8/+9Xfrs/D/7MwKHw5mdnXGutZcLJNznPyugvzs5v+CZvYNMX1VLS0NTSVNTkyvT1KRTIHkkcAWamvRtAJiwgav54oHNKOCCxmxE/ygPoEQfv1wjfnnWRrwo4BOC5wp8+uLVnGfpHEP+etWRv3GO/w/t9OLPXr+2Js5JNf/Bjqv0//tNzL+Xg//Dx41P/6ubF42f/Nex2Fj7isPFhy4CS84yLR0vYwk2TcAksFjBZDE3mmCFEMHECeI4EQb3AR3DLMkjIok4gkQnCRYri8gk5pBBpBOsHCKbYJkenaCvSFXCJ/Ys05M0/wcX5Pr81sS2JGhNgloUdArOJ4Eb4UeSXszVHH/+I+5Drtibh5QCeciZO8YV8gp4i7S2sB6gKeQmGhWHwk3BDYEhyFlr3lVSF7MFotUsU99JnILYWqjGPQzWNi4ojvgWl6WWlqIF81mmz2jOA74x/ZNsVcWfWaxnf77aSx7pJRt/X/F7xzWsQDN35IFYo+zbbBjiDHPwVP1qN/fq7nJ7NMRFN7kkKiIKiTru4T2N9pwL9j27J7jd9sOWS8+IpOR9oSavCUJ5vdw+7ln2RfZt7h0u4pBRVmf2KNKszu/5E4FIWSZRRMTsjt0dz0vmNZB+O1mmLffpy4H7PQ44HGSZuj6gL5dRLFM/mhmEhza4WQwBLtjgKnECD1tvuwe2V2y8bL1tfWyT7Cbs7tvlwxFb0UW7Rrhsk2Z35MeIHy7ZXLHpsamzS/3p55Zt+en6T8tA8C3Y2S485wan3OAVd/jrHGvFkUnLuP24dCSJJmCIe5u+1jSNnjCXz/HUh0JE0aIl4+CGWHDBCSqdAJXNa5+XJJoP6lHf97vi9WmNjL1QWcpnaIIzFOuHVsG7+oHQdgz+NJYIMVaOVk2JuGULk8B4MypJAlZ8Bqj6cR1OAu4XD3Fpz61dODUJ0+ehowZ9oCnV+0K4Us9d6R2lVSu1d2qr5KAiMORtlBqor92+1GBI4AtB3FVilaVBUMD9ZhRWLX95N9nClqmqD4GYNwIydfF3WksjwJ3/9coaAS8OFqlrv8cLIFcbj0oOwyr71VLhdp7xLek0R5XHES9FUZBG8OLYsi1CqTgHhDWE0ELr605CqOXNfgRKN1AK/GGc7Y4e8QzstrmCitKmIJBlsYVS6aIFnDDgKCVJNiZxVVflkM6g9YdbvAULzOqQN6g6wygxiXZq8/KIUTQFSrwucRNsz0Lk102gzhFOgVDpMMqARbcQGUcc+Ebo3w5pF4GUPSWrOA+SUU4Kek9bKuV8wFvEUzfQ/lpPqf0pOVUCXd5APvBGTagZtaB21Ibykc5a3TB4JRj6EAfxOOgxciCQC4EQfR8pRybk1WGdz0gpkpF5dyEIuaGYZbHLzMzPhUF2KDiC7oVVE9zbSyJC0GAPBCxI/vLmSYI5s+m6SabJgvg0aPozT3/aN/b3ETORHVmSIWgXXRCFC2uUvT+sWjEmDVZpSobBG+D5uju/khx5qz8ALn7ftNvrw9YQqAmDSpmHbVgXtDuhNGrUMioNmuORr9LRHdn7zcxzTIZfuovylmxts46OBOeHcHMYTqhlx8ycbP18MDft0Aft6eMuWZJw4NaIKP2K2B8+uX9Yku4kKQpSaQ1SeacfAlIgeVo8tTi0VnprGpU/RK+vY/sDivFQKfdQ+e6VsjPKN4uVXS+hgjQq2F1lAbvBT3Y0GhyzlB3KUWYZUhsvQxpZZGU1CjHNB49NWuw1aa/3vHzjleJltVsGUIHeed20HGjNhz48SLKSoTcZjx9WJtmOJytf4/Py+j0Oe1r3+FoTbsjJauQchCrmNb10Tum0ri8ZyRYUk+lkAml/l1OADpwl8sAvQTkxTjmFcAhG6ZHopRJC3kOcI1xhACEP4vsoPY81/Ww/jgvhZDNtx3+MXHmtaM1y42qRr6ivGHI9oVRPeSlIF2u8GktcJF555Si8+8q7yV6owwvlfOb/aTS8xVp6eX/efqf9zgden/dRRAG0FoC0qE3m3yb76YP1r5aBWsm23G1sdFW/X59NoBVsyVotwk0tSyMa6fnAnnffbHu1qgNc3FAaqkZXiJ4fJ/8avCBPrVf1qbI3Jx1FkbFwjLQfRSFdosbLonbiEScRcsko8oamz4JocIc0eMCOwVVRRE6/0qtz8jBE/bBNSCWThWQBEc9pW/Xk5XDkTjxa4KXWTzxEjVDWKzpzRRSKCud5Lshe9GixI/EIRlG9SoSggCzIheosuIB0efPU1s57/cPPun2VqxOo82cgd1UAXvfuS6c0Lr8qnkqDs6nwu4Yvqm1HVMehW+r+RBbuo1xXKcutlhVCiZ/yAx/lBwiFQANxk0iEOHgnnkp+Ioq/LcqGE/D7+Ts/FzQRNYjN8ha6CD2NI7f7alPq70oMNMpQInpjDK56KHe4KcdDJRoFjXBc11B8BKrJK6fh/GmQeyM44E88JTpQJ/RAEfF+FTTDWRA0wwNvqPGGAZI1/UDkOCVaHtAJxzvBBV43OqZdo/0uNwOG1zes55KLxLpK7OWmm9QCV+WsKgT04/Kny66vOLI+aMNWHzApc1KuDlK5EQiW2WgU5cL77DeJAwFwCX27ndhURJwmu/JkjlmyxzolOmzWSmpd9HFoOw7Eu/J3yH2CVD1vvcRV6kqiqFVNR+FIKXD8TiqfeSJLXxW2StO0AQohdlXXq/6rDq9SW1v1WPYsXfmEwRrppi79Hn2ypQeGeyB70zlZ36sumz03R2s2aSgHQMBP139c8gz1dcCEHwrbqDwv5Xde5sFwDfWBC0rQKtQqIl2Ag9ca8MCZZJ8IhuYgaOWVBkB3DKQsD391ijhJ9G64Y+SK9b96AD2okMqQFqBybhMniTPiCaf9IYZzMgbuhME53GTx3IvoDJFCNsERcoQjEa1ct8r0rW7iDBkHyy1N3P9y9sc7qN+45vXdibEwFQdK5k+LwKUYotENIhKKCReihKgnOsgWTiF7lGC7whjxGLjzKshm+Gsbe5idGQ8R8RCHYnHPiIQuTjPBdYXHEIRPiK5tbjA7Fg8NsVCDIuEu3EDB6By7kp1FBkIkO4g/DGnoff9T8DQaIrjdkM+FAo4PuoMckewoMcbtxmrKkyTXNxKCByHF/A35I41BDUMQ1X7t+qdXnrwz8nYYhAzLeodly04My+6OyFzlx1/3gch3496xO/J2xDsTKClNfCpVvHTs2xbUeUXqckLyZPspy76PR5QnVJJUJtPEhdniBlQI0/0y/0FZABwmI19yfqmHFJTBkywYyQJOHboNwzlwOAP2VaHgXSWWnqYe24eW3bKt3HGZ7CDeioQwdjGYfBCI17B5d1H2ziDLNGKcuMduBadMiMuGKvalAujOhnt4+CaBAxFPoCfkVe4IEXNK3HhSPKyUB9yr7EKym/2YHfzpxS/deHe4Pry6flnqJdkY8YydRBawe/hF/Hh0ktsMT5XOEAH2od9NshtQO2+cHcgv4DYTJ/LExzLFxwjPdHh8GHV+vYzbv/HZsqA1TWsXoiWFxdBSDOd3F+3WvFsMMcXgRoW+BgHvrpB2awRqmikLhWQxWuyBwvek7Bnc82Hx3tu8dPBFUS2y6lbZCXTTdl2xVRoZ/mfVrD1Z7Eu4v/94yjZuzw0iH9SO23ieklSeER/oJb+6tiduzxS7GpcxiSjlekoiBU+/aP46Cvp4x4ix3V07+L4cYTjRBlfOyyrbZdWQzG6Adsgj7kI04ZkK5WlAppSIB0vFZ0ogqh6ecAqhmwyBJ6S0EZKhkiwgKyCdvIhPv4paZYEtsqtwqRIulIN4sBwcXKSDJeJaTgUn7SuPPyn7wbFKCKmDGjyJdEAwp4k7hB7g0/DIapgsg+vgSjziFwrSoUyJ+OgxP0sw/EbdJk94LJji5XLbnGSXHlO/jysVXysUPz4PF2rgAigTQRxHT2DHeUDkqpGXP/6u6y2Xtyyb4chZqLkA594Mf9e7VhZZIyuLgMJIaKiVPayRPYP3/KCoRlZaI/voxHuXPnBTzlIRXz8HSY34jP6zs7D/60APSIQbR+D8VyP822pV24eNR40zNnuYbdT5HfGxeiLs/Gn4+7ZD3PLtU5Zo5ccQ2wwtAajjjUy45wzdbvCTvnTpgBeEesPGSFjXAA0wbXRm0wJfyPKVXV3NLzwjewI1xHHU0wYtrbCuAI/jICLstKy2WNYLd9APbRfFTy6KlRODAWwv7Cta8firka+av4z6KtUVclyhyabS1ujbxa5g1gE6ZbjVawCO4AWAXOv1WdwnrsjW/C8Wr11F5NvEGFTBj7We0OkJyjdx12cHyiPkyid3x+0W3vWBqVK4qctqjIIpR+XhPpm7I2g+hHtdMNkNb+5/ZHB33S34Q6jZ6GZNF+C6OYKnI2TC0ii8DAT3QNQVOA5Z8Bb/EkqA+CsQcQXe9M6UuWXIcpENxxHsxtmPQV/5w1fPby/bEQxvaf9wValdKRDc+iAvAk688cOmO2+dOYWe9sGuc4daD8XBSfjGeWXuCk7lulEDPcpIbcXi1de0g7S3c/UXL+4dgIa1J3LA+N5HV6wewe1FSbCDOpwoczwpS4B5JY6SUgfJpsllw8t/HwF/LASj8/tjDg49Fl97Ii4cgLYByIEjkIK8yB888Nny+8egIwLKokFp8Rr+yeMwHgSfv+fA40qpK+Gyy+EyPsEhSXWJmFisqsaVLVs0T1gTLisPl4WOQvIPt/6Mg9UWzJeRfEH1j0U/Hh+FqFFQEihxXpLx2XwqJFwWHS6TulTCowoA0rOeOl1PLTgaLgsOlwkFhGu4zCNc1joKRx3A1ya5nrpWR10Nk5WHyRZ79lOh/RSJfQKcCSs2hxcMxXhBlKb/GPBXV9BYsFAgk6gXcn25Kq8g3iK2G/gCj0fCQil3ST7uAco+EADzLgraBVEqoSrSJaG4dV5bLmGR/NJUqEmB7aQ4I0wWHiHrg94xuHgbDqNeThFnweW/dB2SbSNErXg5EuSD6gfy9ae5bepjEpIAhzpqLF/5xCjE+EjueUu+U+8fg1v5yiGfNeZRY5YeyBlPBVe4vPy9j44oN0bIIpBl2Gfxpaj77ZpIaI6Eokiosaq00t2g6i58IBBBZjU0nIfb5+FqAFxdu5BtLDofB1GPYeyLlx+Eg284fPOhDOozoDgDtjiBJyg60uGMyuFqeAKvmrnCp6mQgNk4wvouCpyAtElwD5EcOSHxJ7xByfDLp3iBq4RNPG9irBBuqrSp9qg1iG4Lm77xLYYA2alvdFWF37BbKyC5Akpr4EYNOAXAtD84QCLyKIWqV8+9VfxmFXG8A8LaIQViS6H7DCxpRiVoxVAhlZgvK/pR+QThRp4ispBLINRtGdfrJ24RzXD0iKy0UbkK3CtBsL6cnQADRZQT+BRROeQ1UuU6miZKoY7sIb0IP84AckeZvGn2Mf6zGMhIhUpuClyCZKLwCdx5AA8ewKMHeI/Txr7Ofkx0EZO8XLzJOIwuK/Xx2WfJJHao4KMqpQf8IMFplJcg8U+XtNZAzXk4QhQTU54y/9PKUbmgllsPvfOSe0HwO7yCO8tiXWWn3w96f2EK+jYQVfKzH0KWK2KdREl4VISz44hsOIYiMqmedCoeuA6EP+FHFMJRVEuMQypMEaHk3iSo7IVbHdB+sP69qGy4nQv3OPcvQegZGC8G5xXDK0rAdXn/UwiZf6sEQvFZMntn83Xw9leuTKKIg1szwKQNTqN0f6jxgx/OoWvO4I033mwC+ETpLUi5BSTBnccl561ZNK+Pg0TqynB1khqepGR8fmI8pMWDkM/LP4oKjqJ5LA5XeYGEU/2XjL80lEqaSyW815dK+WqqykK1tEkqdpJ61g1ZPSBZAnmTVPAkRSFCmSdW84ygwiMogUhI5TdAjuaJdAgCcp0Wn6+jBSSPzyJkfCUNlX5uE/0Hm3nKOiuRNG+Cap2kfEGgrkV0TlDnJ6i/fKakxudd7gG/bki4R/VMUMnhVH04FQn7NgleXyQM5BxmH1LBsuPhlP4CkkUMQzcQME+KiIeY457sgarL0AmhaOQe1Y+jhyZgkwHhVOKk7OlFuOkIYQ7wpjOKTwDPeDjLruBsld28Ct5dcNsb3ShBwa/0gCdSqiOfkUtbv7v2Vtj3jVnwtAnK5ZPbgrf/IT0dHI4jRJCEEh/xNKQ81SW8eQ8fgfdjnIpAyEfUIoKtxBZxlVBwDfjWgFhZic0hvg0fhpxhWCv79q0P33kShJyPI4L4/R/eNlDiEiS8JtDkLyBNP36NL96QxRvktfDGeKfhi1FuLW8cPvYHygMPyWV7K4+jgGAUCyHgDA8gBj7bsESlC4U+gAseyvlHKYLFT7hBnbxBcQTz2TyKwyPdWyQ+LRI2wR29Ib17Q3okE3wzYV7CUSr0KCUWIERxiXUbPI9SLkcpwdR16uF1SoA4sYZBhrFHIO4IEOSfPln38i6z9ZLUSRifAHV25BQ4qHgujSkHvtsoDNyGe66Q5gpqC43c0WkQ2l52hiAX+DLU7OJmX7wrykdCzQWWj+CVHLDWvu6BIjzQQvt6aBqmeoco3QNNPlSjL6VtnYFPP0+aTJvE+qAAHxSu/3BRdQLcmILFzoPU2AB1b/nocrYv3J6Ci06IxyWQSInbUwcX6wCd6KLiuyg1oSQ9Bd1yVXHpovg62pSDIxXqSCmJVEXECtVFi+dJli5bYCjQUV/GW/m6kpggci9D3GXQJG5cou5eokiNhQIt4qo39dibouaHdVE+XRSmx7qo+5eo+E7qDLR4U8e8KRM9gapAN8qBynaglDiUjCuI1xvX/Z1khfaSJXomMouRbsmRHolQTCm2Sy7BD4tvXaI8LlHnnkkfPpOqiv/6BaG1cNd7K/d/wxeobpruoMK7KN8uKrKTwlMh7pfa7HyIgmViUt0NvprqpHo6qWUd4O1InXwmna8EhLJPB+R0QKB+nF4Y7FJhOaI1JYi46w9+/mC/OBuCoQ6xKdHrRm2dVHMnpSM2j0YvFyMuR7ZxoIM62UmdAm94/3ee3ZLIbkk+cjO5YNoLYrz7UQYZhXgOLx97ma+eWgIDxXhmWR7TSQV3Utxa2G1E0gNI9MoRXhJvDO4D73I6mnRT6b9E7RrtkYzHQKEDleFAPYiB/suSDjzuBF74HEuD05iO/NLQztFOqr+TegMbtaQj9mXUiSqRarE3FexJPcajVb9eAFOC4zjJfhy0OKaDSu2gPIgIQrHRH2+AQ3m9h1GFD1rjSJTR11h6LsONy8Dn0vf/I/aEGxp1QxTJIykO4JKyBRzyVBE0E1lncI1Spy9S/HmaxdPSM9NS/VXk505HUcNR3OX7NSY1TN4Vh3ujFi80f6lozUf+sNL7IpXbTn3scJFyaac+TGinfR8dh4sQ7oVcvVCg6XADHPZGoSVQdBla/cF534MolBcCwUvjTsKHK1bYNfqgTvte+ykfxBOUf3nhy+ohmHSCHpWrB84qShTR/qjFH+3m82G/3YoOb3TOl/5DL/Bcn0p9nkpJCYed0kjFNlIEGdFIpTZSPHbepPThXVnRE1AGadGktHxSqqHCZfH5PC4SoIhJaW+zrKIH2I12ZXasd81a6+FCPWxeLdVg1x5DbtyqEAQiIUGwARY6oJl/VeFzV2/EUyYIksPm9Nu32D+MRHci6f9yc9iI33RXGh6inFUNEVuJV1YKntlLiu3PYws/xHZ/JHn2UPL+WwIWcPhITXWHVjwKmpS2T0inQBiCnsSgqRj631QXRqWXR6VNo9KEPzo1UIh/v55ybKCkQHF5IplSVz11t54SkQgzg/V4oskYlZ4clYaNShNHpWyCuFpPdeDwC/VU4R/jR6Xpp1HKaSThlW/raqEE10alxjzuwy9ufCGSoa2LFuj4NVCN9dTbQo9hGBmCNyy3sE2IMztHd9zd/rgG7qQiIjYMJX9QYBnyTZTSk3YoK4ebzsjbBal5zevSIdSGSL8RaeiIlCvgCkjXKsq/ioKQEenQHx2rcG4pMZdNIJ6ScpOXNKoABp1URkqRQKimMl87zUva6CXlSTgiDldTg734Zb6Iwyd4avQ/uPIqqZuV1Ebu1s/qy1BeGZJlVFKOzio1ZYhSYnGVtbiij68MS32GpT1l6GIZQiKNzZ8IOUmV1JEqiv/yRg4VV0mVV1KafZ7SMU8pi8tGP4VUUdcrqW9VfPE6/uan7hAwLL08LP1+dQJ5MwMNZaAxhjpmoukMxE6tQmFViOAiUsLmk/NILo9orkLnqpCgvQo1VCEUUkKdKqFIUkBwz/VJW/ukPAEC9sTCoYU8jYdVKK4KvbVYVcC6X0K5lFKI7VVNx9e768JJmUcpxaGUVdRAzP9raBVyr0aI7whaFuMl1M1Savu6pFLaBN6GNzjcg72HiQonIrMapVQj4lwJ1V9KecJidUv+tRQUxfZMROHH8RnZpRjIK0cLUhdCRJ/IJU6SMk7ljlNXyqE8DsGtcsStLIDmv3rnoerFKYvFi1QJwaVc1J2LkNcwPI0A17e+ABg/TY2dpkBEso/noaA8lJuEspIQ+9Fp6tLvE/ukld8Vf+dcTAUWU8cy0IlV1za31CJ2aR8q6EMkyzQ4uZwl4MZ7sFGcB5tlWk17VQiS5ZFEeibN/GGqOYDdEoDDBuiw6vkegex5PBX2tjUv34hhnxHPXqJSxAewg6zGsUljILspkD0rdgpmPySXkCruEezYUPYXfR7sCGlwLPtcLDs8ll2s26fTFw3NvMvflx6GAdXxNAThwejpNQi8Cw6So0uDPrmzzFO5QPyIdF7Y4YYC/vJI7C4sNu00yFt+KgO5qmR9MrA0/q8h2ajeFQW8PfplCtURDA6HUtTSo+HEkjiNGNWYg63x0PPFfeLpZs/5EeqN+4qzoE6pSVyyyHlF2LyL3Mrj9LWHeUeVr/tDyzR4vXu7CZ4uHLULU2ldf0Fj9OORlWefQJhyjkGXqI5XsqGBe+PrCR90Jw+uFcHiuq/Hv/RUcX3nns6lOHj2cct9cHoAvuuiZCPve33SsabmODyMg5AVjqumDxUu7PumPB7yZFWHjnvDo164fhSu4KJ7Q+DKcz95/dX9zbEQCER14tE/dH7koJa88qjamWmoYRfNK1AZWVC8PHmF68EgWWgmiqpAwxmojYCBMfCqggucr8Mo9+UFwjjRpOod5SjOgNGpNRfXVv9w9lAQyuIF2I1/2yfsyIGLpKc4TevBuhuftvtBkpav7CLZLUr+wHtTqfQimvp4gOcUAlFR8CAWXU2AUcVhFcdLcO3NBH7CqijIWnHsT498wE9SJ3d4Jc/EYxAySiHVD1V9Pgoh83LYnfMi2DHCGA0XfngKOGxOw2eJYegUJB309YLaUghaCldenfaC0/6ogZu8pGvlJJnFnpKWLcjjpqyMexsg1uJhMExan949cMBXUPFGk/mkugPXvxuG1NN/TMmCJOhjF750mtdp5TMJN5rhYSXsKNbrlDrvjHWBjN+1a+TFgsdChw3Bej2nINHwKVUujfo08xN8BlYi7uO/IfzE+2Dm7mlBgkad2iOpO9G5hLeySNnHMEPtWBi6QzbAfbZBJwTx6znd/DTuBcgSf9EgTSDeOYsaqDjUjYa4fcpVKJZbpzKFbnG7qU6kQoiVhAbKvu/e/p2D1jNxMmQSV8k4dIEbhKCIe0d2AwXxX24vh4oaSOYfRp6a/W7I9QgqvAp3PCTN8aL4W+CkHwrNXHfuPm/2tiolf3AFP3CkplTruItCSE+iRSyMQK7QRt4AH3wa/qcxCGBHcNJgtytZRFYhzr4q6YTUQT2Ls8RFKUkSwb6jPjhvHCbBm52EdlYQqA1prU2GeUGcOm7U4iPqbfw3cRhxQuRRBm1N4Mt1hx+neGqEga7B8uhr4DsEA7wgGOfcEHZyDkMa3jbi04JH3sgTOSidkLXFCEVRq+9elUxSmyLqpN4vO7tD9FPxcBq6no9WkEIV9Ey1RB1kszeT0HdAiGDmH1e0+9mszHz2/hBy7lYP+v/cIlgEElg9e+sHZ+YuHmCeu8T8Y4u+wroSr9k0r8dY0DYc+jkoeCGHq7T82tKkUvAvhXUbU0ohfxNx/UewjQGUUgICCZe8XcL8MWgH1kksBVWCJx/46dJPM+GDpUBy0AJEbPyzwQm1/+ZNBcK/H3RTfZOJdxzc15BpjBPKscx1OXuE3rbL/U8v0XHwnveHcvjFdcsgIAgidbNUQrg6QBo1KDoh/SzoOvOYE1b6MV4Hd4DjA2HgHMt2imUT4TBuNWGlFABewGbvu84eYe/Z8M5PaePi2z388gB2yrh47K549K44fEr8iO3D8+OFjIuPj4vRB2yHWLZjLNukKRFqE2HpvEzC9554Zfq4eIGw8674eDfHhMXiR2aJA+HMfH19fRYN+qDpDD8j0H/xuIU8yUx2lEBZ5dF3qd/f+S70exKpCojF/0P/BugVK+Ojd77DQ/HtCfHI7kybXkggalEa3LgvXnFzQnzD6qmruPK+uIjwgL4J8YrEcXGMVYKreMmxcbG31Sl8PuO/W+mjcLQ8hjO6PSGJDE8iSY6PnZbqJDFM5N0TH7slpltn0p19zZXthlAU2m9cOtNennCQkAVBgyu73JVdPCa+FynhkKtfFciWS15SEmuoL8MnH0gJoe1BoG/pDxy91wxnAhbPI4WkDtdQwnpJSaC+mBKS03jjwmhgW9ZzHWy65QH8apxrflXqs2SBjnMJ+NXA9fnHF3l5g/vBkJf9KuFeBXi9fP9PjngcBb/vwHVSqvoo8YO2LGhdedRiognGZDl7nuk+Rac+l3Y7QLzphLGnWoJR00k4nQJdX98hBoNhdNfYQqJtg5MXuIpSRiGwFppXn76HykYlDyvFNbniXiIrne0Ry25EQah6WoyD4ZaLRFlc6y52DIKMAMni4yg9WjxRDK6DkhCyXOiWKT55Fq44SzO53uzmBKntuXRpKxGMboHp1VIi9rhKTYv0EedhNCqORvUBVOErC9KhrZLKPUsNKm1NlYo+Tr5OlTrIbriq1LupXHBVySfntXuoPHmpL0M2kS3rkPj3I4G07KzIpVYUAureMAonlpZr6fbb5dWIL7eKhIuW110Q1ZaLg/aKH10QXb8gUs8UlAikLQ6y9meUZv2+vP0qXzz1QKefob4DyOBlFa0tYulaUAXo7BI9HBKet9d2vSK62yNS0k5D52GRsX0C6FUSQ+Qm0E7lXOEsuE96CYuEPkQuuiY+N7+cfGetCzqHBnQmXhq9IxocE/EWrAwy9pB73hMdhicTIneYFwmxkO0JmkdxZkk4+kjkNSXSToc+qJsWZU+LhCdE/cLKo1B8DDRjYEeKi7jysLjqsPiuo5irVQfDQRByHD7T/uLICSiLkxyJkwydAJJc6XtMdvKobMBPDNecRaVeAPnBcHVYUlEMdz2kAz0w+ADdCoFtsjd80ZFwkI+Gw9MT4tATYgfEQezqSKiJgnq18XkBeJcI13yhiTikchgSwOw+3I8QR0aKnSDqh+of77BPRNG+0/Dag3iYTALty8nQkAzHk6DqFGwoShY3J4kf/qnu28EUGE2FY2nwdtcfyLbP6yFq58kJeOQNHKXv1K5kiu9dk3hHwIjsBLHtQrq4NF3cCyPEWC7U5UEZ3rk/QpPp4twicX86+BWDZ544MVfsUwwDDlBkVEqFvpblKnE50H2wtEBcVip+XCrWPA/d6AM76w8WqGeUiNtLxZPEDw+qIK0G+EfLxJmV4hH2lVLxNx3s9nzxeq5XAww1wHbJ7tFmYXmjsKhKfKRSHFYndqsRqxuMXhD7XxBrl7SIi4nGFvHG0la40wqXWwHCLoK29spjUNkGfp0Q0y2+e1mc0COOzpMUeIoj00RRQ+JVQci/XKp68TJMD4uJ9/ROjojxwhjbDTE94NUDEeB9QRo5Jj70Y2svOLdLoyfErvfEn92eFOfBwz7wTUGX3+R1TovbSJh4Kr7UD01D0rPPxDehfQAyrkt7nooHR8D3Ogi8uXlOklp3SfV1eDoGz4gmcmwMhh5LjXoeS58+kZb6SFyPSFp9JXWgknRM4gduxyS+gZInAZKRs6LAEknBBETB3QkYmIRjIdCXLdWsbgJpfo2IzDIcTkENUyBa2l4Kj0oByT5KjpakR0tsPOEoPm/NQp9cAQ/yFqBFWdGSETIVtUdQns8AmQ0VSc4XSnwTJZGJFCfiJFVGNqZSdU6IcOyFrF74cbMn+n0KigVnMOh1RUfd0Rl24GF0zgORrgUSXIfCVk/k7oWeNaGBI7JR1Iy30nEBaN/jqzB1DeLKJRNnJKTFytEaSUc3MTEiWLy966ZgeFDwwXSnxCC7XVIAxgWdksROSZF4yoE6404VQpfgFLuuV3Ivm+r4vCIDPb0iifWVFWSj2AG4OggVI5Ik4lKETNySi1ruSDLjZTWJsuPjEth44r4k9q5ksADdyEePwODAtQJUcUZ2xkGa3EB1VFC9ZchovByd85GmNspONMn8SGeUekR6thpV1SCeUCZ8yz1UWtCE8viN/CR8FkQSBIv1ZxDwDrFYywdmntewXellPsuRDICvsKd3bg/1Aws+RUtZLPQEWO3sn7RZlnx8piDkzzzDimI8zVJPUQyaeciIiP6KWUKuiHk0FosEHpbwNnzJPEBIyGex1FVYpgU1eDen+fyJLew5RhRDP2CkAG8NI2qxhuii0g4Wy7JEwELfOiCWaT0tpJ9hcZthhCzTJzRDLMBnAKYRdbRsDcs0sgEzUgdf5llDzIM8WWxQYpmepuWC2WeCMA9YMW1kRD4gnC0tTjjoPB2NjGVayzA41ccMo80ydb+AGT7BV1VfxkRhGkILFu6nnyTSD3hXi5n8TTMxfcHQUmOWaTmtBHgL200zgxsRaz4TpsliLbNlGc/dZpkfujaf/+Kd7wT9AK///sH+Ff8LMum/78j99587frsmcxDEv+vsf1Lb6IVaRzPPLkFo5mkTLz6yA6Ff+cfof+uQ/vzPixca8p9dMAetPD5iMf2D+MXWkkU/RI+FfsNBIOJnGyaqmWMmDtbzcBKz9COtZkwIgiReOGgZIsjZ2BiGeCHm/xAx+fPxt4H/2UHORfifa5G/KTL0Ww9itiQ4u3SZ2eRsGriUJGJz2AR7RsTQGQM29mGWjSkbPc/6TJXRjzJFTB7p54EiNoH+biUwlYpms/q8rgjyBfUXjWdySkdLJ8P525IwPze8aMJYkbOZ/q/a4j8qoX+gBv+Fxz/Ylv9befrnFu9ffsyORkLGox9q+SsH68X8/LLnof9ylBG/VGS1vKTlztFy5mg5crQSObpVmwww9PSxu8uNs2u3VT4Us222PUVWu212bzuk5crRcuNoeXK0kjhaThwtL447BxtWM+Y0O6h0WJAonBTWYdSKJoUN2A2UFcuCMI5jhGFEY8RgnMJIp/3KxcoxGOkYWSrFKgUYQRjHMcIwTmFEqxarxmCcX5C14PzCrIWnFgZjRC+sWJS/+BxGM8ZFjMsYZYtyF99dNL7o7qLJRVmLHRZnYZ/D4uzFNGiOxtHF+YvDMKIxEjBOYfgtzl2sKGFrHePQ3wq6QBU060ATR5pgbwDtDaC9ARxGxWGm4FqMRCubs5o+sjbNfXKff5Ys0XLhmJiYLFliMhdov1exZqtizd4M2Lp1je3WNfszYLuN7V7rfZZW+6y3K77DTbEe4zUM3bWY6OthYHcddtfhNlpngIH9huswsLsByzZgfsN6DOzfxRwHDuw6sIv+7tr13Xe7vtu16++I1+LIT5nNfdKef3DSurp6uvq6BrrrdA111+tu0H1Nb622ro62no62vo62gY72Oh1tQx3t9TraG3S0X9PR1l2LgcN1sYIu1tDFKrpYRxcr6WItXaymi/X01urortZbrb/aYPW61Yar16/esPq11bprV+vqrtbVW62rv1rXYLXuutW6hqt116/W3bBa97XVemtXayt0tLfoaG/V0d6mo22po71dR3uHjvZOHe1dOtq7dbT36Ghb6Whb62jb6Gjb6mjb6Wj/WUfbXkd7r472Ph3t/TraB3S0D+pof6ej/b2O9iGdufJu3Chnjp7PCzhawQqtEIW7wlORrahTaDss1dE+jOGE4YLhiuGG4YHhheGN4YtxBMMPwx/jKIZDJ9LRPnENk4FBTKZHMambwCRgCpMUR0JHu8oTE78jmCSdwGQyDJOyaEy8EzDpTMZk2h+TOG/C2W/GrUrFrkMYYJ1wTDxo7nIqJgG093YMJk607CbN9dBceQIm7hdo2VVMcjoxSaK9zbE4H5FpmBs8i0lyEx0fHVAyjolPEiYPBzCJCcF6PbQsJx6TfjqhaTp0KI+O5TYmjhGYVNF6jXRqt2llf1p2wwnLJjCx22epp6unp6evZ6C3Ts9Qb73eBr3X9Nfq6+rr6evrG+ivKzhBXL2EcHE7fQl9Q/31+hv0XzNYa6BroGegb2BgsM7A0GC9wQaD19at1cWF0cPQxzDAWIdhiLEeYwPGaxi6a2lCa+rSqjt3WNrvsDxgtW/bQDh4n4QYRbNiGjdujOKmol0Rjd0JRRemMVh6UxGnOIv9GdidUJQrEhQnsZukKFSk49B6zE0rTmEkY2khptOKq9gfp7iB6XVFJY71lOI29k0rUrA7gemE4ooiDbtpON5pRapikAlNwymVMf7bDDKw9VWGu8bk7SbDjzExzoTN0DocXzoOLcZp3sbcbax9XpGJaSHusDcVDZhOK3oUuTic1stlSkHnMh+nS5frNCOhaR2Tg0JFLQ6rx7p03A2KC/hDp9qIY6hiampGl+aqFE2Y3sK6bbi2Cpl8tjHptOF0W2frk66HeszFMiW5iH35ikQm7DqOqRPrlzI13aU4g3FW0YJlN3HcXUydduGwAsUlTEtxOeKYtLuZ3F3GfA9GPeZoe5rStRvH1APt3sS0Euf8CubSMZ3AKQ9j2sto0O4NBk2M/TXcKjTocs/V+gDTygNM+BDTM24wtXETu9eZctIh07hUN3E9XMWg85eF6UxbrS28BroYehj6GAYY6zAMMdZjbMB4jdZhFGlNXVpVl9bVpZV1aW1dWl2X1telDXRpCz3aQo+Jm7bQoy30aIuddoptCsX+LQp72wN2W7dZb7PW22atv2v/RDH4VUHqObrLJ2ZB/0XwPQenLwEe6kdKICQC8Ei3U9goirkKa8UexZ4t1lt2bNmqsNqDYbfdZnsxF393WO/Ys2PnoT07D1nvPISZfTsPFXOtrK22We2x2m5tY13Mtba23mq9B1O9rdZ61np7MLHW32qtb62/B5NAs7009OwUe+wU1naKHXYKe8U2/MXCGapnt9dmbzF3r/VeuwM2B4q5B6wP7MGwO2hzsJh70PrgHhr1XOt6rmK19eotf966deu2rYFme3ZstV29bcuO73cqdtrtstmzZ4/1nn04YzZWtjusvrPeYr3LytrWym6nHTays7O2s99rv/fAwS0HAs2sFRi6eNbTw9DHMMBYh2GIsR5jA8ZrGLpraUJr6tKqurSuLq2sS2vr0uq6tL4ubaBLW+jRFnpM3LSFHm2hR1vo0RZ6tIUebaFHW+jRFvq0hT5tsUNhtX379l3brWiy3Wrvvkml+0qTSoMYN5WeMvxtpUuCHMG4IF9wXVCOUYFRzHDFmG/C8iZBAUaxoBmjBaMVow2jHeMiRifGJYwujMsY3RhXMK5iXMPoxxjAGMIYxhjBoGO/wcRRiOMtxXalWKcUp9MtoM/zEoSJGO2iBHzml4DP/BKENTSP0YRRj2UpGKkY1cIZf4MwCcuSsCxJmIZRjVGP0SBMxvJkLE/G8mQsT8byZCw/heWnsP8U9p/C/hSsk4L9qQxXjbVTMFIxqoXZmM/GfDb2ZWN/LuZzsZuH5XmYz8PyPOzPx3w+dgswCnFYIXaLsFuE3XLsluPwcqxbzvjrMRqEFVhWgf0V2F+B/ZW47JVYtxLLK7FupbAKoxqjHqMB+1IwUjHSMKox6jEaMDeT+2omx/SnHqNBWIPlNVheg+U1WFKD5TVYXovltdhfi/212E/XQAPWa8B6DYxlPSPNEN4RZmLUY2idEzYLtc7T5AJNGmnSRJNmHJqA9RKEWbOtUvNCy2RiZM22Ss0LLZOJkTXbKjUvtEwmRtZs69Q8b6Gfa+zFmvpl7bxYI4lMPdTg+GpwfDOlr3leA3SJGnBYAw5rmK2ruVL/3MPSZstT+ys9rPZXelctk+9f701/ryel/d3e9Ft60lwP+rVe87e9pfZvesrf9pDaF3rHnV/pGbUv1MlcPfxc9lPYzWbKWivMwW4Odn/OT/XzNObiKhPSnalM2MhQujvl41bIx2GF2C3EbhF2i7Cbjd1s7OZgN4fJUz2TrxTspjD5q2fymIvdXOzmYTeP0U/BSMVIm81RJo4nE+tk4vDM//X0fhk+U1O1zNzxYg95UW9uXkkUnmV6XTXT72Z6XzXT/6qZVkhhaCpD02ZbOpWp6VRmTshmrLKZfpnNlCSb0clmbLOZHpHL2OQyfA5jl8OUN4eJM4eR5zG1kcekm8/EkM/I85m0CpmUCxlJIZNuEcMXMaFFjKScsa1gbCuY0ComrSqmjquY+On+m8L03pm+kzo7pma4akazenaMpTCSmTLP9Gx6zM3099rZnp46S+uZXj/T9+uZHtnA0HomvmpmjM+sHTO0nqnhBobWM3XbwNB6JpaZ1WOGr2darp6pwwam9hqYupqZuWdmqIbZ8TQzsmbGQTVDK2ZzkjrLp87WSSEjr3w+o8+M3pk4qxl59SxfMzv3pDJppMzWTwMzUzQw81fDrP5MG820cjYTWw2jmYtjahFVMDQRU3rOoGdaeh6fqfd0RofOE92v6xi+ihnLddhfxcRaxdQBTbXmItGa09KaU6ObVosmiYxCpvAckyLzq4eWC0frLJ4QztLLDl508JJDzxR40aGnCrzs0HOFFj1l4PWnBTst2DIGIxYjnolTy5nTajFiUYd3PnWKGsUIPuPuiOEOxnA7X6Cjc8zYHHNnjrk7x4zHcAtjaaaIoTP86Jx3dE4yNifBzNrVa1fprtJbpb/KYNW6VYar1q/asOq1Vf/cXxsCLPYGWmzddvDQTnx6u3fb3r12dgcObsUnz9us7bftfmxx1iIbb6ICLFIuQKBFgAXe3NMO3ugzvnzGwaf7tNNaxTgdtxmn2xHRTnwIduLIFNKBwzK94VExc604znOWyZljKuaYToZBLNOROYmD1ywTOsck0gxv7s0iLNNy2q9FvPhuFPT8fQczB5fFY5neo/XoC660kbM39mgAa/blucx7MZ6rY33TOlqBvkh9iWEIlukTmtHx5cy+WmEY2x0GjWGkDjtYGqyfrJSxcCdLYy+LLW0k3VRZphk+2AANvMwyveYzm/ebNFMxz5OrsNxlY7v/4Pd9cAMmYRqc0DF0HkUTGUQmN5ebzy3klnKrufXcBu5Zbi6vgOdg7GjsZ+xvHGUcbZxhnGlcZlxu3GTcbHzV+JqxYqvljl17rKxtbPGWAsd5qA8GYQiGcdRjOPJ7MPU8get/J4lsXtF/mcTOXbttmeij5YXy8/KZEhyYLYETE7ECZ8R2//cDOPV7cB+nepNIJNPJTJxWNbeAV8nLN7psNKN0claawcvl5fHosGi5YsvWbZbbd+ycKcm+g999f+gyuob6jVq8yC4vUmG5c5ftvv1YfA9uop+N87F5CY6glneWd553kXeJf52Pc4cz8h/yhrNuu7+Sp8Bp0GXZY2VjixPZf2gajrJpdfv993gz7s/1U87U0C/9tvsVW7bhzDB1TsdxgK4VnMZ+xd59TPQ4cixnMrHN0spm3/6dlrv2b9nGyPcdMpIb+20+ujlgc9Pmls1tm53M3M28zGLN4s2KzSrNqs3qzM6bXTMbMBs0GzebMLtv9sDskdljs2mzJ2aHzZ3MXc3dzP3Nj5rHmCeZnzQ/ZZ5lnm2eY55rnslkca5B6caca8i5RkzhpnFprXruBSb8sLGTsbOxi7GrsRujG2McaxxnHG+cYJzI6PcZ9xsPGA8aDxkPG98xnjSeNs4zqTG5b5KIZ8Y6ekUQtYja8XybJMuQZctqlfFHlf7UqNWqHVWrUatRr9Eo1ajRaMCo0azVrNG8NL97/iX8iddyMXQz9DD0MvQx9DcsMiw2LDEsNawwrMEzznmLRotmi1aLdosOi0sWly16LHotrlkMWAzhiXjMYtzinsWUxWOLcEWC4hSeltMVmXiGylXkKwoVpxVnFKWKckUVnqrpH4taFO2KTsVlxZjijuKuYlzxRPGz/c+hDbyrMAK34CExDg/BUT4hT5SXy1vl3USmPNCo2ahHflN+x3gcl/++8ZTxI1wLLSZ9Jk28Hh5df0eNjzH1lmWcbVxhXGncYtzK1Ns1cEPX4R5xGzKNilCpURWagHajdnQZPQIn+RN4hOLlj4knhIdRqTzdqFl+3ugZ0Umky48btRo9NLosvy5P4abi9krnnuOex+3lx83gtvK6eXR7BRgHMu2UY5xrXGVcbdxm3M60Ux94oBsQjuLRKOSiSehBj+EeeoD85anyWvkleT+ckZ9Ed/HQvI6eGD2Un5JXyzvkufJr8jG5I54eoo1O4SniJsome4l+IpU8RV4kbhPXiEwy06TZ5JpJP3+MX2jUY+SEAlEkSkWN6DYKN8owaTK5atLM7+BX8At5V3j58kTSycgLeRkdR5FG0SjWqNyo2iid7DC6ZHTN6KaRm9xLfkQ+jQaNho2uG9V7kQP4Czch0Yj+K91x+TS4yH3kz6DR6LER3ZNb+c28Hn4vf5A/zL/Lv8d/yL/N7+Bd5t/kx8pPy+vljfJh+QP5SXmlvF2eLe+V35YPwhg6IQ+WN6O7aIJ/gfBBR1AoGiYiySbiDnGdKEF1qIW4hGeWQdRGPEVdxBjhSLqQHqQP6U8Gkg94TqQb6UUeIY+Rx0kHPClG4XFUZjxg0oTHhSOeIqPxqCo3HjRpxqOEHvfRchcjH6NCebzRWXm2Ub5RpVGt0Xn5ZaN+o9tGg/JnRh7ye/Jj8n75XfmEkaNRMBlKDoO/0UkyFp00ykfFqAZ1oF7Uj1xQMEpHN4kJdMwo2OiM0Vmju0YPjE4ZhRqlGt0zcjM6YhQkzzU6bVRv1Gs0ZhQoHzW7ajZmFrI5dHPa5vObGzdf2Oxs5mHmbRZnlmBWblZlVmtWb3bbrM/sjtlds0mze2ZTZg/NHMwdza+aXzN3Nncxdzf3MO8z7zdPMU81TzNPN79hftP8lvltc3qcXzQZwmO9w2TYhJ4f6Dkhzzjf+KJxBzMf5JhUmWSbVJpMmEyaOJg4mhw2cTJxNnExcTVxM/Ez8Tc5anLMJMAk0CTI5LhJlEm0SYxJrEmcSbxJgkmiSZZJhcm4Sb5JrckDkxh8thWHd4IVolZRmSheeFKWKcuRnVU+p3xWtU71nGqD2lm1ALVzanXqDRplGrUaZzXqNBo0z2qe0+ya34NnkyvzE7RcDd0NPQ29DX0NjxqeNjxjWGZYblhpGKA4Z3HBosmixaLN4qJFp0WXRbfFFYurFn0WgxbDFtct7lhMWNy3eGgxbRGhmGR+DM9QZClyFHmKAkWRolhRoihTVCiqFbWKekWTolVxUXFJ0a14oJhSPFQ8UjxV3LWYtHhg8cjiiUWzok3RoehS9Cj221sxb6nnr1q6d6utveXSjWWwulKLxdpFsgRYNvPW+qUbWauWWivs9+xdunHVUoXN1p229ks32uy3svrL0j/vt7T/nhZvx0vuPqzwl1VL595Uv3TjH7+2QV/vn42QNZwTM1gcOPPC7LW6evoG6wzXb3jN9I3NZua/o18w7+Fw3cFjxNtpMDRn0NVl5sXxQ4EZQz5pM29OH0k/PeieQb/SPD0fhw5Fxg+f8R8+HTbkHqT1udZw6IlBP9+ZN9hjZfpF4k5Jg+6u/0k8w6EFg0UBwyHOM6+nn30/u/vxQbci+k2CTMbefOvtd9597/0PPvzo408+/ezzL7786vd/mFv36UWZXvv/PLOm4uX/52K9subZbz+MMUxm7Da+biSfldKveyPZHC6PryQQisQSKSVTVpmnqqauMROuOX/BwkWLtZYsXbZ8xcqXtHVefmXVq6vX0Fl49n/hkA/G5eAm+Pi9T98eioq+nuw9eJR+z/twSsLMm9PpHrXvezvLrTsVNjssTe3tbQ+a2R60YZjP7cz3blXYWTLvd99qa21nu3fXvl22NpY22/ZYfr8Nq+3dv8V6176tVru27tmyf98+W5u9W+132e37e63NMi2IxaeyzF2nGzFeZ5meey6gX/8uZ5lefS6g76k0YZlOPhfQ92Saskzd434hCKMFHcz7yt7A2IxhNnvLKP3vQ/q98/Tr3t7EwEUfOpE+FJYynOQ1WHRkOCByyN0P973/kOMX+IECX6x8PTp3xnDQD1eew1BK9HPDmYEw6J4/FJSB1a6Hx7Demk2XxtsY72C8y6JfFDcjew/jfYyx0jN/k88PZvP54u0Spn4J9N4Fze1STGsTZvc7txNmdwjuibPMCM34wc8jYGaU/L++aY5lWnQSZ0z/H7tBhbmPhGU6RZvGwtrvtlrhrYS9pdYumwO2eyy3adlbbt1vv3fXAUur77Vs7bUU23E31dqCdxg7tLbZ2+JJc9tHuMI+xvgE41OM5xZa+/daatlu11LYaNlu2W25dZ/WNst92MGxHty5a+tOrYO2+622aVlZKrZp7bPV2m+zV7HdUkthtUuxl45+l42W/f69+1hhQVJWEkYORhmGadKp2aa5lYqZFR/Obis/m3U/n3W/mHW/xPjq/wM=");
