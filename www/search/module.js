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
                const ret = makeMutClosure(arg0, arg1, __wasm_bindgen_func_elem_301);
                return addHeapObject(ret);
            },
            __wbindgen_generic_0000000000000002: function(arg0, arg1) {
                // Cast intrinsic for `Closure(Closure { owned: true, function: Function { arguments: [], shim_idx: 9, ret: Unit, inner_ret: Some(Unit) }, mutable: true }) -> Externref`.
                const ret = makeMutClosure(arg0, arg1, __wasm_bindgen_func_elem_306);
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

    function __wasm_bindgen_func_elem_306(arg0, arg1) {
        wasm.__wasm_bindgen_func_elem_306(arg0, arg1);
    }

    function __wasm_bindgen_func_elem_301(arg0, arg1, arg2) {
        wasm.__wasm_bindgen_func_elem_301(arg0, arg1, addHeapObject(arg2));
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

qinglian.module(161150,"1P0NnBzXVSYOV9366Oqu7pkaaSSPNbJdVVKSUSLjkTSakWxDVML6GGRHBrxZ777+x9YnTo9iW+OJMX8ca+IIRwkGRCKICAYEGCyIvSjBCQIMDInZFUGAYA0Y4gQBBrysAQUMiMXE73mec6u650O2wy77/l4nmq6urrqf5557zrnnPMfZde97XMdx3J8yQ3eYQ4ecO7xD+OvKP/8QL+Wue0huyJ/gkN7CM/LVkX98SD7DQ/Y3fQa/OnfUDpV37c9axgP2uffZzwcPsbYHH5SP6FD1jnnwQa34Qbks63igLO195QXfrl6Tx9i6B6TdD9qWPmgrZXO7PlHp+zpt4e33lY180N7o+kRxDz7omJ9Ytqnna655z91733tg3+27v+Vr2veuvP32b939Lfpnz+7b33vX5L79tw9vHFs3umFs4651+0fH1q/f6Jg5by3DC+++a++37Lvr9rt3t/ftmbp97+Td99wuL8979s1a+L37pm6f2nf/1NfffdfUvrumbh9eMza2e+2u0b0b125ct2ftHsdduGW79ky9+759Ww7sew/eGt2zbnj/vrH9e3etW7dv//o1TjDnrcv1rXfvvX3trn17htfv2bVvePf6Xbv37XacOY9e1dWwb7tn3+0b969bu3t4/549+zbuHt29e++8FuWdF/bcuW/PxL69t29cs2vPyP6xvXuH146u27Nm17xKbC/u3HXv19/57gN733H33n333r5+7/5169fsHtmwa9fGfWvG5vfC1vTue7/+7vfcc/e9777rW24f2b1xZP3wrn0bh/eM7NswPPpG3tm9Zt/YyPDoht2j+/evHdu3dt47V9qJn5o8sGPft92+e2zj2IZ9I3v2j23Yu2d07e5LPf+efVO78Py6dXvWb9iwb1jmY2xkbO3IvOevsHN4YAqPj6xdt3fXmr2jY7vlreGxDfMeX6aPT8izY6Nr1q7ftX6t9HTj/n37988b2LQzGfftOvDefUK9Y/vGxvZsXLdr4/p9IxvXzJu+5bazB969Z+L2PaNS6Bppz649+zdiOOeS7Zv06Xsm990nhHfDvv273ntA5n3/7uHR3cNrdVw3zl8ZtseT+95z9337bt+wdu2GfRvX7BUC2b1HVtK8x5eXj9+171tv37hv94Y9G3cNyzSMrlkzsnbe03b473z3vVN3T8oYrV03unvf3rF1a0f2CfUNzxtPS+EH7t6za+rdd991uzwpw7527djI/j2jG9fsvtQL9+yauvOuXe/Zd/uajft3bxxdO7Zr99rda9ZsGJ43CyvK9t9zYNeefd88tWtKXtq7a+/I2vXr969Zs2tYpsJpzHlpdfnSwffuu3equOvd72Hztk6iyo27d41s3LtudNeajXt2bVi3x/EX5ic6wsXU1OS7d79Xah1bt36/UMyG4TW7xobX7Js//XZC790zefeBA+N3Td39znfLmK8Z3bBLGMrovjXDe/at3bB+Xg/tsupmXWtHhveO7d+wdnRk1+jakdF9896xVe2Z3CfjcYu8iWV/+1pZ8HvW7Rc62CtMZnTMqc15LeuQ9J3v3rtXeOvYvv3CKjaul+W4XiZ5fuuG7KK/696pXXft2Xf3/tv/o7Dlu7/19vV79o+sX7d//ei6jbt2rdk1f+mv7G5jyV737hvZtW7Nvr1r9+9eu37t7n3zmriyiwUe2HXvve/AlO3fs3fj8LqR9bvX7RreOLxr/7yht2S19+4972U163avFz4+Jhxw3b6NY/v2zWvciqqazgTvH1u/bo1sGfLurt37d4844cJLb2rX5LdI8/atl1btGdu1a4Msvg1798+rY9W8oStHYXj93t27167du2/v+o0j60bWXZJtHrj7XiHg29dt3LB2ZPea0eHR9cOjo7v3zBu1FdUm0OnOOuHIa3bv3bhxw5r1e9cPz6eGQdsdbE3r92/cs2/X7t27hCDGdi2wzVzZmZd7J/fcvmd447p10oO9e4aHNwpvnjcjXaR2910H7t61V/akvfs37tq7dt2IMKENI2OXWgj6yr7Jybsnbx8d3btueMO+DcJK1+8ZG9047503z574coCFKYzsW4ddc82GNbs2zN//BufLFzLYd+2jgHGJTebefbsm99x5++4NwkBG9qzZuFvY9O41Gy+1I3fV8O67ZDbWb9glbEdIWOhx79p5XCcrqUW6/h/fvXfqTiHiPWtHNsoClbU5OrJAJ1bPq+iu975n977J20GeG2WcR4WPDG/YsHGX7Lfzmvk185t5r4hne/ftf/ddInjs3ifLbUQaILvY/j1r1s+r/Wo7KsKS371HpKg9++69V6Zs2407Nxc33r5vRKQuWeRr9+yWTXPvLiea8/ra13z9lu3j33z78PC6ffs2rFu3a//G0Y0b9++ZV8YlmvAfx99xw87/ePvu9fuGN6wZ3r1/n+zc+0U+m/v62xZ+/Zu33Lj19vXrZIUOj6yXbXiN8Lm9815+y7zhm7pzUvjiyJ4NG/Zu2L1fmPf+vRs3jMwbd7sjq0yxd//wruF9azfuGtm7ZsPa/fsu9fR+IfB7b9+7ft/a/Xt3790t9LBmdP/wpWQKmX+7EjZ/2/heYfL71ookIkLRyP51Y7uH53ECu/J23XPPvrv2Uoy8fe9u4QPCpkc2jKxZt350eB69rqiq6rCcPWO7NwzvlREbXrthZP3oGsdbeNB27d27BULPjSJniGAyebuwg/17N4wKYxCpe48wRG/hme7ipdun3nOgXO77dq1bu2/X2Jq1a/YNy+Y+ujC7t9P0LahR5nt49n9rFu7ha7+09t/y0jrH9z7ln/K9pus5DdcLHNcNHc9z5T9RNx0nDOtN+fDqUD/lB+N4jjGLHdfzcKPmGc/zQrnnOV5sDF5qyE+u4/qefIvdmlw5Tr/jBo6zRF/zYnkqbLWapu44QYhy5L1AaoykBinOCZ2aW/flj+NJAbWgFoShL682nKWO40sDfT909T9pkQlN4DdcaX/oer4TsqlOzHJrjlOXJkt9Uq7pqbmNywYub3hRGKA3jhcEDfnZc0JpijHoinQV/5kwDKXRxnON76NRoZG+4x7KNSZw/KAeGP7nNn3HR23RrP+kcW5N/oVNtxagEctqHAbbcpQz6Bgnlr40A3l/udNTr/ue9M84+L/jx7HUZ+pXyPib0InDK3uTfGWfcevokVOvOcYNpIHyW70uAygdkIbLq0GoDTNO5PMD/xynic+6/F73tBOO8Y3r+r7zFqf6r16rGX/RokC67QR8Sv7z5T9jarWaPtP0A/ce9z/9J6nc6Qsv9w65xfT0jBMfcopHPq2f50/LZ+2HTE/4HhFeJ7/NOKFuWs43BPfeuWtyr7MpkAU0OeXc0Hv77bt23z0pguCuu/Ye2DfpuUtur5aXCKOT73n3XSK37fUMONCue99ze0nV+997157b98nKu32dLJq/917r91HnA35f14rYd/89Uqfz0/6ieTfXOr/kzb+7zjmzwN0R5xcXKGG98zveVV13hcvcPnU32LuoY/fc/W6RrSed3/XrnxIyKNz41l/yn/V/2f89/+f9D5u/9772A/7Xnff/xP8z/+0fNH/iPWT+m/eP3t96j5gfM3/rPef9ufeX3l/J3z/3/qf36+YXzSfM//Be8n7aXPD+Qv7+hfek+U3vCfPT5ifMJ+Xbi95579PmD+W9P5BSHjNfcX/U/JX/s/7/9O95yX/O/2v/D/2/8f+H/1v+b/p/6p/1f8r/be9V97v8L/jvd3/I/W/uH3m/4L/g/7n/qP/D/g/6P+T/rd/4je+rn/J/7jqTHYoeXOEU08FE7q90Ur9I26mTuslXTOoPmZXZcnyk2RXyy0A7Nalnf1meLcbHQLa0uPDJGWfIOFv8TbwsDo0aR69e1l8Ks80/JAUk7XRx4bVzU5j78qDwDuSNwi3c5Ac9FNWftfCRZP1m06z/HSqv8PbBXMZ6W8tJl8o3dyJ321c7Tu4VX7tV7nlXO8e/b1PxKh9wn9ycPpy9qenGaVA46eLUkadTN128YzB35YZb+BO5Jze88cHUGcxraJU33vLTWnH+1VdfrR3MQ3lYvnvS1CxKTRHcl6GocCJz0lZm0qWZ621KHX9TGmxphakrTVmDFuRv2vyq+40tKbxg+/Tmm6ubpnPzLdVNr3NzqLrpd26uqm4GnZtvrW6GnZtvq27WOjdX25smffPmkYfTN22+9uHD+ZvSt2z+Gvl8czq0eejhw+mqzbl8e0v61s3L5XNoc3Rk8/T09MXeD8hzA7h+pfaBw1LAkFx/xfuAlLLhyOHDX+c4Mjh+Ox1K37Z5qRSzenOCwvX5zQOoTYvZHD18eHN65GsdDH/UXmC86guNV2Oh8YoXGq/mQuPVWmi8ehYar94FxktG9t9ryBpf7ZAlCw1Z30JDtmihIVu80JD1LzRkSxYasqULDdllCw1Z899tyJKvdsgGFhqyyxcasmULDdngQkO2fKEhu2KhIbtyoSG7aqEhW/TvNmRLv9ohS9uZmzr4cIR1uhNZIKUMtDMjvDROa8oUw3QpHqsJUyyEW151sBg4kDnCHb2idrAwUxOZEd5ohDc64Ple2thhWSSZtPD/V92tHRapN8PqpuncTKqbXudmn70pjLgtW4Jpp2HRPyXNXTY1mSZFj/ztK6KpSaln4H4pN7nvWukb+oO+Hyyi+9Jw8jp210c/wL+Eo3uZg04WTtYnG5YzaoZk41iKgajhQ7h/5sm/xNskf4X5c1uSQtJAtrVt0lnZTtpZLTXYlULsSu5mJ3tT6raCNNSWu2x5II30t7bqMoBuOwMByEcgdQ61U6FxF63tE9Yj7UjwU9L043TxFvlidk7KVrvZla0tiNGjCXlBNka55+k9/2pnFQZDPoc4HnLxVg6JXLyNo+JKQeGBYuDglLxm9LW+wrtPJ21Ly6RR2tgpv/nyWxjIt1Ybi4mjaEAT8gTaFYGRT2WujJpI60IdhRmX16TPIl9ycuU3I78I5fTL2E9P37+1ZTB4hStlNKRkqWnHYNOLU6zPD2z2ZT3Is2kr+Zwfy0OyV2emePEDM07WKrysvwjjzJkvHHT+l16RLi8++R0if/jJQ76MlY6q3E3+H4zAahEXaltb/cWRn1XxhK3a1nKb/XHqyuP9Qh3S6sUgA5cvFyDsVuok/xkiyoiQg3wMZ5RbVmeX4WOocLfKu5fxXS0y600vk0XTIzMim53c8wv5H8UdkNYt+nGjfMhPo2Y49Tf7Y+YG+XDGzPXygVJm5Hok9VN/lReNmSGZHlmg28pOuckf+eUoY3H6m1/FS9PNMXPCtyWkY+a4XBcnQOFKtpi0ThmpacswaEm+Lan4VUzRsmoR2yfBHJJvLimgu+LigtvmU0Lgw8lf+svkS33UPCHSYvELh2ekoyflMpXPx/DpjZoTUgCaZdrJKy6JVSRDn826xlmltJpMTWIKMNiODrbXbMW4eszIso/GW67eTlB2EU3Y4uXeCT7QZj3y2ypZkG8a804Z7YrWO+2irqvl2zXtPJA126mwe5KFZjJTTnKrqd2Y9rQbr6B4c61zEZ/udc4/85MM518WrOwN1sNBvyjvfdmwy6jznK3zrKd1nvG0zl/3qjp/w/vf7SArPuOh4vktAFWhBY/62gJQFlrwA37Vgh/0X7PXgVYeauUNrTyaVflx31Y+pxVpJK0MpPkNaXQorJqtCq5zvohn/lg2gcAyerbpd3D3v5u2bRfuhqPmBcxPY9Scx2d0rfM86WWVuWjGvNOWdqalhzP2/hlvzDxj75/D2Fsyfs6S8bN2/s/Nmuz7lCz7tLNXamcvZy+li33kEumVMgWXS1f6hEs04wVeH9DXr9LXl5WvD+jrV8nry+T1AXk9nvV693pqRVpW+noPZJd+QJhquiXNtkwqN33etLMV+tLKDkMRvi6/ncJ4ty1rwJzXbmoJ9xfOTQI7aZRrPmGaDbuOlRxPGDyw2R3jei1eNNA23eThcvY/41p64AUo5DNuVfe02+FmwmiT61yHMkSHOfltLUeLTv6I3bvg582K43zZx62/90mkpM6LftaDz5f9rN6sxfayhv1IWfdLfheTfkF4uwgHfhZBLJDG17RNr1W1iAcs2D4k3Vuofa1QqxbOeq43xZ/xwWxQnjwiPQy87q1vUTrYXeuLrFUGq/CS7+Ywv2L7JH2r2w418XnBl9nrKbxtIpnUh0wkT8mHdAgfDpbpkHnE6LgcNXnc4rYMoURuvOjrqn7BlwdFAhDBAXLNfWlNRBuZIM+XjVokKA8au7cD+vIqKfTNaSD/E+16SjYNuTFmIEm9WT4KSGGpl9YmYhlreRHXOwazELtR4U7lIntAiAl3SqtDkURMO492UPyC0IECY2m2fIn4JZIv42l0tePnURrjI5avabx1UEgkTiHf4jGj77hz34khz/l5fTyt4x0YIEwKAShKZmRPlHFwVMKB7UD2+uRjXodILvq6e0v3Lvg6MyJM6HOvenZmY52TnM2liEnCVhoSsbSdh/IRYJ8elTaG0LZdXBnZ4ubsxJhMIQ83jdr5Ip2MRZiMRd2TsahrMmKdjFj+91qTsYiTsYiTsah7MuqzJqOOyajvYC2xHcumtDvvka91fgVJ5b3oWk/aO47S5QGfBDcur2BOhJbjrlnJm1VZfLkHLzfTnp0tH6+b8vWdkB2NVDNvZjDu0sha8gRsPrXkU74d+iaYaVitiRqE3yZ6IRMBIvdkxzGcDGNHvxpzag4ka1Fwtgmbk5Gpt3VhyRws6ar1E1rry1Kaahpan2vXoOep6kDFQWXsrnnFYprIa1JBk7qJSWPL+NybOM4NGXfRug+0816MjquaSGMH/oxPYITkvvCP1NtBg9dEnLtbZKWjgkNbodn5gS1Gyrwv7xWRMF/CAnMUSGERcjqKyjHY3o44y+X9JWk+iHamvRMdJUCHtFkRYzUQhcOBkI+XvXIEmhEfOyKd2uofSoPki74yG9GYYu0V9LM0HkenYFpwQRoT8kPyor9MyCLtGTUR+jUqDXOxt2OrF91BhL+jJgb1t7NFmNTksz4JogiznmJapNJMCFIZoFBCmPZissLxFodBBnML9pZT3r0ioD/jTBTTR58+ND4Jdmw5q2gGomaEyVnLGV8QSUBFmBdkg3ret8wxAmHIapTxxdw2Cn9CV69PvS83upW8zi4QlM1ciMELS3AnXp/H+1ZQd4WT9SRnXTsoWPhCbx4Hh1KGrD+oQn7aLzowZt0vgmudISsFiqqStkbN6lSFzWRzcxF3eFWYund5EdIaFUEYvO4qSyRh9EDAkua9WUgvSH7Vhxb4ultxbEeaYysvxVbbWsIfjvOHR/3k87w4w3ac9ezXi1x4rxh8XWLVUelmnfKkjIaQco82Uzj2GZEIh6zgZ7TTK8AZPYrdK2SXVIn8GueXDBr8K6YjXT9jdEucMSpfP210zZ82eW+n3kCGJ2CznzXYYynndbaMoTHvgr0UKdR7sUsKvWDsvHM+rcbliBxdFjlfhVqtczIs6nM6kC7DyKV96eX89IvTQm//6llFLnl3qcGWmnja1Wova6Um65dq5qjQ/qbi6ad4I71sawvFYjFytETRx0pW1aWQgXuOKkzxqnuQFoRJLAKqN7Lb6ZPPVpoMxL4XtQ9q/LfapnQm+fQbeurvlN24luG6OGvA1XNeHoyaDSrpn5MxHq6Efpn6AHsBKZ0KgFsqBcVFsJan9XqDXJ42sl6wbMBWraLaIktviYhHW3cW6IZRIw+jXUGGPK1R5ID6/QNmS0sX39NGKUc4BBeEdADlutq0GaFK6p5yfVqulaRHspbZ9Lo1XrxEja+YUuspa+y+Y+J57dIVYi64Wr8OLnRis6l49FMkgW791Y2LY3JXLvlrVTTvgrxF+ZJCk5/0iz8Qikqtva74PX65Tq6O4Qq7b3EUV3z5EVyhNSTDtBdXJ3EV4eoxXDX4q9BkuhJXh3GV4WoaVymuXsFzCa5extWbIPFcwNUi3HsJVzGuXsTVIK7O44qS0fO46sG953BVx9WzuGqi9edwtQT3zuLqKlydwdUyXD2DqwFczeDqSlw9javLcXUaV324Ov6zOkQXfNR44md1+C76+O0J+9uLGL7iKfvbBY7JI+ihCv/kDlya6WVshFwVHMyZ8ir5tMuZx2i/V177J6ddzoKy/BHVdrE+emEW9cs2bbDTLw3CfiFjv13X/Q36DNp2oz6Dht0ilzIXJ0HNMhOP4VPm4QQ+ZRYexafMwTF8ygwcxaeM/yP4lNE/gk8Ze5gVMPIPyIcM+/3yIWM+JR8y4PfIh4z2AfmQob5TPmSc98qHDPId8iEjfJt8yPDeOpsJYUvziyfcdvfAqRgPzoLP86hYRvF5tQwmd+l20b0pyqaJInOnLHRIH33epDy8xJnnIlkTMuawtTqVsdOepIpIEBROzGW2NF2cPO7TePk4uM100F7pxBdGzOJDBge3J1ZO5M5KZ8FDWFmL1Qns1pbQLSdbZlSVxXnMW1o3A1N9cU5XcPGsfibfKL+IXp+HyUV04QV5yJXNQphNWO48xcsOZCeveNaxN87QCvC87gfJ7lQ+zridTcTBjWddbg9yvcqcFV4y42kbZKigWrJWLap4keWKeu1TyHDAjvLElkd99IhWBUbplF0Qhcp2Iq9Lz4SRiyBG2VkEr4OQGbfSpuHak4lPfWJTW03T1KUc8nzP6OOYKm3eL7iUCDGoMJPOaM3FM/bTKYLk59w88DfRdq02g5BMFxo2LJVqzHOsMY8siwNRZxP5fcbqCi2MgCfNgrEb582QakSacCDXZBixFx1Ygv+Ctw7kvm0bB+lOYf9+8iUXjJ4v5rKMRXoW1bytJeQuFQQtzbWlY5Cl0XFWZ5Wy9+UeSqTS6K52nFxkve3QTYu3HxTNwSuM3NdDj4GpYuC9IrJueof8HhZXHaSCVz7nzXmut3yul8/1ynPylK9P4SgpnJqMqz9SrXZOFp3pdOscdFJ/og3hUOh8RVu5X02EbhF0axPJMXbshRXoIK5eXAF541FPZ/g4BvExjwZu6ZFofskHOJhP2HE+6SnN5D53NTV+X83TI+hnxb+IciArvvhzd0dL6cbfcq1zdCWOp0Q6IIWjAhEa9ProSrl+Sq+P4/4pD+TRZPvkIkLznlkhX6CiURw6s4JPn8LTZ1egmw7WxjMrpLEuTqGudu4QDQv6h1BcQMIUgdDO7V50BLRb+AnqFQkVpGCgMgnDEXlsBQ247kE9J5MFOSMy0LkVOl5nV3QW6jMrsFBp5JJ9j43AmviAiybcCu8O+GLIS7dlPj6eW5Fz9M+t4Lovzq2gedAaQNi6Z1dY5V5mES3yYFBFM1wqcc+t0NWIMkTE5Qsi3diyCzMOd4/ioWhnycOoxaKfIgLZvpqS/FEPrmc81DaRHEJt0D1oCHLtKE37yaFYG5vTvQL/xgdzA4ETL/wdDySnZFmzOXnNNscqrNZw4MPgkoYVc8Uu6MOE4eettEVLW0ludumpKqvDDxOMim48HjQ8R8p8KmvCpoe3kdgiqk52dNicxzwlWsjtXA7JB/2ScwpfJUPC6H8ewyFqnd+xVjn2xC0UaYCPi+hmOWjhbEv+1ej9iqmB1oWIToA2anZFhbqisLKewKdM6Un7/TGvMlXGWzgo0jpZp9K/wkketIP/mK3w1z8oG1Yj+Q2vcCqKtTNnGf+gDpoubiUzWdpR8jOgIT/5CVmvc0qDXSz5Za+8m/x3Hy2XCX2JrD61LB4rsnxGV51s2r/iafXJk371m8GwHPdJneeFjGXMhc/Jqha9vpV8ymBHXiRD+tmPzsCOVizSvhxzczNobxcyv4OwrXGIuM65+u1AydMP5HWOFt7Tz6PCt1tGl+4z2mrhBNoDMsDfmp4pd6vvd3UzhRQjhdNinYxJa5u6+lCW7Jp2u8OSLzjiVzvH5JdBZVTFs9pSfD+F74YaGhtw1pvVkHNoyDmvw67OLNTAz7+/u4FurA+jPffn0FuGjDoJYZL+p9FxOOV1CSu4cdrTPmHBnBJ+JTNQL9T8BY8FF98m4J/wqnOQVrySPfgTLF8Lt2TYRWJnvORpS2tCRp/j0ZZdhxO5wYFGuY+Qc6J+qRv8Unvi6G071HIbN72FR2rB0fli9/Tp2lZGQ0HxREmY3WSfHDfdRMgBe97kvRXvAYOSDiRHTHHSroknOgVJ1y0LSk6VXUdBINrycQeUXpyulk7xDPQ3vGxyGrTwmsmheJ52hQ2CVUQy6kEab8VC+O9Ygm7xLFcil/zjRtjSI1pgFhZH7VWtOCNXssPSE0WGRkShEy5pIige40XyBRCFMPp7sWHebxnCZI49DHcO2DsHW3Z0hWmsSJ7GZJ9zUN5LTjuZBp+QGm8Wvo1ViOtbhPbNIOYfRZVvF4+D/n9G/iQ/4qkIOmeWdeVgd5PaH8CfaTf5pGu3K9Ohb9klPNhBldldTa/Kzytxkgw5622dSyFmu/JfkHmdyJo8rs8aOuVshZSa96SNtIkm97CJxae0nbptsl68Jn11Jyxhcw0/o1T/FLZCrib8qNsGKc6A2joSACVVkMiKvBTca5aWQ6XdIQot6EbesOpErTDJj7k4G5Md5kuYed/SbWjp9pc9S7chVxr+iOSW/ARe+Am8YObQ5y97XfQpD/0pSy3+4oM0xv4y3vvzh+W6VfwCPgLwe6EpadDP65Mv4aNpCRB9EVHNFZIYbic/4nYeu4iPnq7HpHN47Iwz+7mHj3Q9ZznoGepDQXHSJZUFq4yfLcZHkvWDNoaU3xf+pDy0mtOwXZgtjxheWUGfIkNmexFf+sfMBXwuHuuw8GGwcKlp00TaSA6bUi3alBslmBtIHRvacDrhmRRubsj4cb0MvgtJK1QDistnXSurhlY29ZTVg7leFOb2nL2+AEZnr19cQXMor89TMCyaltEOl6R8mPM3nHvarpGsZgnQVYHwlNctECpBQrIwadjOmyAxR/QHf4JWHysU5tpWPSYppcNTnhYtr8vOZv2TAmFFagsTaQ0eXm7ll2anj97AdjvwOYPdcsD5FSX7JWOeJQWgfnWEicrjNxwHoSM/Yxbm8M90KQDYXOwqkdbZgs+tQMFcSfbi6EpeQI6asXKUMIbTlXAyr1nWhS0Ci7IbfEhWzcMh2cAwtDsGc0ur8ETFv/Gurf2s/Vxgo+KWXm1Upx/q2qiKp2dtTMYu8HJfAjupHpFR3wYLwvhB2VT4gCn9wzxzSDr0A76wSdmPRe1eVkrPCcZryMrvyhXgkC4XQ/izGlZOSGewgNrC5GU3i+KMorCwzmZK+e2pLvmv+DuwiRoIofjnh8lE5lNB+cZCAy6DDYWrhq2umHFUPAmKC4dnhAvEo+bwylToWDSDHJRSrJZrb1wEQOxjeYNHmRB5iqFU71n9wSm+AxQasWEldzkiWmXxXWR1pNxYdAj8aV6Ccvn8fMptFP0HOi6aWFqP4MGPouBgVoVQY4vjc+/nDbLDRvFDbGISWOYvanGShF1E5FdE9MjKDhEdXtlFRHlf8aOVvJP3WIlHm//Miq49QGhqUWfTWGQ3KnnkcTYi5aF/jFX8y3YzKn7GSv04tJQ/EX+Zs/LtL5Z391DpSn7OdJ77Je4Xdhdq2F0Ij5/qWhIqh+pSeWFFZ8VrP2QU+6o1fsqzS1tGoFFtt7rKO7xBJ6+nmrg5DMEU/cp7+iGZevQjtVYrpziiZXQR7UyXCnMEBcTqe1qD05QwSHUeEK75qq6A9/steG7KO1T66BCMNQn7Z5QcsQJmqkctDqJD5OvK5LuxnlR6GcCf5ck/s8qkfDDib/2iSX+GP1Cfbya/Ih1io1z+jSh2xzB5pfWWVZla6osgqzvEsoZ6JeJfLKvlVMlUhJcUM9XSthpUR3mimhOmvZMt0tM5owcrTvHTRyiZvvphCgbf+Z3yMdA1w0Nw+3KpI57XqT3fxcwtRywrtoNt7GCfL6eNsw5zsZD/d4Gki4fxEZcryleTD4x9xStHZ2Dhoc3TehrLTJ93tpY2yBTnxqoe5R4sk/CNB+tAoEo/r2RJFv/8vawIhK6O+RiYSkj5l86vsCLMpegXuij6/IrUGhOqjlVUrKSrKhL3nkfLvYbb7PNVLcWXcNlbVVQcr+bt/8DQxrPr+mtcKlc8v2LeBnx+xRsqmGsOOp3V5bFZfJii5Y+DRt5SnFRBE1P4k968PWPmNTdpaKc3sUxLfmj251HuHzkL7UCvUVpnyGfRMwp87BG5vPLfacytefF+eejYSpjK6mogqyd/R5cCOBrI74+uzE1bzYHHV1qnjkuo41+AdFKZwky3Kcyq4E2YwqDY53XafyEYPbpydqc/i05/1pm1hKVmNuX/RL+1v8mXhUGW7KaGk4Au4aa0Cj1lKHs8psrfaWE5ySd9a1UurcwevS2M+l/REOtNYe3HpdhWPGfPFsoTnYv6mTxJPSEV8esma/oztAbCrAyX2aT7eOdp004uqtEHjtA8+ufRTfKTRo+fus6geP6EEyacOP3I15iBQx5OnI6umMi9lU6X0yF8looANXhFgIM2D65SEc7h5Iq+ZHfShaw46rZVs8Gei2eS/5x6MiUIBZDP467wLA98OgvxedRVj2APSgoKC3Co50E/udPWhe2g9DkIu5tQmGsd1LpwjIBtuUurvTfR44eu8ZyyiQbaubajgf5h3WvzoGrAV0UewexoI7MQPkwe3N2fyuTzUx+Du/upTNv9RKYNP4mfcOyTp17lNHomF8W4oTEXnq3dK05mdMD1rnaOuiK5+9taDducnjfwTPIGnom7nxFO8gcLPgUrL6zN/rXO+Vx7M51D1tWevIKeecX5XEjlcM5rKU00VvR0CIVflAY85+Lch97d23ggVrcOhRDXjbaj8OGWx0qpj0KakbpWoMxVMsJj3sVcr6fzMe+4q9cXszHvqG6NHuJWWZTUh4KsXOIhhpW0Nb0CJ19D5mJOiiou5uj3p3w25JU89WGHt5XjiKeN+ikT8aW8DhemQB/OfC0RNlsZtvM5h02J5MVc63shz2QYr3H+JMcjf5YLw8Ixc4ATYVl5n6VzU7MZQL6bECFMFLZt0E2E8eVppG08k0N5X5l8mPWdlRJjOtKsPEB/0FGTiiwjzG+5fATXOZfD+/JaZ0A+RKaYGDX9ctUcNYl8JLzR5JWzDZw1hGINA0APb8DpYrDjQO9Rfc4jpVfhURlpn/5hSjpwmn3WniA/p5/JjXNWc0+HJLFQpFOJrOyerKELRqhFJqUHVtXkX0A+OE3yk6ddJZ2cxdyaQ53zB3F9mwgq/mDRSD5jlPBkHf49qLTBA1Z54nze4XceDH20fjRh/ZBfb9aW3ZIHOlUYhwCkdD4fK6kO/cV6PWspXqajXCvSpmKIIllT1oZL0yYpyZLe3xsllq4mzJ1ON/m5cjKDmC69uSUmtMUnWWtbuidA97ySGs+StFAyrCTVUHEps3nV2DzvmgfNpmpcnnF0WKStOSKRftGuObxdjgEvX5TLqGs47CKUrvjdw2CXXmcAnnerAeDpOL6dy7WHZ/JqFLC+ZFYSHv+xQ3LHn2prOy522jG9gu2w6/FcriMgv0hTxrxp8gHWENAzJIDsIzcOuxnUkwDROtDDH/J3Vv2u4/Z96Lqf2s1GiRWhDsIBSKipmUi+TWSYY5Rv+CDZ1LRJvo0tnnazOvoiO+eP+soNj2Xamu0wqxzNyq1E5MKPl5tJy+4XzZS1s8ux7BDoR50+MTz/fMx+nsA6eL+MJN1gvOKVrJ31yucxaG38Ad7/qZ+ZcpPjhAT8CTNdy+r0jk5jxGZ4VBFyrYDxjnW6NMNRMTMxQyPVb6AOh/DBtJfnk6DL3nRQaTIAd2d0Q4xzZrygdcwuHKXWdfP3Le+We02ydNZV69B8DdOpcx6kddBIr7qMxToq6HraKy3KB0mBHnyZeT5O0pSb5d70Yp42r3E/g5mMd7bg24pj0+vkDi/B3wOwvKb1lTYlE9hAavOwAIZx7zFXOfwT3CgxZdDauubCqAeyf1/y3zm3J0lDJ9zkv/G9o1netJJMll9Os1AN+3vA1l22pdWPaUovgwi7DO3K4V0n7ebvrcLfoU6Ep928n7fiIkhbE3nveGtJ2i91907kS9gvUwT20wcj6ZXC8qUQIFu46oODtPw2DLLvRZ9FGm9Zx2m6Kclbi9IlBfmBvNBqS+H+BL+QkdSlOvUDX1xcj3XbPJD3yi9svbHe+DJYi6UOEM1yudpA5XOxvIui5SHrNu+li0cN9+7l2LeliGUsOVhlhoXaArktwx/ARi2LFA9jXtAbvN2L/pEK6fAVwXixlWrvabSez6V90iHbt1ba38ZP6VJ2RNZhESa/Y2j0wH5rsoDezlwyjE9oUsyDOV2WrgguHyN93KCrdlPWpBYIi0lLyaxoqLOHJz2uuMAruXKBDaNgg65a2NIWwzj0DN+DYZxMU2ogmTelsYHljGSfKmUk32GU2eIBy0ReybQ5FzNhIvVYiGwApQ6wnMufTAcAenFYqdUhT6xkTWGXuDstbPqYv9mJZciTtAfGp7CMgDVpQ3bRSHYX2d8QmMRmiqgBefdhu8XAcGM3aL0A4+cF95w0hNt6RypqeVYaSkppQQRAKy9gAy1C2Urpig//50S9V8ImN7bzuZVQ7XjNLtgvPN3zXxD+n8Y4BAvGWxSohK1ukc/5rvtBVerF+aUGVojrCG10nq7NE+sC20CtuhjaAd98zIO/oIivXJnEdb7cKqu6IRzPEiEXqv0Fu+O/mFvJWeo1aTTeMhgDREQbK2pwN0WYQxSrD1SP3lJmdy6Hz78+afAUCQV0V1cGCSHuGc9G/XN9OPNEjsLI+ow0+Gtwc3rkcaHCwcdlR/Lsfe+rEREbsxU+rkGGZ+ZWsoHvuHSTIl+pbZwoZTI/+Vmj6kWlK65CaSItFgNdJ18eoGrIm5fnNbuZVSpGzS5bf5Rrr0vYW22FPRHFuNWWxAiS/1n24GRmqxWNOtPdQkTlul3HQaVrYEjLAy7VIWox/dNyurfCU9efoANxyuFvQ6SR1kUwokQdPQT6rrrewEU0a0rD6hjwEOpJjVT5euRrtzQddwRCkJ8od7FfT2baEflaIIhE11usAsADOmT3y4fs6FMd7bzRrZ2jL3tBIrZlJi5V6FKzRku/l2vvoy5aGqOpIMbkD008t9TSsBBSi6qpX+2dot2Xzpd5bQu1yxpWCPX6LC4dMumGVbvG/YjHADthQIeEjB3ITWTPlDoiBqgIMZm01s4bCr0DxoJVKR/b8ecb1FcybfDgZgeuxidi6UuI5R/a80hZ7g20oMc4ruGZYFgsP8C4utuyK2CtWWX2jpnbUrmxV/ZM3jgwJh2UGwcYuyc3psak4+6QmcpgMpFBe0BH27GSokg+J+xuyl31Cu6qVzxehFtboSXSPzcgCZ/BA1jTPtvChX7Mk7HS9Q24iedzLfo5rACM6ah5NtfZBDsDW6NGVKNGVPPtgBbxeMsq8Ti+Nx0Jl5Od2MkOkiPwrOErabM4dK9w6+twXSued0TLkXsYoFBjTWvytYz8g5B6teNjaaUhxUkKhHLZtP2Wy34ORU/R3MkoCbwvKyikMa1HTWkiFEpNaaRTIXeXH6BgIM+yIdQqaGnI9Pq4XE+r8iOFj3lHcJ3ArqO6JkaEth0EqAaD1sBTGVVo5/KKF0RD+B+yr2JSbCVHRHU5oqYND+YMa+bwYM4g/4F8v8hynBoU4AikXdI5LEUlYSffA6cIWSjHGIPoqBEpgreHk7zs8jHMQDOvvP3xNYJaKQo/jvwnsENHXBsUm+WLBqW5HJbIBmE6aXyt46uDssO7mC+nlN3vSHkJfe1OvTwil/ekjMC4LQVKCMRvHy1lcL571NNggVsRrSR0cdQTMl/U0QUWleVFeonyEmUHkB2l4WkIiUWb3pSmK6vFyFs6FCGpj3pGroYIEZ4SjFhNXxJpEXTYstMfkRJDucueqeaC+XVIaiQFh6QmlNACqdEsDHqNcLSHQbraoWGXnsdyz4X3C2iwZWmwlzQYCtWDBlslDcqzHRoEGZzMOuRxKuuQzeks7WV/Q62/mfZN5A6ZT/Hqq95BzGVvccwDndcw4rx2Smnew8FcbxoIaWiZJzOrPcn1Kbl+0V6flusLFCb6dWNOckx6MijiRD2Nq833L12l7EBfu9BF2S92UbYoVqDsQDFuokz0UlnPwpab6r/qzCkUPqagVTCNcNQ61hca+czu+6BUELBPBU+GDpdkGeBlCCLTp+VuSafKcZ2K1ToVj3VK5qqRTuUihljUvYhjjZs589QsA7k8vQIG8n/JzDWHXBjIL2Qllp6GzVSS4Gq1OcP5NyhWtnGg1KK3d9qivaMYOJAH7Wyl6CaIrYbEGBQDgF8SvtiUWR6QLaZ0a4BKimi9UwizSMbl6imGCovaeMrNYQOwgRZ6uA19mddQpNeNeRvUybQpH+vG6APOF1QSWc2gLY3WlLnXiB55MxrzyjJQQlC5WMCaMWpu1oCfDWMM8pGrTWOMs5EmbcfuTZvDm6T8GWnpVfL5tHy+WYqUHmvMcpq/BTSSqvemYcsZMaOjhj/ZEt6FtoDxPW7DcoQnNIQWnW0T+eWFSeXfjsFsCFXfkhM349Y8g/K6qp29VZ6TSt6WLstiNZoI8b1VYROca53zmTT5baPmeXwOyYaYpXHRbFOIJzyiXzwnqs8Mg+GsmRlQiXmypQW7lrCoNBnPlw9mq3GVysUAL+TfjvzqwSynh0K2gp4b2VKpPkmX7hBWtgJxvkDWWIqteimpRV5Sq3kgi32JFJZDVF4iX+QyUo+TdADzPCACuwiCDO/DPgrmCJyADOzG13N+rD/d82UIbmpBUFkCz8G0kXwCfjZSzyJ05g7FYrwt67cOnFHawP4FZ3WhsRL5KV3C42d4zfNgOQ+3ajSTsJjfd3N3C69DXAdbJmUWEdkgsyB7OuezphOMw8DF+M3PerDlpYthrqqp53udBmNshSEDdVSUFP43gYgaiFuXMUxG/sjzAWNPyYGtC3HNuhA/hP7Fcdl7oyhUATRe67mDuGoZJO2UfLJL2zBwiK1mbb71kxAVaBEMCTLGkAevBsLkNkzE+MHJLaKSm3H2Nh3YIX/ynQgZXy1vwBkN2+AAQLtcK+bzjjDHieQfPLgncNqBsuHmkc8rkZ/qmAOagjToQARY2WKygNTbPTDWpSOEX5ptcQ8Dj2RGOVoBzB1Cca20B8PyqOkWVKVEiOx1hESjz/VyH4EtyqohPn0+7bKbcXUXf9qG7z2FT9EKTjFYFYx0VN4EWuNOrq+nZHuuYXuWbj2VKbt6OkOMktSQZZclH/byuvYU0ASyPat9K8B+Jz/ghCDv4/FoHsrejY71pC2QTgtAIO18MW71p4uH6G9Zp8Ant0MQiLwU6Db8HLfhPrlpN2CX1bBvL2UW9wv+8mACvfL7ZSLgvZDZHvjFC7TKJOmi5M9Mdx+kTzKrWS+mi4yYc6OzGW5R5CpRur5XJBZI1qfpyqg/YG+Wm8k/usoy+yGkHbNfEuyDRxGeFFFki7ERkhpkI4xTi1cQsROhjaVxYUIDIEL/KLE8WpDECJZwq2KmCN3VOT0ySte5T+EzxNSBBHohYLk4CpTJeAruoVrh13TPpDt/Jq+xMzmMPl6hL9mZ7GPr+jCTWMCYySt1JgFUgjW3CJO2SOfxMruSEftou3cFnl3TprCVr8VE9nEir0zl5lpOZGgnso+NvVLr+poUQWvplR0pCWB3sA2G6RWUkk4zVtFKSUS67Ut7ORNAuuXHgJBdmA4PptcIU1ssclArrScyZr1YcL3ZYqG5MANsziKhxD4axTkvs57mnsqhe/MlyUdPHGatJVkVxAZ0LEEEKgOzjzVQANhWrbR141LnP9H5b46qR4LO/yKZ/1ip6riGVx1n5FP5kotjNty+TbFTsriElYEep7SfR/Z1x9K2O5jXcKbC+y9lhLdJLLzNi7CL8DawHLDCztlOnHU1qv6MXW3P8Luw0rxmWUtgWYtLOuVDT9llegowICHOUPQUxK5MkYeS9+pY0v3IEmaFa5OtIx+EEHOrnjms4wd94Kwajw4vXKSNlwcn0BMXaNM7Gb/4kE8wOr4T2iMmUADXQ26bkfPQxzavBqb/gOw5ODfgrgZUJVzwPdSLE6cHYkoKsQZHQ0R5BozIo7cBrUen+amDIQOWkfc+ijmcyVRc0XYl32nK3eW5rHNIqTX5hFKQhrlo7Cp5QiGA5Nb5jIeTPA7MNPL/FI4DMyWjZzI7W3L/adEcTtvrp+T6lGsFpxeqofxOo0PYJT0OSbk6RGcyiz9Ht4S/UzCCs5kGQYqkIcW+kOm8kaT01FTp+FxmNyjgZWQ0Cfi27BptJrUtChf4mJstJeYYjGdckmpTqUR1edXK1tKqyxFIiI9P+p3x4eEMDQykPhEoxrfQToR4f+67hdGrqENX6RLsx0sgfE1kjXJZnXK5KYck1jA5apTuT1u651aKSGuPk2vvPuXOIs//oBAtjs4+l0mGaEYL7oGOLKIvZUZ8CiwAfX1ZcoS9aWa9+IhErMs0gGqZyl84bJOWrxKBq2jeRQsvOhyAYQEJ4GkrAbC5oV2e5fZwxM6Aj73srP3iwLR5xq5uFSCsSeIZ18Y7sqnCkkALYUqUx5qM4lWYrKvww86WuyzmPXYuhuUIXQi1CyE2krDLR6yXjp+yd07ZdejSRdzdMTjO8YAWZSGStMtlVCbI2BWewXmC8ZVEK/XZ5ZO7WDaLUtdCjAh1LLXUUaNgS8nVkrpSSFhSSMl5ILdawc3CroRdtFG3a/dhgmW69DlLY5w0Lk21ijhdqnPCQ1lgQ0ERCHT+IPvlrQp5lSK4RqAQUgdFwxsCvcCH9kL2owhAYcq8FLqFHu5h+ibIyiDX9C08YlYxe0vLzgT1Dwhhfj6YDkIMK4eyWS4p2Q37ky/gwFkHSp0wlKdQYB9QZYXD4nHp5CHRtSAYAEypi7t0iM/2hHMgLf5XeH+6yYNUZ0XMe79nl8qXDWRfRhp1jjhiERFA3oHVuzUcRPuGRy0MslInJ6eeLk1+jfQ8sqWlIIPnnHby/9qtdUShKaSdq8fMlCK7YgEA2vWZktNMCxO9U5frPfpxxHL4IzYc97DpPEpOoBM5ap61u+HpLq6laxHoNS6dI0DYLzrtYiVEJQc136z++Dem/HaDDSSaIdysgyaO6C+ru36BY6W06FYp7FkZvt/1VHEnGfrFhQzGj5cys/yQ+8AKeExO5GYljmUvOlUmATNkHhBhXD7uF9IzxQWHnuRLii99mK7mR+gMOJURyO2eDG8D0mBJceo7OIn6+wGySbm4U2P85JetB9Ul1z0Iulf3cbUXBNY31RTnTDs5ZfIk6c/7ktV4/1mDKuD9TXfS89Kav/Zg+BfFl6c5dhXyob1aCuRMGFXRG9y+LVcIULm8NSY+Gc798KNLSFDDqCat/XP0fngKQGMGQXbsICZb7lfDPI0vMgMX5V1MwQXT9eOLRn88b398rvwRUYeo7Kxs4G8XkdJJPs82nXNzjtnzskkhWtAU0x4Ork3xsiE+NZDD6CoOLM9ePHrWVX+Q50TYt54kBtbWY+gUASAIpyavHDVAwMh7Ki8fA0xIhJKJjGgm1Om3pzRROYjFYgtxYASa8CaKNyf/UkWCa1UMyuRj8P8yCMn01a39KDDOcOcWIGonHzJaD/4eR3Ng4pRr0WRtS3JvUNjyJzxh8d5gBiugfIT0uZGLxizATLrdwo8HVKSh/i78H5zkN1jDjcIk5WO7PATHAAhB+AWhqXm9eNM2aspvE8YKNCwX2B7ATiNYiN9p2w1pj8hmk8k5QpvfJJosQNFxrlN4wM0LSfnH4QfMWh/14ElzGmTlcUvVUTCw8SX7dBVIP9l4jIWS6qN0IjXFYbo5+cnfGJkHEO3TvjTy5Y/LWvqnjzMuFLVgYxuT/ZdYKFr6DEq3ZTvAvmKhWmLqaFVSmE6L3JtVpgLrORmDCbFRy+NHoDjK5yOutvCwm/uVAVPXzBOerpmT+IT7kMd3MXJFKgPWJPUoOIfDbQPN8Bilyto2gVytHY8CP7mGDR9/qrxsiGT1EDBOrRc5Zlux3vFTyWge4kkZWYMyCvB+Xj7h6XLHuD0GYAz6R/CHlgJQPsZVTtAFHGn0ls0iTIY70eO5xpG+tHRwIm4jIsHgtFI7KFsUNG8lmrp0PQYcfQqIRCpilmX1WhbW4mJVFnaYnmaylC0cj2F4ZROt74OzeqLxQueAkJz8nmffbM7tKTAgm1wQT7mdJ5+2k3jaVWcyl0KfIbIJPntJoS1E7vQoEUHnpR8/asTRUXEMnvmt5Dc823iv03h2CidLcfGjeKreeaphn6rbpyzffAFdpmpSwv/UBhEP+pyrrTvn6nNnGa9/nfsiP3F2OQgIoOftsnq29JwHqFNB0JOyvHAwS8rVS5b0BLGGCx8ZDsA2QYIdBYr9VAWKDZcuC5kcY9SCrkyNZbABtiSic0bEF3v9gktwP14/L9fn7fWzcl0SHeCRzhnLK3W5Ym95wtX12lGmuMXkjtLAVrZO0SugTHEfkn5CmXJR7FGjWh6ZqQ24oDJ1WmPJdMNytTTtuWxkWOjQwgfLkItPHKmiYB43Isaexnev+EV8LCpv95W3f7M7Xjrr6Y7bsPcWlY9+4UhXhFS2tPiLI4zU/OtZJVxWPv0vs24PFB/6EN8+9iFGdT32cBn0l/ykl11evnTiQ13B4Nmy4gl870veng9CSFmeXJ1dYfdrTMUyCmUGGGLT+BwYNa+AkC4bNRfxuXTUvIzPRaPmAj57Rs1L+OwjhJiB5eIFS6fnLQskQUZKvwXOwsJBpc4Chxr4AoqGNQcUnV5RONuudR4x6XKs6kEubdGn3TIM/ssfKsPg9fY/4Xu9mP5w1+2Xqqcf/rCNkMftV1wbbGlHsnPbPv2deLrWuf2RDxPJ4VGGzSHMPoLKUT598sMMDf1leLSc0qipTrlB8Uu41Vf81oeZqoG3PjcnbF9u/a6G5H2pbH7xSzpfv85uFp9+uAxMxaTiHM0A9tEKY46KLLpkoGI+a7T7ljfVNbyHS0h5pCWK3+4mirxTzLS8VNNi5NsrtiInLQuC4FvVXtX3stv9wGEwRQLQ49vL6uX9vH57CcpOudUUL6AoW9eL8kuDBSNuLNDCYKI2lqpsjSw2tAU2tCh4zzxLEONiObVQ3QuIo1HienQlf4C87CZfQ367gcKxDfQZMhvU3Umuru+WsGVrviY1b/NUIsaIyK8iJ9zAVHMzH9y0H7uka19xLc1edIsvfKhak7+s/EkngiAUQfI9QBQ3uguNUtyzgotHSfRR8sHDFQAqnzzjEo+IT86IiHPcs21UMfmZKqiyjHVqOV2Jy7oQ8wAa4Rev2BvTNszrc37yk745VJx9qgy44/lcpKGp56zHkVM8a6+iwo1zjydM8OPQYyNR03hmo9u7H9s0YhAUMsbBHTWYCqjcgHO1YReQKgH1hXcRH16+717qfcIAyHt0GHNoAJngeZ57jfvdsgneRFI466pw9aSnegBiCHUnc3WjPueqqARgI81xo74FojrgoBqnjSLXHcVXNiGXIY01yoee1LKhxOrEpBsPI67tuZxIca4Cnltd3LtUk9yqKZQ0bUAcYh+P2Bi5R6opquBGLVJOF2ITLk92Lp/oXJ7qXD7VuTzduXy6cznTuTxraz/Xqf051P6vXlcwnch5DNmrBAPSE749ym8gO8XfOsL7lCgsqZ7VOzK+xfW8AVDFgtCmGAQLcvqzM05pHFB6JsR0B/SRBKlVnK3cKeAbLjy2E92ffN4rnjsurf/a5Ic49sP4M8LwbMR0BcV3HK/2WHn26R/oenYIf1brsyme/ejxElcBz77UXW6KPyv12YG2CH8fP15CGuDZ6e5yB/BnuT6b4NkTx7vbe6z72QR/+vXZCM++8LHuck92P0txBqHnSUG5t1dxOGk8sOaEJbjsVxBOg3jQlU78R5ebJerqcT6byMOVcMBx4OAQEmUHGKNEV7kN8Jg4DHjeaScnPYYp+WqdHFY2GioaSlicx2HUEF4cMrdN5FFh7kPqgoOy1bfhs4gvOwYLSKIenhERoqYxWy59IEJ4wZ136RwX4oG9FDd4+zYRKNUKH2IGWZk0B08NqftCiFA8tuu4m9fweVSbp259rE7+npeV3YOW9diWoT2IoAsZRcOD4tR6ltXsyZIeg/HsKNKC4U5K38BarOgzt+po3aKjeHMaVmaP7RqkdgMMf6O0OdZHzfU6oMTqMwB25GsPdL02xaHEeZ2MQx4XQ8nvuOzNo3Tej7fgjBGGpn58HBCNqk+klpjw5YjFXKQ7pJkCUyfrrJtDdExgIJfBES90OOmy+j8U2VYh9rdvBZTPQ+cdhRS1Thd1LH49DazzvD81W2M0APYczlzAUz34AWRLdCgwiVhAHP/k5zuKZEiPE0s5K0vK0ejJuVRxuosqTtlr+DSWZAFfR9AF/YosVfw853lAE1yEOPvkpJ22VHHKUgWOi9xy5p9acOZPKzvXyTnids3ONNVINME7pXbKsKyDT9ZaPI5stLMePqiHU2kfzlgQwSO/0NNfmhSnPeOTeTRYMNPHYPIHxg4IvtdgZ96Bn/MaTnBqOmoiEONEv0G/vGiQx5726LiGNRPDY4WjZpDyS9540dVwyaqR5Xo7Va03RFUwjouFnIay2NCuP6W/0xHiab1+AtenoEwm8lxTe5j8vJF1XobozZvWqJrW57qm9Zy9Pt01rac603pei210ioV1L+eUnrNTea57Kp91rVtAQ6cyUvTNahE/C4devoxm01TYiMs+v15/tTLb2x+RmRJpgmVZgoa6mw1WXX+q7Dqd9dn1M11dn3mNrptNVV3nbV1aj+V1z1le9KzlRWcsec/YMYEZ7DM6Is+49lx8MabATxer/2tJ5WeqoXnGljlTlame+pEGPMfUCsnGLrjKx17CZ8Oy6YRaIaN1z2OkXnbK1r9k5hCYcuno30hmv2Dy2qXJrPZvJbNfmE9mtdcis1o3mdXeIJlFXzWZnfi/SGYn/v+ezLjbfNBnWDKRhdIlMJWGCHfF38Nu8lmf0du2NQ/o/EzpRno/Zwm2dNnHYCkfoF9fI23y6jLdtwE9S4pEbkdh6nMSWPVx66RnMH6HBoZje2Ho0vGaescE6WUYwQZ1qiZ0lWZBaMSatN6eH+ruE+AaY9MX07XR0/CQfqRgKQaA0RYDPZi9uzEDzndcPBHQnwMh9PdVoeMp+4vjYSo7Jnkfs5P9mq+xr7Glp9+TH2C1RbwQoz4ZeSvFRkUTBrcoOeuxfzwNtb561rGOSMF6oBspVg9UJfg5+vRQrdGd/Ca2TaSmm2ErZrGASjrr4XzU5Um6IghHNoeTRh3aUEf6VuJYV70Hrb+onxt86CnvACNiBrapku+rmTnK6/4huNk5GiQclzgsPQpsOKir8iJoSxYSaa5laU0NXaRF0qBIQfi3YxC0qtrjrdlSfNySXU6GkpRE+Vd0BKAzQEgEqa0KIKFN4ubcnzNnT2scCWJxqt2/o0Uo7SRflvbSP6MXUZs74FqDC9G9l/GoHxJcj4Y5LlOPOUWhiaV8ZFECBbKjMjTNjq031PCKenp5ujT5a9JDpP7ZNSgfNSgfX/T0SDgEGiObeUPeK+Ry0khHW4irxiUX8HY9s1+CrEckwiROEzgc00Bb17lcqn5ci5QnxIxvBAXosYBNb9RF94hQEkZ1yxgguHB1I2IneHUDAip4db0yPOgmH0QM6Hme5P7wEtFtmFlg2u3gvMxBUKFOli/iNIxbQpFmyCrPe0AzTfqWajgXz017MDQ9Vzv9yW8w4Gs7cKcVJU++7bjWIdrkNc74dY6rjvk30ik99UVxbcaxYhjcSPh1wjiEPKFHLGzRhILgFT/4UYQsbdKIpes1mm+DbQAidAvPgpxsB7owIy2l5mJgivUSlcOdzFxkK2oBGhaR9lIlXaYtlrqvZ5WKLDCRa0RnWb4FWtmOOE4i5c8tPUTpPfS8PrgFvqxpnSwB7IfhXdfvUPSCDURzY+5hRtGtRIBWikymaVVf2i6C5LtM1Z+tLQ8ZJDlIYcpY8BCeLV3tO8XCtyNquoGgjJvzAT1C/s+v99zlnecuf1x9+Ohw/jh5eCPlngTofXQklE7dBOovcGzAyGlGIN7Q1BDGG8n8wZMbVKqQha9Vs3QVbeka07Sd/PKsGWv2xnZOJnQj6DyZJsnJ2c/22NFwoS+IrrizBfPIDPS5pm4vnW/qid2QVqPRfPWSbYhj21Yd66L/Jjr1NJHLWT6k6+zowu+3wqoDfHor8iPsOLhlVhE7Wjp2DCJdKYyJ6Dl5OLGj1QfyFrpBTi7Dp+jDHoI1T+WtHa0EGfbuy2e/OiG38BOBfFYrUYGP2iDx6xlXu7rNdcQ268oZsATxe8iHUS+4VAe2gH3KxeUkUulkEVmwpBs1aTXDau9XzJDtY949erVpzLtZrzaMedsZSZu0LYDG73GAEsauXe30aZju/TmJ5x4NoL3gQHx8WdFCppBf1FeQGnX8u9/GMXLQe5UgQvrkJ/9J+UVNSa8ibeUjt2S0Q94n1JRQnae7nEY3lCG3UxrMe4/G9t6PDUFaubrC+xnR9g5rFQAgFUVfEcNZcDPWEAiPuEwbEGntaiw90pTeiUDxo9Mz09MPTUdj7s2zv26f/fXW2V/v0IGRwkWIbaXJfSKGecV/dSg/wKsFYhgcaWTTIbQOGVm3+8MhiIboBwNiGhXQINtJxFz8Gx8s3Kl28mcam42fkuTLWOoJE4kvpkP+uLSg7yZEPSDsLVtcHJJxifQMnK60IfZuEewgsGnu1zJgfgN9r5FS5s+Yz6OJdfgq4hkihq4GcI9QzN+0/6aWnZd7ODkyYcDhwSIu17NHznCNcxDzdK+mHOahLaZPJ2sKk3W1c09czVazHlPUZGuWsiE4MdZ948tuUTs4paIjUhlCtrWjkl1m94aazYFbjdFlUkjqTqW1SSbg6kqUHe1skXdh7vqeTGtPMu350MPwp2yvcRwgOBxOfo3nr0RgC65zsQliGOyX+jxib1bEfmPuVlBVt2h/Lf1vh+9cJKKJlASBxmYJ0bNctwNPVflo5PVBDZjmDi4CY4HYWrlZp92fRjWktQ/gyixjdJ8IIUhIj+GavNYBBUUT0CDgBKs+jYbiyqiadJv0RLJG6yabUVY9CO+EVSLFyS6DI49a92l7s62uAQnx0Gg09LqMhgMEJRA+ieVNBI5oixDSZNZrqbE3DbekZsvkJGVzozFM9EyNEbATjzObS96Sv6hQpMaJFn0qcaokAljy62QkvsZGOhaZyZeBQKxycDCPq20seDKNOxOMLLKBJpONWdHgk+Vsx2VyDz2jKWOOLMC10QyN8HZMA1t9U2k6smGUCnClIpDy3g2wgWGFcOiE7fw4sBSwJUOs5Oa+AUIgckD+ql85t+qDPEvsR3A8AMQMVMYm6O87DAgwiOfz1VvYShF3VPbRXN98ytenShCAG/W1m+OK/VoQx0gB5X1ifFfkaMMsp13Ip+f74GlI+bQKs9T0R+Pq+3gA/aYL5tRo6ewOh8H3dxJP+RwBhD5qtKLNgONo5AXveamWsYnJu1YJ40jVkdQwUFM9WgFUwvM1hzC8HX966DyaU9BL4VrJooY0I5rc2F62ayRfUpiJ4loL9zOcLa0S/y7RFK5LuzNp/4nNMrRsvIr+dJjCTJeAD1h3ZsncRE3uMvlBFPxsgDTfk17GhLtYPJfrcsYhqOLTLMPAXJ71MAVcMS1TvBeAeDjJgP7Ix3OkjVKOwYhODeq4IWuq5xUOTOlYo2AoAwhmivGir8giOTBulgr/lLfbiKiFB11vcneZ4tan3flgmZFwOf3LeYhCPAbZnMchJu+YbPnl8N2cWxflWxScw0IlAeZdtp8IUO8K8LCFXtER/a40dLHCbfcBCE5dIrEo7lJ2SxZOQlCgOfFxHg9rbWQuPYI1JlLj47wSQpm+v5iU+zVp3pRGrBzQBHF3ks2dc9rw+o3LeKqXhY1HNp7q5VQH5JXUZj9NswiRcYH20cZTGYv81NzZinSDzxsaTyWKRRO5MzSvMuHG5Faf9rIPt/rg7I00yW15mCH+ORAt80V0dK2LzKwIlxCxbGScqFUXUlocNfc5VgiSQUeiyL+Y2h7IYpS/GL/e5E+N7UNU9km2auwbHiPjjI2MuxmIBswvfgtixmowbmhcnN4H20N+njIurgkfrlv0mmHNN4OVMSpONgXSgIeYqAZXKmwmOk42t7UHTxxfoRwchTC5DRYceDgba5fU6IsgrTEqLkCLNCoOTFkkJpHTPUbFebbCRd2z6HVmsW5HYLmdxSvQw8X6kow+ZrHB1jUwiw31M877mSY792TNIMeYjW5kFnAYJmi9SBczzbULYC559so2TzTyqzCJDU5ifyo3r7JuEXWthY3t17oWpfUJURT6O1FxCKBGJJxJF1dRcfVOVJwI7A0bnwhcgIbGJdbhkTSYLpcF0wfTxEFZ90Hys64Necn64EmXeRk8H2WjsTjjwPKZ84IG4mAABy5JQEia+GGvDM68RTnEzfBmkH5FmPVQQyQ1Es616d+N7ip0WbQ+hGArvTLn1l3/Vgolt8bVK91xcHGZRlx5jVEqzz190VEidgfzgICKTHSZIsCjioB7ya7jC2nmadgLA2OErA7bcJ5p26UHygC4QJmHUebhVgECB/T9O+HUzNg319vUWXuODVR7OWUSEDt+OgaIfUshe9xqAxnoxj5qsyylARQqF9tThbTcgZRfuA7Lql9M6ZjvMQ8bLxRv0a4GGwoX6shcTHPL2izeorYWe0vy7eA2CIXj+aBnoxemDX4oYCeJiygjuJQ/lfVwIwptavYeCt5WFIANQjMB2ACOPzA6FPeog6Ps53fOA5RWZ5nCR2ANgvRger2LUD4BzM987EAewMMyLOgsJVT7UYPgXbd8kfgR2FRj5gVGMAgzKzQ1p0qkmAs2/aOmCdb0xJ9jlNY0LXC/02cikXC6rG1O8Q+uprb7zVe/fWcLsO5xu7j/oOg8T5y2aS4BCiMlTtCI7Sc/7SHvzlRx9NPq/wx3biJSFJfDkHzfhPy9auvgVKYepVKGLwXCdDSuuBoTcu0BY4P2hdwjNoCXwk0niDVXXb88EjJ7yBX3Ff7BNlFCtgK8KBzUVFnIt+LQMI3AI8UXYE4BJ3Owb6Y1DLMM7sTkwdKPinK2e2d34/Wdk9rVItHuX/QQASISNDL63Zc79yEy/iD9vw/dy/AQ4OMLS3SKE5+ZoX//yc/YwQDB54QKMMkXPOb88yat3Al/ZQ6HyztBL6OWtO6b4D+OZpbDTsAdZ1ZjAVqEseRcCOdTjdpwcLaorbQf7yluun0yJzpnypwgmacQ2RjDUrVwk+9zubKSnRrSatsLWSqnzcU232uXSXK85J+oCRNLVB66VA9jLn/2BKkBZcKmckZSTExiYKYO3vnGh3FWs5j5bwJ5taqKS3hlI23jyAYZTyVcciu65JAMXbxITJk02JEHICl/XDgshwbelrg1qCEFSe6qZ1i/VbAtpdspy92baD71J3YyldesgXSqFjtosVsNpFsNpFwljyjKvQ6k2z2QiktSDqTDgbQQDrPs5V3N2aHR8yUBKaP8mWmWnNy3CYlVD21t6RJBPnlKQcXMafhziYrxwEGZiWSCy066M7FVth3+KqW1FeXpmdNMpfJMWSOaitOWMu3v06er5AzFUZnLzIH34BYLZ5QzZ4uieciEbdVEGVHpdXe2onw0QaRx09TcS0hM5o1PKqscb/n6aOd5zptBiiGHsMeiNmnlmtOWyL3aAM2WqXXaxE7NlqO801Ekf1mXbd3RywkMi16wRBHrWZUMZzDBMA/b261km6fLL0w95oN1HFRrIEhBKM9Lft9wGeX4PVNKyDj7fvHgQXIEaCyWSoI2newYafsIjEjy+U8mtwOYWYAodrgYmkj+ilk+UXpYpBNVc3UnEk7mFTI8PsdllSLoyv3iuH5VzEJQWFqHx+AxuQ1RwOHzmsYLj2qW9Ec/U7r4ecXytk5xweN9NA6YUeN6YujRzE9zhu2gyzRx0gntpadQSvDGlC42dF5ZHTAmnyKxYb3S2xCjXREYF5XRCXcrNlAtOWhbMGWVs0IPUXKMZFx2s1NlNfxdV2iggz2fp1TFaqZLwMGIFFC2CNuGXXEyZTINMIDhBx0//FT97uoqSkEurAVgVKerZ9GqcjHPfxasqc3xwo6Ft9Th8lR5xbl+TQbSG9Pm06uhVOfw4qvMHL/QfFezzOmdNls1HPKk5dTk2DYxY/EEb9ovURn8VFGm1vdUxTT8m1r6VSfl3zK70hUH/Yi/p9cMqtHmlFuGhzqE99VgU9MVbOoqpI+h6aKlcYHZAB1VGTs6hENnl37r0y4OjGnwulyBzV3Yul1iM0IjF33maU0a6WlGbsTYL83o8sFM3J4GjOO0fSUdHZsixP8cfdNXZ2AvgX8IAnebKy+zTq4+zSs+HZUv8JhH05d4Vtbk+/crMoGI3ffoym22mQGx2dbzJtngZAEGqR+PmtXqyAMLCD1HktwfRDw+UgKwif0Ztsle4dHl4ZNNR46sig2ZdHgIwMgBowRtbKU5go4WtGzDOwOoLlJwTNwjr7SZpMFNepbhQJo1lWWeKq6sIy3J+p17imFE7K7Qll4rncCpP+oJITVvRG3TYwMlxtoGWwDYK+ww17d5B+fdXjFiJ4sQ0snvuio5DeeByoY89DP0mWWmNZ9jSeWvCfdJD7ie3E88LIQmET1p2CWGKZuGyeJE4GUcOab1HfijNt/S0APEBjYJ2NRXKJL59RYdfEPmq6xygyJU+1DVDOA37wH6pg3ECmyc85cNAQ6xv1nk6aBE4DxdBqBrwMatuipuAdlBqzUA7rlRDbHbLYIwOwvMTdfSHjE3GTXtaXx1XUOpk+Q7YUvh89JnWBp8awdBmsu8z/rih8Ryuyel81JEpRPmAcPRzReprRMDCKRZRRKD1UcND4R0LA0ENfg696WLCTOOJcK7IsXZas0q7x76Sxq7PI67al0+ybN17fxjrsJppskg8e+1kwa4B6lSS/Inhk4iNJIHmv0KNnpGsNFTs4WqjrqaREAm5xEbdnXEhlkddnWEp101a99DGtN43aSd9gP4u3IkJzh3TTSq7+A8+mm0TYHcn3J1iQjtJWr90bb61YQoG8j6dEIWJR/pGPB8Tki9MkwNw/OLbCWPqgmJ7ITUMSFMw9IGlJ2dEEWQWMbFmg8CvH15l7UGc5wuTgcV872cDCH7WZNxojMZJ0s8IVtbQhh4WpisdcjXTJoAnFXTUDXzdOAXqk7+yRYNuNQ7tOiTLowVcN/X8RjA2XS6aFAoBTD88C+vJX9q23GnJQop4g51rbVrNgtoO6rZgw5/1rsaIRwRg90o5qJRDyGR4IftHPmaEsCziJGf0Uvrtsxk4breOwu9XOEajoypHeiQIFOhaDUbaCTaENswFl9X9GXcct4pN5do1KyUO0JvZ16uHvPu16uVmGzHHEqXlCSU/L/KQ/S9HtLDdr2KcIxu6E5DfiFkFqtUIUO2XV1m5OrmMZocgE3AMxz4Qq6UrRh7H5v3mcQ07Ybs0cunRI01ADjg2VJdz5YaVBleO1DK1wcoiKhbBk2F9eQbLZCCYXQKg6g6uVle4M4p8m0j2a3uFHtz62elOZ88GmxOGT3PunPMO4mlcsIjwK5pJ39rLBj6PXr+dGdOaPwDuUlustmdOtUxxBzvP4E0yBAuhCSec5R+qXywzIs0L9kTyRN6lEwfz+phlgQQ9eIw07ae+whjlr8A0R59fpTRUaPmCYUrP4F4kJOQkB79AMB3WctZlGNBGjw4iGq27B6FSkp7CKyijZJKitXJ09pVfvuiI191wC50kpzaH/8QrXnhIxrkj/qPGY0g9ID7cQ6ff3YYjlJntXlH8PMZ3JYN6Bl8/gF/ntGfGd/4tH37ND5/kz8/pT8zzvKU/RkdLj7Hn08ikgLCgW+9ZId5LHapHv0reqRHnDI6IrfTwEsZJIS8FOqgH/e0ose0Z8cRuH3Cs2W88hBHV6iDo6uQp/Bp7D+g0csAgG62yzStFvmh9gaahGmOujKWlRPMZgRsQlR8z/Ss6u1O7yJDJ0I7+gFlg7SM1pKMA82rncdo9WB9mLLiyzpv1tvtPIPeyonFb8X7Nau3lDt1IPN57OgB46M0MqV0SjGvSTlVp7oSnz5K66YeiBHgBi3UVrw0qxVoQPHdVSuaB+j7oHlUXDvbUtYbbQVmG7q6LGXbJqDOm5zH6qcMh3oIq4eJwa2d1rr6VLOknOIRjxASZBWHPdnaQBiI3L/odcFi+lY+JZw8yf2jHynJHYBqJPGjHylJvFzHDIpW/iFFDNslU2KsPa3XR6vFgKb9C5qm56uM2F95qTHBIfERd/PR33IezHtFD5o5baZl70NXejcnR/DDQ2Meab9FtAx+dq8B7XZxtHs9CGM6/pHZK0KaeBZQ60OE+D3nqI0cY+wWPw/q+uxHynn9AscVALDq/IFzDkZHBdXKCS4xvVIxJ1hKQXnFWS1UD2wPdPN/TDds8jyql2Z0KATvkK9iMcya6jCjgu+lkU30y03OSR6XueOQzbrv8z6HztihM68/dMVHPzBr4CroJ7qyWH8Mi5tvSZg69muxpzwoPjWn1DIANp+7DLt4BPK+wCPNA+aIOqSe8DKjO2zyk2aBjI1Sgno6lI41W2GSE1oaY1IGoykT1WvmgPWaScbM3pib1+M+2w6868Oe4rhbu9MpRj7+ZdMsOxRAbtjUzntWOqVDrN1u+ygGE0IHdkObLzVp08/DFQVL/nMOIke7lJtdQTwx9Z9QlDRXc834OjIUQMbTK7BCnPzKW+Tqym8chIU8SKmBwR58pdyViyt4PokNI6XSCdvcTa0as3D7RH5Ehag3yq6ELQsd85zUxY2r5MaVYx6OZ67SD9Hl6OPiFu9X/1wZy2gHDxca9ykNukWIK4+uaTe1aLTngVxYHpTQKyLB6WO4tcUpHoAjKjvlskv4SPIrbM+sW6JopfCLVYs0JGu0kW2FWOXahjvcTnksi6wOSp8yaON4bEJLLwu2SVLb8n6cu9iz4FSOPiol6TmF0rRLaR9HX9boTfNxAiiL5MeN5tZw78trOCGDg4lcx7gOYFeopfFEPiA1ZQl0puJbD6SiPpj7cm+CwvaEKEM+vDkWwQa6WN5DoEk/hOU0bstXPBbKY0vw+gTcYaTE0mUxRaGNdt7cQXstxK0+SOwNeMk04IcYJP8FSqroDTdZ5HajDyxCMLLRB2Qzd4nITCNMC57BeKV5E50I8svtr630cimjH1aJAVKjky7BOuaXceKFYpSv4AjOItBlg+pvHAJ7OMVBFyjQG1LHe36pkwjqtoBZb9dB1XhVLiIczSHz1aDlFfWKoJdDwAnH0+VaxmB3GfDTlvaX7eisghZfSuvjsmxafLHzhowWFgxq4MEyDnakjYGWXxUNMTfSldXVL5bodZe4RVeEsLAIdOPFWkHIm2FVSddAdOjVP5R6QVkPsAFn1RWCJcwas0HhlKiEIbnJuNDJAFM9OemAHjGncbJD1/4VOD9IL4NhB4sqUk50ZcnqPLDKK/XjCv6seJIVvwKWQkCeljdoAZTlZI+eo3YO7EO4RWmZPfRLQbtDqSwX1jIk90K0PIWDWQ2PZThstVWHaYY6a+BCDl3F2JAojXeknSnAcrWZFJTn6QkhRjeoxtW3nS17V1bhKL9ztHe+8jtfu2xwFuDxtIz2HX9CjyQ9Pc11CJ8mSzkzZTWZQ3M7p9mTGYjTJTDTLgFCc1vWer8abRfj2+IyTmWpWmmtRNaLLvRa94qeYtME9FQn/p8tE2u64QvBRB6sVIDenAH28J4OihQOw0QGf0nP/JFLi7EZVzsHSmd9mB6hH9btY4HCEiRM+jX7QYJkwKH+k8dnHHoUh8gcj03U7NA0DffkcVrHNZJlNafkJ7+9Qw+1pdBzgaa0Lr2AjdramfTAdHkAly5+xYyjgKDFOWZzpz+4Q1foOQ9Ou/bBo/5rP4jsafTs16/D5WuBZouXxeyeCcZc+EDI5YxcOl1Z23WMOKbEGITnU7DKvBiMAX+I1+fl+oy9fi4Aepxen5NreEwRx4AdytE/UZgJO38CuGNovXQF95q457W1aYRugU1f5I8nQNpPu4r/CVHdWNYPRPqAYaVucdUO6wKIiRQ+53a5pweEPETdBMVWTPXygfL3wjuIY9ytrUif6NGdu4gKLzmLQNYIHnWGAed5r3ogIO58izZBSiuuPDg5akeIJZqp4vqDzD8xSTynGtyLmIkwUOzqJhNsHmWeAqXEigiP+ogMITLrMT8jKhf89OQjgvFwlUkQ3UXjGfyma+kiRHPV0r4xZs9MFA25q2m2Za71YutqYWHYPA2i7LrPNs8qgwc6zzGi7rSrIHX+eMtwPZ1jgN2zHqJB5eIA1wZShdklhHNQPoB1J0UCNyxQyGGXOdmSH7SpJIyuHfUEJzJty6s0SCGItsq18EuBW6nNXZWHeoCjAm8HtogyBjNeIPFi5Uobchm4zOrFxF0Q2M2cVwN6jc1qXLNsHDCImEKhxzrMCr/rauC81uFebxrhXoMpOdVtON7Z1gC+sFtad9ulH2q5CEEkEZZCJL/E7ITZohuvUD6FZvtQ2tC8Snpi58o+MQHp6JAwqKa9H6RhjIx+BlqMKaNiyXFwW7M8aMVD5jg82pUMI6VMDMA1zvf6+PZRpGpuYNJbac3OvZBCfR4ZwPPbMBVbEAtRFTPBgmzLHg1d47wHpd+tr6GQKW3FPRpGy5al+LNSCkcoAMU/c50TqFsVTJ2Relcx9486c+O4GycHTGetZ1AOnOmCUuU5oCuxcJKXPetubjRQj1Ge0FW8g9KgSF3s9Fgx3EGOihXslcc40ExjO4Uc59y0NAYzoBM62hcw6VDl+RXJmKFFFwJoVV/sMYlaY0/o8ajw8FkG060te3A81SYu4TOO7K7UEZKtLbc4/Kkyr6bFqFK3gxgopcTPKp5WrCR75tG41jnGHLZAGkGOGcU7Wd4uPvkdhGL7glFgLzNK4FN3lCaMUI+7GkXzQDEDXE2Ejhk1xMO3nfBouBzRwo4+TNiikXby/W5sz5wJ+qPAkyk22ApFi9lnSvCsGv0NOZ4+gKpyJo3B6V7QOd1D/LJR76WsR4e/txSMPFizvBJMHFEqTcb0as6TX/e6j/pwNkEDE6Ohu87p/PKg8qgprfp1lJQcdvVAo65jM6xDulpHdAhSIo3mVdf8TV09O/TV9ayhPYtfq2e0dzTm96ze6ZbwhAV75eIAOoZTZb1MAgunSp+Nz3jgFZRgkUNm2OYgkT1paMwcsXigAU8pQdjbFVjzBgB4PaXhuDxhu14PODfoed9IeYbNbKcyCJpDUA90Ant8dtTV8yLgBBFu080ayQeR7Y6v2BO04DrCmOFkrKnJiUObkjhCEmskE8HPRwiIq16hkT1jinmuctSmlnE5zMi/goh6JouBtyct/i7eZ9ilzRbDY7TvViw6pgy0Z13H9ayrPGskfrfFGE0bg7r4bFLwaf4dadOhIflj4TLlSveqo7D7q5Owe5juUyEFPF0tfoe+PPh+WgJLvtuD9RRwhYQzVkDgCM33kr93+Rgjr4AvrEBg1VEZcyrYhIAcZD008+yhWTnY9qTMhxgSabSDT0cH754x69fME0WmadTsRi7hE2Wor3Mf4XDgoAghRNfId2IeL0JGNp7O3kFCTQNIRLpEGuXxKtOydejDs/TRtPRRR+cDfckeeYd2nnySQMwzb2SbaZWTb+BdryRhU+phdeYtZKCJlIAiJScet7ZUM+phGuw2fQTy0B64gkjiFHfVXx4H391EMu12qOQIT1ulb7ZSURQncm92Hr/AAl/30N3iKI+tqgPXBAeuNZlRLR9A8jdr8UdcezLYjyMHZg5CxuxBHpme52H6BcZL/YnbIbpA3721IrqbcSpZGs1hkCglLCJTzC4GDlIgJC5PUNW5Cl6OMIMajuFYtZKDUiEBEkhylM6DPCCl+1nJXtIO09HMfEoCfbNWTqy4ds92Z+WzThXwGpDt9XSrhDS44NiQMW7mpFtlWz7ZhD+Vi4yYjDJiyzCEi2gmyMWyCRHbJvM6Tp2eSiI8wWN+i02MzoONgtthDZa5WmlgA1mJqPQscAw1dgsBKBu0ATSOb9ckrT4IiI/FKnLQmUeKUU8mpjH/Of2Z7yZd+P/I0QLZoL/wKR8YyAeg/n6e9jgWJ1q9O5eQMeBqKVDUQFOMZl2k4VdMADeQLZZiFkv7F2G3LpEgwIbUo+agtBmp5vVcjVvfIQKZBFvhbCU8a1HaAgoaD3ysvBwV6VahvbcqThq4d+ZZYiORtdR7yJuQRtTVAyVfHOMZRIcRk+XzHseU4dQ1+Fx5Nlov4omKYVwjE9aMaAjWsH5bjQCIJrBA1L+K4XPV+N2c1okyE+qxJeVA6dsAg+wjdXAaniga4/R6ov+U5t4LFUtFRHZ2sAdP1W+C9XIQXexJDvvgxA39jMs+dyfkQ3ShOQQPrYNlYJTGRH3W77gDSM9uyS7nj3Fu0y9ug8Maogg0KdNITs8lti7oyjvCs0rabdrp5V0eaepiYQ/qA7vIQ4wbRnba24LJ0JnieLu8v01j/5i0apMGt1yfMYbWAsQyieQFoqswbrJmWznCAIWa7eIw4+zL1pMnEPRI/VXohoUkGzLz0kY+tzqznWr6sWaJKZhIb8egKHehouM0EDgbKV4cEGoUNDW0oHzbwMq3TZLVMyNw8oPgbVYo6eGSK/7pcVcP1V9+2iWaR/Hnv2HvHPktd1uLklFDw3Fk6d8J5w9dF8VV28qh0nAULznKE7QN1YS1TFdoTdejxVVzH93aMjbbyfXIscvQn9vUlOBvm9uDTnKQ22Qf4vFdbkN6t03C66+DvC8F3pFfzjBpL738ceWubIgMG10YMa1cUxs0zvP6mPbGc+zQpzRmqpMj5haLGxdUe5RuFeCEt6YA1CRwVFSSej8xZy7LrE+V5kvZVOZL8Tak/emSdCmcKvxV3vZs2Swyi7RZpLYbYpqKKtE10lji2qyYm2C0CvGt6oa9NvldrR9W5eZWa8RNvqRRhllfDB8lgtp46TJNPsxyPS3XKz2HuK58TTktwm5Snt5Bfie7fqfNpsL/Do2pkwzDf5IyDNlEHe2QaVUc7FyfjE2P7lxHbbCz0UWS9doFW7cH/70aGB9Zt3O/4vKBxptiYgLkjzpgQ7j+wTB4Vs8bGRGVLZJdQ0N3YQYRNfBjnu4BHPfleY1yGyhdeelxm4jtmI0OBe1CkFvt2eX/D4yO8jRFXOrpCGtuXZcVaHTcMVXyZY1raiQFDIZEetwtc25qbgl55bOVH4CJS/usnig76WIZQw7tZowmgKLiMmG11JupC5Q2RqttqSQwBYwdkMRKAKuod61NB0tZAB+rNXb3RnzolmTz3YoUwkhETV6Mbv8MIZoh9G12v9Hn5XFXt9UTOngyARBU5WGRHj9uNBHSnZoN9FAaIKSDQWg7BpOf4xAdgOeg5klaxLMBjP8dul7uHPNutdWHxWqsPZtxDcyH96VFaMSdm91v0kDz+zHPIq/bZK82klHn57BbvvVxQ68nntIf1kSV0rpwMHnK5zDeVp5u6IliaJvG2ZPWWeaGkr7P8oumJpWNtNaQ0GtGc+ftrIiDufN+zuPhGadJm3fc7eTOO+pq7rw7U6HJ5BlOOh9HAQgYvBOB3gNtPa5hZqxQcdg89S9OcFSK/gaK6mGFNLsfa8AjMp/ijMNj2lZ0tAEXAPwUdoGxBVlIlwSFy0ExpQvCVpy7EmWBJ02N6ohp7rYv41NEhESCyTGsNmBuLcOaBHK1MvjVbZIpodhyz6a49awch6Qov+jOWRa+Qgxzsw2Jg1LlTa4SS8mCWMzNIJB2NNPFj+c9Kt3I5r9F9s9JbP8l6FGU01U9AlZGo8LK6LNYGX2KlWEUzgLcMY2Tz9sUc4GmmGNOF5yDZYs5JkqG0oioYhFFVCTJh327TptwhdAjwBi7biRbyqJ08QNKb1GhCPrU4RLNd6yO1jZEn7OiTUooX8ge93kbxcyRScqEa6tQ22JtjUx8XSS3Z/yuOE0lNR9O4YtVGkFGFzAlkYc5oT8du/2HrKoBv0q1Gqo/Wp2BuAAByfrVK31JqjuRTWteszHhCEHm4QHRnpjBnFAOVFq2UwV/yWlTh93Eby/YbxtSKxPkat4YTtFpZOKKkGv+RYW5ZYajTsL54TGnX682jDnL9WrTmLNSHau2jzqr6SqWMQJA3QP8HRSFAG4t0/trkI9G2l0JbwCIxIQ3KvXrrumpgleBgFBzukGxQDbl0TVskFSYczAALi3KMSVXf5TOKyEwtrkJ36G7LwL3Xervt+KKXb4ZDpuEi7pd34z0TZ94B+BMTdVFvtpC/XZZsuhxf+5a31OLZXKD9maTtl27Ec3tRk1rjLRGX2sMX68b7+qMYFdv1Hfsqy2x6oPDPsSzXH1j1WSBx6iptwA0SNQqmdu+EsiJhIq9CYYhUACyC/3a3Kl3XE9L35S7fKOHDLNrYPJmO+8tmuNEjArAzW8HwNEbeGVny+dzIzkbI9zDTXtJzpyD6/MW1xlPbBo4WvABgAWRMcEZF5abKKVcaIvLheYC0xwvpUtxhBAoNK1FZZUNoFmiRKOSFldkUK3IO2noKlfkHfxWrshb+Q0rsmFnQZrEFbm4XJGu/iwtYLF0ZcZBX4CFeAcET17dOsb936N7NxJa1fC8LGyoAE0UhtQAx5gpGJBF7bxFzbnBNEYNOKQR14F1QopZlPwWYpU4iMISOIJRmiCf7SErzYoa0UN7oEXsZVER/zZLYxQOO5EEWUornvFkgOPkR9QnIaAPmKYk8tWNVJ3DNHTTWO+3Y54NI1N13JVSUAJ1Eksa74Ig18/DHU2wCn8Np2+MR0BydfmY09KrbMxZoldDYGYU/1YjuRSAfKgRrFToLRGv/zh2e8Grp03pA08EBq8LSN4DSjv85BwYKDu/3Ka/3KK/3Nj1yw36y/X6y0jXL6u1gqfdjtvdU+CcT9EoY+4DDIsC/vsFMyKfcccHcTjlFWfUZuhZqAjP5hk4jNdh8GkyZiprFacf5AEl0ZKQo8+tQJm1HhdelDQNmxJI7SkXKFo85iUjeNrNqJ9e5wIJEnawJ1ztzGP8TvjBE65ypUftI8ft92N49MekcyfOv30MkTde8Qig5dgmPX8KVLgmblkj+RW6+KbqQ7wyc2ObVtnQ+AL7kgr6WO8tugTeqB+bSpRM/raBKx9MuBruDYTS8Kfyhp6bnLYBazKymaGVCj5Gja3woiMpdkGMhbBB+gRIpbVc+W5tVCfM48m4p0PKTE0e0X9/Sp3AkSXz+1114SawIi5fcPNY3aQLJ/lpV3bNz/k6+jr2ihho8SiSdhn3X3rtQUcwE4V/X/JbwoGS/0a3G5RdPKthCT0KOughQRH0HB2WabfCOjzsqkcfBVUd96KkJvl5uSUwD16KPkiL2HuOUsI5O9Zn7XQ/Y2lxxn5/2n4/bZ97qkOjZ9wO2iOyF36MHU6Yu5CDw+/9stH9tDqzMMm4tvR/v2Yqc9HsuiPr0a4SqWeBi1nKBVf1+Zfs9xdBzr8Acv6ztwP0m2UHsgsRZ5tTrXOf/LXVLp51FS2Efvl5jfsnocAZhQn5m9rxjLOVRkijAFVFAqqLNXC9r3j5sCIsbKVAfeFwmc5QqOYv1IBo3ZBBIxbRqssXDImTOXPwxsHuUZuAKcXCoUJaQcHN5I91H92u7i+50SwDBoIa0h/QKK7pD5oV1OaN6rlfjpkdiEuO3ZMyduf+xI5d13D9jVsNF7FPdbjMNkVGJFUEXCiorsUJ1RXgWDJR6laAOaHVDPDl7r0KyIeskxTGv1J3l3QL456K4zUVxyM9x8J5T9AlPTd1U9+Uqn9dWuMZBvxDRGLQAx8Vzamo8Nkb+Y2njAzUvyFF0uZjUGb5rKoiuZ4aUpauz5OlYVkT+T95hgPlzJGmb+5I04TlozR9y5iVZZHEhNxkr0qjd0AM/W6jQVE8aJojTQ/rVK1WpjakQuPKSmhMK6FxgPxCFucefTHRF5vEPQM99FfC9FdVZrNtC06j5IVSlj6grd+rfblDW66dCOd2oqYVhlqhrxUGr9OJvZ3h6+pLJUp/VQWWPXDYA7a/XwEZE91Hm3QHVUmaSWB67MT2d0RpISy3FKVBAD4UzrkTX8nSdkTy3kIPM6uByROR1VSW7heByZ1I9lhZ+vVeKWXpW3K2RhTSIG1eZ4f9VjRZherbRJi0ePRK8hwMLJ0+OyJ96p++xErWfVgpDfWA00jiXtxZikBXbPjYUan9D2CXXUTE83wxrD+ioyT4sqgMt6uWmdaJZXaZrfQy+Y5lVlZ0hJAKSyFNl5U0qkoAVSvl45yWZRfIkTZXVsY5awNRc8J4u2TlJclvWln5uw1l5e8GEGiPysqJYtOKtExZOUBSAXtkG/KvW4XlCo+HZC2lFTNGZqqSlV16QABBWQVfO497Y3VN3q4A7tTMadMusTvp+pSqnLtcLd8DlYB7PHKTQxqs4cOriO7MKSFoHM3BRt80DdvUn1cynBqnW01FKBpSbEW61eHA/l05epc1ikNZjWTcUHRFgnuGGmpvD44bCLVvcErpTOsi1N6dG2rvWdA9acYw89bjHLRCV6yps8odNnBVLc4r1YaV6tHecgVIG0hhQF/Jzbl/tovJu9TDxMexcc2i840ogN31at3ekDWT77Lx2e+Shtvw7Hdp8LWrLiYt9QhVI3tNw7Z79MiPDjp0EIjwZKSh2Hm9E4wdpT04AFaabqBoWvmG6c9XmZjR5eYgQUfRWFiX6fJ83hSM8lP3DwbW9GryQYXtGUpEi+K2eweJkWZ3wqn9s6umJldPHHzoWtCEXAxjSH81KniYWaP+Hq5qCB4a6Vr0Tvo2DacWSc9mAAR/vEND/G9Th1MbNeNOpCGPua5xb1OQxHfJCrMYiSMdiMQRPWO6PuvRSUjQjYjPdzw43lW6ZhjyG1ad8ySZqCDCWvhF6A5jn/bRAI1nmm2e31oPjQiz0EQoSGhBEdnBCG2zFbQWcMOI1NshbbZ54XXwECNMajnATaWjCK1Pk0GRx2s89/qUWwKcAgRRNvgspn9XCYJYPiWULwSIwCFF/idu3EpdcIH6T6h9Gm22fjU5JeBhFbf88hCPZLO8JJtYAZNWc7NeHdOTQTjD99bcHnCGYT1Wsj5mOPtRONSmBn57eiYmcud/5URFyJ/hqgna1aN8N/kDnndc7awEoh9Nztc4b8KNt9Cls2aPbYmBS0OrQv2DFlnoUB4giQTgDnBuS7G88DRFCtSugPaCSA/gQyI/IZPH9IMiO01mLXVVjO6jJR8iNSCoixomEvBhg0JbYeG1iwcOpuFE1uvNyWSRsnLh5gSkrRUDU8XAe/N64WzHcfHVzqc+sakwEz2e75kQx6oig3oHW6E9d+spX+4Y4+XPZDH9/ocO339wi6YyM6xlkCZ1uaIAkxE3C2+udmTKtxP8s8rUMivMsAkse56FQjfzioegpW5vRXpwuFyj/ulS1YjtypVK6LfF0jtOK8JNL7gTPYHrOA7OGesAzQKisNmBzATFpu0tQ8GBgPv4YRhQw/DUKr7n0De0mJ0cCXC1/DCtsfW/Ij9hdXqMMeBKtf1igV53q8zcVkmbztMgUCv+mkft9eIqrbsJnl0vZJrv2lY2z9Pm3XGwOHFoa8to034ETVONcdM7VDsytimmasqvHLpRzyXU+oEf3a4fv4FZ3HUGABM8jxhN3D1B3Iiucy6XpTDYhqsPvIz1fD5Vxr5cJI9yekSTutYZSLnhDPCEt5OqM2ZEsSzJfw5Nj3oBD1NbST7kMVLZ4Y6OIvvLpCdUIahJRAqGJMtVngSEkShI30ctfkh1o5WdrCXleGtwSoMRmhaFR9lnpVSmodyEOYh+RkYfV3RGYWOxReGBszjfBK5vjW/nUMSQ2gTxOJ8Adn8MmcnuLPQNtCzMJ+iwVTp9dQx1mJKHMa8Up/Om9mEgbylONXa1IOdWJVJCoM7WMTNVUcHqKf3v90LsfZdwJypXodWI0AzR4yby+ngLSTMMEHBraE0AWH35IPBum8EA1jAclId9mjBQBmKiBEsmOpyajV0N2WD+P9wocy+lEGbVFQn5GDRYPlYLAQUECIf0nRDuYQ3RoTqu6LZjUxWz90yhgDSVTROU50oGO28IdeXWLg90ncUyna66l91Kp9HSGtLfTj7rViaQEkS+iiuDyNTYAQshqNAoFaZqcVmuwlmtcC14eGAzSjOSwSPenBReKukpAnI9pYKa9SeFf5kpQaKaSg6a/6ym5FCzp/YaxpAqEDkUk9sU0udWpXZAsM6ldgZy0SBNoCu1kTgwVIBhthSlrKmuUMNtjTb709BtYTc851Qpj1Kn8rN1MpvnWphSxpBAXz3UVRj2ppg5ow7sKQ52nYtF6uZeB/ww4HHL5GCDEdLaRotHtB1/vmFCMTqb9NWAdByMT8Ql7g3wuaVgCsu+C64z2z89LIVjvwxIFz4zovLAsAL3rVbWMaRTuFJV27SEpfS1Fyoe05SsgFI80Yr0fKuhqSOaQgm5rmY1heS6ZFQ+9i1sslUAQhy61JgWDdDCenjCg4lI5ZeGZqAJOxlo8CMk3w22HZoXBFHHOMSHAZlETHsR5obpYqBxCsNjg2lo64d3GupN/gs3h0YlivoQRY3KuU0VRbUiU3XYpiloaYd7kqMesnahw/6cDluwU9th7W6EtBKzu+vCUfxdadAlYjaBq9Sc6+l7niGMxCMiLk51uOIptFIj+QdXl02oDBFl9wymLe1u8neuTeGCfNsQhHH6TUYN4jLVU3RShJPTCd+uepU3fc2/4HQtU8euz+7VyX3MV3XL6qnlZKXlZFmBU61DUayGDdnePhHqYYvookbPxXHw6OrBIzc0tc7BnVs6jRYaFYWN4kZRYaHnr6ubHLCXdAsayeBA4c7e6IhIADmiNtFjRNfkSbTNzOUrYpDDbRPAfrSXy8/MUaMuIUrCnnp/26dkHGpbbbBQbdvkFrjLbT3Y8nXcgnKTC6pxC+ypots5VcQmh4DlX6Wj/ErZ5BRWMO/VeDUSdl7j/oVNDtpU3kAeOqYGsZtchE2O2oGvm1yETY7KjCubHPCbsclxJ55QVdbTTQ76DbYyZrEp3QwixZKP+YubxtzkEqXiWrnJ6YhEuklqmAXDNuU+uufq2hfC1FiChFkb+AvZOcWHBnM5guCRSxFbYK0k/c4WGFkLCpZFzarQcKT7bdl+rWl3zrZGj3iAOIIZ0Pk91AQxCiau7LRrW1PAsJLGhi1gGJAYOw5DGjzLDRG2GfjpmNI/FpF3RImkh7owG6VM+WUeZcY0MAlXiYTaaiVIMXaiSPelakMyVfjz84GqZ7JYvDmLpdYl/WkKL1ksP+Z3MsZ51WLxysXy/V6VV04Xi1GYxFmLJezxjOswoofLhKJdYOOXVQisqxAoPWMOUH0kIjAgdfMG4vfSaKsV+9bOFfvWpjYZCF0yicsjbOmz5EUrKcgx01mrsxAMSglmLQNjld9A0SJzPhLqIoClhWop7mEdCO375TrwuQ7WSgsC/fAhb4Dycr9tozfz0mAf6a91DfdgHDAoe6Ky5JVRwTUKcmqgtBKfO4vYQRjAU2WQejeNi+4FkrERHaDvc/Pp2ynFNh6gCX1/v1FTsx6jKX2XKVSk1yV9k8uXZDGsZGHpWyNYzVypbTXKtvTt6pHManpzJL9qlJTk/jxSUnumMO0GQyUDS93NWeJWrOJWSd3PBqammk7K2H7l1Wo88XZ2kMC9Ka7KiZsIll5GdT7yERvL2JQvhz9isZGtD6CHRGsNdfLwkBfNK5aMZ7HaMqxBEHBcEOSRMTC42ukHmAkI3sG3y651iJdxjbMEAaaB+r8G2HoBaAF21vRsbGdSxXZ2ee8yTQjfQyyaUNVOUNP4QcXC8TRA9Tuk2dc4DkNYiw/KFxENpeJC9gJNYxby1Ns8KMpC1eLkV217QzWzXKK92tCAmiYRR9DkMNYmiUS5s7shqIyPvVaTmH9NhNg1Dnbn2pPmkGyAPB1eZptWuEhGWTVOFm6dwfLIJH9vpwdFNPsxxg0PqOLB3705xRTs8QDyiXWyaDWZMosJdJ9UF8bzbz8co2XK5jn5zeTXPAK6WC97OzAiii3NWOgSwlh0hsm9zmUyg2s1rBiDRi/tkFJMSX2azQGR6oxaJzoTQCVEwHnFdwPLs0ObNpVRrJqG0y9+5GOMrX3IV3x64UY1pQkNYS5+4GPlVHiWOXpMF1YYO9nSMos+4ioV8lvN4pdfohgmdKrfxCfs5M5/UGmh1i4cPX+QV1pf/St9X+UrhilYA1WstvFE3pFt1V6FPNNeNEE3j0VtimJOD/JQWm04AQMroIUbbtm+btf35V5x4uE//esH71WD6UHCRYEQ9KAl7OxATkdXFgJHiCwTxjEalzKAL2vgXlg17+NrvQctp1/wnlajKQ2ROrfFSPtD94roEnPnVKN7Uw9pIj258YlqTOjvXh2wH581YBhZpzAlNWLoqOEyyiHQbO006P4uqA/I5xO5tZO6yWPebFNnUbfMNfmoC/+fgujcVO/PvvrtO1pBAWc/phbB5/ggU/chzwiitycQolzKCjbVBlDCDQGyZcFWSPtQTCukfVcTZ9cKc7CFk6H7D2LThS7hjrcQT10D5L4PxHkFfieY/h9bRwvoFLw2yYdc5IN0i2mDRGD+zkm+RGCuyVYERPcSlr0svcaQEsxF0atZWn0pzGZssyAY3VWV2R/YH6P5H9RGpsj4FgfeLRHd1ehKf22c7qP1/pwifb320fogti1Ano2nZrVV9uwm867TR4F5zgYpFwB760eIN9Zdrh0vi7puUdpLgPbyPI8HaURgl51we279UsCLHijuV2M6kFAGZUjvP0gkeluraNTvAQp9/H2B2zxkM0E7K53ieQRaNkrsV+52ySmTu8liQLoh1+1fe2o5SW0Um5s8CdoRFREP+kl/bpIleGC75ka4gSkaBvjiIdwY0BzfGtzCLDPLlfATOgoBndbR3DMu3C7kKok1YQpCLjkj2+Xp1W2tVdr2OdC7tMLHHze5aGwwTjImGgeInx15oHj2U1VWDLn1stMuTgEMwS3OWUwFN/kzbPxMqIrlCVz6unwip71iwc/Q0Y4Vd3lvBD0efDdw7EP7c11Jz8869jaj4Qeu5mCnNF26ABG+ofQAKjVlImCX7UwRZNCBJ/0z6HdNTR2peY0CnjZ4cZkZXHrzwCiRxUR0moLbSzlW/+rptnGzfmzHI8WGNkeao8pB5uA8Al83F35uDrzv5M/18D+rFe8XfaBgJUjhi7qSpQR/kDnW82fk80h+xcfnVErHNxxQ4c8wi5CJsmfPK3XOnvTj5NMgFE0BeTww/vwU5Z14+JDeXTIKNiaexhKT/Laq/IWG8UGjUm8w1Tp88m1hr4ut86ECpqT2kBzH+KqVkEboK+F3P1dab46W6CYdy71rPU7o+LpcbSWwwMqfxe3km1Q2H1I3Ym+VSdWF2GMk3D366whTKkPuNtb3UWV4tGOccjwj6a3SZuzpoqsuGwhjr2H10JvYV23SqI/anYy9XgWXqUgf0SB+1yIw8KEymN9Xx/KIfq8pM+95aQ3g1PxINXTgVoQdeOqn7A2pc42mhFYAFpZzTzkMmj8B4zA3kHtCcwVJOUNaBUMV4MYOf1FXzb3MgL5YRaCgxEGggbqCNwgBdWEzh2hUeljMGOGqsZa5vWo52pu63ZAr0IFGrb+FWalOJAaYGuRJUAaqzKRU233Tp6hl50tLsqbKauI84iMeNIIYdkDLw9SZ3mCvgsEktk7sBsy9ZgM0NJxDJqdYfiBvFssn8pYmc1NwOENQ8EivkjEvUeVpQP0hmA2yB1lmeq3BpqGG7YRLMe/TMxgYdoCUUVpyyvMg9YJnpj76pptVzm0aGCJXe8eYS1yuDozR6GyGnKlR53o6EHr0kTYa/ERoB7ki6A4JeEAJQSS66/OGBil4q5yRfHGZJtxZnfeXs+6szJeMqU3GHhktYiP1jAB32Tb6wS/hsQttqP16CaiexXoJZtko32E4m0d0wF6rgjNOJm1Z+AYfDhs1NZFBt0UUQJtO99TgsVkxgQT2IEW3NmVqBzrIG/zNCXg0lbt2N2fGmlqXsQvnS7F6zxNjr6bX3CHUGfK8Y6nr933TsyB19cMGgqiMbupqwoQIklPqEkU0rcJ+jCU1o5hCNKlYU6DpIrc2I9+quCEFAUHOSJdOI46mamAJTFjZhL0wZOAcCjF8uc0ApjzCb3X6j/uWlt4ICdesmd3vot2W0m5Ph3Z7UWo37fod2m3ZuIp/d9pNumi3r4t2F40xYrCJAelVwqWpPcKxEJFPMJAEczM4LEy07QNKYaZDYQQBC7upyrRTjdLJKQpbfzWHs1KRISkvBHyjpSszh64+4Kux8ZyiYxSPPjzD5OdqkgnH84DJuNMQvg5uldCX8ggFkuVqlBygxjbAgwAR1U4b9Z/FmTcDiEEYyYtM2QUXjUGNpm0Sf4O3zGDe1IBb2wQzWOVRloGBNs0UlEzK/mM2Y+ZIF37D6jQm8l4oqgtblmjoXT9jpnsYP5n1Fnp8V9OMqQksiT6SiQDfr4i2ThI6I1QUfkOTnQoRBt4kTEsXVnCsXlofH8zr4zZ4nIazOruOjGjxRNps26hH+wWOv33Ysesqgrdo3LIw9ww05OFhb/K8gjogNLoGU3qkYexReTLa4KG09B/KAQKDkF+5xTxvZXkQA2L1EhlW/0GfyCrWcyQdK5HARaj6U49ZJ1cguZzaLzTHkE55k2GvhgeYW9RTkdlzLAyj+szU1GcmAF4lXfhmXBy8hfROAuYr997NJ2SywjENoNclPFTGWfh9vtPyKo92EWR8IlC1aauBbhX31ZipkN4YHk+krnHoZ69P1OwTIHStSe1C0FbNeodgQYWU50PxDQxQscxBPeSta9SBf43D68K0YZCuFf5B/xBqUWO4actfJC6vFRF+4OMRHweUFt9IDlLN5jHJNa6PMPRakR60yZPszSCeOzJp8OTm4YfT+pObX33V+wCMXGnzcPdA+TpQvh0oxw6UjZpoqL2KsTv3cdJkJJBwCUGxK520Ef/St3o7DoUPeg/AJV42g3qX6dVOdEqdsa5nxfxYLpRK78o6Mekgy9aRhKuVmmypFDQzVAZPzdDrsb8twkXCgK8K2PwdEJ/ORNk7wD+fiTIbKzETqeDWSt8xpnl7MBwtBTAvnVLn5VI03Vk93kFsUgqjzMmBNnSqT7j451XvauXdNbtzam7EHUHQ1Xqet3ENz7mauyPrKUMY8oipb9MeBJ0fyOkp26OogXb5dIA/ONYtbKYDwO2mOofDjYG2xZqkcTGZ9hQmSFN3YR6es14Y54ye6DOBRw8yEQg/c+1Z+hnTTqYN0UPKqC8ZEZo28NMPWql/hiHTbnEodQfhgA7XEVH9n/B0gEqkGARx1FQVmZEd+ry9fs6MeecivT4n12fs9Rm5nok8WynaEXbaMSRFabaT8zVGJBVH6YiCJ38QXTtfY5zU0a6mJZ9S5/QXajZVT6hbus+z5RdrpYvJizU9Fj9f0yP8F2oZdzglBrgibcPts5Ge5wolBJYSwpIQt5RBBRzewA5vyEQP8LkoZL6SzyMm1fptNVMGzZ0zUA96bPfJmF0eaDH3xO/CaxfnY3Qfm/MTYI5QTkvhE1oapNyhQaR054PNZmzn74Kxhdg4EESegQa6lkCiskKr8i8DGGuih1XUb0/6SsbnKvrBJym3XaWFOemXWWM4Laz8W21aklp3EocZxUwtmgALwUi6urqecTWJx4s1hYZASFFtrKSqkzUd3Mdq2pYTtUtRU9Gkd5nGNHYo5lstqXRaMoRCjFLWCQJ/umzWq2zWY7WMZxhhW2nweKTZ+aSeo9GY5qSlWyDbZpOgaK4peeSEKLfnQtXET0qHngurFArPhZ2IQ3nG2rRP+jbsrjgXtpP/VeYpOhfmZUoieCm20kQ5iXKR5Oth35w9cV3fakwD8WyY7dQxewFzvnMMYVY7N6dH8psfF/l45+MaqA2grvTmm0HVfQTszHlG16dnfzlYXwQjEQ0GkbUUEY4jjvk8ucm5CHjdMvvy2VueF6fRFgB6bzu4pWQvTOTeSL6LnhUzEZzstqmrJYMu2QIn+SWsBWMDTMuAU2Lbpg2lpVP6rEisv2RsaGSP8qtTbu7TkbeEy+URpQ8DNWepkfbc1KrLyz1q8SCPrXc4AFKBbO20bisF4Gvcz8LFU+7+KraEFob3mYjbQWcNAl06msIWOjWZGqYDbcZ2kdHXuMSisuSJlcbR2Gm5NahZhNpn8Nk3KpxGBs8FGnoodfbZ+D+3OvNE6CVXgFrzFLPnLNQxnS2F6+lN/s6UOHIsfibS6s7QZ+tcBBltER/S8LDjUa7Zl4bMsSi7nKJ0P0ziSRnKoNuEjyNTfHzSTy+Hy4su5khDh85YpYtUVIOBT4TBBg/ScVjB6G5mprtrtDu7OpxK0x6NgPIZB4ejEbJd+b0H7YrTnuR7jRI2ux9rn/ADauQY8C4GEuwI9nmygv+obFio5l9FmR0nuhp4Q3q5onXEnW2TI2QYRgkPU3K1f3W5rmRUdup7uWGW5Wa5g+TkqbBV5j5gaThIvt0odVCY00GdO70qC5O7WROMQCsws8ajOnJSP2ntMWhPmzBTNoEuh696Byfz4Q6j20mclkVY6QDrq8kNIBX/trmV/nAlyfXZ8bOr3xAghWN3jkwUSzr01NIpT1FeskPv4muH8mxiqD5QXp9spT/qgfK82G5BC1CePKLLfxb3ktW/PO7Oa3UZCKPXRn6CwmUDyi6XPgFycJH6UjI/J3O7RiooReq0phuaCD6mRANs2hRvNXUlBB+w+0ug+wtmW/eG5CljY3FdRQmiNHDGzNrXhLJ+wYpDEJ/K7d2125RRaylkIUiZ3N/kcuBSUpNuHMejzoZyNLLRyTOcEGEeyVPGCmedpG4Um9xusUk25OR0JRe5mKfc2MrK6N0zkVoT0NZILQpoazSm9ug54pOIS6ZbfHqR4lMzZTLNpgrlTbVZsHfY88B0ng31u2yNaIbapJkjJyWvutpZLtSTCrXzdItO9c1uCDzlzk04D3TtHdpNzBaZKX7mujhrCHNg5VmseVmQT+iC/JRvBTvLr5BnRs8n4UtJBtSnhvzScl766zDWvnSdrrhT5pYMyth8V/J68hGjYtaZ2SvMVTSws/YuV1lHVLm1khWO26VyFFPTp1Ic6C5tAmQoVC00xLk+KLPXpg7Tspjl6uN0BXJLd+SkzCsBT7ptOsbSOWTl8S2TtkY7/ya+t0j+hTiGhIMlk+8m7XwRz39RR2TraDF9ZRkTvsjCV/HKsjS3zBHHXVP20TEXCXNkS/18dJ3bU+2ppfyDbRR+FS31H+3Ss1Q4TdCvxenyyWw5mtfFNyK7sSYf7CotUJ23ulEAsymw6IIyZItkb9PF8yy4ilL3ObdE0gcPHphQD7qmVb2qJRcr5Pwi+lmjRdfbl9doeUgGzJR7X6u8LPu6ag9VtTMAZOyoeT6ksn99266XgGnjntVL4MxRoKzx8okaLwfaln/VhNda5lUD89JEipjWbWUA98nArh/ONbEzZSyq5LC55j9EIh1KPzlFB7DEY5EyyqORCvqIpnpUr4U1WiI96ZYs6bRLURL8qwMl8QSFfCzRwrdK41mb7WQW+4MIXyqNx4WIztlUniJye2dK6j7hlgrGaS7eE25hXUDMY1aZEBZo5rBAYQod5dCUINOlHL8wd8vLwkJmzkJWwY+YLmXIWGXIqBFfFSCqVaZa0Wjnrcjtjq3HWWBhY1kXLnw+1MbL7uY7x4zFBhZJzOIp7BzzSl3slG9dRzquSpBPjgMPfcikea/scgk1LFRzKtDjquPumNKBTGLhpPqQ6junApFsexlUddi1G9wTQbZYKKmHyQx6dHWX0p+MKBKDWW0A57PHLJrDy5428SLI0ttBvg39qlZSGl6xGTbLQJETkeLFcLszltbscaSlQK94GfnxHiOvrKjthytqO9qhtmOvQ22n/A61nbTXJ4TCnjOvQ3lHKsr7YVdhIyrKe8RS3ilfKe+kr5QnenGH8p7wF6K8U35JeU/4mX05LwuLLOVFl6K86H+P8qx88EFfuKlmGnPBQqzccjRSfG2rADdLv2gCbfWkvduYtoIDdTIYM0c81dKPepX0JBxH0/osSxNsq1nJ9Vy4pn4KDAdGxMLZFhRufK3zMW+uhrFINYxF0DAuUw3jMmHY2LCsUSYvxeo+1TUs9xN94wGuXNU3/C59I1xA31hkd75tXboGY3H6hOwhT8qAzdI4rCzLFM8djaOUmk/U2t36xkkrKj1WUzo5UdMwnkgUC5Ut6cyMwp+3i+A5O1XPWgZ8NuoIE7hPDdHnKcioOc8fZRjBLM7ZN2YiVewt+U67ZZOeMWp2OOyK/FTbZtU67AGnEX2swOEKmAKDefJzbq5xRDhnD+CtOWsOS0OwkFMNHogu0xMVjmq5qPBPbYrkrKdM8MxdvBWUgrk6lTnXOufK3L2RshMu/suq7edcyO0Ha54MQHSDQGSBzU62s7ARnRedLjhaOCPoiD+gsKPdO46Q6gvWoNS965QGJax9ka39LoPSjFbp+9ayVRqQzlcGJN8y1BcqA5IVhCt70Yu17uw95snN6cOqx523G88LtTijeHsuBH/h8X4F6q0IyBnU/eSdLKGGtE87EWiCeLFiYCqtXeMESEwj9U/KalUNcGk1FVAFfZWosh7M0c7UffJwtjNW+9CjnkXo8rps5+ByV8vqxAlPy1Hocq5xTZM6Jz3qx8iqcb1o1Fyo6Qy+VNPvGHrQL4feKx7Ds+drlV4DdvQTWHmyYc1ECogrl6U1/lxUip8FtWsaKCCtaI7Kd/CEuDIZ2lk8YVWqCzXda3D/RVGpSvXq/MLq1U+4ZSO+Sbn8OcqoncactHLGiVplRxRu/5Ry+8cgZzC1nipGvm2cZfsnK4FDeMOQlpJdoy8iLj2KRSfJdK9MFLc/Q9DoTv0WqUBwyu62p+1Wf8wa/1/xrJkRaK3YkrG9HulGO5v2i0PpUuGkS8YH87WFOyXLNgFP3DGYXy4/rS2cdwxmq6S4R7GHTWbrMMnCKt+ODLXyiQ5frLWzQj5fks/NyJUudP1WTKr8/vXWIHgDkorL5xZgasnnCLZF+VyPouVzFOXJe28D9Jt8jsnnf5P7W+XzVfncZlODL1dZpEoqoLBvQ2mYB1bzlU73tNO1O+kbs5xYWArEC6WMzwYTQiqrNC+rO5Gu0hNbuZXsSC9XbzvD02gmMF2V/LjhbUZM0NiZmszXI88mURBwcKZodQ0fkgjD6ibyxg4memio0IQUit+sSR6/SROfUC1iysV3yI1vVnXpHfrxTfJbQX/MRupOaLAygocaOKOm26DMVU1mRBhajIB1HBYixn4Hceh8u4/3DpHmCEkMYKFonPkj829Ke/HxjlvSd6TfhOSQdEc11WNVAYbvGH2n1v1OwWNakHeSzCD7Txni3uTBIXPptmG84a6yBHY/URIjdV4M0yXcZpaU24ydo3w7NJArU/8ueJliy5GNpTBZ1DnHUy+vnsA1htBWcOVAyLYqOfKtdq3zWW6EwgCvc2comUbZmyigZivIs66WJ651Pk6x7xp55Dr3uJ+uyAbSN2WLFdMG2X79AxM5DaoDO6URHtVHfFj/M8SLdfmZ8IC1SxT+a2449+SLWyJ9/c0HZhyRo8NsIE7Xoc7j/nUiiaxDUz4uQgl2fWnRo2jRgHBNfC4WNuWryKvrL/lR5sij5C4UTESkqXygMMm/YOG/yMQqTxMILLDWjjtla4dDBHGyKCUIa+LTEA/d5JfpCSeqBpMJhirjZautxffqSoyUAi/xrLHPum/g2dw+e9UbeHaDfXbjaz9L/ZVP6ntErLvUC7phH7cHeceQotW7xvneCI98VC2RrP5ZJMDSxHJqSjhR+z9ZyYmaMniL5XiJOl8J5tdJUEARWE6G9uQrlG0t7FgHT3UdN53G6BwJyzY+5loPVeHDoUbdfsGmkl9trQZXW5OnW2lb1O0hdOGd4js1Fzk2xe9XS9cx+EmgeaHI6qPYFE+FMCeO8qCG+Q7Wo21HeHc9VTTeHcHdVwLcHSEWn82NgLaHlcVT+oYtWWeZx9HQWYeIbuAziFGWzgz7XMxAJryIPj+C0NDkeyg9XO08ijAt2sgQbr+MPLXop/hw3sqI/VZGvENlxL16bPFoDbutmvlrYwQPl8tHcBwJtwkdpyM1PV84bCXI6Vol9UuTS1x9HN7WSjPy91Cqe75WkYq801DJYboGFDGXTVIB8nAto09u3FZz8tmaNScPmefZPt59tqb+HqVzzxFw5f7qvABV5MuK6L4YhvOrZcS6CPVMaDWoUAn1V3m29bkwXcZw5V7mNoyTM76d+ecRjF6bRas1wOiQDzwaavj/UVI/9N50iw5Cak246KhoQSRxJGP8tSjdWqZbTG+wuvJqi3fVe53zr1G6Ddl++buXbhC5H+5TG4VG8JkLqeLzKiHTupLyI3Ul5SN1BQw4XNcpmsbnsmudV6xOUSpqFPRlz3gm6joUA1e5Ks3TNekVskcdlmF9cwLRBXkNZD+XFpZmFSthAmf5hJ184bP6zKveHK2vFwICRALmMIZj2QEon9jeGzYaIIH8Dn8jFfM46PAis8ntjSLpsWFsEoT1U2z6tc7pyM47kU0wivBc6zJQY+hjW3GetrOVVuIcx9Kg1hFm11ILCbPrpDlXpMty5ixltOay9Lr02rSZ/IAnWmBaGpsRcQtlZrWeNPZXkQk1Rj/DtYmne7TKy7swFNtzrFxX+mbkErAHdY/q8V2j6MfxkxXU32zNNV83CuuJl36tDDtG66rSuoK5Sk4gPucqHDOF5fHdUctTTvkdVeCkb1WBr4cJ1Svd9vth2o0V2SRWgTtGZ0r2LyMqNdjSqalq4L3J+uXvyhQwpCxotZoTlreJNuGm/Vto/TpHzIgfo/BxCyEaad44A5dje/vGHanFLQ92EI110J7WwnpzlTCdvCwMW0+/jDHGtF9aCRP8dyJ+gluFf0g3DpFHYFEEOtUEA3VqItW7KgYXDrGMZXJ2QkmngXtZ2i9NfL/hBLqlvBwU11lpy6WZPCh+8Cte5458b2yVP9nWSfn7/q94WycZUf3QeWebDZkX+VV4xOUiuRqLtcWvSIEN+zX+jQ9qioxYjyqMDfJu54T1I6J8LK0LpHW5UDYqvFYrPO/gy8dR7yQ8MR/5irftIEldXmeQRXnILp1L+yFeont/5GjsUrBjMLnDHuHWquxJXK5R9mYuD8orwtsiXSLHrBxzPIICnMEXOnmnPajGMSRdLtK30U/5vKeXon2+yEtG/14gHb7iqfp40VMG/LIn8uc1aV/yjE9z5kCHYb7D6u7vqFR23bihzHqj5nmbkeFFb8w8a6/Py/VZTzndjKdS5dOeuqQ94+npCQEKn/bayUfB3J/1eFzCumgt9ZJfs+aGmCCkpzyce7PrXuWRwuMyjI6nuWmzEE5waGia4emMkgCT0GSUD6RdDg9blqiG5hcz7gEwC3tcLjzyisLdgdSJPGoOU5imYNoxD2520gjhw5uJnXJYDa/LyM+m3eRLXiwjGkLoxdEb8JzIn3rVK8KRB9KdDwhP7eRWl2VB42UoKs3OB8a8I4hcnHHbZWIPddATbqm4LwPMRX1fEckz1QZw3PKY5TDrHIu6oBSORoSngR45YXfPjypeEtPdwCq6JJmw+bWyxXZkB7sOlFfJuCqVyOcStZo6eQq4yobllam0Ko9tM1KkIe2zzUit6HY06vIyKIa3lbgALgccgMY2fbVaPQwiHHCup96l6sTulD4kXUYrUgpsszDMjsPZW6b9cqYC9Ji+m6f0z3p0m26mi3LitfEYEInJe8vTQjguftFVN5NHOHpHvfTyTorqNyV/DECxKj+9jwWKYrqAsNV3QhOAq9XZpG9KvuBa1OuO7wR69iaZkJ/iGm8ym7jtOA8ashUa3VUd+ileYboCerAUvgJKXqRYKjz61NSRXYmc/TJhtj3stOwnt36mzFu/TEWTJ6z0yK2pz0rhqXVsK4/MrRT+bNgxtp0Lran0fClp5sDrOKg2GIwNry/y2vD6MDvoJQe7ieCoTjet4a46rHdlysJ4DaZLLNDG+Roo1Co9L9SskEbp8nmPOYX9dCkd2rOlyp2WjoLTBOlSrnD8PJF8mUhCwmrSodSF97z9Ofcxm26VKD1oa3QG2okLEftPuzbtxWnFxeQ6ZSvlraWFU0TJr/syCl8WXscijTx5F91tB7bYjEsuORQAGOW3Azlj+oICUhMgOT/KxGNRLOsbxdgiqaJ5WR8Pi7zsG9VCDemTpjZ82nPnF7qcWiqzG8RJZHZ43p5uPRt1md/O0pZQHmSVci/cL7KbraX2FczzC8g65zGT2a/54NK9aTDB7vnNemxzaALx7c04QkitUKQ6iKNKY/4NyR2yq/RXE98PkLV+REt+wdp3s6b6aspW6M5yJjmuft66+9k4ttL7iWmWOhJJvqOUSfIbVSoxVh9W+NlqsB6pWffGY1H+FghaK3nWjFCkiWxQRMC3tLOb0rdo9LjQxKDwv5UQyvIGlyVodKXI5ny6gQ8egcIgERRNRd95C84nvmaiGNrBqPr0Jnhlyyt3qQlN17aN0MDfVJ5dBTHF+nJC8JjIYxVYWVr2NTHGbLkU34/QFZf4JCJafI1WF6WNQcRxEIbMG9K+30Dh8UVjddMq74QMfDl0HDU7YNYR7YqtEJbsxHSPG6Z4paqUwlSuUGeWK+DM0qsC6zecvsHhf+ff/mP26lR1df7tJ7J3MjMpmHNNcdrO1bIlDJW7QhnD9ENHRF6ANaE4FXbvHmk340hdHDV4U2/zZj65aaPnlIdo1tPDOsK+zTsZbfRO1/T6hFyfstfH5fqkvZYOv/PH81s2imhuG+pMZ/+B7jjQjnwy5P+QElhogooQBuu0V/nt9re1Me23ec6PnZBXrfLRtcvD8ihl3CKliCIjL//YifyW9JYb1vG/v3/7iR+3Vd+z6cfyW8pmOPullCUWXfGQLKHylwvFnrTrKQRq3PIJCrgxLW388fyrr776t8VexNdYrDULduNZdd6DySBtWFOCWhi8GWvHOSY6/hlcv5XiJI7tcSniJE/z30px8nSgx8UVuSDnpqpmROojiIUI9h/z7Ziw/nGe/K9OfsZYh5iP+VVGTFpSIbeJ8HjEug2cCqSp9vqkXF/UM3Npvsi2vj5/RJp7wd6fCce85+z9M+GoOU8DQtBOr05Xq/3sUTVwid7dZVDbmG7o8KNoQX4ExpPfTP/F3ndSXYj0GLVkT3EnLuAczRHPsoLN3Kt44zxvFHTs4I2XouR33ZS1vcwbF/nEdljrv1FPFdQF/GVPTTUve20VAz+s5zwXPSvJWkcT7PLwjQCKkgsF9jb5uIp4m+kyZH50sdHfLB85Atp43r5dPnYieNuFHeKABlZf9JEOiJfTARIEqdNBMEq2AqnfR+Q3715gcjI3XXmtCMfy+Y2UaN30SiY6cdObx5CUx4Vod9LVV877TObCkp6Tku7Xy6MB85yrtB8wUQ+vH5Prx/Rx86g0h4l8NLDiFStAJl9Bor4yEcEjPo9miVei/P6oxtEFKi8FgNzqpRhWHMr09E1xyu2salymje1S6aryu0uvHMefHROXwroMVFQD5FRQYl1GalTARv2oNQVRdr7Sis1jEJtV84XUAHCseJyqEhhNZGEfT9TU8tll3DHJI8jFhzfSpibkA2BYhNhaNIWgpAxvEtmmBsxxevlGHZT/Jp6no9ZzmnJIj/7p8gXWN6j+Xx0DY3pl8ihwLhE+AwNL3tzi22FXT/ahdjpmsb+GFJpLqhZR51cZIwdgQCDnRGj0sAxsUwHQLMwlGWunv4O2v/ZcMwuSj3r5Er6TDrK/PrHa0N+6CPyDmhsBAvMS9LZRROpqpvbAdBBPL0GN9hU3HYSdwu+AXNblzRG8uaErGwLTxy2Rmbho0cT4MZzD3TSA5CBdTP7WLWmmmQVI2m2ThCMiVX/XSIO0A3d21HKrFIrcI76CyGEwWqEmICMUnbHpD64ss+lxmN7OmbA6+TFdEMcqx4evMPKw6xRAbadzzwniLmqMLDX61zrqB3UdX7amUpwj2HMhaJU/6pbJg+cHh6jBpQtoxKpHKvZTIfOh+MfdCaSoiekiozqmBXTBVkAGVc+Z8vkjXvlWkWBT8Z9Ml8Kr4bDorz1qtNDaH6VLkAi9Ku5q+uzOxhOlfZOMnVvcEajp1/KNY3SGAROja8s7xtR0G1onmB5run2RGorUUorTkLpFTJ83NHZyLnpznM5dfBuaXUgrvR4otOMHr3VuRbYGcPAWmrhSPvoActxCAwfk42Z4Treg/SBIy+8O0iLEZZwOp5fBdVfEepeOqWXEVhXjRW/WMsZwTnxX+XpcvR9XBcRVCaS8IcRv1gGNaK1GWxlAXEcORM20JF9WmdX5O5hoqcKZeofC0pUDgkh8WH6IQsO3u97lm3Wm/60jwvqsunnhR/llzDvn6jsvaghkHSAcwMs+T/9j+bqyYBuX57XBPFIvrwheXnUkP9M3FRwc+2M95b5Xx265SQNNr8c36/K0QR8Y0QeG9YHVGok6pA5alCMBkMxw1OQZolc081AdoFhhNGrVYcC5aSjG7ACMOvxMMAIo4U8BI2Q7iAjpumbBchQat8k7MgoaSF1HTi8G6SPVAofNjliF07VXkYXu6EzAcOpAgRySD6Hk1AIRQX0c0JzVif4Sdf1ClP4LxL35qG+aintzbi7+Q8SUPrXZ+A913rToInVFFdEUVBHwH/DJ3Fe0l+QN4AzXOvmtIibTqaUNQmMqNoT61DUmclNBQIAEfOSAZpxJs626XwC0hxaxMY8QbV9+4L2aRYBowlCQK+ZqosgPDvwlfIborSKyLFGXHMVE4rNNavw+X+K5iiI/9IwxuWsv8zJhlaVa4BGZq5UaV3XUBfkoTDTBbEp0hzLnHbeKDSrwDuQ9FsJGtlkEZCmUg1mZ9yoMSQv9NRrY2DNGPJEaQblGGXXRO6btng/eEAEeaD54QzALvKFuNRQkDjI2c4lUkfxmN3jDuRK84RHf9C5IFE3N6AS0mJ4uyJmgmyj8tId0EFSQM9/N8FdOWqR00SsaeV4v8ToiHU/OGvM6NYBiEWLC+haaMKa46J6wRYp1gQlbpBMW/xsnLOyasL6uCYu7JozYG8zwJpzcBkI1Ceko8kOf4h+gr2HKH2L9gZAcCa1nmKWGTduDYC3gL/BLQ/7X29YFY3TBENI1NR10mLnTb1NNmWp6g256uCREjJ9q+BxSUAUlRMzC1PCPnls7pBH9Iq6rJ6e6z8oU595N/iZFALegr/6snCdCZu9oOfMj7jVrRCcTinHclqYqLE7DkYDJTZDRI2QuDxh1NZcHcAs6uTxkfDSXByAL3zHZasIF5hKlMEuJ73le4C30DNJ84NzetPXcOtSEICJmAo0vZEKQCHtv1ElwYmvVNFWd/CYiEypCNPKbALaYxcq0z6kRGUJ8/upd8lcKWkYr0EQklypNfjUsqszxomh6vbFC2FVw7PTJn9CMSxgGxSCVVyd0R/J4L4r/wVNw9XQC4OpKAE3Ag3/Ey+lLEBEJAVuC3Ilt6jcCSyeaQcRRhCqA30N7+QhhGHGoUOvg+vsKdN+rqAWJcD+eLwif11RNHTjxhgKGK96NW7rMRgoVlMZlMmXDLWc588qVyZQHKJiXyZQTfiuTKUf8Bmwh36IHAboAsE1hCVPk6c/SAhZbAQm5cH1LNFjPkJNEeuVo1H5koYoAIhV3JVMmxDMTUVMJ8omp4zOZcljybIBAtwDgFKRBdzLleplMOS4TxDUmtlEkjip4njr/dlQi5pruJFNmgjiZ6J7RKssPY+p0uf+K5/qHZuHdG0Z6FQZO3Q7kIRcfPjNrVuh7zrhm5VGPR9pNveRbAChqUf5deFaG9jby/ATAqdoxOK4QVzvoZukTjiv3YB+RbZ0AhoBslpUVTdgwOx/QY1B05SOgl7c/AZbjEQAXV2VI0zhN+vTmRwPj3B+0SVQCdc3LPI1mu9e20dlKUPCIALHIMeLExFFVSCtKCtohMla4dWr6JW8rWr51shUQMMYgKIBe7up/GKj0GLA9fmmflPa4ZXuAZZg5FlytTagp1zarXM1S1k5ib/LhIkpm3LgXkI+ORWiRRc1Dl8/qBM6aOJknoUr8SW7hPqIwilFO3FOzdVBzcDkExaTLpgK/dM3lney6P3cu75w9lwr+Mms+/bnz6XM+k858JhNAQCJIUBqgnaH8uYUzDCbiccoJWz6Oad06KBOZe2XkoG7iXsSp9DmpgU6qX04qRjPpnlTbOb9rUv1LTqqiABkubLro3qJZ2RToIA8whIE0yh3MA9soAHhro3xbTTWl9DXmOGeOTT84bwrjs9hz1Yk4WOlUQpCffNZXTNOVNo1MlVDREPAyCws3zj1kUeS5CAJAwWqYja9VWsq7dXU6tjURXJYBEtZGO1onfgIY+8HsV3xNDqNHa4aZcQgWA8zUEI/gYJ4ZTkh/TGEImNWf9YhFg0BtQ6DrzOiZjIJpe3pGW6YrUaOCAsoizZHpICAXLsF2ERSDjRFfrQJm0+oQ6r6s2O+u2NUabWobCK+KGZvkOjKeNXkwo68VdSg3JU9Qpwb0t9X5FJQe0Z7wEoxg1cDCIrwsA8h/BpIVnZ3Pee4iO5uaGK+/jSQwVzuAc0eZieJhebp3aiphzZkHjScsgnGF4PAIKANHoOYOtYO0cJaVwCksKoUq5BtsFLWbFEzC6+TlSgOIZkil4HenHeNpcQC2hnx2eX1biTuG89c6VrpJzhibqe8gwB8a4JCLZMN5/0OHowNZ3eatW4Qqp+UWq8pjjF393nzxRLp4Uu/HNp+d3I0n0njyoM1ppx+E0EBII14HZseErdchNRrrQ91WCK/ubHY0kDeJS0660gQ1XpsZ4jQyMhxXANcJCqlNJHboI+qYDKFwjl5RRx/SMGXuiFDWEaQuxNUT617pEHpON8nPe4SLnc9lh8xF0sFpdxzc9ghQCOTzjMnrt0DO/8YuTgucmxl3Nq9VpjqRElDUPaDMNpywPHiCQARgt+F4N7Mdt8w24NE2uW0IbgvPO7kDdjvjdvitXOeQQPCJEEwy15LJjgMMbwK+/MBc1Kuy7cJ30eK/9FOv45pjma1tLbitVkbnnC5my8c9clv2rWK3NXU120rePkmdhnN9mgwWI2nsSPr8rFoTDGZu2WvlsEHZEkK3udpY+gLM5bW1itf+Xmd1zpZzoeh2ybma4rinnde75NxE5VxNdNwLgLZOPu4+zokVeGclOlaZE5quFTkbmui410q9DbV3qOzpI8kyFc1F0CdVUyaIghU0oZKonYSJjnt4UG5l4U6iY60TiuliW+lim+i4rEgTHS+iQ6mtJKgqcdNmmeg47k503CXHBlb/PMZ0x1Wi41rau2Ci4z6VY3tUjq2nrVly7AKJjsuMQrMSHctkJrPk2HKJ/rDveoeIMQ9ZR8+Fcw9Q8Y51XtRTKPA0OK6bg5VDj2wJkMZccFK3Qp33N9kMIgcLT1qqaO3OXDx3GEos5LtJrf6F3e/3TVxGqPi5pwCB0toK3x74hxW+PVc7mmqAYw9uAZXeFktd3lEzpH1jVnN6mQR2Xmuq15go0kDslh+Tx93inLzJPxo8k7Nsp+UmP+z1xgr/TiB4QMJXGPOiEGkbygrKtqQEW0drqH7ydlHWe0afuanllD3PHWG6ZanFKiYSSf7JLIul9up212u4LA6hOA6skxwzvXMx9CvQ/nmN7BqF3+2IWIAadAhUPgR76pAZAZYP4MfxZ5P9sh1/boTDk3xSir7V4ozfgT97KykAhtvk3SqnnXbp2VIJak+7ikA/42aIZs4dTZqE00QbraabnWMz6blCh1xotC5XYCiuhdk65lVOTog74LlgbBNde0TwFpXRucnXZNt0NvwvNGmJ9rZFPVmbmWOd2jRlBaOhkR9CFuFxT7mzJp2HVsktxfpMFDZdm2EuB7cdZ/qmKL1QeZM/h3DoUEpzAyZ4oByKbr1ulwL2BP95C7fdLRutB7cqaP2oZ7wH40ObZe958mEiAxO8IuvfzGx/zMfWv5U5C9h3J/l9N2fulF4F0KK1xdOc1k0VeeD2t2SzY0+fm+kSeryj7hY+/CyxAAg9sF2kPTYEL057ch/mKl9Bqhqp/+SRx3VuY/rDQUSCzjKR96WJ6PrvJxJLL7omfG4zrIUtKaZPfhg8zPPuzcws337y4TQ6jAPBmtJJCx2IIdpBEIQBPZIne558mA/1qZuq/O4WL/JXPFr8mSP1FpftKNy0b6p4//Rh/+AW+Gaz0sKgNbYgwJCyLB1qadsHCALXWzjbskUQupCEbLHsftHNFka1CQepZrNMDrBYV94iLLvTYMtqVXJ0t03qmJCkwb8x/zZhWQaavZu0qO5SVKd8nXzFzLIhUov1rHG6+Cvkw6lDklMLQPH3uFGTGy31Rfhf+A5Rj0mD/WL6uHwP8J25zeG+VouLC58k/2gFvCK70auX9QekzzmEWDm3fFQmGRiumqy8et9/zfedhd/3O+97Xe/bV2Hp5W4BIVKGqHhOse2T3+MgLO8aqc8BPrz8HQkUkp7kVWpMZflmfvkF/HD1NjNPMT3FRf0t+Qttb1ejR1UxBTouFVTZsXqZGwPVVBk9imc030XVGEzyk268QGmxnQZ5IInLXB/MhfSSp5RzwrXgsBDQEwWjcWwiYx7SCy+gya90EVaVjzpgpgZIBa7Ju1Meu1XWUJyWjei31RZjhPgZQ1rjSj2HX05UMwsZqNnQKogwQv/L3IxSvjjHbATL28n3Wm/Hm7tBwaLZUWYWbaqp/kR3oINElLx1rMSWvLlCvLxRvUG2qzswwqNesFXZKLj+LliCR+hHKg9IMxSNxDpNWZ+QG0qcAqYvnRVmth1hQYC9gpVmlbypFjT4nbs8s6HXlatRZiWEwY1Uc6vMhEiCWiU9uGFMD9IdjVKfdTBJ8B6Z7R9Y2IpFa6ONctItvvRM5p7QZRybZ8CaXNgYOfm6Bqw3ZJAM1CAZ0tRIm2QV1+TrF2lixwAZVgbIYI4B0sw1QLpfjQGytFX5tuJ2aW1kXINtRWV2XNjeaK2RlzROPeq54YJTs5JseKedh4F2MbDQPNzLLgwcmDMP977uPAxY1TYo52GAmu1AZx4G1DAsH4ieak6od75vr/zxvA67oXEq1L2oAt2jGR9nywMHrFk4jW6yrbSzMqCzEnTPCp4uZ2XgwBuYlaZqV828Np5Hg0zyrf4Arm0Nr9gaDGGm5wgDpX6b1nbyi7nk7JyaZTosjfg8jd5SWrRc5cpuCR6dWUQvoxpQE15r81xEYfazkplnM//QYIe0KGnqWvHV1T1E5u+QLbNEe1fsfwVKUE9g3rVmPphlyH9oYjNq81OJtLC5Lz3YGH0Va9+VepVxUcY1+Rlr4zOVcdErTX2M1VGp1qusi2GqjoYhSYS1MSe7UM4syTbiwWbMjDbKrVzNJl5ZiXz9ZjQLr1e1yetuk1taOrsO5uLSPPipf78ZO+3+X5yy0+5rTtln3DlzduqrmLOn3Xlzdtr9d5izU29wzmSVRZ3DUXqYM5rmDxhIj2STXplQ01QJNY1NqOnAMWFAF7vNYOha3zKblzqiMvkx5pXTdMKJtTLkxPc2FmwS0EOhojdRuYk0ypSS8yuuNsRnJlIm/WP6Yj3lNfMSjLJiqiWyJY2XJCCbjULKM6BxftFSoc3aO5BZgAs6QTMX8vO+4mrUoOjU2nldT23rsiHaXImcKthoE5772tC6hQbNaGAFKtLsbIE9rrZT2hnHLpiNX6WhOLXJKGyC2AvORJkuPFKB0LHLKQu107Uys2sa2hhGxNHR9atM66Vr0GgrDA/lKftFmorFZ7XcdJOnDLOuGoCYlVGbOKnYbDE3RUAELqz8fktOn5XUoofbxBq8YrINXm0Yo3Dr6rG2gUToWepg3hPe88c87YLR2OJi0wSgYE0lfUILtjMOothq810TBtZilwAF1tMKyvbcWrXnjqo9d7I91s97QBGreKLSyXUgT/XHTP7kw63dpHWk+6pbL33avjAI/4K4XiQiVRtV6XJpoGFCWXt/iacJj6axyqMBY3iBCUc+CsmkO92IaocoakbzjqiFKlVlxaazwPkTz5EZlHXQt4rlNW4Ps6mqAYOMs51FPC3BiVONFhY4/kciHuDEFwEk/mqcRNPpZRk1Zyn2jnH9Qo/ce/jFo6PIoimp8oJzEIfFXvF2frryWTSncGlwGU5NTk4y5YEaE/x2nNPdbaLNYCaY8hG/Ah96hDUHE9pWtDb5bR8PS09En9j5Gr1XnwuIGt6EqIl/6PJMDT5WnEXULSKrFINMsTwbq0rJHS2npblUZMUm/2iQ1d5mCPHihy4lLjJfmLPzdc6dv23hc+dve8PnzsFrnTv7eu5MPQcJTpkdW0WzeiUo1q1oBtu0HjAjwYpIYgsdMAdzD5jdzgGzx6OTLvHQtSceHaFdxUMHKZLg81qJh1EpHvLguERtskJhuFOPlS8pFL5/rrHzglH7ZHO2eTJR62T//xHjpAofr2WcFJFgtnHyk1+FcfJpd5ZxEuLAGzBOCpMuhtvJl/9NtsmOODXfNvnJ17FNftksqNAiKhJm7C9a/dVdeBV8+8Kr4Nvf8CoI39gqELHsiyYPBvNapRzVLA16FijN45HbJdwrwn+7ewWi0L5o1IuiVIWCyj8mKf1j5jtTXJLqX2fIv/TaQ/7AwkP+wL/DkH/p/4dD/qX/K0Pe1CF/uRry5kJD/j62uznXNPC+1x3y5oE5Q96kaaDZGfKmDnmzHPKXdcjtOefsIW8e6BryZrcJoLnAkDe7TADNA29kyF/WIbd1dw95sxzy5oGuIW++psL/z6YSempUHw8xRo5ZghzV3ZgIjk70delC0bwr9Q9kjbROUabj3sOkDFR6ojJMOkob8MeOdtr8DIhMy03aSD7haYi0zcb1tJ82wImbObg7roC5qzAx5Kr1ajKo7W1BQm+1yyKVN2VD72oHWdytUCM6CJN+s+125OXmhMWfSUWXwEj71dB014BHKb4geUfnbY9vs8a03ItNmdiOhTSE6qBVyhMxfQjCTlp1qzEiGZs9Y/4r4wYLUPvVToQ/lWhzKYvkoYUtkofesEUyeC2LpK8WSYIHUbShXzZEm4rUI2uDtOLMQjbIYK4N0u3YIF9PnGFqP83wR3FmrrNjrTI+UoTxpl7HrmUO2TylqnJvmiCYRalyb5qlcn99pT0Wlcp9w8IqN1KGQ8sWFRKqnAfbiNE0dSYt1SzC5wOFYKjNVAfJLXqYP9Qx5ptiBIizn6YqtyF3rQLnaGqIYeqGqPV6VdFS5PM0agrwFKjk2VJVu4XaYAdxSL5dr/6GI1vLmtzk7zy2foNNykxt7Barqw2Z20qfD+hl1+u4Gj3jMJXFfSSmBR1iH/jG1U6zQksRMXDUOjSbpoK8jKjgZLUhaVP1wAiA74hPH6vxTiSeT1uhc1gkMuvEmM0KHfO7YYJ8BayjTOph7OGzKnqsnmYl0LmTvvKsaEt5RoWjK7Opc662FculytrtyGOH9ehJxM/pMuk6NHOnzOStzj3U/wfyIPltt6hlvJmqaW0l/qym3MiwI3AVB64rJDo/c0pbGIuVBZP8P4oRqwdaTFQmNw+7MQpmimdpJPMeosWVMu6C/tJU/ZbSdrI5+TSO7BYtfEgGd6HkpK9BwvDWS16wuVXLPjXLNPTqOWpNRvp+8hhy1z+M14fJyoofPix1LE9+33fiPzGXOHnxZ+lrwEufzdR8cq+H8LOvDkGY1pKrPcSNkzmQla2ljs2e4pHB+SWD03zH3EeRaZVhpojs9uj9KMM0kavPFUScibymSpMPmA719ZDLcU3LglS/abDTNoaMTYtK3c4ebmx7q53bZnOBP1pg2VmgFRqrJKZkZ6P2+CljsBZrDJRBs8aSlwUlL3MrXvaPRkMrZMtulIaoUA1RsRqiehW9mABVca6ZAjJpJYxwFGcI66SO7XnNeqwaJCt3NDesn0fqyBDlzcpDs76DTpAWdM8k/+AR4obZHOrQcurWA4LaVggiauk23aPbdCKcmWd8XGeIK+gUlSNLbv2mSWsySXsgQOrW0Gwzzh8vw9IINwVNxcCo7x57ngcVXLPOgtZa9DdN7k4bcoG4FwQWMsrfLTGU0lqZ0FJGFuYP0cy26bZdWnghTzSq/frjOFTsZCVOfWXvfsrzY19Zv49dfrmM8SfgGxDi4JyH54+bnBlMffDwTfrBRMLF8jYzDCP/WZvJg2WTKA4jOMcXlilM5fu5JhBI5jIBb/IWfAyJ1vg5vMUjV1kiX5CWJ9+DEfb1EDpI/peXu9ZAz2NVB6Iaz2Y/zyTvahj2rBHSHrIaZOK9QVn2+Y/POMnX5SHKNTafsGUXvprcSSM8qGTwHeYT/KGmmTGDwmai8DoH/i5YByZ9iH9XJT/gy+J5K9gtR2ElR0F7L1P4K55060nfnubDOQB1ruRnJ8zshyr7rAqyarsj6Ih7MI+KJfdB1guJMSj3fJth151l7kpDgFUXb6PRKo0Gu6ChaQWrK5NhCdHBFuxctFmJNBlOSFP/UBMYiJisVi8ZBuTVtUnCQ2vxSrnpJU97EFCZV680gvmItETyXRjBAsaOKHua8+KW0iAvW5ws0MfRnle/7WBxSj6REVBDavKGvhd3KrQtVnPdrEYrDMozZHI1mOpESmfbYts2RS1vpLG0jUxNNvWI0BsG8Edd3SAaByqKraybBvGXOlqGrBw1Hjm512088tV4FHUZj9R8hKVvDSyoWQ+qZltWuo4WqyAEa2xKmXIomP0KAXk9a13CoIQoFqdNziwL07tS9yZfwzXB6HEm51cGJi4Arsgoc/TgQcHeq2NCbgXqdYMjQvoRTuSOBiHYAy5iwuOrhTYq1KaqQQh+12GgX5mH/K6DJXUqj5//9x3fka9+fEfeyPiunTO+n3rj47th1vCO/G+N7qdeZ3T/0UgnyVw2tWkBZdywBdIDIppRj54axE3CAMJ/J/kEjkiJlxoRNdJTBFhPOFzBtJYe8RM0i7rflT9otQYLLx/zNJzY9I95w/ZICQglUrJanIMtre4zpdUKzL5SXXFWgnt+UiGEhlT9gvSh+b01UYkV71eXQBsrFTBkSMtZzQydyxgFc9QmId6gnR5W/yVNS3O93hthr7WB/4GolcwNFJfOUcv1ox9hnExKEzOllAzUw66NlyiDTAF8JuN+DEobnW4tXqyj7s+zfK6V0lXSc+Bz7by2z7U7z+eaxGF9rt0q5rX0uX6jXtfeLK9rqm3w2e9yHHZV5Jvrde3O9brutKd6jVJy8gj94p4uXbVnu1TDD16Dcau351Y1x6W69Hx25nk+L1BW1ZL4D40eXtvoMp7tqwKU1UuewjWQ/Fc9kVenwJpmvwh4asBjd3UX8HdC4tg52bKYeX7lekcdXy+T52Rt2r84p0L0RM6FVb3uqgHdq17PypyamtbOuvN5qrHJn9vyyJ5T35p6RMYOMQudm4Y3gTybuqVvWpT8FFQ8Nw0Yw1owL0udp46qywQ8WQcgR22W7cfT8fSZXrWJYwLO6bVOv3UKYPSsMb3CaNiFrJ5qiry8AfRf8BsXyg71mJ6tLdotYObCibi5L4vVV7gXZso23YqbaSMLVN4X/b4va3kl8lSLB+1YAZ912jfJ0DUBBe8jKhj/dgzm4Iw7WmYzEFd9sOvNMgTrjfNwuugwMzA36X1WHiCmfZD40kXf/njujSOypsZQLLmIFECxwWN76RPR5xCAJNOSSBG9mQ+tJMBDgWKBNxGv0s5alQewNXTWdCQhWDoL344/ZxRtgNJfCO4YbFHlkwn0oPHVtwjJTovo8/EvODsm4bRcZz4wEApJF1uS0VQrahzWHBydOFxCO0/YaFyY0WqE1B6fiDVzUWDfDaDWNgAfErOUiChaWkqT0byA0Za34wx6fgyJE5a7xoTF8atbZBF7Ft2vWWp59qns3CmirXR29idIYHGvMopnPPs8ZTKQKIzDyfM2Ghk8v39WOWWIP3SE+A9MddwHNceoc0IVFQrAhyCNtg2SG6Y1a2HybeAPDv6zqAP0ihUxkCsnyEN14UnboAR44Hn0y4PRNKBZlTofTtRKsYDLOoEVsj/5DVcDoxtMmI3VxIwscOfwkZDF4b3SNSVtYFEiAboimA2wCeOdgoNkK0oIoMWg2BCZx4zG9HD4rQyO0KOe69wGC3fDMdeoGRC1AcYHsA4h/PvoPdi2woO6/QR0R7ByxMtGjZBWgaR/75AVgGA9pAoJFdFRTdKlJolJGaBmBCPikHACjxqyDzvij7tWcNe4y9U2IyHURN1vqGiOpFSahuDg4WOEUqKQ4GpAhAzKQhtYmOkURign6p1by7I10aAWTqQy6pS+JakRdbwiIh4fUvVwNSIqHQ1qt/ZB2D20bGsk9EsjYQqs78LahWb76DCgkkZC9f612+nRw9yz+GhxRL7QToxmqnYY/6Vx69aQaP12hnjignw2VdofXVpGRanKbusSzGK5mmx/wc0aKhB4m4qwykSg+XdsdoQ6/Z0AYZ5uJZIs90bE5818bIZwEsz+p949ui7gmQTHCTf5ENdRmoueBlR+mxXqabyIjchVqWUl1q7BsHK9DZVrrabtqcPSQ1cO+kop1DY8ajJW1Y8dge4jtAqFOrihyqCUDu0+pv5AXcMfdOSzprbPbmCApYEdMH7OMKxVh7rysY8U3BxicfJz5CVthTQndon0t538gFs5zFemZRjLG3cpRC8dkRbfROGroWdJcvVnzg5CJ65E1KCZGjIzH9gknC9W0fdXfxJsUFqK4UYigQMTubFyMffXrudXySjWVP41lZS+SoaMm6SsveRzvvV0zP0qwttNo8dFoI4AVZ78g0cLFY4CH5dnavYmPRU/ixOsCLGuGnFu0+xBrgiJbN+V59uBEkGmY1QQ5sj+rnGb3SIXpR8VZOhXsmMwa2loAv0dITqoHznszlFbrYMrZRN2LQgQeaJrRZpR5uBuwa+szADIGOiOc11dbYv0cwytczpsh7A5NegMBB8K5GJlAviGdR+32avUWMfwa79MNZJ8kUmNA3U+DTRinTEWxsahx5O6vzQtKHSVKNCNCfDFHYTHe5H1G3WQagWSV6yE6yvhChl3BrQja/0CxNjSg1XW0A4V+6z4qY5NGDVNE0GuEZXYoj5QVd6VI0xVmPEh6+hCEmhkIUYP/WYL6WZqzcY+37W2VPwZt+iijmvi2Jqu4WCSMQ4qUoAui2UeqgR7R4U2qhp+C84xPh3QnG+AcQ+eaKe8e8nHJ4rpo08fkhWzTBEp4TFXO5hT0u5XUzxoSeHrco2E8dWELIQkwnMkA9dW2dXHfFHacuJHjUV5kcVQp2tY8Zuvfnvaye/nTuwk+4MbetwWrQif4xArIYdsz23O62hCNXOcM6p2BY2dq1sjbgO8ylh8eW7iIE4kkVGEp4gTqImOAXJzgtKod1D9LZM/9mhbtB8fYpk8x6Hnvg1tTYF3TwdBJ9kOpzOvNy6Rqhwpi8IWQ365gd/EyD8fhTKchYZiUTdxA8aLD1lH53gG57pqLKCZGLHZHs9tuTUDni+A+s99flg3+CGeeSJT5WqeHumSXU4XJV9PaYbayV/Y6DUNBfC692r4osJiyu5/ROSMwmVGVjgMFmC70wkvPaWQaX98MAYUfsQNG1nvjOvRqEjxgBqMX/kZ+wwqQF+gmPeSvjdgyLRzkAeJyfeIa8Xi67k09DGGENG0gocZTtJ5vlwbmjjDYo3+IkZQEcv0eMcpw3ZyV6XZ/iKxIu6gHl5oEgdOpvIYtW83U83cqSJDf5uOKak7qOnLsYXmjDTylZuals3a6yuTNQR3V+dtdZJW/zWHOTmAiHb00zOOTdKHqWBbIbEqiJC0oF8zFsDWLvShlltr7IEzQ6wEOaA4IkYPT9UuDyFEYUYY5gySpdyuP4j2/gR09idslLNojd96EO38gJnjxmoK9V51VbZGL+Bn6qv3PU/w4XKK+Zk+hOENgCcrDzABMqDOTFuPXvCkJ6vw/hxiPhmyf1BYVG1qsrjiPpvBxBwkFC8vsCq3pLXJrNakU6cPvCraAKegEhTJ+CCVc/fgYPI3xDuQ5XrWJ2cKKYGA+kKe5Dq2Bda7pq1KkppG0Mf7iHmvjqPxdxq30R0VAbyUK8rJjRR9QXdQ658O2wVJoiECVKwWjEgWXGmwUOO49eqvzSnAJF9CE9LxSfn74a94SDv2qjCobByJg0zxVk0b5Nqj3pQYlqJutye45CH31hmOgJModRcumysC1hX4tnyLNZdYkIGtB1vqcWtDEKE6hXHHjhZ2djtQhG/DDexg0DaVMrSXpuEaH02tNY0JQEOccoKVF1HBZPBbB6t7RA9OfoWD06+6W8IAEHUHxf4oxWk6Gk+J2T/Au8vbqhBmdObGK4HCESLFvAjhvjUeweHISf5IHYo0YxMgQUzy/9FScflTVCqdWGOwHRV19fDOJh8OYyqbwoTD+LipQoe7ZVMsJt+oJ6aI+F3aVCmpRpqCV4Zehk/omvtM4WwDZAU3nR2DgJXQPPBJlxm3XytZroGWA56m+UElHS3LUzXds2p6JR1T8BQtEfX5tj7UYhO9J936V2nG7e9ES/ZX0ZLN14yWZGzDSauW6sjA4koYNKpq1QEYooJ6PM9V94EXf0A4z0oqCX01Lky3+K6Py723V/eIWA1FTy2/vkbbejzuJFcuvvgQcz6KQPAbPuUTOj0A3nQ5mmA9CDh4KCGmnFo8ItVwbIvm/CL/9P1zinxDb/3rdNdb3MV/CYe3A2VfqpH6PruQhksnIgd+QkbTL9Opsm3jawrk1Umsrq4p4JPPuTyQ1ImHuqi6uqFpQuFHXHUb0kCbIfXvicaktUyQwSI6u77hkqFWt7UsUTV0FqkUorgmlkKWl/EVyzXaZqBUCpmXFvltVVZ3VQ1XbcAq41aa9qw0rWZ0VU+E2bpdS8sp8uRpm2ve50GBaZd6IIQBi5xSrreGpm7KtxJIcSvFfreKWXCLr7z6qnOwODnj4AGwWLfkrTyHFDWeiE5OYZKX6VYIaPDNzzuH6VRkEzsRtkqN8tBbnq6yTdnwrO/+qEz4UfmT/IgCqqvw4BWhrmOPxheIs3iIXtmyTy3TFWf7qzTyFVe2Xz1pC2H2KCAHixwG8DFIYm63JOZaSSyvoe2ll0xUQcyoTqGvMDHNfXTYe/tB2aknsXMV4X3lt0BL20lYKub9Fe4JKxWzObmTsFQRu5TGak1EzXfxE1NSo7AZfZCeLT5sayzEsJDZDy+6r7jAh0EOCNBCQJkTP2R3XpF+rbmlv/ROUR8j3T19GFOohNZyglHWlB03aDfheOd1pbGhdhUWrZ4eKuAlx1y6leRdQVV5AMg5+VEXWlzGv63UpbTaBhvN8nsIaFCBTIJ/cANKrcte8lduGf0swvcH/bSeMcWkOotCN4KqCbqSjm/TxvLg6lVXNYC0Mjn1i4alwxBlVsMKVIgAfYY2fsrCEcBTFTl91HDDFZr8jUcmYuM5QSj2IVM8D1QKH14mXbFrjxvLSsjnBlAWYqrpTwEGAP+JEApYaPW9LmC6jpzraSyfbHNtBZW9UQVYYG21XBW+8CMlEW0jF8H/ikz9UPhgJXNg6b2TeztMZnpbdCO5OOXqGPnAQ+sGDv22zZveB/uKs9kcyeNvk8+vezh3cDeNNzvfNPh47u3gjvl2mIHC4o+dHS0AQ3kTwiRwGgcogNTdDJ9PYKBFyTnheevNCXez+0DWa5E5ETMX3yyqXpDCVoxb01lzM6wdcvkQTLuyH2io2Qdy9yFhLdKS9MjhXLaO6bxHv+vPqdzCA4eBnzx9OGvi1em0B49nPZ0yafEZVqztGR5ZemwbjILS3lS/KRbsMP6k03kzmfFJIpuR6XRGc7xnLXwMED02Twgn+0Demya3PPnAzbQltdi9tPcW/PnGQaob0oQH0MBbnkzjB9Le9/GxJ98njWtudt+XwXDSep/NssJt56g7v6mrvKMugXlpT9cowU7T6VubsnE3T+cJmoszc29Tbhsk19vzqlXIw4SGeGxFjwxjM5WONN/55APAXEdzaHpgy913lu12y3aXb0jzy5dcvBTSaOQCDrh3Om9tps8yevA7vsb84TEd1/PwoVrl3YM/96f6xCpv2s1baVNagpoURi7teQDlswt3vk+7dUeOhpBGpdo5NKrweqTS0krVITqRt0EN2gEQTdnrDrF4IMBqZIR08+bNdlzc92Epdg0dh8qtXtjscjbd98UI8fTTpsITxwA599MeghfL+oN4DFzSzIHDowUeraUKZqzScyBUhjNPIbDMAS7aZuebMd/flLo3DwrHdTe/HcvAFTp3CLIGC6R8VWzQZpXiA57UDkYc+Ka5rhv8d9U7iY/sTk2K+gUU1M1v3/x1qS/KxxEU+3DqPl68/V7ACDmlBx+GEoeKzal2HNOYqk018T+5bvOQRkPUVHvGAajaRCO1gSLBN92CDfOM5fRJ+f8y9zVwdlTl3edj5t67O3ezk7CQhQ0w97JgAkRCiEkICpmVbIgxBgraVNASkiXJ7pJkd28iVJos5oMgXxGiRj4kWCARCYkYIUCQRamlrW212ldbtfLa7G7ya63an/29trXyPl9nZu7u3RA+fN+imzt37syZM+fjOc95nv/zf4p4DKNaXKx1vJv3QQ0my0w5h1fCXmh+H8EevXbEFLb3NpD1Y74A7YvjrPI1OYQ08WU2zAeJ6fHel8ymYgGF2hNvUCC+VHohQkOSYT4f/tiTKpLyJT47I85cRn3OdIQPpM4HwzrZ+PukndpKOU9BGh5PZQ6sFhZWAgqiyEcVLYfQELuYAZGM5ANZmoRp8IqDYRpI90h6B2XszPHu2FJ8hGxC80IjwEsnhlAYzq1UoMACVDyFDSCi+/KU6jIJqMjLJPF5z0+qBRIOFDKm24dTB6V2UD8hcSJFZUELR5piRDZZ/fICAkfdkxQDovH0yXeamLkLnJgDzVL/oNkBzD5+gbRrcjZivTU6G7XKUCkUxVpcwK1dan197e5DGxeS4nb75gFFASqoOd0GX85TCoqI++EQ9giIjsoFFNZAoFMPKXAVOjQ9fK5BRYxwpgV2EnryFmwYv4VtEwEDu2kS3Cl7un7ttipFhPhr5vYhMD40+fcsu79mZMMQ5nYlYQiXlhN4fgayT9uUy+DjWxRwUBTCIAkY/xWdhJ+gdLylUhUxfhlvWOa2u0clcQiXZuMQKkkcws3ZOITLXHw/FCROwSlm7jF2uCT/QR/5D10VwUq6f56VUozfVKh8MMAKdaw8IlcsI1cYYCVOCkXQ4/lMOOGVTQaCbzgTcGFxgyeubgTm8ox/RTkiHY+x7URBIalnN0oGJYu7nZwwIGHaOi3JzNvo7dggmdjsi+Jf0ZL5AsUAkkcX2nSAgtsmk+WH2ugN3kYHiLXryxR6rdgToRxmptCJdnxvCsg43TYbJG5b/2/tprbJWzfjYf9v8pvamulsf/+vGze1FbZuxh8K2+QEHDdv4+vw/ORtdDsczd62efNm3kMalDDQfmzqXthSoi7uguHPNmJ1vsKBOrtnLzxoc0k7YYVWgZJKGZwDSkGfh8uC/9TIMU0paqgNwsdtmRXfxDZb8p2JFJFjkamUCfyLaxHbi3xWj9mDTHOMbkAdt1cYOGMVn0wmxi749/T2lgpHunEeC3gf2oLEN/a0s0UHyb0VEwfzkIwVP8PyM9BcgIiv+NT1JA51hXNfxF5PJ2Kpw7LXIGQhrpJ2VCVhk2FMAnkmkxbBGsKXiCgMRZfnIppsgpOwgpOwDK7k+Gjx7ILgiZk+BaE+lDyMgRImvNO8xRJjj5xUfmT2bi37NEXDq9BdxR5XkO67e3kSo82X5CFO4oBKNLLJ9DqddY3Mmn+H6x2K6fjd8bTItpAZvkBGRIRoxRsdRKdE/OSxQZdIS5yn7PRacD6OzL/sEraSoIr8xQLkwYgSik/Jo8+nkKSeYKZrE9UtZgYE2ZouCtAhicChlhJ5g7tc8Hl6BTmPWjjvUxeCIMmNnvBR/ExXwW/YJv5DIgmZA/t2zmLYkCDcw8WsjlQIwsRM2+zVwbhImt855m2nbOe4xZyqyNiI2WPK9VKvetFL6kD0sF7COdiyqdsIG+iTAyb8iScrLC3WSbAShzw7FI64jpRIaKYVQ03iG14CivmFTnzbtlVij+pSWazDTVassBk2DRpshMYg3zRbgOvIko3qBzpnMaVHqQDiFToYkV0YcEJbDc4WKXErBRQxBeo/UAApp0iDcMkQ3J1YOlX4gBkrDaRH4INOZrV3hOgB5fempao+E/op4/afdAKgZEL3kLQmQ5ksE8s/GZAkiocMBUwkDX3q8Ro1JIxgqW/CE1qZ8B/1vCp/Azl5oWfR3UAmhKYuNgvm2MVjuhKfg67hc8ilPgedOBt82msH5eRNYe6EWzzXrb/Vic+BX/IbWwdU3BC/iB/PbUXYaUvsxSCFW8KviV+KnGd+wiDvh0PaEcfPa5CIE1ohObiqh/b9g1wuFhn7UBRZtthq9m08d2KIAI6f2czoe5FGH6csSUugmnlQAkXigHb0qE3KwPuaUQSg5eRrVFYTdME30IaiwpOhFApR4UFFw+DPQDpv4PDeyFuEc3hRL/nw7CKK8nIAifxk1mPoSwEBalEBSdP9KI8fOcwonLuiBSlFQGFZ3CsqK16N+eQwyIPJPJAxv7AQM8LhzUH2Zlgi8wQERXgrbKoWsYktqndB/xj2VyDKeQxT8eW2lgD1h39LO5JyedlkYt7NGbDa9BW8JMAmETeadBTiJlJJcg20NqakZCRfEVkhVLrkIoik0MlmsuMcLBtHQJg4dE34PLNjpPRAop5xXi7hY+Kg8ic5RRFJJLb0exJwKtmLGMnEkMiwE14nsfM/r00Ocbg4+iVrg4SfMpMJSVMf82Zd8j7CIG1krzRq5hxjJxgDTyyb+BKXtHNMM+wMF/Y0SNY/3xGg5fa2vaY24fJI9LxxDl4J87/mOBVWrC5j5iLcnccMWogxFDlw5H9wWlME7Xd0laOLiId8AtrzBggXtLJhXZ/T3WOtTPwT3RO/pAiREp+yAE1UfFxPXs2fKHRqTu2KzYJe/P5b1d5L3AwWLddefCZ7okzc2DNVPXXvXPZ7QReul6/NSa7QImq6irJHiS0+4/yXLiAgq0HTPp58mdU81EYUynacZ+SMNOEw6ofT0GGITothyRCOJzHkBv1zBnMGavwokMGQKeIjAYpHmVR3QXLSY60rd5H+KDplce2ETaUlnwrGyrvoHoxbdyx7iFy/SF/D+zTlEgmnuR2Dv9AczqCQuqacl+QAhHn8Hlb4B6qTQrVgSQn/Tl4EfWLEjIcIdor0xw9fYl3ZB8igL/SQpi/iTub4RQoXIVsO8dsi42zJJG9ySNd8E3uRPqD5VfZr9y6MFnjD7/K9/+HvMiwKlyOVjl89QJt11DfwkND9vMloIhBJrbhK3MqBRE8CK3HGf4ujJ32OnlTZ6EnF0ZOkwyVsq6RYYvSkxOd4Y0RPhvsNbqPDiaeAIvYzKkVAdpTlpypYMhACZBTlPxC3BJIg6FYliXu5qXDJM51xf4iGDcN57FhvLcBZaAQ4x5SChnkRMem4prRlV8GJ70Hzq+S61yxHUFCUBbwFxjaLzCSPzG9f46fa0c9zp0iqXSXJTuP+uV0zhbuXqgrVJjuGFrKAr2tmCSOcDNGjEZhfUXK5OtQE86QJKomgQGY2wncb5m7jtIMeE/bBB8Kkc+/rkl0rDaOFFG3RxUFLBYl+6ORwyi4Ex0M1M2A+VIqFyr5EAAbiFZH4OOWUxh3WMeUWQGMAtTATzV10FgphFyzw6mNBTUQh1t5gTqlylOV5zSSWzFzKX22Yhp4dvh4FxWBfeNwCVtB22YV2lKON+c3R5+W5lxZ4vwDdeeURkDDuy7ysfkuAWkbXJBq9xxp9g07gbLCzFAR2PFmOivEUOVLk9v616oF/C6D9xbe+ip5iHC1HcMn6Pi6p7P6qeaW7sP8HekFvg2YLAuY5nUmmO/cdvgUp1NmIU0802md4EWLoL040Bsy+zGuVdvOTkskli7a3kYkK3G/ocaVsVKf30ED6iQRA5iqR6ZWCrLsYKfygFjlO6B3/QkumnrhYcddyAkYvJQPUQgZIt/XCuh8Ez2pjN9oNCSSMcVjwU/gM2q5teMDjaH2fGVnRn5ejPTnRNRHFdCXWvXsJAIuD5XyF4Fb9Lhic9YzXYUJR3ATUt+mtbeZm2Ebu0nujOvymN29Am5TYfckH6KfmHAwUTjBe3PoFB+MaEIkVuoAJeL0zmTNU6Nc5liPsJM1e0AuIbyCQJiHIJpH5XnbGROIjicupMAeyOpMLb02KSCCYDgkc8T5oEuyDcATlmA9IS9iKyQ6czKj5y9QoL67gUEzgvBZ808b5kphh2d7Ix0UGeCvaIHC/y14sT0900xu5Bb4omQItkoOw3Z2ZkUBG4+qaI1lMQQS+QDnCJLwClzVPAB1MeufRgofVCjjQpUkS4wTf12xVDp1ROTU4SQVSCh0xD5kkMCfhjMUiHXcOTtfTGdkvid7uNFyWPr6yEjADs98rjKSRwMXIVjB2MTUrEXvMgOLYSEtGJXmxl445zgrpOPuZ+f840ArHGmjPk3gyGApo0eUTsZy3hK2jJLYYlKPUTHIv5PBDth6eQNrxwxf/vxH8Myqwv9E9ZSb5QfClElZhg1hrdGOwAQv9GYoA0vARE4enkQhxhd4zVKg4rZb7xv1Etr3gS9r4yYbLVsqS6RXRjYIX0uFjoGe29W/4MA2W2eyrivJtG7fctLtsiJ5rMfQYbYxkDHB+Wi9N58Z2V1w0Z7PLJ95IkU/MyrKwhWbmbOdeHGvQvCJTOkV3eIzpULQwUk6G7Tr8jZvVhNLn8OlrEaaPmwqKd1nC+0OPlRbcr/iMKWuOTBummiWdiYh1BxwBz3y2XVPAXc4JgTzuVK7B5H1QqKxnHr+5TUGRNbK1psMe3oR9Spa9AskiJ5ZG7mVZbxIkCuzE6sOd1oVRFRhpTEH/S0qoYFJqD9C74iObJP5Jwr+SkHzRMqf1ii6Cok/BprNBJ6KIZ7CE7PDIEnbYv8C9rlin5rG0EKco95eR2Gp8EoXwnKfvMMwmQynamE+QPAb0IejqVDpmYW9JzBlqhDswKq8xSO/WgrLhQqpvc54Gohd1eZI19952RHtTVkD3LkuO+1222+Rd7rFv/l122rfpXXZYeZf9NfxtAgLLp7bdXMbPltKxiLstnyivpsIsFB4zUzA7Ic1+pHMqiaOZFNMC2WNtJ/ImMvsSmxYwGlkYm4J0NmSdCS+nZi7VKgkofgWbv/AVyoLClBrNyS5rEo/JsDPe/FW6yOEJEHAQlLRLK8rDHUTCvxxILiuUZP9HNCkUcMqX/Sa9RnFRGGUX9xdYQWBvpA6nCZiflovMFg/mw3Oo6mV8Qmk6AEr90xWTQQIBy13jjMEZhugBXF3aSPvyMW4NdbTdCD1ulxwzkRnPKS9Iad+L3qEi4pyYIwiTwfFUJVUWdp0vMkkIv//GWLGWhLtgaBdmWNKjzeKfxx7AYCahm/IWMrMbulxoN7KggVGJJDNpNyZhHFCFeZy4AFNg+mjvQXNnPr0TAQEepu/0nAeZrvDTK2Af3yWjgsOheLah6iuG/THr52EZhTdTv+TOMeuXXFFdP69G/V5KlTO/uuc5G6aH9pHJEmT7jKb4D09CX3FnSsHPXkb1In2hOFNRks4pygcdXkI+JUWxmkXKGKgX+ZmKGP6JUA7L/5DEPrPA8IouskiyBvipVCc1TAIVnhjxCvg02p9r4fKgmyxJBAHHomOR/Tm47mJ2AQk19wjtRkC6cFjIb5rY9z0iIj6NgGNshQvPIawRw27Y2twbhFdmYCjP6gQ3j3gbn7IbSGSEoYiGJpEXbVo8YBTl4LF057jaNpX+1IwOH3ZeSBCEJ0EOBRf1AP0tUREqcMuEyOdcKtYZsW2rlg+XgIIM3LtH7EpGyWeTyGczUj4bNl2RfNYinwXSqsWw4OQz5i5KVSOxvFEUqV1EG+7ILuxNxbLNiGVRzJ/GilpOq4xFUBZVsmfkOe5SPGRk0Clw7CWF6NRxNGm9C8HMo/kiL8S0jGxF/Fj45zZjtWGyJI4lMyiqfG7X4sjFmOxzvBhTAI6LzsS0pjQZ9+JiLqTn/ZpDJBnErRDEjdZAgW2jVTQFcTPDJYG4Ne6TKAYdEdc46xnEzZkrk4MMKltzUQPpZRY3TprR4FhC9bUpgptkGzRyYw9CpuDgF6+9Bs1S5nBiho9ZGgK+QOp9ooQhcdLeK50LgmOAA9yRnZrebG4XsbeTeaVnnuDLcjSB3VrOCAtayBNLKCri85nJCRc5bE4vG7xDYoZAShTTans44xnFa4dlyniMPI4tVLFCp6RFYzYPksk+LW2UdoXDmbWEM1M5k2a6fGlNs4yjrCICBod9SzKTkUhTbnyI/+jJ1ALmp3RcHk9sjFnmgebjTcU0Aou8zjAwu9HIyMH4zN5LKd2IzUSsg5SYHebnExmNzMheN088mfDG3eHVZceYnV4SSGyU56Ru5AXfTZvXoF2Y9lvP6Uz6BiM8S+j5YNPgET7wwv9kBYw8WsT/tBkzWWAMquwKmkjbwAkmiV6coZxCexAQhNEmtIkXU1IzQ9S/b5ywMQmbH6PUfLoliPw0KNylaom40vODLya6ULpRo7JorIpoU4mKwslp8EwhvNO4PDyaeRI4VkZS7EzRJ5V9Qs8ih9lpZe8iTclMpqoTcWZZXiFBbiNTCLzjRbqeRng7o1mEOYQuErj8fRnztZX9kSe+FZKvPgg7m9K1FThA3GNsowRxIp8pjdIkyDy/kBxXXdV2aStZDFhYVpulxax0UDuzdC54fBTMCMbGfklGKG4HK/Ry7O9NzUm4WCPSVwA/H2YnqRhoWBkoUugR6pt7I7N3Q5k00AYX4rB7AdPb8C1eYs2pLiPN4Jq6PrMdzsY26nOzMTapqe2UtNcpKxGPTp12PWVbcf3JuYQ0d/VElKwcSsGBKx7Tk7CZRJZcdJGAGt2S7rqDPW5hoDWIrRzxqetjEGE55OZubyGnazpjGK6CPhMLp9ejBY8C+VVPVdohVdLimfZiFIgwHPBjcQM7oQmMRElZwvEeDrNAdvs8pv2uEjPdXKSdmSDYoZnJl5jrO+Mo9sNvGajsaYvYboUQR/I/4N+ClrJfKXsLKMOGZqCjrpAK0xXhjURfYpGm3IS/1LQ2SK/SAtUbmUovZRbzcCMaM3F6/NtPZS0vqHR9KhWtvLNEfwdRIMxN0Aw+pRR1ywQM1y8yrQfvJCm7hmJxm2woVcnLbCiZ8jmh5yVWCIJyhj8mZI0bcJGHVXpERt23leSAt6I/IcOMswCJr4AnruEtrmMLp6hm5gePKCjOOrkbUOgRcwdHDJ1tRdfoueF/WR67XviIZkTspCQ1V5NQiIi1h2lw7h5Lxkx/m0UM0j2OKVlmpIJlu6YUclCTOmR1mMj9qOOHQP+JzHpmYaLoSRVv0Qs47j4urC8zjn0aIxgipuE7CekrQXWa2s4EEnD4qmp3hABQuanqtcfmSixj8j02NKUo5FP3BHdVWy1cRgzfCjKpvZxLRxWltP2iYUKBEaPLY5b6gksnkFFvCL/FTY/DirDvdTKshOZSxlYO6+NtrDbHzWfzQ1FAK8LPTbzdN4s/jROHQw1ku6cZkGpWI3oTN35K0IOYSFiyWXvdXUIWtljsfVB8a3dnY8AJtWKae7dWwTBAEc/gMP4MW2KbdkCMP8sAMbabtwOIcRfFw0X58K9MsLWqIk/rsQEh2Xoc1G9HPZ7WUo/vmOCTrDa7ZEiWUPu8x0SIUnF9d1kvJhNd3A/zvCt+FYW4vz4ynbJFo9gGZP5iqlV4mr++KxAHOMhAtAgS3fBieJBPSndcqJBwDP+DH8S6KA4WM8Lrin1EDEobCTTnyYrThOcXEmJdh93k7xMaCLY7oYODSSv8hbR8kCjrZnghgw5Fk0mIuZTbGXnJ7rhmfe6xtetzj3X1uf5463P9G6yPWzg4djv8HFORt2JRj1oKjuTlfDJL23PDbRwinVEQmb1kUniXl2iqEp35H5ZlOlPgBSWR1Ah0hUG410tdNtm46a1k8VUCU8gRVkxANN/FAfsjRUgYKObzmWG8g7J25DIQmprDOFdrGPvcNPmL4IHsIAn/2gR/xNUgxhPP2+jiWjwjpnWTUCNh9hekQ2BeWJRDlhLC0HhGXMI81JjSHwIKyPEWtsC2MShrXtR12hLBWsesyypbfIKjuITpc8JC2lMUOxH4jQCc+v5yrq1+wx/vjqf1UpQM+6/gh6uiXEkx5pXjYNHf09AZN4H6EW7RGZfH9iqXB2/mJItjjumxbLqA+whVMGJN0gxUACHQznZOfMs0h82/W8YVuHCiZvHDWM5smLFveEmwMCmtm1ONxrDvUXjGxPtCrUl2xirfCzJ2y2ZMJ5sxXJN4P4auGN64FNkaTaTcAqTXVd4gqsU9VbWgWBy47/FtCH+KD38SPsYJjz2x8mtafP8NzzcwyNxzgPSHCIlLyK/HrKNDKDIDALvHXBByEWeGpNfh7EXMT+C8OzeygqCRipQahj2SnF4UetiFJEuCRQ+3gQ4db/gyk1z2PnYYGr6M7qeECzCECMOeSw072CWjnPa+C2WX7USIdEzo6BSyPNksz+f5k5DD0EoD0+w7oqUVyuJ8QABbvguhXl2dFDqv+xCtkemSdUSCJIvc9BFrXCIOZrDvdsSi5ok08Gotau6kTRa16bKmfdsEHyMSP07gRY/pIhMLbDd8AghzJj6OoEASGQaxOezQAgpMRofkVcgJcEVL2WuhPTe8cAtFmObwICdhBWjjZoNR8DF4W7Y8RJYd/4pG8fqyEUZ7Sn69uJyjH+Gwi+A6rJrSjEV2s4VECmFGLZIuNZDYzKNcr5jN15EqMRJXyiL4bceSciv/jUkmvQPp0lKNsA41RznCGMeXrUmD8hzwmiizB4xznDHvoKXmcf5gGFQX6TswPlOnIGdT5fSKsqInrcU9duxa4MLzhmux3XItloxdi0+MqsVHx64E9sQbrsQ1r1uHLaPq8LQeuxKoSb7hShzQXIv9+o10yO+sGscYFreMqsX0sSsx403UYdrrVuH/2Zg4Rh0qxN8vCwoJGPJw6kzAGIgq5i330G5UtD7JVkrR5nFettR9yfASNLUYoiXFXVV1uhlceraxfSh+mdNNUdQT59PQSZ4qVJ3jX/MXXH8YSqvmM6y5q6SY+khjIJZZQPuDmAPnIwVCOKB7mfYdi3Q66Q9cSitMuKJhFGQMfwT3coY/kxj+jDP8mVGGP6IDQ+Ofl432g67bLUmfmN4ttkILI0wqVbCsW2QPwTnAnB3dBYJJfkJst1bGJEf8rYm/SUIwr0z8ipp5lHkxQN+O4lPnMq/epEhiNlEjDH9qJblVcBNTGznmVeeaIz8fbQDGW8W07xj7bdpFyZXAeDQBtjhjoI37KXi6p4VOpmSkEWK2aZ8QP7kflKfplEmrkihkSf6zJCcXaORhLN7W2um7bFX6riyEHAHmhtN3haPSd/0xbQVix0CEoz58yTpWNGdeELrkDEIICmtm2CpUYx7FdxBckf6RfRnXESehQ92ikgHFkwEGlfObqsy3iuF1SpLDUzQsKSQwDg+aEVswnOREh8NKlmICZ1bNqjicnSU2VsQqSYa2FmhsnXImUjfn0m72uaNzzElYEnLCQtm5BHly9ZRNS2r3NdTDudfpYbMxG77LMcM8XWYRyJOzA4NOsb7sYZwNlAu6kUscrKuorGg7RJHDQgJXTEjgCNshNvIVmjVUIRL02H/pcS5HDI2NOZrhFBe+5Ak1WVfJsTcT/N3lH2EmWhZkGVhi0ActysFGcCvamdhSo+NgsQwYxF+LPYVD/3NYVzXL4PLAUcSzXZo3J599p1IdpNiSNLKDNncrCEGFAU829hzrCLHx23b2XkZWIh3ZIS2Znfnl0LBZqPQmGAyPOcU3ZuFPvGvtPR6h4Lux4h/fWDm2NLg5eaTAeuglGKhh2McX/twkwY8q/j4ymr07/KFhE+i9O+Dr19HFmfCR4gDzOUzd0uYSN+d7mQsPZMpndOJXuSERw0xo20TwcdqK/IVxwZqdvD8uZDJrSY4wxdnFQoKwFIWGrQadnMci99oqkDEvcnEdwwkxRiWHQxDDzL7wpbkMMcE1D99hPQHKoZGfwIYzfHm+M66LlJgB6HVupKGZ4KIczlV3Ce4+FP8TEyUXXJxiSGBSothCEUtZXyRcNgwymSkbhaJClVUkEQ0waMNNBtrxdzluRg6ZtUZv0BvdePBSNA463MPHtPiPMP0rLR5eV2QWp9dqwc9SN1GSvL3bLhb3TG1g7HoBMBacZ8qIZ4r3dbi7iKx4j5aUPYdXHAFSaQyqOf+jNEUOb8cI+IiahGAtekFPMRuyKFAEz8INfFK6URJvZLuxpJlGy2vTMilc3ChVpE0xAERAlB6HtBIMapWwq0SJzSYmMlUdf6KwWLJU6fVI8izEKZi+zbDRxlY6JaQFJHvYixvo8CVPlCKEGnlhLzGXkBL69j1pRa0nrUif1DX2k8LMk56o9SRT9SRK1qnQp58+qgBn02cty04EzvGc7vw5exCIQQflsg2cuMu6TJheeHVJaBoVJXI+hcNFn0hBDRZGIyrv8R4h/zBExGjXV8qWMMp4Hvf5vRyseWNPvOtppHLWQsCLxN+az5EdZM/TDGAucdJPDiVWCTbI8XoEK6v9k26hLXkhonVxUbmWogahDgSUQdmJGTDFdWQYZ1kse2mUcvUWwQnlsR90rzxoRq0H/foNP2jVmA+6Rx50UNd60v95w09aXvUkS3TRMJBO4R0cQ3zC25BBmoPAmZdXQCDtLQzywVVpH9MjPuqRrQjPmGQxu75K62JkTsR5CrpmGpWSnmBCTTZqauG3IM+bFgYum0QsOV3Lm5y8yjwY4iwMJzHfAixOMVsSW8SiC1VPz6oWymTL4R8ei8hWMVWyNESocGajSi76pfKMJmErR0URJXX6iELmJKdTZ63PWfTdEww/wWbM1KTFXY1PsJQik3mOKa4yh5pmbh6bYRfiPwu6GgMXeKRcJITHxjOP83X75M9GWBal2+0KrtNmowuvkUBHxWc8zpfHBrR4p2VHvcQB7rDOMFlGiiTB7KEql3DtJA10rdYbmVIJBt4CRktiWCaZCPETZdPGvk44ZqOdnC9TpzYLaw+R34cJ2kuUamKY+sMRAVHkmvpr2iaJFb4do3KSeK5ieUTqBYtSmlPWxLraAIwabc3yv/n2lb88q1aSRsI8DKyNKFVN63Mc2ogjnsoqIiuOcw89VRWy2+eqzTP8WDdy2zxS4Vmi7QbyFtCw7GFx5Lg1NK30CXmGmmILlB1NEW8W8WcRtC7yeZ3P8YeHy31H8gKevIDnXoCqT+5aL1N9b2T1vbT63ljVX/6mtEMv0x/HsY+4jjb44T0eA6Dv8TiXgWWUpMJwNMfWWAWN/IaXgF2JF8gRAqEZDt4o3IczvbUz/G8b/H4yZnPkaC3naXdyWonZDzFiPedAxVGeKsnhLlDZ0wOCZpK8CBM6/4jG6u+RtBPIqGX9hGPXKX245U1JEluNtq8WDs9zJEw2BaLgr53B1cpRejBYcZw1VkuCdHrVpk6GtUedLKQmEbKlxHvuomT8KDFESmKgORTWA+H85kwKozo0MSL4I/ryeJ7Q+Dt/Qvg7f8L4t/SED6uRZoiPZq0QlrK7I5UK43ET24Rmh412FodrEZ+QEHwswRF5VVYuoHmS976KoMLM2ieqoe2ms4XOgNlBiLlJsTUZlZonUkKsP9LpiIwPHxCTr8Tr0AkKBYuP4NER/n18QZXJnks/J6G87mfKIR/eDQp7eCrifOLNhQXEs65CGu0iKWG1eXsl0Ejh88FEMmghSSGhwew8iiyIpFWTuxgt+qYMVychg8ZhzsnGKAbEdijVjl4jDyX+VisLJAt/RzFEwWscTuOx+9Xn5HLOSPDbommQkFTMTZVlYnAUsQ28pSQKhnEzU+IETMLG7lByliJpBnJeby9l0gZcjqmtkH/gXCSR4/gBpvyvE7pyxO1hfiC2c6Js/Wft5BS7JWT9n5ugpJGrOUkqsEM7Bz+86VomQN+uZ9mVjgvd7tR82DrLbtcS1URlwJMcODqTFW+yWcv56lYye+cRlck30C0kLWwtFNTDWpdvYCVjuImFYqq6fB7lcIs9+dogpnybkmniwwIOqfbYlAvv0kSpRaj5zmDi9tnIYcaNpLkpcyMa8QxKUGwILImJEJmrmprzkzrhG9/IeO/lcZ5RhdyOz0o7Mifp5cJJOsUsmcVYhinm2lkUO8R8qK6B57IR+t0zzR5p4Bmz7C59rGbHtpSm/yTBj2/GUH5hTLVVjKnhVz3hS8XcmYQNnWJWUnImPFo7i0IX4OjGWcxyn2FOxXK4Jy8tEYr5jHnETkyOGfzaYLknEnotevZlQbmAmuHeqIC5FTaXGiNihyzVY1YwVr+hT+Zy81/DlPtLuIeuorZH+pZrk164nIFX1BXhCzrbA7NdD2zO9MA2jZ5/bDBimGAi/wIfzUh64A5JkHjtTHMjN/CSWVbG/eUw7KWlkc6c2huejE98RCdNfYfmHKabeVJhHVxrb8MIFmzuvPQyEq7g4U6NVaHDXZpbnJlE7tCuyTdrTM6IZUCDwRPnJsOfv7rhn68a/ndQ+BEqcN/0ovq9pUbOglMPX7PGRrkCtRQQBp3EWE1mm8bdhFj4X2TS49fGhLTYpJYXVh7Yk+EVygV8NzzerstQUFfYhyTiWC7j7mRKPK7DPtDJ2ksFSa2MW1ZKs0shPZy61SZsjKocxGdj23qc40vS9gVxxAEb3jz0mkqKrxyvcQrT4jJaSXGot5J5BIOJZk79TBRtBjPRbSekxhz1hHYhejPNA3iuMEftJbwW2z6TxuIp9ikxTEGf7dGzONTZdZ9KO1UlXR2wiwnhgGjV8gNp9WxHjLiGkyRQkErVNbAKoEI7riS0TdLlHBiVuTL4yOvvOTy3EntjrcRj7jVkR5NY9HnPB5f9FzkO56jWJF5TJfnfCklOuJAfGvEGGTY3U+eoM/lXmKSTnCV/RZIXRtY9goOlDi6QAJ/jvDymbReczHF+DqYEDMVaG37Pcxu5xKdlxPYiQRUfdIZnlIbViRzJFhEwwUaOFABvgXOAua2AH+XE+0yJpTBwl20fo/beCvb2jOPXoxZgAVATl+JiTkzvucB4thryXoY8nTXL/ubbU/aHk7DUVKVuYmjpiK0HE4luscS/Y6mvc45+z6+1e7xCsM5ossnktjlWZhvLfss0t034bUZQI81RATaLmoNMLOdXpOikMnuRFZJjJ37kZsZEuvzsiO0FoUXkjyOsVtgIy2oZTg65liX7knHeKXE+uHiUJF3gbzZJamE0K/1qk6QWTuEJH6QAM5BgPsjynKEVUu/dUM5LDFN+NznOYUZHpmthg0qSGMMNZGvgoJtcghEj8OHlBABBP1SB/VCStN4rewuJR8RbTJEShl1PhaLQCDioqRppw7uCLOzZDdD0EW5YjxGAVZ5Wz0EEZ3AM2zRms6bGXTzKKshx7uh/FqvgAmcP9F00TbU9EGYa2QPhc2GwBPNVemyejH1yOkgeWPiaMBXESKaM6wWSY/ICwV99HgG6ylFLr76kFl9RhQeBlzBFC4wEbTa4G0Sma47kUGwQFXbmLFz2D8WF6GhrpyqKcrSaqiopKDnf6uIGpntoMJSeHV1lTeTjUkIg6HJBkicTfkSfVjf9vJ3mzQ6N1hc4eIC+7nJf99DXJ3T4KBrJf2Qp7iH8DA7lVxQfoF4O/6ylSyaDXoRxIvLlWvxnOa5Q769lJS2KlbSYsZIWM1bSorOSFmZWWUQ/QFZdouCTWGH27BDcn9vaJwfwVKXaOXTLd1QwsAZm4MnEhn1lVYw9b0mbGKRZtSnleHUSZb6IMt+JspFS7A+qllaPlyVNm3YWTpZTfalR+ce5h5rTiFpmfmpye/dFVSWjUOPYAbd040vHYbhTyIyZKipgF3kGky2lXUbkB9CMLoMHpSIW5gmCv1ewxzrDf8IIOibn60rSYnox3FyBfuvhPiEiaGcTE8ZMBJZSDJwwZhqBnhN6VIhMZd6mbD1jF7fDjlXcdslfsaRGcYvGKg5xfbWLu2bs0t4/Vmkzxips2pt4U+IxrVlaAkipURxZMN3yScgo5itFkRn+gq2IDOgPiXjx0YzRtTljdCVLQ9wc7jNBezJ3fTd3idUk4gQw6dy1lXTuWuZoT8XaWyom4295G4pBIMGVWAwsnQxHCD+tGXQgLNAuwa+a71iSiuKRbQzIret8vvEG8vhyWtwPVHk6GFpFlhLJ2UBVMxWiFaW8ncVjwqju9bS/0cWdxj+hHIXInnzKAhTDXciaTAL9cWwG4jhQcYDZwi8Q8LxJfeq468SkH5yW/sDeuXAl4UUJH++M19W/I/J+AcmU9k5ywMcH9qL7mnB+Pw9KbCLS8fkLmSLbi09E2gkNSpXYWsi4z5HEIIHwZ0FCIebBdpHZyoj09pkDQMfb74eHgBDD6tqFDSNIvHQPFk/hj0+hVhgzZBHe24vPqfHeNvve/fvovT15bzvyvfn3MsZ/4Ht77r3797kMzPGfmOS9p2DlvNHv7VW/t5d5bwITdBHBnUlWLXnv1/ak761qvDdqch5IMp7fyIQ4Sfwphdr+lK9npnbrqKndilP7Fy4AWyjTw3uRSIPI5HQGZIXF4rIihH1oySnDArKYQcEYh2V7ynlm4IWtPKcjI/a9lAMZ1FGLKl0cUZwhSLA8Jp+9uYdDKzDyjlgXJKuwIwqk1LSUCIACKjDRva5wiSWXrJmA2ZJGcORjRwCvg4W15ui/mqo5erwT9OqkLI1gz/C/TbyfMdXwZafHyZ7weJuJ98gPTzw1oJKQWQbShvs5EisiFxhDZqGenCUXUwOjnl62nAyEtF7Neag4IjRznkpWDj3BlFhfN1IWpxlmOoA3X9ZVCRse0VV6GFUiwpji9TlO16M4Xeo2+oowSoquzYnzUpwgUCj6sa4YVehHR5Q5bGjDL0UOS5EfHbPEK0eV+LQ+ZpGuloQVrV3mB5My/ch3BXLCTbTZMS+5T7zkmGcblD7kWPeTiN68+J3fcqnfe/1S33cMNWCyUMeP9Lk2jZIRTSgjPqSyuxD4aZyntLFMa8UbbiimsforU14hH1b4EuP5vM7w7407+iPUe9hGomT/jZpPSggj+dCSmeKDYiu0D51dtKtP4T20pX1PrQ2GEbXAZNQCk1ELXIRaMK/KK+UntipM68F552g777NGXUV2k2HrurK6K++xo7ryu9iVP3JdiTG31JEUKVu7I9EcEh9CIJmKGzsRMYYpqxDvruIDdBo2/qCgQ5XLxiVI0L0i8TrjyWgNeAU1lv7+fs2bf13Fc2Q59/WhTQOEaLcc3mAZk0g/I/3Gs/QzAzULoFyFX9AuiIX2diJecHxw9p5/9IKE3qzAY8OQeTtJJ5iwq0iKQUTAUGEZZC5zbxlH3hv+K8MCyZCLicKDlKk35iCUrINtvtHV4SVUSIzxpjr8K1dUO9n+sBQX0kCvOSstZ1FVpUYbGTnFCFkaw/v0MUyJVFr7cc7N7PpdrJ6b4Z96x13MN45dzHulmIQOkldjU2bGSAIm8MjCDQIXTMrx4gaJPp4fzB/RPjUsYYp3OBgqEX5OODKyNmtqmUtkoRI8rTdyQaq5gLnlVC0ILh3zXdqdhlz1PqTuJ2leAoZYzNWUvQtBf8Ryo+ljAZkFiOXGsE7ALDeakllmLwRhAlN2+9MDiWUio0mJtY13HcIThZnyiNhRJ1QLkQ7+EGf8j0RreJU/w79lz3V8RM7/S/Y80onK+V9nz7d2xv1f4fObv+LOBzNo1tK6Hxcq1aTzZFCoJpwPelEbuiQZc9qNOSOh2kLDYsL/Mo66v2otKeJacjz3f4rzFI+8P8L74+O4/5v4/IN6RAEFOIUlfFjFB6VxvutRCBwBseNDGcUt3iVffnIbQh0wjdQEjOVpCXemihxdOJD5AgOnSrAy061lplsnVZPwwc02zV3kBOmVyTRiflgQKRIwF/6djb8lz/q2VP8bXvy9pwa4B/ENvkVfWNSE11DgE5Q5g21ljg1PmG0SCiKxlcb/m/aVzHE2L2irKdF/XEuiF0dKdLbWBbOrIyxAHlxYYtGA4CwHjUcIqfgVaLj1tMBC7hwtziTtIiKJukm0gjI7cEYZoi9lW79oDQz6JGcM1huE/nc1c9PNlzRjsC0WvwwvuLSOH6sQJLg5rkLiERsNVinC33LYqMM7FsvVpI9ZqPLFSRPycGDWb4OYdeWyEJLQUqRcawnGEzdN7dt32Jq332P59iXp7e+pdfurqubtHx119yW17j6oa979tObb9+vXqfzr3J9593fXun1Gzbunj7r5Tbz56zX7wFvrtZffWq9t12+l1468xV47cty9VrPyh9Vb6bZjv3rm7otUkr5a+FYxINzlXRSlyQG/Rf3HK1DW1bx3umMjG/Pe6XjvnBGOAlZQabPwVzpNBKEScmOb2O5n8gquySj4hz1xPd46rYty7dYvbCHO9AsXtqQoNLMAReRMXhGQfIVWBErIIgwpgq4nohTHYxJQ4Hdwca2XfFonbI5jvubTesz31Mf1nu9NCfiJ1xfblvd5vDOkrTw5EKe73C7KEY+4bdTF1bBD2dtdRFs9XJCqEIcZcidhjUZ5Eu8UlY7rQkotpw1m/lcycn2bd2qvnU7/LCQn/4WcxwyjbNlVLckOONKWF1LJTCJhRkzWh4totUahhRQus9Weh6sIKBbhZz1RI7Cz5rwBpf5UNDqmuvzFNfyZuJdH0H94u7Dkk0t7qpo82mvZlhpeathxeAv8OrabqTSueavrxegYtz1l1QK72cWRmkdK8zs6F/Uy+D64qHrvwd1mYuNogVzU6b0YdWo46tRVdoGKH90JKl4ukjER7kY46KufxTSd8hPm4lTx7lvhmKj/+fs+/F6P23j6HsxQYkUVMiFW7xP6IE4lgJl/kZaBAsm+bmFU1dg2DZkk0Qz7i8kckhmSUvc5NfUL0ET/wYxMlJzcKorFNLg1Pp0YkZD3bQER3Z1FzIcryqoLeRFxaFd644v7oO+C4MJR+2jiJ0KF6rOWKBjG2jmPcSdqUa9z52xy0NCs5yGLeTVkP00qaMo/qWF9BcUoMi0IcnY3Lklv3G7HuvFlDPaRG2eNvvGase7bjpQgct+Fct9+nd54QI915xEkVRlRVfVGb5w5+sZpY913WMUzRryheqNvOFYvFt50/xePp/8z/FjhrOzmoeimR2H0xBjjkYU4fL1Hnks2RCY/YBuKau8kj2xR8mxCiczNenDsN2t+I22iW3n5wBkBW1y4k4KETHqnmSXe2mO15uu+2mySTwnXtuTHFaLeGJ2fdl5iIkFHOroFxudVcB5JtFWxnu8MNrCMLSTHIw+h8F5N6R2EX+NdVQttutSWskttgdbb8MVkfT2frbGJH4vNJJQYkLgNacfqWCjIrYPbq/gXTFCDNcdD5FFQfOR4bGCF3Ri+ZtyVMMr9iEyEAdVUzB5uFU5WR88RjbBXlRIbUOPxGNEe5+dVwvvGoCPRBSRoEDbSwVwuIyUVT/bHUbJndg/ARA1iUBRvy16ZsCM34iQ9P1lrM052bqzrBTU38D+qdQ+5zBFVM007MkbeeAsFHtuAXGhodq89w40BI6A/GlFBFbKPEoRmgTFTcTxZGk8OuGZlPDHwNLxa2GNxNE2WoUq6j13QEg5hRDh6biPVAiu1eh823mVdwTtHL6WKM3UwVwvr/s7UQCtgVhtNsKlzBOpK4JnwtiTX+DQxCThb4/yG1DnmzU8IbZHKgXKzB9OrG0cziCgbMjeqac5WYspKDDNivnUMxxgxRmRSpCJlBEjEGEJmFiqr8DXkV/pi4ktsrzUaBBtGi/hOZ9AgjWrUGOkkenJqY5cANSHtVJS5JxAIJedi0+FDXhC8U2XgxzT4w8OGQwLps1k+W/EzCM5ytqhqe54Kf2lqv3mtSBymfNziZSX6qKtnVl281bqLYfaqvW1/qjbQzkRjEqO9bYfVhv42ffNNu+NL+mDwju7UOgf/qjHUx7jaO96r7ZhXT2P4SqGr7LK2JVmCZRMliNNX9w+Q9DqPOobdairlEhgNZzGMZTlfpTsN8edRGomQvmDn/ZIGUyv+MxlOBq28HTW983ALCXr6vF5QLD0/0a0/AYPidGpjTt+pJecnZfE0eze0eduCd7AcULQf7OmNTeLJKis5i2eCc7KtpRmsPlY/jL42P+a178hOLEkKA2OQ6Eu8BgnbbMW5iipzfAlNqxZkSGIOgEPYOO/h77jsfVnjPMDZgmsUPudvFD0ICtqY0V2SRYdE3pijJlvVyccaMK934enHe2F0vBeWjvfCM473wjOP98Kzal0IgmJD/AMY1hiUremIOFuwqdsipJnBo92xbsdWP0ux3oGxxNyTLWUtygclula4HJOQqjGURo6is2qPzpGXRaNk3TdR1g1oJ+xanYoi0rvLubaN6NDboU6t6cM0R9TXeNQxS8IlAEuaREIFcbRir0Bn+ZA3z49qPMar9ZjpqJXtd3QoMOQP8jFcuMME9I1JAfEaVlWw3PA3shD8reUFgmULUelNQiclewcoVIGz0SWYnlj3YSko6Amw8Be2rNtuSfSoiAH1BZYpBQr5CMouJwRxS4HsvEi3cpER62KTgtN4PDhI1EgUEYoxXpiksk4g4kv80gStI6UnZQIjy8+78Z+54StecKpcpLsis8CxiJDUwM44M/WmCP2Bw+I4LhKsyMnSZYipIpmT9NfJIzsz+eXURHfHfjQjmBRK2JKa1I2XHiNi8oFNZOtQ4Xc0WQMmMUhaCYNJY5Urd1HiVlSSvpGhZLKACOr0EcY0buS9CMt1CZfVhGlsIhXCQdi5Hb+eWYVo77nPBC3JHiOcnRg6mfy6up5bbXU9T1VJLen3ahXo+N7iO/Z13qKZ3+IUlSJNoR92a3ZE45Q4bbSStIfBM+HWZEaG3/eqMhrKmD8RH3FzT9xfQEZoFZ6DWxt8WDqQqt9qUrY1v5ld0/8ERqNICI+9wIXwr60Mz/DPavz6y+TXP6/x63ez92YeS9RXDhrUDF+q61SlZ7w04sds96NMOAHn4PeFfgeaJJyEg95sDPcbUIEjZ+9XJMKDiapKrYaa/RhvCiZS1cPzRw4eOT99jPMXjHF+xsjzJ9AjGZQZPoKcVTfQteFtluZYxlzO528f4/wdo8+fqKLqvSW2WRDy9Nah4tSdNS4DbQ1mTrxNUAHuNzoRrg6CccnMQeuPtB1RqWf7Khgv3EYkTWi8nqBooUUdL8Kk7MhsEqZT9N8tNnmmdJwejYrYAhiHrenhzFqgwpfldeT2H9Pt491XEt3oeJ8g068gNqnX7IhTnpzSIVIHhgNWsppmr0L7UPbGmG05o07VKL44+qoITzWpdMPIW/r7NDUa6u0q/FN4gfB2b2R7jFMOLNMZPmTx/XWm2W9MTogD4Mag6DocO/s67W1AGdGGgUGNm3Av7w69DZSzzoD2UzYbkM6ENKFybsPNsGZGW28uW9aPbORftRcjrZHqxrsK+5Ku3HzzzbNsIZCgLpHAyTcv8w01ivRbgchb0iuLVd+aq75VX0kAxHGulIFsoSY2+K2YDo+lPJR+fd8Ai/ylcimp5bGiX7PDV25VXWiLB4m/gZIGD6geIjumOBgCN+/diuvo3rK3bTMlUPG2MX8bPHPvtpJuUxIbxo1nsIlql0aFbCX/HpQKpRHR3FYXHWb3bi2ZNsXaRra0AI7OwAxLZ6ignhgWYxXyq7+L5MpRTV9YyLzgBXW8C3+XoqPw3egSCvBMyKPkPxvNRDYk7jcJFV9YFsNLeAbzduyVTGg7kLu3Pmwtcf678GfWEN1FlASPtqIaSNj3AB9F9xKiHHVZ0LYC8Z+Ef0n2mFc0MwS8rEu0CR/QpQkRXsVeFblqQJdPElWn1CCXK7ndpwzxgXhqwjPJLQnPSk/9JfFJ4k3leiktl5C4USHxg1ynHyPRYy6qDx/1AlAGCtEEua58QkupgPCfqKEF4+jpATo8izO5UJn8BAR1YFA2kxVOggcd/iy5jj7hleqgaDTiUC62uvkNypki5Yh2gWZuarBsbyAuKnymL6DbArI7RSe0lK1kvoCCKYEWDLBHttLrpif24IkGPmH41FczN1FU/VyXOL0Ounf/FmYdhMMD7rBA23WObA+JW42gbwLIx1CJV788t0xEOXXoSbYUkpFDDaBY4vRknCzciamoPnK1Jl+zdSnjMkk5ihwSWCaHpcR0WmJQLnZGmNMqjQ+ERq0jPFAhy+gBcgtaulgIkoGHT/2hoS64xRbzGM85Ytlrb/DjAQZZcQo1TNPmB3QO52kLNNfLjuIGG43dvsQGi9nIMcoAeSpUMUeE6yqIf/AUrKL/bQl0RzmvCY5HWXjjX+ARPniAviKOjy95NbnkB1WXkHEqgYE9bTMZgV70kFfjR1jRHwmHT30n8/IkROvYAONk6HJjjIkjo0mRAMnMFBjesyQZzIjni+XsRU6oibWezdFRM5hLBblSvqWRh8HErzBkMv6N6iwh1usXqjP2e4m7bwf8hHX7FWXPNfFh+MREyDM6S43MxTejJGjbGThYhdNk9iyzkh+3HBnlidXksOoM76JJuKTMV04217i8KdeW80i4B2din3Gj+Znwqkz48rLmsmAuN3I7hQ9S5O8r2K6vJNxINEsjxkpIIE+eqAMxIJEGBmlClN4iP+Z1knzG8U3A5yPEM0EPIIoJHLdokXxEk4iZFiKLj4ebWLvd8GFhlt0ph+Esu8sw9XEzlImHTXTtfiy2iXaPB7XI2BCpQECIjieM+H7tmgxOTRQRmedRUD6RI+YwShkjUceTnx+nwHj4Fs4kZpITmcVwirqmdDLT8283swzmPDh5Fka5T1HL3Q874Yfl/EMBf+h2P+yCH7r5B9wSqEop5D7bA7vtCvwQzlRI13CidNhE6bA8ddg4kFIPGiJpUb/U+FA6/A+Nj6HDWwwWTIfb4BBeM2qeoyrwMZ6pg9LBgJ2SGQw0UmXicD8EMEDGCc4RjsSPY6IiNfhcPoK+uYyPoGsuxztvLMNKgCzO8Lpr4b3r8OBy5Lego8vQOEFHc2m24ePpVU+eZQeQhnaQ08qEX0UtIbwm4FUj9WeRa0pFJ8GCAWvYN5C5dAKsFRFFYQRkLYHONoRywm/1rD5F4ZWkM4S3oKJ9p0dKBul0n0yOi5nj5sxxiMd48/lqlPbxKl+FRnloUvphipWr6ln1BcU3Obwd11zMgZEhhXcAI2RQtxgDpSglsqZoN/aywfIhVJ+2Kwge9fQ4ttpS3m0DC3BIBhXW04iH34WoeRS+ptjTmCRwgmekYWNCAs2LHUI8usrjYJ9dbhR20yjfWS5gcZazWGouahGnlyNPjEoJ8zE+jRMD+Rw34BPBfS/xdsHP8Ables6klYsKXJGYaBvqY9NDqUWQvSEqdJ6n1UXEUkCBi5TtwVbK9V1xc08pYAQTzFJOVISZnzrLRXj6IlrTkKcHSi7wRy42pQZQ4grwBF7zsDIN5KJ10fNwO5LpQIXKObyxLvYptLxQwcTnca4zgLlajCgJ2MYImVTyUUNnJ9+CjelPheeEFXz0VFVAAhTUgHp7I4zAjOrXIyuyj4s+HNPzeGcO+5Kg0uuozsj7njh9o3HQ7LBWFCLoC5q8uU73vtyTWh4uwyXTkyq4q043MpzKZXWHoULuibLt4lxLfmeJYnAw65QPg6jBnAJF3dwD6h/nDOxCTiIM+YXB1AWrl5aBVL9QkHFlg1w1KskdxzoTLL04jEIcRqarVGRuowgOx8PLjOssB1hiHalHEaz3xGVUz2CzqLiogVoBKe2sDC9Ll0ieU+zSZv44KQqiui5QW00pDx0cJB2ch9+bqXN5lJU9vAeOMNljqRF+PakTMywEktQNerPgejI3VWF6DPg4CTu0AVQ17JN8xOlay9BquFOqw+FYoOFYJEanui7sv0ZMF6x7eqOGXorU1Pi+0Bw8MDGvPeVGycWTQMvrLeVhStR1gapL9cCwqXGdyaygqGKaFThgyDM8rjOZGFgZGE7FCmqik6ICDTHMmCONN66Tf7VwxCONL5HWFJSBZM4hmisRI7pajNShGLFokpMeEl+5kfZyJPJp/K5HrQFSA/ofsSS8G+iEiY8DCbu9nnPeOTGS6WdKU5kRIzlOPINklFG+l7ZCKEbymOGW2syP6rNixDgx4uPr1yethbnhUHEH7QP6rZH6rYHSN5MYYeoBg7UMEzFieJQV+QMEVGk8jLL6ZJRhZcbDj0UZafSSeREjPt6YT8UIvko9DLo8SI96FiM4pOqi8VkxAqOuHkedwaOiH/k47QMQIw0oRhpFjIR0TM9LxEgDixHhSOCWZDGC0htU0PoI+gJtQTjv5X2RSkWPXBCkJ6n5Q743gFqWcFsznvJ7FFjZo1h6KWmR5CYuVxWXzFrcyocDlhflOrL4hF/xggIfrXWnfpD8+PfJ0VEvsApe5KFpISdICP6uefjAFwYPfXpw22ePPLxnYEDpOXC2r2Np77KVU1euqkwdULnrly7rgAMNxwOn/fzQHcP3Hxx8bsfwfZuHn7936PMPDD318NADt0EBg7c+pwaK8nXrlsEnn1UDE/jr0G1fG9y2f3D7l+B4oA5uld8nDf1JP1Rg6NP7h+58Ek4P7To0eOjuwbufGdq5Lxo4GR429MATRx/+6vCe2wefg/OPH3nyESgoGpgAPx3Z98zgtmeGPrMfLjj64BfUQI4fA9rPQH009ODDXL/XecgkfMhnv3j4ubvgUfycI5teOLLvebgyGmjm5xy99U54zvCOh4a2bR9+4VPDX/qcqh/ceufQzq8NP/JcNDAOn/bzQ9uOvLgTXjAayPP321Rz9tGDzzw1dOdDgw/eDVcOWPxZlwdsec7H1cCAfWdnnxrw37myckO30lcP6HMH9EdU3bnlyprK0u7ynAE4hO7oK8+5Gu8y5Tnqp/0P/LT/QZWfppT6gFJ3wF8d/P3wQ0rtgM8brlDKwmcXfH4EPtuW9nXMnDG090+GPnOrhVv+VYcqB5+De7Hn4Vo4VobPXb18aWXp1KXLKh9pX7149bKOaNnS7u6O5dENa3o7osrKpaujNXB2aNezUNbh55/uWrV6+fCXnx/c9qV1q1dVBu/89OEX7lzat7ZjWWXoM89Cz9wEw2nw2QODzz0GZb8XnuHB53x51iL5foV8/335/Ih8LpPfV8j3nt41ayrrVlSuX70ea6y+LL9r+PsqHOOngb+n5Rjf6xk5xusOyrEPf8/KMZb7nBx/I1JqVUHBaB+AJn6sZ11H70343su64S2mXr+qu9LR29fbUem96fql3X3wuQ7Or1o6tePGtUtXL+9YTl+g6Vat71je0besY/XypasrdLKvoxuapGN537obbljae9Pw3vuP9t/Gk+v6VR3dy6Gw7o4VcEP30us6uletXruusmxlx7Ku69bcuGq56xH6XL+0e11HHzxPJuqyNetW8y99K9d8bPXSdP6u7O24vndNd8eatZVVa9zllVXwIDnuW71q7dqOinxb3lFZuqq7j4rquHHpDWvhOvqCjb7W3VJZWlnXt3zV+uTpeB2VL2fW9q65rrvjBvl23ZrlN0nBckZaUb71dvSt6664b9jWPK+G7j8w+Mh9crrjhrWVm67vXbriho7VlUtXQX9gCyclQHfAHD2y79PuCdAiy9es7VgNA37wgT1DDz0KsgG6E/7P1ace6YYi1q7pXlXpWNrd0VvpXtVXgcbmn7APePayGIG3vG6N+3XZmtUVaFYuZem6yhppgw4sAirY0dvVcdPKVaulXV1DrVyzallHX/U3eesOGCVDn9hz5LFboKIopHbuO3wQBMy+nx+6b+jglqOfe4THC8gjeJ/BLXuObtrDQvTwwb38evzv0f7tOKVfvP/Iw3f8U/8nBu/ed/j5R4fu/MLhg48f2Xdg6CufRnm37TNH+regOP3avYNbHh3c8jQW8kA/PH34wG54+uGDjxw+eBvcAkVBIYeffYjLOfz8XUde/Nzh5+4/su/OwUP9g7tvh+olZ0T03/rc8F37sZLb7zh8sH94361Hb70Dq00lwEOhnvxE+BUeASUs75ZmWNfX0Xf4+eeHNt89fNutQ09+la+gStzCx/AYOB6885ODdz96ZN+DKJ5f/Dw8aWjXrcOfeBa+HgXhvekFbgVZdm7dxTcO79gz/MXnQPwfvW8H1B4bAi6Aez/7NC9Ng09uOvz8E8nyhJXesm1w+13QE0c/RwXCS356P7bv7V8G2Qc1GT70GVhJsEpb9hzZfQ9UDP7F88/ecviFe4ef7Id/4ev0adMvABF4+OBdh5+DbrkV/oUGhjPwDCh98MUtw88/BG84dPuhow99ZXD7ncO799N7oiwdvAdf7+gXdnITQqfxZdCNRx/7DFcL6/rYJ6KeVatXdK9auhru7eleuxam0PBTXxt++Mny4Cd34TJ/9zPlCB4D9+BTn3ny54funwotEw3ddQ8MMfjGT5wz+OTOoae+ErHUnoO1j7AFnrzvyB2bBu8/cHTHk8P37xy647bovIjHAY8kqMVPt34q+unWeyMYq0O3fxFOzMPpEA3ddi83+by+ZREMaOgIpT6VC1URZO6D8DkPPn8Kn3Xw+c/weQl8np3n32fC5xL4vCvPa8AO+FwAnz/O8/VD8LkYPt9V4N8vKvD9K6eDRMD/JyO0/66hXc/wRFleWb48gu4b3nULrX2Kn7Wut5vkIyy4fctAFsHaq99Ji4KnAjjH8hLW33PLIMW7YEU+t7x0NUzm3vKc1eu6uz9epiUDT5Nshws+Dldct2Yd3ISrBZSxbsWKjj4SmLCen1t24hK+XLPaXLNOnqZYNRu+/8nBFz49Z8OcSseNlfecOf3SaedPv2DGu2bOmn1h3PbeS+e1o3y7rR/am/sGxu7wc49lFQ+el6DSwGRgfQZ+hUZATeb5B2AURR+MoDthoLMMhYthjKCA2bb1GOUcQw/UsDukus2/bMH7Fr5/0QcWX37F71151Qc/9PtL/uDDS69btrzj+hUrV3V2dd+wes3ant6+yrr1H7vxpj9K3+yc8147/v8uhr9L+L45F737PXKWuEb8XL5QVx8UG8Y1huMnnNB04kkTm0/m309pmXTqaadHpfIZrWee9Y7JU84+59yp7zwPq/Da/4T/3jP4yAHogivef+WCoV0PH338DpACMGeHn3iMF4KjDz9Lo7Yius9q0XtWis5zHfzhAK3cBIoYqGwrOuLe3jUfuxT0Azr44FqYiUvXdtD0xOVrTd8qHJKgf8DatRwu61t33Q2rKsu6V4EKsq5SgdG6rHfV2gqrkDxxxhodKn51J+wj6rBic3BCqvhXyYl3w997VLztc+7ExfB3iYofSE7Mhb9YxftHnngZT3yzAc+0oSoJf5fCX1FUOxQh7ahawh8vnolKL6o7rKuZGpvsFxDNvNfgO3nxGnri4eTO0TuOy+S5+Ifi6H3wtxD+muTc+1G9hb+fv/jCqHp+QOr5uK7XnvYn6tO18orj/LzW+kP61AnaGE/rnNYWTjTpK/Xthcf0WUbnprxjHJwx8D9daPG8UwN/ts6Pu14XvIJn663R4bSGjuZSHdzuN5sTTjg5H/jNOp/XhbPrizafe78OtfUaG07QBWPMSRoeaD2Lx1ii9oz2iwbqZHXO49/xWcbz4RuUmYdajc8FVtdBzfhX3+KxsbrRO9GD+1y5+AuVC3WB4wYdQvWthaINvoE11tqi58MZ+H9OT26AUibq0BbgE27EMo03ydMFOl+PpfEvPpTRYIt4/RRD57T2vbx/Ug6OJthmqJs2+QI0ni5MMA1z/HxOX4DP9HUz/HuCtsbHth3nRfqSgm71TvBC3freWXCXH86t98xZeKk5B6SYZ7BDPDMF/krJt0Z9Ifz73jPD8EMmZ5UZr0/xF9og3xScWGyiepniDHPCOOjZ9/5B/hy/vf50XfTqJp5m/OBc75SZk7xLTNN0PdEE9vwZulEXLjjbePXn6mDcrJNsfasJ/HOMneJBFaFV/YETyoEyOXMW/BU0/3e6eRf1nNV565mc1wBtkq9oaOOGDngqdKC2fo6v9XQA3ed7evwUNUMN5qD9i/yGs/M6nFiX19X/i87Typ5cl/eN730oZ/WHteefoz86PpoW4kx87zuNsmG9aTrPL9ied9SZFeb3mk7UpeYZxUu1Phdu0La+5J/RcKq9QBcbdRjW+3pW3bgJE+08rE6zNaHxghy8TY6efY4el/v4iao40TsfRFjnWfmi7xfhVXwZ590lNWGumTm5WPH1ra2n5E4J/sDS3caeUdSnQH8a3WjGlT8+713qVHv+eVHDaf45/mmm1Sto/+zPT2j1Wr3JhRnFAFoaR6V82hlFVXdSfaE5p8/WdfNyMEDOxfY2E+sn1p0eQ6n1J9XD086anTNzoUl9HGmnnn2qPfWMgp7UMhN+PaFhwuoFsy5ouKBhcnkS9NTE/zwbx3WYm27tqfW6cNLZE955YsvEuvZz/PoL63TDyRMvGO8VzoDJM1d7ddhJ+owJugzTwruYRhbUrD5/4URv9BzCGeLnJ9Vjk/zf4q4wtqkqCp973+t7r7dd126jWyl7776tQDAbFLagCwQ6NEMyYAtK3R9MH2vHNrp2rttQ44+iCT+MJsRfukVpwxwYDMSZEMy2ZCOKiTFoFOGf9uF+mGhmSUzUTaLndkWiP/zreT3v3Hvb++6595373XNum1eyiaxJWeiLau9DzeQaSd8n5vC1nVQNKA17BXTs2knJ/iD1rFM/ajsRMXBSoQVRohNxSfmYRrdSYSQ02EKZ70kHqTpwQusxDSdpFta1XUcdPAeEFk2SaFCcKI4XJRuREQlqm6DW6SNbJClNuqAv7fsYrErwKQERXm8DUA1fl0+vCntlY52jGpq/jvAADTR1ym2qL4K6ulUnbOFWBuRSX6GS1CM4eGQN4KSjQnKqTCZwlOzHZkkJftyorUracfZpKDcI6MR+qgRogAQQQ//JGhiK8o1KfLQ0ko49JhluZqqXgF7VBBuWdEq+MIhfowVVjCWO/ie7nhBwgvoExQDjS8AzEWghr80mqVz+gEROaC+XPsCID2eig/gALUdZL77OpHhUlpZqHBP6kKD9wgVczvDult7E/LciT8TTdi6KBIH2cw8S4hmPrg+lGQQuKgE7w24wYONMVpJ4HmdUSVVkmKaeYP2qWj3EYljWUQOsg+FiJP3MFDRWYFnXu5i6yqJYX2FAJEVhN1qoA3Yf9oOOXgQJOD0SyK8yXSOVnG2uBDbHQJlgm7A9P9YDcTS723wUgiG5HqH5jOMzBlpA3ezsRPzNUZzbWyPOVqpLnY5+rU7booISFq0Z77BH5GH1jJ5lu9lZptaslnoArI8pNQfdUH0M09H671HnnaJ0HaRFa0JXomKqFr0a7I27JhmAHSU92K8MnFkGu4T1H2wmlVCBpQ99yDU/k/zPhJ7P+3jvWuh/kvQvkgVB6bmprln5OprIgaosGfIvtPiN7GNXQ+hDNBUOOcL8MLQWjiwcKhx9fQqiFdOR6NSdhSj8HrFSKwVrz304nqWL8UdVe6CgL6YnGs03z247/Va41ZxYffz0xP4OMglW+yT0W5Ntg/nJyNDi5O3X8m8Xr7TnGj+wc3/MLOZhjpyHW+b56dvWFHxH3jt717705ZJ9GZatK+F79gxAw2xh+u6sfo3OXb65b87+8eW5Z5evz8FvdF5faZhHN22+s7p3/sXWV5BvzccwQOtzFiDizZGB6oJj2R9TOgI5ZZjn1Fgo5xzfXGD3m2IuNZxzvbG94OLTOXf4IvcUL+U83j+5VyWW16Z5b49m+VbcdlXMk/d311i13X47UKiz1heDVrDbsIMQMuvDVr4+NmjXDw+ZejZlGr+kLaP4ed5Y+Mo2bt4xecS2efGuaRaXLPPTH/Lmcz+ZDXAv31BctRtXVneEws/3JtOZsZEEH0iNp08m4nwk0Ts2khkYTyRf4OkRbvWJ2PZ4AqNuHh9JY2QY7xZ7mchHkJ9C/rsGH8skeLqPi93T44OJ3lEeT4yWNgT5qf6B3n5+Kj2WjPNkworz0TQfS2WsvgS3MJrPiMsPpPjIWGYU1igUWZN1ZamVZXFvT8ALceRh5JeQSz8QK6GK+MMt18aucpzwdFkeLctoWT6D3PMX");
