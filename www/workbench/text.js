// A part of the text: a plain text area under a small bar. The bar writes marks as a person would, through the browser's own editing, so that
// Ctrl+Z takes them back.
"use strict";

(() => {
  const { make } = qinglian;

  /** Puts words in the place of what is selected. */
  const insert = (area, words, from, to) => {
    area.focus();
    area.setSelectionRange(from, to);
    if (!document.execCommand("insertText", false, words)) {
      area.setRangeText(words, from, to, "end");
      area.dispatchEvent(new Event("input", { bubbles: true }));
    }
  };

  const around = (area, before, after, sample) => {
    const { selectionStart: from, selectionEnd: to, value } = area;
    const words = value.slice(from, to) || sample;
    insert(area, before + words + after, from, to);
    area.setSelectionRange(from + before.length, from + before.length + words.length);
  };

  /** Begins each line of the selection with a mark, or takes it off where all have it. */
  const lines = (area, markOf, pattern) => {
    const { value } = area;
    const from = value.lastIndexOf("\n", area.selectionStart - 1) + 1;
    const end = value.indexOf("\n", area.selectionEnd);
    const to = end < 0 ? value.length : end;
    const all = value.slice(from, to).split("\n");
    const isMarked = all.every((line) => pattern.test(line));
    let count = 0;
    const made = all.map((line) => (isMarked ? line.replace(pattern, "") : line.trim() === "" && all.length > 1 ? line : markOf(count++) + line.replace(pattern, "")));
    insert(area, made.join("\n"), from, to);
  };

  /** Puts a block on lines of its own, with blank lines around it. */
  const block = (area, words) => {
    const { value, selectionStart: at } = area;
    if (value.trim() === "") return void insert(area, words, 0, value.length);
    const before = value.slice(0, at);
    const gap = before === "" || before.endsWith("\n\n") ? "" : before.endsWith("\n") ? "\n" : "\n\n";
    const after = value.slice(area.selectionEnd);
    insert(area, `${gap}${words}${after === "" ? "" : after.startsWith("\n\n") ? "" : after.startsWith("\n") ? "\n" : "\n\n"}`, at, area.selectionEnd);
    return undefined;
  };

  const redact = (area) => {
    const { selectionStart: from, selectionEnd: to } = area;
    // As many asterisks as there were characters would tell how long a name is.
    insert(area, "***", from, to);
  };

  const TOOLS = [
    ["小标题", "给选中的行加上小标题记号（###）", (area) => lines(area, () => "### ", /^#{1,6} +/)],
    ["加粗", "加粗选中的字（Ctrl+B）", (area) => around(area, "**", "**", "加粗的字")],
    ["列表", "选中的行变成列表", (area) => lines(area, () => "- ", /^[-*] +/)],
    ["编号", "选中的行变成编号列表", (area) => lines(area, (at) => `${at + 1}. `, /^\d+\. +/)],
    ["表格", "插入一张表格", (area) => block(area, "| 项目 | 内容 |\n| --- | --- |\n|  |  |\n|  |  |")],
    ["隐去", "把选中的姓名、地名、号码换成星号，原来的字不保留", redact],
    ["内部段落", "插入只在内部版出现的一段", (area) => around(area, "\n::: 内部\n", "\n:::\n", "这里写只在内部版出现的话")],
  ];

  const grow = (area) => {
    const at = window.scrollY;
    area.style.height = "auto";
    area.style.height = `${area.scrollHeight + 4}px`;
    if (window.scrollY !== at) window.scrollTo(window.scrollX, at);
  };

  qinglian.text = {
    insert,
    block,
    grow,

    /** A text area with its bar. `change` is called with what is written. */
    area({ id, label, value, placeholder, described, change, rows = 5 }) {
      const area = make("textarea", { id, rows, placeholder, spellcheck: "false", "aria-describedby": described, "data-control": true, value });
      const tools = TOOLS.map(([words, title, act], at) =>
        make("button", { type: "button", class: "tool", title, tabindex: at ? "-1" : "0", onclick: () => act(area), onmousedown: (event) => event.preventDefault() }, words));
      const bar = make("div", { class: "tools", role: "toolbar", "aria-label": `${label}的编辑按钮`, "aria-controls": id }, tools);
      bar.addEventListener("keydown", (event) => {
        const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
        if (!step) return;
        const at = (tools.indexOf(document.activeElement) + step + tools.length) % tools.length;
        tools.forEach((tool, index) => (tool.tabIndex = index === at ? 0 : -1));
        tools[at].focus();
        event.preventDefault();
      });
      area.addEventListener("input", () => {
        grow(area);
        change(area.value);
      });
      area.addEventListener("keydown", (event) => {
        if ((event.ctrlKey || event.metaKey) && !event.isComposing && event.key.toLowerCase() === "b") {
          around(area, "**", "**", "加粗的字");
          event.preventDefault();
        }
      });
      area.addEventListener("paste", (event) => paste(event, area));
      qinglian.text.last = qinglian.text.last && document.contains(qinglian.text.last) ? qinglian.text.last : undefined;
      area.addEventListener("focus", () => (qinglian.text.last = area));
      return { area, bar };
    },
  };

  const paste = (event, area) => {
    const files = Array.from(event.clipboardData.files);
    const html = event.clipboardData.getData("text/html");
    if (files.length && !html) {
      event.preventDefault();
      qinglian.page.takeFiles(files);
      return;
    }
    let pasted;
    try {
      pasted = qinglian.pasted(qinglian.page.open, event.clipboardData);
    } catch (error) {
      pasted = undefined;
    }
    if (!pasted || (pasted.markdown === "" && pasted.remarks.length === 0)) return;
    event.preventDefault();
    if (pasted.is_blocks) block(area, pasted.markdown);
    else insert(area, pasted.markdown, area.selectionStart, area.selectionEnd);
    if (pasted.remarks.length) qinglian.tell(pasted.remarks.join("；"));
  };
})();
