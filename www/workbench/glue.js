qinglian.glue = function () {
let wasm_bindgen = (function(exports) {
    let script_src;
    if (typeof document !== 'undefined' && document.currentScript !== null) {
        script_src = new URL(document.currentScript.src, location.href).toString();
    }

    /**
     * A kit that is open.
     */
    class Workbench {
        __destroy_into_raw() {
            const ptr = this.__wbg_ptr;
            this.__wbg_ptr = 0;
            WorkbenchFinalization.unregister(this);
            return ptr;
        }
        free() {
            const ptr = this.__destroy_into_raw();
            wasm.__wbg_workbench_free(ptr, 0);
        }
        /**
         * Takes a file for download in: its card, or what is wrong with it.
         * @param {string} id
         * @param {string} name
         * @param {Uint8Array | number[]} bytes
         * @returns {string}
         */
        add_attachment(id, name, bytes) {
            let deferred4_0;
            let deferred4_1;
            try {
                const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
                let ptr0, len0, ptr1, len1, ptr2, len2;
                try {
                    ptr0 = passStringToWasm0(id, wasm.__wbindgen_export, wasm.__wbindgen_export3);
                    len0 = WASM_VECTOR_LEN;
                    ptr1 = passStringToWasm0(name, wasm.__wbindgen_export, wasm.__wbindgen_export3);
                    len1 = WASM_VECTOR_LEN;
                    ptr2 = passArray8ToWasm0(bytes, wasm.__wbindgen_export);
                    len2 = WASM_VECTOR_LEN;
                } catch (e) {
                    if (ptr2) { wasm.__wbindgen_export2(ptr2, len2 * 1, 1); }
                    if (ptr1) { wasm.__wbindgen_export2(ptr1, len1 * 1, 1); }
                    if (ptr0) { wasm.__wbindgen_export2(ptr0, len0 * 1, 1); }
                    throw e;
                }
                wasm.workbench_add_attachment(retptr, this.__wbg_ptr, ptr0, len0, ptr1, len1, ptr2, len2);
                var r0 = getDataViewMemory0().getInt32(retptr + 4 * 0, true);
                var r1 = getDataViewMemory0().getInt32(retptr + 4 * 1, true);
                deferred4_0 = r0;
                deferred4_1 = r1;
                return getStringFromWasm0(r0, r1);
            } finally {
                wasm.__wbindgen_add_to_stack_pointer(16);
                wasm.__wbindgen_export2(deferred4_0, deferred4_1, 1);
            }
        }
        /**
         * Takes a picture in: its card, or what is wrong with it.
         * @param {string} id
         * @param {string} name
         * @param {Uint8Array | number[]} bytes
         * @returns {string}
         */
        add_picture(id, name, bytes) {
            let deferred4_0;
            let deferred4_1;
            try {
                const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
                let ptr0, len0, ptr1, len1, ptr2, len2;
                try {
                    ptr0 = passStringToWasm0(id, wasm.__wbindgen_export, wasm.__wbindgen_export3);
                    len0 = WASM_VECTOR_LEN;
                    ptr1 = passStringToWasm0(name, wasm.__wbindgen_export, wasm.__wbindgen_export3);
                    len1 = WASM_VECTOR_LEN;
                    ptr2 = passArray8ToWasm0(bytes, wasm.__wbindgen_export);
                    len2 = WASM_VECTOR_LEN;
                } catch (e) {
                    if (ptr2) { wasm.__wbindgen_export2(ptr2, len2 * 1, 1); }
                    if (ptr1) { wasm.__wbindgen_export2(ptr1, len1 * 1, 1); }
                    if (ptr0) { wasm.__wbindgen_export2(ptr0, len0 * 1, 1); }
                    throw e;
                }
                wasm.workbench_add_picture(retptr, this.__wbg_ptr, ptr0, len0, ptr1, len1, ptr2, len2);
                var r0 = getDataViewMemory0().getInt32(retptr + 4 * 0, true);
                var r1 = getDataViewMemory0().getInt32(retptr + 4 * 1, true);
                deferred4_0 = r0;
                deferred4_1 = r1;
                return getStringFromWasm0(r0, r1);
            } finally {
                wasm.__wbindgen_add_to_stack_pointer(16);
                wasm.__wbindgen_export2(deferred4_0, deferred4_1, 1);
            }
        }
        /**
         * The files for download of an entry.
         * @param {string} id
         * @returns {string}
         */
        attachments(id) {
            let deferred2_0;
            let deferred2_1;
            try {
                const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
                const ptr0 = passStringToWasm0(id, wasm.__wbindgen_export, wasm.__wbindgen_export3);
                const len0 = WASM_VECTOR_LEN;
                wasm.workbench_attachments(retptr, this.__wbg_ptr, ptr0, len0);
                var r0 = getDataViewMemory0().getInt32(retptr + 4 * 0, true);
                var r1 = getDataViewMemory0().getInt32(retptr + 4 * 1, true);
                deferred2_0 = r0;
                deferred2_1 = r1;
                return getStringFromWasm0(r0, r1);
            } finally {
                wasm.__wbindgen_add_to_stack_pointer(16);
                wasm.__wbindgen_export2(deferred2_0, deferred2_1, 1);
            }
        }
        /**
         * What is wrong with an entry.
         * @param {string} id
         * @returns {string}
         */
        check(id) {
            let deferred2_0;
            let deferred2_1;
            try {
                const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
                const ptr0 = passStringToWasm0(id, wasm.__wbindgen_export, wasm.__wbindgen_export3);
                const len0 = WASM_VECTOR_LEN;
                wasm.workbench_check(retptr, this.__wbg_ptr, ptr0, len0);
                var r0 = getDataViewMemory0().getInt32(retptr + 4 * 0, true);
                var r1 = getDataViewMemory0().getInt32(retptr + 4 * 1, true);
                deferred2_0 = r0;
                deferred2_1 = r1;
                return getStringFromWasm0(r0, r1);
            } finally {
                wasm.__wbindgen_add_to_stack_pointer(16);
                wasm.__wbindgen_export2(deferred2_0, deferred2_1, 1);
            }
        }
        /**
         * Makes the correction of a diagnostic.
         * @param {string} id
         * @param {number} number
         * @returns {boolean}
         */
        correct(id, number) {
            const val2 = +number;
            const ptr0 = passStringToWasm0(id, wasm.__wbindgen_export, wasm.__wbindgen_export3);
            const len0 = WASM_VECTOR_LEN;
            const ret = wasm.workbench_correct(this.__wbg_ptr, ptr0, len0, val2);
            return ret !== 0;
        }
        /**
         * Makes all corrections; gives how many places changed.
         * @param {string} id
         * @returns {number}
         */
        correct_all(id) {
            const ptr0 = passStringToWasm0(id, wasm.__wbindgen_export, wasm.__wbindgen_export3);
            const len0 = WASM_VECTOR_LEN;
            const ret = wasm.workbench_correct_all(this.__wbg_ptr, ptr0, len0);
            return ret >>> 0;
        }
        /**
         * Drops what is written of an entry.
         * @param {string} id
         * @returns {boolean}
         */
        discard(id) {
            const ptr0 = passStringToWasm0(id, wasm.__wbindgen_export, wasm.__wbindgen_export3);
            const len0 = WASM_VECTOR_LEN;
            const ret = wasm.workbench_discard(this.__wbg_ptr, ptr0, len0);
            return ret !== 0;
        }
        /**
         * Begins to change an entry that the kit brought.
         * @param {string} id
         * @returns {boolean}
         */
        edit(id) {
            const ptr0 = passStringToWasm0(id, wasm.__wbindgen_export, wasm.__wbindgen_export3);
            const len0 = WASM_VECTOR_LEN;
            const ret = wasm.workbench_edit(this.__wbg_ptr, ptr0, len0);
            return ret !== 0;
        }
        /**
         * The entries.
         * @returns {string}
         */
        entries() {
            let deferred1_0;
            let deferred1_1;
            try {
                const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
                wasm.workbench_entries(retptr, this.__wbg_ptr);
                var r0 = getDataViewMemory0().getInt32(retptr + 4 * 0, true);
                var r1 = getDataViewMemory0().getInt32(retptr + 4 * 1, true);
                deferred1_0 = r0;
                deferred1_1 = r1;
                return getStringFromWasm0(r0, r1);
            } finally {
                wasm.__wbindgen_add_to_stack_pointer(16);
                wasm.__wbindgen_export2(deferred1_0, deferred1_1, 1);
            }
        }
        /**
         * The entry as a form; `null` where it is not written here.
         * @param {string} id
         * @returns {string}
         */
        form(id) {
            let deferred2_0;
            let deferred2_1;
            try {
                const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
                const ptr0 = passStringToWasm0(id, wasm.__wbindgen_export, wasm.__wbindgen_export3);
                const len0 = WASM_VECTOR_LEN;
                wasm.workbench_form(retptr, this.__wbg_ptr, ptr0, len0);
                var r0 = getDataViewMemory0().getInt32(retptr + 4 * 0, true);
                var r1 = getDataViewMemory0().getInt32(retptr + 4 * 1, true);
                deferred2_0 = r0;
                deferred2_1 = r1;
                return getStringFromWasm0(r0, r1);
            } finally {
                wasm.__wbindgen_add_to_stack_pointer(16);
                wasm.__wbindgen_export2(deferred2_0, deferred2_1, 1);
            }
        }
        /**
         * What the kit says of itself, and whose it is.
         * @returns {string}
         */
        kit() {
            let deferred1_0;
            let deferred1_1;
            try {
                const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
                wasm.workbench_kit(retptr, this.__wbg_ptr);
                var r0 = getDataViewMemory0().getInt32(retptr + 4 * 0, true);
                var r1 = getDataViewMemory0().getInt32(retptr + 4 * 1, true);
                deferred1_0 = r0;
                deferred1_1 = r1;
                return getStringFromWasm0(r0, r1);
            } finally {
                wasm.__wbindgen_add_to_stack_pointer(16);
                wasm.__wbindgen_export2(deferred1_0, deferred1_1, 1);
            }
        }
        /**
         * A picture that the kit brought.
         * @param {string} path
         * @returns {Uint8Array | undefined}
         */
        kit_file(path) {
            try {
                const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
                const ptr0 = passStringToWasm0(path, wasm.__wbindgen_export, wasm.__wbindgen_export3);
                const len0 = WASM_VECTOR_LEN;
                wasm.workbench_kit_file(retptr, this.__wbg_ptr, ptr0, len0);
                var r0 = getDataViewMemory0().getInt32(retptr + 4 * 0, true);
                var r1 = getDataViewMemory0().getInt32(retptr + 4 * 1, true);
                let v2;
                if (r0 !== 0) {
                    v2 = getArrayU8FromWasm0(r0, r1).slice();
                    wasm.__wbindgen_export2(r0, r1 * 1, 1);
                }
                return v2;
            } finally {
                wasm.__wbindgen_add_to_stack_pointer(16);
            }
        }
        /**
         * Looks into one.
         * @param {string} path
         * @param {Uint8Array | number[]} bytes
         */
        look_again(path, bytes) {
            let ptr0, len0, ptr1, len1;
            try {
                ptr0 = passStringToWasm0(path, wasm.__wbindgen_export, wasm.__wbindgen_export3);
                len0 = WASM_VECTOR_LEN;
                ptr1 = passArray8ToWasm0(bytes, wasm.__wbindgen_export);
                len1 = WASM_VECTOR_LEN;
            } catch (e) {
                if (ptr1) { wasm.__wbindgen_export2(ptr1, len1 * 1, 1); }
                if (ptr0) { wasm.__wbindgen_export2(ptr0, len0 * 1, 1); }
                throw e;
            }
            wasm.workbench_look_again(this.__wbg_ptr, ptr0, len0, ptr1, len1);
        }
        /**
         * Moves a picture.
         * @param {string} id
         * @param {string} name
         * @param {number} to
         * @returns {boolean}
         */
        move_picture(id, name, to) {
            const val3 = +to;
            let ptr0, len0, ptr1, len1;
            try {
                ptr0 = passStringToWasm0(id, wasm.__wbindgen_export, wasm.__wbindgen_export3);
                len0 = WASM_VECTOR_LEN;
                ptr1 = passStringToWasm0(name, wasm.__wbindgen_export, wasm.__wbindgen_export3);
                len1 = WASM_VECTOR_LEN;
            } catch (e) {
                if (ptr1) { wasm.__wbindgen_export2(ptr1, len1 * 1, 1); }
                if (ptr0) { wasm.__wbindgen_export2(ptr0, len0 * 1, 1); }
                throw e;
            }
            const ret = wasm.workbench_move_picture(this.__wbg_ptr, ptr0, len0, ptr1, len1, val3);
            return ret !== 0;
        }
        /**
         * Opens a kit, a zip of a small publication. `today` is a day as `2026-11-28`.
         *
         * # Errors
         *
         * - It is no kit, or its publication cannot be read: why, a line each.
         * @param {Uint8Array | number[]} kit
         * @param {string} today
         */
        constructor(kit, today) {
            try {
                const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
                let ptr0, len0, ptr1, len1;
                try {
                    ptr0 = passArray8ToWasm0(kit, wasm.__wbindgen_export);
                    len0 = WASM_VECTOR_LEN;
                    ptr1 = passStringToWasm0(today, wasm.__wbindgen_export, wasm.__wbindgen_export3);
                    len1 = WASM_VECTOR_LEN;
                } catch (e) {
                    if (ptr1) { wasm.__wbindgen_export2(ptr1, len1 * 1, 1); }
                    if (ptr0) { wasm.__wbindgen_export2(ptr0, len0 * 1, 1); }
                    throw e;
                }
                wasm.workbench_open(retptr, ptr0, len0, ptr1, len1);
                var r0 = getDataViewMemory0().getInt32(retptr + 4 * 0, true);
                var r1 = getDataViewMemory0().getInt32(retptr + 4 * 1, true);
                var r2 = getDataViewMemory0().getInt32(retptr + 4 * 2, true);
                if (r2) {
                    throw takeObject(r1);
                }
                this.__wbg_ptr = r0;
                WorkbenchFinalization.register(this, this.__wbg_ptr, this);
                return this;
            } finally {
                wasm.__wbindgen_add_to_stack_pointer(16);
            }
        }
        /**
         * The package of everything that is written, with the files that were put in; these are let go.
         *
         * # Errors
         *
         * - More than an archive can hold.
         * @returns {Uint8Array}
         */
        pack() {
            try {
                const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
                wasm.workbench_pack(retptr, this.__wbg_ptr);
                var r0 = getDataViewMemory0().getInt32(retptr + 4 * 0, true);
                var r1 = getDataViewMemory0().getInt32(retptr + 4 * 1, true);
                var r2 = getDataViewMemory0().getInt32(retptr + 4 * 2, true);
                var r3 = getDataViewMemory0().getInt32(retptr + 4 * 3, true);
                if (r3) {
                    throw takeObject(r2);
                }
                var v1 = getArrayU8FromWasm0(r0, r1).slice();
                wasm.__wbindgen_export2(r0, r1 * 1, 1);
                return v1;
            } finally {
                wasm.__wbindgen_add_to_stack_pointer(16);
            }
        }
        /**
         * What was on the clipboard, as Markdown for an entry.
         * @param {string} id
         * @param {string} tree
         * @returns {string}
         */
        paste(id, tree) {
            let deferred3_0;
            let deferred3_1;
            try {
                const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
                let ptr0, len0, ptr1, len1;
                try {
                    ptr0 = passStringToWasm0(id, wasm.__wbindgen_export, wasm.__wbindgen_export3);
                    len0 = WASM_VECTOR_LEN;
                    ptr1 = passStringToWasm0(tree, wasm.__wbindgen_export, wasm.__wbindgen_export3);
                    len1 = WASM_VECTOR_LEN;
                } catch (e) {
                    if (ptr1) { wasm.__wbindgen_export2(ptr1, len1 * 1, 1); }
                    if (ptr0) { wasm.__wbindgen_export2(ptr0, len0 * 1, 1); }
                    throw e;
                }
                wasm.workbench_paste(retptr, this.__wbg_ptr, ptr0, len0, ptr1, len1);
                var r0 = getDataViewMemory0().getInt32(retptr + 4 * 0, true);
                var r1 = getDataViewMemory0().getInt32(retptr + 4 * 1, true);
                deferred3_0 = r0;
                deferred3_1 = r1;
                return getStringFromWasm0(r0, r1);
            } finally {
                wasm.__wbindgen_add_to_stack_pointer(16);
                wasm.__wbindgen_export2(deferred3_0, deferred3_1, 1);
            }
        }
        /**
         * Plain words that were on the clipboard, as Markdown for an entry.
         * @param {string} id
         * @param {string} words
         * @returns {string}
         */
        paste_text(id, words) {
            let deferred3_0;
            let deferred3_1;
            try {
                const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
                let ptr0, len0, ptr1, len1;
                try {
                    ptr0 = passStringToWasm0(id, wasm.__wbindgen_export, wasm.__wbindgen_export3);
                    len0 = WASM_VECTOR_LEN;
                    ptr1 = passStringToWasm0(words, wasm.__wbindgen_export, wasm.__wbindgen_export3);
                    len1 = WASM_VECTOR_LEN;
                } catch (e) {
                    if (ptr1) { wasm.__wbindgen_export2(ptr1, len1 * 1, 1); }
                    if (ptr0) { wasm.__wbindgen_export2(ptr0, len0 * 1, 1); }
                    throw e;
                }
                wasm.workbench_paste_text(retptr, this.__wbg_ptr, ptr0, len0, ptr1, len1);
                var r0 = getDataViewMemory0().getInt32(retptr + 4 * 0, true);
                var r1 = getDataViewMemory0().getInt32(retptr + 4 * 1, true);
                deferred3_0 = r0;
                deferred3_1 = r1;
                return getStringFromWasm0(r0, r1);
            } finally {
                wasm.__wbindgen_add_to_stack_pointer(16);
                wasm.__wbindgen_export2(deferred3_0, deferred3_1, 1);
            }
        }
        /**
         * The pictures of an entry.
         * @param {string} id
         * @returns {string}
         */
        pictures(id) {
            let deferred2_0;
            let deferred2_1;
            try {
                const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
                const ptr0 = passStringToWasm0(id, wasm.__wbindgen_export, wasm.__wbindgen_export3);
                const len0 = WASM_VECTOR_LEN;
                wasm.workbench_pictures(retptr, this.__wbg_ptr, ptr0, len0);
                var r0 = getDataViewMemory0().getInt32(retptr + 4 * 0, true);
                var r1 = getDataViewMemory0().getInt32(retptr + 4 * 1, true);
                deferred2_0 = r0;
                deferred2_1 = r1;
                return getStringFromWasm0(r0, r1);
            } finally {
                wasm.__wbindgen_add_to_stack_pointer(16);
                wasm.__wbindgen_export2(deferred2_0, deferred2_1, 1);
            }
        }
        /**
         * What a package holds; its pictures and files are to be put in by their paths before [`Self::pack`].
         * @returns {string}
         */
        plan() {
            let deferred1_0;
            let deferred1_1;
            try {
                const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
                wasm.workbench_plan(retptr, this.__wbg_ptr);
                var r0 = getDataViewMemory0().getInt32(retptr + 4 * 0, true);
                var r1 = getDataViewMemory0().getInt32(retptr + 4 * 1, true);
                deferred1_0 = r0;
                deferred1_1 = r1;
                return getStringFromWasm0(r0, r1);
            } finally {
                wasm.__wbindgen_add_to_stack_pointer(16);
                wasm.__wbindgen_export2(deferred1_0, deferred1_1, 1);
            }
        }
        /**
         * The page of an entry.
         * @param {string} id
         * @returns {string}
         */
        preview(id) {
            let deferred2_0;
            let deferred2_1;
            try {
                const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
                const ptr0 = passStringToWasm0(id, wasm.__wbindgen_export, wasm.__wbindgen_export3);
                const len0 = WASM_VECTOR_LEN;
                wasm.workbench_preview(retptr, this.__wbg_ptr, ptr0, len0);
                var r0 = getDataViewMemory0().getInt32(retptr + 4 * 0, true);
                var r1 = getDataViewMemory0().getInt32(retptr + 4 * 1, true);
                deferred2_0 = r0;
                deferred2_1 = r1;
                return getStringFromWasm0(r0, r1);
            } finally {
                wasm.__wbindgen_add_to_stack_pointer(16);
                wasm.__wbindgen_export2(deferred2_0, deferred2_1, 1);
            }
        }
        /**
         * Puts the bytes of a picture or a file in.
         * @param {string} path
         * @param {Uint8Array | number[]} bytes
         */
        put_file(path, bytes) {
            let ptr0, len0, ptr1, len1;
            try {
                ptr0 = passStringToWasm0(path, wasm.__wbindgen_export, wasm.__wbindgen_export3);
                len0 = WASM_VECTOR_LEN;
                ptr1 = passArray8ToWasm0(bytes, wasm.__wbindgen_export);
                len1 = WASM_VECTOR_LEN;
            } catch (e) {
                if (ptr1) { wasm.__wbindgen_export2(ptr1, len1 * 1, 1); }
                if (ptr0) { wasm.__wbindgen_export2(ptr0, len0 * 1, 1); }
                throw e;
            }
            wasm.workbench_put_file(this.__wbg_ptr, ptr0, len0, ptr1, len1);
        }
        /**
         * Everything that is written.
         * @returns {Uint8Array}
         */
        record() {
            try {
                const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
                wasm.workbench_record(retptr, this.__wbg_ptr);
                var r0 = getDataViewMemory0().getInt32(retptr + 4 * 0, true);
                var r1 = getDataViewMemory0().getInt32(retptr + 4 * 1, true);
                var v1 = getArrayU8FromWasm0(r0, r1).slice();
                wasm.__wbindgen_export2(r0, r1 * 1, 1);
                return v1;
            } finally {
                wasm.__wbindgen_add_to_stack_pointer(16);
            }
        }
        /**
         * Drops a file for download.
         * @param {string} id
         * @param {string} name
         * @returns {boolean}
         */
        remove_attachment(id, name) {
            let ptr0, len0, ptr1, len1;
            try {
                ptr0 = passStringToWasm0(id, wasm.__wbindgen_export, wasm.__wbindgen_export3);
                len0 = WASM_VECTOR_LEN;
                ptr1 = passStringToWasm0(name, wasm.__wbindgen_export, wasm.__wbindgen_export3);
                len1 = WASM_VECTOR_LEN;
            } catch (e) {
                if (ptr1) { wasm.__wbindgen_export2(ptr1, len1 * 1, 1); }
                if (ptr0) { wasm.__wbindgen_export2(ptr0, len0 * 1, 1); }
                throw e;
            }
            const ret = wasm.workbench_remove_attachment(this.__wbg_ptr, ptr0, len0, ptr1, len1);
            return ret !== 0;
        }
        /**
         * Drops a picture.
         * @param {string} id
         * @param {string} name
         * @returns {boolean}
         */
        remove_picture(id, name) {
            let ptr0, len0, ptr1, len1;
            try {
                ptr0 = passStringToWasm0(id, wasm.__wbindgen_export, wasm.__wbindgen_export3);
                len0 = WASM_VECTOR_LEN;
                ptr1 = passStringToWasm0(name, wasm.__wbindgen_export, wasm.__wbindgen_export3);
                len1 = WASM_VECTOR_LEN;
            } catch (e) {
                if (ptr1) { wasm.__wbindgen_export2(ptr1, len1 * 1, 1); }
                if (ptr0) { wasm.__wbindgen_export2(ptr0, len0 * 1, 1); }
                throw e;
            }
            const ret = wasm.workbench_remove_picture(this.__wbg_ptr, ptr0, len0, ptr1, len1);
            return ret !== 0;
        }
        /**
         * Gives an entry another id; gives the new one with its folder.
         *
         * # Errors
         *
         * - It cannot have that id: why.
         * @param {string} id
         * @param {string} slug
         * @returns {string}
         */
        rename(id, slug) {
            let deferred4_0;
            let deferred4_1;
            try {
                const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
                let ptr0, len0, ptr1, len1;
                try {
                    ptr0 = passStringToWasm0(id, wasm.__wbindgen_export, wasm.__wbindgen_export3);
                    len0 = WASM_VECTOR_LEN;
                    ptr1 = passStringToWasm0(slug, wasm.__wbindgen_export, wasm.__wbindgen_export3);
                    len1 = WASM_VECTOR_LEN;
                } catch (e) {
                    if (ptr1) { wasm.__wbindgen_export2(ptr1, len1 * 1, 1); }
                    if (ptr0) { wasm.__wbindgen_export2(ptr0, len0 * 1, 1); }
                    throw e;
                }
                wasm.workbench_rename(retptr, this.__wbg_ptr, ptr0, len0, ptr1, len1);
                var r0 = getDataViewMemory0().getInt32(retptr + 4 * 0, true);
                var r1 = getDataViewMemory0().getInt32(retptr + 4 * 1, true);
                var r2 = getDataViewMemory0().getInt32(retptr + 4 * 2, true);
                var r3 = getDataViewMemory0().getInt32(retptr + 4 * 3, true);
                var ptr3 = r0;
                var len3 = r1;
                if (r3) {
                    ptr3 = 0; len3 = 0;
                    throw takeObject(r2);
                }
                deferred4_0 = ptr3;
                deferred4_1 = len3;
                return getStringFromWasm0(ptr3, len3);
            } finally {
                wasm.__wbindgen_add_to_stack_pointer(16);
                wasm.__wbindgen_export2(deferred4_0, deferred4_1, 1);
            }
        }
        /**
         * Goes on from a record.
         *
         * # Errors
         *
         * - It cannot be read: why.
         * @param {Uint8Array | number[]} record
         */
        restore(record) {
            try {
                const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
                const ptr0 = passArray8ToWasm0(record, wasm.__wbindgen_export);
                const len0 = WASM_VECTOR_LEN;
                wasm.workbench_restore(retptr, this.__wbg_ptr, ptr0, len0);
                var r0 = getDataViewMemory0().getInt32(retptr + 4 * 0, true);
                var r1 = getDataViewMemory0().getInt32(retptr + 4 * 1, true);
                if (r1) {
                    throw takeObject(r0);
                }
            } finally {
                wasm.__wbindgen_add_to_stack_pointer(16);
            }
        }
        /**
         * Writes a field; whether it could be written.
         * @param {string} id
         * @param {string} key
         * @param {string} value
         * @returns {boolean}
         */
        set_field(id, key, value) {
            let ptr0, len0, ptr1, len1, ptr2, len2;
            try {
                ptr0 = passStringToWasm0(id, wasm.__wbindgen_export, wasm.__wbindgen_export3);
                len0 = WASM_VECTOR_LEN;
                ptr1 = passStringToWasm0(key, wasm.__wbindgen_export, wasm.__wbindgen_export3);
                len1 = WASM_VECTOR_LEN;
                ptr2 = passStringToWasm0(value, wasm.__wbindgen_export, wasm.__wbindgen_export3);
                len2 = WASM_VECTOR_LEN;
            } catch (e) {
                if (ptr2) { wasm.__wbindgen_export2(ptr2, len2 * 1, 1); }
                if (ptr1) { wasm.__wbindgen_export2(ptr1, len1 * 1, 1); }
                if (ptr0) { wasm.__wbindgen_export2(ptr0, len0 * 1, 1); }
                throw e;
            }
            const ret = wasm.workbench_set_field(this.__wbg_ptr, ptr0, len0, ptr1, len1, ptr2, len2);
            return ret !== 0;
        }
        /**
         * Writes a field of a picture's row.
         * @param {string} id
         * @param {string} name
         * @param {string} key
         * @param {string} value
         * @returns {boolean}
         */
        set_picture(id, name, key, value) {
            let ptr0, len0, ptr1, len1, ptr2, len2, ptr3, len3;
            try {
                ptr0 = passStringToWasm0(id, wasm.__wbindgen_export, wasm.__wbindgen_export3);
                len0 = WASM_VECTOR_LEN;
                ptr1 = passStringToWasm0(name, wasm.__wbindgen_export, wasm.__wbindgen_export3);
                len1 = WASM_VECTOR_LEN;
                ptr2 = passStringToWasm0(key, wasm.__wbindgen_export, wasm.__wbindgen_export3);
                len2 = WASM_VECTOR_LEN;
                ptr3 = passStringToWasm0(value, wasm.__wbindgen_export, wasm.__wbindgen_export3);
                len3 = WASM_VECTOR_LEN;
            } catch (e) {
                if (ptr3) { wasm.__wbindgen_export2(ptr3, len3 * 1, 1); }
                if (ptr2) { wasm.__wbindgen_export2(ptr2, len2 * 1, 1); }
                if (ptr1) { wasm.__wbindgen_export2(ptr1, len1 * 1, 1); }
                if (ptr0) { wasm.__wbindgen_export2(ptr0, len0 * 1, 1); }
                throw e;
            }
            const ret = wasm.workbench_set_picture(this.__wbg_ptr, ptr0, len0, ptr1, len1, ptr2, len2, ptr3, len3);
            return ret !== 0;
        }
        /**
         * Writes a section; whether it could be written.
         * @param {string} id
         * @param {number} number
         * @param {string} markdown
         * @returns {boolean}
         */
        set_section(id, number, markdown) {
            const val3 = +number;
            let ptr0, len0, ptr1, len1;
            try {
                ptr0 = passStringToWasm0(id, wasm.__wbindgen_export, wasm.__wbindgen_export3);
                len0 = WASM_VECTOR_LEN;
                ptr1 = passStringToWasm0(markdown, wasm.__wbindgen_export, wasm.__wbindgen_export3);
                len1 = WASM_VECTOR_LEN;
            } catch (e) {
                if (ptr1) { wasm.__wbindgen_export2(ptr1, len1 * 1, 1); }
                if (ptr0) { wasm.__wbindgen_export2(ptr0, len0 * 1, 1); }
                throw e;
            }
            const ret = wasm.workbench_set_section(this.__wbg_ptr, ptr0, len0, val3, ptr1, len1);
            return ret !== 0;
        }
        /**
         * Writes the whole text; whether it could be written.
         * @param {string} id
         * @param {string} text
         * @returns {boolean}
         */
        set_source(id, text) {
            let ptr0, len0, ptr1, len1;
            try {
                ptr0 = passStringToWasm0(id, wasm.__wbindgen_export, wasm.__wbindgen_export3);
                len0 = WASM_VECTOR_LEN;
                ptr1 = passStringToWasm0(text, wasm.__wbindgen_export, wasm.__wbindgen_export3);
                len1 = WASM_VECTOR_LEN;
            } catch (e) {
                if (ptr1) { wasm.__wbindgen_export2(ptr1, len1 * 1, 1); }
                if (ptr0) { wasm.__wbindgen_export2(ptr0, len0 * 1, 1); }
                throw e;
            }
            const ret = wasm.workbench_set_source(this.__wbg_ptr, ptr0, len0, ptr1, len1);
            return ret !== 0;
        }
        /**
         * Gives new entries an id made of their titles: the old and the new ids of those that changed.
         * @returns {string}
         */
        settle_ids() {
            let deferred1_0;
            let deferred1_1;
            try {
                const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
                wasm.workbench_settle_ids(retptr, this.__wbg_ptr);
                var r0 = getDataViewMemory0().getInt32(retptr + 4 * 0, true);
                var r1 = getDataViewMemory0().getInt32(retptr + 4 * 1, true);
                deferred1_0 = r0;
                deferred1_1 = r1;
                return getStringFromWasm0(r0, r1);
            } finally {
                wasm.__wbindgen_add_to_stack_pointer(16);
                wasm.__wbindgen_export2(deferred1_0, deferred1_1, 1);
            }
        }
        /**
         * The whole text.
         * @param {string} id
         * @returns {string | undefined}
         */
        source(id) {
            try {
                const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
                const ptr0 = passStringToWasm0(id, wasm.__wbindgen_export, wasm.__wbindgen_export3);
                const len0 = WASM_VECTOR_LEN;
                wasm.workbench_source(retptr, this.__wbg_ptr, ptr0, len0);
                var r0 = getDataViewMemory0().getInt32(retptr + 4 * 0, true);
                var r1 = getDataViewMemory0().getInt32(retptr + 4 * 1, true);
                let v2;
                if (r0 !== 0) {
                    v2 = getStringFromWasm0(r0, r1);
                    wasm.__wbindgen_export2(r0, r1 * 1, 1);
                }
                return v2;
            } finally {
                wasm.__wbindgen_add_to_stack_pointer(16);
            }
        }
        /**
         * Begins an entry, empty or from another one; gives its id.
         * @param {string} kind
         * @param {string | null} [from]
         * @returns {string | undefined}
         */
        start(kind, from) {
            try {
                const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
                let ptr0, len0, ptr1, len1;
                try {
                    ptr0 = passStringToWasm0(kind, wasm.__wbindgen_export, wasm.__wbindgen_export3);
                    len0 = WASM_VECTOR_LEN;
                    ptr1 = isLikeNone(from) ? 0 : passStringToWasm0(from, wasm.__wbindgen_export, wasm.__wbindgen_export3);
                    len1 = WASM_VECTOR_LEN;
                } catch (e) {
                    if (ptr1) { wasm.__wbindgen_export2(ptr1, len1 * 1, 1); }
                    if (ptr0) { wasm.__wbindgen_export2(ptr0, len0 * 1, 1); }
                    throw e;
                }
                wasm.workbench_start(retptr, this.__wbg_ptr, ptr0, len0, ptr1, len1);
                var r0 = getDataViewMemory0().getInt32(retptr + 4 * 0, true);
                var r1 = getDataViewMemory0().getInt32(retptr + 4 * 1, true);
                let v3;
                if (r0 !== 0) {
                    v3 = getStringFromWasm0(r0, r1);
                    wasm.__wbindgen_export2(r0, r1 * 1, 1);
                }
                return v3;
            } finally {
                wasm.__wbindgen_add_to_stack_pointer(16);
            }
        }
        /**
         * Hands a file over that an import or a package brought.
         * @param {string} path
         * @returns {Uint8Array | undefined}
         */
        take_file(path) {
            try {
                const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
                const ptr0 = passStringToWasm0(path, wasm.__wbindgen_export, wasm.__wbindgen_export3);
                const len0 = WASM_VECTOR_LEN;
                wasm.workbench_take_file(retptr, this.__wbg_ptr, ptr0, len0);
                var r0 = getDataViewMemory0().getInt32(retptr + 4 * 0, true);
                var r1 = getDataViewMemory0().getInt32(retptr + 4 * 1, true);
                let v2;
                if (r0 !== 0) {
                    v2 = getArrayU8FromWasm0(r0, r1).slice();
                    wasm.__wbindgen_export2(r0, r1 * 1, 1);
                }
                return v2;
            } finally {
                wasm.__wbindgen_add_to_stack_pointer(16);
            }
        }
        /**
         * Goes on from a package that was saved. Its pictures and files lie ready for [`Self::take_file`].
         * @param {string} name
         * @param {Uint8Array | number[]} bytes
         * @returns {string}
         */
        take_package(name, bytes) {
            let deferred3_0;
            let deferred3_1;
            try {
                const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
                let ptr0, len0, ptr1, len1;
                try {
                    ptr0 = passStringToWasm0(name, wasm.__wbindgen_export, wasm.__wbindgen_export3);
                    len0 = WASM_VECTOR_LEN;
                    ptr1 = passArray8ToWasm0(bytes, wasm.__wbindgen_export);
                    len1 = WASM_VECTOR_LEN;
                } catch (e) {
                    if (ptr1) { wasm.__wbindgen_export2(ptr1, len1 * 1, 1); }
                    if (ptr0) { wasm.__wbindgen_export2(ptr0, len0 * 1, 1); }
                    throw e;
                }
                wasm.workbench_take_package(retptr, this.__wbg_ptr, ptr0, len0, ptr1, len1);
                var r0 = getDataViewMemory0().getInt32(retptr + 4 * 0, true);
                var r1 = getDataViewMemory0().getInt32(retptr + 4 * 1, true);
                deferred3_0 = r0;
                deferred3_1 = r1;
                return getStringFromWasm0(r0, r1);
            } finally {
                wasm.__wbindgen_add_to_stack_pointer(16);
                wasm.__wbindgen_export2(deferred3_0, deferred3_1, 1);
            }
        }
        /**
         * Takes a file in that was dropped. The pictures in it are named in the answer and lie ready for [`Self::take_file`].
         * @param {string} name
         * @param {Uint8Array | number[]} bytes
         * @param {string | null} [into]
         * @returns {string}
         */
        take_word(name, bytes, into) {
            let deferred4_0;
            let deferred4_1;
            try {
                const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
                let ptr0, len0, ptr1, len1, ptr2, len2;
                try {
                    ptr0 = passStringToWasm0(name, wasm.__wbindgen_export, wasm.__wbindgen_export3);
                    len0 = WASM_VECTOR_LEN;
                    ptr1 = passArray8ToWasm0(bytes, wasm.__wbindgen_export);
                    len1 = WASM_VECTOR_LEN;
                    ptr2 = isLikeNone(into) ? 0 : passStringToWasm0(into, wasm.__wbindgen_export, wasm.__wbindgen_export3);
                    len2 = WASM_VECTOR_LEN;
                } catch (e) {
                    if (ptr2) { wasm.__wbindgen_export2(ptr2, len2 * 1, 1); }
                    if (ptr1) { wasm.__wbindgen_export2(ptr1, len1 * 1, 1); }
                    if (ptr0) { wasm.__wbindgen_export2(ptr0, len0 * 1, 1); }
                    throw e;
                }
                wasm.workbench_take_word(retptr, this.__wbg_ptr, ptr0, len0, ptr1, len1, ptr2, len2);
                var r0 = getDataViewMemory0().getInt32(retptr + 4 * 0, true);
                var r1 = getDataViewMemory0().getInt32(retptr + 4 * 1, true);
                deferred4_0 = r0;
                deferred4_1 = r1;
                return getStringFromWasm0(r0, r1);
            } finally {
                wasm.__wbindgen_add_to_stack_pointer(16);
                wasm.__wbindgen_export2(deferred4_0, deferred4_1, 1);
            }
        }
        /**
         * Takes the last correction or import back.
         * @param {string} id
         * @returns {boolean}
         */
        undo(id) {
            const ptr0 = passStringToWasm0(id, wasm.__wbindgen_export, wasm.__wbindgen_export3);
            const len0 = WASM_VECTOR_LEN;
            const ret = wasm.workbench_undo(this.__wbg_ptr, ptr0, len0);
            return ret !== 0;
        }
        /**
         * The files for download that have to be looked into again after [`Self::restore`]: their paths.
         * @returns {string}
         */
        unexamined() {
            let deferred1_0;
            let deferred1_1;
            try {
                const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
                wasm.workbench_unexamined(retptr, this.__wbg_ptr);
                var r0 = getDataViewMemory0().getInt32(retptr + 4 * 0, true);
                var r1 = getDataViewMemory0().getInt32(retptr + 4 * 1, true);
                deferred1_0 = r0;
                deferred1_1 = r1;
                return getStringFromWasm0(r0, r1);
            } finally {
                wasm.__wbindgen_add_to_stack_pointer(16);
                wasm.__wbindgen_export2(deferred1_0, deferred1_1, 1);
            }
        }
    }
    if (Symbol.dispose) Workbench.prototype[Symbol.dispose] = Workbench.prototype.free;
    exports.Workbench = Workbench;
    function __wbg_get_imports() {
        const import0 = {
            __proto__: null,
            __wbg___wbindgen_throw_4c88d8bf264fd984: function(arg0, arg1) {
                throw new Error(getStringFromWasm0(arg0, arg1));
            },
            __wbg_words_58540bd79b7c7470: function(arg0, arg1, arg2) {
                const ret = qinglian.words(getStringFromWasm0(arg1, arg2));
                const ptr1 = passArray32ToWasm0(ret, wasm.__wbindgen_export);
                const len1 = WASM_VECTOR_LEN;
                getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 1, len1, true);
                getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, ptr1, true);
            },
            __wbindgen_generic_0000000000000001: function(arg0, arg1) {
                // Cast intrinsic for `Ref(String) -> Externref`.
                const ret = getStringFromWasm0(arg0, arg1);
                return addHeapObject(ret);
            },
        };
        return {
            __proto__: null,
            "./module_bg.js": import0,
        };
    }

    const WorkbenchFinalization = (typeof FinalizationRegistry === 'undefined')
        ? { register: () => {}, unregister: () => {} }
        : new FinalizationRegistry(ptr => wasm.__wbg_workbench_free(ptr, 1));

    function addHeapObject(obj) {
        if (heap_next === heap.length) heap.push(heap.length + 1);
        const idx = heap_next;
        heap_next = heap[idx];

        heap[idx] = obj;
        return idx;
    }

    function dropObject(idx) {
        if (idx < 1028) return;
        heap[idx] = heap_next;
        heap_next = idx;
    }

    function getArrayU8FromWasm0(ptr, len) {
        ptr = ptr >>> 0;
        return getUint8ArrayMemory0().subarray(ptr / 1, ptr / 1 + len);
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

    let cachedUint32ArrayMemory0 = null;
    function getUint32ArrayMemory0() {
        if (cachedUint32ArrayMemory0 === null || cachedUint32ArrayMemory0.byteLength === 0) {
            cachedUint32ArrayMemory0 = new Uint32Array(wasm.memory.buffer);
        }
        return cachedUint32ArrayMemory0;
    }

    let cachedUint8ArrayMemory0 = null;
    function getUint8ArrayMemory0() {
        if (cachedUint8ArrayMemory0 === null || cachedUint8ArrayMemory0.byteLength === 0) {
            cachedUint8ArrayMemory0 = new Uint8Array(wasm.memory.buffer);
        }
        return cachedUint8ArrayMemory0;
    }

    function getObject(idx) { return heap[idx]; }

    let heap = new Array(1024).fill(undefined);
    heap.push(undefined, null, true, false);

    let heap_next = heap.length;

    function isLikeNone(x) {
        return x === undefined || x === null;
    }

    function passArray32ToWasm0(arg, malloc) {
        const ptr = malloc(arg.length * 4, 4) >>> 0;
        getUint32ArrayMemory0().set(arg, ptr / 4);
        WASM_VECTOR_LEN = arg.length;
        return ptr;
    }

    function passArray8ToWasm0(arg, malloc) {
        const ptr = malloc(arg.length * 1, 1) >>> 0;
        getUint8ArrayMemory0().set(arg, ptr / 1);
        WASM_VECTOR_LEN = arg.length;
        return ptr;
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
        cachedUint32ArrayMemory0 = null;
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
return wasm_bindgen;
};
