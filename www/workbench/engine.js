// The life of the module: it is started, asked, and started again when it has trapped.
//
// A trap leaves an instance that nobody may ask again. What was written is in the last record and in the page's own fields, so a fresh instance goes on
// from there; the page says what happened.
"use strict";

(() => {
  const segmenter = window.Intl && Intl.Segmenter ? new Intl.Segmenter("zh", { granularity: "word" }) : undefined;

  /** Where the words of a text begin and end: the module has no dictionary, since browsers bring one. */
  qinglian.words = (text) => Uint32Array.from(segmenter ? [...Array.from(segmenter.segment(text), ({ index }) => index), text.length] : []);

  /** What may trap on a text: before these the record is made anew. */
  const RISKY = new Set(["check", "preview", "take_word", "take_package", "paste", "correct", "correct_all", "form", "add_picture", "add_attachment", "pack"]);
  const CHANGES = /^(set_|start|edit|discard|rename|add_|move_|remove_|correct|undo|take_word|take_package|paste|settle|restore)/;

  let compiled, workbench, record, kit;
  let isDirty = false;
  let traps = 0;

  const bytesOf = (base64) => {
    const text = atob(base64);
    const bytes = new Uint8Array(text.length);
    for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
    return bytes;
  };

  const today = () => {
    const now = new Date();
    const two = (number) => String(number).padStart(2, "0");
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  };

  const open = async () => {
    const glue = qinglian.glue();
    await glue({ module_or_path: compiled });
    workbench = new glue.Workbench(kit, today());
  };

  const isTrap = (error) => error instanceof WebAssembly.RuntimeError || error instanceof RangeError;

  const engine = qinglian.engine = {
    today,
    /** Whether it answers. */
    get isAlive() { return workbench !== undefined; },
    /** Called after the module was started again, with the name of what it trapped in. */
    onrestart: () => {},

    /** Compiles the module and opens the kit. Fails with words where the kit cannot be read. */
    async start() {
      kit = bytesOf(qinglian.kitText);
      compiled = await WebAssembly.compile(bytesOf(qinglian.moduleText));
      qinglian.moduleText = "";
      await open();
    },

    /** Asks the module; nothing where it has just trapped. What it refuses with words is thrown. */
    call(name, ...rest) {
      if (!workbench) return undefined;
      try {
        if (isDirty && RISKY.has(name)) engine.record();
        const answer = workbench[name](...rest);
        if (CHANGES.test(name)) isDirty = true;
        return answer;
      } catch (error) {
        if (!isTrap(error)) throw error;
        workbench = undefined;
        restart(name, rest);
        return undefined;
      }
    },

    /** The same, where the answer is JSON. */
    json(name, ...rest) {
      const answer = engine.call(name, ...rest);
      return answer === undefined ? undefined : JSON.parse(answer);
    },

    /** Everything that is written, as bytes. */
    record() {
      if (!workbench || !isDirty) return record;
      record = workbench.record();
      isDirty = false;
      return record;
    },

    /** Goes on from a record; gives what is wrong with it, if anything. */
    restore(bytes) {
      try {
        workbench.restore(bytes);
        record = bytes;
        return undefined;
      } catch (error) {
        if (!isTrap(error)) return String(error);
        workbench = undefined;
        restart("restore", []);
        return "保存的草稿读不出来";
      }
    },
  };

  const restart = async (name, rest) => {
    traps++;
    await open();
    if (record && name !== "restore") {
      try {
        workbench.restore(record);
      } catch (error) {
        qinglian.tell(`草稿没有接上：${error}`);
      }
    }
    engine.onrestart(name, rest, traps);
  };
})();
