// What is kept in the browser: the record of each kit and the bytes of its pictures and files, in IndexedDB.
//
// All pages opened from a disk share one store in Chromium, so everything is kept under the kit's id. Where nothing can be kept, `isKept` is false
// and the page says so.
"use strict";

(() => {
  const NAME = "qinglian-workbench";
  let base;

  const asked = (request) => new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });

  const open = () => new Promise((done, failed) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore("records");
      request.result.createObjectStore("files");
    };
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
    request.onblocked = () => failed(new Error("blocked"));
    setTimeout(() => failed(new Error("no answer")), 3000);
  });

  const write = (name, act) => new Promise((done, failed) => {
    const transaction = base.transaction(name, "readwrite");
    act(transaction.objectStore(name));
    transaction.oncomplete = () => done();
    transaction.onerror = transaction.onabort = () => failed(transaction.error);
  });

  const range = (kit) => IDBKeyRange.bound(`${kit}\n`, `${kit}\n\uffff`);

  qinglian.store = {
    /** Whether a draft survives this window. */
    isKept: false,

    /** Opens the store; what was kept for a kit, or nothing. */
    async open(kit) {
      try {
        base = await open();
        const kept = await asked(base.transaction("records").objectStore("records").get(kit));
        this.isKept = true;
        return kept;
      } catch (error) {
        this.isKept = false;
        return undefined;
      }
    },

    /** Keeps a record. */
    async keep(kit, record) {
      if (!base) return false;
      try {
        await write("records", (records) => records.put(record, kit));
        return (this.isKept = true);
      } catch (error) {
        return (this.isKept = false);
      }
    },

    /** Keeps the bytes of a picture or a file. */
    async keepFile(kit, path, blob) {
      if (!base) return false;
      try {
        await write("files", (files) => files.put(blob, `${kit}\n${path}`));
        return true;
      } catch (error) {
        return (this.isKept = false);
      }
    },

    /** Drops one. */
    async dropFile(kit, path) {
      if (base) await write("files", (files) => files.delete(`${kit}\n${path}`)).catch(() => {});
    },

    /** The kept files of a kit, by their paths. */
    async files(kit) {
      const kept = new Map();
      if (!base) return kept;
      try {
        const files = base.transaction("files").objectStore("files");
        const [keys, blobs] = await Promise.all([asked(files.getAllKeys(range(kit))), asked(files.getAll(range(kit)))]);
        keys.forEach((key, at) => kept.set(key.slice(kit.length + 1), blobs[at]));
      } catch (error) {
        this.isKept = false;
      }
      return kept;
    },

    /** Forgets a kit. */
    async clear(kit) {
      if (!base) return;
      await write("records", (records) => records.delete(kit));
      await write("files", (files) => files.delete(range(kit)));
    },
  };
})();
