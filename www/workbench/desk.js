// At the office's desk: the same page over the folder of the publication. What is saved goes to the server of this machine, which never writes over
// what somebody else has changed meanwhile; it says so, and the page asks.
"use strict";

(() => {
  const { ask, tell, engine, make } = qinglian;
  const desk = window.qinglianDesk;

  const send = (bytes) => fetch(desk.save, { method: "POST", headers: { "content-type": "application/zip", "x-qinglian-version": desk.version }, body: bytes });

  /** Somebody changed the entry meanwhile: shows both, and gives whether a text was chosen that is to be saved. */
  const choose = async (answer) => {
    const text = (title, words) => make("details", {}, make("summary", {}, title), make("pre", { class: "beside-text", tabindex: "0" }, words));
    const many = answer.conflicts && answer.conflicts.length ? `有 ${answer.conflicts.length} 处两边都改了，合并的文字里用的是文件夹里的。` : "两边改的地方不同，可以合在一起。";
    const chosen = await ask("这一篇在别处也改过", [`文件夹里的文字已经不是打开时的样子，所以没有保存。${many}`, text("文件夹里现在的文字", answer.theirs), text("合并以后的文字", answer.merged)],
      [["用合并的文字", "merged", true], ["用我写的", "yours"], ["用文件夹里的", "theirs"], ["先不保存", undefined]]);
    desk.version = answer.version;
    if (!chosen) return false;
    engine.call("set_source", desk.entry, answer[chosen]);
    qinglian.page.reload();
    return true;
  };

  qinglian.desk = desk && {
    entry: desk.entry,
    back: desk.back,

    /** The pictures and files of the entry, by their paths. */
    async files() {
      const kept = new Map();
      for (const { path, url } of desk.pictures || []) {
        const response = await fetch(url);
        if (response.ok) kept.set(path, await response.blob());
      }
      return kept;
    },

    /** Saves a package; whether it is to be made anew and saved again. */
    async save(bytes) {
      let answer;
      try {
        answer = await (await send(bytes)).json();
      } catch (error) {
        tell("没有存成：预览程序没有回答。文字还在这一页里，请看看它是不是关掉了");
        return false;
      }
      if (answer.state === "saved" || answer.state === "same") {
        desk.version = answer.version;
        tell("已存进文件夹");
        return false;
      }
      if (answer.state === "changed") return choose(answer);
      const reasons = (answer.findings || []).map((one) => one.message);
      await ask("没有存成", [answer.message, answer.hint, ...reasons].filter(Boolean), [["知道了", true, true]]);
      return false;
    },
  };
})();
