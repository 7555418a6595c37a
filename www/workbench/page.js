// The page of the workbench: what is open, what each event does, when it is checked, shown and kept. What is decided is the module's.
"use strict";

(() => {
  const { make, button, fill, tell, ask, engine, store, form, pictures, preview, diagnostics } = qinglian;

  /** How long somebody pauses before the entry is checked; how long typing may be unsaved. */
  const PAUSE = 150, KEEP = 800;
  const WORD = /\.(docx|doc|wps|rtf|odt|md|markdown|txt)$/i;
  const PICTURE = /\.(jpe?g|png|webp|svg|gif|bmp|tiff?|heic)$/i;
  const ORIGINS = { new: "新写", copied: "从旧稿新写", kit: "已有的稿子", edited: "在改", word: "Word 稿", package: "上次保存的" };

  let info, kinds, id, view = "form", side = "preview", isComposing = false;
  let checkTimer, keepTimer, keptAt, hasChanged = false, savedName = "";
  let main, nav, status, state, sidePane, nextButton, fixButton, undoButton, sideToggle;

  const page = qinglian.page = {
    /** The kit's id, under which everything is kept. */
    kit: "",

    /** The open entry. */
    get open() { return id; },

    /** Writes something of the open entry. */
    write(method, ...rest) {
      engine.call(method, id, ...rest);
      page.changed();
    },

    /** Something has changed: it is kept within a second, and checked when the typing pauses. */
    changed() {
      hasChanged = true;
      if (!keepTimer) keepTimer = setTimeout(keep, KEEP);
      schedule();
    },

    /** Makes a correction; it can be taken back. */
    correct(number) {
      if (engine.call("correct", id, number)) corrected("已改正");
    },

    /** Goes to the words that a diagnostic is about. */
    go(shown) {
      const control = form.control(`section:${shown.place.number}`);
      if (!control) return;
      control.element.focus();
      control.element.setSelectionRange(shown.place.start, shown.place.end);
      center(control.element, shown.place.start);
    },

    /** Builds the entry anew: its fields, pictures or sections are others now. */
    reload() {
      page.changed();
      show();
    },

    takeFiles,
  };

  /** Scrolls a place in a text area into the middle of the window. */
  const center = (area, at) => {
    const share = area.value.slice(0, at).length / Math.max(1, area.value.length);
    const box = area.getBoundingClientRect();
    window.scrollTo({ top: window.scrollY + box.top + box.height * share - window.innerHeight / 2 });
  };

  // ---- What is kept

  const keep = async () => {
    keepTimer = undefined;
    const record = engine.record();
    if (!record || qinglian.desk) return;
    const isKept = await store.keep(page.kit, { record, at: Date.now(), open: id });
    keptAt = new Date();
    showState(isKept);
  };

  const two = (number) => String(number).padStart(2, "0");

  const showState = (isKept = store.isKept) => {
    if (qinglian.desk) return void (state.textContent = "写好后按“存进文件夹”");
    state.classList.toggle("is-problem", !isKept);
    state.textContent = !isKept
      ? "这个浏览器不能保存草稿，请随时按“保存报送包”"
      : keptAt ? `草稿已存在这台电脑上（${two(keptAt.getHours())}:${two(keptAt.getMinutes())}）` : "草稿会自动存在这台电脑上";
  };

  const clear = async () => {
    const answer = await ask("清除这台电脑上的草稿？", ["正在写的文字和图片都会从这个浏览器里删掉，不能恢复。已经保存的报送包不受影响。"], [["全部清除", true], ["不清除", false, true]]);
    if (!answer) return;
    clearTimeout(keepTimer);
    hasChanged = false;
    await store.clear(page.kit);
    window.removeEventListener("beforeunload", warn);
    location.reload();
  };

  const warn = (event) => {
    if (hasChanged && (qinglian.desk || !store.isKept)) {
      event.preventDefault();
      event.returnValue = "";
    }
  };

  // ---- Checking

  const schedule = () => {
    clearTimeout(checkTimer);
    checkTimer = setTimeout(check, PAUSE);
  };

  const check = () => {
    if (isComposing || !id || !engine.isAlive) return;
    const began = performance.now();
    const entry = engine.json("form", id);
    if (!entry) return;
    if (view === "form" && !form.refresh(entry)) return show();
    const answer = engine.json("check", id);
    if (!answer) return;
    showChecked(answer);
    page.checkTook = performance.now() - began;
    showEntries();
    // After the words have been painted.
    requestAnimationFrame(() => setTimeout(() => {
      const start = performance.now();
      if (side === "preview" && id) preview.show(id);
      page.previewTook = performance.now() - start;
    }));
    document.dispatchEvent(new Event("qinglian-checked"));
    return undefined;
  };

  const showChecked = (answer) => {
    diagnostics.show(answer);
    if (status.textContent !== answer.words) status.textContent = answer.words;
    status.className = `status ${answer.errors ? "is-error" : answer.warnings ? "is-warning" : "is-good"}`;
    nextButton.hidden = !(answer.errors || answer.warnings);
    const safe = answer.items.filter((one) => one.correction).length;
    fixButton.hidden = safe === 0;
    fixButton.textContent = `一键改正 ${safe} 处`;
  };

  const corrected = (words) => {
    const entry = engine.json("form", id);
    if (entry && !form.replace(entry)) show();
    if (view === "source") show();
    undoButton.hidden = false;
    page.changed();
    tell(words, undo);
  };

  const undo = () => {
    if (!engine.call("undo", id)) return tell("没有可以撤销的了");
    const entry = engine.json("form", id);
    if (view === "source" || !entry || !form.replace(entry)) show();
    pictures.show();
    page.changed();
    return undefined;
  };

  /** In a narrow window the preview stands in the place of the form. */
  const aside = (isShown) => {
    document.body.classList.toggle("shows-side", isShown);
    if (sideToggle) sideToggle.textContent = isShown ? "回去填写" : "看预览";
    if (!isShown) form.grow();
    preview.forget();
    schedule();
  };

  const next = () => {
    if (document.body.classList.contains("shows-side")) aside(false);
    const place = diagnostics.next();
    if (!place) return;
    for (let outer = place.parentNode; outer; outer = outer.parentNode) if (outer.tagName === "DETAILS") outer.open = true;
    place.scrollIntoView({ block: "center" });
    const control = place.querySelector("[data-control], input, select, textarea") || place;
    const target = control && (control.matches("input, select, textarea") ? control : control.querySelector("input, select, textarea") || control);
    if (target) target.focus({ preventScroll: true });
  };

  // ---- What comes in

  async function takeFiles(files, asAttachment = false) {
    const packages = files.filter((file) => /\.zip$/i.test(file.name) && !asAttachment);
    const words = files.filter((file) => WORD.test(file.name) && !asAttachment);
    const others = files.filter((file) => !packages.includes(file) && !words.includes(file));
    for (const file of packages) await takePackage(file);
    for (const file of words) await takeWord(file);
    if (!others.length) return;
    if (!id) return void tell("请先打开或新写一篇，再添加图片和附件");
    for (const file of others) await takeOther(file, asAttachment);
    page.reload();
  }

  const bytesOf = async (file) => new Uint8Array(await new Response(file).arrayBuffer());

  const takeOther = async (file, asAttachment) => {
    const isPicture = PICTURE.test(file.name) && !asAttachment;
    const answer = engine.json(isPicture ? "add_picture" : "add_attachment", id, file.name, await bytesOf(file));
    if (!answer) return;
    if (answer.problem) await ask(`「${file.name}」没有收进来`, [answer.problem], [["知道了", true, true]]);
    else await pictures.keep(answer.card.path, file);
  };

  /** Keeps the files that an import or a package brought. */
  const keepFiles = async (paths) => {
    for (const path of paths) {
      const bytes = engine.call("take_file", path);
      if (bytes) await pictures.keep(path, bytes);
    }
  };

  const isEmpty = (entry) => {
    const written = entry.groups.flatMap((group) => group.fields).filter((field) => field.value && !["unit", "status"].includes(field.key));
    return written.length === 0 && entry.sections.every((section) => section.markdown.trim() === "");
  };

  const takeWord = async (file) => {
    const entry = id && engine.json("form", id);
    let into = entry && isEmpty(entry) ? id : undefined;
    if (entry && !into) {
      const title = titleOf(entry) || "正在写的这一篇";
      const answer = await ask(`「${file.name}」放到哪里？`, ["放进正在写的这一篇，会换掉它的文字（可以撤销）；也可以另起一篇。"], [["另起一篇", "new", true], [`放进「${title}」`, "into"], ["不放了", undefined]]);
      if (!answer) return;
      if (answer === "into") into = id;
    }
    const bytes = await bytesOf(file);
    let taken = engine.json("take_word", file.name, bytes, into);
    if (taken && !taken.entries.length && !into) {
      // A file that does not say what it is, unlike the office's own form.
      const begun = await kindOf(file);
      if (!begun) return;
      const again = engine.json("take_word", file.name, bytes, begun);
      if (again && !again.entries.length) engine.call("discard", begun);
      taken = again;
    }
    if (!taken) return;
    await keepFiles(taken.files);
    if (!taken.entries.length) {
      await ask(`「${file.name}」读不进来`, reasons(taken.diagnostics), [["知道了", true, true]]);
      return;
    }
    [id] = taken.entries;
    view = "form";
    page.reload();
    const notes = taken.diagnostics.filter((one) => one.severity !== "info");
    if (notes.length) await ask(`「${file.name}」已经读进来`, ["有几处请看一眼：", ...reasons(notes)], [["知道了", true, true]]);
    else tell(`「${file.name}」已经读进来，请看看有没有标出来的地方`, into ? undo : undefined);
  };

  /** An empty entry of the kind that a file is to become. */
  const kindOf = async (file) => {
    const kind = kinds.length === 1 ? kinds[0].kind : await ask(`「${file.name}」是哪一种稿子？`, ["选一种，文字会放进对应的格子里。"], [...kinds.map((one) => [one.label, one.kind]), ["不放了", undefined]]);
    return kind && engine.call("start", kind, undefined);
  };

  const reasons = (list) => [make("ul", { class: "reasons" }, list.slice(0, 12).map((one) => make("li", {}, one.message, one.hints.length ? make("span", { class: "quiet" }, `　${one.hints.join("；")}`) : undefined)),
    list.length > 12 ? make("li", {}, `还有 ${list.length - 12} 条`) : undefined)];

  const takePackage = async (file) => {
    const taken = engine.json("take_package", file.name, await bytesOf(file));
    if (!taken) return;
    if (taken.problem) {
      await ask(`「${file.name}」打不开`, taken.problem.split("\n"), [["知道了", true, true]]);
      return;
    }
    await keepFiles(taken.files);
    if (taken.entries.length) [id] = taken.entries;
    page.reload();
    tell(`已打开「${file.name}」，接着写吧`);
  };

  // ---- What goes out

  const save = async () => {
    clearTimeout(checkTimer);
    if (id) check();
    if (!qinglian.desk) settle();
    const plan = engine.json("plan");
    if (!plan || !plan.entries.length) return tell("还没有写好的内容，先写一篇再保存");
    if (qinglian.desk) return saveAtDesk(plan);
    const missing = (engine.json("entries") || []).filter((entry) => plan.entries.includes(entry.id) && entry.missing);
    if (missing.length) {
      const lines = [make("ul", { class: "reasons" }, missing.map((entry) => make("li", {}, `${entry.title || entry.kind_label}：还差 ${entry.missing} 处`)))];
      const answer = await ask("还没有写完", [...lines, "可以先保存下来，以后打开接着写；交给编辑部以前请补齐。"], [["先保存", true, true], ["回去补", false]]);
      if (!answer) return next();
    }
    const target = await chooseTarget(plan.name);
    if (target === null) return undefined;
    const bytes = await packed(plan);
    if (!bytes) return undefined;
    const name = await deliver(target, plan.name, bytes);
    if (!name) return undefined;
    savedName = name;
    hasChanged = false;
    await keep();
    return saved(name, bytes.length);
  };

  /** The bytes of a package; nothing where it cannot be made. */
  const packed = async (plan) => {
    for (const path of plan.files) {
      const blob = pictures.blobs.get(path);
      if (blob) engine.call("put_file", path, await bytesOf(blob));
    }
    try {
      return engine.call("pack");
    } catch (error) {
      return void tell(String(error));
    }
  };

  const saveAtDesk = async (plan) => {
    const bytes = await packed(plan);
    if (!bytes) return;
    hasChanged = false;
    if (await qinglian.desk.save(bytes)) await save();
  };

  /** New entries get an id made of their titles; their files move with them. */
  const settle = () => {
    const renamed = engine.json("settle_ids") || [];
    for (const [from, to] of renamed) {
      pictures.move(from, to);
      if (id === from) id = to;
    }
    if (renamed.length) show();
  };

  /** Where the reader wants it, while the click still counts as one; nothing where the browser saves by itself, null where it was called off. */
  const chooseTarget = async (name) => {
    if (!window.showSaveFilePicker) return undefined;
    try {
      return await window.showSaveFilePicker({ suggestedName: name, types: [{ description: "报送包", accept: { "application/zip": [".zip"] } }] });
    } catch (error) {
      return error.name === "AbortError" ? null : undefined;
    }
  };

  const deliver = async (target, name, bytes) => {
    const blob = new Blob([bytes], { type: "application/zip" });
    if (target) {
      try {
        const writer = await target.createWritable();
        await writer.write(blob);
        await writer.close();
        return target.name;
      } catch (error) {
        tell("没有存成，改为下载");
      }
    }
    const address = URL.createObjectURL(blob);
    const link = make("a", { href: address, download: name });
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(address), 60000);
    return name;
  };

  const saved = (name, size) => ask("已保存报送包", [
    make("p", { class: "saved-name" }, name, make("span", { class: "quiet" }, `　${qinglian.size(size)}`)),
    info.kit.deadline ? `请在 ${day(info.kit.deadline)}前，用平时报材料的办法（内网邮件、U 盘）把这个文件交给${info.heading.bureau || "编辑部"}。` : `请用平时报材料的办法（内网邮件、U 盘）把这个文件交给${info.heading.bureau || "编辑部"}。`,
    "要改的话，回到这个页面接着改，再保存一次；换了电脑，按“打开”选这个文件就能接着写。",
  ], [["好", true, true]]);

  const day = (text) => {
    const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) || [];
    return year ? `${year} 年 ${Number(month)} 月 ${Number(date)} 日` : text;
  };

  // ---- What is shown

  const titleOf = (entry) => {
    const fields = entry.groups.flatMap((group) => group.fields);
    return (fields.find((field) => field.key === "title") || { value: "" }).value;
  };

  const showEntries = () => {
    const entries = engine.json("entries") || [];
    const written = entries.filter((entry) => entry.origin !== "kit");
    const brought = entries.filter((entry) => entry.origin === "kit");
    const text = JSON.stringify([entries, id]);
    if (nav.dataset.text === text) return;
    nav.dataset.text = text;
    nav.classList.toggle("is-empty", entries.length === 0);
    const item = (entry) => make("li", {}, make("button", {
      type: "button", class: "entry", "aria-current": entry.id === id ? "true" : undefined,
      onclick: () => (entry.origin === "kit" ? offer(entry) : open(entry.id)),
    }, make("span", { class: "entry-title" }, entry.title || "（还没有标题）"),
    make("span", { class: "entry-facts" }, `${entry.kind_label}　${entry.missing === null || entry.origin === "kit" ? ORIGINS[entry.origin] : entry.missing ? `还差 ${entry.missing} 处` : "已写全"}`)));
    fill(nav, [
      make("h2", {}, "在写的"),
      written.length ? make("ul", {}, written.map(item)) : make("p", { class: "quiet" }, "还没有"),
      id ? button("新写一篇", home, { class: "button is-wide" }) : "",
      brought.length ? make("h2", {}, "以前的稿子") : "",
      brought.length ? make("ul", {}, brought.map(item)) : "",
    ].filter(Boolean));
  };

  const offer = async (entry) => {
    const choices = [["从它起一篇新的", "from", true], ["直接修改这一篇", "edit"], ["不用", undefined]];
    if (id) choices.splice(2, 0, ["放在旁边对照", "beside"]);
    const answer = await ask(entry.title, ["这是以前的稿子。可以拿它起头写今年的，也可以在原来的上面改。"], choices);
    if (answer === "from") begin(entry.kind, entry.id);
    if (answer === "edit" && engine.call("edit", entry.id)) open(entry.id);
    if (answer === "beside") beside(entry);
  };

  const begin = (kind, from) => {
    const begun = engine.call("start", kind, from);
    if (!begun) return tell("这一类现在写不了");
    page.changed();
    return open(begun);
  };

  const open = (entry) => {
    id = entry;
    view = "form";
    document.body.classList.remove("shows-side");
    show();
    window.scrollTo(0, 0);
    const heading = main.querySelector("h1");
    if (heading) heading.focus({ preventScroll: true });
  };

  const home = () => {
    id = undefined;
    side = "preview";
    diagnostics.clear();
    document.body.classList.remove("is-writing", "shows-side");
    const { heading, kit } = info;
    const entries = engine.json("entries") || [];
    const brought = entries.filter((entry) => entry.origin === "kit");
    const chosen = make("input", { type: "file", id: "open-word", accept: ".docx,.doc,.wps,.rtf,.odt,.md,.txt,.zip", class: "visually-hidden", onchange: (event) => takeFiles(Array.from(event.target.files)) });
    const isPackage = make("input", { type: "file", id: "open-package", accept: ".zip", class: "visually-hidden", onchange: (event) => takeFiles(Array.from(event.target.files)) });
    fill(main, make("div", { class: "home" },
      make("h1", { tabindex: "-1" }, heading.unit ? `${heading.unit}，您好` : "您好"),
      make("p", { class: "home-lead" }, `这里可以写好要报的稿件，随时看到发布后的样子，最后存成一个文件交给${heading.bureau || "编辑部"}。不用联网，写的东西只在这台电脑上。`),
      kit.deadline ? make("p", { class: "home-deadline" }, `请在 ${day(kit.deadline)}前交回`) : undefined,
      make("ol", { class: "ways" },
        make("li", { class: "way is-drop" }, make("h2", {}, "已经有 Word 稿子"), make("p", {}, "把 Word 文件拖到这个页面里，或者点下面选文件。字段、正文、图片会自动填好。"), make("span", { class: "chooser" }, chosen, make("label", { class: "button is-first", for: "open-word" }, "选 Word 文件"))),
        make("li", { class: "way" }, make("h2", {}, "在这里新写"), make("p", {}, "选一种，按着格子填。"), make("div", { class: "kinds" }, kinds.map((kind) => button(kind.label, () => begin(kind.kind), { class: "button" })))),
        brought.length ? make("li", { class: "way" }, make("h2", {}, "从以前的稿子改"), make("p", {}, "点一篇，拿它起头。"), make("div", { class: "kinds" }, brought.slice(0, 6).map((entry) => button(entry.title || entry.kind_label, () => offer(entry), { class: "button" })))) : undefined,
        make("li", { class: "way" }, make("h2", {}, "接着上次的写"), make("p", {}, "打开以前从这里保存的报送包（.zip）。"), make("span", { class: "chooser" }, isPackage, make("label", { class: "button", for: "open-package" }, "打开报送包")))),
      make("p", { class: "home-end quiet" }, "写了一半关掉也不要紧，下次打开会接着。", button("清除这台电脑上的草稿", clear, { class: "link" }))));
    showEntries();
  };

  const tab = (words, name) => button(words, () => {
    if (view === name) return;
    view = name;
    show();
  }, { class: "tab", "aria-pressed": String(view === name) });

  /** The open entry. */
  const show = () => {
    const entry = id && engine.json("form", id);
    if (!entry) return home();
    document.body.classList.add("is-writing");
    diagnostics.clear();
    if (!entry.is_editable) view = "source";
    const scroll = window.scrollY;
    status = make("p", { class: "status", role: "status", "aria-live": "polite" }, "正在检查");
    nextButton = button("去下一处", next, { class: "button is-small", hidden: true });
    fixButton = button("", () => {
      const count = engine.call("correct_all", id);
      if (count) corrected(`已改正 ${count} 处`);
    }, { class: "button is-small", hidden: true });
    undoButton = button("撤销", undo, { class: "button is-small is-quiet", hidden: true });
    const bar = make("div", { class: "entry-bar" }, status, make("div", { class: "entry-ways" }, nextButton, fixButton, undoButton,
      sideToggle = button(document.body.classList.contains("shows-side") ? "回去填写" : "看预览", () => aside(!document.body.classList.contains("shows-side")), { class: "button is-small side-toggle" })));
    const head = make("header", { class: "entry-head" },
      make("p", { class: "eyebrow" }, entry.kind_label),
      make("h1", { tabindex: "-1" }, titleOf(entry) || `新的${entry.kind_label}`),
      make("div", { class: "tabs", role: "group", "aria-label": "怎样填" }, entry.is_editable ? tab("按格子填", "form") : undefined, tab("看原文", "source"),
        button("不要这一篇", discard, { class: "link" })));
    const whole = make("section", { class: "group entry-findings", "aria-label": "整篇", tabindex: "-1", "data-control": true }, make("h2", {}, "整篇还要注意"));
    whole.append(diagnostics.place("entry", whole));
    fill(main, make("div", { class: "entry-page" }, head, bar, view === "form" ? formView(entry) : sourceView(entry), whole));
    if (view === "form") form.refresh(entry);
    sides();
    window.scrollTo(0, scroll);
    showEntries();
    schedule();
    return undefined;
  };

  const formView = (entry) => {
    const { majors, sections, minors } = form.build(entry);
    const made = pictures.build(id, info.kit.picture_norms || []);
    const unknown = entry.unknown.length ? make("p", { class: "help" }, `还有 ${entry.unknown.length} 行是表格里没有的，在“看原文”里可以看到：${entry.unknown.slice(0, 3).join("，")}`) : undefined;
    return make("div", { class: "form" }, majors, sections, made.pictures, minors, made.attachments, unknown);
  };

  const sourceView = () => {
    const area = make("textarea", { class: "source", id: "source", spellcheck: "false", value: engine.call("source", id) || "", "data-control": true, "aria-label": "原文（Markdown）" });
    area.addEventListener("input", () => page.write("set_source", area.value));
    return make("div", { class: "form" }, make("p", { class: "help" }, "这是给熟悉 Markdown 的人看的原文，改这里和改格子是一回事。不熟悉请回到“按格子填”。"), area);
  };

  const discard = async () => {
    const answer = await ask("不要这一篇？", ["这一篇在这台电脑上写的文字和图片都会删掉。"], [["删掉", true], ["留着", false, true]]);
    if (!answer) return;
    for (const card of engine.json("pictures", id) || []) store.dropFile(page.kit, card.path);
    engine.call("discard", id);
    page.changed();
    home();
  };

  const sides = () => {
    if (side === "preview" || !side.id) {
      fill(sidePane, [preview.build()]);
    }
    preview.forget();
  };

  /** An earlier text beside the open entry, to read and to copy from. */
  const beside = (entry) => {
    side = entry;
    const text = (engine.call("source", entry.id) || "").replace(/^---\n[^]*?\n---\n/, "").replace(/^(#+|>) ?/gm, "").trim();
    fill(sidePane, [make("section", { class: "beside", "aria-label": "以前的稿子" },
      make("div", { class: "preview-head" }, make("h2", {}, entry.title), button("看预览", () => { side = "preview"; sides(); schedule(); }, { class: "button is-small" })),
      make("div", { class: "beside-text", tabindex: "0" }, text))]);
    aside(true);
  };

  // ---- The window

  const large = (isLarge) => {
    document.documentElement.classList.toggle("is-large", isLarge);
    try {
      localStorage.setItem("qinglian-large", isLarge ? "1" : "");
    } catch (error) {
      // Then it lasts as long as the window.
    }
    form.grow();
    preview.fit();
  };

  const isLarge = () => {
    try {
      return localStorage.getItem("qinglian-large") === "1";
    } catch (error) {
      return false;
    }
  };

  const frame = () => {
    const { heading } = info;
    document.title = `填报 - ${heading.title || heading.bureau || "清廉文化"}`;
    state = make("p", { class: "draft-state", role: "status" });
    nav = make("nav", { class: "entries", "aria-label": "稿件" });
    main = make("main", { id: "main", tabindex: "-1" });
    sidePane = make("aside", { class: "side", "aria-label": "旁边" });
    const size = button("大字", () => {
      large(!document.documentElement.classList.contains("is-large"));
      size.setAttribute("aria-pressed", String(document.documentElement.classList.contains("is-large")));
    }, { class: "button is-small", "aria-pressed": String(isLarge()) });
    const opener = make("input", { type: "file", id: "open-any", accept: ".zip,.docx,.doc,.wps,.rtf,.odt,.md,.txt", class: "visually-hidden", onchange: (event) => { takeFiles(Array.from(event.target.files)); event.target.value = ""; } });
    const mark = document.querySelector(".start-mark").cloneNode(true);
    mark.setAttribute("class", "mark");
    fill(document.getElementById("app"), [
      make("a", { class: "skip-link", href: "#main" }, "跳到稿件"),
      make("header", { class: "top" }, mark,
        make("p", { class: "top-words" }, make("span", { class: "top-title" }, `${heading.title || ""}填报`), make("span", { class: "top-unit" }, heading.unit || heading.bureau)),
        state,
        make("div", { class: "top-ways" }, size, make("span", { class: "chooser" }, opener, make("label", { class: "button is-small", for: "open-any" }, "打开文件")),
          button(qinglian.desk ? "存进文件夹" : "保存报送包", save, { class: "button is-first" }))),
      make("div", { class: "work" }, nav, main, sidePane),
      make("div", { id: "told", role: "status", "aria-live": "polite" }),
      make("div", { class: "drop", "aria-hidden": "true" }, make("p", {}, "松开鼠标，放到这里"), make("p", { class: "quiet" }, "Word 文件会变成稿件，照片会放进图片")),
    ]);
  };

  const listen = () => {
    document.addEventListener("compositionstart", () => (isComposing = true));
    document.addEventListener("compositionend", () => {
      isComposing = false;
      schedule();
    });
    const hasFiles = (event) => event.dataTransfer && Array.from(event.dataTransfer.types).includes("Files");
    let depth = 0;
    document.addEventListener("dragenter", (event) => hasFiles(event) && ++depth && document.body.classList.add("is-dropping"));
    document.addEventListener("dragleave", (event) => hasFiles(event) && --depth <= 0 && ((depth = 0), document.body.classList.remove("is-dropping")));
    document.addEventListener("dragover", (event) => hasFiles(event) && event.preventDefault());
    document.addEventListener("drop", (event) => {
      depth = 0;
      document.body.classList.remove("is-dropping");
      if (!hasFiles(event)) return;
      event.preventDefault();
      takeFiles(Array.from(event.dataTransfer.files));
    });
    document.addEventListener("keydown", (event) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "s") {
        event.preventDefault();
        save();
      }
      if (event.key === "Escape" && document.body.classList.contains("shows-side")) aside(false);
    });
    // The title over the form follows what is written.
    document.addEventListener("input", (event) => {
      const heading = event.target.id === "field-title" && main.querySelector(".entry-head h1");
      if (heading && event.target.value.trim()) heading.textContent = event.target.value;
    });
    document.addEventListener("visibilitychange", () => document.hidden && hasChanged && keep());
    window.addEventListener("beforeunload", warn);
  };

  /** A fresh instance goes on from the record, and from what stands in the fields. */
  const restarted = (name, rest) => {
    const isWriting = CHANGED.test(name);
    if (id && view === "form" && engine.json("form", id)) {
      for (const [method, key, value] of form.written()) {
        if (!(isWriting && rest[0] === id && rest[1] === key)) engine.call(method, id, key, value);
      }
    }
    keep();
    if (status) {
      status.className = "status is-error";
      status.textContent = "检查程序出了错，已重新启动；文字都在，请先保存报送包";
    }
    tell("检查程序出了一次错，已经重新启动，您写的文字都在。请把保存的报送包交给编辑部，并说明这里出过错");
  };
  const CHANGED = /^set_/;

  const begun = async () => {
    document.documentElement.classList.toggle("is-large", isLarge());
    await engine.start();
    info = engine.json("kit");
    kinds = info.kinds.filter((kind) => kind.is_public);
    // What is at the desk is in the folder, which others change too: a draft of yesterday is not gone on with.
    page.kit = qinglian.desk ? `desk ${qinglian.desk.entry}` : info.kit.id || "qinglian";
    engine.onrestart = restarted;
    const kept = qinglian.desk ? undefined : await store.open(page.kit);
    frame();
    listen();
    if (kept) {
      const problem = engine.restore(kept.record);
      if (problem) tell(`${problem}；以前的草稿没有动，可以打开保存过的报送包接着写`);
      else keptAt = new Date(kept.at);
      for (const [path, blob] of await store.files(page.kit)) pictures.blobs.set(path, blob);
      for (const path of engine.json("unexamined") || []) {
        if (pictures.blobs.has(path)) engine.call("look_again", path, await bytesOf(pictures.blobs.get(path)));
      }
    }
    if (qinglian.desk) {
      for (const [path, blob] of await qinglian.desk.files()) pictures.blobs.set(path, blob);
      engine.call("edit", qinglian.desk.entry);
    }
    showState();
    const written = (engine.json("entries") || []).filter((entry) => entry.origin !== "kit");
    const last = qinglian.desk ? { id: qinglian.desk.entry } : kept && written.find((entry) => entry.id === kept.open);
    document.getElementById("start").hidden = true;
    document.getElementById("app").hidden = false;
    if (last) open(last.id);
    else home();
    page.readyAfter = performance.now() - qinglian.began;
    document.documentElement.dataset.ready = "true";
  };

  if (!qinglian.isOld && !qinglian.isIncomplete && qinglian.kitText && qinglian.moduleText) {
    begun().catch((error) => {
      const isPolicy = error instanceof WebAssembly.CompileError;
      qinglian.say(isPolicy ? "这个浏览器不让填报页运行。请用 Edge、Chrome（97 以后的版本）或 Firefox 打开" : `填报页打不开：${error}`, true);
    });
  }
})();
