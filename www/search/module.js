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
var wasm_bindgen = (function(exports) {
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
            __wbg___wbindgen_in_3f58a9d3b3a7eed2: function(arg0, arg1) {
                const ret = getObject(arg0) in getObject(arg1);
                return ret;
            },
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
            __wbg_renew_9eb8c9a0b7961142: function(arg0) {
                qinglian.renew(arg0 !== 0);
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
                // Cast intrinsic for `Closure(Closure { owned: true, function: Function { arguments: [NamedExternref("Event")], shim_idx: 7, ret: Unit, inner_ret: Some(Unit) }, mutable: true }) -> Externref`.
                const ret = makeMutClosure(arg0, arg1, __wasm_bindgen_func_elem_263);
                return addHeapObject(ret);
            },
            __wbindgen_generic_0000000000000002: function(arg0, arg1) {
                // Cast intrinsic for `Closure(Closure { owned: true, function: Function { arguments: [], shim_idx: 9, ret: Unit, inner_ret: Some(Unit) }, mutable: true }) -> Externref`.
                const ret = makeMutClosure(arg0, arg1, __wasm_bindgen_func_elem_268);
                return addHeapObject(ret);
            },
            __wbindgen_generic_0000000000000003: function(arg0, arg1) {
                // Cast intrinsic for `Ref(String) -> Externref`.
                const ret = getStringFromWasm0(arg0, arg1);
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

    function __wasm_bindgen_func_elem_268(arg0, arg1) {
        wasm.__wasm_bindgen_func_elem_268(arg0, arg1);
    }

    function __wasm_bindgen_func_elem_263(arg0, arg1, arg2) {
        wasm.__wasm_bindgen_func_elem_263(arg0, arg1, addHeapObject(arg2));
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

qinglian.module(143098,"1P0NnBzXVSYO17310T1d3TM10sgee+SkuqIEGWQ8+vCMZHuJSliSB9mRAb+s//v3rq1PnB7FtsaD1rzrWJNYOCIoiUgcEGBAEIMNxKAQEwR4yQAGzGJA7JrFgFkUCIvZNawAs5jFxO95nnOqukeSncDu/31/rxNNV1dX3bp177nnns/nBLvue48LgsB9v/+yO/3hw8GdTv6Fh3EUHeaHnHWH5bT8wXn5iA8f7l8g34P6nBwkh+3XIKiO9ecHcFI+32ufD2oTDz4oH83Dh6vb/IMP6uMelMOqQd6Lg/dWB7y7vq3q2wPS2we1/3K/PlR+iwY/8dD39vvC0++tOvmgnRj4RHMPPhj4H7p88/BXXv2ee/Z+04F9d+z+xq/s3bfqjjv+7e5v1D97dt/xTXfP7dt/x+Sm6fVTG6c37Vq/f2r6mms2Be68uy7HDe++e+837rv7jnt29/btmb9j79w9994hN19w7Tu08fv2zd8xv+/++a++5+75fXfP3zG5dnp697pdU3s3rdu0fs+6PYG/eM927Zl/96F9Ww/sew/umtqzfnL/vun9e3etX79v/zVrg/i8uy7Tu9699451u/btmbxmz659k7uv2bV73+4gOO/Stw507Jvv3XfHpv3r1+2e3L9nz75Nu6d27957QY+K/g177tq3Z3bf3js2rd21Z8P+6b17J9dNrd+zdtcFD7G3uGvXfV9917sP7H3XPXv33XfHNXv3r79m7e4NG3ft2rRv7fSFb2FPevd9X33Pe+6957533/2Nd2zYvWnDNZO79m2a3LNh38bJqS/lnt1r901vmJzauHtq//510/vWXXDPW2zi5+cO7Nj3zXfsnt40vXHfhj37pzfu3TO1bvcbXf+effO7cP369Xuu2bhx36TMx/SG6XUbLrj+CpvDA/O4fMO69Xt3rd07Nb1b7pqc3njB5Zfr5bNy7fTU2nXX7Lpmnbzppv379u+/YGDz/mQc2nXgm/YJ9U7vm57es2n9rk3X7Nuwae0F07fSXvbAu/fM3rFnShpdK/3ZtWf/Jgzn+WT7dr363rl9h4Twbti3f9c3HZB53797cmr35Dod100Xrgx747l977nn0L47Nq5bt3HfprV7hUB275GVdMHlK6vL7973b+/YtG/3xj2bdk3KNEytXbth3QVX2/Df9e775u+ZkzFat35q97690+vXbdgn1Dd5wXgahR+4Z8+u+Xffc/cdcqUM+7p10xv275natHb3G91w7675u+7e9Z59d6zdtH/3pql107t2r9u9du3GyQtm4W1V/+89sGvPvq+f3zUvN+3dtXfDumuu2b927a5JmYogPe+mNdVNB79p333z5d3vfg+7t20Oj9y0e9eGTXvXT+1au2nPro3r9wTRxfmJjnA5Pz/37t3fJE+dXn/NfqGYjZNrd01Prt134fTbhN63Z+6eAwdm7p6/5xveLWO+dmrjLmEoU/vWTu7Zt27jNRe8oS2rQda1bsPk3un9G9dNbdg1tW7D1L4L7rFH7ZnbJ+Nxq9yJZX/HOlnwe9bvFzrYK0xmajpIzrut2yfpu969d6/w1ul9+4VVbLpGluM1MskX9m61Lfq775vfdfeefffsv+NfClu+59/ecc2e/RuuWb//mqn1m3btWrvrwqW/arCPFXvdu2/DrvVr9+1dt3/3umvW7d53QRdXDbDAA7vuu+9dmLL9e/Zumly/4Zrd63dNbprctf+CoTey2nvPnm/iY9bvvkb4+LRwwPX7Nk3v23dB595WP6Y/wfunr1m/VrYMuXfX7v27NwSNiy+9+V1z3yjd23eN9GrP9K5dG2Xxbdy7/4JnXHnB0FWjMHnN3t27163bu2/vNZs2rN+w/g3Z5oF77hMCvmP9po3rNuxeOzU5dc3k1NTuPReM2tvqTaD/OuuFI6/dvXfTpo1rr9l7zeSF1DBhr4Ot6Zr9m/bs27V79y4hiOldF9lm3tKfl/vm9tyxZ3LT+vXyBnv3TE5uEt58wYwMkNo9dx+4Z9de2ZP27t+0a++69RuECW3cMP1GC0Fv2Tc3d8/cHVNTe9dPbty3UVjpNXumpzZdcM87lk58NcDCFDbsW49dc+3Gtbs2Xrj/TVwoX8hg372PAsYbbDL37ds1t+euO3ZvFAayYc/aTbuFTe9eu+mNduSBJ7z7bpmNazbuErYjJCz0uHfdBVynW1GLvPq/fPfe+buEiPes27BJFqiszakNF3mJNRc86O5ves/ufXN3gDw3yThPCR+Z3Lhx0y7Zby/o5lde2M37RDzbu2//u+8WwWP3PlluG6QDsovt37P2mguefpWNirDkd+8RKWrPvvvukynbftPOLeVNd+zbIFKXLPJ1e3bLprl3VzB03u3r3vT2W2+c+fo7JifX79u3cf36Xfs3TW3atH/PBW28QRf+5cy7btj5L+/Yfc2+yY1rJ3fv3yc7936Rz86//SsufvvXb71p2x3XrJcVOrnhGtmG1wqf23vBzV92wfDN3zUnfHHDno0b927cvV+Y9/69mzZuuGDcbUdWmWLv/sldk/vWbdq1Ye/ajev273ujq/cLgd93x95r9q3bv3f33t1CD2un9k++kUwh828rYcs3z+wVJr9vnUgiIhRt2L9+evfkBZzAVt6ue+/dd/deipF37N0tfEDY9IaNG9auv2Zq8gJ6fVv9qD7L2TO9e+PkXhmxyXUbN1wztTYILz5ou/bu3Qqh5yaRM0QwmbtD2MH+vRunhDGI1L1HGGJ48Zke4KU3zr/nQLXc9+1av27frum169bum5TNferi7N6m6RvxRJnvyaX/rb34G775Tev+OTetD6LwH8N/CNuhD1Ifxt43gtB7+eaDMGg0mm0fBGFT/shHsCxwLvChHCdhI3BB2JJDn4ahXB2Fzgct75PAR0GwPPA+DoIxuTrkZbFvu6Z8NNCSXC0nfDAUhGHYkOcEiW9GkZyX2+XZcRI3IrkxDVbI1VFDGo8aXrolj3cNF0epXNnwYRQ0pGdRIO3LjeihnJYWXUfaSy+5dDwNhxrSDfQhjlP5HX13Dg+N5K28d43Axy70Dk03pHOOr+pcHERxM3b8z7cjeYi0PcT/ZHSSRtsnMVq7TN5XniBNoSOXy60t6Wo7lusngk6ziZ7LSOH/UaslT3PNlTKg8txW44rhke7bMueb6HfQTOThsXRFfms2ZXykW17eV8ZMuxEM6QfV/3agh7gX/ZV/kfNeBvEdQf1fM0lcNDoaOzkd8zL5L5L/nEuSRK9pR7G71/1f/1ccumA0uSw87MqFhcUgPRyUz/2kfp78jHw2vtcPJ+8ROXTum32Q6P4T3Bjfd9euub1BGctamJsPvnrkjjt27b5nTmS6XXfvPbBvLnQr7qhXisiVc+95990igu0NPZjJrvvec0dFoPu/6e49d+yTRXSHKJfBL4Rv9vvG4LfD0QHi3nf/vfLM4G/DZRecXBccu8jZ9cF3XuTshuDh6MKz1wQnw7cOnBWGccf8PeDUolnde8+7RUyeC743GvqUTELp0tuORt8ffWt0MjoS/U/3C+G/+O3wq34s+mT049E7/8b9RPg/3HeEz4T/PnzVfdD/+/CHw0+HPxWelr+fDn8mPOUf84/4nw5/NvyY//nwKfn7VPgd/tHw4/5j/kP+u+XbZ8IfD7/PPy73/ZC0csz/d/et/qeifww/E/V+OvpEdDp6LPqZ6Knou6IT0ZPRd0avhN8Xvux+P/zhaP5D7jPuifBbop+ITkUvhf8t/LPwz8OfjVq/+m3Nfwh/Z8qPHY4efFtQnk1mi2BVUJ76icVgtQ+2Rpt5WB6e8nqyfEp/Kf326HB5UuijDK4V4t18sf+Vz57Sixfkv/u3R5vzoHze9bqRfL4U9wpXHrcLHtHP7F3yy8thrwiz3/VyeCzpFT779TD3eVhOZj8ZXS4nzwXye+7K5wM78Yzryc+t7I5c2njGFV6ftw1fz7jC2de5YpQ9eFZ6MNQOUzl8JOx1G/J5VD6H5PNI2NMHlI/+pHaIbR4Ji3CgzeNhEdsrzXWcvoveXL5kfVrtn3XdWE5+0vfyqHzBTl/pj4bdMXmbODuGQXgl7mXnwtJ1R6U/1SCUwfbsRd9upXlDRiruujzs+jQfutIHcu95TVbvKv3wXbxTHk75l0P5HJv25/Dppvyr8lm+xneTm6tbx7bkR7sryqDry6iLAdWWipFOWD77KZ3/Du60SZKXth4WUa9oyGNi9C7cLJ1wB3OXN7bNCcHIgbsqCK4K/vqJzb2uk5cTxp+m2pOXYl68tRq27Ak89plA+s+OLOiwl0fsU/hK9kOuSLd2vPzupKNDeYofwu0dDGAgLyfDnEtvXsFnPOXP4TNi7/hdHpmWkc7zubjXzfxm6bK0fi6Wt5bPVzDE0pugl2fZMx6nDpCGpFtC/0E3asvwy9m7ZDp89puuE6R6v7xqOJtHvZ42M9ttphdtPMt+wFUtYqL6bbyqbfTkTh2Q8jkZ+VymvZc382g2e8jhspfZRW238FP+hUiH83mMwYtRD2MuA+vnhZx4w+ejLl/kbKQTVIQyMUJos3IasyOz7TA5/xDMlq+7g+Wfuh0dnaRw67XB521Iz+ExfIAMrx5/Ppbjl/X4eZx/KcKEtPG2OGgW0q2n4rKN5+PdyvYBuep0zDtewh1PY12cDUCNTwkFfJOMcFMmNsIE50I3dwqheTKL1X4v2hWC7ZWR/K+Z/QXf6rYuX/L2ogVqj/JWHgtRCRuSa+XxR/Cw1pRfiHWUXot07J4WaniWHblSujgdLspdHJ6gPMPuLKI76MIt6MK2rdqHW8GvVqMVt40M5DUMeOnYod/gLC/EXVmuPm+BMwntyTCW0Wwes0sc60L75ctmr1oPaLI7bLdHmP9kyh8j9cot4XwPM33UqJnv5O2dIn2n8lHyHelO9imno7faPxoPcttFcFm75g9AJHIFXlvaLg/nfkI+hKbLaMdE9hDf5BmhL4zPo/G0vAVH+zEZtqaO7AkbvUUZveOxjuox+fmMnT8i56sRfi3CCIeyDci9T8TV+H6KfXgirvgW2zgRFzx9PNYRfqq+/A/Q++MxV9hTAx3PFkMO4SOygEBi2usn+r0+pb3m4KPj1Zg/EoPT41Hdpj6661IywOFcaewE738x0vWTfch2q+xzIVhUOzJWRj4zNh2+FNvviz4f3dqJ2nHK69jqEFv8LuwfQgxK4iG4VmB8seJqab7i8e4ybfkxtDw05U/iszklc6FzfypW9v5J+/5EXG20+cjWarrzIdJmkM0ZQ/m8bdi//AHZq1vZd8vjlaUUMT5fiovI5mLCuJqSQYO7WCxb8d+HYEjZ/xAecl5reSMPsw+F1dns+7DSpAPZi8rrA+0DyLW6RomxdNmHQ3189nf1/dJz2fs+rzO7GOcNGXx/GPu0zPvy7Hs85JFlMmA//7HFAIO3TN/luHDXCTtdCiOcSJX7GN/x4Eg2UHL1/UXHVvZxp5/PRYXreCXxl7XXT6HXnFoZ0/I3RR62Wf4WRwrAHILSt2DosmnpbVu7jbZke6v2OxAPR/yq4EwkvdQVXJ6pemorWbr4WqwdeCVe0hGyzFf1+DUcn7tYB//D+wY7iKeTS0l/5rHEexhc8B5M0n/wOg6vRQOcgmLOAH/U1Zt3SoeffTkuuwW+yXYh/wUHu558E5KP0O8sJ08bNzJUEguVpLIPRDrZIBdwtwzNiSQwW3jZCVN9/rNxteVcGYLDvBTpmwR62oZaTuNkePGRuujo/OHg9LEj7M7LWNxpebYizIr7oSfZ+7wRoQcRcsBOREUWVW8NVhIJGb/iypdsTbzcb+hla0he/X8ZnbMhEG11eQBKL1+tl0555NQib16IwPl5+FpYJDJOp90BEWCEV7Rk1BMRtLAQfgtL0JVnuBK55D/iu+3yOW2wG5dn7Cgqj0rLsutjVZC3JuVJR5pIysd4kH0WRCETcl+eyAqpJWYHyU7OHLAzBzs2usLQ3pb9ENp7NkB7Lwe97DfDnO96o5AcaBvHNwntC7f+ACbd1XeXnwD9/5j8yf7a68513izrypEpxdMfwJ8Fl/2gCkNRd4C+z0XFSPYFb8zuqjzNR7JPKXGSDDnr+6p9b7ut/Gdk25iF0Junva5Nedc2yqIJdQNdbrKL5Y9rP3UH0d1fbstHpAkjbK7hp5QqFmzqj5DqPfcPUlwKautLIq/Y/nlaVslFpVbueLaHN01jErEk+yg2jChvl7+PmY/Oo9sPhQN0q8stzlvZq15u+AHc4M+jzw8N0qdc9F/YavnH+Ejwa7v83MNy3Ck/gw/cIDMGbemn9MqX8NE2AgTlimTghSQme9lHXP+yV/AxPHDZU3qZ0M+S695/dOA646CbZ0U+SMonHIksudJH3UvwkXUvBWmsVnZfRnNy0RrOwubCTQhdT/kXKQTKk5zw2hfw5dJplVcume5z8ElwcHnQRhG7s7+qhamNlJvl4HoSx+RSMXRSKWeDzI6DGNrE5oyN3Q3IoU2T2Xwlh14pvZgOFxI9PiPHrxrPfVaOzw1IWC9RjCYpr64o+a/Yr9VFrP1a8yXJpk3Ips3zZFNymDeVTYf6smkL6kJLRve0fCYUT+XlTbngg232ZOi4EeBPpBM4IAYsxhX3JV9eIgTg+VRP0A3HbgwNSGQXY/DG+I8bs2/XZoWwajhCw1xIdnBcD/K2dcyhUxUTvli30BEhB6ghge3vLXJq6MHYvyD275gojFTlLcbwb2ZgZ+c+5S+6T3FHr/ep0+8f2KfK1y66Lw1uS/UlkJuEyFszB2VPoRZQyXSd0B+WF/rTsIiysIi3doLLbQOLM3Qv79nqJ1PI/pDN5/izSsiYwpmrTQO42XXDlJaNR0WnTnMMcPnKgPhX/iW4RAOEUP7tw+QhF1JBdcfFBlwGO5F/w9jpysVApRPZYI4sBr1Cpk2U0zQfFplf5NZmr1wjx+GMrHZsYwVoMQXV9MrVuZ7rYjWjY+8DhTbZsYq5UH/+VnI6Um5bFFj8ab8B5T7/RpQ7doALlUsBiwzaQ/kRNBwveSCUpvKR88/DmCLcsFF+F7uYVbxfNPUsSwaIKKqJ6MUBIvr8oLBTDJU/UIs7RdMEnkVrcmAL6Iv4YPIN26fkkk+wExgGDkhkO4T88mMq9GNp40+Tv5y38u0XY91NaGe97KTvX/cz3C5sE2rYJvSRmj3qknh2YKk8M7Di9T1kFIfqNf5atcZfiuu3sHU/wBt08pr1xJ3HEGQGlfeMQTCNwO0is1pVdo5Bon1pgASex7NAkXLPsBCqiLYJbxVht/wHXQG/FXZc26dyz4teLY/jPaxJh4uy3wlVvhwX+YQSUsZFuTL7Awxvk18y/BnLfpWPbNqFOG4XPjvCs/waZR+E0IEeOf4NZRGL3OEPyzM6HVOXOsLMIIoKy8Cahmolol8qS+VcxVGEkZQLp6p1bdpTX3GiitPKs7kOiemYiKxq1Pvho5RK/+GDFAo+8G3yMT4wvav9UfTvRadzqTRbU7Wxw+rBNtLeRnqxmjNOOY1y5cKHQM/l+/GRVsspnlLJ6Zzc/OrxRVibYPHErk57hJMTtDyo/tIrGqoaFZHwR1mGGfmGLAohBxyBev/22/kgUHkkP7QpNdcCyt/1fxViuoCcnxkgZ3ntit/7C0iYB6oeceN5Uaej0D32hfop5e/jcKR+UPmCzdv/kaFNlz7rz3GoLHHxwt13Mf6SGn7KNtPc9HjsFB+kWPn9oJEvKx9TIRNT+PcXbhj91i+2Q0MzvZltGvmh27+Cdn8/uNj28yat9Yd8CT2jwZPH5PAt/w+NOVVdUdfBbxIY7TqwyOFjMaRElHdolkoK31PT8gvQDNuiGL6BKv5Zn5uMD0sY7WMv0T5Wq99t6D5Q6osO7dGQX19Mlr70z+OlfzFYsoTlyezK/4n31vfNzgh3rNhNA44Au9XXFiHaEJdl/8BbPxmrgH4qljdYcYu6HTyMpvnY4/kyOcCCTytBrTxh/oTKe3XaJJbvpeE8X9bLdqhZUhjfMTOtSp/UG5X91zAfpUkHrib5lqqTKPuwdNo8ZcL95d5UhGr8eDbprQrSP/hK3z3s4VY7F80W0SrhHGTt8gyRsyLh593L8ZF1J3LIMlQ79Zd2dzk+mt2VX6IrThoY75X/Il8p6+tTbGJlEeBjldKLHI2L4B5BWXJwUggbjDDfwo7pTCgwf/LqUXk06sFf0TR/BeypETh8Dx9Ho1kZ+SRvbuOOBtE4Tsuwm0HtkS9B+duPLMKTk8hDl5fhwXx5Hs+WfgddQ+iknPWHyvAAlHY+rHRz3Xa+Urp1WAgZio1wSNFr5d/MRJFwX84TtX9kedINwsrqGWDarwoC6esvBLNFSFfG5TOdUDb6z5lnQ77CtNEsJ/V7a6cM5Fd1cclXzA7HcRiGTia0CRdR2I7S8p3yISeiPJM+JLNlcmC+CMrX3/da42DZvB9b9/36bU4HD6/Uln1fjQFeZOOGMO845ZBzIiCpy3BwlDA6+LFZ/mowC4edOmJy9l0emczPyUsG8NQE7SCFbUyayKsZzNggzJuxLAxI6Fu7QXqe3/XwhZ7YfCK/vHzyWyCAZWfCeirkbPav8uiqYGURl41tnew8j63McSZdlMuzsnlIXmuEBmslNihEoNh/STLTHuby+uhhd4z9LamVjvFebbI7ko/Jmw2n2sbCQpQ9CzoQTf2GPKIuvhhM++vlOJr2G+RDvq0Z+GVViP073169gst+KLJBpNQVbXkdly60p/3xyO7Lp3WmjsscByoFQM2s2xDy53bOlqJq7/0FqA6Xg9xIaPo0PLuXfauzKVry5PKs6/EyoRd1Vkfl0JR/FO/3GVFfprwoslx0j+BT2PJxKLbSL9/L/txhHsbl1oj9ujq4DCcmykwowg0Qwcpu3O6QKh7xcnVzpuP0dIGFLDq0NS/njvOCHp8jv10pK+Ud0+FJr++iz70Pj7pCvry1VySylvrPG5xSoZBuUE1pp61vcc7e4mW2fm3wEj7ddcGf87PMDl0b/PeLPetLfAzH/CUPPswXxiMXQ33k06E+8nSoj/yZsH7kz4X/m6/H554Oyf8v6ABoCh04FmkHyD6lA98a1R34tujN3jnRZzf02W19dmvJs8GA+ezzOpG3pJOJ9L5NJhNqp5Lrgt/ANb/lYYdFBwLt0i/g7C/5nnWLcquovJgcUaPRbt66NniOtCKigZ8OnzC6OQdnk50/HU77p+z8ogzA00bCz9rkP2OTv7hkpu9WklyhL3uFvuylfEt5xRVkCPkVMgOXyqusEIbQTi9y+yV6+1v09vHq9kv09rfI7eNy+yVye7rk9sG11GlqW2/9Yhfkb3yB8M+3bs3zrbaHPSc76tv0plV9brKtgxE4ifHuGVvAnDduhoNDeD/p64RXBvko4zu4hvWH4x5UucVNc62WL6CZPMj+2tnsP+aMHngACnnM1c9ecH12KDw1u86BMfkBxoTNG+1o09lzfL2zUdGpuc3nIpz6k4hESup8Cd7piLEEQ+1GaodNbPLKsF+MBvjy81EZdWXLhosCW3Nu7PXNHg0ZotHvn7zexfrXSfTRMhlnRuA7G5mZ6ApzLI/IGybh4C43ml82+NQX+FSIGGH2IBp52V7pJRg39X06+DwbyeQNI6gkzocgdg3jQ94HHwFWqUg+XoflmC9SRqsEcATKiRciXdTPR3Jhs/QiYMDQcCgXqT1WicYfzpuIUZgt4h3ya4JQnreLFJXISTj6RTQPpmmPffu0V91chKDmrGjkuBHHOya6DU62my9aIjKJdNfYKb1u5C2Z6aK1Q+1k8IxJgymdO/ITvrTky0zeuiqIilae4iOVr3m6bUK2wzRPLNrA6T3B+fekkLGiYmgmH8I9sD1AImuVzezHhUaFyCingBc1zTrep5GXIrKRUF7vbKQTI2JDs7JP68SmOicFuytEZHStJBTkcQ92IhEBadCHgg4jN+3X0IyWbsKMebkM/esVozoZo5iM0cHJGB2YjFQnI5X/vdlkjHIyRjkZo4OTMbRkMoYwGUM7+JTUxrIDdXJYvg7xK0iqGMGrDecjM9ReYTYDwc3ILT0KdHk6MCtFp26LNw/j5k4+vLNDD6mrbt/ZgUApj7lgZjDu0slm9jokjmb2WjX0HfDSRr0mmlvlLTp4i/ke5flYBW6NHAmWjDkEJSXrXhFvhwIpy6WnC0vmYNnAU7+gT/3FUHYoyGD2PGdrMOYD4D4TjqlhPAPzisU0WzTlAW3qG0GeGt+Dzi/j3M4R24UgkBEa5bdTG2zvwJ+ZWYyQnI9gbMOpeGY2hYue1v/y8LYeFnJszUibhwphMr1iGRvsosEWGmxJg2iqi8GOd6Tdrty/LO9OoJ/5yCzpD8Od65C2a2KsB6IM1FEZYCBsBNpNXnbEy9ISLS7JnoiU2cgOn+pbMfQrncFLicYO32Muuk37QPZp0XDl6zDUe4e9OMIbY46iPGXYyzGfgvp73VFMavbhiAQhyshw+dpDoqYJQSoDFEpo5CMwOzRmOol6hUa2Yms5Fd5HRXC2XDj+9OGZOXBjY6wiv9O6+ZRxRljHVYJ5XvanxyNjji0QhqxGGV/MbRveJ6e9hNpc2E7yRTaBuOrmxfi7sARRv74Yi49MRJcVkg9nTzsbE6x7sGqODWUMmAjxmDyb8uOY9AjRO+MmAoqgAG/eSnkrjEG2RbQZ7O+qGQ3u8SKitWp68LhdQ0KULoYhXkn33g71MTsWUev8YhtxagPNoZWbUlOrlqWqnauqnn2cB6dJZk+H9vUlKvIve3xdZi4dec0hVVnzjlDysHZTGPZpkQfHTezz+tJvA2MMKXK/TTZJlcavDp706PBP+L5oLQTBHfGUV+H6kybkPOGLkf5zRSU2NfkZjy2WUl5/xxifDs/aocig4QsDMuhZsxzofJquFcI/aU1eqDyt1DkR1hHml+TjGLl8RX4pP6PyCSG3Xw9Nhcv+rNZV0zxTt/hAt2FxCrqZkMVFApzL1zRwNh/bBoMRJW0OWFv2S0ZCQnMpZeyepQZDrV+Ex/k5LANqN7Lf6ZXP1IoM5L7fdSbj4GXU/m8Kp7wVTIVLrr34VYvKdpwxXte1MX02LJIpv1oF/kUZ7LyW/YUGEuwJJHnqAa7SDcqXwGI+qcer5fAJr90bB3sNdNQ9WbtH2Csdu4luHOoXoiVBxj5vUvSACv5+v7Wjq/CTXklIOAVXhrwAI6u0a6eEPM+ZivKEHCttr+p6BuC++RNfeoMnvuwr5ad64uAZn17QL10q/qzT5+vgQi8WyjAz8qAS69LyeTkrh/y1bppnQeeig0mj2V+F5XciCrihelv5cX65To6eR4QQgwzO4Ag+/PI5Rg3hCMSYj+DoJRy1cPR5HLX5K1pZhaNncJTjaBFHb8XR0zgqcPQUjt4ByecUjkZx7pM4gnGzfAJHl+HoJI4oIT2Ko2GcO4GjIRw9gqMOen8cR8tw7hiO3oKjozgax9ERHF2CowUcXYGj19DnS3H0Ko5W4OiFUzpEZyM88eypRZMh8NvL9tsLGL7yFfvtLIdWw6mpA5BNcIHmY+wEkxf46Ooo+4RT25+M9j657c+CXjULyvtXqdKL9SEDPa7sCX1abdMvHZqEYj3lN+rq36DXoG/X6zXo2A1yKHNxAtQsM/EIPmUejuNTZuEYPmUOjuBTZmABnzL+D8iHDP798iEjf698yLAfkA8Z87vkQwZ8r3zIaN8pHzLUt8uHjPNt8iGDfKt8yAjfIh8yvDfJh4ztjUv5EDa2qHzU9QZHTWX5F5x+nkFvZAifU0Ng9m7dNAa3RlhPpckiqBod10sXGWW5XfQnly2TBSEDngdgFspnl5jTy0DN6TBp/3VIW+Vfg82di2Bcf/ltPjscwrh+MpwtwlUB4tegcMfbGeoe4wXD3HOjug1HFOtvwXYelkd9T8OCIM3hmuxf5iG1cY/P49i4Quh63QifR73aZkK8HRqLMZgMp7nFnoXVXTH/aLALpb82uIW7xcUMs8bUHW3T4exwlDgfBlUXPQRG7ccQ3g/2B+0euImIMYgDgaNDO9mNIE6GMDrOy8e5R2BzvFd7fUB7fZeGH8sOGtaq+wtIAOkgfAH5HvrkEPkQMIOEVwVHfRFBBGtZV9Iv4ZrGl3DN0OA1QhDPXvQqdK6FmKVrA2H4fJdF1Uz4JiLGoc/nPHZMPZbWZNeFTX01Gj8tW/p/cCLgS3urGc8qd7dVrwsRQuW1H2UE7YgPzb3GSQkzP46gxvBKGd3p8KgdLwrDP+71+LQcH/W0eYSIpmFT8jw0lOsOHHJj4sSFhdJTSGpC3pG892shO3IMxC16lz2cUQh4PvVa3lS0IUoqZULcYYtwBsiwndNhUwJ51ej4FQ7y1cFf8ZK/QQwgFnqMNZm3RPaFgNRuI0PGzcpOKbeInNXUzr2AISlXZb8b4vyLvtsRWVaUsVWiF3GZ58rosNrj6yBx5W2RksGNpLUpP8ajYPuUz+gyx7k2j3CuCdMlVBboKjgBNj3Rk74pu4WDRpSDptLqan+AJE8RXakGAWuPfMrce/qZfc15i7hhNNTW9SGv1ZYF3egO6ToRQpE3aSDuNfs1UM7m2TzKftQp0RRsZbMMq/C5CRzfAOf/RNnKvt8rycnq+4+eYf6BMopzvh9THZYbNV6wjXhB+XGj9uv6ItY5wiDEoKFz2LiU3PCyWKcvGqm/4OtFIl0qV3MPa8uicN1maCRkNPcfvVLJQA/On06XvS+yyYwRExj3lB6PhzohoPOQfRkcfXUUV2T4ImkKLSMwsB4pruHVKonb0PyGLbpzdTLVlqi73BZeFUyZ2eBM6uBsKFL04lUZkWaeXmxw0i8yOFkXaT3+vMH5DVcPzjNBf2z84Ni8vxobBu+kPaQXVQPCw+MheoVoIcfknLNww2VQHTE26ZO5f3JL/vCR7nJtPZUl2taYpCrUXiTpIaGUpgxhS4a0kWoni4ic/K+dEaWHmVc5Fw+OejvgwAqNPucG1nwntLWeVgui26iWRLcdbhZ935u+T7OfMMBItooktQb5TO3IeQ1HotdG2rgQbbNXdPJ4psO0ACGOrfJ5oX0grls97S5oNTYW1WdJ5hQ5n2nF1kF9dLl6h7RrQagX28DIf2POpT5bqUKfDSpcwiAv9vRXjKxf9bYvyHOFX850PMagTFLt3AteaQS2lGaq4mVHTym/OOthWTDqwlU+VQIjnxH2Dj71sZAGSLM5BBesqxKbbFOTjZZvyY8+Lkx/+ePdRLqi58N/ChccWirKUIiAxIjtlMu3KZKEvCbZWrWXnjW6y5vZo17XcS0FXYnWhMhhAaoDokP4p5v4WFkk+fLpJRsoMtvwKQzlaLhk0a4xjib8hnbAmhiF5B9lq3fZU1f7e5WhHzB+LoNYb6MYz8qorNtjAst2E4u4gc2lBbNTW3dWNVmya02oiM3+FqtpWwhAhfzZFZLrplQJsPMmJMkvRrsmjOmgw9YiB6dJEk87+3oXX0O+lMhl0KWWKuPfq6N1p3y0IL/XIufQoMgJLngT/Q/aL59WcmFftro6+Fb289vYzxQdpV3t3+Pipa1W0nJE8SBRkf0WiyuoknKLZCtFp4Q2Z1wpY2SJupqYcrX7aFg0ERveLg8zoVPVcVlHmKgmM2mFlnyeIE416iF2o5FTYo/zxtfgz4002AZ0vBRDO3A0M5vClsegTItSl9U+hB4M+8D5FDMdlStFLnFX+tu7Y8g7vdLfNC3DJyf2dlfoiVunZXTlxAGhXZ64fVrEYrfaz9OGKwO3l4IztOmTWArLp8MT+Fxh4t4YRL187PEy2VYJytkvcTG2YJhoYUm32Beu80eECNWoGObu2uBlr02/hGWHMZ3yn/c6o+Bm9Kh5nf0XPLWCJLJBLVN4+XXZiIDiTdwftklPbdLj7M+80DtvyYfLw/cJw74Ox0n5YgAnyjAHKcKEDUk/hzXLVF1cojxFWL+waER8UR627d3lcIzD0SnbOzvIuU0Y8ypMFVFXHQ25KjyeJKyO0yFnVx6gSCDXsiMQmUOI0qedHh+X40U7PiHH0AFA3PeqRIVBgebi4SqbUPWlVhkswfg5UTB+RfZVzIoK5dKKdNWeRmHdjimsY+aO+R5DlsBxktX+tqIB2q4IXfSgpKLs7L/5wmG1PBLSWC0/5QjIo3v2846XYfjbRW1KwNdm0ahN3LNwYTa4OHyZ7sQXFSEcx6ShgWtwlFwbRJqbEPAsJivgiIngcWfOQ8ggd+nhiRA2ABpcbqfvAspDCz2V2ZG2j+NTunEbGIUQxXE4obOqPTtUmSar2suUJxz13KByGt6168PSdXJbbOuBEeFp1x3B56LrdpTDdVOMmL1vPkIiHLW5b5AMYU3lm5HOSAgB6WzRDsdIBqOgMwYaglgbchMH6aog0mDnhOdkFBMS4KgR4DISoOgWJMDRigDl2j4Bggzu6lPHvX2iuT9fxpeN9OHD+cgswujkMeXrr4cHMZHLgBoh7SUYbh4HcmSCb9bLl+Wx0IU2eReNlDy8dzp81Q7vnw4XuEuN6ZacwX2YpxMiSLSRREQKb2X/2SlNR3rXQtinaRGPa5o+p4op9jQa8pNuG5nN3RY3NThOlzaKOHRQKXhFc8qwFmj9ypv27kKjIeAHpEkOGg7JKcDGIoSS8mrjuUHNbIOaywY1ew0qvto3vKg4NLh4UzXGHf3JyvhDw09Yngx7q4IR4aAvd/3Kw+6BtwXlYjhb+FUIDH01qGMphYU9IExdPu4HvAaDM/80LFaUv/9Beqh+h4ageWGUHlIE7gb/WFF+EiFxzn4/0I1hZJHtWfMe5ZdtBzVU2R2Ep1jD6mm/yqvIY1+ekV3gu3yRZWPFaLYG9z8Pf4d8nvEMsz0rvfm5EPvean8nhRnzL/CivdrKC4GyFLwNTt8OfvICD2+D55mDfgY/Ogbx+PKUkJ4+/aPs/lMhuDi8PnzBgKKWr4XkBXyJpkVUkU/5fs4P/PiS1x/P2o8vVD9m03xo+ZysgHciwwrRpZ64KjScveiKBEK5qHhhT3iAL1/xwNrwMHoLHcp+IJ8juPQ5J+tYPl9wdQSqJ7vCS0W5K0KNVPOMwHnCCcepI1CxzcmK95BrZ2HFH8qHLQJVSD1MtYeyINqgiXC2fIco9JV1TR9FjAdeBg1fWrpFw/35uJwvc6vwkn+R/a3T5+DvCXQHa9zDn1daT4pwonDZF5DlGsL/m+AjwSaJg9aSkBTH9OlniS/hFLjGzcoaC7JP8wk3yS4uHzfKRZtn1eqDX+AJFxHp7RCNhsqvkJ0NuAIOqCdy9WZiqET9vt0ge3E0P5d9P9r3N3eQnhmqCz2Eazoh5Z8Iu6FS16OyzGkj8zDbPuVsFHz5lAzPbl0F8p7svAUpcQRgIPTlEXkREciy3/BI9hea+AAsPU+dkLX00yeYK4unXCntTsvOQIAYbX0RrVvbAdxKbFRbzAN9lDSm0yLnlrSpvmuEGAsBQeKVy4/ClyWfx5z28Iir0Qw6tmY+GeqaeQKf8tKPMXOEI1fmMmBtUs9joS6/z2q7soUidZZP29x1FR1xNh25Rk/z7k5VhyIPZWdCRMZodD1muxuQByNv0hjNmRCCIlmDMgoYB3j4yVCXO8btMWH1Z2gd4A/wJMrBY1zlT6BfcHKOVN0iwIabHQb8mrxLRwenyYAEOHZThsbLC2ZnqVAq0QzJqwuLhWO2ihMxljViLKzDxaosDPPDpWz+APnllCw29H4UQfyZJlGdgUaafSK0O9vnvynDLLgghM7qK5+2STzNHnOynsbkdYxCR0ihHWQ0DSsR5WP5cuY34ImyAaXlcWQsdLLvDq3zYb/zfCnIVWn5vbhqqH9Vy64asquMb34er4z9qaKlojGBJNkXnPbujNPrniOGwXXuJX5CwJlALveLtqye5+V5SG26ZL5W1V4y0c2q1UuW9KgzJBCEETSVBPuGPL5nGcHNy47LKwuZPBJqmBLXM3M8oG+fDpWIzohccMqOP68eSh6/KMdn7fh5R8c6j59zIDrjlbpcsbc86nS99vFauMUUgdLANvbuFO3YgGThPmTROA7NHqf5zikztUQUbvCn1bCtG5bT1vTNZSPDQoepeKJKRXn8aJ0d9BHfbZRP4XtY/jQ+llWnR6vTvzaYQ94dHsxnsXPLqkt/9+hA5lj3kvKPjzJ99c+XtHBpdfXfLTk9Xn7Lt/Lu49/KbLeTD1eZkNnf++5l1U2PfutAgnz38vIJfB/N3llMQEhZmV3VvcL2a0zF5VOIBvLw8y3gc3zKvwZCunTKv4rPS6b8K8xZmfLn8Dk85V/G56holvhsKP2CTs8aCyRBNpV+SwC0JBNKnUgA5BdQNKJdQNH5FWWw/drgmM9XYlVPcGkjXKCCBviLb62gAfT03+D7UPna4OmX66vf/0FDDcDp15xloNpI9k/b1R/A1Y3+6Q9/kOgWJ5hOCOiBJpIeqqsf+yDzZT8E8feTmk3WbzcufwanRsv/8EHmPfDUZ8+DMpBTv6mpiiYqyiN+Rufrl/k+5acerrJ1MalIeRD5EgRMYSxQkUWXDOTp572+vvGmIU174hJSHmlE8euDRFH0m1nwxFZ7Xr+9Zg8K8qohCL710+vnveIGLzjiGVWlq7x8RQ35L+q3l6ExVVtN+Xk0Zc96SX5psWFEKsbamNorlKrsiWw2sQZb2hQMSM8z1qNcSdws3QuYVlFhnQzkVkBedtlXkt9upHCs+5i8yUa19snR9YMStmzNV+f+K0KViDEi8qvICTcQwnLxA5v3Y5d0doszmn3Vlb/7rfWa/JDyJ50IRcbIXoQfzesuxPyMSnAJKYk+Sj54pA4y4pXPypUnjbOK/ihilfVRxeRn6mTTypvdCQZSt+qsrW0d5LpH5dN2YtFy0j4UZX+FrP1jZo1wanZrasrucTO4BeUjdtQsXVqEDEhtYugbKiZGEFVse49SS2KpslY04LztYsYxx5Vfjch8COLBpYBHsfvdG92v2AgikCE5K0gZqknHlLvafVg2wZtJCs85Fa4WQtUDEMejO5nTjfqMU1EJYE8M3gxVudYAb8bpFAzM7ybsQiFDmqojydFM5Hppt4abKzQN3eCORIqTp5RVNGyQhm/UJVd3hZKm5QwiJ/RZm6Ln6imqI3kMPWgAxQqHL/UPX+4fnusfvtI/fLV/+Fr/sEqGlMNjFmRmOIx4+gk5zH49HAiXAIoZshprwYD0hG+P8hvITqNdnuV5ShRGqniAcrDyep4A+mXJIBkMgkYSIbpIhYAqAZFRnH0MUBKkPuJYbVLw5SRs833Ig+y7wvLEd0jv/0V2jqtpEn82MG0d/vq4/OWP13usXPva4LWr8WeNXpvj2v/08QpsAtd+cvDaHH9W6bXjPRH+fv/jFc4Drl0cvHYcf1bqtRmuPfvxwf4+P3hthj9jem0T1z62pN2XBq+lONOWa7PNlHtH8g5BgJgBq+aEFTgc0xAXkW1h8Eh//zK/4rAjHmt3tkhWAf8igGsggSDVg3cgweDfTpQdte5m/8BAiRI2XFkvk8pG5WhDF7YqxADKlzvx5/bZoln6Q7JYw4Oy1fdgsseXHRNCR4iBSLCtq9skIewfMj4TDXQ7zmOadF6y07eLQKmJ9QlmkA+T7hCZRyMgEoRZsF8nXNHA53HtXnlc+yWPk79nZWUPo2fD1jP0B9ER8tsj0iEaOJtTavxTXD+N+ufv+oDjsDLwQd0G/AL0c3C0btVRvCVParPHjWgI0VgJmgW01tCUv14HNAc0pwcAJ297YOC2eQ5lMcpxKNJydbbo+DaPOthA0q3dZfjp3u4YsbNEoxoVqSXtekPwWqY7pJ9nNg1Y5xBzXxvqq/fwYEOHk1fuKfBqd5sQ+zu3zcnf958NFGe1oaimQyXxbImXQ79W7rel6ADsOZy5mAFmMZ63QocCk4gFxPHPHu8rkgmDVoxyVlWUo5Ex51PF6QGqOGXHJ6Bo2PFxp3QhV49XVPE453lcc0gSBIhy0k4bVZwyqjjlqrgYOfnURWf+tLJznZyjbmB2FqhGogvSrelwwQgWz+CVjY7TiPTuMC/k00SPRSLNfE9j1YfzeEa6lObDM3NFc0KE5jhvTmQ/521A8L2RD+djO/Bz0ciOivKnoyYCcSQLnbksco90V5PRldReQrqHjZqH6zjRmNHmYCer9XaqXm/lAmNtnTZyGspiS1/9Kf39OH5/Wo8/ieNTUCYzRDrpG2Y/6C2lezuH+LxpbdbT+sLAtJ6x49MD03qqP61ntdlWv1lY9wpO6RmbyjODU/k8kjnMS4GpbHIqX6gXscgDmd6MbtNU2Eqrd/5i76sPs7f9gLyYSBNsywga6m53on51mTF99Ynp6tWfHXj1xTd5db+5ftZZe5Y+x3jdC8aLnjde9KyR96KNCcxgCxHf+BlHAukVyzEFUb6c4bM1lT9bD80z1uZi3aa6qsFBhhgq+YpTNnbOKR97GZ8tY9MZtcIEvqWzGKlXgqr3v+7PIzDl0s1/Jpl9wheNNyazxj+XzD5xIZk13ozMGoNk1vgSyaz5Tyazo/9fJLOj/39PZtxtPhcy8kxhHVbAVEpwR/w94rIPR/mwua4A/KjzM68b6f2cJdjSZR9jwsOBXnc5MrN4dKnu27KfKkWmwFXPW914aYoot06iO+F3upkbMDgDD7jBUC7h7ZdiBFvUqdrQVdrQaxDL9Tl4McflIbr7xDjG2IxCEVqWixqGBsYQblKOA7guLT189wks/cB5SstPxvCjJoi5PFRHB+Z8XySpUdnx2UGYcLLjTPDjr6Sn35EfYLVFtEyDEkO6zfAt2jC4NbPvCfl+jGLC5Moe7jTABcE1QC460OtqEBtVpbI9241C5Bvi6qJxM/smUtMtsBWz2WYeSbNIknDIm2hqvlnT0iThye6qcZ4dWs4UMHlss0tM3AZey+OjyWePMyBkfLsq+ZGamZvFUHQYeZBBzFWeVvg0shED7XFCV+WroC1ZSKS5jtGaGrpIi6RBkYLwb8cEaNX8+4CLBJL3ZWQoWUWUv+cYk31YJZ9MfXOBmoObBTfnsYJpcR2giogQJSd2yFEMr+3l6pMW8a5TAj9dpIIOde/LmXAICW5Yg/wu12RORedBMAsSFYn+jBeVoWn3bb2JBhcM5Zfll2R/SHrgimzjugx/xrIfgxtBl8hm7eYNxQjIxcuLdkT6GMoY95XAsYSAP1EznoiUCDMkNaVmoB3SubxEcweXKU9A7mCRggLULbAMM7xskO4RoJPQ1TuuRzchcoBHN0wTdluOrleGB93kcwhBOduFbvN9K0S3ISjOgrO4/Qsj46mTFcs4DTNGKNINWeXFMGimnQ8zylH0/WfpNx3G0AxfFYxlP8tQwxuLSBMBAnzbcW0ANLjw6mDmusDllcMaPoFIFNd2ioTbUAaniDTQ7BZkDeEJHVgUoCCE5Xd+DBE7mzVA53qN29loHWCob2gB7DfKotI4Q3lyOT7P5zLi2s11nWYEvhz0NHDiJrrtS0MpVF8lQhmZnsxwi6p9C6K/sUiYOH9h6wlaHyZW58GtnaG8mQ+RJYD9MLrp+h0dp3HIBkK+WoM9ViE+KQdOSF4/L++Vcfb3/ffZ1gmB0cBBSvIIURzJDGLb+/07ycZvBEAIomXDW4pxdSH/qy923WX96y57HKmDeQM0O/44eXgr556EwDpHJKDC3QzqL+E2QIS2RgXe0NYYvpvI/MGTW1SqmmCRDaMrGsj675h9csmMtUdSm5NZ3Qj6V+ZZ9l1Lrx220WCmueiKOzsB6+bI/tPW7aX/TSMOW9JrdJq3vmEfUgu7s7Eux25mdFx7WwfpHm15db7oxe/vJPUL8Optsu7euoNBDP0mdnR07BgXukoYEzMjimR2R2cU5C10I7SBOJGwygEHa54vOjs6GZLYDxVLb52VU/iJSRprlKjAR1Mls+sZVbqmx3XEPuvKGTeC+FUUCRkquVTHt4J9ysFlJFJ5ybJpSTA3IfrEgkrv1+SLG6vgHb95OrxFjzZOhzcyjjTraQPSPhrMmNxyVTCqQTf3FySeezWC9BwTUH5REzHmgeARaRKClg+438L4OOgjShAJIZiyb1B+0VDSq0lb+QhKRzjmbBBHSeSHY9xU3UDM6bzG596rUXz3Y0OQXq6pczk2aH8n9RFrYEgQ9v6huuE2FcrssbCbcTiJv89IcgCB3IUw6eMLiwsL719oTrtbln69cenX25Z+vVMHRhoXIbaTZ4dEDAvLXwkoPyCqBWIYAmlk0wkRwEJGNhj+cBiiIbPnGbpdAzCyn6jcgAEOZyZKN9/L/qPbalkTstg+h6Wezc/JLC3vFaO5m5EejN6MejtMaF+OAFM4uc0xH5UJ9m5UzBGBTdFVNGCUDQINpXDyCEgxbazD10WAYvL91k6M8AgFQs7HyFo4IZwcmTCkWmARV+uZHgbhugcxT/cxBjim0xbTp5M1j8m6Krg3rWerPZRaRKP05hJ2BB5j3Tc+58rGwXkVHVcg1gr/dFS6l9re0DCUmXqMLpVGcjefN5AlvgSGqrmzQ96FuRt9Mm88ueV199CW1Q8jabG3NgiQo3Ake4T+V8LVxdc5bIIYBvsydAGxt2tiF5ZXpyHdqu9r9H8jkKabIppISxBoIt3Z1Jfr+qlHdYxGMTSh8cLcwZvAjwGGxkQxRLs/jWqATgJQbCxjdAjJQ8CTk+GauzYABTWJR8dEX/UnU1yZUpNum5FIZrRusxt1sQtEJ1wpUpzsMnB5NAa97e2ehgZkCLFVo2E4YDQcZ0h+wlQOTTVpbhVCmuuOGDWO5MnW3G+dm6Ns7mnDQ+pnUKQ7kFoyQyy6oiN/CeUh/LrDzFONdE0zjRePNLg8sOSbSAYCYbrxwSKtt7H4yTztTzCAWngNQFXwoIknq9kmZWBBqI+GiHXdpEL9ZpZCE3FQzTy2x7eVppsGhcuQxVtUBFLeuxE2MKwQDp2wnb9AxCm2ZIiV3Nw3QghsyxI4ZltifSF9iaiFNYQEMQ+VsQ36+xYPAozTC/nqreyliDsq+3Dh6VWRXtWwOPib9LZb0pr9pgrL3NS6RgQ87JOjBRsuOMinj1/i32G2d1+BNnIP60MdbdDALug1cbmqBzxT6I+rfU6wRNnYDhRxr7sy96RiIhqW47PYRyHGwxzaTeooJcawReUJOKSy/5fm3hqQhJP231fhDiiwMtKOkLHrRPsqvnwabjkoa235+HJKtHqDptNtYNq5Ak8IMWvmr9zZlC3S2kALA7V4mN18m6Ysb55m+rAc3YiQTuYu34JwbBQUAaYX8Pi7K6QBeVNFXbmkeAsY0SUyuuPAFnWGVewGRu8VyyJ+zekQ8q0azAqcLZaVWL9+xwTwuhAEScDDO4tLgfed97pd1WkL3qqwaQcUGOyu7mV5hixZLsChvKtAUMG1AVHNiin/mNck65OIFW/3FAITDguidmU/wrx+c1jI0ZpiRGSREntUIx+ZKZZPdN+Go1wOOjyQfzuKVRPdyxUsakKho8a4/kVL9PlEMYyhmsjHsNbGSDZyk2agxvmwLJHlwgBlFbbkixy2CWwT5x1MeEf1Z1chFdBkjvaSCnxHY35VNpFxuZncpkXDdCP7pRAoz7RwNM23QGBMP6+QOoREENlVmZMwYB4lpAKw/MvyceEEZw0rT9EzDPqRvyX4TQEZoKy93Y5Wykx13wFVmdr+lxGN4cu2MTBO2Go7f4f0/+0aeL+VCZl0dSSwQySKxLIa0J/w7sn1Md5+tcbaRRZzp35dhNKJJlq9vd/GEnGMgDYAqYSu5FjfUT75httpcVLeh8do8l7pu6Ma2UvDySrKdpiImYNzSHPzM5A85DvY9+U7gYLzNrmjTa9KT0STeLaCQtIw/MtRHOSXqKZrCv9Jp5gBjzrN2kfqP0IzdOkjNI+KtXlyIsSB6AXZ/QoQVEGkHEVY5mHCs2uK/DGvdA5UDpTFOWkIf6T3NsZtnuAc3PyOecPsKJ/1FeX/nauARZ4dSF9lvzTmDGA2ToSj6Eq5QsO5IgRhMGkU4viiIXHA/XPakDCAkPGE6yN0nLTjk3J8wtnqe95XA/B3bPP5gTgzIs8UPH3aGyqjr+LMgGvjrfRXjGafZ8dIpi9qx0x2X7TNswK1OV4ByfhCIz4qGn7EK2IQ8obJNEtD7KxYl9yaKoTvsirpjdfYm4XZtM7qCTqIlg1gnD3KB5x0mqtA4heKnVG1jEZqkGLp9QhgRCBRrPQWSLTF7GnKh2l/oDnPic4snlm0aMi6lNgr3MuJRphlv+IUUjhVSOGh/FKt6pQpIAqq9smTclmBZftueBQVKa3bVNAJIA6yHJnT55GCDemQbaPZqBii0TxSMSempZy7CWlgiCY+OhgUhoVdjdXfKYIUbBRNQEFi4FfgB5FhL095ji+XFom+QqKvkKh0hHEpGhDqUy61IZGZDWnIsXCF2zExw/HA/pqqhVVfuaqWKKP5qOt+uW64tYwiz7OlIGrDQ0yoMfgcWQlDNpskP2VlRrY6o0k1o9iTA2NkVclFDf1PKrQ6+KnZHLefx3xV8ERxKM94XrQg4lH20Yi13fDItJojNe6lok2GqT6nCUEkENHS1pHHdwAaxmo448RB91V48dDe6gkEw8J0zE4oWBGl9yS/wpS2JH8LkdWUDwNAzaQWPC/D0I7mo3nWH1pFzsIlbRETEVkd68Bp4ruSMTn6uO5mHKaQpF8kRJRL4KZtpYOcQ0EHQIz2Jrq+WuXffztDrOco+Mh0nbV1AeTUjsYqN/sZt0JbJHcDBVRAoKa+G0PDaASiAdx09QasqqTv69X6iiKsvezXFDFLzk4pXov0dMM0oFrggMeSQELFJysRaIEJR+Qb9+vHcaf8+5wJRi8PXKoMxRSYp12f39Ti1GMVIBJS2xzhhGHMWIVcqABPvkXrhtyU89sNVvBIQZYDBVkOFGS5/8uqnCE9IgiWT8sA/gAU0seckaMIxhCUf3vUN0VQHjDaBuXfup0MEvuN1//dTgDslWmvvP+gqM4v/5TGsolyiGp40Sx9IVH2j/AW+vnyzE9qGH0RKPcKysuwtg/Nyt+3bpuY72pgMgpcSIOwQGJVy8esHIc7UcsBPLNQmSck9mGcKmrhWAGgTTgqrjhURgd7TLjaNgFT4oRWoUMto4D+DSyXrWyDeVIAGxRqzhvzBcubzM4drMLxqK65uwY7r/e8pK9aZvr6r4ZIJBJFDImSh4rgEMoTHeQ6Onwfs4xQ0jIExvjZTy8yTeSlT9tgQNQpYi0x8CNYrUEZzpn6grB3DofjmXgEM3NOn30zpC10sxp2LeS7pLNI+8RYci5EU9E17jk4W9XkPob7tCyBXVkQeCEPZ1BvMVQEHYxhpaG67IijeSfbSdkrsv66nECQoXVWjnqEscJR9ssasgmLOkAS3+ANUwp+fBOgtMuEobKhjMzsHAZm/uBdX/owLukWXgNvVvfN1QgsXvrGkY27dG451uFgxCDJ0OFGcCy5akcRg6QilCLi0CBoF6cmNDMlK5wGGI6ZncYo3aascDfTCh/N7mSVvCUDGdQ9DtBjVw+kqwcSnPz3tIiEDqQbHEhVtaqBDDiQHZdeAEM00J0dFLheqQhoJ7/+xAJbzg5tDlCHdVtHlwgSzJE02yoXPoOwQGFYDxyUmchmuezkdWa3TaBm9mfYWk9TZY98hmWKjnzGnoiuwmlnxcTL16quCCGfkblUJHZSMk4jyyBSnaUHuDfWumhWwZvHPlNRPrqwY07keq1r1sZQiTRP2p3pRHpp/3rOm0f5roAAKd3QHq6VnSErWgcSq1HctDQfNM6qPFq8kbSbo6oCMnyqCUzKEbDEsjnLR8lwxrNaeFDfdhvZ5qvVF+a/RmAdB9WoDFIQyguzn/VcRgV+7yoldDn7UfngQXIECBxGJbHh5aK8hVAJPCnZfwY4fGSVbjSkGC9crp7NfhWuebaelPls3V2tHCKcLCxleCKOy5XMzoWxvXxBvyrwAygsH0Lg6fOfrpDqcD0Hh5cqZt2Ln64iRcNyZU+nuGwozix5BrxM5A70FtEqZi+IiUAosL1lqFmpCOr9PeBuckr5OAB1gJB1oTNoFaNdExgXldcJdzUbqJccsWhhv7VZYaAxOUY2I7sZVoy+1av2DGJLBITmOJ+n1M1qEVlouXnSq3qEbcNWnEyZTAPsqPhBxw8/1b8rcGrAWkJ8CirIv1pfi15Vi/nCawmqzPHCjoW7NG73XHXEuX5TBjKS0nQ4ohl5x7GGXieS4MXmu55lTu+CldZWDp0bxy4M0fllnhyAdzazrlGmPq/iSzIRN3f0q07KP2d25VUCvEf6mcy31fZ3SjHlqkx/j7RcWkSH1CLaIod68/D+qmALh5kGedEcWyJEvst0AH8BfKhc83m69WQ5jWV3qBNwb9Huo49yBdxLCE5aYe8iaj8zpeUvcEx/swKwuVetpncVzMw/UPhsh2HN9R/HxEjc/0nmZb+C9HyRajXXgbyObf4K8WZMDD2pDhBGJtUXsyXA/JRHQmwRz32UmXafJVI4zL+M6afpAS7Ak15NEq589CEAJvAp34l2LLU4RFiT1r0dtmI1RL1uaKfkIeWa7If0VfntDwP5qgN2rl+v0H78HfTm7Ec1NRXPf8Rr3ksI0fgMPv+IBTqe05+P4udncTphhYOw/E/8eVF/ZlbO03b3aXz+Gn9+yvBzGChmP+OFy8/y5ye81TaMLLZrknaWN3qjf8QbqWEeGKlJvzIdrGU9JhzDghHqgx4jHkB5AumGJ0Nr47X3c3SFOji6akGGhjZ2QHPugNjRVk2vEVb5yo0voUuY5uYAfmI1wexGzC40y48sLHm8WjFQZW+W+t4Y9D2PD18DIV0VPEYhi8/DlJV/ofNmMRpnnaLL6gX4rfxHm1hXzh9Q1BniKblKplU8Rv+mlFO/1EANw2OMQdK6gLBZsI/ai5eX9AIdKD/4saoX7QP02LEXLzmbbWnrS+3FEwryhaVsfQoBO1vQGXTKc6ihsecJs4cVnc0c1PUs5YaDxMRnsooj4XRIwkC+6a8wC9oCxCIr60ocIJL7Rz5akTssiiTxYx+tSLxax0zlU/4hTUzaklEPhq4PWDHqxYCu/QO6hrGxPNNVbzQmsKcddVuO/2bwYDEieuniab9gmBcjW7Kj+OH9iodRdpjjzc/BNaCvXR4fXA/CmB756NIVgXoewvWo/kfACGDtBIyxK38K8/rzNXX9AccVbgl1WUYILKPRuV458RtMrzyYEyytoL3yWW1Ura4HBvk/pjuC9zmi99n1KQT3kK9iMSyZ6qRLeSJUIwZrP8DnmP0vb/BbS85HPM+h8zZ0/osPXfmxh5YMnNlHzAFrXkQDOzIS5pb+ZuxJVIKfPK/VyrxfnL8MB3hEO+8wjiJEpryGUZ0Mu1532OzDXrfdfmqU5iGpI61yB2+DBiC0BDAdgmHt1YFWvKEK+mJvys3rr7XvsjVnf+IVe8fE3FPM1/mztr/8cAy5YXOvGF4VVGFctt2OQnmi8DELNcWqH2Y9eifdbPm6/BcclHUYSLvdK2h0C5iypqZFWMMINs+RoQAyk1/BqhrFW26Vo7d87QQU8hj4Ezk187fIWTm4guZqbBh5Y7vK0fHNnQYxxiMUl+AD8dxm9y0QnfFioYhSOPFWOfGW6RA+07fqxxXyG80q5fs0qkzGsrmDtozWIaVBVyY4UpyUmzuh1uWe73Hfo12GcQwZwGSIbePgPIo50zN4rrwSPrLiCnszC6bpRozmUgWYlW6kj+wrxCpnHQ+4nQKvOJvtqg7UnGUpE7lsVluvGtaSh1FP7k8L1k+AQwzvqJSkZhGlaUf4H9gLI9Wxqa1mfwTR8Nu8AqK5Q0VDXrW4FLv0oSLFsSh38BOms8W4PKmbERnr3x5AmR5/qAhnCRU22x1FyFuvWAaVa7nch/DosfxSBP725CsuS+SyFbh9tnuJaNTpbBVok6NRlFfQCjAQt0Zh1Wjll0DcXC6rLPs+B6dhntxsqDteL1gGJ5vXC1DEnH4thh52EM+GW9o3w9gwW1xmv3byy6SNMblf5oC1HfMVWMf8MkM4TIzyFRzBJQR6+YRGySV5k+a4JikQxMz6zpEWNxEiGLIGltw9BKrGrXLQZH2hkV4xYbxiqCbolRBwkpl8pbYxMdgGogul/1U/+qugw5vyoRlZNh3e2L9DRgsLBk8IeXHMPsbaft00xNymrqyB92KL4WCLW3VFAJIJdMNyLfKAhCeT+iEDA9Gn1+hwHsbVc2BAX/KsBCxhyZhNCKfEQ5hIls0InYwTnjPIx3EbnDtylmv/Cpgr8kulKS6qpnKit1SsLgSrfIt+XMGfoQM1+/wKGcAxeVrRYjS5LKdtWiyr2SsaUJpT8itpE15vfctEHlYIa1kt5xL0PEflgQYu68K2a49O8i6e2QAXQoRCrh1p5umOvD8FWK6GgaU8Tw2SGN24HtfIXrZ6u+oRgfK7QN8uUn4X6St7mB5CGueIABfNqgU0VOMxgeEnZCl3ffUYrQyl0xzKDKT5CpGOZPWOApNnNB/DtzFUx0T6gkVXX6KBEyaRjeAVRizWerjcPKswWH/U8amCnp+NZ4t4VWBJin/tuPIKB5TYmNmLQKh6Th278VXB7VV0KbIbVvs7ER2qSY7gnrjyvKtkQhOGf/7VxxeDbqtsdxvEXJR90e/QaJc7i3Y+hGOAh7bnUcuxt0Nt59LsYqyFaauYNa8qPWNH/EC8Wl3EbDFQ7xlyYC9Wxmyg2plduBC9+YWZbByMQ9Wvk9VtWvPZyyJ2p+NpB0gSOTwlh8FA7WUdIA4o3CPPwv0fX+lfiIFppMdn5Pi0HT8rx6fseFGOn8AgQEXmC8nbiZrc7cg3QKuw7/IiOIcHHSeAqXSMMANw1mH8RPJ4HXaPT1I4jxlu443pD+FVmPLjyrfu6EQ60cLe3EAsZayZ7fJwsLuYNaX01+rHMjwIS/G2DvjJsG7VZbMMs6eQLdjc2cHgwJ9XjKiHA67Zrfpkaap8C6qg6tCwOT9fXn9Qbgi2z9EckAC+B4WKQKjwBYMb6cwZ/RnpLRAElc7KIygMBbR+QORcKYxmlIF6SGllXgBi+5J8GTIOknx0mqmTmTr/B/pl3eJDl3av9OybJvoMnGeHl7RBa9GzzPp4wimQUjTT8VxCi7zymRgZS3JwO1cEEF1t4cDIyguw1KTJuNsy2oMOj6KnSDel+sAHHIkxx6v90VhDPVVddPlQT4VY2Z8b8KklmkEpX5t96baPrMHEN6YH+X4ZtW1aHzkBfnOHWoBZxAbu03XXGuzbcNW3Z0J1Kz8bdjuqvCFeaKB/RVp1LmXnUpY4yzs41xRmRlR7xPjtZHdT6iK1ZO6UIwx0BfTRAvG35BcNivJbuclKk9DwG9VFeVNxL9UYiKpfs0W6Q7bKIe0KomTyRgrEZQ+NxVd5W1hfDqeHGCyvD0YFJbRNImwpXWIIrg7eF+HbQ5zrRdl8bNoX5J3tUAhi6AJiQIwirT4iNqOq8an4oiwrSEmNVwf/Gk+5Q29DI3u1N3cSiDhhDzMmIUnjBhArI3hdEGtgI8IAWxrmSKTGoDQ7agPgJATW54MUTSCu1JzbdTFqYTINjPRMKWkwzRz6SXiwi9nATETq8W/sIDfFIg413ZIldCFtaHQaxrvwHc0WiokYgP7FBIZE32hoblkFrrMxNKkXh32mFtiTjjiP59dY2tYx2/R8jwhazwSyo1IvyLZ1XPmMKn3doQpNRT0bKfD0IsIUWo0O1lTxKID6CD5TuOERPKeZ+St7VbHkz3qFoGHYJfG18HuCBAaNkiifBgIcAkQJAuSY5UAgHxxu0MaOPUyAjQ297FtcWlW3AzyFQqTl3UTes8J7AfxdDfPSYGw7xzMCpEqBJDqRtw4DqxJpDlsJrBxTykO7wzr8I5UwFMKCFVZRN4jiaDP7jBlU2YlwEEUZIBg0KjFvD6YMs9hFGufG2CitIQcQKREvD/EeJMxhaCZ1RNfogK6GYEg7ef1m0eaBFzv8T3uxlr5Y+mYvRhNH68IXG+q/lbCGi76UE7kxTQElOVQXv4ZhhZ1HAHGkEY0FzaaTDNvgNrV62h814DqiaBPJ60ZFgBNK4P2kGsTkXa/QSRs17HlDlelDUHoZBOA8GxnJzvijxBA5DoQbb4FCnkAXrey/IjCOt8ggAmI3vo54O/CZIcanfaBItFikcO4hZFAuY2TyUSI3JuTQTQYhehbAJM5ADNBbx2FmRfN2D65VvLVoiDDyO9zP/KA8Nqt/xOcCCikE3sOdipB0wgGqmahRRw0r74iB4eWtCV17fEkuE64Mor9kvwBpwxa6QVXehUAZPuDO6fBeArNr7muoiyXq01eI6BIjsOzPaTAFrhZxNxW5sonuh9mfOF7GFIEiqhBrNOszVE9ZRNzmUAe5wsTVoizVYHOckQm3bJrxhk0tZ+IB9ov35rTdT0oJLVDUEedLhvo6d4zDAd8QYt2vlu8E51yGWGvGxt9JQs1jiEW6RFoKwaxDF/bpIzT6aBt9DOHlY71JJh30kdg8RSSBlEBJBQo6VJPvIRkoSSSgg5CrUwQGuaipBNRUcmJgW0eVoWE0M4J0WlAcaSImkaQ5zmrtqDxcSiTkvEYlR7G74t3soaIbzhYaAmaIy6HJzJHoQQCFOk5PlSEuE65HNniZUW0f4VW3aPNHHULZGXERawQGMguHJoS2icmrOMEiBPy26xNdrPfeVhPdLQjXquzksEFUaTZMoV7aDFywICQuT1DV8RoHiXhYRQgyCkyT5KDUkFVEPJtieIJnAFk0wF7yPtPROnRKAqNLVk6qAEyPDIIoK6/2sptidz3dqXJvzwWW28C9nHSrbCsim4jmi0avyJj2AOPoRsQLB9BCItFFwe67YT9sBNGsTFCAc74gkA7SSGCW4G7YgDGuUdnUQFYiKT2DsFvNfQBqwEbtAO3hNzIgF5clepkGwRdWRwEhacSUK5Psh/Rn3psNRMUhLhmiwVgZUTzwEA9A/WMar2iApho/soKMAUeXAO4HNMW0q2VawpDlQ8e7y6WZ5dL/Zdisq5RlsCFEo5buoPS5A6k5NkifkPZK1KgoREwTnrUs7yC4lj4eE5ubZb5NaO/LFdAH3LsbGrGRyDqalB/OSieGFBStWI4SlkAsSAke8F0hx5R5fw0A1DCckwk4BO1nAg6DtDdojbZJ/bYGWUJtFrIe0fG7bWD8bsmHCIeQhHUdArzbOCPsmyyKW07Olq2ZLgHg+KLjWtQz1jwmHdBhXDV0MwyWE3jF4ew/khO39DOt3nkwkyEq1/T8YWC7M28VWSf4cyvKVXGVMq70SmTz88e0sASW7ahuJGcmC5Z03wCecqDH3sUD8bl0T9JU08svUzN+G33QiGvzzce2yBOMG0b2j/xWTMY2qwG/UXP0G9mteNQNGsO7WcueXq/ZEoZkiNfJfstrofM1PblFe7mBIZANe8VJBplWvSdPIDpH+4DWd4OecRw8p9GDHoD8lK69VDtKNZq6ZEbIjgmUgFAYhxayHJoKbASrgqL7JYYetR2sfPscWT3E+Gb2ba5dRYVRPhSG9XePO/Wjv/K0Y9p5+ae/bmeO/qbb3qFk1NIqhLL07wLYnq6L8q3bq6GKtKhLtkCn2cZ6wlCvAaMeWtJDdWn51vMv3daxwrSAFbhTI8tvV2MCCyAteYN+yOztsg9pIpHFdW+fE3JP+xDR0uCdxWXM5wvzyx63Kp/oiAwblhOnlWtqowbQX5/SxHiGL6R1tG9DopzO460GcBTXe5RuFeCEt6HEuCKcNCtSHyM4wqVdz7q1pAvln9KxNciwG8tX5JcgjgJ5WN3Ll5BZU7tFarshVaW4El2bmvRmSmGiSmGsIS9afdmeDRNtdtpbKd6mlmrhyR+JNG9gNJWdhhgrsjNfrjUi2G6o7YYq+di6igCWIlKoMOTKYQf5nez66yzGmP8dnta4GGZ6ZNrPCMlptXKYajCz7Fw/mrqxw7ZvIS6H+0Gi8QxaVR2pj90xZh90VzBBAbIeCxoAIw0yEDJNaYtijruWQkHIC3fAGynPvRz0LCkO3z5v3zbmRmCFysqTOXqG+gNN1Jf4tIJ7Ede9X2RicjoY06ON08FKPdo8HaxSx/yNU6ImMYktZdwl3UvRDq4rQPrlafYUFtuG3gDMN9LACfOtW4hOQajSQp36yG34Bs2A3FywpAMfWHAwAKknkhbZYMR6KpjDvTqjd+pUouiQq+tmapYgylyeYZL87XpnU+/EtA9R1mjrxvZPbTTqVS2LUPC8s9gly+C8Qd9ms/ZdX6N5/ms09IlNfWKkT0y+2Gv83/0RHHgbjT34p7ZYv0PAd0iXhIqlKhaxygyR7QGvwlx9mdvRKn2dhBqDAkKlAJGKhALOm/rAhdr65sJZURZg9gwMTCFK20jZnmGefJzHs9ntVkfti92ykyWosG2yMyKuOKuZEmnVwg7XWcxqTzBTRUj7B//JYDXFchMJhwttebXQnJUYivNLYI6yXCfDohIO266w8fCQDldkXK/Iu6g1VSvyTn6rViRrsHJFtmwWYF3FilxerUinP1vNIyYK3wXTMSouiioJOxqObpu2Kowi6RPGv8HCMU3uJ20rH1M+EtK7zrp3HYphLYK3txDQIM/0+r5yRb4s+wwzzFi3yc1aAZWs9DuRtUfWKHvSMJVLwyljU03+bVeajbPyNtJa+UwoA5xm/123yZgxBArEHmkYkgYXaKSxt+iJR0KLelTZzkkraIEbnJHG/w3mO6ZFh1ZYOP6Vweg0zYlydNl00NGj7nSwQo9Wg5mx5tCanDWhV+v2skoBB4RX/1HqRsCrF3wVQ0n4zHAAPjNE3gniLAJou/1fbtdfbtVfbhr45Qb95Xr9ZcPAL2v6dWAreyY551OU8P0hVFdSmFPRYaBXPOtmJmDoDMtnVQFlGN0CP4muegS3Q3toE2mh2ylPP2gFJRccK5O4fhlJPschCkerQlbwEU85Lc912ikjeNqxzqy7zp1yGnEC3JYtmsEDxR+gK4DGwdA+apecsO+P4NIflJc7efad056hdscAqME+qS0z1pw+ojW0sie1/qzGoK3qulTVldxTkoey0q4C6jZohdqb9GNzhQ3E3zZy5YMJ18O9kYmVoiC21AjHyDE6CqKup8oDl2RrG6IwSIoDwAoJFNqIsFA0vSjfbUzphIUEBQx1SIlPHxLz7Ec0iPB5B+uphgASTgaHn3dFqmF2ZZB9j5Nd80ORjr6OveKkZGqOzqoqpq6K+vAI0p4to0PZ9woHyj5Kty3aLp/XsNZhhVoJkY4LF6wOy4KrEV6OOI0IIZqNjntZURNKIRqBoTgiDE1HHBFHAqWEMzbWz9l0P2O0uGjfn7bvp+26p/o0+qzrY9ygZsvDTitJOdLAmp4iPo3JRvc96hSFg956+r//ZKamNJc+u2kRkdj6rDbzq9bKOafC4cv2/SWQ88+CnP/knYA6ZNux7EJEF+RU69xnz1lI7/Ns22lcZ9Hg/kkARKKqWIp7BB8yNVorO1hmoLpU8yxGy3NHNCEIUzdavnykKuIiVPOpiNqohbGBRixDfiCWIM4bqvcASxm7R2MWcrmBQEFaQcPt7Ed1H71RvamFV2xVD0ENoK+0sCjoa7sGGLpJIz+rMbOBeMOxe1LG7sznbOwGhuu/uHq4mIiqw+W3Kx4MqSLmQsHjOpxQXQGBkYlSt8JqCK12gTjg7lMYEtTaoUT/V20/cjiCGWnRqRnJq8bazUx7blvgbaZwKk3LMolqk0usCfBUk2Kkpz9qidPZ874IKwwWrzmi3eVlRJ3Lyo1GzLyGTYZ60EpIM7C2OVpCHEqeR+AqB1R/v0s+lss+EZouLk9IYIOIWIdTtR2tOerYuKZsHwB8tMxxT7N5FWQexuF7K9gALUckN3y4DsIlTx3A8pPddVqFymAL9BrgpKZVhb8IAJ1gKtqTSJGiaZGbx34KHWYVkLi42pzhWdAmh481iidwEz7UNKT4HoC0ANi1vhTf+PuJ6X9leNcW97URj+7tLscD7+eInSBqNK4skuwhr1m6JwiIFJeH8xipW/B+RDsmsoerHOg4DzWNdzmjcjDsd/Zz02+zxyda39Wy/U840++lR+jFCbfFfZ1m+j9B/nRleNJpz+4sVLPW6XmqvvEhr2m3+PEpp+X/DufJRPYFBQW4vYot0ni+xLrH2ZMemp0BLZ011Z3mvdtVl75TWgNc59uQu4ZITpD/IYTeN9TISUQrTTqH+7MJM8q8hk1Jv5uIK1oB06fFFTVx/hI5sRwBRWF+iX6skN+0ekEjT2ZTAqw18G+G1cOwl8+LWuvmEKW3U8S9Fqp79IqhHVR4mvKNUWJX4hH2wql8uZWJ7bIjarr9DJzg2xAZldaX2T0a+BbznnjgnmUzwi6XbZtQgO5YHpRlPy48xsgdsUiZ0Kxwx/GeRn1xw08UhDRkeKoMnTHZWCGtzPBrNj5FIrWR64Z1Z1qIJB5CwOsAEmncTRjZrFhxaAaPGGJuXJAqxBAD1lr1mJ9vSpSJLpvEA0TsQlIb9WiumoTILmtJjUZrelxy9I8WoeGNhGYbRsmQH3HnLXDa8RI14DUIAsa1ee9ABvdd+ZhWcJZedPKxx4thtZduBUZUvHUOBsVKxWuiWjHnbofMXWuHwkSlBhOVKkyUVyQnbAsinfyMgTvECu7AcmYMoRvjiOhqukuBFtS21pQ5/V3jcR1sAxpFOKSRA0P58nzsAV00VQ14OECyHtHgDTeFsd86Ie0KFAMU3LL+jOmgZBVmBYrujilMT0g0gI/QtrSGIydfzKQ7qRetAcWOgK+G3TZn8gtDbsWg/Se0GAS1ADXVDwd/VTxgsGmrHrk5j62D9MEgp1+UVHVYqTWIWQq8Vosg00vKVMYbchQefgReT17b0PBY9XrSfDN0gfnmDAvgDmWf5t4cnGfAuaVvwCH+VWg1M9tmwDmgJo+9agC5E5aPD2sZ7IKOsvMMOJMqHaxROXq12ilW1XaKvLZTjGu5bpfdqTdmeiNEEEVhH6vtN/+kNts9azhvZv+pMt8c0N7v1Xe5U3uuL5Gc/xINfWCiD4z0gfEXeYld/eEbeJfaevNParB6g4BvkGphVrqvMlXd2oxgVeMNqy0M28SO9a03HwbgiFlvzrAA7bAQwHkTX5tvbEQK1q9NBwamyHpFW803Y6Kju9nsTjPffLFbKvPNrQV70wWISvs6G/bb0GW149xedCrgZyV5DgaWzqiNyKiG1K8wY84oVkpLY/hw2bJ8BGcuAZY4dEwwjeXgNeNQ7JYRWrhY3iNUFSBmDhTLqgzBepnpM7HMLrWHXirfscyqBx1l0uklMOBUD2nVDwEmpLQPPzPbLlGM6HzzDPzELST6iaw/YJ5Zkf2UmWc+7Gme+bBnJWuaZzIFgWznIzTPxBpDxqYS/nWVeQbBlDDmSGvlopeZqs0zjhEcgCpVW4vN465Uo6lvVKRkGoNpk69A8oKclEnTykq13I/XNpVvb7hh8L9JlbctEgYScbcNom5rRmqolntRaD5OBl+Br2FTc+pwdNmzlAavClYVXkFGo6uDt+PElzHurGHOJaKhEadGkXNhbGKjq4t4RgFTABvU5OZThoo4DukmpiFK4xMhhzHKr1MuPCgccq7b0Xiq5iFuDdDVgOhYNuD1B4zChJBqUoa98oGDIht1R8LzgKFzPhwV5Fk8vhyfL8e/SYSl4EY4ta4K/vqJzaWfHQ6j0Cdw/ohyEx7sJKaQDFc397d3+TNXLrzv/UfuP7hVK4N4PmWC27QckU11iR+AO9cEIrvd2GkNAp8vyX9qAxqWHhso/WH5fggLN3aa6t5YqbjTDPxopWo0kvfW6BK23nety7Z7zs0Oxy4IAnhDhgAeIBJB6XewCvnmGzue7IGQL/hhUjgH40nKjxz+mg6LfaKenLYvghV7/1n5CcELIYOgdzLQRt+LDYaDvfLn90r6dJbSSKP8CzoEh8q36rPbiF0aKmWa795edS/U7t15sDx5WGvYyrfvR9dUMNz8LlW7vXXF11357OGbVNZRsxp+dAM/fg2LouoMoNrpBcTo08EJgtTXuC64TJbCRA/SDEIh1YuYq0C4UvhLNT2iz10bjOeEFxynH6pf+SplqqMsyT9OXAdL8kxQw5jnQR2SFKhZyGNkukyYiDSW72r3b0SgC+eJhjtUHjYXu0hfiuTEBXcYgSpg6xGpXESW7dTnmzfiz9fMKmBKm5r0Dij1M7NphRg2BFIc0ui3yOHVl0byJRr0dmcVyBfiZTeocWFSURTW6Pa5Wi0Sq3QXzSuMkEjfQmPVaCgV4UjLwd+g++ZN3ZbCwbazl7xsVrhcpS6ETv2bKtAMAia8A4mWeE/gUmiw1EETYWd0DdDs3sRNIeTTzUyOq1Gl8WN7QtGknzF8cSZE/E8P4PCQAvpthOzh3BACGptbkC2wwzQjjcGRj+dm30kKbSHsKrGwq9sRm4xJa2vwlT7I1y9s0KMdfeHh7L97IPHjhaPzXtiQZ+yF9XWbgIpd+roOMXX/BlFR/6YKimoD2aB9flDUWWZ5RNyhPh8MuA6oLcWylf4pzVIr1XwzriiPqDLP183+2BksM2royfg34UDupmYh9fVVjOeAP/jl0OBg1T0bKaZqoDTd0NCmiMobXiCyiiNcTFhTTuEmmF33TAWrrpOVKlyKCqLNVGUoWWM/lqgrYXOPNd+dutWcutUofqsigMg3eWn00CuwvZZ1QxTWKg2SgoH4ZZ7d2KX1eUM3KptVJfLBgt1kZo3ZYe8DypNDhrYfKZ4CvF8YDtFRCIU7pLjTqukqCYcaKGdXyTg0tllYdWP73FZEFmw72Il03GKMG01h9bjF5jNzfZ8Z2BnSuY4xpnBV0daYv9XFiMb4k7CLBhpsApmNRcZbqC1BuN9iWHMGACYR4qJIlZUm5MomTjiRUgCmNcOIfSdbbzHEVVfGuviIXEjtqHaiN7XgWMpfXJ7OAn8pUypumOfP6Yjg0nDeIlKHEToj5/F6Tte+AyQmwi6RxJQ3+AtL1NCz0CK+Lgge9VGQjdKoSF84pHkamyasYVk0LBIRMQc/zbh1q0/ijSNEGuedwUW0qgdm4FVpJehzpHXByE7J6lo76NbxtgpIY5NKYyK0rRmwg2iKEQOUIQauQdtVKBFABFnAkMF8wmyUMuWXCygzpSwrXKUJ8McKMQqmCogRI7r42ureq5LD/n2iMuLZKraP6wuQwtjYVsFJqkr3lL9NxyGXaa/xhWmGu60Kw4A3tAoVoXKu55gWp9dlavxoWPSSxtZ5moIV/q8PNYIVYljgarcdQoycNut0B0Zm3rQaPRkMskZNuJWZRg3AvJWxTjT7tkTQK6+1lDPmpLSqnBRLMJPNs/xcQCtKeflMjbWsgYaDLi2sKZV4acfuKCoAYjMUj5fbr4aJKZyipcGIRKnZyYx6S8sFgFdT8FCzmvAlkWHRPy0fD5ha8Nb2jg43tpzpHRGLAfaKDJVbSCUp9/3RbL+9CONaWNcjSBVu0zGJB7j4aG0O7AQws7fpkN6qUZW3VDFVZ2Dw9GlfGlIlFdUXCC97WxnN6wjfIsMazcOkcjctWhRjby0SQHaGlezMSLLLrRWwY7LmOvrwtjr68BbFv8wUKsD8cG0g3p0NmJCO9tSK/tEIwYPMwQBnYuxbwUgz0SRhoxJa/oIr8OT+DYBw5J6iQZcpIVJyBWVkfdK2Rj31gb81HDfirs9anBE4huw1zzV8prmVpmQRvzFT+MbmALkoBDFpZCVsATA0MYaSSK2OFY8XXDdb6gNxve5Fw1hROzn7IcdiL6km/QRluL1jhAZdNaYJwsIGm/SjII0BsYCmeJAkzAcTUgkcZ3jrbA0FUU1NXk/NuBZvopvFIiBrNNU4D1Na98EUvVBljM20kb0/UuNerMa9JuN+6SQxK64+nY+E+jpcOX/4IPTjF5w+PZ8+rx+Z9iNb0g/Lu4Chh2MD43yoxvn2Kpp6DwGiLVGwZxGbiZsr25ga5zWrnDmEy1ivCjZ6phbimU2cH5MTDN/3cNXgYzlAywItIRnPItgW5nn5Jxoh0w5q47xH0puHra82zjcx6gxtoYk+O4VlCmiKyv4eVpcUQ/LjVupXZmT33dBWZ5tGduTwCf83LXSbia5Iash+yW2tiAroH2p4gMEFWKdNDGLbwOd5TciQd0yPr0eFQdlDGqFMcD9I/GMQf0XykwewfW2wnhyN1MTm7hmn19SjwCrbEUKGqpfF/XVI3F+HOmv0gckEjeJRsjwHInnzltmAeNREDniEJJ4Mchz4XmrIabT+RHok9NPWLWs1qEN1spE0r1jc87FvaCJZzkTpCrK/iejanX0Ux3Cem/jszQS6rNLljn7UksTa0Pw+arh2kVk4UGulpRFPIUqjhOWKmW6q9hfL5ol1M2yhaFB8VTAGZAhw/gDfLr02IPjA1cEKZO7F6smMIakDHQDSD3YTJs1lddLcQFwkXCKJrskE2n2yE3LezEEFFgk18+990u2rg4C5geVD8kV2FHlwKaKjVjJJ6K70D+bp1rrH2U9YfxM1Db1Bf7WjMbVjwjegy5qeOC5ro7lzsCN4GC97sy6xBIts3GsDCPONJ/1h2bQZKnG5da10qEdVd06WwxATkVFM9r7+G5TNpZeRfY5r1iN/D89rpuS3cZQU6RfSaLNqBj10T6on5+w7j6ToWWnJ2DL57eyRkOgYtgBtYERzu6TLRlcQE6A/TO46RyDaaxlgxUFj/GtCpaeiPtiG2uT+5PyEuollU5M96rXIxaYPJVY5jemBWokrKv/wESYtEhof54WLKk0kSsq/+0g1FeGUhYyyYkjpbbKlZwbl4JQK+a1h2JNv0AxLiwzdzCtsci+8UGmh0WOpcPUZdf7pt4z+E2/xrMIWqx1mO8NTAtmj7Sih2LpsljFPy3rU3IJhSqde40cgz5fA1/SU8COV7g8VYXny4T/+iwfvYxiiO0jsHRCCRookKs9pPLRZoahVI/mQNWOY50jRMpI1cB8ssYd428hBy6S96Dl9jFY1QvW8DlOZD9+HQgBURPtCT0NJDpHZSNpQvMkRHbDPLRkwjGxQ+ooaMXQR5z1V2Qm8HTpGegbUB9TK2cJsuy77O7/UPFsOGXPN3u8QDFcSWZG7x3Ov/zuRektEvhIWGp8zE6zGAIxopMXOQgCsSlEbTDIQHikFwdVfo6TCjlWjpDqtndko/cHOkFDr/QeFKbJGnZvpIFG1AbjUCGihCtpJINQnLeoIJgge++ybURFKlBY/g+funOM9BDma6zQBxlkhalaNNxirj6koR7ROWyRtlYreZBADg0+qgHv5Ol6he73uRAQ1NQhPV4Fxqp2YTmu4HdH56LwmIz2OpPNxah0AQvIrS7oqCixIgBglLKMX7pigkgwYo/+OG5Y0a6NleJmGr1lBayqoKt5N4aFRNS/bXliIFjjRA+X9av4HwMSEjOj9B4khak/Ng+wu4IemH49d+7CVggxE4nkUCWxjFYwm97rsu3zhsuVAx4Jg/3Ohmllzyw4SCgQQ8DOi38iFUTZW+GwFLrhRUW1vILjuOG88jBPjWuRT45SID75SyT5jzByAPgNFDXcETZctOFWoa6SycUJulKvX9PSp0rePgtr/DvGD8sdlv+stySGb9vMkfb7IA+Ujp2o8Yzn1StArP4kcc1ceP2UwrdmnsO2zohoWpyhX3SH5RFHbiPxokTGnfPCAVzkeDuFTRrUEWsyHlPKirquTpb0K1k6LsLLsUxUNx6z4KhiuMqt5K5/CfuYItOgjPX4qrKq1WNSTSIQQ+8K0Kg0qb/PAFEGaRHCahzu+GqtfD3XTuEU/bsQlooRypDmqHGQOzjGEfTqEfAYIRJU/1yMUs1G+r1kCjD3QGn54VnYJc+pljmlFJBJz9sEIn/M5Y0ADWF0CWF3QhExUW3HNV+mc/V2YZp8AoWgNqBOxjy6sUdrPM04Y6AiXoJ1QFJ6fV/tgqelRsFVqYKRG4Ubk2sJcl1scruJRMJzWnIxqxSCN0IcbDV5XmXqPV6ARagYfV8v9mOYmz8KRQcNqCGknLJf3sls0/nS1RtSH0L0YTR8yw+he/XUDayrCBOUtDFhBSNAP1inxzFCm/apCe6/qrzikBzewehhYH6md1mu45l3Mab0S0YNNvUSTo51ltvOiKkk60hyLJkPAWYQYWi6qVfEj1yya25CBE2rIfrhanf5aExIDMq/t3FsNw7mgGofzE2RnFeVd2lmtj2DWDjI6tNQRQ6c9BIjlKgDFVX45o0DqtPEEEAKG+azmhaRc9MJVU23zxrrn6G/uBpEsQtrj1A/sV6lz2wOrgDwJqkBdmgw2vhcjP2oAUJXbSYsctBEe8NEQ+kAKp4HxMM0rgZkIFtQ8tXwOD+besFwlzWwCjsrKA0W7XDlbdKg0G+4XVT2GrQGFZzrMVHUiDE9EJI5iGPjgI2bdbakXLONSLEZp9kVBOiIQVGZfr2ZfrwkhYZ7lo0zT8FcGt2uOlBztnWYxUTk6ME0PlV8dzE8F1zOWNmS6gNcAMKbMh6zAc0DDa8eVEESeu75oab5OeGWwoVhe1QkN1hRj1awHq4oV02rA1e7my9hJLZKOs+wbU0JWqLkCDpcxPXwZWSd6CGbZqu5hbGJIoLURS1ZnyljesbT4KB/u0UmSfTqiZt7M2z3mn9Ckjc0KJYG5BylQsGfDVcaIx9+CODLzhbPdnFjjjQHLeGwVnZGWAl97Q4+5Q2hcMO1foK7/HPnhi1KX7KqaoDRIXW34G0BySl0I/6oz4LyRmleoFsJ3m9/AD5Cb2o3qFDoFV5gthui/2M7Eloa6Q+g/KNpwLiQ0DqIRz5t7zOUrmvhtiKkUkdHSl0LCDfPJRQO021HaHe7T7ghaHaTdqE+7HUsx+n+cdrMB2h0doN1l04yahFk1H1HCpV+OBaCJKIGBHFXzVjbNaostvDspzPcpjBhLySBV+V6uCWsFJWGLowk4KzUZkvISIOEZXfnz6OqhSD0TZ9QzUZ54eJHVT9Ugk8wUMatx5gmiM1xtD6c8QoFkZZeRfuPU18bpNRRR7Qe8xvXBL0CPAAgj+2UWW0BQyYRGR7eJa8BTfqJoawC1dcHTeVxV79qsPpNIq7J+1MrtbBiw/a7JEbPraQxkzzLNQh2j6XWYMaTdkVJ9/Y28RY8YwqgjlNxsbYXhYNscIQkSRdDSmn4qRHjEvxRaAqlCtgzzoZmJYmjGknJZ0G6Ir45aFulszqJJzNzVLwhIHMWOPaQieIemLUMMZ8wlIw1Gsscji1vFK2VYkrEG7gxpwHuLNavl/aEcNAkuhwJ4EwyC0PYgBqQa1zKpcU0RESss1iWfrkCVES8Rsl6QWm9pvYA2pEI8S3tBwmW0w1aNoOp1o0rAtSifhkb5xIAA7BBkkGHKCXZ/+Nd0791yUiYrUfuyBhj41VXKUTQaBZ2wTu4QQSaihblHSw1Uq3Q0YY0Zxo+EdF9fHTDlRK9o2BUgdH2SWoWgq/prAoKwlNJeBLU39kAb8gc1ImRIE3CiqwMel74Ho3ajjA5Gh/GUgIK678lfVC5tlE38wMubvBwQRbwjO0glmz7Vq12E0uiNMteTcXUyTs8fmTx+csvkw/nQk1tefz18CCauvH1kcKAiHajIBioYKFWNeAq1VtESfIiTJiOB6lyJBoW30ofuDWcOxw+GDyBUVzaDdMDwahOdU2dMNbCEHyuBSwh2lBLqi8b+crWasMdQi6FZ5RGeFm6TilxbDAOdIBrAiL4J4tNi2L2JqXZh16LRT4cquLXzm/CabYiUyE+vaqS2L6yBQyPGQIGEmwjlSGEUiXrsQ//xGRf/BY/X7LNw8MnuvCe30r4g6PQ5T1mKzynFd3eE3AT0O+rAet1jYxSXJb5XQ8HYbPn0ARU41h1spuOAQHZaKM9qrMFOwhJ62R95dYdaVerAQNorPPcR1o9kMO1JL/zMWeAN6kX+hStGBhIgT4dq2cBPR0zqPx1qKczDuZtAYCwiFkX1f93rAKF5q+T+QkNVkdPhdHjGjk/56fBZQ61H6chFO0YBuNMMnsdD0Y+o34/V0pTmYZ1paFH3BWao4cojeLUzDaYMLjQHskZe04rvzzdUCdN9s0rKeqFRpUS90NAYmjMNjfd5vtHlDqfEIMOa3YrTz4R62aKhkgsltCpCVOSR5LzhbbFcp+iTSD0az74rrNIloTU1FOZ/in4WfX0yZsfIeBZkO404J5hsqzK/gz8hEhHttPE40GBrKQ0Cv5wXooa8zt9veWsk1Zhp5KiCBgaWwLDKCu06Ig5Il8MKDkr99kTUryui9INPUm7PXjssT0Q9KyLAaeHD79GxOtMYxMNnEVIi3fwFieeE09X1qNN6CC80NM9HxudMY7qiqhMNHexHGtqX4403oqZStPTSVem9NcXcY6TS78lqNOKVso7T8+rYrd+g/vxIo0sPRmKp5kebU5ZXLq1MazUxBjKyb1ZPwqpqXyktS7cS1cRPyAs9m9Ro9M8m/eRbucYs2iciy0AtF5Ne9ntVyZfFpKiquyCusp0PKydRLpJtg3lz6cQNfGsQUf+ZBFwMY/a0saVFl9+0JT9avAslz296vJsZozycv+sWUHWm6F8OxqpMwUELrXndnlWDQdMsRcytoqeyjVS3sHyWeMghoEe7y6pILFGzgY28/eDWir3Ia8hDsvfizU+LOlvG2zU2NCQMFjoQZD/s6TANiYDGpXPcKXJonigpHdVrRWD9YV53DOFRTlMbC2FPLBavYKQ5i8PBOm0G/cbNnSEgravBgyx2qM8AUFRha7932yj/Xu1+ljvBVcHPAD2gjdF9OuRu0F+CbZYgR2zE/FzuWcepndoaY3B0BfFj1ImFxsHYaeQRaob40/jMpoTRyNg54EqPyLMzy4R1tcMTSchcAGrM0+TLZwijONutCi3ky7Lf9hU8F5s/HerjFkmiz4YQ0UZ5kWatHG0WWsdmtT/SJEB7VI7BIE7GcFm9S0Twl+LjHyByNHu6lp8ONcx/EewPyJ4gostg3+tsZaB11IOngjgHeP/O3Qpea/EkjICoS5lAB4VfhFwXEXDoV0sUg3+scpxDZbyn+alRihwDnn3ayhMVttlnX2/FVlz230SXnenojrEg2rrmLaX9XZPFOVnxCIF6ytT+m+OyklG5Se8rPMvjtasNpCBLhamyiJFeCeDuL4S2T1aDAt+9q2OOYoY5bdFSDVAK/JLxqP1N0IUbPX1j0J52gTSKLjA8+fXw4Fyxps/nbmKy2ggW+gr5AuzX3/K3kRiXKxlWVJfZENr6lyFLbPiwrBu2rLkCSX4sERvb+MdaKLYiP6uzw4rEIlNlr5D8Qr5Dgufg8ReSYEMuVE6whI8JI1iuBGBlelaARjIFBoCxFlsRUwIRADGiIdhaj3i7ImNHCnyMWFdScEtEIF/hrTWUUrjHOAWBXLrTsDYyd4nse70lqENdGe9pYPTJQQmTRPZBm3BQXbXRO9uwvNpNIRVB3qSwJIfjbyQ/6RZytNnfWhaalrJ/mlXChI9Iv0xM61fKogDlBwUo2Zqzh6JKQvKYLe2gPKzq4GJYd/DZsO7gmZAdJDEOClIiOPlBQeoFClKN3KmQQ/G8YVIY3g67H2SIZxL9vghJNp5X6zQLj+RkW1cFK+VZuRA+/Vz0xbcHQcaUUQuTqHcRaUffEpNFtopfd6JXj3mSrwm2rCYdQXYF43rNFiUizdQ9CXMbWZAuWQqSlfmcQSR1eJMBI9c8ikJkNXkLTSWgo00lESHuj0TEaiN+dEhce91gfSWrMLTrNQYDuSrhIKvw9REru12HQzqzAvEAxlrN0hbdzPtG5F/CwB8QaKMf7oMnNOwJ4KgrDNEgBi4mDWo8MjbkqgpZ3Olk75t2gOSVbfAXw+vcsO2DvhZZoI0hEKKtcc4DqpHKk5naMJbPCd+JlyzwZsWBuduoxGtttgy4rzpRAn2lZenAMmwjsisprX8STEAn7QlXIYyDe47T2cJCodSZ6hUCttJN8xFctjzvznWvtZuv0va6lxvuy3WG+3J9LRarvuiBoTnln0u4MK7vGXl7ls56Rg+R8E9J0PHwUXIV6UfFboRBDvIaLSaHqd1eZYSeiPxh7bOOgrqNaGBigjFDahhdKNxYC31PyTCqvE8iNOn8mB4fxw4CoiRUr3KPH3YVDMp2xkc0tLCdSaFHCCCBdVVGpvI95ivQxQGWBQG8UvmONrWQoQnM4cmKzF8NKvVAH3p/adEb/oGuKQAqcQ8wLVnHfcVOgXcTVeziN1DshC81tJGU4f1gF4ruGyvGXazho4ZgpUEY6gSDdXK5+ZmA5Y24jTITbYUw9SoTxOr+uXfan8DInIiRbarXqfpwEuj/ngztCAVpaDgxUU2WG8aAU7MzX1B6NTQQd/uQwQQdsdp7Rxmmv4OMD6pKTQHMnGipTUDDsdm/401FIjo6SAVLaYP1uoTyQAcKlgE6+LCzuG7urXfVqDgHuu5CAnA1AZyM+gRwwo6Py6RXRS3fkBjO1sTwYRLDnTUx7FXMkpORcuwTkRKDEHKfGB41V6uRomn5J6OKGB6NtJETkb7PyUi1fGyDnwvryMmWhti0NK64BTkoQq7YVD8KUgEMcr+d6Pd8jxMx3qNvArCKm0JorPlxeT6MTeQtFa/A8s++x0eHaTMrg+1Cuem1wR95k0fq7WlEJeoRSNQrVKJeIWwOrP4SkyliEyMzla2NZ7RkBcGT7VS+jgbk6+Qi8vWI7RnbB2Rr5qmhlBcjX/xSCTs28RA2zb6EHZuIeLzRG5SvT5g8IGq0U1VbU9xiEaRVgILhk40/H6op4oypJM+Fev4ZO79o559W32ZAG/8L/FGGEVEdz9odpzWl8bAR1wtB1aUf86pl3y5rubHdtBgsntNAR7e47ZB5JPLWP0Qh0ymucIzAROP2OoMspZ5vRTImkmGYdNuRrqgwjcedMims26gKw3L/68S2f1j8VHBtsJj0ZYT8EluaK2q2vZiQbcu06PI845j6tiXo3lRawiVQCmsMHWSl6xZ4a5EMrM8XzHryfMOGeoBJV9YTrEsRH6MB6wneBcVbIzPjVNaSM7W1JDJ293xtLaksbpVx5IXGYCUQ/+SW/GHVWs6Y5Ph8I1WlejHB4qcvu0YGVhjVt0C5zb5OQ+4Q5H2TtNlARkU5Lqr21QFU7jlpfU7Wu+o7ST0VUHzGVBbpNjBHcvOTR7o3pWoM+bzXITnrBwzFYEFXydrUBA3FP7Yat6+ouessjs/p8R/h+GWzAp5t6Ay+2NDvL9iWwaEPy5dx7ZlGLbqDFX0H1p3sJqdDhfORw8r0/CwNDph7GeqHQxWQCq/itZf+h4P2MZvF46Y1nG3oToDzL4jWUGkQZy6uQXyHqzrxdcqCn6V01+/MCTPHHm/URjPhxV9QXvxIoy9M6v6qnTOmfKLeoYUjXKKtdL9cW0XaeBNF8FJh02/BjgaYSQKAvwUx/jfptyYnLHzV2MaCsQXUoazdeY+GCiuIOF5sgMeqHwHcciQsD+djwktXzEwUX4mof+GI4Io7JorL5KevLIN3TXTfBlYOPNK57tVASW70uv8Ce6R8fpV8viif75TPR4Wm347Cw8JMN5uKXGJXle9bYLGVz0lsWPK5FvB+8rlOa3B2vxoVhOXzBvn8O/ncamWEu1XRXkMjP2zlAJMiMoXuGHNEvlITM7uYhktMDWjZtSiZnb9Nazi62fxt4HZIQHpbNpNfpuFkLdYUZLHDt2Xf5nmaBQ9pzVN/3ihBCeAVGszGcAPZGK06GyNsdm/OW8Cm2Ym4MlMgWjgPGM+boVj4/Bb92FlDJSG6IGV+LEsZzkxQeSdUUlOzMYaQjTEEAOZewbKUAE7SZItlq7lVK9JNk9X1ANZU3Jwvw8fOW/Ob850oIsf3jetKf3UDS+6JB++poJKaVRZHBZU0Sq+Yog1CceAm0oJVSzSNpsqQCbbh00jEtV3F5qfYBln9Hbm/uxBJjluMCNp+IDzWaQjTcOy8J56M00huUwTkW+Pa4Ge50wnDu86dDtXN+hWaPruKPOoqueLa4EfJ0q+WS65zT4T5V3TzfJUoXcQ6egeCCQ7MFpQMxndKJ0KqWPgAGWv+15ju8epo9ZVXToXTP3SKNbu849PypYcWg+7yMunmaX41nvlEeJ3IHVejKz8qXcFija8NUJQ2z6f8U/hcPuVPhVUhZKy17NtZXYtydAFdjBB8eemzX8N1m2eFWH+UGJ4aZEvs21I26AmmbItI4GTW9GJq0dnjjPJaaBasQqZod83ul5k5c3XtGZAG3+DayvTpv4Rr32rXTnwJ1663aze8+bVU9Hil3kdgwje6QfdnaXzIGpeZvDp4XxOXPNRUPwLdWSiao7WoqHOr0PZ/7CHHG8rfDbLzDZ75cnzhM7nbiHxyItEdajGRXSzp27tODrhSnsDovBpXffy4s0rNQk9Jj8LDZ63i9JeZYr3ajHiuVn2oAkPGwj3lt2nJYuyB32IKb6LzfzTpjubrsAeeTGAgW0cDAfXHtejbqzHOrqXuzLOTOPsyz07i7Cux7lvoe1Lb8OTd1DyEWQZBU4FcTeSbiHnmIryf4juXpyACvoR3fg2vlx2GrHBVcAz5R7QkAQTtUnLUcozUulEFwjETCDeqDnR9wQE/1sC22qQFuwFDHw9fw9uJ2NfRUXo1UTSmVxIV8M8ltYAvHa4QAJHx2KjMouzUc42aTuSWjkoJ56TbHQqLYyYsvpJ0mwg2bdK1dqV/uqHF/uSn59g9nn2moYEMigHETllleRMkziXFpWXzUNpdhmefSgao9HSiVPpUolT6qQSXfDrJL2XS/jLWQmtmH4ts2n8UGtfoEkIdBaKNepUSHcEFkj400HyLjsFAOnQ+2o1I3yje9u/D/IaqPFtemta6xkCTll0X/G2Yb5VO6O9hvl7oFErzBqFTfL5VZH58ippzNFI6PhIpHS/gUwbjtVBn6FV8Xnpt8Ip5jSqVjEL96LXB07VmZCxlIn9rflV+uexPR2RYi+wGBSfvyPSsIcFApDJhMpyc1oUDQS+wa34jPE+9a+UdZht24PlrIWDqALRMcM6ORblnENURHarSHMe8WHZ+Kin7xR5BLj+JuR+6NniiadMuM7SMg4iIrAGbK0Y+tQcXK3vdK0y43I51QQUj6V5DhSPpTkl3Ls8vLZaBTlin9dJ8Kr8mX5b9Dy8K30pAE6jDc2sH8uwadaGN9VgQLcMbAgJAOjNawRbyXlhTzUHzVl3lW0TeXLBKCrS7NWX8xuBUMZm8MKvJ9VMwY4T5dTD0yZMnKjMHpir7Gyj3E3CdJJVfasH4ycmoL/WfiEzq3wwLY1iFo4/B8tnUuHUC6kCWGuuRw2A5Dwmz/BtvrVMp1YKAvtuRv1fkQJplQ2vUbrCyR8gVl3eY51quBkP6W24SaxiRzgWSCznZ2VVAPUTwtYhviEPbNmFOyFT4nGzZsnNaU9h0OjLC9AZKH2Gl/ndloHsEcqOxY4gcgsSoYqgcn2X2yZBI7q7LjKUysHR2CI0wEjChvSMd/EsEqqsTTYGvyutMynI0ITfL7/lC2D8j31uo4dPdJiyifN8XQlaWb5bvR4K7gkaI3JoPlZeJxOoN8opfgVsgB+P4NzMxS2OfRkkZphHCN0cxfhau1hGe85euGC3XbBN+c608cLR839kAX74bz53bKkfHvhBuPwg6x+3MHKhcxx2r8YWEp/L3GT4rRzMT2b82x+RoXWqFa7XZLbg2KKhwK19pWzkFmGNNKLpvgaUx+zpzv9JJ2CC7fSzsUjA7ESom0COokyS0dywU6R/NhWAJV4oK1qXP5Qhyar88vyT7SMTYglafV95sKvrNtWaODZsuAiKn3Px49ll4cqNM+CIv1kqcOx/Pd+JbdtzMAykNsq/SK0uN19fhEnTlAFDcM/glEiG3JW+HC9/C4SHaLat5vwrvHH0JK1SxuvnxAqGIB7DezZUrvb28dDtQQspCQUe3qyHGP7hFmACM8PLZuCo44mjDRPgz4hqzT4Zp911wu9zFRKEGTJvqs4nV3SOy8U0PdG8aqKQsxE07YyO/KX/XA6K4A+1psS4ipbFjhtbc+KJp8w0CEyOY2jFGPeGrFR4nGb+NWs2MNh/MkvcDWfKjmnc+XyyDXiY7JfSyUWGgopct26FOMzYizV5G9SeSH/l1Gb7OQCk76oqb8sv4+a5b8WLQzpgu7q1Ddqe76J1+yZ2qo3k+BUqaq4EwGgrCbBWB1NQgZLFswEF7pRCFWjTk8zI10AZFUq6inEFunZTjveJSE9hYOPEKEx4TExwXmgMO/HJye20YU7yIJoruqnXFWwSRBjbF/cAmi80YMI/RdgUbMAzAMvDjMF7lqOglTxnPRwoCtdE1B2CRZuXBw/MWnYZrPOYtviHvF9JtZL8Fi2ZdOTsCS0AzA9DqkS4Zv732ocJj+WvOcNT7MQiIT5DNMft2PqjNosf2qkwfQgAQjTiVC44JUCuxZTYR9TwKdXIl8VFW5ivrynYDZWajqqyvOSCN4VURHGZfpyBEf9qlthNeYQJ/YvFhlb/ZBP5nkr4ZbzExI+yZSqwtACg1qxYejA2PX+Kx5/ErPA6z2cEZp7qpvhz2Hwu6Dx+O8VqWX0aPJi2el9T61fMNEwmxBY2B5TiupO6YYiiMcRXIhIzNCjNMcxHaZ7tZ9UMBh1NNfzRIjFRxJExt6JWnnVVNOe10VBerKVRrU9kU7iqvDE7LJnHl3QxRZdHciGaBXBHMGvKbCC/bmIWOVA/ZUQ28pZmWTTZjTaph+7jFoDJsxhy9Lw7EHNVGudNmsXveLHbPDZrzntGiHmahrERoBCYIS1UD7x9gEl+Ugx8ICSJzfMmOMZJHs3ytsfYQ3ntU/q2UfwWMjZeaoKVajZo8k+LG7F8LA+3Usys7bI4/q0SvNKayzKpGNAu3JNziqO725sbWnK8qVMh1l6UDck4xU0k6xddQ1vGmXhdeo+RszF5LKh9ssxiH7HYFaOsA4Hxmu9PCAcZ73R05UJQULXS6uzG/AuJesYlLD3R4Rb5Rr96EjyaBwSmytCnX5uPwblw5W67e0WEd4B0IYN4IvKAmJSqniQse4hZh5OTaKyH8WNijIpI1VQZma90rUwwZ5OkOMZ4Uwq6TX6mPa+abJpDyoPUukO0BWDvKo7/sTdWtwfxk3KuR46DpeFnEwOXbIIHZtAwOGyb4ClVRhW9crtEelyPao6Ui8I2nbwj439l3/qAdnaqPzr7zZPfrGOEPE0ZD0QAXG93xECEMl9vaf//RcZHiGUWdDO4G+SBvyAlaFc5/RbjwE5s3hUHlf7MACwsZ/YrwRHNT+ERDj4/L8Uk7PirHJ+xYXvjrPlF8/SYR9q2jwUL3axm3QmQh8tyvzYeWQgV9IKwjXMd62pneV4TBD56UW02dGRA6AAEnbXy9tCKqkdz8gyeLr82/9ob1/O9v3nnyE/boezf/YPG1VTeC/dLKOAtm9krYKKpfzpV78oGrkNLwtT9GqTmlK48/nn399df/R7l3QoFlgZNmBdxDsw+EMEHkHTNNqMUiPGVWoSOysZ7G8duZIAaPPA7hZ+YhQVeeME9wTS4pA0m8hdwr2IMwtT8JbUz4/O1CLdB6T1RhLn8S1uWkaZbFViv69qvq9JYHSlftGA7il+z4nHT3hUivf1W2p7N2/pScf9bOn5bzZ8gu416+Ov8ytcYdU3OZKPJx3zy3IV/f50bxRbkR2E7xLob7jXwDN5ZYPbAVc0r7EfTP8vnPhXjAO6ky88QLPPFVlKB44vMh4J7+BQ4VOvIcr9gG0//N6p5Q8+yRUG0/R0Kg04uI9rvqJDoamrBnYR3YyAviAk5KzwokCzuYPW6Tj0sBeiY6OXKGHdTqm2CjQeqXgxvoXtgDUBKEXquXItSQ4uE5VpXie74aIfucZ1+IkCOtSgIr2rn8imtFVpfPmylgu/wdrI7j8ndNI0rewYzyhNNbzkSsAMSWnpWW7tfDhZiVltVUqBVQePxIzMB6Bs4di6et+hPFHDikuG89R2D/r87fkX1s4BQ4Xd+oqtao882uFsFbxXZQKo2uDWgX8NfxZjM+PdSsreywcn27q+o3XhhHrmrsoGRDCbCGFS+igRoJjCRQSScdFHUofdahc0/4OqpvCTv6cER2s7SCk0bIaQOIopEFN/ZknsBdfER2z4aqidqzVygQiFigAoGBGNfdy/Llc8zAuaQvcjBcYOc0YwwwwYwYQCj8QAgDAoJoJzvLEXvF1QIHPYnRhaNm8/Yr4XkBqw7fVi9tpJ1fKz0b23Hw2uA2+ZKButvo4ir5WA7MxDY6OC4f70LUZZ3qMaapHkzla6OPMn9r8hWIJSTkHKLkqryPOlOEAXZVplK8NEukuj2t70/rBtK6BZ5rIgssBSxp0seVTHFmQ6Gli1JUm19T3MTKRTVWzU0KbVUNSJ6WK6GiK+hpSnCC+l7embJ+cwrb9XNaqAs/yi/T4Rmn96C+0gsOR3kXOO5niSItX1eV7OPKwk0UDEf3Go6eopqY3ikEmSIw4UYUbAVPYILaZk1Xux7fEEkSIXWUF2zQCyb1gjV682r1iZGoU4Kyo0z3j0nTVwXtItbAEj6wOWXaAFxfhi64JI47hY8cI4AWTgGMxF4QeZaplpUKFEeqzTMyCpqOmaJIFlN9ZUh12GzEaqyfvYpPcmd/AibzACL2avkQSs4NzgQC9rjWMcr0l+bALwFy+s5Rlf5Y5NuKnnHm/CzyJgsWNJZmkQ/xpGEUDCk2gRbYaCKLHJ+s7EF1sWix3nu/ekeTpQIaeYsFSMxCwVClFr2WlkiOUjYRwPMQ1Fa0eyoWxzBzdIjgd5T0IT/wXMPyyNtItisU5jXT/PFAQVBFA4yuJJgtsVsCRVbhtW3E8jElF/OBknfUtoanWS11hFUnMFe5NnjUTRNj2yNjhYW5KcwSEqPKEa+KyOUFq7FTGBgvhg0IY7UsqUhL2AJFohhRMIMO3tdretSw+kwahPbRaJCRae33hSngTYCMXJgCHi9JAR/SstIsi6Ap4E0kXWc/NZgCfqZKAT8W+ZGLEkVb61UAc2J4ALgiHiSKKB8mHcQ1cMWH6SjmpDWVLkZEWSmGqqz/po4nZ41VK1owpiaYsNGLTRiBSAcnbJlmzGPClumEpf/MCUsGJmx0YMLSgQljBj/r12R5x5Ip2hp42kY3AitKk+T8IdUfmNifGaBqD0WiFGYCYVVN+9KS/430dMF4XTDyvxFMWY0xcf70WyENX09vPEgPbwg0gVCsYS2JARwUBZq4ODX8z9A1DmsQQ8RcMQ1uJdX6Irw52qyg40zGEnFlSa0HIbN3dYIL83Z1Y+9XgPCB66Rm3IDLlkUdUMkgYQ0D2LS0hgFSkfo1DGR8tIYBYM/eNddpI9bgDVphdYYoDMM4vNg1KG+ASE1AgMLbl2ghhO2dIUB6JSyE0MTe2+wXdrCnNrD5Jf26Djs7iYJSo64DUVFDFk04/4mojBDx1/ANfw1pOdYHaAGGN2pNfvVsqqptoZhcI6kCYdUI8I5VBHHCcRgUx1BundUdKeS5Zvq3oeK557PAc1cCaAOR/KNhQbgBxoyMYUuQM6kVtiHwe9YdVssCcW6gYaO8zUcJ5QanRqNfSiBSbP0RjXNGxh8h9oXPE5E/6SOYtxSjXFEzXBWL2FTAkTytqhN7bjkrWTWnqk48TkN4VZ0447eqOnGT34BQEhkGCWTYV1kPz8BOQv1ZesBmazgSB8t1pnk0zLJgcg2DpLyW5FLAE0DRpAPViR27iJ2QltKIyBwRqxMnFc8GcGsHMDBxHg9WJx6qqhOnVfmb1ux2isTNGuRjiH/r8jchizf3qxOz/I1M9PBUXd2E+Ti63D8buujwEoh9z9ST0iNaNoA85PARsVRljeEVzGg1Eg0tIz5GmO0FKKEVFpCXngVP5OmQ/oc4T3ZMzChQjoaARQT1KULojrKtEwYNsK+ohDZreToRAIxgmJGPmOGz0SxYTkgQTRxV+RUzxL1jkDQ6mBbRhAHgxgok0w01veY+62OwjXD8TYJM5g2ETxOLUYFxKCnoC5GxIn5OAX/Dbej5trlOTNgJj1hrjBCTnYRpqvQYsz9RpSxJf1zVHyCidQODaOoRsMZZt6rVLG3tJIIfLy6b2Y+7FOUou4HhPMiips35TOiWHdZIPy0/NNZDlYurAgDQQjnLNLgs1JWqZdm0MhHkq6SMZ+pS5zIIO4QQgVmOEekAviSDw79ZsXBhG8INUP+vznhsbaP/JsZGkDcB/zhQ3IWmeZQgZ9WgYmh7hZUC98kQaMRnP+GtHtJBZKyy1uAy+Gvff6R5AIGEhOpehkcuyCk+qkjptL+vWD4rKqKeT61qkJxNZ/N07qBVDtIP5v0CQQW3I3Rw1p6r0O0G083dIFpaM8hBU2u3tYZlGz5bihI9qzmKKm3JjILOzXJLbKN8wyiRUmQIheRGRPgl7qvxZqgGSKcrXXc41ZUZEC5Hl+TPhj58sH24jt7c4kR7fpj4ScwW6a7Y4liiJtLA33wFzESjikBDeSfIRBEbZe1IRZuV+RjTvUWEJfzSpnvnki2szgv1Kb+EZQwJoI8PEbPMWTUCJk0fVjsEaMZI0cG+3FHXVSvvPHn0cYO/9ybagq93UBZlWT6c/RbxFZiCLJIPPKzMGW/LDxNHCGAiL9jJh3tPPpw3jyCeqLEVMkQ+jL6D/PJl8geaQlOuHHnyYV7UVtgN+d2VL/FXXFr+iYiw7fLSHaXwynnRdI9EB7fC68+Hlh69sYY6sq2yLZ1m6dtDzJmPRIHsLsd8Ix9nTFZn8xZDnUlhIEnbFZbimHLU5Zg+iyj9nf5qXLqLQowe2EW1PNxwrxga2EUz3UW1SNwIbEP9WoajZJe2nS4pEqc7GuRo29BaWiRuxPbUlmpTurNFKFBHMXYZpFWVw4m+YtsYBB7VwlgkbhhfUttp+0Xi9JkQe5fbQ5dbkbjqQVokbhmDyO0hcf0Ql7erInHpYJG4gV0yNun2EZaKq4vENfKRixaJG9Vdclh3ySGhvsFd8iJF4qoSKUuKxMlkZkt2yWpJfl/kwsNEwcVuqCawIgSYbWCxKFpKEDwMAYj+YO0tlUbB6x04p6txcTX1RHalgygo4BRQNjgfchZqmKHS+tykOwCh/qzXwm9EDQgVxEh6WyPwAqOpRuDl3oyueiDtwrQDhcGapaYQqJHD7ljSHUDByt3n96a+jeW3PDZ1+TE7IRTymcWAfzQGumDbQcdlf+VHUoWoJVgtYGtrHFwRt7QP1QOqvuQEhEVvKNzydFk996g+5eZOUL15EcjirlotryTUefaf/eWpPL0+PXAbDsvDaI4DG2Svu5HzYX5rXOELOjkwCv8JSpMue8AhBQRTXQ1rzWq/AYADgEjFn8325Ub8uQkGVPm8FX9uMyzUO/FnbymbJCynAcxC2Z85Bcg97ehT1OAO+f60U5jcRQLNpIVoPloVJaoyDqwwidUGc0KIXGk0XtV52s6wQB4Ja68yQkjhV1eY2lkCYhNnMA9upuU20gDd91Fjjgoqp8RVDSxkQFN8mMMGCGtZhSdCq9WsRuhHiERQu6tKK0DlCTftekglwp0iU0Oizn4JCcMoJwNQW2JQO0ioeK0v+krMp0zxX3jxvruq01p2TXn5aSx61YgC5eXZEFh11uLflH/bsIoAz9VlHYpqtJFQec/+cCkAN4ELQzOslD/6caGtIcgFKr2Wn8aJhpwg44rKn8V3CA4sRBGVi/ge4zvLhcIp3UjLUz9B6uzEPCIx69FT+gPg4w+XLnvJVZfK2ALFDNbtuH9/9Kb3Bxe/P+rfHw7cb7fCSkFeBL1Bhqg8oeiu2Sc4CCsHRupDANCsfgeEcDac/ReowXX7/sL2NcP5VIVGTXWkPK2/Zb+j/R3o9JRaloAPx5p/wg9HiA6Nx9SY1uURRXyuO4NJ/l6XXqS11KZBLsjSCu2atQBeDpVyTrqqJLJXG6Xj7jmmQIpaNITq6mAaeDdSlAtVnmkMZVRKpLnvzSoz+Hr1ZmzQb0S01DAhrarrtTpgTNThPmqOlRCuoDEIfitzM8Xd6wzTLFf2svc5K4w7CIbRXBqNbokVQstM92XVKZjMbmNJHhzdUmM+3aT57zdqJA8ilT9vj7JY+bGBXMVjdArJBdINxQIyZ+hWDQm/oUpeZLW/JfHoNyKAGDE0Go5+zNXh6I+6Ohz9Eafh6FVe401UmupCXshYqWF/b5hWJ1CgaWtLjOqhzC9m+9HQJYfPU53Jlldxre9kbREAnZfjosUpUN+A1nyASub4gfO05gNLtebAUFAGNOfxA6o5x5XmPH4AmvN4X3MeV81ZPhBc2abUguwmPYpmiqGJIjSdlC7OZg0YQjsHjO+AY6HenDdvtl4GGnM2rnpzvN3CRQIDb6n0ZunfG+jNCteoOJkqILaLxkzRnChcpSEzO1TRKp31BkPYVUMLHhOp7Wcnv5iudqF6nJ7qb81xXZfD0VxvsIfoN5e+qzD6VFmOUCRBlWdUOz8/vgB1Om1vCQ1gPadraBbLytkGrLlgMkT+sLVZgWoqxKqm62kYCc+Gmw3Hm8VqtIRJjppcdaUK1iLROgaphuWjpGXIGge6t0XZ+w1FgvtyrI9T5qIV73RfDqsClYAf5d6caCXis4Glymutp/7e3KTlNyVwuC4JxzoWfcU20m9eKyOGdZ/CwT4Zgk84aLmEpMF9V2as2bdEMtSFkXssjuxRHSasKuD4ugKOtwo4AbwA41a+WUuOVHXyrO5kk7IVMSCsXGBmQnfRoI/BoGHkOhGnDhv+UKj4Q9qZ7M+ddiRi6SBW6WB5QjWp+gsqAvHBLCwhnHemogBUw1WdTgv7nt+0PJD9Jti0grUxGoO1Dh/nmTYgYlE8uBhSE+mQKCdW3IRTBRNFRiOrQsJedNAIlMGPcS2oEJtt2Ka0P44GGVfVvlE7IvBjraLTuWC2Kgfa1B0ssMXUTfSlG1UpJoV+c4wnK+hnrZD4dQV67YXPrXqaap0kLzxWS2B9r2eZJKTx9+sZBt1oiyHuoLjeB+kOurWggyg3wD/DwuUR8XF5tHGau7FTG7LHFhYadRCqmOei6VBfgc2zyiMwm3y9XcIcYzMOothm9SyJ14RalsJCYtYb89UeiaPb6v7cWffnLvaHBpwpVkpiA1kVwsGChVf6sZTBfxHia3w+BIT+IQsXoiqIQfh9j4BqlD4frJjMXAZUrbOYADVRDU3X7gOMoZY5/xh2uUGEYBVn0dSiQgWrwpardGUItKGWTNZoPgDxqiR8tRtm+SMV58k3FfTLowBP3qC+Ecr4NWWrgXkVkWzRGph96WG6nJi7qF49o18Y53Evv4T0yiybl0eeCw7CMhuW7+Snk8+yPY9Dj8Nkfm5ujiilMGjBx5cW9C3P9ljRTrhfjEA6oAUjhD+24s7obfbdES6WNxEBaOebvL06OLBthbMi1/465JyQDk1DSGUZRWkGpZ0Y4V23UgTaTkfhj2XFZr/jUbXWQH3D9K88rffnix7wOkKd/U9ktdjf2heTPA5ym26fL3kc/KKSR9skj6SSPNqUPNp9yaM9W3DZaun4SHpSxBNFwyxBLm/YPh9qB1g4MYYJvD0oYbRVwkgGJYz2gITR/uIShkj48mw3QdFa2VlcW+HblRW+fWDACt9+U3ni7329DhqUJw7n1Mkd6Fd3c8J5M4hhSF6hbN+dRwe6rXyI1B3XOV2E1eM+2NQCpijv24I/vLnTEPYaMNihVt0XvEbvGqbyB4Bq04DYBN0cRyiep3lRFFKG6smgALC1o9DCXX5EZBchK7wFRueyLbFwE/tuI4+yw8S9dnC5RRjpqB6awSfgUlI0MBj7d4e8W4GNQS+gFl/Bk7ORllAdBA25IiWId9IvjWVCBCC1zQongoGvquiqZIB8clFuK8lg8xLJ4KvrTa6sJYMbLi4ZoBgRhAHZ6bDjhJDgvAJg+7zaDYjvhZLVSJZD3aKvVRPc6r6ShKLBZZQ9xB1nY+FsnwkUb26SWxieer3uJDkqBXiVWELN3Xi+2lG+lptWP+3LI/GXzWzYVj3JZYshe7/Ryr1w07jVtpTV/vbKUovt43odcq+6o681mQ3YEJiuARlVxq1dJ5DIXjVlTk7f1jyXDSg7WTpj2tKn+oINLM6Z2qahhVufMuF7crZwq1T97i4JJ4sGc7yiKfpWaSAJMfYORYqiabUSZBANstFKB99a6f4wCfjNfXvFNnCsuh5QIJc9oz91k3LxJ8ysCAEiqGoEqUmeYsp4EWc/78pGlydzlf9X4c8aDLCGIoHSAxicSXRRN6gkdjaL8N5/RYz6XA0FhECWk4dStMvaMdJHAqqjw7XI4EB+OVkbGsq2ZJ+AJWTZxW0PsPFnfxMqyChcatlPWtGG6pXaVX0rDnxkgq3en/0luPLzuF2rc5bffUSesTL7gShI/5fXUABhca1KlmuoLGc1qEYU0oTeobRQQK+ubMmQY8n+ewUrgzZUndAiCh4legKtiBAVQ10WvW0WbcX4BKPYQTcaE11lTLNfCllbnFWykARHKKCoZyUdwf4QIKYuq4bGE0Rcxo40IDyr3W+qwEpIbp4zqSMfhs4fykfWU56MIh2Jpsuw5hrdSURNa2GIYwOWQnRVglyIiBmbsgb3AyikiVgNxLExv9hVaU95s4JyR7VpFIErg+3K6ipFCTy4VfO474Y/vl+PQ0tGo5oP7UaRsqYInHGljPN/p40QBjMazT7iC2L3RyVjIvnBEhrlyh5ra7ASOMtmCBMrjyCgJJIlLUSPWl4sQVGwoPVk9mUs4KoluiI1teSMEQ+yF0PMnRqf4uxZIKOqmktzSoDtjTaZ7woV3yhTltpWjf8mE+TVuCKDdfLEYpB9VZGgXW+VNIyeI9VcSSecAAaMEfjyLwFcnmhhJ2fVovqGPgfaxsSv5t8rsz+VXmZfDnbAUVjFUdC3lyn8sFyMSmNqxdOScVaBLOqHRn1vrebo5q8icFxStBUyX3EI+2PCqhhyLrLaEm6J1JgncklafgVlv7w5UfnWVSxuix5HQYstNA92nFb5ZFBfMitd/XWnq2rIhMcob6CihJXHSUxwzMmUs28LsakTUrqSJSOWMU9UltTak1rh5Lwbt1Z6rbBgWaSPoz+vf/PB8pR8Agxbw0CKlt6X9h9oPVapd0mnNa3hGQp3DUi8AAFC31LrG7Oe5VwqfaMIJ5tOkyUyPWogDryGAt2wEKbKB3mcPp34VEsknelroZFFPKBMgzBsnbuhgUxbpnZbpq1mP2mmrUYgUhdNKK4yGLWyljVUmGqowBJq3GaYd+oC1U2m3kJsh+Ozad7zCKm3KDQpE9VG6m1bo7tCfSYka8TKUt/NviVUWmHar+7udkkRyY9bzS8A0T5PupG5pYcM2ojqM+SWxhQxgFZr0lD2y06llkktn0qOXFsZEtoWaOYFTCa1fTU9tItKVW7W6nOgwsyqWmLCMKyk2EBpOlFBB8HYZdbldFHGEanNo7z9L1OCuFF9oSvzWOWalXD7+lKli4kKiBMafpfobSkLv1zpN2vUlRzdqOWTYgbCau2SDH76GgNUE60ppONdL6xS3gLoohFBC0TQ2kGvTIuAT9GV3GIw93TLR5XygvOIdhtWk3dHP0ZqImjVRNDCPyGCZkUEQ0oETRBBc6BKeahYXKwggyrlP+mNCEJDnxqqLhEi+Ema91CvJltKBG0jgkCBMOuIQG7KTgGVQTknzDwg1z4S0smY1+AKgTqXl3i0A/VoMw01gEc7eHOPtrvAo00F1Dzaro5XrDzaX6pPO1zi06Z43asqoqpb1qqFn+/Tduf7tPv9qW+jnpn9Hv1Cr1WO8KUOa0QZaCBlfff5jzrPYV35lYML/MoXaavuSfp7Xm2har1WS7EKqnWeqBU7/7gaeNUp1lB4OBh+C08rrhqfo51YjzvnOpYK2q/mxegLPcyeBgqK/iUAOCxOIQ0W1e1OPadhvxhYhaVOUPDKnRWqZC1/bi+aZva8TbRAhJQlxA2qT3qe1FK3lW+mmX03RHHW6wY4J8EKh2jEUmtATENttrSkchW9ETATgGJHV20H1wZjZmNm5KP3I7Kb8xVEaHOqsbd63eGSm0Y3tJi44W0d8syctbxlqR7qphpThToZQMUvURi9xfRq5dSjgF3xdMRTSuRwlb8Y9G6WoWujclqEiE782zFRwD6+o+O3BMSkEB65RYbgGh88nC87wlTYNia9tkfloyzot+zfPS76NuqzNRjYJgdNpFDMwtSAxPsh7vwhcR+SPJMmRrqsCM7qHzGDRKXfHTTfqYOazEjS0JGEgBVc/HT6S14jxSkFse5qvFU1Da2DGMlGuxXASiICfPcfBDvmEIfFOpTEpFaEwJsjrVfizLCkha76MZT4s2PWIinh62rsgClsZjZVOM/Y7mXp71auNTYP9LQKdltbaTMSE5gzcnfahT6WQvKCkas1a7DkQ5YVYqbNMa1OELCOFONFg7LJuqAwsIcWMwJG8bHQrqdsosXY27DPm7WtN2X6a9VOxYwhK6e/62v3FMR9r3s/rOS2uAOWPpggN8wbZgmILKwKduRus5+4x4L2hXKCIlGPUA6VBN5CWNoPFCHUqJgmGVrNvFYThvVTUx4zWIbGsp91GtTaYs0UrCbCFkKqjoBaGDgtJKeejryFRYkSOCGLNIyzCzP9huNsK1qIIc2j2QRwvF4jpjj8JosisGv4Otdi4y6Zdl7NNXhagmegdBpcj3Rs9syFpF6kmNZtDaRMX/FqLDJFiv7t1Tdrh2DloSq1SssI5qpmrVTFapwaAow9q01A8ixtmD3iTIDVKNY1BqENdUn3GypcG3IW71vN0oZaai/crEfj0+FGCgAb2ZjvN8Y0POpf26q2FRtbGyc0ttfaf0pSG9SPJ/epQj2patIaxKcGGpBsdhwYd7RtM+ZElTFHdo0PR6XZhZe6fBieSmOOer9tOz12hHuWlqo/Il8oCQGUx6SIP/NuyAw+JoCvprUWqI/V9h7o0vLq7anta46JCCvVtPaEUxhU0FOZVFWyGwpSaThiQ3SfoVpEvo0ACdwbEf248HEtmU1AbHUW6bqgnBlCI/lbp4jwoq8AwcpgU197RG7ERuRUallF2RnDyvW2ulprVolhCFYPegboesub5iEDr6UUjPByeCNoIUl0cBPN4kzoX7GyfXQvDQx/3E/gaGv/bAPLWJJABvoFX9XBnhyIMWkqOgNiNbKT5CXMCl9ZMO9E3reXHXV1wEhtAoRRs3V3hWAqX5bfTOGrpXZoOfqTYAc2fdGbCdq/2i8+tFk4X8pT5S/8MNig9FT1jrIFVFJ6r1f1uL8OXC+ag+L5r+paxBiDMjKFopK1l30oMr95EVVALEK/zcchLhMz6pc0ohhuhMflmoadpOP7w4qgIFPCNJoKexpyRWJJzrXFUbYzEq8ZmsNqZF17UOSiv00FGUj3zR0TIvMzNEejsYdUoObGTzcrTYYK5T+usrQWHKFIo+yl069zz2QfZwjuEGaG1M5Gt3li2dZwy8P20qJvCV4wlBBgFYMW7VKVstoeDNhp85Q6VEU3X3RwFg8GA7Q10shbbH86p7tM2wBPagxtV5u2zEHQtFgEGUHQJBWLAfIVYu4Pa1/i+m5vuSYyrUP0mZW/8fq/y/vQzW52JxcyYj3Snsj3+JyBgIQddXthZUCas91AAwdlztX12DU61cjcGLcyRl+umz2IsF0AydGvNosn0T0mJ2cpV4UH1RGdPak2I/v4ZkaUYTYYHWMRsDkwh+g4DbLt1EhH0ipdLpCmKDUwMpg7EUqaoDbNk6HGJdHyJ3oTTsCW9s0a/pH+vHcxqG5zT81+hFOhq45bDLXijMUjAoRwcaNaTRcXaj+soYVaSW81AzkiNQuv7mXPWBSiRtuEg3sOXPSwgPHlPyb7ZUmIciR2Xl4SoSLjYVgq9k80M5HSZsKNBxDH3oU+rSvKWpXZ8brKbKb5kZtnQQC4aSNGTF+OphHkBT9g0t31EMRDvYqRYISQw7XELq4vZwqQumsqb1SQ/hzGT3MmQ1VfKYaRd6hMNlZmJqhNqDlaUbQ4k1bS12vWuyMr1Y1vDH4C6YKb0Gou2AgKxosZT/AdK8cQKavwHUayMKJFI0c0/hYRj8zbLM/85GJg9VwxEewr5C5Dh5YtR0FvYTkV6lA7XKQShmNVN1Ija0RnGk+k8YW6lab6lgiFBr1S+tQfRAd9GZrnyxYJLbrPvz2Ifj7kz/Pt+6r6r0qIeAs43yONSKK7Fn54TM/C4W0sMRFejQtgqkdGIfIqaUVnuRNZgfcXEFbJUKKDebNszM+VVxwCibpDouyzEAoPsCK35o25bqNNT3eEjLlAwcSxWLOZCaqY7uBE9hvMiZCl+p0RRdSE+yhoL6HfKLAemH+5p6K+Kvh4x0MEJFJvevpt3rUGA8WQQ3VFNblNzdBQhdaCdqCBkyRaIgakqoc3ZblVareaOi3UqXFeAz77TXQhn5mTvx/8QrgNBd+EOXVngBXpyy9XpEhnjqWcWfSiNPZmueAhvQ0xRgt+BY2hqLorYsIV+LZyqyn9loiw7WBHwxAskBQKQGJsulLqqhish7y6IfJ6MGhhyZlzE6hZNea6yC3UV6aH4O9g42WzhAjttk3U52gkzZ7g4IypBpIxKE4D2mEkk+aowuShEnN0gGdX9lSt6WrpdNjoNCE6JlLE1shMILBdBtnPq0sdS6ZBPHqf3aat4vA1/hqkqIgYqFYbmCvG6kokKVUmYcFJesLXAeCDEhbrBXsNJBdBdUAnqOStpmLnyNDPwu58iHtMGWxHWgs3nB0TSD3R8jvZQHWPMX3ISrUojzMcltLwgK4QqrIZmrJZy3gUn0TXwfMiex6eYhV2skEtoqrlMNaPeR2rY17bbxrzyoCvv3bGbWVd7NDgl2ig/ZFUHbZJpUvHWzWULe5qiWDHaBVmY0IlDhn3sr0S6nb01E7BsYhGYkaAyVbYwAYaVXfRdibCGAKpG7NdFT+pB6rcE8CgfFg2tsfpNciEAtI6D1QIa8aCmjUcetYyj6un6jQHeWB1qcbSJ0yhVGqArZTJp1SyahcOgkOHw9Cph/aJ7xRuu4ri/WhCZuTK38C5d9bn+JpQ0TjrZaRx4iEddtyJyj98PzHNRQD6joioQnQrFzS1BwhqYuhPqLb3sEynWH7wue/Uct1y44VN/vH7zmvyS7rrHxcG7qK69I9wP45X71JTx8eNeUxWYRoBIjHqUieOUe8MtCwB5piZlq31jLKfdHSpKbFD0VMt29OoMFU5HVaqgpYRzEUjLqW3hGxjE305x5NNUB/bVrWoujWbVKrVfC9bFSv7noNI/SKmzrHsgr8qaKhf2KkCrXK8qdFR396e5pUBXBUL2WDcADsJyiL7IauAQnKjZKkanFYSXMJjWooXWmxj+vo2iuquDl5z5Rdefz04WD6xGOACbCuu2k/oSXPyLBpYSp/9IlMFAMi05cXgCL0VhibK9F01p0Pj+KEa0tRW1gc/JhN+TP5kf+2VFikwhWWivCuk2QTiOy5ifoPszZcrl7H3VRr5ghORgxxENoOAkqeD5CkKOWVPNyh7OpM9iwb6TmaDO+vUuzy00ZBbiJR4iFFp7zwo0skcdusyOVR9i7W1nUzPjVDWwgPbR8Ohz7o52JiIGEEzM8M4tCX85PhNGlvUCxlVHMEqxkY8G1l68bJD5TleDHJIWPO1WQbp+03aEHnfDCVjKr5bvKxJDBHMIFQfGwUhABq6BbVo8VAdb0hpbHWPaiJJRj8p1KICXUJjfT+6toiFMUIA1YWWVoHQq3QprbGo0yWe+5imEHBD/NsxoQ4/WEOy39NqmuwDqrENdTXZmSFizVTVQ9CVvPh27Sw0gvR1pzpPXhuLxoQL6zA0VciyNJiM9JlYIK0l0oBtA2RSTS5codnTIZmIhfWvZllAXuTLR8GsIsRJDAQxf8QbKyGfG0dbSNRgRAAYACIAEiicifYmNAgoUHRftg81qFs2kp5CedxkNbBzhIerwIkfKX1pH7kI/lfTDx1OHqzlLCy9b6A8A2OXnhZtUA5OOR2jyD+4JKfMffOWze+FZSTY4o8W6TfL51c9XAQ4m6dbgq+beFx9y0KVMOAk5R8FqD2YwAiWI1jPI4kFBYvLs0Kes0Uz+x7hedf4k26Le6A7YngICJ5ObxHdNs5h5cWphW57C+wUcvh+GGVlP9CY44cK935hLdKT/OiRQraOhWJYv+vPqCqKC44AtWbhSLeNWxfyYVzeHe63SVvNpCIcLdLZGLJvMOdJf3P9pggck/iTLxTt7Nsikoj8rscANOzgY5yYHUVGEI8HipE8u/XJB26hFajD18tHbsWfr52giiVdeAAdvPXJPH0gH3kvL3vyvdK59hb33i6MHZ33CqMw845ntfPzu3pleJyVONTPpeHi/a4zejFn525ZKDJ0FzGK4ebCOiTHNxZ1r4jXJh0J2YvhHIhy8iLtb3jyASBdoTuNVMF/HijcN1T9dlW/qzuk+9VNDjclNPQ4gLCMLBSdLYRZwRs8GmnwNy7TcUWNR+nUvfhzf65XXBkuuKKTt6UneJKie+fDD6B9vsJd79XXurNAR0ij8tjzaDRPZioqrSxLfaITHQPUoC8Aoqneuk8sIQiwHhkh3aJ9i42Le6+C1dVDx6Fy9Q1bHGfTvTdFrH+UtxUUJgW0VJQPEzIGmHpYfaCmAPEYVmS3kSuEjGoMsVAZvJVCYN0A+eJbgq/HfH9d7m6ZQLnILe/EMnBC5wGTz2E7lK9gJ3HZVjwNKtNIIZYRj0Gxum7w31u/gag0bn5OVE4Uutryzi1flUeicB1Fsw/n7vHynfcB0yCoYtAwlHAHtud7aUozqHbVp3/nXPuw5lQ1sJvmBSyYas2sC5FSjl8JfRGyLjOB2zgWqjbn6JBaMFDciraoIsGVov9tv4/BexEKMETb5jq092y3aPL2cBjEjq4cR9yQjlZDpr5Pg6cVFJHeM+M1NS9oFfknYw4JrJE9EVkXKXxRfMsNHo6wWHXUt2WWpemfudrYEVM6DeeLBkOzI13KmmEDLTlSlg9bGtWMBDBf4U4N6dNYNOGldXC27jgIzm7g/khDwcFtaREIZ61yeW6J0FEVZRsgcNorXHqTiDcQPC0rLOd9DY1krMKoG7ZIYrVzULRA4llzwNz6l66C9jlsqaQ71NtuXn/K8Ix8NbCCrBuHh1U7O8zkuqiuHLa9o/a2WhdLVBeL+7qYN10sUV2MaROhxX1CtA++hgO7cCq8j1LHbLlw/OnDM5RODQ2FIBsofP/6642DWtcs1/RJt5qeIXmUepxKz4fgEQaqEqQ/0Heluio4z9KtKZjNTGiKBVKRaNZtWFgxZG12ifAtMb28dfJUU+EfYXl8zulYVqVCOX1azQ3zpMXcgoEMwrYNcbNY8t6vf+TpwzsoqH7gyGLAMHxIit8iX64OAmmifA1urrAMu75MUuYoMExUKOpqF8D1GuG5HoInI0Ob6s6M7C3UeP8+tT+lGivMRf8h02EXXKWaQVeW31crxAdswWH2g6E66jYMBrZvnq0D228o6oDvgSBwqmU3ysdzDGFvW2qvZUq9wpPyk7SOW+aXpErdqAra5m3Vo+rI9hsGI9vn68j2BwYj22+sEtukIXNfanjYG1kxuN+J/CU8cBC2gbqOBToDYiCAsGXFNVEpATE2ocbYKEp8W3O1A0YKb9dMy4jrpR+3r4l7OzuROeXPY3CsyFcXgW5adYfDBuAbQrdLLFM5b2a/5qw80ZZAawtg1dYrpG0hYs7QFcH0UMGxucWlWl60Yg1/4Lx7MDpcBbCGhwpmHAU98ECL/CIDgpcmulI4utuyUfaXLQtfCB/asvrhIzhceK3x0JZxnl1YeHXkoS3Nh4/gh+ZROyHH40f1OpxffZS3y9HGo0eOHFGN2YOfyuipK0NYCCdYWEipToBgLWoflxsPPikPOtJ1FWuGDaTLVToLlTFlReKyIZel/wt8T2FQOQbZP/pCxfza+t6NKyM4ItxyP18wWBc7rxl9VBlQTzdXGG+ARD9nOCxlUF5GIzKiGd+6bWJes3kUK1HehwpXef9Bq7uN2j6BwkUpQZaBPiPUZ8A4gsi08opDZP5uXvEVy+gg611mWiKLRlfrZHhBJ0Wl8r4OUabRkuEX2U84LZscVaXVWBbX4jlCi+cItb6UIniYB1rYTqlZwwhJYqlADejw2d+7/80WS9FHGXLpn3y4iLlAs1sZlaoAA3n8+JwuYVj1yQ2xhFO26E2ljnqV/VQBmLC7g0mX15eTeThBR0uTZmKEkpWHq1Ai1kaPGGgaTpQNlpxyFo9Ub32KapizWobM7k4LOMLe6GqLZLOGN1R8MxSu0sQ/U8RvTuEyRYATdkgHa6XBo/SvoG9wQrGFGTNKd3+dhvkXbkmYkHo9Psvc2GuDtnrtLV4JCzrbqcLXPEOtFF9NvXbI/eL6TrSqS96oi5LSnIxw06Jl/WoZkxoS1qNSWF14vIb7DszSCqidH41sf01ruynjHciVqmghcw0Gxp/pB0PHCGRvwTt/4uqwRwW1y3paTpf5I5Wng8Yjy0Oh+KLgWt0h9X424IuJlvpiIsstzn7TbV3iX8H9eE+4V7Ru6qyaBBN1afnZ2sfiLuJjSfo+Flc7V2Lq2SkFIJXWkI0YVi/5BVf7WPQlP/vwYlB2yp/Dx2ceRrAowp+FJ01kHzI/HJ2FcY2iF2e/4yrwvK0dy5fgfrGNksxB6vyf03bRZBlLU5Sy1GL2HM6tyBB28XPhwFx8kHOhIJH9FtgzmaiQeSQiKbzq6zZw3zgWBKwmH2JbYzkLiCZlkF0mrTDBQtN5aE/8VeFVD8ZMX82jm0HRN8/RZxnezMzNwLazxmrd088v9hvnDXwkt8K587UTgI+QzXvnnIlvDJbGckAsWYNfAW+3Ix/Sm9PBm2XDaDB8E0GpolDdrOa1vMUYPpIvHxzwpjy22yZS7KZ/3Z9IoieHJjC47B9YXKCpxcADAg1DyeRRBgUyUEziEJbGPi4FuQ2iSJgWRsGbUC1m2VpdYUpCCrW6i5UD22c/omBG/RxxE1XU2WRJ+ZpG+iqtzro+1cofWTqf4cVq/JEGMmY9eZ3axv9zzieIngX1K0aFs+Q+Bb4gb0GN3/KdX8PIocPqhYeUqlliFlARmVUTL/HObYhbQwEvt+Ngx3DW4woEI3lyy+vBQ9gsiBNYJvJKKF6ZKPhwGdyo6evQzEuN0CiR6JlWaCJy2jE/8ecc4dxUzLHodbIIjUYnJBV7B6e3bPQ3Qp5AEPxsoSNTvvOg5kpiChT62JWb30Xp9a0H1RMg4vuXcvlIfXlEtDS9nM4lEWeQo57WfwBTl/62W+KVZOp8TBAfA4SM+9UetV6UPveP3MHyF6B9yOflM7Ct6XGLLug/CuCBvmq29DNz+P6FYNscU8lDmNyj8u3qNkR/rwp+/GOb1Ukp9HfIvo7XVSfaEFoDgg2bE2EgUsPohwPt4ZPAyT+z3a1C2ipP/iT1ImzaOGTIt0p0Y4zJuFjSGeRmYRh11hkI6pimlsWaWhYMppYFGgfFDVP5HkHoLbUsUVdT9AapZdl3eWgs2aWXy673c0pD6hMCUS3NJEsNFQqc4gWzeCODWXRUDtdisE158RiqdJQLGXRIr8DUKiQ05awMgpxT2BKv2CuosOKIQ3yrnHg+6IlEWl33G6GG1TP0HgknVZJj3KOx/wuv61PDC59XneKiuVWNC8JLNs+q1NrusavSbaubq5m+v+gUBIlhJ4RgYIR3QLToIZj1G6LVyF5mYfVAf2DQr1d8CMURjxQURD4QO5t8zaypCAwG3MEQfApHocZ6Wm4orS0Nel/lucM+cF632wo8rst4AKdltAgNFzCMsUeAuMAyNWVDEqnDxAoDK1mCYNJU5hZuLmkjFe3u8iU+mIayZCLxJH1QL69w9upLjJgpgbmIdARCC1wb5OMX+HAU9A3ulKh6aYv5tuhnZWwWOQohOBoUnxhlqcEqui/9sYqElEzq2DDUK1eFtFxtR+3ySjsK6FF9NTgof5sol/KBs3BCglpeAlP5XXBs9axc9MrqwoUX3Mxcx6m6pvlabSVzExjbaT/+1Zu/yASmn1bFTuNBsdCWsG1XrU+iQ9d7Alm3K331G7grywW+9SAJ6Y+cBoUn87mfs4bC6mLAhEgvEi3eU55zM4qBUbbnq2sVUT3qA444AxzhbcKywzT9GedDzUzUCCsNa5KfsodhFg2zLxARhKGw5kcinoLuzAzSc/Olm3tSy7jJzWtZhdldI8TZ0vAXBS2CjNna4h7e4h8Qmf24ezIfwjd35MHpfr0yupfivu6MLMo6ZKrKGbOoqEXjWFkVRS+v93YN5jBMOg3wz/ZRcDTHOCyyDHhkQNZKWoZNDSEqRFVrF41VMUtv18ZX1U3kugpXKowKRSM9IWJ2h9VNCTDhLJfBDxLOANX8et/ea17GzKyruhd8PBTF0CxeatrR47amLwWUP3XeTdRv8InV8kbi9Xcb9HeI1H416SrUxu0aH5OQFzOyPLYogayOuce2FlmsgOJsRdzw0K1Usx/GDIs2/V2nBrysst/1tXvrQB//wnRxX2dr1LhUaLICvsByfauGe2sGCPR6tuW+tLZqP7lCAgZIr7BstjycR0JbX4cn9MNioAlzITV4e7FfeFM6a/bp7Dn//0NCa74Zof0c2ZNHflgIb0KufD5kqBqrUiBTIwimaMlN8GGSLV6NnD2yEEWaTDWWGFLwa+5goQgdiGUMDLnMI2wZFmO1FsB0HDDYWD5K4gR5RX/FhIsCA+rTZEn7pvNEQ0r6Y87HtTwfzhdWugHBghaK4rLvdEVjy8KD/4rEslHdIHljy+Fv+ebHC0+8l50yY5S7jQa04ETUR0xXIxc2zY1qXS8PMx0G/gTECXJlbqw8V29END8OedECD03xVsNLODOi9KKMLrAjNcZrjnu7sFrIrIoNSYT5kWr9S3aMpLp6FeuhqmHLwhyzVZlfdUWZrswg25yhaNmnGGyZB7NwygUK+F6+9VD6tDOYJgbsVrMKf01WpTqE5prRKOM8VAleQ6IKjU6SGTNYIGeAea7aww2lkBKeVgSub2zyRuAXkrex6u9st0KsI8ZUxArsHCzhadk5NzKIEZZ+tr80heeoiyFUM3G9EZvpSSnR9sQ6EKOIy1b2l77K/2lqcDGr3t7WhRBMTFaZHab3MHHH8pY0zr9Xm8sm50xewjwGorp0XM0ulctYrolSv6Fk/QeqezrMW5WjmU9QacpCFqkuMffkanfMM2YxJ3K7gmjRhMwPC6juc/DBqK86WYrlA5FONpL273YWZKKNLL0tqOMNqX5qcRYr/HwcAd7QIOp3ue1LfpfjYf0uHw3/+e9yIvw/9C6PhPYupy7ifrEYqEbf7ZIMuF36eBrmfWnUArafV8TnSOsoKyQXOZTDCjY/K4XnJvNFwx7AwmKChVnB9oge6tRMHgbQMmhdfqZv6QlWGajrU6KgZj9N+FpF6R6vNcGVSpNZr3xGL1KHIxnTWNpVKDjP99IyH5/sX9bsmo5KnAtmSuplT/evCbQppIeVC00VYtQ55bJJi9/nljaghsp6+FmIowNOgj4oKjGbZ0tyJ8Qozw57jxUG5zl2wC2UEGMkXEGOfBzRxtuqOFo/6oLcjE/+SbgL2gjzUZwIYMTrUqW4LZrxB6PUAKkcIaZVkoOmLuOiEDluYJO1Gfg+zIAMSGSYQZEVra+80OFMR4PyGCNLjdEyN6QLWt6B3usYhem0HnZ9J/zDEfzXUeVQ5BVx/4peoaWUlIGHsJoxsQXeGsVeeMP+aW33f07/6jvfsH/1FUv7F12kf7/QFyDjpTMfAV9eLn3aqSoqkuAPOaZ8RJazCe2ZWbvRgHhImaY9FaC30ZVBLHqG5SqSAcABSYFRRKDGVECkU0JWof2vs6RdZRhRu0olMvTUuM/VKSpabsLPuDoQOyaGxxjlVqYXeKYFjNkK3OLMycBUgUj5peaobQn6P43Di6AWccskiCxToFmlDsgIWmpBkFaM1zhe0meUZslbwpAraFtaTZ88b/RxGc0fzvAz2ERIZmZhrXCSsRcEZpGl/B8svTtinBpD4FAW0WkQDxnCuNpax6ssdG9xMUEdRVFovECVVmSZfnNp9q1uIILk8fNUpwsYtK8ZtD+fQXu1r5FBO2PQFtLpzPpRMehIRSz1u1vEseY/hjfTKpCHO+b6fDkc4MumPXwGHaUDjxlIjtVVaHSB1Smp0coo5jW7iYFjoBQvMyBbDEQi5HF7lqktgGPUyE4W7zsRDpiWFNxF88c8eFXcL/C5ZDemEVF3YybdKDACdnMLqX4Su7kValhwmhKpQcwBgphhsrSwZUT994OYFUOPQcwOyhyzpxFxjGWvQcxa0aI+GIhKdtrUYv+yENqd02hotLD02n4EM5mbDPLIQYTQyMG511+XYSmoC1v4VEgSiC2kPCaYCfnJtjmbXOEci4GJotks32zzLCtO0AZ0cKvFVyVcBtVmrj537uS1uRbaAhrCrfIrhjMaTNghn2HQCmOKwoOFJcPCE1IkhL1EPT12jJVdIVYoDoWWPOTeRvxpTcR1lojLdlZOVUj3Y9OKQzZLW027V8V+1Zjy5GlBRR/mQ/nxvpku1owS8mHlQ8izVUKLcVO7n3XFHGMhzAOwhGoauUK0EoyfOBxmwtyqqFLZ/wz7Ipk3hbxBTHd54wPZbUWFE9u/JLV8qKhiu3mUfqyy8VYjsb2qE6sK1nZzyupQVspXQNc6EXtEm77cqoPpXEYKp8GVXwdl6cgZPCuxinTGWQtDBYZZoZ2dUGJ8+p/6c+5hUaem+oQbANf1BlsEoHM1qr6kB1H2X1UspKsJDk3WLo6QCmu6yhhlIKx6g+GuXAzMt0HcClJANGxNjXDjGjf+c77igL4GidNQqpi3pHncz66ugLRz7fT29BNQuaqs4shg6ou4G1qRBK/hjyh6otldgybjtroxKDGBXH+JUGE27MkS0HVVxqO6QGSs5SYMxK+fGqiQuU2F3GmSqQXpIzCXayebVKBro2BTrcjEoNGNQSG2mpZ/FedDMt0tSzqBiqBomjSLyrLPa6y/qv90TODaHZp8SuGJFfsGEhgZBfgjtXDbTyvgNJD32FYV1DKnoq7jTDP7+xpg3ilig+b+GHb8le6SItYCkv5q9xbUQSZK91XBCnDKUEUe2ZyBWSJ9vM61yLG2abyKYZjwIgv//9ELgnWEdE9a6Q3zJzFrw1V+4r6dEGICooMtbOZfqXPVLG8qQbWZrgQh/cncP/lgQbG9U6VFPD6jYDZ6S1Sb6Za2URfD+d4+r1JdDV6O0mm8mMXoBTX+AJ3OKuW57NsV50E1NGbnBWrRCzS/gxh7Qc3nu9GA0hYYZ1BbANGEs0WGblQ9yyPQ4g/0naKDc65GXk67P1z6von38v7EE3Ff17brzz6RxKspVZx8p7N9KTZLzQ6psf+AlaLmORP64JoT1WiiX2wzfaLa6ylWqHWtvOJQKbsSqqCG2yboju3zG8PlK78gG5coBbAch9jHgoNLIPWDrjOHe1Rij5N1g4+dHfWtM+KI7oVsNKJNyiw4StbxbFdhd65z9RJ6xMxVhODulXkZZ0956exbbo5stScECkDiV3tmoojni2iGBSWcRjO6eQrRszluJJZKqKUeP+e43RvRUeaYy/38HG1hEc1OigBd/q9vH7T4YYofsyk2cEdLu6A760edWbK3mkPIIonVRlCjE2qp21WaI/hElSO4TfeU1T2F6881FHUVCmqvyX4tVEKJso87tZitrGs8jBl4iNWKUwCc446VP6TfQwCduFRXiSu/X8S13B9SuCMmOwblt7gZhQYom4cKDTufVL99rnh3l7AGa7lw1TbFt5DDs8G2CrNAqOWq4LOPbbbUw/p76UkuzNB0B9OPLLWyWDyLKaiIoweoWLVaWTvp271iHgysWnWGBhpGNrBgqRP2V+pQtVKRGjFkK7UbmF/ZcDo/bOQ1YD/crvaStgWaGGQxoYwfMCel1j+D/UPlSachlf5uxB9CUw0s/g0lq9TCKiLSrMFyWfFyBHOvOtAbSbUSQknC+oC6FaFvBFQc6JhMGGL34xgK1ClM6Br5cQ05pmB+3KsL2kNTh4NRkUOt5mBu2Hj5QGX2tD4ZqaCVsHohJJRG9lM+/aCK1yoIUqi62gWq0SGcp33oQOF20pZXLgg9z5ZnwRniQ7nvmebJHABgW2n9M3lafGg2NW++LCyYDgksi2KJMYXzsjnPFZe9oA9SmRWT5M9zIbMsZayI97Y5MVAO53cw0tll30jnpUFEqIEK3hoFtIh3kCdxyX6jhuJpgJ7tkDX0VFBpUP2iqBftz0fDi/fno2HVnz1fan/2/BP78+1uMMc5+9OQ280qNPWqZxKh7hGrlausyX6HX8cHBA8FNlmZ/UFYC4+WxfirofIuBXlLu8aRECIpRPh3Yd//NJhf/LBGNVnMRcK4KvW8ZD8DgkVd6gbBaB4eIONHWMIhAf1Gb0LGycXIONahabBUNb092Wd8+v/WbihwUnS4yoeIvNngfZ2FgtoIgErYCr2AAewhyyWQnhFksRXbcP+HlIkc0Y4JUS/TwulO4fojkd7jo0HZr1xegTjK8lm+g2J+u4eQYUQTtRaKZEvrwfc+Xk7OMbtCnXHyw60iJqv7xmm+KJxXnV45Jnta9m8HqmcfX+IaUc0lrtQZZ2A01T4VI+zCm+nGadCF8IBtag/FS/YLPPxSqDESVRbKuMVIhFoJZrDIe51TSzntSF9OqwvQBgoBQi8NB5P2yCU+GkAzm3rkavUIe4FqSHDZqDzcVqs10ZctAttdUDI1/aaLksDFCICpB0sJIDz0BgQQHgIBmNE0JjxdldgBoKH0o0venUKp9PaHjyKArDz7QfkYNph0wlA4brV/ifMdDQaMqvjp72Go7P+Htm+Bsqo4062qvc+je5/u3kArrY26zxENRFBUQitqZKOAhBhMNBmMRm3pI/Tppmm6D0YTL6DyaBSko2hQMaKiEuTlI4qi8UzGOyuz5s6N686sTCbvMf2ANZnovdeVZLJyV+7/qn32Od2N5GXSnP2sql31119//Y/vR+WA/1/GYhVkODyfIZJthHAGp6NkvOAdK4MHWNvTHSwOaET4pOFg6x8ngQKysvHCkgbHxe2gdeY2/JiJHvsUm1wNP0bvU4YNhMb3IlUkTUskhBFuDwkbZy6CsY/oUGgqFgw62TQv4BGL0GpoeYO5XRIRKJ0T0whDb6CzXEeB4tp1L/q7xAjhy4RSR+IE7fmBifyBRdgE+dJyklHeBiK+DDvkWT+ohRS/C1wseR2Gzn+2Oec201YOqm6mQMwkHiTFHx03sKxX8r6M3b5WOpImoECORBEyMDiS7i0TJeHCETecH8flpDiit1cUmuKyvGwEaQRlflOZ8QzqTaxlHUTgsPMEqUGgSCOQ6ZTwbnEuSTcTtPPOeIKqRA3F4LdFHBU3Ym22aWlEpx8ke0Stv5pEGGT9N8XEF+b8EavHrG5/vsRykwgsr5mI2VhXVJIQ0FauZiuLYcNog42YPNqwUo1BV9CL85vGGvYY0I/SSSasYw2Q1SV6C4ZP6rIfsqkwygVxllduxYPO2K3A9e6PbkW/w61YMnYr7hnRipvGbgSOxB/diBs/sg3FsaneqaZ6F/e7o5O880eR/FrrlMe+r5zSmNSVviQ7DnivPynncMyJOyfCdbS6LQqB83/tlHXlEcwCGTRQvSUZkSWv5hQBMPf6eF9tE7dSWkdODqDLmWLRU1BSwyK3Y9dXtYByqUJ9ilFwNEapmIVUb8gx1IECRuPRu4zdjUVasWuHzR8DU/QJ7d0d1+eQe5bV55hIn2OsPseM0OcQGhbqdNx4KBSQzvOS+4rRzUJHEEIEVKPCjepuEZM54Y5VKQvGlpEEVZwbVjPyrWYDvuZEiFpS4yKsjmYwXGY8aOZQfGkaw8pNCiSgDaUe/5BNJePdySg3Fj7TGtXIQkcy7jhHiSKRMgSLHCcx0qg6abZKFNigU1zpqma6WMaSDNDHmkTh8Ff7Yam+gPLWFKPlP0o2FGXAAaLz54jlcfRkOU5Fspy4yzc6hBtOluOPSJbz3yQzfCGC+jR+v2NBwezOVTBvY94ymCy1IHD86XnkMU/aXvpHth7cRs7pmxGPKFiz+x3a3KMAemeF2kuxO5yShJEUKkiLLtDhU6Zql0HZixEZhZd0xSi8LAhUAPFaDVaoCFSRdCbN0Nm6DBlIw5wsD3OCBzrFkHxZweZL56x1jCfXqpxpLuvLDI1w8iNG2KyNxzZyQKWVAN0otzesX7fnXIxcgHJhHbZpv3UFqhFJ/BRWKRhomQgDzW0puxws0ywPCY6ey6Y8QRJD40bI0QenxmBcLQCDwLORExqp8GlXgYfMSGNuhFAPbs8xnMMJXQsGQfDmDme1BNlKgtDYTipJ0rkiNDyliz2Rb4DLIM1rK/I/0Cap50QmaMKOW+LExu34M/OuqEpxN6GPYAcCw6Yn/3+aKC5Nhf+MQFOX+m8bVnVt2w6n30HLWwSNiYOd4HhahzYzuBfczxBlML836Eh1vSJiiYys2kiu16TeedHYOLo878fSsZQ9knxIcdoin1wrMoKONQrKl8vs7+YKB11ecMIadnPD+I4kkgMG0by3Zw67PuD6g99wOzljQyf/EjvO8OOpQlgTKN510tfcAV0Zc9eJOxOSy7ovGn72jEzbCDKf/DCN5XaURUMCGf24t1+DZ2V8JbxAfAKhG/+aZFNNMd1Gr9FrLTm4ZScRtFj5X9eiAodJyHwcvTMXl5/V4npKo0TJt/b3fVI0zKP7lN4ufnU2+TODZNLmhN3oHnQ4xzL53rnWja7K06PBq8RQD8opR8Tsif54uKiLB0APiAxmTdw5cS5CyjR4fFGGMWOdQaNhRFdrAjdy52qZEzaijxoyV7Fbgvj2uRxsSN45N0vwW5rlAs1ojYzBh7A1hgFAHPKmZJXAggR7kdyOW2RKYRC7SUH7mDWVvXa9dsGYCCIVREiwoTq8J72Y/egRerXPCQQ+AtNOGdZBOMWCRJsAE/fbsB4QIkX+QTcV128j/AaSd5fGSZIzX5a3XpwXBfiRdZhxyGGD/EcV4837S9hQQEkNKL0nRaX92omM3g7QBUrU4VGBCzAEVOfcXsw55MSK13Gj1UPTL7xjVfjzlxHeVwsoKyJBa75GUu3Rl9nDNUvWF8mgrSLfEYsE4C2vNLfZ1Sfr+v9hUFafZW6h0DdoA/v0Fii6eJD97xg3hnb05UjOSrndcse2ioocwtuFTj+V9yDsL+F/H+cQR5UysKkYr+c3s8cEwQEQjqb/vkM7W7xiIhZ8W8W6zW4OpF8SvhVhCmB+OaZNLeHjtJkQ+2K0MpdXa3dK9CnzgB54Dk/iAG5gqSFrPppF7wVNL19VzQVymSSHf9mITBbVCk9itLZX25dbpY5G8eZGUQMZTLmKdOwiZ2TVsa2OG9VguAYnpswjOeBWLYA9lgU5QZQ9XtN+nbbk4Q6nwFICezdsd6yKJac5Z7tmruNFcBPRR9yi9VpGFQHiWMjebBgsR7Mcf3Gure0twDGrAeR6jjq+SYArCN/bj9xbRHQiiJWbq8JUSMf+FgnDok9EbNZylE0G5d7GCMnEx+jZCOtHVyqVUO4dtfxv/eXKb4sLLLTYcfA1L3RKVSJbnMBCZ7FX4mvcshPcKU1X6fgmqWKLBDdrqjdH1WvpEu2sIQ0kFr1oFbMMG1CvaRGJIuYVbEApkZEi6BiCkCFfoiDBS0iSf1xcSfLRB7jyAa79AGo+85xY893q5rvl5rtjNb/tTxI83Nh4nICEeistiv7PHM7e8zNHNBaRL1MQwbNV+IJtdcsaC3+ExsInjUU4ueD/o+P9TUSzSbIY5VIk956eZTQgjCNOWi/KIEWNZB8caOwZHvmiUSJwP8IsD4hWP0ccSXzkHF5uOaKY1muHxd0o4hU1HM0cNGVxSByObrd3C94NysbxsyNUvWMcLUln6VMbC+zIGxSYSU0inw1262JgMUEvg86UyFQOUHShGxBkjBJiMg62uD/jVgw/gpauhbTrabbROAnrCCKO+pE/SJKs9xi4A4z5T9uQjiCUaAuaqKKRE6mh/q9eQ8NfvQb/z6rhi4oxCGBAyT8QVdI69BaL0gMVkQlOwJ2IbKuk/GfVsrbq5lvQgItaT0I4W4KUfl2c36Byi3drlHylwIBYIkM5nXQ1XfAYLIlgYBTrQlGg+bUTYc18RZcpPdz9kigMJfKBLlBQTbgHj/bw/XE1KkfaQLodBW7a25Tl2f+xk1P+aeiAEK5PLyTAZuXTLBIODKvYX5azVTO1z0ccR3M3aGJGDPWhSP9E4ieZtih6LAdPR8FXxjrvkoZK1E/zoVRn5Nq7N7INObLw8qJi8UoEUUNJmifgcmzAiyxFv8+YOglAxMQ08bh7izVZx7sg8nCsn1X2ecQ8TGwwInMS7mMQPLc/G8Mfvwbz2mC0+TTEZ2JHbMYOrxHcY3TgwdQqrCVDnv1DbfkfK9VFrpgTeXYi6GuETr5dWxMofGk3Iyn36xZnuQVVdnZoPpzc4vRriQ+hMqAm65UYS4w1xXRzyqrlDIt3VMWAyzuZYbNdxohduNsCly9nv1PCHJiurplHcYOhK6d1ogh2KrLLd3scQOuyIhC+pZHyMlD3nckI0BdxVtcZ/JHT+KyiE88sSHZ7STTNoLfUnV+JcIvXsp9lW5hidyfuxs0OdyNj/V0jWH9TzZIo5+wtKG5anEHbv3NYg3npLLNH+ndmi7NLH6/XsSul57+CDbmLMrIzEKFTAUTo/8HCEGLyPMk8uzzKPNvNGV/h6I4WBsuOARJiOTyOV2bJc/DMeQRySkp9PMV06MS17DhQ3Vd5uTTKm/uDNEK0r882BAS7lq0NXML95BGZw51/IyN3L+HxuY56HqE6bonG4Br2S6GB8F/Q8QG4yA7A+tgA9Gm0UGJ/EZoA44Gn+WhmNABbJEPaLbPMHdy/S1ocofprgOiloxEVmbobasYad+uoq7doTmK4nqcUtsH2dh8GAmB3p2SQyQkcDndobAod7tLc44wasUXbLl+vMTsblgEdBjXOiYifTy3xpyqIfwtFcaBG/GtuULs/28AJRGrhNK4dkydQ9kGnZgK+Jd1Gw/NkWf0+6aD4szEjJXapw8sq0/UU+IRcGr8Nj/s1Js7u8DsRixjLZbckmRF7td8Jkt78bFpyq+JmlfJsUmQE52502OMfk4blvPDj2Lcup0eSjF1eGLCLuTsvSxirxNGSvMIpzIsZQ1IlWqJpBMREE6d2FjI2yiLdTxbl2WqftvFCs8xOvJaerfaTPwsr66LO4hn2U0eS3E2Fkls4ZNQOnyoPqoqG2mPzBHpLoW99wpNerwhKrnyGsdbJrb7iGVgDUEyuzwpEjww5x5fEnvS+9NE7Gdeuw+5Y6/CYOxjZJ0UaaN5JwmP/QEan2WpyFPemosRZ6SiZls+VBrzthi3T9NnqLL4Lk3SS1Twvi9JLyKpHjitl4wj0hqT3MHN3wcUkw/wzupgv6kX/SdduDyN7iBGtizgyf95qSpEbVkIKk6zuMZhCkpZ/d6E1ntgNBuZhET8VRMlBXx4cghtG7uiV/xab0bJ6xPIrfp3kSr6YM1O7NsCYlWu8QyIr2ahlf+svU/YXo2DEskDdyJ53VRsPxiQcMIS14tBYJy0YVmK0PelnxRWUfOXLKTKOlyDDYZtXOUWG/7bmLSQKXbD30uzY7XBeOs4byBZIhaizkQ2yiX3GbIJmdH0EpkU4clX6KuyEpaOpY/baniWtlbHWFNGWWx/wKNPab++V3KKorPrgXsktWjZtf57iOjCFO/ByzCwEK6TevyaXkrCG1PNkdIUZHZiORXUqymIKL5AGgx3dk5EvC7lJXUPOA2g4SbPhRLJWuzkXy4AhXEwe3IZtJemMhGNbVzxVrb1bgmn0XFb7hQnSe0uCRTiN4qlDxABFbowodsx++TTB/asrzHZRwSOQX1bYjOkW4FQM/KhnocxK05XLYW2ClC2gonFnvZvFomTxJacrinpyNDVVcuMxKPfiOg5KrzOU/RgtJ41k8lACxWaT1JFdC26iiaOTbvcTVW7XqDGBg510usue7qHTfdp/HzX+e5Etzij47+HvdxUfoMwL/3TTI1NA6kDncDm5Bf9pQ/7/6dE0mxnRbGZims1MTLOZsZrN9KwKLeZnSBNLYGYS0MjmBfI15r5OkDlwuiIIQSCxhAWsgBUm5hxJIK7XVsQt83avkV21KjZ8HFRLjCIhjCJhGUU1j7i+YuFymelTGnKZ+g7n41Ej0vvyCDWVw/4YQ6fR7os/p81xMVZc9kx3K66T956yinDSvPoPGg5sme9dXdFY5ELsC23XWuzH0Pd/xV7YguPjsQ025mQqDbyKQqdhZCxyf4KA5jnkntx5i0gEBf9/YZgJI6d1RCkA3RBeLgIprOJhJhBYqxoDXh/Abgs91ghNAoZ8ngRo50grscWwWkJZjVQZpmTs4rY7YxXXLzjuS0Yp7uqxikMnstGLu3Hs0j5njX9ZO3plnyz/e6ywYy9gDh583ynrN5ti+k3afIdN6IA1P5pyCTvlCDIh4OQK5SlnM6zJ9RyBQUc2iWuxGODgbMb11zMKTUZwTW2KTrXAxiVmxH7W4JERzlrowjVkn+PElp+pUOOzdwht1wWTm5pmioRkSHnfMsf1BHnI1Ym1Nugt/Bll3EJIzVMXIr/qQChN4nx7sRsoYlmFHkjq4YXi42rK9k/c/CCoO6dH/nDvHHiSXO7IjdVqZivvo4PsQpop8zGK2hTDD/eisZFcld73sqyn0OH5ixj01Q1PwiByDWu7bPhJc81BZDCv8LY4kKCB1+ngbOfC5hIcPKvDd3dwVmxsrrOorgqTR6/C4imU9yUUTkL2uoLvdsNzRvluJ/7dpX303a58t1P93Xwf05fTd7v2u0v7bA7V8BkTffdUbJw78rvdyu92Y99Npt8OwtQyEXuX7377ufJ3q1G+GwUKF+ZnhCUbTrKBz6MbCx6IGQsmj5hMk3EyfWBj7wQE2L8Hw+IdcvOI+aZgscgsBSMMFQo5YIuL2a+RnOVX5VIM+unYXIcE+MWexlgzSEUO5fsIKBoIeEYK00fetYo9kTE+hkGxZkkwLvNOSi5J0Nbkf5zEEotcYtamWyXfVkmKVV1tle+qt2i0OfpPlXP0RCfoDVFZGv3V/B+b8ANxAVX+gMOpPPD4Qx0elRu/PFhSUUAZe8f4v2MZMCD7Dnv9eddFIFKEROeis7MwPQqJ5Ggxl6LFqHvoFB13KcYrKRYw0XhD6WgM+dRx2DGzYY6BjpuZGkdQTiNSzt+ouBAHt+pdpY3jeuXdABTTUHlKbroER+RvYe8Yt+C/ZezRPxhczngHp2R3gCtQOcBekqBEHZiAVVwCQQsdtOcoux2QwD2vQuediPbCsH3/CafHoe1CggWACkyCGDLJtdFgJIIE+uaIzzuFolvH9wSFPGGOXAp5SqD3OgUqpcSYWjkWuN0Kf4/+HCpswOzjOcw1QeBr4Yd0GTYWIE8gsJqxcMi6R0i5EE7B3UbfqyXSKxBpLzC60h+YhPaQcYqPsO8LbTtxlzOVIZ8i0b+lLKEvYOPk9wynfHbYexFHLeIzljr8d6stkZnIEgmbHV0Bj+FwytA37y2R96fDrsCceZpv48uv0232pErDKu4/qK3DOUnb7EpkcbShnd+Mgc6kmdwMqfOiLExRgLlkZkI/Aios5jnHkC3GAlP6P7X9hVnHjQT+c5R6yA7bcXPCGF2PkUB6rK4P1ciuv7qiUSOVKozOTpoV/z59HNUJlTb/BKd7fKHIVE53v9894WK2Hr+YK6SYCEaM2b7JMdIYmXeZ0lH244JJCltcJ9FoC4A09Uft/BXLruhW7PdJrHJcR0c9c7nsNsThbeSuQvwZq6/zyrrQu3LMb5lvRbGK7yG5MgIr8NhQPUcTVgm6N1EkvaafhbRRo0h6I6naKZJeUw6w+IPA3ICFvPtyKdorxpZs0S6weCtwFJhyhwDBdBR5G2jvZuRAOzmcIdzFv/7fsp0u3CPX98WvIwydXD8cvz65EJbk+jvRdW8mzVriDWG6WAmoTPuxSjBlrweX3csjmtOW5owE0QmmtvF/aCwsdcXyRGEaJ/L+TzkzZvX7Ab4fnsD7+7H+w7qqgDRcwhK+qMLf8lrvf8OlcBHylAx/H5MQwp/LyY82o2EXM3CMR7/3Zv9uE0kM9OC6Q+UTIBxdnSh8EvPRMleNQn1+YcppHywjvTaaRowrCCxFgkv8Z5xwi9TVL2O41Q23HyrxCOIXbKETZjX+9RQkAGXOZO2FBVEShIEoWF+cKMJ/pw0Mo9DM8+aOytH3jMbRM9UcnfUn3kWVHtDADy7OMmtAFxfru4oLk+hRidxWNXuXRYplq4Kz0Uta8Gm0TXoxiuLtStZtihzCOgtSPmO7gel/RzOk0QLJ0AL7L9FDswBAcsXxCsFF+4QKCaskWhZx/J9wiJf1GsvkKrHC4k6Zn4y6kMkBod/CfoOurMqmMyKmpUi61BK4Imrp0V/f7oz6+oPiMbyk/Pplo73+czXq6zeNeHvUykt/Xtvf+fPa3q9PsO2XqCpxiuL4WPN/i10/rSelSKb4BJL97CpNHMsbJIse0WXMahVhHDqRJmsWM2RNyoSbV4W1+OqMDsrBVruomZCPLl7UXHahMAuR4mfxBMcoZ5rghB0vociSjIUikm3AsEcxb9DDFV4nInxfQrI4ztAKh5MY+IHAL16Ka9wPZI3jGUmrPCdkK8fthf2vkij9hzPon0Vk5bmYlnkK0WFbhaAGc5gOcxaBIRd3bAZtQa5SyWK1oJXEtjNX4rQCTuv/whG+ip87+4+Qck4rEMiyFW4uG0Xljvsl9CX1v8qOGiSyT1dTRurV55Y3jLhbvKlys8hbFNof3jTm9nA6EQZvRdwQDSOwrVfNsNtYHKh5JER8rHB1D7t0epdUymI8aiaMAthtlMxDGCVjOErGNnahCgcxQXYyEJLwt6Ez0C5Oms23MK2TCp/ZBMcEocvnL+B5LW6z6NybqUR9IWHvLO5UJsbWmFJNEmMb/2sOENUoYuQ7JgKVZ4sGbThjFCltnz0qv4WV+dumOgNd9Kow2hnwangGxe4jLMpCAoI5mxB5luVUB+L1IGUXe8JP9lL2nYtH7CvSvKXT/n8aCt8caycxxpu4qnzEmxeRZtSihCvGp5b9BS3JZRgiDZwWForANKOLm31xSfnFfmesF99BF3J5sWXkizeO9V4/hjPLe2N+Y+ZEvjGGVuC3xAWGjCWB9MjBv0gEFmEE5TS8bHagEFPJdMkGTVyyERdpjLamYav8EW2dRgpvjirkCtV8Apln4EJcO3KGIcoOj90l6T+ZYJr+mDf1ZGbKSGggScOb5NFtym+aFtH3Y2/S5I2gEyUPmSCHUaiQMy/aTzmcgDQzLqm882i6t4d6gd3dAYtfROpwpiD/Hk0YwhK4+omKRai8DGXjy1Ca1iL/vmjtOZ+gpIuR1oP3VCgS/7uhfEshR2eSgoSTEOMEP8SCO7YcDzEoUvGRDRCH1Wet/1NjnwQih10Q5Qqjlsoeya5Q0crh2ghe1vUT1i91HtOIdjkPmhL4jkI5cWkUp4EYlnO4jDJG5CiJqxuqUtn6LZbQfyPztVpqJ9byr84okjs6DpKC6sJRpf3nR5P2yZCDRtEZ2uK4sJQuSCa8YbQRM3HBfKalASMeEURRtRVuD5QpK27XnI705BA9Wau+I/TEXjn+EkH8QmqaIqRKcoGzkDIx0HMYvw/LmPoUdt5VHd65I9cZxZjKHPPI0qHdl9DyEJfpIsed2eIHRIZK//tRTscZsn+oQkhl/J0FEQgZBmYyfOkFlZ2j2QYcj1IY0TUfV7LvjXZxouuxua1Q/Ud4GSQ/xNhAwA4WHLKfU/4vEbjgQxvXzoa8amoQ0z6tcJvs7ofEjRE0UiC8ROpjmwkswvtRBA8vhmN2EIB+/w/H885VMd8sIn7/O4ajMOi3SX4n42/8k0bzPmZInn924qx6xNOzKh4eNPZhmJZq/9z/rtZQ7hoEG23eP3dArVk3V9915/Ph5b1AlSNHK23N8qPQ8BhPuyf6tDPm0zPYWpruyBlxHY7y4MkeQ/xsdh0oEVs6j3qc1fUqnnK42npq2HR6voqBemyNg3rgCY7KuzEwDkzeOpl3MaZnHu48QDqd1wMLr5uIJMp3YbTPoD7mBFVaslpRniqzf81ct8/7GE9wRdulVT2hifTrOSVX8Yp3Try3NLvojTUOI59Njvnsx+IzRhDFgSJXEOHWKZtLHSYhCorh5TRfmhFTgGMeN2HnXMbnuJ49rZHAcRrg4gNjEX5PUUVQ0NqYNBOtJsTLxqSaeFOnHI9gPurB00/0wTNO9MHgRB/MneiDk0/0wbNGexAYxZpwB+xBMcBN0xGFVmNXzw0wGhyPnodNOfb62YJ4jHFZPJKw3RapglI5Klxn8bHRSKmais4enTqrHwtUpQZToQZThSVt+ffkuHCLcaXWwcKIVP0TaNPkcmWaoxNHqeq4JSFvx5ImEVNB/ybZpKNvxIvuvETgjqzGHa2aC1Dc+sDGSgPJ/5aP0e1Ce3TGMDr4DMsgWK7/I+HwT0n8HfMWAp+ZhKYK1hGSgybnMolMyKHuxVKQ0ZMl9FEnp+feHQlIgRLoarbLk6Orl7Pos4QAAbzzEj2ZiwxYyJrknc70YC3w1UZrZGPUSNtYyxDxI9413uRq7onP7SV1x6X4zxz/Idc7TR7SHYFZaKOm2RIKg3FWWacqoaR2f2Njr7Ehp8iQoQmfeE40XqdUD2Z057RIKMdx1FVRqVnsSU1yxN8+R2iVpXtph6/8kqY98CR2XlMSsV2ZLerqyLigJPkPey7IAiJuRb+iBFLhWt5kMF+3SXfJhaaRZAOvOdob+BdF6i9GPKxsxmBVM05TUSOYL1eILifWyF0f1cgmbuSpquy3BN28Q7O1CSn+9JHCzf91eBn9l2jC+U+7FeluhKRPwiruWhWuSyMgn/LPwS0JVlamk8qvmhQnuq/Fl+z/dLzThAG4bOpJ+084Qn3+g278VQKRsG4BTXBSWW4Vvlflza3Hu1nxJszpCTiHnnZlK6V7/UlItGYtJtdVfmBVtYpYsDdR8ST6wIkVCVVMpO/yz6+mDrl+wRjXLxzj+szq6xNIxGYfHv83MEz+cnrWP2pojsSUwTxi8U0cNtDzebppX3EiplEeA+nJO3kkqfy9gzMg/K6Yf+wduuC3e159NANQ+UJdJIiU8SHxxgnkAk16orsJitZDFMUCzA6KwdyxwpCqGxTFLbIznqa6OH5S+dvko2RivgB7v16shE+JoaJRbLzMmrSoO/6p+pIrl7SPsDv+NsmaXPEUqmPiL4asABlxaZTiMyMvjVJWgJcaVXnLxpvq+zR1GwrYyt+Hw/4Dp7qL6pW1bRf8/2OwS3Ss47ujC6Ke7vYylhKQCm7V7hqc7XPRs7rhXtxN20N3DWUmMSCm5MwajOEmkSWXXHMXLG7BxrtyDgsyTpC4bj8GgmF8v3sdjiY9uf6uu1qctCcht4ycZ89wsS+f4SiUz9LsJxLdy1ScNVWcVT5JLkj1tpRSvArMRw1nmTLF3MTUdXhHiZn3TfIoyc+hortxApZXVQeqioF3r6HccCW1inD8yOuXnN72b8QFb3/O7VtP8NduH6OwQJ37+7J6rhLneu48g100emlUyEay30CpUBrBxWy07vXO/o1ZM1exWBAvzYOjMxEH/kzl1RJiUah8/vRPEAP5gaYT5iZ9rlfD++BPKDryL0WDhYdXfKaS3zWYiazKO2QiOB0/J6oP/0wOKv4Nh1iF/QhLV+tPznJCEf8IQu4ipn0U2zIZ5TXyifSwKnqXPA1R6ASxyBP1vv8YaUS+qzmA8R3NOT1KOjs+wKdY6S9PlXTuZJFJsnXyuJLXE5Ss1BNDgn8W2dagrvKlxwifCV/K1UppyQhdhgoJH+U2vYDAScmg1n/f8WBZTwfj5bnchOZsGq31QV0zhvlRBdo/m3G4qUyuAW2wGDPGgEOToKLdbNl418nWQNGoRqH0DDUL6pRVBsoRbdfMnLLKcH4dAXBgnQlxu0sjpEUwoTnnCIQwFEwpp4DAdm2kzy1f2I0X6viC4Usvxl6ioL85Nj8mIuvv28DYQXB4yB6maV/NgXeo9pGcD+KoiS60uw7OyVEUfw1aCp1QMhO7uUyWkyhwTkjLpoLawLaabImOzSIRQzfOcExFThJ4WFRNzg5fg671UYAFdGoNme/T8XBjB41HbibtRYSHtb5taAh+bjIpDIipWvjm1yXCdewTkbP9k0l4dA3naTN013obf4+dxkbJDk7lut1B71MMo1WZJGGZKi/cgevoPzrkI0OpDcl7hlLDhYfwCCsu0eme6JFd0SM7Kh4hLVLktbHeieG53+di2O9ObOhOARjAyFwEDYgwRLED6oV0uTPGdPugSRH5fZipQN4tguVdVb+ouO7jDEXY6ovYa34mB3pjIPf/0BgmasLvsodT+HtVyKJrxgeqECZ6KNP8driFbfuQcqSZcAB+MSX1zEK2gQGIZmbFOW4mEqtEXF/UYpZzdW1w8wcUcz2gCv7vaDaS/paObrQA1LfkUogyBFfCBLt5pWbBp3I0+juay4K53MD95G+g0Kk+7Ne+CLiBZinnUbcO3inCS8LwCyIMkoUIJTg15nOC4m3DYeF3N4XBUgUUAYt0i3rG3ZpYzAz/auxT3G06/YYP0y3ODjn0W5xdhpEEm6BMPGykZw9hsY20zTushcf6GKkMTHQcuZge0rbL4NJEYZEppoLcSRxJgWFeGMozjszQOAXGwZk/iwKnT2LopqnqxuwpjDzbb1oMwgmf0oJBeFNVm72xA2608Y003ui0N3bBjU6+gRsDVcz6PGZ7YFtchBv+LIXRpCfJgE2UAUvRgNUDl9pgKIZc/W+NldLhf2mshg7vNlgwHfbBIXxm0DRbFeFnHOMalIkBByVGDESpMnF4HDwgkHpxS4IjsaSYIEMdPoePYGyu4iMYmmvwzTtysBJQ+vapTjd8dw0eXIPht3R0FWoR6GgOzTasnj71lBanhGByf8fo3P4zKCX413u8apQtSmQcUsHJsGDAGgaTWQXjYa0IyA/bI7UGDLYhTxSSEFl8CvzNmo79Ivz9kK+TTPev0XEmdtwUO/bxGAWO89UI6eMFV2rwn4UupRtTHXmqlkVfEHyjwx/gmovw0jG8U+slg4CkTkAJxl0JkrB2LgfzUSsK4e7wvGddXc/qVcquaGAB9knzwXIaQcza0AWXwhqUzXcmSPiStpzDCQRUkRc79EDoyNXDjjnXILBrQaqQS2NxvOayk2zgXs3JQcgWospYsBi3wPjqCXbzTRB2aw+BisBt+IJcLSdCSAZpbkhIUaW1nIvdpeDSIF04T6tLyNhBAS0EZOwUc7UdYdOqrMf+NZgdnvDeEUK/kMtA7VfTmoYwAlBymn+SocnWgRCXhhp4zcPG1JGR1IYfwusY6w8NyiXxxZowQYF06SKmtwyTBQ/maiagHA5rAwz0TgV1hQK/gp2ZmA71+EWserpKY3w2SkA9PQFG5gS1tyO2YQIXfTim+ix4NzzQY3FYsk7c7BrUQ7fDWpEOYCxo8iYL9nt5JLVULuQSG0nlPVCjG9jZx+buDBD0UKGPUwdD1icwjbPCNLmUsHRhnTkVirprFYh/nPGlAyETMBQMiKkDVi+bOK92kbh35SiPrYoyf7DMBEsvkpGPZGQ6shmGXgjgcBx8TH0h52GJNSQeBbDeE9SCZLILMlfXUS8g3o4j5OXQI0xXSRzSJv45OfCCmg4QW002BQPsRQOcgvtNNLhMZTkX34EjTNWTbYC7JxcQPNiTnBwwmmk7ksnpCpGf4edkHNA6ENVwTFLYJ9gs6DXcKdUgOaaJHDMEOFHTgePXgBnE9KqeoK6HIng0fi90BxMmZi8l2O9kOAmkvJ5sCqZETQeIutQOjLqoL0SzgtPYrnJ5FpJttr4QTQxsDJBTpoiS6KQgTSSGYPTSefUFvuvAEVMaPyK9KXZ+AaUnFA5hI7qSjdQgG3FQuSYjJNZqI/0V5aKM4rpc6g3gGjD+6M3Bu4ECTHwkJBz2Wk4eYtlIbJw5NWGZjSQZUx2RsoJUD22FkI2kMDEY9VkiqI2zEWPZSAI/vzbqLUyygYI75arONdC41VFGN2IjHANqsJV+xEYMU1mGf4BBZccBldVGVIaNGYeZToXS6CNTwkYS+GKqzEbwU2qB6FLAPWqZjSBJ1QTj4mwEqK4Wqc7gUSYRJHDae8BG6pCNNAgb8emY6ovYSB2zEYlW5Z5kNoLcG0TQ2gDGAtVDOO/lezEWXVcvCDKS1P0+v+tBK7O4rRlHcNlpFvYoxlJKupqRkGnWlouLZi1u5f1tbAbCbTo87P8/x0vzUcFeesa1R7ujo1dcz1HwIT+b7jPgsPfwycOvPD345sODfV8/+tSeUknp2XC1N9/as3T59OXtxekllbytdWkeDjQcl05//80tw48fHnxj+/Bj64ePPDT0jZ1DLz01tHMzFDC46Q1Vysjpxg2DB15XpfF8OrT524N9hwb7X4DjUg28KvcnDT2zDhow9PChoa0H4PLQrjcH39w2uO21oR0Hg9IpUNnQzn3HnvrW8J77B9+A63uPHtgNBQWl8XDr6MHXBvteG3rkEDxw7ImnVSnJ1YD0U6oNhp54itv3EZVMwkq+/s2BNx6Aqrieo/e+dfTgEXgyKDVxPcc2bYV6hrc/OdTXP/zW14ZfeFTVDm7cOrTj28O73whK9Vjb+2/2HX17B3xgUErx+WbVFK968LWXhrY+OfjENniy5OBtnSs5udlfVaWSc26hV5US5y4vruhU+oaSnlbSX1I103LFlcXWztzsEhzCcPTmZt+Ab5ncbPXeup3vrXtCpWYopT6j1Bb4q4G/H31Bqe3wu+KzSjnw2wG/X4Lfof3PDD2yCa7B40e1r5LwO7gfR52v/V6u3dDWWmyd3rq0+KX5XYu7luaDpa2dnfm2YMXKnnxQXN7aFayEq0O7XofSBo682tHe1Tb84pHBvhdWd7UXB7c+PPDW1tbe7vzS4tAjr8Oo3AmkNPj6K4NvPAdlX2585cLvFYbrWijnV8v5tfJ7vfzeLPeXyvmqnpUri6uXFW/rul3hf/vlvoa/F+EYfw38vSTH+F0vyzE+94ocJ+DvW3KM5b4qx38XKNWeVkDpJeje51atzvfcid+9tBO+Yvpt7Z3FfE9vT77Yc+dtrZ298Lsarre3Ts/f0d3a1ZZvoxPouvbb82353qX5rrbWriJd7M13Qpfk23pXr1jR2nPn8P7Hj63bzBPrtvZ8ZxsU1plfBi90tt6a72zv6l5dXLo8v7Tj1pV3tLfZEaHf21s7V+d7oT6ZpEtXru7iO73LV365q7U8d5f35G/rWdmZX9ldbF9pHy+2Q0Vy3NvV3t2dL8pZW77Y2t7ZS0Xl72hd0Q3P0Ql2erd9pdhaXN3b1n57VDs+R+XLle6elbd25lfI2a0r2+6UguWK9KKc9eR7V3cW7Rn2Nc+pocdfGdz9mFzOr+gu3nlbT+uyFfmu4pXtMB7Yw1EJMBwwP48efNjWAD3StrI73wUkP7hzz9CTzwJfgOGE/3PzaUQ6oYjulZ3txXxrZ76n2NneW4TO5ls4BjxzmYXAV9660t5durKrCN3KpbSuLq6UPshjEdDAfE9H/s7l7V3Sr7ajlq9sX5rvrTyTr84DlQzds+foc3dDQ5FB7Tg4cBiYy8H333xs6PCGY4/uZnoBXgTfM7hhz7F79zADHTi8nz+P/z22rh+n9NuPH31qyy/W3TO47eDAkWeHtj49cHjv0YOvDL38MPK6vkeOrtuArPTbDw1ueHZww6tYyM51UPvwK89D7QOHdw8c3gyvQFFQyMDrT3I5A0ceOPr2owNvPH704NbBN9cNPn8/NC+6Imx/0xvDDxzCRvZvGTi8bvjgpmObtmCzqQSoFNrJNcJdqAJKaOuUbljdm+8dOHJkaP224c2bhg58i5+gRtzNx1ANHA9uvW9w27NHDz6BrPntb0BNQ7s2Dd/zOpweA8Z971vcC7LkbNrFLw5v3zP8zTeA9R97bDu0HjsCHoB3v/4qL0uDB+4dOLIvWpqw0Rv6BvsfgJE49igVCB/58CHs3/tfBN4HLRl+8xFYRbBJG/Ycff5BaBj8i9dfv3vgrYeGD6yDf+H0ghkXXAgscODwAwNvwLBsgn+hg+EK1AGlD769YfjIk/CFQ/e/eezJlwf7tw4/f4i+E3np4IP4ecee3sFdCIPGj8EwHnvuEW4WtvW5e4JV7V3LOttbu+DdVZ3d3TCFhl/69vBTB3KD9+3CJX7ba7kAqoF3sNbXDrz/5uPToWeCoQceBBKDM65x9uCBHUMvvRww156NrQ+wBw48dnTLvYOPv3Js+4Hhx3cMbdkcnBcwHTAlQSve2/i14L2NDwVAq0P3fxMuzMPpEAxtfoi7fF7v0gAIGgZCqa1JX2WA5z4Kv/Pg96fwWwO/w/B7OfyeneL7F8DvEvi9L8VrQD/8LoTff0vx8+/B72L4PT/N91vS/P7yC4Aj4P8jCl33wNCu13iitBXb2gIYvuFddzu0knBdq3s6iT/CYtu7FHgRrLv6XFoUXOXBNeaXsPZOywEX74DVeFqutQsmc09udtfqzs6v5mjJwMvE2+GBr8ITt65cDS/hagFlrF62LN9LDBPW8mk5yy7h5MYuc+NqqU2xWDb8+IHBtx6evWZ2MX9H8bKzLrhyxvkXXDjzE7NaLro4nHvFlfPmI3/bvA76m8cGaHf4jefiQgfPSxBnYDKwLAN3oRNQijmyE6go+HwAwwmEzjwUHgYaQQbTt/E45RxHBpwLS9CsmYO7X4FCPvvpaxcO7Xrq2N4tQMdAdcP7nmNWduyp1xX/V5T1u0vW7uWybt8Kf9jJxTtBmACxY1k+7OlZ+eUrYY2jg893AzW1dueJxJAFr+xtx26FNRT4bxs81rv61hXtxaWd7bCMri4WoceX9rR3F1kQ4sEf6wtVuOsRkINrsGEgf6tLVPhKdOFS+LtMhd+NLnwSRRsV/ji6MAf+QhV+UH1h/dfhwt/X4ZW5KAbB35XwlxHxBKfBfPhbAH+8AEQiqYiesDbEWmziJ8BeWFbmN5kBD+17KnpzpMR8ldSLfzilPgV/i+CvUa59GkUz+Hv/7bdGtPMz0s69ula7OjFRn6GVm6lPpLTWX9CnjdfGuFontXbgQqO+Vt+ffk6fbXRy6sfq4YqB/+l0s+ue5iUu0qn623TaTbtOrWO0P6Mu35StgdcTTWbChFNSXqJJp1I6/fHajJNKflr72nEb6ibotDHmZA0VOq6Dx1iido1OZAy0ydFJl+9jXcZNwBmUmYJWjUt6jq6BlvHdhIPHxtEN7kkuvGfLxTtULrQFjuu0D813HCja4Bc4xnGcjJuAK/D/pJ5SB6VM1L6Thl94Ecs07iRXp+l6LZbGdxJQRp2TweenGrqmdcJNJU5OwtF4pwnapk0qDZ2n0+NN3exEKqkvxDoTugn+naAdk8C+rXcDfXlaT3YnuL6efEULvJXw59S65mx81JyjFXQHDohrpsJfNjpr0BfDv1ec5ftfMElHmXH61MQix0s1eidlGqldJjPTTKiHkb3i+tQ5ifm1Z+iMWzPxdJPwprmnzprkXm4aL9ATjeecP1M36PSFHzdu7TTt1bec7NRONl7iHONMdaGJ0KuJ0oScp0zSnA1/ac3/nWE+QSPn6JTjmqRbB32SKmro47o81AoDqJ1Ekp91tQfDl3D1uKlqphpMQv9n+AsvSml/Yk1KV/4vOE8r55SaVMIk3C8kHf1F7SbO0TeNC2b4OBOvONcox681jecl0s6qj9WYZeZzjSfpbNPMzJVaT4MXtFObTZxZd5pzoc40aN+vTeiWmvrxE5152Jwmx/jG9ZLwNUmq+xxdn/zqSSoz0T0fWFjh7FQmkcjApySEzjuzavwcM2tKppjQmyafmjzVu96ht41zZkafCuNpdIOpz/3/4q4+tqkqip973/dtu7Xd1q50fX3tytfooNA5WCDQoQyX8TGJTP7B7G1t2XBr577w45+iCX8YTYh/6RZJG8aikkDEhGDYko0oJsagUYQ/6UMSTTRYEhN1k+i5pUjUxH+9r+ed++77uL977jnnnfPavL686zEICBs3GA5dWifpNCKqRGo65Y6IEXGN2mK3oaS5Vla40GIHzcPUepk0EW2XjAoS5fKmXubVgu14VeZh2NuqLTJNoEglrmmBpoAQaFRJg78V99Y43JnOzXFH3LEm3IAz5V1q4nrtlDcJQoAR1dPkXl/n92od6yTWphGHzxt3iWojGk+CiBqfJNLoJmE0C3F7WbMQGVPavOK/bYhbiKQ0MC4Ssoo84CLHi7B3IjKxVtB3chu+1EoVnxzewV3H1lZKdvtpVZ3yUduRRBCNCjWIEp3wS4qHVbqeciWh/jhlricl4u48oh4KBTXSzLVro44Yqjo5iqjAO+QrivKiZCUSegJvFLyai6wVhCzZD+ms62Mwq8El+3iKuAFACbr2u3R3zCkG66QaaP46YfioL9oltimuBGK1KxqsNcwxEMtjhWoSQOdQJaqYd0sOQVOYSOAg2Y3dkrL7sSNahbSj9anIG7jrxHEqBKiP+NCH/p1UCMryNwpx0bIkpe0hMtLMFCcB3R2Fhjs6JV8EiUelRYXLEqX/ydYnuDtBPH4uYPxw90y4txAfWJNQaX9Y+BZHL5YPYMSFligRF6DmyCv413EUl+ryrRplQh8VaP9uBm9nOLvlnbh96gxuE/5yh3KFQPuthxX+7irbh8IFdFxUAHaCXWXAJpkoD+F6klE54xhjqnKEDShKzTDrxbaOWmAdDG9Gwk9MRmUFlrOdwdpF1oPnywyIIMvsapxKsG2fB3SMIohPqxJAfI3pKqk22OpqYHMM5Cm2Cvvz4HnAl2Z7m4uCPyIG0DWfkD5joPqU1VoX+t88Rdten9BaqC50SQNqvbpWATnGewueYk3iiHJCz7Ft7CRTapfLIwCWZnLtHjvUHMZ6T+BbxNzKW+sgy3vjWImCNS9GNTgae+2QDzaVcbBfGGg5Blu59u9pJtXgwNZHEZ7Z159Mpcn/XDDyeR/nLk7/swj/KCIvUH4fnO2yeAVVpNOdI8OehbgnmNtyMYIxRLS4V4oZ+6CleGBhb/HgGzPQ45hN9MzcXOiB3xJmZqlobr8PfTm6mNysWINFfTE71Rh66+SG42/HWkJTy48fn9rdQabBbJ+GAXO67WhhOjG8OH3j9cI7pfPt+cYPrPzvFxYLMEdOw/XQ6dkb5gzcIu+dvG2d/fKOdQ7umudj96wLAOHLxdnbl/VLdO7ctZ1z1g+vzD1798oc/Ern9aXwPIZp8101/fMvtbyKdH2+F5OMtFaEhDNPBmuK0l1Pr9zhy8sjRl7pjeS1ydVFdj/aa1NiedubG4s2YzZvj71rVJXO5qucfxhOhZhOixach1TTtWS33L1VBU93rent9li+Yr25ouQ3/d1Byw+RUCBmFgK9R63AyHBIz2VCwZ+zZrD0eSG48JUVvHYzZCQsyyjdDoVKd8zQp98XQs//GArDvUK4tGw1Li1visRe6B/Kjk2MpozBzGT2uVTSGE31T4yODU6mhl40sqOGmeb5WV8KM0cjOZrF7CbZjbb8FNIB/jwO6a8zDEzQjWza4E8A+46m+seNZGq8/FDLODYw2D9gHMtODCWNoZSZNMazxkRmzEynDBMz0jF++cGMMToxNl6J+iOJB7y+wtUKL+2or3dCBCmGtA2p/AOnslfh/2ZhW7m/kic8XeEHK7ynwp9BOvQn");
