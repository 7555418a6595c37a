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

qinglian.module(139126,"1P0NnF3VWS+O77X2y9nn7HNmdpIJDEwo+2wmbVAok7eZCaDNjk0gTSmoXOVqFfIyEWZSIJMhUqVkgEBTS9toqU1b2tKWlmgJTSutaUttRFT0onJ/F72oqNwaIL3iLXpRo6L8nu/3WXufMy8B2nv9ff7/tMzeZ++11+uznvW8P97mXe8wnueZaXvWVXbPHu8qfw/+Gvkv2MPbcI9e8cLsQSH5a/DHk/9YSK7RHlfMK7/oPJQ7eXSTq+xd7nrzHrZx881sztx8lb25/IZFcfOu8oaF4z17qgrtnps9Vyt70XVFre/qNMbH7yp7cbN70HXF0G6+2bN3nvYDPW887x3Xbbthx9iVW37mjeO7Bq+88me3/Iz+2brlyhuunRzbfuXQmpGVw6Mjazav3D48snr1Gs/O+up0fHDNtdt+ZuzaK6/bMj62derKbZPXXX+lfDyn7Ou18l1jU1dOjd049UPXXTs1du3UlUPLR0a2rNg8vG3NijUrt67Y6pn5e7Z569Q1u8fW7xh7B74a3rpyaPvYyPZtm1euHNu+erlXm/XVafrVNduuXLF5bOvQ6q2bx4a2rN68ZWyL580qemZXx955/diVa7avXLFlaPvWrWNrtgxv2bJtTo/yzgdbrx7bOjG27co1yzdvXbV9ZNu2oRXDK7cu3zynETeKqzfv+qGrr9mx7W3XbRvbdeXqbdtXrl6+ZdXo5s1rxpaPzB2Fa+maXT903Tuuv27XNdf+zJWrtqxZtXpo89iaoa2rxkaHhl/LN1uWj42sGhoe3TK8ffuKkbEVc755nVv4qckdm8beeeWWkTUjo2Ortm4fGd22dXjFlpOVf8fY1GaUX7ly6+rR0bEhWY+RVSMrVs0pf4Zbwx1TKL5qxcptm5dvGx7ZIl8NjYzOKX66Fp+QsiPDy1es3rx6hYx0zfax7dvnTGzWWYzdm3fcMCbQOzI2MrJ1zcrNa1aPrVqzfM7yLXGD3XHN1okrtw5LpculP5u3bl+D6ZwNtku19PWTY7sF8N48tn3zDTtk3bdvGRreMrRC53XN3J3hRjw59o7rdo9dObpixejYmuXbBEC2bJWdNKe4m9Crr9k1dd2kjHrFyuEtY9tGVq5YNSbwNDRnhhzM7rhu6+apa6679kopKRO5YsXIqu1bh9cs33KyD67fPHX1tZvfMXbl8jXbt6wZXjGyecuKLcuXjw7NmdezygFcv2Pz1rEfndo8JR9t27xt1YrVq7cvX755SCbXa8z66Jzyo503jO2aKq695h3s3oZJNLlmy+ZVa7atHN68fM3WzaMrt3rR/BhC56yYmpq8ZssN0urIytXbBQZGh5ZvHhlaPjZ3Qd0S7do6ed2OHRuvnbrux64Z+9krlw+PbhYUMTy2fGjr2IrR1XNG6DZKNzJasWpo28j20RXDqzYPr1g1PDbnG9fU1skxmY/L5Uts5CtXyBbeunK7rOw2QRvDI14467N2B0ivvmbbNsGWI2PbZfOvWS0bbLUs8tzeLXPb+NpdU5uv3Tp23fYrf1wQ7XU/e+XqrdtXrV65ffXwyjWbNy/fPHczD3b3sUSY28ZWbV65fGzbiu1bVqxesWVsThcHu5Dajs27dr0NS7Z967Y1QytXrd6ycvPQmqHN2+dMvQOrbddtvYHNrNyyWjDziOC0lWNrRsbG5nTurKqZzgJvH1m9crkcAvLt5i3bt6zygvk309TmyZ+R7o2tll5tHdm8eVS20+i27XPaOHvO1JWzMLR625YtK1ZsG9u2es2qlatWnhQR7rhulwDwlSvXjK5YtWX58NDw6qHh4S1b58zaWRVa7wxnpeDY5Vu2rVkzunz1ttVDc6FhwA0Hh83q7Wu2jm3esmWzAMTI5nkOjtd11mXX5NYrtw6tWblSRrBt69DQGsG2c1akC9Suu3bHdZu3ySmzbfuazdtWrFy1ZXTr6KqRk20E/WRscvK6ySuHh7etHBodGxXkuHrryPCaOd+8fubClxMsSGHV2Eqcg8tHl28enXuiDcylGGSyrx0jyXCSY2PX2ObJrVdfuWVUEMiqrcvXbBHEu2X53D61y3WXQfz4NdumrhZw3Lpi1RrZarLLhlfN0x2HsLo6de0N79gyNnklAG2NzNiwYISh0dE1m+UsnNPgG+d8fc0uIZ22jW2/5lohCraMycZZJR2QE2b71uWr57R+rhufINdrtgqFs3Vs1y6Z/Iveeum64q1Xjq0Siki264qtW+RA27bZi2d9vuIVP7/84o0/euXQ0MqxsdGVKzdvXzO8Zs32rXPqOEkXfnzj29586Y9fuWX12NDo8qEt28fkVN0utNPsz79//s9/dP1bN1y5eqXstaFVq+WIXC4Ya9ucj98wZ/qmrp4UDLdq6+jottEt2wUNb9+2ZnTVnHl3J7ie99u2D20eGluxZvOqbctHV2wfO1np7QKqu67ctnpsxfZtW7ZtEXhYPrx96GTnvay/g+l179y4TdD12AqhEoRgWbV95ciWoTl72u2hzddfP3btNpJ4V27bIjtaEO6q0VXLV64eHppz3p1VNdVBHltHtowObZMZG1oxumr18HLPn3/SNm/bth4EyVuFYhgTeL9SNvb2baPDssWFIt4qqM2ff6W7sOLFU+/YUW7csc0rV4xtHlm+YvnYkBzTw/MjbrdMP4MWZb2HZv5bPv8IX/mjFV7k3+X/ku97iakZz/ieaRjjBYFXT4z8qnu+MG2evA886xkvEQ4u8ELf863vNa3X8LzImqYXmsgLFuJ7z0sa9RqLGROjJlPHc98Lw0DqaXiLIt8GBv88G0iBmm1IaRMF4A+lJvku8INWo2/xKX7cCGq+vGc3Auv7fmBrPr610oDvWeMb31pfmpF/Ub1mTeJF0rofolSQyHvPOzX0TM16/NeM2HRgksjr91r1uq8js9ZrNqWzVoZcl/vgtJ7eM85MranLnHj1UJqq2aAeV//kCyttWHxZC+RPnFj8w3MPDyPco99WpshEkZd75b96GNpowYJaZOVxDaXlJpIPwjDUEkkQmuvNf/7PMgxvQXSav8cU09NHvWSPV+x/4GFeD3xJrrWP257oHUKzTb5TWlRc7b053HX15slt3g+EAm2TU94P9l555eYt100K/bP52m07xiZ9s/jKChaFBpt8xzXXCrmyzbfYrsKqX1nCzfYbrt165ZiA6ZUrlq/y/vwV36/xXrALumBu7MbrpU3vl/yFcx6u8A7auU9Xel+Z5+kq7+Pz1LDa+w17ZtdT2ZJXTl0HXCh8xfXXXSMk5aT3a379iwJmhUmu+KR/j/+g/xX/1/2P+UfNn9sLXrAXftM/6j/s/4b5L/br5sv2L+2T9jfNY+ZJ+1v2D+3j9r/J3z+0T9jnzJ+b/2r+H/vH9nHzp/aP5O8f2f9mvmr/H/O4+UPz3+XXf7W/b//UPCLfPSy1/IE5Yv6L+T3/gP/7/rb/4n/Nf8z/uv8H/qP+F/wH/N/0D/kf8L9uv2b+2T7kX7fnLvPb9m7/t/xH/Nv9d/t7/Tv8P/QbB+6Mfsl/7o32zD3xzWfJgtuJPBj0sqBYNp55mUnfbbNgmT2nfQouy9qnyptsPLOZ794MthNcsnZvcc/nH/aWWW99sJa3xZ5h6+ndQX1T2IuCPVJB/3iWFP54bgu7O/cLf0feLExh0v2scUk7wqW/XbNry/9lgd1T3cu3O3OZ6ItaXtYrv8xEbsbP9bw8LH5ggzwLz/XuuWdd8TILmEPrsjvaZzVNkvmFlyWZJ6UzkyWbBnIjD0wRTOShPAg3DmTegNQhfapvbAVZWDz98ssv13bmsRSW33XpaLuV2SLc3fbky3ii7WdR22a9beOvzfxgbeatb0WZka4sRw/ys9a9bH645Usb7J8+HKwe2s7DpdVDv/Pw9dXDoPPwDdXDsPNwWfUw6jw8u3pY6zz8PvfQZoPrVt2RnbXu/Dv25mdlS9e9Ua6D2evXLbtjb/aGdbn8WpotW7dErq9fF+9bNz09faL3NinXj/uXarftlQqWyf2/+7dJLaP79u79Qc+TyQnGs9dnZ687Rar5vnUpKtfy6/rRmlazLr5j77ps3w94mP54fJ75qs83X4355iuZb76a881Xa7756plvvnrnmS+Z2f+oKWt8t1OWzjdlC+absoXzTdmi+aasb74pWzzflJ0y35SdOt+UNf/Dpiz9bqesf74pO22+KTt9vikbmG/Klsw3ZWfMN2Wvm2/Kzpxvyhb+h03ZKd/tlGXjbSM4Uy5+Jth2oo1a+sfbVnBpkoWKFOOsF8VCQYqFYMszdxb9O9pAtPWitrOwUxNtK7jRCm70gfG9rLnJoUgi6bwuaHpDB0Xqw7h6aDsPG9VDv/Owxz0URDwuJ4kdz+Kib0oaP31qMmsUPfK3p4inJqWd/hul3nT3+TI2Xwpg7DuLeHcWT17A4QYYB/CXYHSv7WOQhdfukePKG7b75MDASK2MWy6C/tuh/Nfw18pfwf48lywOTOnGRTJamZLxdj3zcSzFOJbMOq99VmZaYRZr1w27Hkovgw2tuvTIjLdDmSW54PjdZ8YzQQwG/e0R5CM9aeBdoxkkWbJefthLJ+WoXWfkcAsTND4hH8jRKM98fRac673HYD7kZp/hnMjdLxjOi9y913BujFQW7Sj6d07Jp1Y/7Sn83bp061s2a2atS+RdIO+iMIuy1ji2FOfSAjJs1kLfWkDnU20jcyfUeyJjshvlMxl4Mwi5xPLOyhuBn5qswPT0jRuk9iCrDdtRuUSH0BL+2ziQWxzce0fshYXX9JMMu/a2dYHsEvk2i9LP+EmBwzcoomG7tjh821EPdANvhu2Fcuef740KNZbLz1WyPnvcf+X/9nT+ZqdmpxT/de9RrwjSZ6xMqpt/eZz+MCbqTiPLFcm6FocdJcPOX9SySfoeI6VXjae3+c0+kkKjeT3zWq3TtZICpEKU2fQSvLvLtEnj7DdY5GVWKvZxldURYEjwTX3Y3iiXpzgOWbrMDtvr5SK/drh+BcXz3nj6FaPrKl0LAHLBed57jFvWdGqy7buGrDbU9ppJ4m5bMyp6t6m6gGrYK1nI3VpDd5elBssS1wv9lV6K0mf78uIs9K9IJ7Sn8n4H3o+zx5l3nuwBc4GZNvhxrmdze753q9E3QR5eYG7SF1FeO9+7We6l8At4L+X+3n3k5/n53v82mbfMq7WX4JLIjpAXve0GAOh87x9RUip7EdfG+d7LuPYMe/+K65Jh75+wTk9Wg34HunnMje1ptxxPmTbn4kk3FzoLzVaiy3DU6Do8hKsZtke+5yrliyNmPP1XU9X9uKv7MVf3o/8ndT/Kuuc2ss9qI3utNjJt522k5hqJXSNhdyNh2ci0dY3Mai2LpXc1oMq2a1m294MYVjxsD3OVhu39uAZnyxSO+PuMAs1R6dF+9/xRMyKQp88fl+d3Gx3BQTdN97ppumfmNP2MG8EZbgT9bgQLu0ewUEewUCbvDOlmv8B1M5m3mte5ak5z1SzqrmaRVrNIqnmdVHOa22Bd1egOfVJ3aKuczTO7ywjGuXt2qeJ+QZR9chUqh5/kWSE/0vdbnY++fIFbQvmRYhXlEPKKZruGY8muFazNOdqHAymTo+eVOqX7WdrAiQVGaGPLe4XydTeI+DWUab56mXxxdualLQKzwKJH/APA4nj/kcC+17YXAOUvGJcuLhaWkixb1tS7eAJQhbvmBODKA6mCE7Qms9eu8RT3dZfcqJtnqhknZb3abnvxjBUxsiJF0E67uqvY9U85gj/vwq5Puw35FHBjlJS3UlFwvnfEVMtAGkJXDJtk2N6p99Kc24TxuNtRn2Bf4woXN9tuOQRSPucaQ614ahzakP3ypOyjR939PjviP+3up+X+SRIobFDqcS04/lnuAp2ex03On49qy9zVH/U5JsFJwrtPjWPDeUT1GMPjhoQgP22frp+2B7R8OyX1caScPGxunaqHHO46Atw1kKXp5/wSzUavsHtefQVI8HD+20JxDGanyyeptHF625MNMZiZ1da7SZ47Sg8Ube61hBbJ2uvldevQj0y2fKXmwGKRMClekN7g/yRdhJYrUtkeidAjACopzD5M6YgEvtwJe32Ls3+unHLne2/B7Xly+l1gLtbbmy4wb9b3N5/vbeA6+Qdk/a7SHX2PzPLV3UTCXQ4D3+sw8j6Hoe8k+s/6BFyG7RW4O9t6I/5lFW3VORJC1zd8dnUFNf5VFdD4l434Rxy+vcKddNLVi92xLX19izu05emb9ciWhxtwYPuCrKzsdmkkM7KOzUR7afdk3npd/VHIXxyZJNMmRGM7KuQIl41L4mi9YCrQdM0Fc7YrCimcJNnibEH6WR/k4KsAQ9IucQp3Oj4yyavv4SRblJ2W3iv1L8z6eSWdlP61TTLQ6zuFPheKOREOhzPcrgmRy46Xc36RLD0IUZ89wInFE01o1DtLdGBcpccVZAtZvON45w9b7lpwW80dssGOuTPzSV6zpj59ylTEG3bzQaOg4LYzdo7CTvpp+xoL/plOtE779aCicXPc5IJPDzg88rTA5/4uXCOjCNeTdpehveQO4xMsULwIrPai3h8ApnjB6CkDWnV9yxG+7QgbLYtwPkEK1A51a9Ypv0FnuPvqgqqyUP6kv4tvCVovsqcngI2aiqH2s2bXvxPon9X7F+ReoUB2UcSz8ZXbFBw8b5t7Wck+22mz+wmYmlk9S7QDO7R9zjDOAuFVjt9PHqI860CgmaR4Wp7KLd9WFfMptifwuJekY8VDwoBkfHUEdzgJigdx5+MO7AnILa94HHc4JIvHcIdDsrgLlZ2Ou/24S3F3J+4GcLcPdxnu9uJuAe6mcYdDt3gJtbwOdydwdxruXsTdIty9gLszcPc87vpxdxx3CzkI3J0lAyiOfl6HI+Sd/Hr08zpUEHhe8YR7JySh/HrKvTvKdx9DP4QD8Ir7cNfA3RHc9XHUuGvj7n7cnYm7g7hr4e4zuBNGwCs+ibsluPsop1URtFcc4C/F0V5xt/t1E358whW8GeUekR8FZ/yh8g78X1JKvuWUCAWrcfF7syS9yycLeReo5f12fNBL/iK3/XvMTWfJzAYTuR0E/3zcqyTtVjin9im4XN0+VV49LcfgLX7eX/z2e4Q5jdIXWWSbsDxyuYoCmSfl6/7icTCvxr1/OwAdN1fI0Sk4S95s2AlELDc75dJIP+gDnxkgq0h+ADfa4oiA4h+bPE0X5QvS78f3D1k0IWe1pWjkcenNn1jB6vLoMhIoDguy0OVay6PSH0GBHA0evxX891HeXpygGoDsEbyUhX3IYvz+uGv9Syz2vC9niVxf8DlAKf6CPIeEavqoN2KP40cwYp/GVX4/2f3ycffyUffyaPkyHWGjxQkhpN6UNaWD/9OgkZdMHuC6z+bheBsDOG6FbpTrU3ac0v7H5RrL9RG59qLoCSP4wpKANEAolPwk5ArJVuX+OFlDS35IeOkemaZHPGgmMJeCODm3ZgIIp571CDIS/JFA6JToR7Jsr5djoAm48IVKYV8LAc6n3Pw9aXRinjA6JFnMZenv+KeXwg3t1Lnex602+pJpu/5o+fSndRWPOFZGbu/iWuMOO+4ulWW1XVczb4KryxrZl/PlTtu421Z1HHDwInUZlsej3D3KjZBUifZGq5YWJpJ24MbsFT8gMxPoWF/Ankh/GqWvD/bojN2Ye+Ng5KQzwohZnFh9WYgN14bk9EUBo0WFTNhAbtLPWuHyjNxLh/pwpg7I2goZhJvQX9ulWDLoerF2gkRtTkHkRC70evq/CR9vbvfggjKj4xk2ssEbD3K9erEUdGm9+H4ZmZzl2FAEplHZZ+txy07JgwuzniKYmkwF3k1h3yrcj1f44FJM4U/IXEWclxM+BsIZ8vOAPK4FWr+ns3b3yNr9Z93cR+TI02knSS3XR+Sw8nXycuGv0lusgBf24icg8Hzss4Ky/kj+pAe4Nc+WekeED4eMz9V+P2p3dXs43VlpuRzalFSGI5zPZtTZhMiPjKihlE9XiJPoMMT1Mq9O6Ofg+JiveOBpXGXET/n8ENNWZDJbTe6Ip3xFKScUpF70M18oLja1FltQIZ4raYgJx5eRI3yivA0FFz9jW5aqE6X9ZfJLMXaJPJ+xoCCI7hT5gazj7TFfURgm7SlfCGXbrCX6oqV9esrH36fRLxB1vWW3LJHuRI9vrAfBpc5MrNuj1ZY/RgeYvsdCsKsQU5ehC7iCgpSSmNfEoeFeh5Zb3KiKlrE4RE/FEHAA3hwX5IHeLxDkLqTzB31FsILsf9O6L5uzRxoJSmhyMwiQVSUPGl3Ce3VDY7EOYvFaDjx7CZ4tGUfaoxDEI++E0RZl8zeKT7xb5reVlo21fdeFoDpbUOrzKFXvlEpcqbor5c6C/cDiIK2Ng6U8GAChuhfrE5IWZbkTDmXehfIGO3cg98mMc09N85qF5MWlPsgNXH3hgPD+busSWe4kqAXtWK41hUBH7HO6jkBcAWqb/Qa6O1tKjEAUoXt52OL8kJl7wVcYOiLE3HF3v1/uH3ewBcb9UXcPgq+EORC0R6widbdVcVzudCjc7SlPD03Ft8d94mQcrgUo/ERPVmUt8hp7ATorq5UoP8aWJGP/ApUf7iiOtTYdOI7kBEpzmc3iQSyYKb7M1ZUbL/0jAZbiYfz2i9/Gpad8vKAsLb/LZz1l0f+GS1I+Xlj8JX7Ximdm1LCoLP2/ZzzuK27Zx6/vxKVZHLkdUny+/ZhtLy4/OqBv3UendcgKELLP4ypELigLEJTHcBWyFhQGCNincO0ZJqUBsvgJR71w2SCyxVUIbC6dEN+PKIjWs3BA8UYB7RF+gN4B2X0EqOj5O9jVJ/eRtHuA8PO4Lf4Sv+vFc92Pn7Bl6b/F49A9PmaLr+KxdZPSeexK/z1K1zqP/xm/G8VtoCabeByVJT+AR7E++vB7uKKdOqPiXjxaUHz5PdSR8NF/v52l/vD2skNR8VXWWxKrD9jiXp32wxxL8XssWq4NqY3iSTuue5VkoeEzUAM13cnLONnYhXlc2PQLVkFeMZpb2690r23eqUYIudxoNfLrmGtIWCFXEejrqvWqPVnsrgLPA4U55EKSEKhmWn89YatuKpnIqhryeaCfe5TzEVT2Oey014EIqigCh62EB6RGsZQ8kVQXEkmOLjAVXjrtO6kV9iVodJOeQ3w4RILcaR+X2aGKEltVUfWgDr303Mx+P/hQkq/y+4M4xN9M66+j7167HaeYcZ/o5MphJhO8r9pMDygG0an3eV6kLxFJ6ylBkVFJVfikfh8hogKZ4M4llHywCw3ebxQNso+KRy/slHxB8OYTWlJKjdjHKJwrWa2W12VjVJkXbaAELygeVQ67eEyv0t10zO4pHjvEn7mBiZIHfA7G+3F9KkvwhLuLoTYUlCfrEWMxakrZBSAw3KEcJPLSU54KmnGzTDA5FghqYU9oACpAfRKClH6gqJx85ffmZN9T6yzfUZgvVcR4HwMyzjPvlyPrEqL1Fx1J9CtWz6NcST+cNnq8Ci1JAgcyOKqjfQhwi7sE1IT+pXAjJ1MKOrwUhXI+pIsB1dAqnfN5YEj3AkpMdDale1wN0iZe4p+sS6bqConDJ3V+BYSKJ9wKPVmtUCUAef7+qtQLndsXO7cnOrcvdW6nO5Xv7dzu69zu19virkNVk3fLbfrXtot/F5KMQhQ9VEvgKjpiFoXTewwAlaNwTCUhl20oBnMPnpIHBYUUGDzYRAVcitKLp/HWg2jhiUNlK4+Vd1LPMiHEivvvqNDmL/rF4c9Ily9I7+IsL8Ofc9JPYRNlKPvtTz9cHo5S9q57u8pm+DOoZftR9p9QtlaWfaS73n78WaJl03Ehzv4dZaOy7JPdZVP86dOyMcrulbed/j7fXZbERJNlpeCjMyqd7u4saZhACqZvIlHam7Wg8ae0wskv+nHrxCuCQwOIV752lu3bY2HH+DT45kFvXptEu7YbY3StQkmzz9Lyc5c+LUdQVMJOccDB0I/Im33yxqZ3gHp6Hry7ABSpemA9oSRlRT2orqIKuRlCBT6Xiql4r8T1Hh7cZSgRlvuz7Z2Guhy27yTGvNd2iyc91ikfPW/yBd399YqF8vdJabo3hQ5FqQ8QX3/wCYDfAKkQ+fBB227genkeg+VrqKDoBeEW5OFlUL44dko3P2W58uYF29UaHpywpJDY6xeUqBXcRVuYog9cVyyYpGhOFM1r2z6QX7EPGKMIJli91i1PH9eW7/Rzdm+/D/YV0yTLjHPHSWp9IC2f+hs2/6QlAYbmpWnQzsBl3El47IRA8hgPIeEALSzf3OmT9j+K43u/3h/B/T5f+1I8On3U086mP4eGjrJbj6Av4NiEdSElKZTInEpfOGml37ylUym0SSY9Cma3hKvCuwgPAjeAJzsDEAoxKTEk+vGEzY0OP/193si0G+maLtK0zRcG5VR7kLxIS980JV4tkaqbb+Pm+5fL+UZFOCHL4qBEkgrRftkv7gRO8yD2zqkaBFxAoGaKA2bHeBtHWURtdAKipviLO8gD/OUdpEIdMR6qbmDadMNTUExTxYh5Dar5fLyaQ1mu4jNdCwOuQjs7Z8ltteR3+52llxYe8dzq4BlaIDrXBkqIOOAWLK8Xt1TN5b40GMDAoThO6nnWQjxguxYCpmnpR1FWSfVZc61l3VxLIUeOv3BHSf2HxT/PIrTJhXrFH2jJf7yjm/qFTYcP9ozC2mnTKXdrN9uEcnu13PFZ5fZ3lyOOoCm4vDDjToHk+GQzAFrJh5IjgLnC2TZtL+bMnlPcZQTDAF+Qu6Jy4jiuiym39bK+kQ5QD43oOq+dgOADWlVOztqcFtUQwaF7o7AJCIRFeT9nbBRzsMxemJO8DpSpp+hJ1/MEWpGd+CKuNd2hwEzHBTXc4+v903J/wN0/Kff73T3Qxz6hexyaGhp3UPYQ+zWU17Rfq9pNRYQZqW7FmeBw0ctj7OWLtg26OfMhkKPFQh22CzXuFWqVc+2rD2WUst2sUkenn0cgSyLVpbWxt/wp0Hgdo/Ny6WjO7pBpwNVzoLzPd3uJEh/FQAY8CkGPFH1Ba3bqxFStDxE4BvKE6aAvh8r2ojq3Jad93ZKh2xq28F3FRywqlpu9vruZLm+6UKhUErp+wgjKlthlvl464jjCFhfy4U5HzVs16G/AoJ/8Nma2D/9tHJiFmv158f0LM1Dz52/tQit7D82Habv3d1mk7I6gbhA3G3cKrlQkvNdWEhrhQQwUOn7q56FwYKc71BymMKpYNu5wAVEENCgeSDwP7hdGyggNa7KOuOd0odSjhPT7XqHjm5nfTRF/GeO5446jjsQr3qcYZS5UlF/MN+NkpjwwQqUbRnHUKzH0fohXc6FoX4KBaE1Od1gNjhfnyL2/Mbfc/7mv9qMgIwohV/mQphNYl4+gU3GXUIjoyys+xc4SoBNQjQmoxvkBeto/CUD37eD+ZfsErr0oeV9FTHejOK+LyC5RZJ2wVC++yD6moQNcc66XplEXTIUVTHFfOJh6qRum8lbx4c7psUjpCO3+Udt1LgiI9XTOkB5uDxb5OvuAaeCEBO7YkDe/xbM0U/5MpopvZiEE9wZj5W6YQ1HIs4P34ujDQNbdI4+jER1Ii4MAyZUtSh/0W0HZ87KJ/8rjZ1bn/0iFY9WR3b3PuvefgjrnHxPTqnDH48Qd5QS8oJikm4jiureqNT9a4hpFOrL4is361KbbwGgdHKhAcFREG4Xm/6D0W87WKP1toSGl5oyKVujmoGXVjZupqYQHdskD7/Sv6GnKH/34syT9H2w+LQvGfNcn7MCn+CLGH+V3VOfKv5Hs5ZJ4rDBo1zbc53egmTgT1tIGWkmYBLYD4EGMhTsyhkJXQBxUvuwrxxvjbNklGKjifwUdLGz5LAULleJPVcb3LC5vKB66vZLhfszOQRD7XgElCz14oos67G7PK373vRRO/t57u+S7EKBxxffLKF96n7w5Sh6mtKOXnh+lrtTxBzhSyHnkkeqd0nElO6ysLu6AOf/0/WzIqKm1QCu68EfuNCj+vPNWqJVqH5QQ+YTtQOTjlicZxmndOF+w1amFG1Uh8ShydhxUw3nFQ1UrxW/gtrez4Y6Vi5L+6qydceeME6hrpgEDdsZuKLuSzGzrD95PWW7XljvSVfHjr61ibhtqpgpHy3SJ69/3C3L7Z958R8crQEZndoiAuyt8DhW+7j9oejAKMK4g50GPZDFVM3L5M0vqJuOmfErYS8q+BGHRVUnYlTlcaU7pLeUEU+PpN6BFItUOZYkPSnEf1TwVR9qEqwwEdnkMqyGSNk/5Mwd/OzbDw14XFLIH7NL/jfHruJ1NUbk1zcytmVT3NUEZZa0GXCcYvJKSceK6Slhyv17T20kHHTNKDx036Q9lXaKHNP0XXYKnhVihDR0lIOl3nJ1Ml7CNhjKQ1UB2c8c77SqV3bygPqh2hppekGke0WRKzqlBvSyBv8fncXD1qQFaP4872nF553tP0SxNMD7t5mYZqT2F5p1Jbl9phQvZQ0Cd3wblSh/vknLASJc8SD8tsaVDajHXzGu0kLMjNs14K8yEQAhvhZcoTXXvdZ4u9zjj+7ttx0R3v+02XSv62yFYGbDOxUH2aZ+VPqG1g909WoZKnL3u3RX30Q/uA4akFvaJYVYbzyNUfpB94e0Rdpa3h9nZoOJG7gXP2S97Q617UeRu6Cudcei9FvZ8as4JHZo8Lq1vpAytfp8qPUmK4zKTf1Za5h6HJa8jXlnt86Y9olNBe9SREdizsFZMVWXTI0McuU9GMLIu23dfnhT9O+AMFam6BOYzWDknrj1h6OtHcCmW7IBhnwBETqQNuXc96ExpnxYDRddMP0670IM2rxUhp/Zc7/OyDlOwGf0VC6PPrDapZreHra77/VbmSI2+77dkCrVmV4iW+jTuCmmDoHK09GL3aU0XU1fxQVflYVRZA5lS61rlcpXupEgrgH3TnZQCON8KGpgfhDZKAQUuGmyLPiQVTGe19GqtDAzuCbeekJtN07x1Ce2RiiUTMmshfjkIIGTprniPdTJ/pSIvd0Qk/+0ZsZn7jVUTAmldDCDzYIcVd72BdkR312AJuOm/69AAz3mzo9CWvgoQA0iaavgqU9p2sPK0UQCTnp9QMw+BkoaDkjT90Y7rOIVStWIxPBsAPlJDRGighkLgZQLslVTtAF9NPueBQ/kkynoUF3QALqI4HYtNgJO79LsBuOikABfNB3C1EuCiqubo/xDg4u8Z4KJXBrjo/wbARaWXwQxosSW0mI5JUQUtgLhHHZY9iqtARk1lWbI7CSHgVpNxMHmPCLeepfidqpjlmBAGCHPwJA0AA+p7PBr0OBdCJVMFrbZlLbMUgGqyxnhOpVpPcUvp14gVyHtBoy5EwAFgvRhFFrkiMp4YNANG3xyHZ2Xv2VIY4B7LpzDmh9QsgC3CMatQ/5SlVxsYOPpRPYFrg1SDLkUrO1Vmnf4C+y0IldC5hFSEinpgZlEeUtvHnsuLpO3MzR/i7M56Xqf6oCdbmO6nVXwwLLCkm+SwgEYRpAd9ffyg1ev9lrb9BgL/9GslxJj0aSv/R+ezBl7lkTN0bzjzd93putfLnd0QUPpRPUPw93mTft5XaDpssbIvOMvvg1YPoZpCMTb+MHcG7IqPy9nKPo+Ow36wfSodETw4ItC0pw6HXvmvV/5bCDJk6UTuMxQGOt6/TKWcsovzU7CmNSH4jvvQ7PSDNknSezHgJP2I8J+0lAlxfd5v93QCV0i3+kCEYibDwp/CBkio3a1BAg4Wx6qoJIRvrVFVWHStagNTfKgiOvmaJpQVsZmgseN+u1k1FvZYawSRhcWt8aX0v4ahrXy3Gz3tyVz3pP/sLiR3U+NaSx5ndiJ9u1DKIOAAJSxOY6LpIH07FNuPY3eC1YaIF5SxTxciVV1pW1TsdYZazkfNdbVewEmwp3SfLs0Y4GZRRBPSe4/gGdJY/1wPAnfQ4u2GmwPotvE6WFtEshMVmlEu1nIRyyXUPEmdeap1XySbPdowuV5gs7Fhp/DE9fPMT+dpkVzagjmu8PLjF5if5p30Gl+d7wVZCviEnX/WzHpkUjgGky9uc/qeN/nC0ls6zITHRZUGwUDgHp1H9BunZWkdrEQuq70tNygkG32T4A95cFVewwNbyKpO5I2N8nENksSJvIn+mCLkJWtwnTAofyr9Xf90YKKsCeKNHYaB0YTc5AugfsS61TkOi5kJWRQ/4eIAG8CsLs8xQEAabO1UTN0DdzvpNN9g83uU2JEF74FZeg4Frp3KQzQYy50ALXtjpYmUtgZP4ySierKngOjxb3HsqhyGGLQOA/X6eoKmnKA+qcXf5nwuUSDpb9exqE74gXUqGptaOA582QwV+N3vK/ilgpNgmtDCfspaOMqcWzrE6/LnoI8GeJ7UpUQDknk5E/nx/X76JyXgyksA7ixwTbJe1NYro2hksRuJA4ck6xPSIhAoP037dHipXg/KVb7zssUDcm7CuWehsB24LpZjMNBCL2EAi4X9ojbA10Iv+lrohXKT4Te2l5+dAvhXY+89EHHCV0+7nv4P07WX/HO9xwQY6bmenUJmHAocgaX9tC7CyB41stvD9L3OgYbcLk37A2w0AQ6BSAYoMOd5YRlLht5TpK2b7YRETXuBYNRGs+5+WX2HCRXgeQyT8e33w6H90aU6ikdwhUv1UgGslo5Qzme/orbkVAnavc6sl0snf48upVugjOugnzfgR1rTtYPH1auWqb2GMvXuMnQFna8U/EObUkZ2zvGzdEAvQKa9oBsfFsfPUj8oX2tzmPGoKWH9E/CQ82F9ST25fL9YLXB8mF1z8qQr6vfJdtX/0gczOY358+XE84WyGtR7+Dod9vWeh53PfebTZFSh/xPcXkecE5hP23FWPr1UD4ITgxs43ycG1ftTHr0En0l4f1q2TkYRHeA+4qcYN8phTlBFvriIdyeo+FyZH04dKpVj5qw2P3n+LHxynvfts1Dkb84S4IdznZK9zfRzPgCs2RB0JZuijUASclmIL+Uwb2kPD9NLeBBewj4J2l443bSKQZgrwUwzE8zYhJBAjtELvNPksvh8rz8DyWkmIDIw2GYp8CcfNHF8g2ICSY8HKjzwLlL/4gHYqJXxQ4BX8paCrCzW0oqq8jGgX7P5gvO9D3JZzvO+aPPFF3i/iF/yxYFBRVYPymzeNajlD8sRs3+QuGhp3miBKGnA9F239GMWezclgDRA7QYkVXqw2fxqW08rpeND8PH0oMIk9h0MXLnZ+rDZCItPD0LqqfeHKfXU+4OAUWzQrl1yuV2rOBKxuzDt9xgVggxCCOLDW1WPwHsF0TiAHcTJY7vgVIb6kutSCauPLyVHwPtH5f4Fd390KSi4YpAuotRwEiPrhrlcUbHrCiBNhR8EVyf8GITwQ6GRUVFChxnZq9Md+ObaM1sMluFs2PiJQWn8LF2f6aWyp8uwYbjt4CYpk7jAIbJ4Tw8WrhOy39N/MG4DC9ybyiUUldyiDCNOG4QmOY6TqodYsb2gqLfdaruvZaNYt1Einbiu7+q0IVIeIu8ZaCesBazpADGQThjWsGcAKiPZgPFuOUrjJDs9A7J/C3QPwChL2z0yxY3zzLeE9oReuU4byz1t6zwl6xgZTm2r1JbwBE2NRpbXMvKtskffgj8X00MozpposLZJjtd400RCTyrToVvJaMpW7xHiDj5PDRW95uZs+3ZhfAxWYf/giH07zo9t+Az9PDA4bLcpHBFORgAj2CA9OLJ6YCHZw6oESzFuQ0PPZh8EzEPAiMLWHPG1hsPdVENDJ7YE/gd9d3I2AjctRbKxZRT8MmFcjNJ9CvIvGMVJz5t2b/qczev6iQx1zy4hkC7AvQzv0lYja1BtLwwzqKyeLAIx1uRTjD4BraSsX1I8RZYH9I4gnxhIR+i83/FlfeSNvD9Od4/mDoJzA7FSvmWUYnjU0Rzc7kLdZr0DuufZe+5nLL/c7Rfs/u+mE4On9MmGxKJBv8H1usMEHwlZ0FRgSZ+3CBABfo17iC+Kg1K3PE2/4JiA+w1YuvuX6q+DZAmECrJEqhfJJ4bgZkFwNzNVz+URR2E42HEhSJogPGMwuuSCOEsW/O9Vaj/9dqJmHEp1so8yVxeYp3GV1q6AwFGWghFMAC06IzVOhjBAE5m9CB4r7EeCFfbdHMWdFbZuhXvdCg9g9A39SDqEFY7Z6RgrDHGGLE++0PU1gk3MSBbpSpbjSs8FJ6EMrRt4izR77Na4wTVeKMeLVEKDOa4yDjA0pRvVNSjIbSKnjd148fLL/k4MqVEcg0BMvgcBfoxm1XZKEV9xGBGlZPd/gUN80A3xMOg/kw0MyOHZkzUdmNTTX+gCj6BkN2VntXsEcGPBJthhAvUkUzy34LrUXQtcd+OcsbyR8hWRi9xRooCuvV9tejBcJfgCoXWDr0ov4lm9RnknmzvuIPLwUlIsh5cygICjXfVEea9fUjGHfSVNhLojafIrPJk/T0okYXk5KgW9d05l4G/aoygVx63CQ7pVUXGCYHWSl8pDk+QhYlqSKGtVduWyVWlXbiHSlvG6cGkurpYhPnN25TARJGILaVcO+xJ8a7ky+r052fc0nQmdXbnMagvvW2pXLmsTXlKJCGRB0l+1ThJgwNDOlGdYZ1duNcwZQU3mkmIMyrciQB59ZoXhtV125RHhKCFaD7HoAHeZU2AempNLxf7JumGq5jkFDVKMdVCMAoI9iMcD6q0plwUg4hapXdii8tz1eOahyDGAxQJKmwixTxkSUQBk3IDhAYH0IggBuFjo4U+raSHt9bYJap6UP5/uJfDzs2m9RYEOzQNyTQbW4whh4LX9g3YPFNKgGuQFTy4ScnFuaRnkO9WFbg+H1U1FxO1HY4/p/YnBknA7UCL69P2OuTjglDFye7fyFMe7eIrnu3kKELPkHYSnOGy7aDO/izYreYr9Fcv5fq7M/g5PcZdDLUes8hSHbUWxlzzFg3Y+nuKIrXajVV7iQZyqrioBgdNpH2AocS1uTTtiLQOx1ufU31XFWtaJtQiflVgrnEivFZRhhcUASLK4irXi9FpsbQTm+AUch47ue9AqDtknCM0R2Oqv7qW/JLhVNkVdRyLcsoNPJy9oZfWZoi3K5HxrVKzV2OC4bcqpAsqz1vI5cUiYNRi9SIvE2CEsltegvcjiDS0541rnmRVCZVJy1eIcXmBW8A5jllM4UIFVHUF2OKt5r5IuMq+VwMoHClgBe7RGR1zlNrZM3yoFTBRxwqpQNgWpPDxz8qr6Rvka8qr6RN5ALyivWqF9biIS4FReH5e+QFaUpxQVwWgswGmPwIZCV8qLFsRJzYny0IJEnbKzmNImNSjFkVFXyOkIpYz0U9a8TvlXtyyqNS5vZAZ4jlIO9b9myaFaGEtL5VDThGoA6u9wnvaW7LFpt9SfisQsJr4jijrhAWa6aC/54EaKNoxTUlo1gzdqJgCHXd2kv6PCqBaoI0oClio7mX6rFEXJKwG02aCVIOoxwhUAGmJVkRQ4PGRChD6HzFNIK/DRKs6Wl2THlSmAnCo3ii3JA4MA6FV+l/uxB5X36F7sHL7OUAd9eKrLZQEoU9Bd+iQMPZLMkVKU/+OeevaDlkJyoth+h7bMLILVh5i9pFcr/nOfUT4LPmDrzA8HvJXDaIT8n98lJPmME5KoRTC8WYVNeAVpCTDb4S7MdtDv4jYhK9lnymZ/pGVdc7a7+XlkJoVJP9wlNQlI7VANE7nudMQndImK2ynUDY5eODHYXuKY19S1sLCw0FsuLG4NOuhuIdCdDDjNFs6R4gcVuosgxf8p6GDSzxPdsbiiO5v+VEKxQntZtTQMdDo4i9+dNiM86aBTe6mLCcb5eGrRh/82DWSnIljwxoH22WiDctDvwz7yx9vfL9djS8fb58j1SbmeK9fH5PpGud4v1zPk+qCUOw8TKFcwsHcKOhyS64vyezmenzXefh1+y3UFdqmw7Zlcn5ff7SwVNtprL/a7w3u6u6wnb2Xft0GPJRnS4vHsbISba0GX0qOyEwRUKcpIBVeREImBE+L8NGGD91BNzIkXcGxHxV+AYRcSvO0UIsCwVPzJbF/CXR5MMMxJNNFWFaCqaYQgcoIG65h5ARepL2g7sUmispuHuScuMNwH5PcVB7ITFox8LYvO8zywP6UolpIgAsYp5O8/TqElyCbVLUPSRnL2b0jOqkibvt0ln4NzMt7NehScnLxOBatykjwEuPjap2FrcwQbSB496Mibw4PVtjk82JGZsvngpM13EZTsBtp2eC6vXdoKXYRdSFXp/QjisYq3IrzJRcHa7mYRxJRQXxGKuZssH86I7ZKIjRGREgfgIFyyNoJxk5WS+xj3cImIJ9zQcGAOIq6wPBt3w5RhP9+ZieODKlo45mbi6c5MPC1d2uSmwUJ03HAdyN2gz3r1ooOu6NJXL3qmK2pevejrXdE3vHrRyBUNX71o3NGWvFrRuiva6C7aDTad0nrmQcz+yKDunFlHxiNdVDDFmtw2Qhu74+Meo/LL/YMd84aSAv607ZCKynl6CoHgPGM9OA4v7ZDEB5e+Ckl8YrAkie9x50LHkoVMoBKlB5fqcXFwaRmagZyiY4ObThApnWmWcsiYPIfysJW0Uvoz4j9eAqqUenKwklY+OdglrXx8MMHEPjJYieEfGezaHI8N6uZ4dBCLWDw+WEaMlSYeH9ST7snBdkn5wkD6hMmWQ8CHm6GsIdQVRbnWabhGRlSzBZZcF9eXxQU7cq53dCmXV/vx6FJt+pGlaPo87zeXoshvLSVOc3oQ4aA7ypYSCg5DazTQJXhwkPBgFyRgudySyEynPwtSCNXvW8r2iz4dkqfi7D4nzr5agX5HzsnftxQKAi7J9FJYMXVWp6BoCDCCyYai4QmHFx93BMZhWZ8D7h5rtX/QX1vNCkQYP4vuPL60mg75sFdBQxYBykb2S8XZTwy2m0CQTRAUCni05cNn7GTkQJPAAkVl3suuwUy6XfFVsqADFTQwcPpsAAB0yMwMZM30Prr07k7KTZ3+rkVsR1JA+Yi6D/xEK1bCNsxG7mtT3AMypQ7bgcxuGIBi3nkURUKdK9KtOSBewHiVFMDKbezoMblNR/wj7rZ/xD/qz8HoJcYpMTuonXKzxbo9jmLL6vRLZSP+Pe7+sF8tiw96cL/g+NJmJ84W4LHiAt4eGMSM8vaeQZiz8fbgIAzcfBjgvOjEyy848TLVtBHVtH72ekFI2BFvkAMU1zPl9Az0rHgQV0E0h3GVFbwf11zAFtezhu29uCK6TqDQdTeuA8P2QFCqO7IzVVxBMUGfWsienl4J+PcAPkExSqAuyjPbR8BPPcdwUHuujALYkUGd2QcHZQf0QjiV9cK0rFaM7oD2valxAzT3BEyWVF59Xmn7RRsmXPsydgJYgCtbP987DM/GvnGaHyi5PiqcBOxwagDViby35SWwLtPm8sZ4e6Uev+1VMMwhUl7aXk3hwtL2MPHt6Vk9T0pmWUVfyhXVsyQbzlanH0CoskZp7KfQAZO/GhjBUdr8FedAnx8WyxBvOUSHQvm4D8OA3ZZUAVtAJ5YKEe4/WwnzDio+UBx1kEEG2dGA9Y7PiHxCg1H7+XZ0+QqKDx+Xxw33+PJNGQd1WZ7gLtkwwGB8CAOXKL5y7ISXnZn+OH2yBd+cDo24o4n6yNXJ3KieUNZTOGRBDmH6NtgDMAJYo1ii1lNFVmr7hexJdLXzvvTX6WuJSh1nyK10MZyuBvIQBlpknYtgUha1scz2bYDHp1QcZvVNA+mPs0tdXVFFoVCSnaNWWvJVhP4gosTOlLMKf68fPeQjElYDcBzqHHI8hCo5WjDExVjZxarybBNtPAn+ss3Yt0/j9nV8etzdCjJ5gbc0CzlRBklRxVxXfNxFePS0VcGhbBCYbs+QGppET9gTdE/UXfSCpX0h749bRhn0y49LgRHqfMiq2uGwzZaR2bq0CpkYKxvdMV90BMXTJpeNc5cjKAU30e6sR3m0qNT3xkW/UArQVwH5FIN0wzusP5pUTN/v0BI5DVlbWrppgJkhJYKWMTIdnJRkxeQIRPYlJ0yDu3M8ruG06xjYsi43B02RQQyutra08hO0PiALLWfAAjrw4lxBYG2cK7Z9CqUgvRjlAshJd2jI1WCKikHof+STU7LFiLM0Dl+1T5sWhTuMLBKoElKDykHd4SkjkDn+wslXVFRhhBr5FKKhJGXCCRVjZDDrsek/smuDyvCVsjw4f5DezNhiGbjEywn28caAWrEg66NIrI8IonRfcBlDlO0jT+9kSwgmXEURcUKllzHFj8rNLoI9Ee9Rmx6Uzi7JUnDprUTXKy8Fk0NObd10UubESTNaTr4cO526cWJqJw1+/qyOJOb4WbokjvQ4fhZ8qrx0q3LimFLeP8l7n/fHeG/Trd0Qc9D5YzE8h7Mu/lwZkMFNM+iafzAqyyI9+ZJFm48IrXsORpLoBKjc4nE7ofP+oM0jFfMicEBOciKCEjo7VRBwyYKHbbVMlTJksekQbbNTcYKcChvIAo6av4LgImFmJ+T1temvmSKWsf6aKd8twoz1ywUcOoqosiCiskA9s4kTHrEwEQFOkHUaAXoQbKrj0ZHIu8awvViWUpfOaZTuURqpXPnDIL6zM4ibaJZxBnETOccziJtecIYfiUxFhKnEOVtT7dCEHJBh+iHfnU2c41VSCsf2E8aZ6XwIeqBGF9IlgTToNN5AUYOVpEv6oAQXaOTsrCwn5c4DZ2k2qD9AXLwhe738cLgqtM7aokNjeZiXlwaFCnxZ/vX+GDcoLTAjlV8xWotCnFVG4Y0qQuNrHw/OpYA1IJ0dpB8x2Tnk1PjgrgAlWmf7XntUZTcKIMfPqkwtZF0PmPQfrTMokllBzAlnuIVdI9zW6Ig/BBvKYXuZxuG6SUMW3qiB3qY0cOv1cjkduUpo6Xh1ZsuJGlV+8LjM5Vo+BR1v35zZkuV6q5YVMtJerrdCXdq3a4EjPqwWKIbcbzT8153GvRpkHHD9QhqaBvsUafA92JzohE/LhKtGMXLc0N5BquwixTkRxfZEZcUeSElstVFiF34V2mcVPlWCKf22lp22EX82Tag5RmBgvdQC5lPNIJQMKnJfJc07cwpnRkHFiKNzCVinuQMnw4HDgxZ6SfSvtJ8AUJXa9RODekBMO/bvJWE80v9p8xq/6JhPrCitJyLVaORAwnJwQGsgAB93abcj2EGsUIqczKHtYg5rGMvAbI4wOy39IHS4kC5FZVQwnXY1bBgdzzKnBiAMXkijUZt+C9G/aHmtdgTS6SGcAFiNVpFcWhkk2c54nY2dkkIy3r70O0B5+MYZE1Bp0sB41SgC44WrNxdbCFuGVnKjpT3ACl1/90lLrQEaHWuApny5Cl+OzrACWDuB2Ui/xJ69WTu2FoYNWR9MAGD6+nlTwUw7kvlWTRRDlbr3qpYf6qg99jo5xBAtqwZ1MmZZAKwoxwVwCVRWgWn6fq6EI7P2DXIX7BtMKp7T8aIIsOtUIEccp/qQcK7syqsJGOELKVthvu8TJrRJSMlDo8yUWIh7TJtx2Sj83eK6nSV0UXMHnQR0Yc9qN0nZNATv0nY9uAhGh0LPwEIqkZ+76LMcbIB18IZJJl5MLmp5ztQdkWG90IQa5EO+UeuoDS1OT+RCL0WOw4Jo9xmrlE3nyF0GSXx9Q7AnW5H+hpKqZ4WZnEENEBGhandi1e60VNta5xy/dNZcOiWpTjFV3aTvRaQtNA46VE+5F5aO0ysCr/+dXpPq5Ye0KgJs6f0Ej8pDatR5dp2g68ZLJt3vV2486qLzZnVlWavORUjd5ajv0WSOz4dr9btpITykSUD3jpykiXIAphqA83u8cMRfpn4kbx62Q5rbK+447zA+/RBYB8atXwbOoRM4zu5hMtPcUxQeqhEEa8uwSy7XdBCXqRPNWztT4XEqCs1ihgSrYaH5LDBJV2iBi/Uyqh1+TP20ir1M9iDMnws1Fmi3/KPO9WpI00qRznVuLXQUGiw87asZyCN4h0DI9xFfHcdKNzFN9XCFJrW4XLvb3XmYr0faM6sDMd0DwcejpdOLr9loRmGvDs832FxESsoHpY4XaM+e71KEVh4vzik1VLceHbwuxGGq2byOoyuTHri1OWroiqhJakD/eaDmOGM6V5i+Fxii/48W2HiPublLa+8V/2Au1UA7L//8pS0ECEjGixt3toPi+BfVyT1eDxu6TE5YEGNB+kk4ktqp4rEHHqY5H8JpY894xWmg63ZPyN8zNwxMtTWqrwcd6o074U8HZZ9cJkDvQFVF6QYCnTHbDIxkQmBihpmIpCTQyxm7i2DnOPwOvQ0D4MUGNOwF2CvEdcwMvNHWsw6nJWYY1Kw2pTlwJyZ3lsZL5LbN1d2d12+O6VCLVId/wkdigWTjQB4U/u7c2y01Ifcgj29mHWAwoKncK576wsOIH14c+4KbDKwoveXkiPwd2Bp4hT8JDMX8iZ5Oh+GTsBcr87y2fUlL9WDVtHuwXvBmdBbsCeaSa6FRkjQ4asqdyGCF+M4k5axjssGoy3+IWoNZxkmFOfQco2vSd1LCT4sT+Dhqd+UO3fVdX+VunGGocJf+lVUDNZ+FTjbAhODNgQhVgTAwU2DO5DSfxLxM7bz6tc/ijG4xxpkMrOqbqYxtrPSNExu2GbvT5MzPmbmZk1ODKZFB0IWb8hAQFWwU3MCZwW7DowGN6Z7mRpnlPnceOUB3K5abS6hUCyYu3Qlg7p5Hr+qwhw6bah5NNY9yl57QQH46j6Z7Hmk/U82jx3lsmcSunfm/7t5sog/pCyX4MINh8YVp1pzuXivQU+zZ0NINYoWWgC1Wo3jpi4iYKJj9JuSdTie46WQ0ExuQL/olrY2BggX9f+lhRnX5kmsRXd00wKiTDC154otV0JDiMVlKZqdSOGa4JAS803Ansl7wIoWEpgyguu9LJdyjC5smW8zqhBgzmKqNk/REtRtbgRbtlOeyWcTD8mgT3/Zd45SjUHrpOkA07Np04ciaLU8jKHkariJg2HQ4hpULGBW9QIhFPMGmZDrDCUZic6PdQKT5YvkjYi1AHDtdvJGMgOenf2+4i3K8bysktLn6QXHzTuIDSHUclIQuIRmsj09QgWzS223uJrCtA2Kc6bBYNpFOE9Og9qjIJqruakJlwWN+IdMTcF7Opi8cnMyKJ/TnCGU4gLCsDu3P4/KYAjKWV2MkFNWEPE9+oYzh6sOvmUtcaNS3gigDMYiIHDZA0QmirRwgjRInkN6co/QzZ/HkYYgNXVc2J/QWAVn3OcPJYrYrAOOmsrrgpsIC1ZbDoerJnJWrwmC/RBjpRjnLsGN0VC+6Nhj6GpM9F6VU1WrEyoBawvGyRzg03I6TJZNlaEYJX+j84VX13uguYhAetoIAQy9WZdGrcjPPLQvMNM75wnmFrzSi7vPlHdf6FRFIb8Iotr2ayOJO7KGXmU5ovvWuVpnLO201cLci6MwhbBcXszjOh+5HXGafqCBT2yvxkizEJS39qYvyvayuDMXDOJLfSW1zj8+guIYezQ4TPSonJgxI7IR6CvNBQZKLkD89HVRyYYQAuF6NgK7usgG6St9cwUdyc5kKmdIRIQP94rfebyFx8YvpD8D170Y1lcuD9Ks0zIfTZ5B+zDn+9I/YaXebjUA4wluhqffjYHjeUzfOpz2NKhrwVA+z+KLSbE8qRZ4X2KXKrTBqZjezUJudE7sQNrE2TjXmPr5mVNJIVQ1IWFQDXzCefkOdFNqRczl1Yg8a+MlHdW1YZjnTZt3z0I1lXGVUN+bc6ZHuA3lwEyzeISBXhAD6LpzIYRIW4xlmyDBMC0rhrLiRsWY00BdmYQhyA5kMGIXJ9MBGyk3ZAdoyjyAHh5/JtB/EtXfEHjbOfgYxzMOsrv09oINvqLUdfzDhLFn4R9VR8TBYw0doNoEI7um3DbO2POJd5Bx1K9vhJcjY4gzsnqxW0X/cWd0/ZuCCx6ePmBG/39fPUWHUqRDpVPNAnced7ptMjCHoHVPpHsPCOJNWT5PwjKPNji3E4ybvZdh531UZMSB9731ZdAnlT3CBjFjnR53rlPPmPGqcdA0xCxh9NEqcYyRNAK7OKSq4Cp1L0m8w+3QDsER+hD3fRv+N8byhUuSGulAzEtQ45IlOITZJQLmnCwA5XoW/cC7wGWG5hOFRk3/26e0yc1SvU6lYQ/ndgmjV8j5YKxxn5CICgM6p4RTrlbprrn+hO8dCQIin/KhAIXMwRZmDx3ZCCDdT2EKTQgYml8o2YS7v8by+ia3UlI+DPM7Lm/KzXvmU5wyP0sx6NjadSg9+3sHGBEQH474gSA1KB/RMq+rix018LPN3qQpAgvLzSyH0CGDtn35AtorsDE+ziCtGCTGjNd2FYTdGOdLBKI90MMrjxsUlrgXOO7bESI+YakM/rreBXUtgxeRgfwvoHvZ38dFEMb3/oT1COMRlfi8tGWLB5xRKZhYC+zu3UL3KFCYrPJUTe+wA5LXS31Cz0uvVcSJnRA6EbUoAcoG60vgEymE7lTjlgVPK9I/TN/PRMhVDceCBh2nGzR9E+76gfZoyKpftEN+j9DUzu2WGP6dBamHRqEF4iTTertsvhvybDzJVRfWT6oc97xKfGgns/JdNRwsbdLAKgqIy4LPQRKcXDOaU8la2JIU8wcYBjt1DiraouOcBPf8DAcbi7vIHbfAhFyruf8DFhRX8XhzUH/R60VRX5hIaN6g/HsPlBkjuYFSt6Ycqr9wNryhQCK6kNki+OosnyBZqHCTA1BUqXJC7yxjqCHcXK8X4tBkf9HpVFq/JLwX43sLwJIzlOhsEiPSRa1T+1YQVK47oADaqEykWBERwVBzV58Ujek1vgIzzwQfKUG5ucJiWMm6GUXN/46oxmhlrnpogsJxQneZ4lePBS/68x6Z7DOiIewxzF84OlM+ojdo2Myg9Iof1AtBGiJFjisc1GJ0co491wo7D0cKDNyR8D47o82FQAhZJHu8yqqHZj/OooRawS8aL/7qXaWhOaE4qRGK9GJJlamlAZo8yvUBzR/E0QtRC/IR0K/uxNd7MWwYXX6WV3Xv7UbBzq8bTn0scbcZMCZohK0MuxSpxSAAZSpkvpEZEyWTCAXJzwDFvhzBWe1wObh/9jVVCTRlWj85ob+lN5xdNDVPaVM/YSPAmzE6yHizDr9tuR1nkY9AMuTiBsIpOPRioowbThyhahDNk1kyv5zcI6YEDekgn9Bydz2UQJpEIrEYme6kzsD3f3cAaOrDklQbG2LWNuQOrd0YV7Jl/UDgIkwTZEeudJLtRO2DnIcEPHFKkIGKIKXcNEswsAyGpectCKusKik4ZK1wAgd+raq+pQBIp7AhqXVWiKtovyyRAkeWgSM6Yp9nUfqM5zA4YTY91l9BW6bP0emKyloCanfACJm5RR5gAgaYiF38lzurwE12IHjGNRB3mxgltWg4Q9Kk33k9vuUsZqyyADw3UxJAPYNR56FxbkOkXJnYu5opQSWyX+XP2M7u01b6qirOmGkgqb9AUjsfGgG49DpK7hBuDiUjSf4ZWqDJWYV1XqybVMpH09aV/ob9WkXUASV0JXz4EpA7A0r+huh+53JhzUbMWxui+nz5gWIyJQpAEUROiMHlI7iu7F9CR2NdJlnNEKBTfUYXlZHOecUou1OCGsZ6S0tPryVxw2W4kpPgKazS3od/TBeZOTscwI9WhlTuZsw51bdNMX1cRULPwIsQeZC8aqvjTqfM78OE7+Gg6+Khj8KF+JIsO+IjcOjFZM8yzsKpCbLTKxbd0RyBIRIADBtqS96BIYgWgWMEJ7gZZi9l78h5UAxM+Qpy6UxFIEhr2OQWBPxNIiHgdlCDFM8fmGm0gF6mqqZ2KEVO3H7Ha1IGR936pamTmGOFqZEW1/mmD3OSsfh+8tFVqGKoUEUmn6wMC20x667IamvQzXUAX6rdXVEB3mQBdFRlZZjpyIsiA5tIzq4EcAYDE7UmGvkqzw8RKuQ8w0oRHUFa+33ZyHzGDpzpLCVJZNaKOUg69ZB2ko1mgFQQWzNg5ieb3cfml1HRIcTWzLQ56yQd7hUk3ZfRThB0DD04n2HeT2+pTU7m03SDefuU0WGW2G6+0YANlDDvtH3EmHXZuihu/eIJ+acLh9aWOSru8CsZY2pVcxUipvlI9jOCBJGqgw4VevtU6O4WrVD96Rd5StsWmP6RRXLutVDQWq1+8RAezY5AMCGGisKNkCur8F9tlTfO0NkBX9qowa7of5R9BgLnitk88jESSJ5gUQMZ8MxxpGP8VdOiLZtyFCX33bUc918ghdWs77FjRB13+kh5KGQIN+VjTPj1C+5+nNMwHf/2FJz91vh7pSsaoL+9EZz78Cc26Wllk3WuV36Sa9fa9kI7c3eUuh6JwNbkL13++7aimvfSVK2FSOX69D9fv8PVeff2I0Ui2vsst5xfP8PUJ4+LcqdwkUouu4GQj+jeMSHX8DOOomdHJ7tJCyYUkgQUmwt8f08aZyg+mmKzjO7dydgU4OLvq2IyorH071NUKOj9YO5X5BRjoqfYauoRVZiIpIvG4XF/2ImQP4uL26RmtO7LCIC68KW2RnWW8Ere6fkddgnptE8tW3OvWDpE6XN4ClQ4EzhOJtof2FYGjM5WQjcs20Ze0KTAqNJq2GAd12BHzzmJubMmHVTPgRCuW6VRUtmJHfE76/dwsaKoKFn+AiUO4RgSl3/n4ww6UCt+Bz2/xEcAH9DNBBvkIdGtqGhmFxzJhzp16P1oCGrr2r+iammuSBB882ZRAFTu0bv8fejfnvRAi/l0wzURRfta7bsE+vLhVDXuLHiaO4bUbvI67bdANarLl/4uMohvYoPIRfBIrZ4h8yCA/ZYZN8bwULf7h4+Wi/jlnNVhmb0L4G97dSFvZsILJ8CRrK+1ydaUW1Fe8rJXOTWekix3Amxh/95n05g6A4CuiLPl05lILhasxC2KX9oFUkJfeXVoiz3ge8PmTbm2ft12b4hXmrvj3mdsU0VHoaR6rrVjcAcISginSfqWtn4fFx2+bWWuZPSzvZKO4uRvEGUevxTh6AtLHrNpJPc30NxQdfMfMEztcalBbjKzMsAIFGOWfV6gzxuWVR9TbndQ6HbGXJzwW7vLLsIBy7qXvZZYiSjLQczUF+HTL9mhI8v3GhSQXsC6DkGcgw873lmh07341wUAOFxpK+eklBbwrAxjQ0ZRiqE1ji3PasYLIMhclG5TmoNo0ZEqqLgEv75hhFXEHkMsvqZrwkeDc11C+50DIXFJzwuglla3HoFqxCJmyRGN+0DKj3ylIi4dcgP7QGag4wYPZ2a4VRx2vDsli6Ahchofaw8SPGh7KanioRtvX8FBQLOZJ8SAtmQSt0UdTLhfjz1smVI2b4PCmonFTBj3YREIUZcbbvoM3HlBdHCL4SThSUyu3UC08+mngcbaN24v0QaZ0/qIRHxYqC0FpLryPCUFdLqzbyGPG2MuaUpP1lkymk3gJbJ7vXdixrXmICcFWuZnVZT9Hl2qZBnQI3PyonSObUvJfluAyXfcr2pRkXt5upsctgmp20f41Upoh5gS0UiVVle41VCpSjj7S+JxyAgvFj+EFsFpsgo6ugT5HtnmQRY76jxhXqKZxhU6nRXRE1/Ca/EV8thpqZuu0EiItTcAhfU254j5Dm5PA8YiInRxmTeURdaRM00aAD7BL/w2x9ai0Zk03gtNk7deD/Qyw0dpN2RWJZiDdZ9U4qgREb30rKiEv/VuwSV7JI+IVlSLQ9qWHDYtp8H1S8w+5n7GqBOllLzxilHkEXsbIiErhVE5D1sPkeM/3HjRlKi6dDs/57SOeNPylQOzXVQcbkOWFSZFfBi/ZzzziZBmZ8Hcfs/aF5BkRhEHrgC+nfhxrLOXL4Ko0kfkXQTHOLvYoA6kzahwETRsFoX1wNuQB0k4xM25cDohCt4yeA5U6IWSaYZsJIvucAAFpiwBpCxyk1RCPqgYkU1foighCCxSENDRVWIIQpq9FEAodCIVosQNC4O8cDIG/u7Gbe4yynjncY+S4R8+Fq5rBPQbKPSay1hUIra3A6mKNBM+5Ae/oZSmMV2XTOMC06X0OFgP96OIKFtcCFl34DMF67Rh2987Ox2NAqe5KIFAGcHHrAtIAeC49a4dvpPGQ6liAQR6EOs8jiNkOP2lLPNZBYCXmUsSuO2rZjA2VFI+gwUfun5Ezg9n4IFf2kl9K7ELV7h5WqWwZjpWZMBCP7C6D5GBkNCGCXEatEMOzLuoYycjk9sryLMSEaSoT+I9SDxGoHW1MGcgCymeb9maVjpWhYutFUCxJf9FnurC4lCDBLiVkaqDCS69RiYjsRXsRUeWSdJ+PcPYWYQ/Oy+w6O0Lpm0/RLHDsEIW151ViWwRVAn35JFn7ofH0Jpw6grIYEbJY0o6YtA5Vv1/TyKp4IcjJKlwPvQSEQPZqCOx5d5WeG5ZCfDj1+iovhTl/oG4DKjpEEQGdfS7L9WgpKznbDo34N/prK6kZlMI36VgLNQmQ+7dmPjNzIxMKZo19PMY+XtYOcPBEgB2pbb9RFZ3Lqt2fhS6ptvSYtwfMCKObcI/66GkEGxMNk4+m8kZmz/XOa5nTS68Q+sTCBBa4Ce+gGQmwVtJy+qs+slhwKPeavG/Ez/TH3SZfPOL364+7TH7KiJ+qVSfUV6eMUKK2GK4xAfI59rkoXi1MIsQtbKDdWOcx8piKGjFnlfXAjfrsqq5HVzA2/5IdVM/JkaXzhxNXxrrM9g9Dw01PjHTEv8fdxiP+AXfrof8QmWEZHKT03Tegi5O+aLrzDDQ4dkzZNLR/cr0J0nIwAC0VNV0Fk5dRnYArRvwhHPhCYcLYU5BLBn4Y2kkEqGUgJzcD0DU1OuFISjMFQtL9zhPkoEs6f7dR/5QDTtNBjQdVo/LyXv5wuYjSYcsBR5RaRnQYzXpAjmXp+lYgTG6WwKUj2TTB+UeAECx8LYshOqbpvsyszCOPhyt0wpoqGJY7mbirKbiFUpt2S4IKazhg5CuGUwpQIQ41e7Z/hR5qFP3SL17uuKu4bfZXRBa2aWf2LRJ3hrDkl05PMOFlKTHLazgiCu+t8Du9NPMH8mgAgyvSLBrIaiAZExdADnQ0lpGymqZa+8fqSCZrUSZ6g1Qud5KjidLBxYIaZ+K1GO5dHs7iVPPcNTVfE02InTUnpGc+PxrilwCXlrAOv+rDZl4QPROhdGznSYEJ33C0YRbvgb2Np6I8o/FhKANRVXngqGRmFMCRzEhXiyncpqkCzxbEbieVWIZ6R1jPOg+RgGB/MVlqiInVoDp19N3v8rwGM5cHTiDu4+TzhvTu4hFvVA+IJu0jcSBrbC/nINJMP0ie16MCp6O2XdvjG+vRWaOOKaMI4s0jGmgMoj5dlMv1yLgMIcI0rsIVOYc0juO/SRMGzPIy9SEaVMlNpt6ySzT0Xey0yBxeqiZJJv0J/TDWD4PKmaHJDnzXdQbjrmJZ1c+WoXvfrr2/XMdymfZcB1GbPYhQG6xpg4E2GL3KIH6yM31dY1EJyXdbYTkCjyNIdEvUdUs0VdMekdSmYAt5AmBFxJVd6A5+4xg8AQBfAcBkqQDArIX3jK/1X5arzoNBsMOuiUFGlZ6iCU5oYYH8HulPNKPX9InwLyz35pydEa4uyHpKKTzPNA0My73ClCoLBMO4PXQK3dZlWEIBcvcskoMP+6a33De6x+KMJG1+anYK4o+eiiCQ9KpxvBJo36Qkd32mWsBWi7nVMOuxm/VY2kkZYsFVr4QxLIXO9vuBD2NnBkevDeW7mB+ABhfCb8asXfrEsHb5AhK/C4q7LGq1ZV6HRrYofR5ibE6K7GbOCPMrXBrsIRGbIzdHi+owpzRlVTX+TSpqWhALgrpJbcVRK+dRAtqLhyCUmkysyFASvCPzpAa+1glt9ltnbMgYYShx1KIKajzcWv8k0GofZtZD3gJawZ/tnTvihXq3esRr4W6Zd+Gw53BvJhfGaPcA4/1q4ScY9GsNW1PJSzaRR4Owpmtiw0TFFz8BlhzGSpaWx0qPRFiPSOPMrM08HL0IspyWIajkfhGSK0XneQsYZN5MkuTXvE0Ql7pkMKYkhwn4kBszs5fWj5wBrDVG8BQzt9YYtQpJm8iBLOctPbDq2A4GDcn+MhoSmHHldRQNN4qsPt41kDB92FQDgBDDY2PnezXcSXMXcFYjHNs8sgznHZQrDIM5rNKCJaZLiQ7g3exAihCakCT4/XmrjOPyCmV6OmV67iPs0iW/dZ9y8xkOX9tmAC8LpaS9BJER6W0XAQ/VKKoA8RlRkeViWNSqeRaigt4/6ztT/T43fhct6NXGb7vGn5TLOsGIua5GwY97X73OSDOMRUg+UnP14mjhhMJINBcC51JmtPS1yX94/1HvPM9jh4p/kh+CkqTOQgiT4t7bjmpY21mJ0rhGzEsOqoPhCl3faxriIK+pLbFrg7DvsbpO2ZO3jVpmTWPw2qYx6JrGWqKevBx5UbtESVhId+SyCbCBJkCSQPbkXZS+VafN6iRSPpVqm8vsEh2q7SawtJkG5ZIuz9CsXjdeW68bXb0mFDJnEHvpl6CQs1swPSRM5sHEJs7wnKn1Z1YWUWcjr2bEk+gaeqhDL/sTzBhvRBd/2hHMhoBg7iM/KQGPM8geLymxlD7tT7Timk6k7UwkOpUBd/57XanPFxz16Sv9WVP6M1bDCBgQ0B7UH1VrCY2tupYUKMhIR4DGZABoQaAEaOByx4Ap9p3NQp2GpW8WjBdA2pBp2Vo3AUpisz6H2Hycxq/19JeMyuFnUpuXdahNkuukNi8fccTeMrvD2d8qC3BVh1C7Og/noTaHlLw6R8mrLjpR6aqsoqv6VQ1u0h/TD1P9sFnZ9PZV1OZ3VWfT6dcFJ6f3ltTmDu39Nh3LVXnYGcQckrmmDUbaoCN2w1cZxBWd6esai1Kb322F5Qg8jiBRw4RYDRNIdDaR20oN5UiZt3vcwvY5YjNwAllHbFLmlfUIAMxa+IradDOS9yq105mYPEXQYFKbfUKBmIn0xxy1+WqflNTm5UqVku9qXlAS+ehyFqjhQkstQMrtwcnA1lngZmQBnYeyxUIAguBcgJ3SIPQz+d9CoebkySnjOWOKZBprRIlEL1soBJq8XTSuvgLMQbiwylJSbjNtE9vsVNcogq1im5UN7eMxfwoM0MtGGlUjJmP9MPxZWFKfhhQrRbwMq0BisUHqc0FJfUqJbHH6N5S+dlOfEWx9QH2mzAEBk0VSnyGpTaU+I/41VRTnLCHjIbWR+jQV9WloUmfU9lgwmFvHK9SuVthUZ1crrKuzq/VHK9feTEnIJYoN+zWwsuC/b0WmBfz3uFd5u2ReZZDmqYUtbRDbTAUdqCUnkq+B+qd7PxRdkWYpY0TuLKGADT7diGJX5kBxkh25XIw/quMymgMl3ARjso0T6tvfBuMej0vFXeE2ZtpxRqqNuqo04/RBfKxSU4shdQQ7R/fqMtVplgxi6eYY6CjUUpEsnmDip12gB27St6qU5OJ2M/22sF4srig+Z3Y5Z2YYOIcBp3NithLhXzQfiVMI0CE8xkfMosIoJdqtC4FCkMhxAMIz7QejacCY6cMIuYE4akGVZsRj+DRfDZ48lwGO4Y/7GHFD2k3/hG7PDehMImd093aNufHTshgu5sYjXifmxpsVnb5VIzdc3O5J/5fgA37QMct0A/bVd9YNWIcbCzM5a7gGFpU/nTG3nzOJa8I5qznbJA6WZ85jBWZNWbMTfQMOCrJvv+iy3NH0ox9Kg6xnAKIlDDc9pLwhzGrbiHcCAjpsJ90xOFhKQ7/FmggPdHagaXkDpbA8hemaGrYFNAvBAAKqBWEcSaJZJbq6/8rFysrFStTjU0+9OFGELXvs0cgk2GPpRB4PekxXCvJI2a8YDv0VwSm/aud74GDi87zwAs/AbqEJz3TcxK67QAEa7T5AUhNae24kgebhE3VQwGUc2gLambuPqclwvtYC9i5vF0meMPPphQhKozbBbO7+pgHaKUs9N+3MwgmES+eOt44VkSKEJqKJOa7EUHEz+ZGwfUX/DbmwMhcLUrnFwsPsXO/EfevgTucHBpPVRBAqf2errmYxWbJRSWglv2ibIn8mi+lbbt174066pNOwNvPhB+BXfQlkeD2ay+ocT0ZzcavlAtGXNoRx170Z19ABPp0w5QNYsDtu9mlDS7bibw0I5Hpx5jizbTaBMOrFzTuLaxF4NyrWXtzyQZhHxVU7i3v2CM1PUrj45J63tGKl09e+rVWjJx4s7yG99aHlgxcb+vjNPW9thWXAfO2Pnd0f9ugFM9ETGs/zQMDW4UaMDtlNrVi7YcnNArPzxZCc9srdfEC6ArUFGg+0/sBN0Dfllee65ruuhVXXpNKguAXGNWFS3BKokY3yXDLxLUaKIcvXGctbWmUWSvCThU92FyQ9OI8SFqGd0QgCJVSCrxnQmGXdy+W4IIiQZCf9RsRwEyrpCN1xZaDWTBwkql++8C2wdpsozO5LGLyg5AFfErZPlXJwsZYfJMZ5yNF2QL11QiAGaJDCs33m404Orftt72a6Hsp/mwYOrTvm3Ty9ztz0zvuKN+3SPLIa11i9B2E0B0N5MNHhuV6fbAHKQDz8OlV5s/A8bzF4sxBMTITLEu7zGphoHyMPyQ9R1A6pmnUYi9wQvkIMKNAxtUuFhEk27pzBBZ+c07bKaUfqwYSOpr8ITFR2VDHRvB3VHobULcVlX03ZGxepoOxBh0t8hb4oKqqNL/egDJNjQQ1+4Dqi2XfiSuUaI1BGTU6T4C2TLeO6Lmj04c4cXwRVHU8YUIkb8ngAp4F0julWEqpbI/iUFt5bBkq/1qCsKphVlXMxLGja3V/07pyCzCpuuqxC/Cbt/mYDYE3KntLms8U6W9RfU+x0gYlUShKWcxfq3LXjRBmAuh5mEQPFZo1DWWvd0B1ZfGidzMxtCMuzN/21UvtuHWOidyoUjCtYD7nLZGPRUCxUbvdEYEKcRGvHISesIj4wjgqg/75PPwxfoWesxqWQ89qJViLdMZ/69MMl46/5UphqxccRFjMtJ84pDg90KsG45oIWnKQK5seuX1IeXuG8BRWeanqaaTSj1nf/yYLv8hPNWOiCW2m2Hk+oDHeHLMpBsXCCsSIX0l96mddDcZ0G4kyhjoVeF+jPV4oTCaVzv7jnjm/97c271ANx50BbnTScB3Pkwn6FKkE2ZfhQA4cfRHlQ3yJqfAPZR7sgoNvNz3p3urQv8z7TZqgIhKTBbxGI9+wKodiua2AJM0NeAoqBtm709+/VCfv8jAnDzNINnmjAw9QFBIpEFYTYamsnBPIOB3aRYG4Vq9SKP0Pwrj/z4EGrYQWCCbXCWJLT3CLLFyq31+7LetspAwq3EI5SnsLbLq6yG/Rlae5rNKSF4JKNBmMD900lB5MGts06KAx1IRg1l4cQI0k87I1vYv755kQ7XCfE0Grr3ZEt3ivlXeQwdxAlOitNJcIQHYwBEJquP9nin88X3yfIYvE682MICdy6BFO8oHTgtFMwU8F/Gwfkx8R43gPBLh4otRVsGsgtznugpdyH5NTQfYyRi2ncKRR97dKWmjO0o06Gb+Ge6yoNEvxxAYgEq/nMG0Vjg/xp09hTisj9rU97F7VULCdABwlgGSBWW3ShjVz00LJFl4+nR1OWnbNBvj5/wySQQw+82XoQFrys2FCYjK2PiLg0gd44IOM8beOA8B9/5jGWRFYDcelQ2dyp9ZI/Aq5CgIyJPHYq4fQjdiaBWdTdoZ/emNuWzCZjUWB+Hnv55ze1wgLaO4afwnXjAHUJiEUF38UJeOi5miIXjgmxJJwFRdSJx4IjpYrHotoJRKwSYlXGeONOOYcD0FVmYwvehDUEZgkQl0TDgzDkyu/RW4r+MXpv06kmxaTTdiOnfpLfFNPT8aZJoRujpIrdUVZeo38F9m7Rewk56UDqgtmhywc3q6UyRBCHYzVIkFUCieFTXLAQU4b9UB1+lGgjATofzKoy0PtAOo+ji78RiumFGV3d1GLUR1oJg70AI0GeThqDNCOY2VOrDbrIHC6SRxnEQ8O3YGwahkr2nJ8WzjuYVnw3FTdqKj3E1BqQGb1xp0KYtipc8mZs1OSu0DRx+E0jYsygVzwFL6O+0heIlFX6xyY36UIoM+TATP/EqjQkQwZBgEf6QYQcErYPBYN0UW7TPhS4WOPnvJlhfPr54R486FeTL3UjYhyyJYon6a3kw1vJ0+hkBiJiuUsTDakFKy4uyMVS+pxxbVX69iVZQPQiwB+T3mGdXDwdsVMEfQ7kpuLAoSpyEihd4Qgehx+wKe465Lye01vYk+Me0CUEQKA+PCQZVHaqOMqgE94su4awx4ecGXosumrUFfICRB5y9iZwZmurSBR+IDiG7oJvsWIrW+wvfyju53kZlf3MmOe28le5hW58E6yEFvBG6I0qt6PjuG+CLJ4mzlMQ0Zdz9ddWiaHL9HIxitAX4628O4emcjo5t8IFxqQ/h9pG8edC+JXUiluErCnYxo051++mdDH9nmWJyesz5FP6KS7/FJzneHcO/gyxClmnpoZPG9Ql+6CfpO8BnEzT/OVAaANV3k7PCDhT+oIyYRtMQZ0/KOUfNv0whSKepvfzXfp4TSbvazgoJkhaZGckuAw0Niwkjhrf3GWrez9Y8u5EmE4gw3IuLoLnjCmccJxa7yUq/vBBC/vFovF0o/rcLIMBqQsm4V+ld+fA4JVvVzG8DaybNKBqmfcN/dhIGzZnEUyjROuC/5gy93HAJLF+aW+s8hGOnvbGUmKfod7VLx1YjfM+Ni7ZHB1ZAw3IoNEYgGUQj6emZkI12PXR+AeWbHp32Yi/TPUARsPzeIiJzHquL6dBk9VhHmY7MU6opTXDw7MJuRuCZToDqWucdc0Bv0gJ5rD0AaZiqHLtjWheoMGl1LI2UuuCpDRWKnuO/mamO9iAtHHOcBlyYVDl3Rb+5EQEEUg3DQ+kxrJ/GZgexyxQM1bimVWV5FKdNu1uiA52Ft5FdEoE7DxqNg6kTzFgkKnAJq3CXPQVR27mrocUM71TA/uXQXNWwaL7KZfx17Zc2NZVCjCUyF5Y5l9rdkVXClQkKtRQuo6CQtUU9bUDWNySfezd1G6pWkWQVA+lyXaKnn70x2L6MmH6NuRIkIpkgXTahySJAvEi2yBD+z6leqpI9pWWs6Z28ZZhyJWIR6wYsz5rgfiCPV69QnUlTsOO7XXojvhNKFYcjX8Bh7AywwVnRMMIjdI9yE51fDkVOu0qrDZ2fhZrZKBg3AW4jUHj1bO4zBtMbxe3PZiqQPV0OeN/JuhE4na8rM3fW4WbZgU3AVUKMHn2EM1qmZw/MvuZO4awEv0Z36T6Ju5642UN4ERfWYKHA9tSYY5AWIAouWqeYtWVuO28acmmNzObG80LyVkyXXE0SGw5j/dA74PcqPeAUUvzYcqXIEgE9gqo2iPVV7md0ZQcPhPp9hnuRzXm6ijjslZJ/lZlC+7L42wBLXCRwa9VxLTtQObaVhbnCHLMyMeh5kOI2zH9Q0KXV4KRiZCIVfgdfzxPGXk7RVU4VBBaCJuld6JEv0wGU71lnL8GjllI0gziR9TUE4MdliOSbnjIIYOJMewBTGBrZ/uyCPLnJmG34G2lnF8gMFbERZr+I+1pR9tJwihGgRrpD1NgtwApGQPKKfI6938VYTagz3emLlSroHaDyxZnEIGIo6zHJVUMGPuL05yg7BLtRr9aZM9cEg+xupSvXAfpl0ab8jSuVaAw9M3ALOhSX1EW2G7qodBS4/46dxDYJJcbUHOEGOCG3kq4ZLMeGGsYEi8wH/YQR2Da5IHLbxHn0tNr2+hjvaO07VKIfcsIz+pPyTrvAfA4t68YyGIhw3/A/N6pwiJNNSiXjfiziaowF/cm2iTzlWyiq5cKq0u6KgbPEs/2+Gq68D0B3OivJzHtoh4ts9so6V0Gq3HkEckZ5CQstT9gsxmfLNAoWRfTnqFCLrJJ3ppQOQqjVaRhh47IJVijWXSmd03iHkYoGFbjX4QGpWuTr1pIGgTqiZdWp6BLPZUBrOQAARymbXoEeU4hu0Tv5MzpqxwOm3pHqW10kugux0wZ9AoZk1Rb4iUFPSRdbM5SN/Mtv5QopxMqEwPbpNQ+gIgZwqm9XK/q13FEuVJK2Kk1alRrII4VFQVhcdRQeKg5tSONSRmtu0fgOtKMY6owZGoQngHBgshr+WUc+UAnAVwbBYjgwZIFIaPeUjruUx11nmfyWlmi5kqAWNKW2kgYbMDU2tUeQ2oUUl9A9wJEJRP21YkWMg0fdp6nmM4y53itCHYGe9CKuiPYcfmL86xWxHjB4jGLI+AMv0h3khmn0fZ5JsC5UysyfRiWDxG+febMZOEhCDnrHSFn1tzbPVGBTlTgJsrryhAK/aiTgWLddnPRZCbaDTU7EpTQSD4Y2KaS2JWWuwwKHdPQoQZPzCYDSMMoo86HFiy3CjAqw5w4S/RKiyCSpHmDgTs6Vj8xTQwQ9w65FFxqZYZbaUDOo752cFqpFwyCiNhLeVMz6zA+jSAuBIlDLUhhxxA1IGZYjZQJCDqxElSWZg6x+sTAul1QWxkuSo98OBa1I3WU4BmPvQuiI+sh1ZT16vaM1HrCgnweobqcbjnQo5P0SEk3W7cN9znv+gymrqO6k/vzHkctC95HOBqlc+0gwg1CXNHqSvDbo547aiOoKYh7R7Tf/W3Hd6fqGY/5Fk4k90j65PSCS9Q22kyUJhhYqUZlVGGJw+TIldn7G41qpDHBuOtB3d7qqFu4HZD4KOAcYgfyBtiaoDh8O9jlDAqqfveSLO2yPNqYhwN0GC4L4WempmBWSw3Kyn/ZOeOlDKWPiAFv18vlenkrSZJsXOPE40BjjHiekfTaE5KkuAWMKcPUC3M6gwwBQbVKRaaUBGZKNPEs17OvT4+5tN0rJLDyWFBmw64nhMA1FuwJRcOGSUYei9SulI6jvVnP7IwK6a87b5sYvldZuGkA2ebVrRTxr8ONA3m4kWIpO4Goj8j2rncwZVuwXjMd4nBIqJRz0TFIhdQ0bt83fCU/qBRKYSMeAlPE6lOqWnn4+lzIpCK0lZH/GDG6rA9YIVFnwVEXxh5eZ2W0e1K8gTOcvjOwvfMihmZpge/s7Z2QJuxGDKXNfagIouZcR9TCKFbc0Ctkfl4XEHe7lHuKO5cWTw2Yx0Rn00B/nk0L3iPq3rSIfbVAN+1C3bTJ97hpo65Nu6Br0yZdm3bhiIvZJtQpTLtk48F8Y5geTAt0HvdRYc0Xib5YiBcpuRns1IbLJi8jgYuU/mjI/3rHFWlaRZryv15sW27l+VCAM8Ky1RYPu3GCceJFhllmMgGX1R52+T1qTgWGmRB0Eozwj76p7VF9cpCHSgBoDFtZ4ty/JFirNiTMo4UA6922DYJq3tbyZptAlJr7jrGDEG2thFayxWcQ98Fi31DPT4sD0ExqcYDDr2NxAA04LQ5oTDDZaqrp7ry10Eog8H0/9OcrA2MEZBO2kKbFldnCRa066KnSbCFE0p7KwMC1WqNxd8e+4NJWpPYNsC9gaDlUK8s+q0UYBQR865/0ra8hJa0zl/BPXpu8pQNxx0aAgpDeRAWmlUGPISZSCxc1S/aUTphwbunOVPnvfdujTsHCh4bd1IFfUgf1LupASYZIkQBOMgj63eavu+h1cKAJ1H/eWRA5g2CjGee7Hc/UmgIpLErSABZlWgNtj6CcmMoTUAE0quXHVHBPMVQZuMoMzoPg1hpw60yBa0Lh8wRXL1RHVFtRUsIJUY7YIrYR/EZa9FzvQUOiAAlG6JRtEeIJYkFYrB02wtX2sAV7tgd8ZTN67MivGPErNXYcmEQvk0s64i3jxR9VznEIZo0463uhZrUuGjKIFlYUK2Y7yfHvzzn+lQmdcfzH3Pfdx79PP6/nO5s9JNOIvf4dv8T8Kt3qIH615Y66KcI+dxrEuuY1RwTiXEL44DKIHtcPmtepvFnaiwPl03gDi6C+i1wKnCz1rsXo0cXo7VoMTGp95mLUq8Xw5XzurZYj56z7XAxZcJl6W4VnsY6DivXQGGUIbFkOenDBzt9FY06xLg09aGsa/kImmKta16WhPUQZLEOIOc6xKwoLRme+Gjq4jyt/Mk5NwEeEeqjfsMxhZ5nJXdXUqlOj5J0Uu8dd2B3JyhJ11QJxRMbALXio2L1c8G/6JtjThZKl3ksogbEwQ/TO9ZqQ7zO5DuQkpWjf29iyaoxDWQ2tltK3Q7ftrAINopNH7jEkHaHGJd+oJlybnEc2tzACz8BuisoR2CgJHkXoINW9IsECjELlAgZN8OEEDhjGL+SdZr7Ogo3O4obCYG9jkgcDVaxqWma26WtRmF2uj8wo4aIUCeqBJYxy2Rp9NtI0JeghJjpDdBm1p9uAnm+YRNgNoBAY9GKGDDjiQBP7wmrXRZ/WiEvSH1P2xwWIdZiQuMS4bpW4GymwqddjYYasTpDFpu05pk5QOFMOPeJTTzJr6bhS/VyujZl3tu/JJpVLmtcvB7Xxw5oqmLWn40UqtSu32LWaP8XBB7NX86dmrqbnnNO7VjSYvaIBVzTtrGjKzDCULHBhNcIWrxtpW4a49riUvZWlzCnc8D0V0MZAIVjMgMsa6rIG5bJiPtPuZXWDC7qWNTjpsqroQGl6EqYb4ZiOTgUzOmWEsHedgjmTdsrt6c6i4oflPLsELPMsYvK4bxY6U1gwXaboG4fBx7lev6BcSHFSFbv4yrioG44K9AKkWSzCje0FTmQnY94kGKC5aZIJWVrgOFK4uMYl2YUoKg06Y5VWOVnDuWQxf1y8gZGAKmtDKlDD0uA1r1fsEE62OmDDps8y1gxs0VoWMljZVQsF79xy6954R7s0Xl2IJqflkQvzxKgxu/JFE9miSX2eOOZKniYTWTK50xm26oWGZDhf8Dn0oROuXQ+yKZXpSc/HVVLUbdJq6CdHsyoqxpyh77iLfwECItqoGsUJkrFN+BYtoHBLplBgrVdYVxqAOXqq9JwqTLsHj3pU/Jo6qvkp3/RiRQ+rRSYzm1OvtE4VVOdkYcWuDpaxZhHWGfxpShvH9gLhTxOuaK/LcxCoO3ac14M9lHCG1BAlMtc0kFukBj50aMd/mwbaLThJZgsEIFON8Z+1wI0uajfUyAxWKhpLzMsWaiyxlvAr9fQvSBu4EAwuHGCPOj6Uwa/I0FMrVwyC8kJIkiZCksibZSosj1wM3Rp9U2PNnYejrzHsQofj7MR89LSD7pQZKvW2WBTWBl3v/eGlZKSRs4BNkcKgkWggJ0JIAXS6AyRyetBXrSRsBofGiz+26Q5nPHqOun2EVPb16zIuU+OCQX3eVP+QsHIOlLslDJ4i6wkO+Y87+9UqlQQaye+4p8cUNDiHoZ6KUubuTVW/rG5DvRV5zL28gEjUWYPNcBuKMw2mTlIWOKehbkO9Gl8jb6icjPQ0iiXKnC4ED6rctYuwwSMooeIL8jW6DTHOb+I40o7bkLYJZnaRa3SRcxsqG1K3oYWk31wjYdUIslg6t6Gk221IxRV0Gwodz3qXdalJlTKqZb3zug0tULehHnUbqtNp3VAgehK3IfAF9dluQwj11InOQdWGbtpPBMbfQxsoUD0uZooPUyaPMeVK5zJgOcbvgsG9rqZUOs70Rz4sdkqrKA3cwxxVvvRUzYm82QZHTF6nNkmM/wWeDWYwf6/OA+pW76tkGlFpSpMrCN5f7CTHAkMgXbWws8LZDkKxO82SS4novpjRHRgCydeze1N9xhAldiM1QV56m9GsRnd+qdTia8Q0r2XSD9lel5jJzEnM5NKbdRoo+5LRHKhKsdRJu4R2937J5e3rSly0vlXVWpxN6+r0dnt6Iq1Xj7s+wy2jGyecWC99xPTONvKqrMrmdLJrFn7bN2nnmC63vXWhLzrbvl5GpWh2bfseByjc9ggO5LwFdbcr4czYafR+bMN1yMWmSEvcAE7gCOPzhRr1u+QlGDQG+kwNyaZcSy3r1YFQXSDbYEZsioBCOQapIyNG0sXtcqOoJSq5ceuiWDCcXTxCNXngNjml/qh+RmwK4/KIMLU0NrsGlLiLO9SWbD+4pecpfOve5vVymyeld2CD29x2bfP6zG0OFUSzKzZFuc17dP3szLP5RV+2uQvIqc7NVkkAQ6yn0834RU0qxq2zFUaAHThIhRrPjLayVrE07bWUKnNGGEN6oQZQzYvU2c6qaDIs85sw1SJSOJ2jLm+oTyO1wNJgmGYlj7ig2uludW19c3dcWMQq60vV79TlFA40BPXlw4xQ5p9t36oRykqVJdMtOYfmC9VeQsWeiEN2fZnjxp9jq9Q/4l9R9LUNgpLSTOUlduxJT3rGJFXO9sAlwR7NrBpdMHu0YT+PWTVVQdJK5oNDvTcplyYv7jTqYSIP9xrlztXgZZgcTl9pVULri7WV9QUcOp2l9fBM04pE03nJmX0k0FXPaOaI6tI69mba4N+Ef5mmEGZbJm2R9aKgg9xU+u6ZVraUTPhOLF784acZMPwZhnYFOfff8aCGXMsaBPkv8RskZEuDHx/Db83FTHrlM4hjV4VkD7tCsvOuist+UbCnMOmDpiuMLVSQGiCg+j54xe+9+b8POt/7c0PCl7prDAhTVDzpMjH8Jk3+lnTN1Gd8BId7sjTykvZ60n3Mq1PWb+cJOQ9Dlq6Q8xAvFPfru/Rz88buVa9Pq5kgbdpLG1A0U1muFne6TpSdwSLfbpJ5akvcMkiBNCltWkntHfNN7NC+P2/GGj5I/9oWx92L51237/WLF92jE51H0y4Q414XpvSzfnGne7TfPfqcX0U0NbJgZShdeP/YMpAjPBSghNY4d4GLFYf9ImSJ55x5adoBYQM3DhLp0KJU6HceS0DVVBgjco2h0Rf9HxDBuYzqlFGuwChRODw/r6aUMDW2amJp1Z7KK3O3mjJJO/A97UDUn592k7VMCQb6HanHKMWpsggJCSgKbNPbfA6VBtwhWQHD+ESQcLzacEKOAv/8+fttyg670Oh0onu0Yes3U/c5NJG31GimCW8HFD1FqOlBkNLUgiR6lC+YQNbihelnLBQ86Yd92MacIyd3ki0Abm6BbzlV+rAgSzWZ0nIvKi1u+tdhaU5Zbb115o519iZB2YvdD7M3938M30NosEjKhfJfTVFXc9BzYTqNdNHF0OxQpu9ct/Zd9+U9WbDO7svtO+X6g3fkAZ5mdp33IwP35QkkNUnxJsQR6in+yoOTR0+WTBTZRrqJ3INMCuugAM56JvK+9Is+XD/uMevMTe1YY4kHPyYzYC8TKJPzSg3j/Wl2EsyLfyu0JMj3iPxTvbfl/q3rsjukJ9m+vUD303lNf+trIHsU2Isza3pvm3TsdFZD8XatUyezHA+NU2Z/VBiYCeFX0DdamK6TB/zFQBP+EP5k08IOfdonKbMOCu9P8x2UQXLpx58YsvKz/fQmIdzqlx+66TKyv9HlGF4WI3xn/MMD61uM0yHDvkmW5VBmb8rid4GxvPzQuyAXWWfeBduhLHqXoKwyGhrjeM7uKtKjSOtJ1reRgjrGea66jphpYFel2GXTeR3dBUXmr81dh+T+4rzqFeVt0pGEvahRJFe/KQ9/7NBNGgngXfBxDU7a7/IL6X75EccQ0fmCeYDi6TxC97I+jOBL6CMtebNI55U+6mcLwSB/bsy0BEL4IlWl9AQt4cE+k9VuQv0cwtXv0mFdlaMjhFFpdhaMZj0bSyi1ztCvA3RCNwAadAAAmnLUHWChhq+aGQHdPLzMzYv/LrVeraaOU2WqD9YZRiXw35VAOdHMQhDEwjhDsdyEBTR02AzRmDUBTb7wxE0n/FuU+SzNY0OQUDNrCaRJEbmkQjLdjAH+KNb8RzL/soHgZrl90x3y0AisWw2sB+Ndsw9hLYHGkqKpYlOgAzCNmPkWIFe3F/6d+WOy4YVWnppsJ3jnrXvTuh/MegZyuw91Sf3wxj10x141zC1tJxFPozk1fihJIA471elNTNavZrBC8ysuuhlDQhQUQWyM15FmCyFUBRHWcgbTHlgNhMYbAib9U99GajwG+wGEE2YETyGC1bffnushqqbzqJVfK9Wj1p7nLdewTJoih8RdVyQl42JvgiYMzvdijfO7hAakVg3xrRriWwr/QGm72KF94+kdRgP9DqkhOZpgbNGgdG+2Sj+7WL+qJSqczQCj2lgVETGU6xLojHjXN+IPYZUQspYOIo+UkYXvYGVvlpOrjOCroYQvVhPnwTKe72AZzjd24XyXVeRxTb0Fa0UwoQaenZi952jeNFPG7B1EwH8NyAufGgz2XC92s1wwm7ul5YMzVIxVRBOAInHif181wIHS1YZ+jomLSqp2gQ/46iyUTpQqYRqudPgRWjk2Z/yONYFVoCcfwmI4PilUY/Wwy1g9djqRVhbLJDVoZtDKorxW2g0jYUFNA+XSo620G6aDBNUXdQg+eihH6ymzLkYbB+gMUS+B35a6X31Lw+EappNpaUqfEGpnFLxo7qrBwpFbuaYSFMinAsS5Cnbm9fW0cgS1cQgKoQjFcOGxtHFgtjUfXJZRpeNnwsqaPHTW5ML3ytpAVIfAZrTRNE7G5imr7pieSvTmqd2bJQlHouYeR7pmE6Vns2beY1gSqe1C/AEMeul+QHCsgaAZwy5WJVHEYKDq+GsYc3O9ijQup3C6xmSYdi1zNyROpEB6L3QBizfSLIq2vDXakGT+JvC6myYSqUlwdei+rWnKzBDi0qBKDau1NDu5YP1NCXMa1LMGnIRryKVZcxHVDFjnmoYvrbmwgcI4t8PCCvViXdA1A6Nes4whuf2UkZDLQad0ie/EGKwVPk0q5fsawzkMq4JxCWOQB2s12Fqou6Zf91CfihxS9fpuaoihWD1/VcGoDipkLg7DvKZrR5WxG7LcOmtbpvscJoPkPHRVDxTADUSp1ADOX86ZWp2mGXqafmGAX+cXpmlJJ4AXjeMWjHJeLeALrbM08VXBlCb0iJ1zQVNRnFqMM61hQSt7ZkorPbKJrNX9MlGfOQTM8emaie0heyu936rQnnYMoTan0hU1ned20wwJCH8DezgyElDt5jFbi1xkzS5GwtLDWRgJOjypLMBkcSXr7YrLbDVejV/1ye/uk9HO+N2GNNWe+qBvoj3dltEqCQDOO6om0irTzJQxdZa3voZ+0mDSMEBWIcJ5pofBBAqvij8zTp8IsG1+ViMb5uM8Et4bmmYEcQjOgQacplWMqI3z46qN+sPHj+v5w6c50sIpafIFbydwkl+8iVcjVzn8cWtxG01NTk66vMGaGTDJaVg74ezsBThx5BdMlSmHkgtShd6mh30UlpE08+DSVxi9Ih3oVv0JwTef5InpAilWOYsjqQbbyUUbdLXkntbTUrNvIRbSvbbtV8bMfvJ3loYMs7XgMLejyJqLip3UnE/ZvYMqYdVUdSm7d7yqsru5Q5XdUansbu6AsrvZUXY3J8DY4EIeQnqShwNAkLFCZ80ZBfjagbbG4DW7XG+cNrup2uyoW5uN0qU2W/rxatpsoR2lbSitq9MirAwSmqVBAiqtdNf4YU+qtP6SL0jEmQorkYeoz2UAJyE+1s4g8n6oIvKKish788mIvDeXRF5TibxMCbwlSoP1V5kcBpkdUf70j6f3GNWVLOuiPuDAE6SfJlU1mpcZF70q4WKsJN6FSspl8EHkXf+IT/cX5jPEwNJ7+MnlpcyHNV6oeR1XbSibMumfWfZ/1PllktK6XNdXHr+91KlB4nRhGW2J1sud/AWrEtJrHSKuqbNonCtJrJkjm0qgrhpP/9UoAVcmmYyrJJNeh35T096/mn+b4FjFlrvUGYUEmLUZ+yTghrg2c1my6W4blPvkWhfGNHD7JFMDpXHND8zHSgpQ+E9IhV3fOGXlwQRBlpYiE7mqRoGUJxwVgf1AU2YKy8ONrBg5teXHpa4v3CVaFcIkl7vEuu5We8N51G7AbnN7Q5XGzscIXd2Y1wY0KlKATRGq/RzlEvL2UpcjXIPdlJvCVJvioDvOh1RA42kuhE6AfyYjd9BpNJams7ADK4N7Un8UpKY419MFpZhyfSkehdTUru1K1QnMVHlGe8jC7OSFUZUmm3KSKu+0qql4wvfnYfphU0QqQMuUohjEn3MAwepvwaRI6pwHGyfNbs0ziuKXLEx/WLlqlaXCNgcPr09QL71oSynpjETfdMvPTLo+fc9JRLIQ3qTv90mCqIPcHygJlJfDaJbO/Z6CsfJx+n16JzDu31lKjqD7KY7edtQrlqRHfC/5CEzfHI9auVn2a96uPs3WlWm2M/g9fOAzEN9Dlk159h+Z3FNfB2omeBmlk8IS5grHXR+1N3RX+Kdb6a6wSmAVzvT0AMxpuTKUvl6dAukjHyjzKKt+AqfWS+Q41tGjIUy/haTQSq+Nu0jqiKRT9KW/6OdWXYmt8nC0hHmrIpvAKX1sceSzD3vphXmEeq1a8Bg3pYGSYOrGwKTu4BixATGHNeU9Qw2h5DsXe4rgDaZXKk/fwL/L0lt82W1nAwo5CYOcBB28oMcvSGG4+qt8XUM2uBAAQcfk/J+taXQoLAKBWi9h+57rnaFAiu1hNIWTejSCpAUmEe4A+VRIbsTpy8rC5NbRGKaMJz6jCg2bImROceolBZ1XpopPTk8HOwcAp8XtBiFibRHvhgk8vdyGNKJZps5tp1yEBILnXjTZYvAmuUfYF+eZJmTYud7xz66jwYCtQofqM8OofUnlh5nRR0r4vvEJZ51dE+zCxEn1caJ5zAAPkfO9M/BryXol3V2Q5mDDTtUxTbiZkWrgouY746WA4KXqsk7eEaWkko/7tlY5/tUUg0E7TaJVKO/Fu6U2ROPJ+Cxw3nJmBj2IbK9RUnw/ZzyLB0rTMyV4m0hRvilwNcQ7W4bhsmr0VYomBEo+qQx2XndLpix2aRQcOZIw4zmX3mcRiIaWxiWVyLj5cKQDlahxmvQomfWhOpNriIw4b96H/rz8zp3FYbnayWFn65o39Luk06DrsdKzMzodO6d9eiyAlrVwEEUuPNc3q7K1LJG+8QCSczxmOCmGC+waBt2INWhUTcncMHnKVrwHLBD2ZC4xOhbBxdMINKJKjETqSe4iJTK+U1CpUaiEJMdoVGwyoYKvVR2OMShT2qptHZCNcC/hzE98iuOcAgmTEqFa8H1eR4kk7N+KDEICMhZA+ukhNdVT9i/QMB1Blw6J1ILG5BjtCskBaoexZEoFkml7VZwfRl3zXOiBQlkOGYFfNet3N+vacxye2gYkd4Gipb2HWvvous8y99EZV+rFg7mP98rmPmaOuQ876cx9TOWiUZr7vFaDH3+GwQ9J2vEyWJDarLjgjrMNfsxsg59Of6rPSPelJ6izPVFaCc205jFM4up1fz27qVnWPKXRjTfH6GaeuqqeJF+1pr5HITsquW3KoML1CCtFKBFqMVkPxYVsxY/+ubdpkrElquyjKqPaQwqyXnqBex1TbfxRCVWgEqp4E5xHNk4kLRu67xikrgnXNA3oTelUj9bQ05FOxZRO1bMWpFN1BAWfcPEAEudq6kQGfRqsCXSeSynpFTEjkkDY6ztzJU5PTUMFChwjEoHOBHM/VNQWZ6Fc8KZC+y/b5C9st7hWQ4IGJfHH+GNqRBwrVa+iWU+NUFQaCkdKGQYIRaXmmSWq2QnfpAHR1JOX5Gys/hsUq0RqQ0exDUiaOiUC2Mj+ppalZWqdFvLqs6GRe9wuoggfL/3004bCN41eQMlMokY41hk0NzT4iCDVz1Daynnp1zPJ/Sjz+16kVq3BOGWdmoicmWOdHLZ2vgfBXUNF4S1llBMnuLNKBpWGRL9pNW5kRga4CPS8bdIznMRVMJ4+aHVDxypYtDQuoRA5/Qt6DCzWeVVWr6+MeewX8VQWTAJ5nlKkU5OahJjylY4EsNkWXKPxprTedNOMSuT+VOSWEZ57MXPLBJOOv16iEsJ+BlPo/pKpYuzcL81kokdE9aXPQGdq8Un/slCt6QIV9njKRnfL3CKHWHxMsVXx50etc0CR2aprnNQ/ePnnQfLhv00DuZlg9D357bmQdR5C1uXCojbH00JxuYW9uaeeRoIXVQjXNkqJqRlniE9p8i3lJnbCxtMWTk41gZYoKJrISWqFZdw7H9HYPA1O5zE4na97Um09nbkko/cwnKaXFpgYvzcpPSY9qYr7nGakPGkuaaniRWPGwdvIAy/t4QFOxykVuSZftwz1V229TDc3gUcxQh+mhahkgI8Z7E8BwnPZsq1GrzR0MFeir2/chVrTCNGwZUM2hb5xRw1LNY7oDhRlWA2KSSmo0yG0HBZbQtfT4rEHHvZcRALEK2Jf4WervjnQyVUxomBco3SXC2xjqGHnbNJlJVUZtIrQVd6T6Cg9F91ORex8IWfKcZwkx53Z582Z/dmd6OdtdpaU1pbxKyBu0FFAjBqoFHtckxS/jVlFp/fQqD3zz0OBcar3Bd7sOOkimm/JER/fKPRwOEW0EuwUnFKbmizO2A0+1eyWwxs3ljeAqPVZbbJd01RCCAdYkEKagtl6kW4coPOj2TmQ3kLVk4DaIZ/CmKjSC0WqF3I9cJJCl4hSD2yMcbfg2Yqav80qj5tV6joSCRnN6jVtAdFZ5sgaix4hkVSEnVcImsRgNgxUz2LKMP/SqJ8CLe9T6g6sy4vA6lzcaF2/YAefLhl3MX3VyVE+CZ2PG5Up68kPxOP0/PTSf1IJPKAEUmB5mF6qteL2E5TUe4lGm2FEVs+hGc3mjuNRY/tmUfIRx02uHS9T21K0ozoUteNM9eRr0hBpmTv3+vTci2Hae1E7qWLihFlDLaF9505L8ThQQaK4aHCchyAFUss0/610Lr2mDDQLZS3s3wFkdQZiUVFQU+0WIiYm7dc7ukjyjm6TWg4OsGU4q+rgsowN06d3qUaEsTTXDagdUQ2Wpxosq3GCDloV4WZq2bYHrn6eOz0qlg0KpTK6oSmO3iu7bZB5eYVHUbOcY3j2puoZg655jCqFSHihhuTwKRohJioehzwE5rXp/b6mwfEc/bAEXTCk19Q+FTU0NTUHxKMMs1e05lb5x7fMqvI1fXV8uusrqro+BEFPfzmWhCHsZKbea43pzJR0N0cwNl9DtpQB3GJa6VZpABhtjGHcGhqjK98gf57yNFSaqfQtpvj3l1/2dhYHj3ookG2U47Z4WU6l9kaVUSLwm0YbtggfJ7CHRLzrnvL2UsTrdOB021I+AOTWU4YESBWot7j3EzKyz8mf9IDVSefJ4Bc1lxeJEnWcsyikgc4O+acreLnxuuxQRnCrMpkRhNSFoc3QRkRPPr0A5zadQgNVyAxwnEJoJnkNfS9FzXHlUKEKaf0E9TR3U5Hypp2ChidxAhXR7vJXqLVdSres4HyPPmvne6orfNpMIqYR95BLB0MuEt/ileEvqeyoFqSAOEBaCVaiybVnFl64u3iBhRlgK6thjYW7fdl0033EFQhxpdlZ9dCsEItxoe2sZvsifY0AsV82qrhPKdVP/7t1NKMTawZlIVscZfRxBty0ziWxmf6RUW2IJTDTi0kzNX2BrOYSSNQiUEWR9sbvshbpHOBgATQOUZVxwbi0VPC1U2oNvnbQ2WkfCQAvmApvhNwNr5ftj1UdAJRoAMVPYFP/gO6SQGO39zGGKqw5M7+MW8eT1wDtmOKvzM7iNwXuobY8fSOktnpfvwQ74q+4O86dKOzGSfz+d9lI1PH5AKygWKoeZabo3Xmu941PrMME4Wew2/3sr4KQNzUdIsIfuK2igQvLGPYZCfxy5+Hhnxtrbg72lOIwf3dOWPYY98rJCbiCTLYB53OzbvSOzKyb/nf/tnXL7tiL2+mXaret6+fT6ekTvbeti+/YixfxPvdA7vv3aTk8X7aPn8vd6L69e/eqlA0JPZAGgFo9pCKhbkmo1mKUo/OWewCG0Z2HpKG9bUccq2i+7XWinCc8umpSLPkXgzDqjEuYctCfZKrOJVmHtmuHJYkFeUhmp3KK/jRHvae2DYBCzSGBS8wPsPiTzqWp8IrTSKJMyN8zNwxMtfUcJxUq48kZePzGnRvUfQAB+jSaZeZCq3uViUWZ8pChxs/YrQbEUxqApAh2MheysLotp7UvO+nP6aTsZWsrgSe9QWjCo7kf/BlZaPwqC43vstC4CLM84ruy0BRqx5D5qyGGK02QLXIi/J/VCPsuUE6ZPXRHrnZT6eUMp6822Fl436TS+KAZkTyT6SZoEIYECyr/dYICZ/f876aiEdX3+L8jelOr+G+4/KH8ybwBQT+y0APpA+5oI30fVn7AYfq5yv0XWZgCF1tLSEdq2nZC6F78s9aLKotQqiJ+Vtx/DM8Wp6cKyvsTTV1OQUz6Kbqout1Y1cCeBVIDlSzCo33UVnUwbCIijwMHPsC6+rIaxAKRkJX9yAP1Qb8Mycyd/VdzkHmz7b8WBj5Iv6Kx5UvGWebDsdf9FAFIQZTpYqy5fS1TiCBoEbjrC0yqXwRZGYaQpxc29XkmJUzgk4WAE1+zi5MwCirbr/6OdRFEsFUwSIesHzU2qCAcQ/TU9odKV9gFFm96S0sxYFYKJUIMYAaoSmd6LjA9JCpNNMKUHaGm7AhcTgupaANmdhPW21daNzy07mXvtswXZBTtbUdFRO6awYGQhEgPVqFsC2WfXbqJzPmkJYVJOi6ayZOmspViVMsiqML9M2gGrOE13ww5CVk67orCJacgfU99r+1SQ9I0Qkpd2nKeXTUVPwUIDcmwlXpm+Dgzas4dKYvTTxnVMifrSEpoyGXor2PVohuthEa1LrqVRwN0Gdc6k8Cq1q8kSc+5kZXOScXThx4GLQ6uCrfKJRBD95GDn08bKNwHZYSlOhDzdq/q/ELV+XndOj9PIZ0nmm45Rt5zOr9ILU+Dk+j8GBJeUNopp2eeC/rtZHc4C2eq+BLnSIOB/q6hiy30QN8yeaQpk0i/pX9nNM46Ob4gPWZK6sArjjG4VKR5mgwusVoU0COwtBRj0CHnXZhUD0NF/bULpEHaw6vcU/ULMNY57gwDYDRTmtzBZucC87RRdfAVjpLukhQmD4MGBtAxEDkzAcIPx4PTZpvmUO+3OWI+tmuIfMrtxqwx9TLqqU9eK4suUq+Di/FHs//ZknXMg00gUjZOJOShGe60huO8RhCn2jLojnrqYnaorSM9XZymxiuDgO63pd9LnPy6nvtq0op1U7HuI472KZeb8VaqPRvsUfOO8h0IbOaWOHMnw6v/lVP1RFOZnXQV+WVhWJsJVEZTk/zkBaPpzIKiOVWWVZ1n0LFbM85ujZ9NCn5Mkv/u6M+0tDzqHNnEWt12R+6Ate6A9Zztc6CCyNLgCAZ8Z17iIlhT8Pewi+diXltdFcehts0ejJecQiPzpyZLfF2oMMdlgQpcUrqkxHC/ZaDrMMpZ8SiqzQjQGyvy9tcW9LwV7HU6+dgmYw97qjb1CxpbRroB+MTlHAjLKPjspSYUoPrMlgrCuqa7ZiANBkDxs4Y6KWomGBcXhNl+y2iyXommNSJG8jWCFSKgg7SH+YtaMVLYw2hsiCLtecMelNERLs6OlOEoaP3j5FqU26kAFcNcsjNXwyhwFJ4z/LcQ1SKRVpvrwIxalKjIpaCVoHOJw4qP50CrDA9ryl+6UCSPkk+DGoBhhYY9d8bNJJV9xeQQqfpqveJf4qyXfSd7g72+4KYqD6TGSvGz+qVq/+gy9l2CIMaQm0cDtCuqTVS2s1UJivZ0Q5sJJQSRJRqizc8bG7qkQQhslIcuzvdEJXkw6a0mr62bvvknCNGjlypbV1u35/Z33pfDEMufEEZFj1wHqBoLLugERlHy2tB/F9ZJchTKAo2Oq5mUMB4gukfLrp8Msn+fCN+UaupO/m6jhWyZMEhDCMPl8E6bExbpFa52m1ZztNpK8psqwdPlruB30lgr+XyXlO7vTTpfm+Ey3EffnM9KLgbckSkD4ZkSZUp7OLz+SzmWffb//wfzSIfu98jD948XJ4TUSD9E/+7uTC0zMrQU+x5gIbVQ48nfl6j7Cwau7ibxePHCoapYrGSGMDbQ0dOFRYtNd6ry2k6zKWWmY2eQQ8LNpG90cntK6LoICjkKvmas382+dQzo6bA8UXBjbhqADFNzP8FzAsKZdXSyCBGqHnzofchFpUJVoZHsAop2yYXaQ2DkmvDZUDsqBMKg0YCedELjfMrZ13P8ewqPOzIAzSXzkii26QpF4Divr86UojB1nnECdkvBeJ+b/nXG+XpQWB4o6KlB+zqv86q/HTlRfClLD5ysPC6F59JpJ1z3khKGHfBEHZir3IG6YLu0gSdP8RVQP5Q6Uj1iNBAgjhhQOzA52dOheGKXVFHDzofqCuQSGtdwqtQYHok0PJQaCI7667aLrFHbFlVuWUxoqN1tzt6AJPZ0A2q+lqgielSMcwg7WPnXYtqovlEFjx4Ej6CQnagRZGdH8KgmnBQ8GpAN1NxBSgjwUsGjxhapbrokiUarOtop5oOOMCrBRA0zy3akjoc6e1RFEwBNmjMX8Pzzd2qgB02enkcTai27cYCC0nhcLXSaGoRJQ7YSwPvI2k44USM186xnyXAZJqJvxJYWPO6oL7O+uegLzn/Mzb+TCz/guut8WfZ0UmbrAke6kKHLzFjqn5zbVbADVG6k6qG1ugGaquIJHUGEmhA9/C6/g+WsI61qNEGWEe9IL81Lc/8uqsRphoLSjyMLkk8a1RHq9NJQpF9ZgPSrhsQshBtg94hPHFMdjJfZNFx6Oo2rwxN0Ioeba22j5m+lkC6ix8vGATUdiB1ho3PYXyYnt2mZnFzn1U3or84RTknX3m00Cojjt3xn8uVCWwZu2JQ/wVHUiYl+osxB6pXstdXsxER9hzJ76OacyLBVyp/v26jGKPpJJXGYVUflP39/hybvSkHrgbW8E0pVDSpFTu+9hmrXgOEbjIueqGQ2KcPmsAfv3uBsD963iaOuNcqeN0LCWwjJ2rCnbA53hVT7FulcqCmevUo+ElQ5YkMS2s6J51OmigZyMqnPnsJ25D6ndwQ/FOlQYlN0y3a807slN8gN6yQ3p6rkxrr9pcIb56XpTCMKjbljNwx0yW0OlriKaFFJvOKM3UIOCwUWFf6GAQrHcbABSyKNo5qW/rsgBiFGQT76wBPezlLZ6YQlpjTkYcJxmRJcmLRdhTZ0NRGMsiACd5uQJdTT1yLdNU1hggtMGUEreVoJUjV7nymZaTrWt5LIKOzGDnYRVEF3V7qJiCkP1BDGU3AInG8j8yBrUmL1dVCbviof2gmjng7YQEs0xVG/ykT71ItR+OYRKlVsGc7KWb6q8cyt+OXEUbWR6qTGBNKl+Rc7mE3HBw5LaBkK/zXkI+2mVRhAeDTpPyr6RTalMuKEYgAaXjqFuUJwMNF2VFBUOR64wXlwt4epWFJutSwA/faBLgGEry6+OKbOMytySEXaoRzEfsfyE7aOVgOSUnpAKQXj3YeO7WKIxtom4q+J7tPX6Pk9U5zgeMtVpTQhSt6t0gQsjEo/Qs3bDTHRMZxr+xhVALx1KdvBeYugIOgJE4B3ZDsuqBsDAFGM0y3bKR8Git8jxo0Cbqmlf2OS93cwUeD2NoNuhWpl5UCPajs830QRoEmvoqrLmYIoQQo2WA1Xwk3cHkAPUjDQlHKQc+s27gSE9EpipBNv6nvsz5bX2p8t32V/SmAeIu5Lb/GJ+QZR1Uct9YiKrpapX8w56YtEhP0VcUtdJrWM/+rUlh1F5v9g2aZ6usfOaGxQCFFkuGJQHU1eUBrG6v66Q8WCDFGmwDNHNOjEgs/MAZ05YsHZoBPNBzodsaADnSB93iQ/p9JJNZQM9pS2doF1LKzzjpV5mSia10ISIJvidM3U7uNRZmH9gqwY63EidF4kJbWAsD2ah4u0djkTyXWllN5ZEy5yu9cXxmTRppZKeaC8gRy4gdAcjZvfdV8xBEJRnX59vLg8i9rE2pgmEiXCzLfGiz4hTtJJd7YACn6pg9J4AoJ4N8WD72Y6zP/yHrn0OFcX+mcZShL+FM9bqu8MSmXor1GjA8oz/ZhV9xP1ztPwXXFHLd1krkf1ZlSnQ/XGL704b3C5bccVj3UhkJe6ln2VyohmIYzArXowH8IoH/oVwljh8MX/MsmXjdp2wBOITlsgHy52UcSQ1szrBBYLkLWETNdoV5ixoewVsr4Vaq9WPXKuyW9VNTAbCPRR0z06SkWse41/e1CRKZaMp9+0GjhG9swNRLeYqZ/umindLdVcwVP6/xy7/rSbrL81yd6ZLEmZJZNpNZcocdOvoe/6EAbHKt/BMxHne/pXptTJrOei+UyUUgoqoyy8wNzpskR5nYzuFb5whPHcXnzLnLwXUB9817142mgvrjh5L27//24u9tmTd+PWOd346ZP34mnve+jF2191Km6Z04cVJ+/Dqu+hC0OvASY8h6eQzpamqMWFtO/4jEtPrM8e9ToP7zTuoXIn6fuQF/l3rSb+Tf+31UzAejNdlt1blS2poeKAcbgs2adUexl4jlEc1I/HdCLdQc/iQtsBa1M+WHgXqYZpou25tOaI9G83kukuGIxmIvMG2kKQ41t1o0CV5Un6ZOnciXCoJrneGXxuoqmPywxNex9IvssUI8bZ78Mu3jKxBA9D1cv4lVmQdeZSF7VcWrFSKI26KHQBDHRxq9TLlNzqTMt+tUaYw63SjBQca9Bt2CCwc5/zQ1ZL2MJ3bm3JcKXEqfQn44LJGU0kQMrdYJNa2mm2S8o0YcgECxYGP6cgsoX4oY6uMpopQGUjidIwHmc/aQcdygWIMXmnHhqla0Upc6MAj/TQAg0MTxGisHbuzFepBnJwmIGS9/OLaTqiI033QLeLgeazBtlU/MuvPOwVK+i5eo2zvgsc9BGKKIzbo5oqR1YQgkjn0NI5KoQTzJAPG1QAUs+reZ06fxVMmheSnvIupkdikExVJELlzFx52woplL7JMd/zO+b6Mxxzu1XIUDBbdcxN5zjmTlUTG7mJjToTG+rUBmoY3XYW0nFeigF1n+zM7UCHsbYDGm/lleb0Z4xSe4ETWpTpnpk3ArqgQhXsp3f5unilnBGWk04hS1cDkl8+Qch2oIYM5VTFCqhArytdb6rZeumrhtN4dx7AsE36L6taRTKcYdpJuo9mTsm8CWmdaGbytYBqWM5n+Nrm85Vh9OerJv1SGFQx9VZlc+mtHRMgr/grWKdeCMdUKqU+9kn5+bDnHFVLO9siUnswn1piUND3qQGvwN/PVZKoK2coh3V7FPU2uWShz4sIiwUjweP3rVNxEeNHSqW7aRknoz6BkVgtXhsv6pmnxDPrf8d/6HTOnsnrrbnZ7CmnKejItyBJTm81TraDxCncf8FEZi/tlC2TPBEs0PzEoX0/yI9PprH7WafkKsMMubzCsJGwZUhQKphVERaUOq1ZuoLeWYkSso7noRKnVI4BvzvZ/G7GJCqOfbEMNwso93dP5T6djPEcR9Kkiltv3Fk89QU4nRgXOAf+NUaf0bjjGO7Y70TDqseZKS3/bMeCMLl6pmSnRAHtIP1fNqeH01U0sZE+UB4EkbAgry9WieVVypMHTnna8UWYpe45eUPfcQ2tmq+hL33XDW2fgWNUBu+yZGi+9dIe8QSjfajTsnoSQkvnQpd0pbWuMEuwrGplfbLVoUyou0ujZ4Uw2VzU+NO3BprPAIFC5OlumBVNTUJ0iIQvTsReuTDMCW+WbDHWwaIDQj+rIlUZ1t4JNGtdaKqcebFcsMPcaHwoo2CXVIaklfBybMayMHeCvEtPUzJU9SvpP8BXjNpAfaoe8dM3bhhQDQtm81FLm+33Oa0aHtkKJ23rxofEGb7iDOILz5tp+Pka8EVpOzbzEHttJMm5XtxNjcygReRlfTYVMhsljVXtBK6doGyHrRgCZlcrwexWgk4rwcla2fY9odmga9pewzn149VeiSgKy2s8ms5oa4JPmLa5UHhQPbEG1ftLTa9LqE9jTKrUVsGoSAtv/h6JmDndr8iWcFbPX0sLPf/hLfT+h7eQ/h+1cHk3qEIjqWJ3+jiPq92mOwz8HXwajydqLc4Mrp6G6QEKuMuv4gT8nIueh/8Vx8sw587AgA9oCVI8j7vn9f2C2GNiCX1tVPMgpd1rhslJX7K5ly5h8pG98UYyL15KowU9FLzkJzyGICtzIlL4Y4rkUhd0yWc4JBrRhpX0l2kUVIhjSsHOVRAxg7FXA0eA7JX/l/fb7K32n6qtZrIqxcagc8XymN2XRzRFh4wbmEvpMnypGlHgQJeGNWKKvN2Q/NSr46Kg7HNwsj6fFAf9FOXBev6ok4eainYiM6oHya9SrDmuj9LyUWmGAKcwpzl3foFFf/qESX6isv/ogH+fSr1noQkMqZbeaekGqhkMo9IuPpwPr/2wsZ2Odzy0Xsk/y1duo+OhlR4wiumYD/QnZaI7h68jRz2aQSIxmDdDK1z4LiCZM15zWXJKk1I1Kj3fk+lLQHL+JxrxINZJoUEe/EOZOXQzIoVTIV27j2FV5MAV6mJTq9TpI2xKQcMA1UlGlcwSXG9yGSUxaCpWpbaXu8CZwSbm+oI7PQ2SGEsnbjrzpDJmgNeVOpXM2xUyqQWjDsgXIdTjxoUgkJ+VfVFRm1BzqCIiaepCo/hF2LYu+mc8T8VzzFnHy0ggVBVG7U6Mtyb3OVxJVLHotX2nJJ+V1Cj5YeYB6EYXK7rRBfhYFYUrYnB7Iyhl5aswSZC9+S5NkGKJ7iwY53p99A81HLzzOqd1Su3Slpp9tSwjWYC76CNX4CJ85aX7N1kweQku4K0AMxrZS7c36vEKepQebrgCqPbsGpd7lVa753npMuP4X5KP81aGbDUu5ERVWTDVqQy63NISo7uyt5EWpaV3WFTskAZx9nV1QnpfCmhvUO1w6MLRCKpPko5ghvKjH51h/KXotk+F+DMQrirOufVDt/UrB7XZu/7qChkaoWZu9Yvn7+/k4Ph9lRpg16bfNMUL7tWL91ch4eJcJTfpL+s+ySAlLfaVqTPSad8JbARzqeF4oIbjcU45xaYBRZNOHMX0LzPtyXPl49OvGsT8POzv4uuJYnr/Q3s2gvUOkv88A6EHTi/C81oRkq9Oqo6Vm8FhAor6O3Y/AdmWvvLY5gJaDVO1caDtVx4A+x33YJwHgFWWyVD8HriEXXoGufWEpPfS7726fXae+i45WX2MrTtvfeXxPU9tbz1ZbatOVtnQyYf6I6/xGPxc15nXnHPmNeXM4/Ge/rXlAdVt2dbU2Ksuc0j6DaNZiirlgVd8WT28+8fTn1OmC0ZvVCur/H9DtdnDcrPTaJub2u/a7H7XZmfcHXowlfzgj6AaOW1UiJK+UyUlLpZGGVXDu6i0/m064YJwYpBQlOKL4mYKLzQWhaphL3GWoXKeqrsrXF2v3Fk0xunpKn/WbBrIBXFvTNp+R2jCTv0ED1/daGWoKTgFL0n/0epAKv4dqs4lxIemDO/qTmXHWKfOy5OOY/0Cdv6eMtDVkvEyeJgtl7fbTrB7eQfnLO8gSJq1nsrxNUABwkMq575EOXD/UtKxxs08IK30HGDurSD5jtEIpU4RYdIbccZRedEdak6T/5auATBgEISSXqqKFGjc/Z15bVz9DrJwoz4/Xz0NnMBBKAffR0TmDMnGoL+uCc4pbto57gKShps02+Swi4foLPcQ/AOmtP5UFk1q+KAprbFdhuYI/I5v9exmZ2mvkk0zJAMq/0UUEOu8YClI0FyGALdXFPReXtna0z7KZU8cLz0EIrXECWiJwyHwJ9RrNIKIqhDZnnNgw4q85TVu/s90QUffHOjoA3R8L1XNj0eSH5jvaLdut9uu3W67dntpAiCHbzlRIW1OwnKmIpd8s1SkY5ZqanYSVnZGtcrhsnueuupEfd8y89ZHDzet85ir81vmpHW+zcnYKgcgGIDeaVzAbA0+ZqrTWzg/Kg+k4PgEifaOgJAUMZCui+dW9I4zeBwCIfllcDdMkiAixP5Sn0KuQxWQrVgGopvpFGG3gBovsmamyo+0K6OkmvSXNZsGNX/Q0Z2tngDOliLzRzqE6lurXaC18HS3Hb2I+qcWB+992EvfpbwwKeEq7UHQVdmbHPMTqG2hgJkmEfA3akS1OHe6qlnPFc1tTNYaev9AykcDScPLRpJoGsHFhTeigSRgc2bBZD3m+bEvPFxRiV2oy3Eiery4pK4IJLARmlXNjKG+QMmVWKZ7HPV1r8u29hE9Qov73fPD3c/7x4sj7vlD3c8Hx4tH3PNHq+cyzO6QJr56lvjqWeKrZ0lHRf9eW5oY+5XG/UerRVMPkqA7KVyx37V4l3skpOSBQw+T+m8C4PbzB1bO99LL6Fsida6b76RLf8Of55Rrzj7llP5PRmfqf2THjCBisRPnOQc9AE9peETadOdA8mbyNq4mZ5e6ERuQ6QtN+lGjRuQXaQDaWBPnBdV+JYP0SpXAO/c1VVLMOhRUVJy+26Vac3LiZj7T+6FbCXD+LDJat6UGBqREq9qWzkbaL8UgyTBJR9iDkQrINdFDc6KUwZe+APjyIoI/jBfmb9G8phYv8NwpUDluwIhF7T+uKtF/KbUvI0VKCaz2vN+uKK1TT/rtCnz7Qx3fNHTXx4d6oig6pd0ZWeAVikLjkr/uoOgfnCk2Y4j8IF1Dxg3wNkNi1mWP6QzRLwSqeMKhCicl0Zx2zCdcBW1htl15/PKZ/EOvA/m43Cx+12b5BjeL371ZfEfodhMe6zrEAiiFn55JKOhxRdrgp09KGqzReKnQV6v4yHMBcKiz1qadO+3v6BnsqzIyOZc91xMoKKCTEYLNG5BD5tLMW0+0+IbxSyZ3Uu7ZBVrOrITBUwu/NDYstcHvgTaYG/3nyrNgozxl7O7MLQ5jdxePaFAdfYVAEV7x9TuOCnlPYT5//xZ+I4xwjb+TVZ4jS51ZjeLvmYFzwPOWgXNs+kU7Cxe501E4oLc531sVhcVzJTfnz4sBNDTarCAhFUi5rT8knxZn0i4JAZY30ir79eBddv9M7k3sFlwH+JqaLH5wF3LlymJYdeY66vgajfnuOXfodJcGYnfM4OiMxTDp6m7Uqv2yM/vlhrRmDq2g3haayB2mPyejDk7yZVyk3+OXZcqv7/5LnAPfa5vBq305qoEKy2QonhJzzg+jMJD4kJLodVuJ0hqEKXsjgfKawlxUujbIltyEILieLmh6IxNfykLieBklj0u8p6+hinekFNFGkJTgiITKxX7p9kC6z68+vKLz4dPmZB/eZYtjxn24xn24z363TY7MbfLtJ/tuP+wb3XfDc8c4dLLvjnnFKvfZ6hnovIPQs26EHhOrp5/ySyy+XLmLim1WIg9Uzy8wyD2ikLZtGZANuwgn/LyZHebm60332RnZejWnR3IOB0jTIEFPzp5vvBPpqVJ/C+UNvtxUQU8uKns4U9veOyuBcjriYpHB5XblvHTZN+ajyyhrgcR0yJR28ypPdLaHKlyHqH22gH1VCa/WKUAI/c0ZWg6GFOkWep7LSGaE/VJJ4DvYVzVQeqlGDiVltcxtq8ylZUt/289ZDraVcjB48CLzLp4gFu0mZxQBSxdGnSaJ4sX0H2xJxKyY2XmjAtxuxfOcrn9fZbG6zGUcAcjs7zIsLW3keWB2TPHU6k/TXDXlYE+/BqPPD1Ty2fXzrZaTuxOF/bwjQnm8zlnCcTqySfdYR2Y2lYd5pSbwnFiMZOkv2+SNjupdX2padBfAjzpx5hoagcFgkwm+yryZ4Jj+i5MN/osyMnodxDURGq9bmP07++CjgLBUCwtEp0p/vyPNhpB6hsSa22Q2Lk5XZd3B9N5nSwR87jxrWC8l7fNA3klKB6+1tH/S0kMqhkSY4jKjSRnmx9HQztbq/l99mK7Z53F2VSTgdUdImy2XdAFyl3sO6rDBP6OaGvr0q2V0P/IK4fcg/iyTh8kggSqzk+thDCtE2vpJIS2CsKKsnrFJ8gbddmqeunOysJX0IPfcUzxJvr97Noxqak82z3PLhict+4bufeI81AW6aDkZtFxKmUGcmIRTwbwPyQQWf+Txa9jQdhEuVTwaoo2TLnV3+8teaZVfreDpr7XgwGstuOS1Fnzday2YvdaC7fkKChq7udgvrAxy5xrerfNGaJZk1mWwTMTdfcIpYtZf7+lpCsMctag6PTfuSNUM7TiaUGw++JgNGq+fH+RmFxt0uNOZxkEgtrEjqxFi9d8EzAc7dRm14PpuawIWRk1LuNGhRnSsFCSWv+2vD7NgbjPRfM2sACnxfGk2KRDt0jBIwUfM7JwLyvu93vXM6e+aMDhuXpt+TTk49jk96DutHe32NexGxUAWZhfqAXItUxCZdbdURAPkOt6I2nO44GcmOVO6QaQCNP+vpoNkgOb/1SRnOIxkJjK7sbShI/GFeTpt9jxVk9RGJ/bbtMg9hxsLTyW1zvxcSxwzs0pA7lpQfQaPvFeqYx/4vwxFnvZmFfnpTh1nosCqWe9XzOrF0Vft51321fp59NX7ud+cvJ8scMw7eUfPqNgGwJydZWV4iR4DzuipVOIrhdCkGE9DyDHIxh7lY5y3gqp/DRX+fSQESnMAPYY+13UMkUd7wsws8Jl5CgxUZHo6nFdoW0MlLVHNuuKO99neGTmPlnjVMPh+Bk302kb5G/ZVRtmvozzd66gUBXJvMy66rOzP180lhd7v60H8d0AP2DQvW90s37Rdx7TsT8Ud6Vf9GSFm3N5cjPZv2llMxxdhy6TfB84hOa2bqZkx4jNm4oTYYQN0U5qa8/bXTPn2V/xkEXr5VcdoSfvpADas3YMwgV56Zl7arxFxC1Yrpp1Q+Ms+PaU0U8yJLiIu6dd5WV+SnmxUqJDkVPYkPW/2WrvnQyd5vvwkz1fMfr5IU7Do2D6ChAybWTb9tm2bmaJEff4/5z4/Ze6i/oPQsaluLJN6GsdI16ibJ9MRqpCcB1wX6CcLnDU3NyehY+7398r3/Qr1YAlupGFhaT24yOOJm3mMH272IrpGL13aYtV2Sx97qi1D0O3Dyv49IYHZGZYAGBaUG47MJlZroYP/2Illjlk8MmksTaeHrYvb1F1K0513HhUqIZFHi7yOMkb5z3dx6CCGvfSvMax/srP72aNwzQxkByxmusuULZ2oHrjZnEia5VpgHbaY4GZsnXUwXOq9DfxqeRvczKg6VqiT3N6cM9o77qObb5IjL7vjptxX+sXPwssPIVb/zTBXuRxTzJJ7b7oJoUxLkyuZL0Fa7pdDYdWvdMavYMavvhm/qATVQcuEH5hZ6ZKuX7FW2uxgyf+ka/74Zx9WvPifXFEG7S4UIrrBzn3qTUCgKXjxZkZYPeoxALSvOQ+gc0fA6cw/lAf7GHY6C/a1ndugf2hf26zznP2bTpfFpMxfGyu5g/oKqVVqoy/WHaUFnH/ojrZdR8eOmbUlcncWfKPP8tjp1YqeTNKgz4zgFcvnurU/6Xf9uMdP6sqervR4l54PnUaCJ6kCyft67akq13vBkJlkoL22ky2kuVrrflCz3xRfgUNbIz2rndDnPv0TeB8KI5dVfpDIeqieCQma4rc0eigOkllKnEQ6PUIO8LDRuI33I0u7XA+aNqLxJk5O7UodNPli55rQbrrinvucid3kA5V9p4MU70pbnUdHrAaZv9/kDVdbVDk6sJLii9qnR+G5E2WN9H1+IsdnnPW4cnnvQDsGd541BxBhkg2YdKnGlWCd2gKUWYgqkbPFJdLQo5+mMP4Z264zed9nfEa+qV/UqvKCurv5UqDCdwFths4yMYabQdY7kPsuQIFUzEAoAm1HNIJ058FDjCytD6w++r2ujxCopVirHmTrW3Vsnr1HS3/iJ8rbmCywGsamTKhMbbEzGrFTy+ydn1+X04YdScgYeDOATXuQ19qeBntY35WON84aWdlr6t/8MkBPV+yEmppH5p7mHChdilU4U5eXHVtJmdQ67XFjl4ac0Y+RqPUzfjNOKsBDqycMl+A9tlmDAeuc5K1h8dD9D3clH5RhhgmfYdMOyHQddTloOWmq0aKXHaOxySYJM1+GEDFwnpcUdyNc4F9b6qkZmo8abEa3Kx7EXRkYwaPqW4vcWxW5e0YRinMqXfSnbFd8kk8hhU/xFGiOp5yYqM9lb6ocqDEBPQ50dTJOqszmpqi02fZsAW8gJEa9mNm+kzV9SnOCagQJmo6typgSZ0g+QuxgpMY6rFYGxYveeHsB0pR440U4yeir0wybZ4vH5boQ2SHkuoh5oNt1dYBa1XYGFKsyT9GpdGt0xF6lzb0dHzOr9VPeePpb3I2X5Vpymb1cTc8gbq/BEtZRYBb2KYeN5pe932hNspPrOkvp79FH/REs/yOlyemEprpT7bGGJ3HZ+mAgSbAgMcOoCbWTlnMRQqS9/a7dO3GtsYG7jINaiNjvNEQwQ+lFmvbWG/GfNnobj/jHcbuITw/wlnyppvUWXHoKok4JsmzR5uWAKadGHp3qUGFNVzvvU2Xqud6Dpg1r09b5cofBHMbnXnYKp2qhbM0+NSY+2/NGPE+eyF084qnFivTNRdA7W/o2wly9fW6ST3WTXOMkw07r92ArZM/2/sCgJt7+sUFVcBLwnjLDXq+U7z/f2yGX1rC9Wg9et2qYva5VI0A5+NYJS5DF1BlS1Olmo8mDF3C+sP4L+OxilL8+J8ZFknH/6vZpGXfWxfggxaO13IBoimM5bcQ/iMA9t2muzfQ9AJX0snnzPQvuWCw4XI6Vz8CMr0fQdwaiP0sofrBy8o4PlrQzDt3r5L9/trwnLfWP1X0T9zjfkQ6DREDnsP+mfs3sHoWSCmf73aRCPCFkZnX7T0gtavfM8AIvjQ0QTNhn2iT1pXf5SZlpA0lUYNIsREySfDYwPSqYZJxLBDhKKeRQGglo0yutFgNaNLpkJVUsBhep2IXuUidaPVugo57Ie4TZy3vH1T0hqzEO8U6N8Rm7AOfBJRpbiroDr+NEHpSxnDXLW5PhGjN/EhEbBZUzaEKjMDsZVTrWjhR0umho+GWGOQyyePw8411ALwj5pE0CDhGKGxNF/862S+GIeNC+xltHL5vSOqMxME6N1BzrJSpsuyU0U6x5UAuPnWlRDVfa2svndfkc5rQRPqwXIX4U8RQCjRbReCLotJkhL4WwwCmTK7fGx/UTTGZ4rrSTTqHpc704zCIYcNYnJ7NkCoFId8PZWKgK3rM9VdEIF5BMTZa+tDSurhR7Qgn5OxnfWdaCmzAaL8erK2lc4w5culbSS95fN71qlFVGUc3gHCyFc39ik8vV06alIBK5IXccY4DL2rcbLmDYRBvZ5QyBaUKIROMAqbHJWcnkFg6YXhU4SkmUBoLkTeQpwMhOtJtcehgEyhEk9N14nqDGOqmRLEWQDBl4Q81WsuYlTGQVwLnLd+Dls4gLD4cl7dfLKZmgmwmhEgXtywIn1QLX5H0/F1ehLA/wTYwY87KivfL2lHGEVEgUFAW9CcS5gUTnesihIRfky2y3kgyAhXOFUe5ymTUQt4jIn8cERwQSCKUjWL9eDaM/mbUmXTaaHhjD1BQwEUfWg3FcVCwRomqyLUejfMjMwIxIaqV4tSuYqdNq/sga7THlbbUx0BlkUJ0Cll2SxQSxph+Wk9czrm99uVNI0yJuNp0muWnK9MxhiUbMTDRSBxqhXMitkNO+WjdfpRN+ZeRPfasMKsb6w7xLie9x2fgAJCx7w/l1ODTStc7jVfD2arkh84VbJvIehg6N1JB0k3MWZo1uNGJLNMJcU41qtnzERsdRUMO69XLdWoxNSTSijgxIjC5gW6IRq1DW1IsgqPYCgbJGBWXozALmflVI4yBrDo2E+LDWQSMYSkOAribYo6FoBCBVzxZ0oxGBugagzuKuGWYhtn0iaKQFNNLr0EjKe7ZXoZGWohHnctFJ6IcctYJGZJoyWQufyZpKxw0Lxyoz+0BwK8npT/XbRHrZBhexYByB+GKlrgxieLqaLnEhHfMZ1VW71pMzMD1s9cCtU76SHvCTWO+2lY++Vr38enX3qJ/4ngzkV/fbbR6T8CV7e83Ro0c9c77c7xrbPLn16nOvvmbq3KNetH3z1jG5MXJvzjrqHX3ddx6687mPHXnma3c999G9z339g89+4u5nv/SpZ+9+zzP7PvzMu7/mHV2oP599z288s+/wM/s/L/dH61L2mTtuf+aBr3pLnv3M9HMPfvrZDx1+9n0PyONn73nomYc+8MwHfv3ZA1/Ijp4mtT979/3f/tSXnzv43me+Js9/9fgD90pF2dGF8ur4F379mX2//uwvH5YC3/74pz3/W9N3H5U/H/eO1rTB7Ggje/bjn9KOvUpjS9DYh3/l2NfeL01qe8dv+8bxL3xdSmZH+7W9b7/7fdLec3d98tl9+5/7xi8+9/mPeI1n7njfswd+47l7v5Yd7UFr33lo3/FvHpCBZkdr+vs9Xn9308/8+peefd8nn/n4B6TkUR+vTX7Uz8//ee/oUf+N47s885NHzTlHzU959XPyqeumNu/Izz8qt7IGu/LzfxKlbX6+J/U989CHZKKPf+rgus27xoZX/eS2zVObz928deqnNlx76bVbx7Ktm3fsGNuWveO6ybFs6urN12bXydNn7/nqs7/87mNf/8rENddue+6LX39m3+dvuPaaqWfe96Fj33jf5l3Xj22devaXvyoT+k5Z+me++uAzX/uc94xJvcDzvG/LNZLrd9zv/+1+/7O7vuyuodX3dau/d05ed93UDVt/Zmq7x38/7N4b+e8/yT2uVv77MXfvy38/7u5R7gp3H8p//9nd/1bmedfEnsDiUe9b05/becPY5Dsx0q07pN/nbr9mx9TY5K7JsanJd27fvGOXXG+Q59dsPnfsxus3X7ttbBt/yGRds3ts29iurWPXbtt87RQf7hrbIZMwtm3XDe94x+bJdz536GPfnn6Pgv72a8Z2bJPKdoz9jHywY/OWsR3XXHv9DVNbrx7bOrHluhuv2VauAa+7N++4YWyXtOe20dbrbpA2Onvq6smx7ZPX7Ri77vqpa64rC01dI9W7+13XXnP99WNT7te2sanN1+zYxarHbtz8juulHH9geq8vP5naPHXDrm3X7Ha/r5+8bsuOsXe4X1uu2/ZOV4174mbK/Zoc23XDjqnyF+ZTgfvZjz34zL0fdY/H3nH91DurD2SGZV8c/8KHygplkNuuu37s2mcPfeaZuw8++8nPym6UFZL/a984yTtk3q+/bsc1U2Obd4xNTu24ZteUzJ++wrTqjtGtu/W6d2y5rny79bprp2TOtJbNN0xdJ29lIqbGUMXYtTKWibF3Xn3NtW7Sypm/+rprto7tmvHr2SO3f/sj9+ryyv6Wvj5z+8Fv33ZQkdOxI4e06/r329P7nzn04ePf/NjxT93519O3PvOBLxz7+meffd+njx351eNfePDZX/sQ8Me+Xz4+fTvQ1G988JnbP/vM7V9BJXdPH//cLc89eJ8gkmNH7j125D3yiVQllRz76ie1nmNff//xb37k2Nc+dvwL73vmoeln7nvvdx76aPXEodR3f+259x9GJ/ffeezI9HNfePe3330nus0apFHpp7Yob6UJqWHbDjfeG3aN7Tr29a8/u/cDz73n3c8+8GUtwU7covfSjNw/875feOYDnz3+hY8D3X3zE9LSs/e8+7lbvyo/vy3I8LZv6Cw4dP7ue/TD5+46+NyvfE3Q6bc/epf0HhMhBeTbD39FUf4zD9x27Ov3V2gfnb593zP733/syPu+/RFWKIP80GHM73u/KMhJevLcQ78smBlduv3g8ft+STomf/H8q7cc+8YHn3tgWv5KPVLDM9+8/bmvf1JG8e27HnjuYweevfM92XmZTqIugxT71h2/mH3rjg9mstDPvvdX5MF6wEn27Hs+qP1dv2trJtAgo/C8J8LUawp+eVqu6+W6NEq9ulzfKNc3yfUdkb5/p1wvlOuXI8VxX3fvr14hWwH/r5Zv+v3P3vPrCkXbprZtk20hY3zuYw88840PKfB9+1NfVZx3r9G6nxl6bLlX3PsBOYBte9Arfhd3f2XrNeN7oVCu8/8LjTXGlxt7kgKe+yP40xL7GjTLxx78wvnOT11p26nX88wr/auhQuBk/NjsuX9vwJ+fNOewQKQvz3LvZnUL7UqPhmZXXH+FRr1ZvXyN/6xZ4b288IO+Cd/4mdD7hXBfM7I7eBIZr/i1X5J5lqqL38WNbeVe8de4+7xZa/6v/Yu+2y6betyIY+mXid0D+RljFgGXXiQnZA2npMUzWdDiwF3S53q0UIDlvFQmtvj8XW5cX8HNXrMlsOUqCUR5EaaTh6o7h3HonuKzEP/6n/W/bC/xvA/1DEkpy+ICMZH3KoAx37/YBDd9wf5o0yve92HpTPR9q433j9K1r+OX9Kb4PT6+F030e8W38AsRG4q7DqDAmV7xRdx8vPGC9e3O99g3fNs0Fj5vFv2+/VtzivlI/Gd+Ovmo336dGX/LF+2/2U+Ynz9h/qup+wNn++s+5V/wrtHQP+X6D9nox/1TgoPgXdLeM2WDL0iCaJFAugmDvuiUWu7VeoLAeHEDE2Qi3/o1Pw5ljmsRJy2Q/2zUkImXjjaCMOgV7rP/jKCnb2VwmvQs9k0aCmHtuX0Vv36Rj93lhTUBQrvcmJ5Fg8YMRH4cmB7vjPMym7xzMF95it/w7PcnvWhkkWf9pCcKeyOpyQuasiqBDfwFkbWBF1vpQRQFfuAnII18hQdrPRv0L/FNIC1/2iyNalErSKIFxi72fBvYmkmFx2ks8FvSi0C6KRVyGWWQXtAwXm5s/4JT0OVWdl7/CrN0MFpTEy6jlZwRSPflG69Zs2FYa9S81zWt/8YFbR+fx16KsS6T/sah8f1VlwQm6vVDE9fPipZKv2zTytp7oWxqrwWQOzX+/rBm67ZXxuHXvIYJzlksow6jEjpDG73OvM4I2ytoLQyiIIyazaBp4sS/07zuzP5TvOis3vhML0lsFEZGKpDpRQ9lpv2aEIu+X4+sLxjNSud8z6/7CrBRc6GM1vPfsKPnbbXm2TaU10bwXvi607yF3hmx19vyTm9Ix6zvNSPP1tF+5NUQaF8muOaFsiAxcahlX2WUATAoNo4gaOnHElv3bM8pAhnZWefL9H9fVKvH/YCvqC4dTBptE61btzbwbmj1+TKBCxeEiVczYcPvz0+N+4Ja3vJ9v5mYEOsV2FDWU35Izb6P3R7EdpGs3gJZBulCA/u0Vpc+GnQAfwMjq+sFMpe29rrU9Jg08KL+MPQVU9dk+OGolc0gyLnR28hO9b9vYFNzXVjrHVxca8iopM7XCeCHCxJvYVzrb0UtG8RSWLYb4E9alSlo1rw4tDYyvRYnWNzwIpkdL45iRBrBmktnetAklkWgVlbGYhH80Mr2kjWqmSSQQ0+q830cI4su7Bs85w1SgWyiYFEz6Pdk18v5IZAq7YTSfoAaGwuCmizKgoG4XwCjf9QfWBLgoIpP07PI6un2rhWxQD+4jdopAmF1A3CXTSQzGQShNxQ3vTVBHAReat8WneHHsgA2BDRGsiaxABU3ryV2rAf9i2tGFlHqtnZl1N8jkLnGN6eGjSTq+9H+mh8tXeQ3BLwXyZz4tRZgPW7KtARnnd3yoiTACFvxhTZq2h7bA8S9gNj3AuAFAU80dmZyaXRac6HvN5b6gQHaD+pBrenLTNZawDtRLcBpKZMps7hu0SIvxrEgQzLV4SqTWTz5acGSn+q1DUXWMhyrKL5mMFFSgcC7R4QR6QGsSD3Uk8C33owjARAlRUP9iap0Gjg9gkZ5aPiyT7Dr/M5xQlSJFQykxkgfW10c+REo5iEG8u8BeMvmMS2p+1TpbnOg32v6bzRvqKVKrADj7bELa6Fp9dUaQVALBAxkHNEiWR0fRws25AKQUIlZK/ggDH/o+99y6puSJLgo8HtsuyZLs8DEtcXYtvEZfhjkspOApqSTAsRGgEqqqGPPx4KoBWajSHayrM9Cr6cWCKDLHABOvR7BhY1mENlEUE6t9gvGa6zpq0sdyWl+0hSsHPbFRMaCmSO5NnzAWcNnJ9f2Lwyanj9QD5LTAI6RoAXBVELByQawAvkmlkkEgpapWimnh0yintF6/lpMBYr56FpQ0xPZAb2iJM6XDCDQlcGk+zqJwKY+KraOesJ6+voJjqiSOnTkoocDwn1qMRTBfoJspE7LMqQsZHFlWEGgkAbYusfgGDi1fkoY+o6kULhx/68ABAcPv9IxaOvAFeD3jaMNcXJeuszvqb/xjWf6p8aCW73FPIlR2gSyW/3FdT3FZNBRFJbQBQLJkTmoz3KEVvcCRy47T049U0gpW2R+veWd6skmkDLGq8W+TiIQ3tsWp3KAyTGh4/ab3vkLZSMJrgg8gVgDEAL046w2DbbjlYP19RqjUg8wZN22CnQqsNicNj4KiG98rE8ANIoKyi0TGA4B4CDFTIC11GaUcDMYEToYubPJKpHmsVGBAR7WOu0+19YHkGLFAHCyFsbtSOv2nNGyvg4ixKhQoEaEIygEp62O0SewsSFFC4JoMMAYt9IZ9B0fv2hijko/i42DC18hSlFPSYniOOPcTcq8NG0QJPLeD2OfGM23vQ3L7vbEi9NgMXdJihZf34pP4YDCUOpZ4hu33q5mH5MUONYHb2LFbJh57isuwcrAuOmX7xcGpgRTnJ4ep8hz37uVtpGveNgxKLrERIwbsSo8eSLXB24vnN6Rrm7AD1FERmg8hZ9Q+8x3gh44Rb73Q2dipk49NRJSjJi51ic0igXpJLDbmVygdi4J1i6wwPhSYY2zXB4JAVozemR6+l3NzQQGaTsblpg+5kwCe3hcUVngcaPHRq0GkiBUcAXJDHjGySDEIY5mfhlEoWA3dgWwiJEHDkpB1KJDIcDb6gwLAWOs0Qn6MYzitJZP/AAID+MFdZCTMjFR8rrFBHCHAI3eS7kAh4eNBhc835yfI1k0i7Hc6278V+VklAkF5ddV1itxW9eDil01pk8X/1uAgvovf0wYmzselJOaOKn4JdyGGLwwQn+GH3j6yJflJt6gsPt6r/iVr+BFW/jVrzi+7pu4aS6U1/uJZ8E5/Qme1a0iXnC3/wsPAEh9UuWv40thwm45IjdLQFv55Tr/YrzP3I2u/o1iluLhI66Zx3Bz7tH6x83XTpkWpvjjDxnvjh43XpDGxit5Qx2xAECx76vu69/BDalm70O9I17xz3wxJKP+mtzUfmnBX9bZ3Bfw8weUwOicZFF1ArpDy3QolApASwpIKkcl9bBcCq/4wNfRyHdkLx4RAqP4Tfyc7PM+sehYvDf5u8Xv/LfwzP3m1E+Et5mNt0en/ZH9H/6fm4MLH6//N/OV2ofj5+074t+qHa193vyS/fvo8eSN7w/uTcb+R3Dmz94b/lvjbvvt1ufC3/f/rf+MZZsPhB+JVu5r1M5+snld38CKr9ja7m+fuldm9Hfqzz0oHfnDo9Ly15YfPfuZoVfjlU9/TQIN4aRq/+diCftdPf6/05Ig6AX1Vyjjp5n5/+Df68s/lwnx8P0qQYtdL/h/W3aKNyANrO2emXL3ByxiXxVz/Af/E+YpjkyXvCiOYztzbl9xWSMWaHSK6bhmLFz3jATlL9tZOhSvn366GfqPh6f/X/5nX+0l5kyYjP+XXeuAqupK1/fb+5x7budyLj3YG0aMPcVCIGpiNNEUJzF5xkwykTiiQJzoJBmjAlKlKiC9CVJEQEAEpCmCiqB0FGmCClEBa0AQnYPRxJeVrNH1ksy8Nf533bP+fXY5e/99738LFJXpPiDgj4Rlf0Ap+VXlFBSI/R2mKf7h2PcHm/tHmIT/QuY/nfV/JXWfwlNlfirL/w7ekV+mOHkC5pDfgHXkN5MW8qR9yJP1oY9Ng98J6H+kbv2h45HHqyO/IhPkt570Q5bQx5LBn3+e/h+JSX4PLjzxxpf8O4SJPH7dHzC/p/7qKfzOLpv+5qpEHt8iEvJTczKY/fn5QOSnc47BevKgC3mk8kHXn7961A3/QsX9I4DhRqN/ac//a7v0B/b/wTGCWCx+YJ2FWZuMlmtxPx4rkF81zo8UHtwgm6Y3fLihkczIyIjjjYwGv8BIGHByI6PBawDCgwVn9CgI3bTBwfDBQE+KA7JB+LmP+HnURh99IaXyHxtIB5NXDwsjHyLML5OOeUwb/7/49Oix1y/5xIdvjZ5QcGX/7zcxT93BfzBcevdfXV40G/jXo1iv9VSFqr6phWiOyCL/eoFIbn4DNyESBTI5XCQVBdFAGkB30hB8D7JDQBkJDafRlCHxVCRKpfvow38KTaaidJpGRRbbbwxmpArxzjqRRfwg/qEjcfrxamJ1HKricJT470FZHJypN8Nsu5/N8ZH2cbc5lbuEyPwkZCvXzSkkmZKhwz8V9ZBe4qzsUgXjsvyS/HnMEU1aJDNQsXLlcyILz5vCF1RrFfqcPdZaO5Jo+rGwlqODb4nxMyKLe4OYK1ZYfMSbHv5CJLr3RUsz49XMnPrg8Ad2k0R+81yIKxF1sZ0sLorbxYKpntjAtaw+tI5c5MhljiHZNIse4+ytTq0Tn1zXuPoG17CufeXIXKWa+V5hJClHsKSZa+VOsLVsJ3eVI2ImYk2u1SdJa8qsPqKE4ffRbBq1etfqGEmCpITxXiWyqPx+MB243nXDlr+LLJx6BtNl2iIL70HkAm5bC2x5HjhpLZDEAa427rY9Nk3W22zcbTxs4mxv2H5vewBeNspa21M4a51k67UpbOMZ6ybrRutjtns3/8TZys3fbR4F+cewtRlS6ow9zpjggm8fomvEvLqAaxNWxzDkBi5ynYO5pjtk4H76XDB9JEgZqRxxHc5EhJMOKHQAKdCt0Y1TPgODiK/bnAT/NIlnh2jU0vvP3VuRMy34CBZN80P1DnzUHYuoNXZrymMFzmbFwWwuyYuDKCYFet7clngIcnFbWG3p5CG9N3GnDHXFZLGReup7irFTXWQLZaZjTVaZ6KSTbDwvmamebjDZcuT0i3JP+HOmKp2R/sjkVnTBdPSzq5lKltczuAiVpAO8geqr4SPD4CJdPrZYLonGUAOTNyS+zHNmXVr2MF33nFphKTG7or4j1pOIVSNJBJKoJJrlP1WoVelQFFPFn4cvP00Vw93ZPsgukUR8eJ11IX2S6bafOUFHZu4PPpVVqNVDjcUhEMvitGbGcXqm6cxWDP/wisTYeN4x4g69reiiN8kqE0kG7SK9kEnqVeWwTCXM8nIYiBW9UMjsSQqGXiFMNN2wQuFTg6RaMPxd5oi4J4GkJ5I3TNRq8WLJUInBdJPlU2U1d5nePNS7g+lxJ+WkglSSGlJNDpDxk6eEYEIgWomYSMSkn2yhxJESMniPVMwrJMeENksZNeGZjGvwJ84katSuUfPml4YgLRh2mHLS9AbXOSIsiFxohK9xwvuX4+n9yKb+MpPE+0sH/4PPn/DBX83Mtlb6w2BeI1LkNcqTylBFscZ9yZEx3epAnfIEXLgEt1ku0kKmY0GbL2q/Ll+9bUlVEIpDUMi72oTUo8aBJGl3rYxIQkUM8ZRt/zxt/bz56S+3j7tGMkb8pXptZDi23sbldgTop0X9EGz9BPcv7QzCYKGVGzFi94YrHcrkJpUP3vneXivZQSvbX6fKX2dhG3wTkXBH1Tss+Kj6yh1y6DaZNYP1AYly1TnkqvPVhIJczeUcjdMZkpmkHeiiY8yWePPbI2GXqtlyiOwrIPrXC4hhKlNYRIIsDsDVfDg7KWlW47OXJuSMOvrpeZI5tWxKUjqqDqBVUJLUBDQnCPoj2sfUCMbK06xsznGrLVZVVp5rqTNxWNNRiuBPdMvHlcoOTvFkwll5DpPM7GbWXRNnkg0naAa8d2tiozWJdEsgSQ4n4/LonEZaSp1wnhBX+nXEVNdJbay32JE6WN+xlfYTJ0kVmTTarEjpqWzNwX435E/VjIR6mOHEXbSWTpiwHYsmLErYRuq2kfSlPu9GYoFo5Nn1Gesd1m/dMEv3rbBMVGVCnV3N+1Tzmxe/MLEA+nmf7f+MJS3T2qaxlIxhtSYPp876qYaRZKoHrBa9Vj3xSB0cnUkSKSJNtHHTzW8DjTP0m/XuatzFySSC2YUdzLouElSvPHVWWUP7xLHYz0Qwl4w8jCPhgiT0sFECKbKZOxOax8fbI2LjZwrtBCaLyaQx4mrTgWdDiQvtM96m30Zvk1MoaFbmNimDSZaum3Ha0L5hdrQPXeS4Tpg8k8ncj6JUnCRTJLr6k3VnLVna4Kkp2q1dlov9pr6C3/te3Wt4dqKqNwkn9uLVkveKbDr0rqNB7TLAh3pojhXy+4v4LOR5a3o8ND2EBKGEXqaxiMbCGO2EAWVMpzINAfjgmVV/kpfTYsKK3BWOCjezcEtPE22DRVrTDQtILHmlGy2umjpnTQwKSRcMQwVaI8cLRUzTQZQdxBx3gg0+9C6tI6fRiGz65hFU4ATkFehxR7E7zjOiOz1Ku17laN/T2Hkajpg1e4dJsckiLgXtL5S8wDFDVVNk7GgLc30/03TTLJBNo++O+m6M1wv+L/7FAy8XOGiK/HUu+WFlGuki+/Em+xrd4Isz5GNLap5NDzL1GbxdKt8/Pm88KxqrPSNyJ6p3gi6as5D5Ur53qvvUWFMDmTLCtHw7vPIh9o7X5A7wyaYhpkYWJcjCLtP6iT6m9qb6k4/08/eSNQHTJ6nN66c1TmMqG9HeiDTzUr51ouNct7mRRuWGGl/4bv5u04h7pLUON7xJyEyNbuKr2+YH4hxphSPZPTxreDbjCLHga+AqTJINCESFP6ok+b5oiELi6NCJvTSeNr94dbaT0H5ZDxpJlnaKOpMc4srFceIONxz0QZQ4PgpXQ1AqsCyGqyW5NJEphxfTIdZSjp1harGggeYy0Ri98mWXf5zYdJW0mRXPWh27C73RkM2/mw3HHESSSzQcOdSR5tHjtI6pFGexXZR1QjftB6d7mKnAt9VsO7svBmExiCa7BMkIR724gnJO6Ie/EBCdm1syb0cMSnahmITjGi6RQFLKFrKpjB/CWX9pO5LImz57cDcSYVwDDnDIFHuQq8SO8NtpN9cgNNPcZDjPcAReQOL8V+b0GV4wfB7Ko8udPpowsLDj9RAEtfPN7fyogHb+WgfvNGfnLA+EL4peaOv1etjCGyQuSbVnr2pk98eV5HST2jFAa8Byz8rWtzs0N3TidG4mqbLSVCUkC3faeJ8LvC/smfBxW8c1MvICDKSiIxXiY6QT7emwT8GXR0jgX/NWulm4Wl4cdcWm8POzTB1dEI4QNgcvL/YTfJjuNZK2yn9lEr1Ob7FVcNiH6DQcYc9koiENtwT1jcMWGkPJANPCddCoPapT8ap2WQa4FjaLaWD72cB3a993llzlPCTH2vi9Z/hueo+NYzLZRmm2NIbEcxW4K8ulvuuCv7rJlpAayXXWT5rJVdCADNWOfaod1C0Z/fbk9PJRXNvMe6P8J5VPHkJGZOWgMgdlq7NXG13LQVQOnLWDX4LvojHqBkM/o3kahYLJIcNcSahVotUFqyU5f+uUJMOTRFTyRVV8ALlsMyNnTRIT+oVeqlUqe0aQ9017bKKtLtED0N9p7bZHqzBXtaGZWXbOKtqqly0S1hhH8zk3rXD53fcqlkegVbKDdq+u/1zqKVaE0mo0lfGFNXwREtgS1CCDXkMkdduLQ0lgEvNUF/JVuXmIOI4BcRYamCAMMOpTSEAhk8kcRjJTK4Rf2VW8XyXfgjOFOHkIqguHsMVRfSFPdVR8WJy0zPUjjTd2FCLoGIoFI1KHQHE5d5H0CGF4eBFuFuA7ONE+aZY8GQUy+la/NFXe/soxczf0y3sl+7lqB/5Mv/YH0fmqc1mq/jKcLMZJaKi/2M4NbLQrwk07nn37q/oFjgtWVsDrBIpPovS10EXuR/nwYr4gDFnhKDnK3y7m7+ENb2QX8/nF/FsBb5xZ7KxJ1VF9V4q4U0JEv/QE1i/3c0UsLnmhbFmHtFP/iGW7WZdZylzXeTPHv0rfNojFqs3tX1d/wx2y7F1Jxr6NXRWo9CV1r+zDra1ocMbmaeqR57ch2B0zwzGjBCW4MzvX3NgTqZ58y3PSrFx+AMV0J2msRmUVZmQKeuxPQw7yR3P4ZlwlG6trVQO1Kk1sIGBz8svsMf3LOpZVvB+xbK8T0p1Qbl1oM/vjYU6YV4fxBQLXiwEvwQEwk7ctjX7HidjM/8efX2ohzOu0G0ew6agbTrtBc1kQfdZvTtgcTfzq6NWKax7ozcflKaJTEei107S38i52MLqNW/W42YDX1vdNvzbjCj4Mntc118gRnLMd3OywDyMjBDcQ2IiIJuxEKhZIz5DdiGlCWBNec9/HO6fw+4m12A6219l+TNMsmVhmWfB5IBaYbGyR1cj84NyKjDAEvLLR/OqC3D3kbiv+WvpN1TfRiMeKrWP3jxEXzuiaPlV7tv6YYc+dM/E3seSmDRvWfB4lkwPSYXbrraY1fegcGofPte1jebt4fjd08+y08rdomd8c1T76gzD8TxZml62P+vvFftW5AVXWeVSfRzq8kEi2MRtdhWj5zR2oC0NBJGTDJknjd+K6P/70xhYJp9ZuCuXPhvJSKmYYAy0VHaanz/GjhuoqikP5Q6F8cBcSNl75QqjWN36GZ6Tyok3Zm3Z2IaILMrlMPI6XslLtoFA+MpRXOxai7zDAuB3XPnhc23h7KB8Yyivk1CmUdw3lq7qwfQs8rROOa587pt0Swh8K4Ye5tWkHt2kzQkkuTGINK5YEIkdwiOrkTb7fOsHQeIic1zLI4jw5nQlEMpR1hickEgZD1NyIA4IEaDzgC91aeY08QidYRz0iWODOS6O1RIw0fy+KE2HJqFJC+NAwvhXN3ajthD1pFmeLjc/+o/4b/jOqrBLckfwA9BbPeeEgV23QrcVQbDmm3X1AE9CFKA+tW+5aXxm0dePKAU3Q0lMZ2t0rXclWwRQ0cZIDf+vz0pwK48PIypClMfmk4fXicFSEIzscxWsK10x5Uc9F0SNXYl8RSsrQWYYWX7RMHsKaKcuiEdGP7vee7QmFZyhWLOFxPAU5KfjUAW74pC4ZuTr2RRjAxHlOeHcvdgtoNF17jfjdQNJNuARpeQVo+VB3yJ5//67g4AphLnGn3Vm4rFOt16hfouxUlK/wzIEvv2fFP9v78oAormzvPreqN3otQBHX1kQHEh+xAXGZbjpEmCQzk0ySyTL7UAIqEYQB1MTZQBTZBUTcN3aVHVlFkH1xA1xAERVlERdQwDWo36lqME4mM2/e9n3fH6+a37nnnnvOufutunR1lXai/HfCs1VwqAoq6uBWHQTHw2gsBEIaCauAmn87+V7ZuzXUtjbYfR4yIKkCLh+DmS2knMzuLWHSikxL/2K2ndpEH6byyMat0LB0yPYGdYdqgbjNphVnzGogtBpkCyqFqdBdygRDVClzhO6izfvJKFUBDXQnHUHFiLpJKMmVjAq3SF8kQk4mVIsz4CIcokqewb1H8OgRPH2Ee5xzwn7hN9QlakRSgJuM9aTD5LpUeIJOF+6SfVRj8kiaIDtKClNVsdmqs3VQdwo2U2XU43DT2KNm+wvAoqARrk44dBVkP8Iz+AbTpBDTox8kfDAtg/x+K6mW5j+BvBAiOEjScVbsESZT+bCF7M1lOrOZFBAHUrFUDFUCcaSeGoJMeEztov3Tofoq3GmD82sbf7o/H+4WwAPRw4uw6xgMlcGG2X2zyyHk9RvPYeeUO+WwC6+ShSta+iEy1qw6naHWuuWA4RwcJdmxUBcDfzpJujZAJG68hRRIqYo7kHEHaEo8QUxPeGv6hOsiophkBtdGmL4RxlQqTUuBrBSQSyVFcaQ4jkwQiMRmU1Wi2j/m/LGpQtVSoZL8cJZaajHRTG6RNcIkjTAvLkNeJ6hmQuEIs2OEYQhlJlFahO9l9uxlZAo5U9QERyZvz4YEoOdrpFJrDdASqYAylZpYmt8QN3M/sJlgZj2HqAuHmbMjTDTIJmmo9mHm1DDzx09NLKSSjk6IuQypD5jOYebQHqZxD7MPAt6W/XC6fKtovXCdOcq27WHsptICqg8uAwUT1IR6gpz4YCfUdEA77CI3HzA30D00g5CO38OkjZg+vwC3g2B3ILy7gaSkQngKnBBWidxMb1+DyEtwN5LcKic73uyEcGLSQL+gZ539quu93V+fyYPnzVCpH3HfsexX2dkQuI0QiqZMpERiqZZMnCmZ8OQpRH6DucjkUsJMp4QmQoXYhOyog+g6UJqZCEXU7/f0wZE+mGf6+/d+9uNnCWTDNkJRv/zV+/YmYoqGRbLJ0qm008eLpMqFeZIeSatkUHIUPh8Q10uG4ONYYMJwSr7mX72NxO8gSbATNsAjSIRPF840v0R2PYLTYWZFcQwlkKbeYg7eYkSyKUIJI5LQoa2qqFaVkBIP3FLfv6XenAvRuTAhNY7ZFccoZYQwYmr+wvA4ZmMcI3vczzzpZ2RElOSQ4JC0GZI3A0X/9pP5b3g6L1BljsDQMEwS7nsMgebhsxIrQbppALrvwoMQyAoBi2m6UHIU5D4dGyBhI3yxy/nCkmjcFRUR+eSpHk/hzSPgbdUfRvaGkWl+jdDcx1ztZbRrmqOYM9GMlXcOXn4eNIwakqJIfBTZY/dkem0q3HoMMzb0MIPdzIPXB14XRsPdx3AhmEjEFFGYiDsb4EIDkO2XmJRLjIVclZ1B7oSYb7zESK2tmMAgZlcQY6KYqKBmT5w+Y4Jq1mtTHWTWk16TzPmhiZKiCjoguQMmU7cuMvcvMrTlNJmGuhbJfBPJMFN2X2KiLjFIt1xiHl5kUtqZY9AayWyJZAy2soky7f5AJj+QMRExpmJZiu2Q9keq2VYzZ9oaTF1vXlZt7lTJlQy7THUR/jTjzkUm7CJz8oX6yQv1ROWfP6c00zx/Omf176SyiW+PtjF7LjHRl5h97QwuhTgurYRFsB9eU9KTNsEvHrczne3Ma20QGcQcfKGeYgKUWVQbHGmDrXbJtrvB01wQRN4qJ9T9WIiJBb8Z+bADGoiQUfxQd66daWlnrJUuB8gbZUQsMl3c3cYcbGcOQyR88KPwy6p9l1VFZJPhtNNVUOLuxwxMGSIJfGPLG9JJmeXQXYYry+uJ7cyOdkZcD1/qaG4CKd7cLEmXDMJDkHRkk5FN5jcuMp4DnaqhRCgJZHICmUeJcKND1YbzThaB11iWojPZJCaLrBhoZ260M++gUWs2EXaQdlJNJpZFMjvCmW9wtto1yuCxbBtmeQOTZiS2MZltTBi1l2IXx+IGeJfk6npSFUXeCqKOc9+xdHbArQ6Qirn7/4lweBMZ2EQYWkIzIsCaCmUi+nAptFB5x7BFmaMXGOmEyWWj6mOjaru59GfBcaQpDof8DcsRS8NPlHsiSWsEmTJL8dZHsTAn8gJTcJ75OPACs/E887PU81zso21wAfZEkJAIstWprwnWR5Jd5VDaAWdjYUPAo/2kcCfsmJV8EH42e7bvmSjS7nfV73EUkcgqvzj9RW0vjARDp/m1NSfYcvZALGmNJV9KpbDad3ZbJDkZzf2gFyQhz9VRz9W0SiTMOMMknWEoeu8ZJvMMIxEWjqif3DctfQZmoC4dUVeOqC3NxQKpVCImMrJ3RH21xbSqE4RnfI/7Cn7ifLYRTjfCEhu1pbB+C9kkrtlJQCGnKCHAtEBi/FUVXrtGEokZRdEioeiGX6vfk33k3j7ut9wiIZE231fv2WmWVwt73ag358he+KnK/E6hRQwRhj5VvXii+uA9mQBEUmIxcbkmhSSMqM8Pqx+DfCd5lkgeJ3K/pjo9oO4YUDcPqFN/HdzEEOnDRiaoiVEDI5YoTE0uNTL3GxkFTZDpacSFJmdAfXBAvXtAnTagFlLUtUamDdNPNzIlv04ZUGcfJRlHiUpS6X6plZF1DagdJeInn9/6XGFK3KZPtY5pYs40Mu/Lw/rgZi+847FUaKCOrRhYfn/ZN3VwL5NQSbvJoQ+LPXb+br/Js/NwvBJubyCRG4lFxIRL1pRFLx1zU73rplosE8vokBomtoaBnTfVvb8OqsHSMkqxkCISE7PmCPX+YugJNr9ZQWRyC/MpVlkR6jMRaolKpBCJJ1sKZ7whVYiklMSC+wVXYTVzu5pZLHb7tPE4KTxOTHOqmaAN5nXHCWMiEJtpxIqPr/Spo/rUncfJheOEKCyXfCIXpVczm2sY6RuLRUxyNVNZzUy+Hq4eDFcLxELy1501TH8183vzaDyPv/vzUIjvU3f0qb+2SaVv55DeHDLI06BcMppDhJk1ZHcNocSEVgml9ARaLKFaasjJGiI7X0OaagjZWc4cLmdoWkaJT15Xn72ulsgICIen9U6TWD6pIck15L0ZE2WCh+XMxgqGCCNqOX9XPU8fNA2rYESMmbkFKKV/3lVDQmsJkQaBxnWonLldwSybn17BmcD78I5IvPbqeqoqmMqtJRm1hDpZztyoYMJhxiQPaVcG2S8MTyN7tuEV2cVEKKwkUzOnwd7rio3JqowhpmCIuVIJlckE7lQScXUxtPw5spDUzsiYoZw+kZJdLCCXCwiJ6IPneyHkvc8Bho4yg0cZUNDCbYUkoZAUpJO8dCJ8epS5+Mu06+rqr8q+2lDGbC1jtuSQ7XO7lrTWE2HFdVJ8ndACpx2HKgUycUqYkCSHCQVOtVzUnKIFYel0eLrxB1Mt8cLWeEzr5tJqp4RtFU6QmAvd33rjVqLwmHLsKyo2JV6Y4DWEJme2Cpu3CsfEwTuET+iZtHnoXmHSLuHn18OEe9U7koQnk4R7koRl2uvW1w9Ai6Tj64r10D1xKIvAnh3keRdsvQ+BqrhZCZ/cey3crFj5lN4wrW0Tif/jU2WovMyp3b7w9cM5JMQ875PuWSl/3plPGkNI/PsDX2QwbTsgcF2GRfYB2D4z2TJxYuLasynQ+flD6vmS8Cl7J50JKMuDBpNmZfn0DbN3T7ggrt7GffcwIc6sPxZaRyHiJ3eb4fm0Ad/d5mcXnLYc+PjmnBPPYLfZEftLigZJ+cIm8a3fDEeRe4XQVQozGn4z9EW4eciPH1hfTIYXH7c+hOBHED1/v+nNDyI+aXurbhs8SYads4Pmjq4rmXb9d5UpUGhas25bJDy9Cv1xcAWrHglb55z8a8SfQ98d3AlbSYNy4FftHwVaHJoTZ3FsFOqEpROKzW9OLXv90OyQtQmmu3LJ/irSl0POUdA9CBE1cFr0m91M6OvF8mTFyMR7ZvtF3brDb12YV/unE+sSSJ4k3nfo99flbUfgAh2uzNI8mn/r5+djIF0TbXqBvqw49GHk2xXqC+Txx92S4J2wfz88SiLXUmGAXW8edBG63k2Vps7dD3mzt/z2aRTEqBr0gW8WGsJ6IKcCMmNIzWcDsHPCEWH7hL3CRHmi5UbpngwIXJKFV4m7yWFIXxsdAfUVkDALrvzbaAQcjSVN4kMzL80ZofOEj9XHpxaKM+Ykvw+Q5PpkB4x4H/2ye020rOqdZpeRSYHi2MvQOyn7Lxl5kA7XhSU/OCpp94oagVst8KQalpfZtqs3rEjaCDk/Om9ZmARh0wIX7rDtPAxpDs+ZSvX+n+d+gldg5crr0nfkn0Suzf1yVJZq2WDxVB1Ktc+UzCk1i3LIsdiym9yjm+Ch0L4dEqSNosvSLPFpyFN+3qROpX58gjQxyeQy6RVfN6shSeIG88fkjvgy007MKaWJ3N4s+id3fxSoeaE8BLnUNTqZnBYnECgV3zO9RRKkb5yvhKo6OCRdT8In39hEQjaTkmtwL0zVkqJIuQPBdrugRRwqDogUuteYxEIIxEAQ83hig3j6TjqcalXK95IQOEffgii8DP/tIMQL94qy4MsQupSuIaKAGvWwOnBSnmjmRpN01V7hvUk9E4ZgBCKF6WRFFUXOEc28QzAhQdQg3j9j86Rz0ncxjdquCDsO55ohWhwKf3kssaDstfavH+iC6F7oliTAkOiWvF20HrJw24iXBU8jSTgJNNluei5Rrthvc/+aaoR5e2+DOvKNDaFw4LmyL4v0F5HZtNycvJhYPglMx24m4e6AUIDxF1dc+OmYzGXs/hB6/FYP7vfcCpgOKrAZu/VDZLyLB/jnLvG/2OK+YZ2D52yOt+UtOBsR9xwUPJHDNU7eNSu9AmIrYP7ijAooepvq/wv4JALJKAeZSkzfLed/GLQcddIqYCIl0Xf/9eJfjek9FUCLyFRCLf6D/XaL/+RNBfJ/nHR70tuGyGR4aGlqOUSZJfHfy/kR8r5vwT/9ik6Ee94/VcJ3vrdMAIqiMpeoVVRIIGQxPYrt6k8T+vnHnAiyt0jaxN2iKNgNG5KEwUlCag8MeQ17mcRDBAiFAf3Cm8KVC3/816wh5d1OaWW8MGNIOXhfOXBfueex8qkwShIj2Tmk3DakJB8KA5OEQUlCQ3Ma1KfBrAm5VPQD5ZzsIeVUeft95bbLIoNAIN2Xp9wKx6bY2dkJOHAHR428UWD36nGHhNO5wv0yM/OnX2V+fe+rXV/TZKKMmvFfjC+Eq0ozPK5OCXyivDusvPll7qqrkErVkyy49VA5+/aw8pbX8xBl9UNlKRUG14eVs9OGlIleqSHKmVuGlJFeh/F6JvZLk4/2kNcTRQPLUtPpPek0LYry1UwcofqowgfKLXeUXO+MhAq7QoSbCNlPVjtWGPsrHNZSpgnQFCKsDBGWDSof7FOJaJt/k5m+rvqBidJy0mt48UFMCFmWAHYesSCyXeRgTJgxgZbT1mIHleAHJrJJMxg5PYobF14DbQUvddB06SP4Xp9vfa80auZU6w3lEFMH/VO2TY+IhNC1O9+IqYYHVRDxxsPfBuE82vFBoDjYpOajtA/P5cHZOXGuw80waHpk5Qvtc3L4M/XlQEhxGnYMt0jVNR+Eoxlw6Tf3qJ4dMOA5OI06tzA4AkIUGQOwtR5abI4+IMcHVE+qlXUFyqtUXrYwLEl4hiSQ2lElJsOdjSozZX2oMigBcuJVM7aR7APK4TII6VHtpCvlm3KVB0/AlQ3qXHGksCVV7XMyW32W2kHugNO1Cippm3ldq/qp6MkBUnaANMYzJW9OzYZz1UzBCabHxC1Trfj4UD9TEWh6K8S8cZP56RDzInrC+TDzZz+4nmM6nG/apoq9QWTq4ycUG+sVO2FSJAzA9lmVGu0N38I6ZcdZhXz66w2nFfWVygR/5dPTiv7Tikm5snKZujXQ9PwLZnJjQOFq88+fh5GjL8j1NcT+DXPNUqV6HkwEaL+keNIrP+VnFXJFcb9TYWKVRU7BdEe/VLCtpnrpt8EqU3RFNPUhHSEvlUdRBaRLeXJKJf3jeRvJSdJtPfyDgXuKnkGFZOqcBMcwffgDxXp4NqwIhQn7IAnyw2FyHBaWhriniojHCqtsuA4No4r8UYV8u+KGvDoOyrbA5ERYnrFRWb1eWbNeeT9IKdY0QF8C7NwGn1p9vnk7HE9WbU5W9W4Hmp4TvcX0YJxpd4wSujYoKiIAinbAtT5VVRncD1N3d0LPI3JnJ7ibvhNNNu8B/cAeeL5duWu7MpCIiLB2H9Tth0aLoQnxuEuErmhoptaZr4dUcH4ID/cq9+1TBsP+P9X+5Z5w+34udhQWPUqBkXSw6jgETYdgWzrUHIaFpYeULenKJ79t+H1PBgxkwpYseP/Sr+hznzXC/hUHh+FpJIhMvrK4kqt80KWK3As3TbdT7qezlRXZyqtwkxosgIZCOI4796dkJFtZUKq8kQ0xZRBeqEwrUEaVQXcglOoqmF2L8kJUG9dcXltRrDxeofymQjn5FFwmH/p6fzh1Uk658nyFcoT606MayKoDadxxZW618qbwSoXyd23C80XKBeKIJuhtgmWqLwda5JVn5KU1ys3Vyt0Nyk11ykn2A6eVsaeVVuWtyjLqTKtyccVZuHcWOs4C7L4AVlZztkD1OYhph8TLyvsdytRO5YFCVXG4cl+WYn+vcm4Cia1UT7zQAaN9SuqntgdvKvHEmHQZEjshohP2QuRp9b5B5bq/nL0KG86rDwwrQx4oP707oiyEJ9chOoN0vCtpH1Weo2H4ufLiDWjuVZ94obwN57shp1/d+VzZcxOi+0EWKS4MVtWHqmr74fkgvKCa6cFB6P1Grev8Rv38mboiShWyWXU2WtUA5ulbVDGwaYsqeqvqWbzq5gnF1nJV8TDsh/vD0D0CW3bC9Xz15NpmUBfVKeg8h74M0vQYFLPOV8DTCiCmHx06oMo+oFoVDnF43ZpHPrkCYfQdINPzDqhu0pnk/F4m/AUQ595S1akSVXSaal8aI9p7kDlOn8lkGoIJFXQV8q7CX5aEk19mkCTYAPZXQ0hcKDkm3LqenAwjdEixCttQfjachEaQF82ke7PpAGnBrXRyPAn45ho87oLkStXwMRXtOmegTtV2mRq+KZux7NJtWV+P7MPRdpV9/nlVMTgWt6vS2lWlyseBzLFQpgQuyQ4LG66qHuQzbZ9V5ZDnV1RJ0abF+SSpG671QNVNVTp1ca+psrWAtN5T5aaY1qWZbhtSweLtD1VJ91U9xeRWEXkK9mu6iknVMdNjgepDTUxbFXP1ONENVZKTUerMM6bbm01j6A0kc7P6RC2pqSMSuan8vdBd6uJmUig9I03HqyCaogSCP4BMsk4geL3b+LyGZSZvSAVBdDz8AiNXx/dQfxLAz8ksgYA8A8F54V+tBB5SvFKQS43PsGL4SIs6XJFIjA8ZUXB/SoFcrOAfjSWgQYISycIv+AcIyaUCwSRzgVNxHe7mJr98YotwnFEkcg8YKcat4d561FBcMFkuEHiUywTk94FE4NTICblnWNzlGbnA6RnHUFPxCsBpbwMne0vgtK8JGXVgNP+sIf5BngIhmAicjnJy2dgzQfgHrDid4UVRIB+rLWaccIpzYypwqucZzPUbnrESOIWeRkZKSSdOeo134bSTE0xbzT1J5AbgrhaZoreNnj7naYWjwKmSUwLcwl7mmJ7FRDCFT5ssELzmI3Acv82yaNe8Iumrd75T3AO8/vOH8Hvir8jU/3tH7v/+uONf1+QPivrfNvuvtDZ5pdWJ8dklhBifNvHqIzsI+Z5fjP6nDvW3v7x4pSP/uysWqCmUEgE/PqjvbC0F3EP0BORfOChCfWvDuzIeRh+Cl+k0stwjrYwmFEVTrxycjFD0mDeeoV7x/DeO6W+Pv0/8Zwc97vCfa9H/kjPyrx7UWE2wuFydhfRYHlhLmghFQkpoFPHUaCDEGLJCpELysujGJuMeZUr4MnLPAyVCivzDRuAblYwV9WVbUfQr6q8aG0vKueWyEf19Tfh/N7xqwlvRY4X+9/rib5XIf6AF/weP/2Bf/t8q039v9f7Hj7HZSJlKuIdafs8heLU83x155N+dZdR3FQWtP9CEijQbRJogkSZNpK152x5ha4eh5yaR55deRVAmXOX+nHh9uepL93WaEJFmk0gTLtKkizTBIk2EKFSEhrW8Ocf2mKyXpclH5A2IesWIvAnDraZlpgmIbYjdiAOIRMRhRDYXNyszS0RkI/LMy8yLEQmIbYjdiMOIAxPLJiYiTk3Nm3pqWt60w9N2IA5Mq5peNOMkogVxAdGBOD69YMb96UPT708fmZ43I3BGHsYCZ+TP4MBxHOJmFM3YjTiASEUcRsTMKJjBlgs1W0TcXxVXoSqODeRIEEcwGs9F47lovIhXCTRWXMNLNPkiG+7Ie3v8U/DyM3OmZqPIYDDMnGkYT/TzZ99yY9/yzwE3t7d83N5anQPLVvn4ewd4eAV4L2O/wq5YgFiE0M5DYmeLwHA+hvOxj+bbIzDuMB+B4UKULUR+4QIExj35Y80azzWe3J+n51dfeX7l6fkPxPPQ+WHn8U/Wyw9mrdXaau209tr5WgftAu1C7SLbeVZaaytbays7ayt7a6v51lYO1lYLrK0WWlstsrbSzkNguhYVtKihRRUt6mhRSYtaWlTTop7tPGutja2NnY29zXwbB5sFNgttFtlo59lotTZaWxutnY3W3kY730brYKNdYKNdaKNdZGM7z8aKtbZaam3lZm3lbm3lYW21zNpqubXVCmsrT2urL62tVlpbeVlbeVtbrbK28rG28rW2+oO1lZ+1lb+1VYC11WprqzXWVmutrb6ytvra2mqd9Xh9Fy/W80fnZ8UizQ5Ws5MNZcPZfLaBtQqcZW21HhGM2IgIQWxChCEiEJGIaMRmRAwiFhGHCGwn1lbbu5B09yAZHUDSMIwk/jGSjCDK2qomHEnMZiTp25GM7EZy/ACSyFQk7YeQjMYiSY6kNsQYw5pMDAN3A+rsQRLGcR2ZSOK56N1EJMGc7DbHdXJcZSqS0NOc7BqSI+1I0rloSxKWY18Wcj0nkBxq5vxxCeVDSKLSkTzpRpK4E/U6OdmRFCQ3uIxGudTeQs7LXSRBe5HUcHpnuNzucsqxnOxWMMqGkfgGeNhqbW1t7WztbefbOtgusF1ou8hunp3WztbOzs7ebn7xduraRYLVbY+m7BzsFtgttFtkP89ea29rb2dvbz/f3sF+gf1C+0Xz52mxMrYIO4Q9Yj7CAbEAsRCxCKGdxxFOU8uprlju4bfcY41XgHv3Hog8CIlsCzuKnZvI3mbPswcwHGYvIU1E6W02mT2B8RwMh9lKNpU9iGE6W8JmY2ojcqPsYcQhlJYgHWWvYTyZvYW0n61Gr4fZuxgbZTMwHEY6zF5hszDMQr+jbCbbw6dmYU7H+fhdHjlofY3nuviy3eb5Qd6jMc1IG9BfNqaWYZ53kbuL2qfYXKQlOGBvs01IR9lOtgDTOb0CvhZcKYswX65eR3kJRxv4EpSw9ZjWiLqc7yb2NH64XM+ghxq+pYy6HFfDNiO9g7rnsLVK+HKe4/M5h/meHWtPrh0akUvia3IBY0VsGp/Wj57aUb+Cb+lL7DHECbYVZbfR9yW+TS9hWjF7EWkF1iOZz/syX7oO5DsRjchx9hzlWjeZbwcuvI20Gkt+BblspMOYcx/Sq7wGF97i0czbd2GvcODqPd7q3Xwvd/PpvfzIuMW3xm0M+/l6cimjWKvb2A7XEFz58pAa+2peSRdoEbYIO4Q9Yj7CAbEAsRCxiNPhFTlNLaeq5XS1nLKW09Zy6lpOX8sZaDkLW87ClvfNWdhyFracxQpf1p1lVy9l/XzW+Lq5e7t727p723muHi6DmBrIPMkN+bQ8uHEBok/C0YuAU31zOezcCzjTfdlVbJmY9WZXsiuXei9dvtSN9VqJ8F22almZGP+Wey9fuXzFupUr1nmvWIdMwIp1ZWIvby93r5Vey7xXeZeJvb293bxXIrV187b1tl2JxNvOzdvO224lkq3O/hxsfdmVvqy3L7vcl/Vj3fEPhUZq6+u/yr9M7O/t77tm1Zoy8RrvNSsRvmtXrS0Tr/Veu5JDo9i7UczaeNss/YObm5u721bnlcvdfGzcly7/egW7wtdz1cqVK71XBmDBVnn5LPf6ynupt6eXt4+X7wpfNPL19fb18/fzX7N26Zqtzt4sQourni3CDmGPmI9wQCxALEQsQmjncYTT1HKqWk5XyylrOW0tp67l9LWcgZazsOUsbHnfnIUtZ2HLWdhyFrachS1nYctZ2HIWdpyFHWexnPVatmyZ5zIvjizz8g8YMXloMmLSg7ht8pzn75pclB2RDcmKZP2ySkQVooznypBvRnmzrBhRJmtBtCLOIs4hziMuINoRFxGXEB2Iy4griGuILsQNRDeiF9GHuIngvN/ifZSg3wq0q0CdCsznsoy7zkuVpyHOK1Lxyi8Vr/xS5XUcj2hGNKIsA5GJqJUb403ydJSloyxdnoWoRTQimuSHUH4I5YdQfgjlh1B+COWHUX4Y44cxfhjjGaiTgfFMnqtF7QxEJqJWno98PvL5GMvHeAHyBRgWorwQ+UKUF2K8CPkiDIsRJZhWgmEphqUYVmJYiemVqFvJxxsRTfIqlFVhvArjVRivxrpXo241yqtRt1peg6hFNCKaMJaByERkIWoRjYgm5Iylr+VLzH0aEU3yOpTXobwO5XUoqUN5HcrrUV6P8XqM12Oca4Em1GtCvSbespGX5sjvyXMRjQjNSXmLXHOKI6c5coYjzRxpwdRU1EuV5431St0rPZOLyBvrlbpXeiYXkTfWK3Wv9EwuIm+sd+pe9tC3LfZqS323dV5tkTS+HerQXx36M9a+7mULcDVqwrQmTGsaa6vxWn87wrLG6lP/PSOs/ntGVz1f7u8fTf9oJGX9w9H0r4yk8RH0faPm70dL/d+NlL8fIfWvjI573zMy6l9pk/F2+LbuhzHM5+taLz+C4REMvy1P7cs8xn0dl3OD6bj8DE+54VSEvVCEaSUYlmBYimEphvkY5mN4BMMjfJka+XJlYJjBl6+RL2MBhgUYFmJYyOtnIDIRWWMlykU/uaiTi+m5/9fz+266saXq+bXj1RHyqt74upImP8GPulp+3BlHXy0//mr5XsjgaSZPs8Z6OpNv6Ux+TcjnrfL5cZnP1ySf18nnbfP5EVHA2xTw/BHe7ghf3yO8zyO8vJBvjUI+3yLeQxEvL+LzKuFzLuElJXy+pTxfyqeW8pJK3raKt63iU2v4vGr4Nq7h/XPjN4Mfvcaxkzk2p4xcLa9ZOzbHMniJsc7Gkc3NOeN4rx8b6ZljtJEf9cax38iPyCaeNvL+avk5bjx3GGkj38JNPG3k27aJp428F+PZw8g38j3XyLdhE996TXxbGVdu4wrVNDafjDPLOA9qeVo1VpLMMT5zrE1KeHn1yxXdOHuNPmt5ee0YXze29mTyeWSMtU8Tv1I08etX05i+sY+MvZzPe6vjNQvQU6uiiqdpSLk1g1tpuXXc2O7ZvA5XJm5cN/B8DT+XGzBew3ut4duAo5pxJ5pxLc24Gte1Go6k8Qq58pN8jvx/PTQbRZoTuCCc4E47eNLBUw63UuBJh1sq8LTDrRUabsnA808rBq1omYhIQqTwPjUbRGddb7o24M6nga1jb+IVd1uiuCdR3P4KHRhnBseZe+PM/XFmKFFcksQxpTw18gPj0YFxyeC4BJl5NvPmaufazrWbaz93/lyHuQvmLpy7aO5/738b4l39t7q6ua9dtwIvb/3d/f19fdesdcOLZ3dvP/cvv3E94ZqPm6h414zTsNU13hU391yAG30+VsQHeLnPBWdr+KDtLh9cDiJckLITg2Q6gw4UCZxuhVUZvytODh9jjowzVeNMO88QgdPNcUlgxBiza5xJ4xjJ+JtFBE6VXFxDvfpuFPLyfQfGQyyQCJwecHrcF66c0YZIjFiCYOzlufx7MV6qo75TA6fAfUl9kWcogdMzjrGOFo29WqEP7daDZR+ZBMsFloK/epmhcIXA0l8gVJ+hN00UOOVEoQHpfkPg1BU1VvbbHFM1IVzMeniu8lm99uvrcAtGYBSCyRZyihygcqhccYG4SFwirhDXihvFTeIT4gJJsSTQMcgxxjHWcb/jAcccx1zH446Vjs2OLY7XHLscWTeP5Z4rvbxX+eCWAn2uuw490At96HoQnT+Axy8z6P8HWeRLSv/dLFZ4funDuz+gL9Gf0htrsGasBsG8YxYL4rP6627M/QE8xFxvU2l0Np2LedWKiyXVkiJdh86odHBMmiMpkBRKuLQDenapm7vHsuUrjDUJWPvV1+s6SBe5oWuNoC9F0KzHCk+fgNUofgC3ybfGRWhejg7qJSckpyQXJBel/VIsHRbkb8qGRfdZXS1hMQ+uLiu9VvlgJqvXjUKckFP3W/1AYgy/bZ9KvoW+G/dZzS51x8Lwbc75WMO1CuaxmvUP4N2jc5TzhXD38FoVsHqFh+fqpe68PGCdTu8YsyRuSfyS5iWtS84tCXYOdY5wTnJOcS5zrnaudW5wPuXc5dzt3OM85Dzs/ND5kfNT52+cR52fOa93CXYJcdnkEusS55Loku5y0OWwS55LvssRlwKXXL6I4x3KdeZ4R453YoY4S8xpNYpP8+nrHYMdNzhudAxx3MTrJjomOSY7pjimOqbx+tcdbzh2O/Y49jr2Od5zHHEcdSw01BkeGtJwZWzgzgiKVsV5XG/TTXNM803rzfAzkfvUWdRbxFnUWdRNqrOssKyzbELUTa6fXDf54pTLUy7iJ0Wz0WGTQ5hDhEOUQ6xDqUOZQ7lDhUOVQx2uOKdcz7i2uJ51Pe/a5nrRtcO10/Wqa5drt2svLsSDrkOuD1wfu37juodNZQ/jspzN5uIKVcAWsSXsUfYYW8FWsjW4VHP/LGplz7PtbAc7yN5j77ND7DP2W/tvU5sk1+Am3IEn1BA8gSD9sD5NX6k/q79M5eq36lp0nfrb+nuOQ1j/h46PHZ9iK7QarhuaJZ0Srv3iHLfw7ZbnmO9Y5Vjt2Op4lm+3LthE+uEBdRdydaWkQldDhuG87jzpIE8hWP8MnpIU/TfUMypMV6HP1rXoT+leUO1Utn6b7qzuia5D36/PEGdif2WLT4pPYX/FiHPEZyWXJVx/xTtu5fvpiGOBY41jreM5x/N8P12HMHIL9pAUMgAFZAQ6yTfwgDwisfpMfb3+ov4GHNMfJPdxavaTZ7on+sP6Wn2bvkDfpR/UB+HycEB3GJeI2ySfvkrdoDLpw/QF6i7VReXSuYYWQ5fhhnRQWqLr1AWTrWQfySRnyF2yR5djaDZcM7RI26RV0hLJFUmRPo0O1kWQCN02sk93gCTpKnW1umy6TXdR16W7rdukj9Bv1o+SHl2frl/XGEF34x/chjQd91O6bfpR2KiP0r+AM7pvdNxIPittkXRKr0p7pH3S+9IH0ifSu9I2SYf0tjRJf1TfqD+j79M/0h/UV+vP6/P1V/V39T0wSLbrd+hbyH0yLD1NRZHNZBfpo/bRzdQ9qp8qJw2klbqIK0sPOUc9J5eoQSqI3kiH0VF0LL2VfiQJpjfREfRmegu9jQ7ERXE/zqPjjt2GZpwXQbhEHsBZVenYY2jBWcLN+wP6jbooXYk+RXdCn68r0lXr6nWn9B26G7q7uh79C12Y/oF+i/6G/r5+WBek20HvovsgVneQTiIHdUWkjNSRNnKV3CAbyQ6STW5Tw2SLbofumO6E7r7uke6wbpcuU/dAt0m3WZegL9Ad1TXqruoGdVv1A87XnAeddy7ZtSRryaklZ5acXrLBOcw50jnZOdW50rnGud650fmu83Xne873nUecHzg/dn7iHOgS5HLNpctlg8tGl1CXMJfrLjdcMlwyXbJcsl1uudx2ueNy14Wb5xcMvTjX2wx9Bm594NaEQscixwuObfx6cMRQY8g3VBuGDSOGQEOQYb0h2LDBsNEQYthkiDHEGuIMWwzxhq2GBMM2w37DAUOiIcmQbEgxpBrSDHmGKsOQochQb3hkSMSrrWTcCVYpziqOK1LkB01zTY+YnjA7aXZiYsPEkxObLE5YxFuctGiY1GR53LLe8oRlg2XT5BOTT06+NKUTV5MrU1I1IQ6hDuEOkQ7RDnEORx2OORx3qHSodohnT7qedm12bXU953rBtd31kutl1yuu11yvu/a49rn2u95zHXZ96PrEddR1LzvC/zM8h81jj7CFbDFbypax5exxtoqtZevZRraZPcteYC+yl9lH7GP2CfuUfc7edx1xfeT61PWZawt7jm1jL7Gd7Go/L/4t9dK5s/zdfPw8Zi0+DjbVGoHAkxbIUGZ8a/2sxYK5s7xZv5X+sxbPncWuclvh4zdr8arVXl5/nPWH1R5+X3PiZXjKDUCFP86dNf6m+lmLf/2bVeQ3q8ccCvqOJPaUbTW+MHue1tbOfr7DgoWLnN5Z4uzyI+4F82GB/YFhNyODe3Yd6QnZaHxxfO/WnN6oLOOb029mH+0JzeFeaZ5dhKm9+1L6jsX2Hd3dG5qg+UzTt2t7T0y08Q32qMy9SDw4vSc05J/46dtV3FMa37dzg/H19GPvZw/d1rOplHuTIF+wd997/8c/+ekHH/7so48/+fmnn33+xS9++avx8z53UubO/X8wnlPx9P9ttd5868W/fjgiDEa7xT/U6cek3OveaKFILJGayOQKpUrNmJqZT5hoMcnSmD55ytRp02doZs567fXZc35gZf3Gm3P/zeYtrggv/n849D3JR7ALPv7pz9/v3X+g/1BkTxz3nve+jFTjm9O5ERXwta+H2wp21XIPJz8/n7XOPmtX8cxnvi7+bqyvB/9+dzcfb18ff88AT59VHqvcV3p87Y5q/quXensGuHl5uq1cujogwGeVv5ufp2/AP+ptgVNxEl7K8nedLkb8UOB08qWAe/27XuB07aWAu6fSIHAaeSng7sl0EjiFJn9HsJsTtPHvK3sHsQThPHbLKPfrQ+6989zr3t5FYNV7t2f37s7oS4/oKd3cF7+vNzQGx97flPgVvrs4GpX7DxQYDXtisPECezMOvDQ0ToSe0KLehBxU69+TKHhvLF8O7yN+jPiJgHtRnFH2U8QHiMGKY39Xzg/Hyvnq7RJOManc3oWM71Kc6lPH9jt3U8d2CKFpY8xNjomBb2eAcZb8v75pTuBUehALZvcfu0GFv49E4PSYM02CeV+5eeFWws9D47lqjc9KD3eNn4fbaj9/zzUeXl9rfPw07DIcppqluMNYrnH388FF0/0jbLCPEZ8gfo54aaFZ7e+h8VmmYVdpfJZ+6eEWoHH3CMAAva5d4em2QrPWZ7WXu8bLg3XXBPhoVq/yZ5d5aFgvT9afc++5SuO32j9AsDtBLUhHHEEcRzilHx7rmjuZyMz+2di28tOx8LOx8POx8AvEL/4P");
