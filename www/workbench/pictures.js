// The pictures and the files for download of an entry. Their bytes are the page's: the module knows facts and rows.
"use strict";

(() => {
  const { make, button } = qinglian;
  /** Every picture and file of the kit by its path below the publication folder. */
  const blobs = new Map();
  const addresses = new Map();

  const ROWS = [
    ["caption", "图片说明", "什么时间、什么地点、谁在做什么"],
    ["author", "拍摄者", "姓名，或“本单位”"],
    ["taken_on", "拍摄日期", "2026-03-15"],
    ["alt", "替代文字", "给看不见图的读者：画面里有什么"],
    ["rights", "版权", "来源，可以用在哪里"],
  ];
  const CONSENT = [["", "请选择"], ["yes", "已同意公开"], ["no", "还没有同意"], ["none", "画面里没有可辨认的人"]];

  const addressOf = (path) => {
    if (!blobs.has(path)) {
      const bytes = qinglian.engine.call("kit_file", path);
      if (bytes) blobs.set(path, new Blob([bytes], { type: typeOf(path) }));
    }
    if (!addresses.has(path) && blobs.has(path)) addresses.set(path, URL.createObjectURL(blobs.get(path)));
    return addresses.get(path);
  };

  const TYPES = { jpg: "image/jpeg", jpeg: "image/jpeg", png: "image/png", webp: "image/webp", svg: "image/svg+xml" };
  const typeOf = (path) => TYPES[path.split(".").pop().toLowerCase()] || "application/octet-stream";

  let list, attachmentList, note, id;
  let dragged;

  const write = (name, key, value) => qinglian.page.write("set_picture", name, key, value);

  const row = (card, [key, label, placeholder], at) => {
    const inputId = `picture-${at}-${key}`;
    const input = make("input", { id: inputId, value: card[key], placeholder, type: key === "taken_on" && /^(\d{4}-\d\d-\d\d)?$/.test(card[key]) ? "date" : "text", autocomplete: "off" });
    input.addEventListener("input", () => write(card.name, key, input.value));
    return make("div", { class: `picture-row is-${key}` }, make("label", { for: inputId }, label), input);
  };

  const consent = (card, at) => {
    const select = make("select", { id: `picture-${at}-consent` }, CONSENT.map(([value, label]) => make("option", { value }, label)));
    select.value = CONSENT.some(([value]) => value === card.consent) ? card.consent : "";
    select.addEventListener("change", () => write(card.name, "consent", select.value));
    const minors = make("input", { type: "checkbox", checked: card.minors });
    minors.addEventListener("change", () => write(card.name, "minors", minors.checked ? "true" : ""));
    const map = make("input", { type: "checkbox", checked: card.is_map });
    const approval = make("input", { id: `picture-${at}-map`, value: card.map_approval, placeholder: "GS(2026)0000号", type: "text", autocomplete: "off" });
    const approvalRow = make("div", { class: "picture-row", hidden: !card.is_map }, make("label", { for: `picture-${at}-map` }, "审图号"), approval);
    map.addEventListener("change", () => {
      approvalRow.hidden = !map.checked;
      write(card.name, "is_map", map.checked ? "true" : "");
    });
    approval.addEventListener("input", () => write(card.name, "map_approval", approval.value));
    return [
      make("div", { class: "picture-row" }, make("label", { for: `picture-${at}-consent` }, "被拍的人"), select),
      make("div", { class: "picture-boxes" },
        make("label", { class: "box" }, minors, make("span", {}, "有未成年人")), make("label", { class: "box" }, map, make("span", {}, "是地图"))),
      approvalRow,
    ];
  };

  const move = (card, to, focus) => {
    qinglian.engine.call("move_picture", id, card.name, to);
    qinglian.page.changed();
    qinglian.pictures.show();
    const moved = list.children[to] && list.children[to].querySelector(`[data-move="${focus}"]:not([disabled])`);
    if (moved) moved.focus();
  };

  const remove = async (card) => {
    const answer = await qinglian.ask("删除这张图片？", [`「${card.caption || card.came_as || card.name}」和它的说明会从这一篇里去掉，正文中的位置也会去掉。`], [["删除", true], ["不删", false, true]]);
    if (!answer) return;
    qinglian.engine.call("remove_picture", id, card.name);
    qinglian.store.dropFile(qinglian.page.kit, card.path);
    qinglian.page.reload();
  };

  const intoText = (card) => {
    const area = qinglian.text.last;
    if (!area || !document.contains(area)) return qinglian.tell("请先在正文里点一下要放图片的地方，再按“插入正文”");
    qinglian.text.block(area, `![](${card.name})`);
    return undefined;
  };

  const cardElement = (card, at, count) => {
    const address = addressOf(card.path);
    const picture = address
      ? make("img", { src: address, alt: card.alt || card.caption || `第 ${at + 1} 张图片`, draggable: "false" })
      : make("span", { class: "picture-lost" }, "这张图片的文件不在这台电脑里，请重新添加");
    const owner = make("li", { class: "picture", draggable: "true" },
      make("div", { class: "picture-view" }, picture, make("span", { class: "picture-number", "aria-hidden": "true" }, String(at + 1))),
      make("div", { class: "picture-words" },
        make("p", { class: "picture-facts" }, `${card.came_as || card.name}　${card.width}×${card.height} 像素，${qinglian.size(card.size)}`),
        ROWS.map((one) => row(card, one, at)), consent(card, at),
        make("div", { class: "picture-ways" },
          button("前移", () => move(card, at - 1, "up"), { class: "button is-small", disabled: at === 0, "data-move": "up", "aria-label": `第 ${at + 1} 张图片前移` }),
          button("后移", () => move(card, at + 1, "down"), { class: "button is-small", disabled: at === count - 1, "data-move": "down", "aria-label": `第 ${at + 1} 张图片后移` }),
          button("插入正文", () => intoText(card), { class: "button is-small", "aria-label": `把第 ${at + 1} 张图片插入正文` }),
          button("删除", () => remove(card), { class: "button is-small is-quiet", "aria-label": `删除第 ${at + 1} 张图片` }))));
    owner.append(qinglian.diagnostics.place(`picture:${card.name}`, owner));
    owner.addEventListener("dragstart", (event) => {
      if (event.target !== owner) return event.preventDefault();
      dragged = card;
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setData("text/plain", card.name);
      // While one is carried the others are no taller than their pictures, so that its place is in sight.
      setTimeout(() => {
        list.classList.add("is-ordering");
        owner.scrollIntoView({ block: "nearest" });
      });
      return undefined;
    });
    owner.addEventListener("dragover", (event) => dragged && (event.preventDefault(), owner.classList.add("is-target")));
    owner.addEventListener("dragleave", () => owner.classList.remove("is-target"));
    owner.addEventListener("dragend", () => {
      dragged = undefined;
      list.classList.remove("is-ordering");
    });
    owner.addEventListener("drop", (event) => {
      owner.classList.remove("is-target");
      if (!dragged) return;
      event.preventDefault();
      event.stopPropagation();
      const from = dragged;
      dragged = undefined;
      if (from.name !== card.name) move(from, at, "up");
    });
    // A card that can be dragged would take the selection of words in its fields away.
    owner.querySelectorAll("input, select").forEach((control) => {
      control.addEventListener("focus", () => (owner.draggable = false));
      control.addEventListener("blur", () => (owner.draggable = true));
    });
    return owner;
  };

  const attachmentElement = (card) => make("li", { class: "attachment" },
    make("span", {}, card.name), make("span", { class: "quiet" }, qinglian.size(card.size)),
    button("删除", () => {
      qinglian.engine.call("remove_attachment", id, card.name);
      qinglian.store.dropFile(qinglian.page.kit, card.path);
      qinglian.page.reload();
    }, { class: "button is-small is-quiet", "aria-label": `删除附件 ${card.name}` }));

  const chooser = (words, accept, inputId) => {
    const input = make("input", { type: "file", multiple: true, accept, id: inputId, class: "visually-hidden" });
    input.addEventListener("change", () => {
      qinglian.page.takeFiles(Array.from(input.files), inputId === "add-attachment");
      input.value = "";
    });
    return make("span", { class: "chooser" }, input, make("label", { class: "button", for: inputId }, words));
  };

  qinglian.pictures = {
    blobs,
    addressOf,
    isDragged: () => dragged !== undefined,

    /** Keeps the bytes of a picture or a file. */
    async keep(path, bytes) {
      const blob = bytes instanceof Blob ? bytes.slice(0, bytes.size, typeOf(path)) : new Blob([bytes], { type: typeOf(path) });
      if (addresses.has(path)) URL.revokeObjectURL(addresses.get(path));
      addresses.delete(path);
      blobs.set(path, blob);
      return qinglian.store.keepFile(qinglian.page.kit, path, blob);
    },

    /** An entry has another id: its files move. */
    move(from, to) {
      for (const [path, blob] of Array.from(blobs)) {
        if (!path.startsWith(`${from}/`)) continue;
        blobs.delete(path);
        if (addresses.has(path)) URL.revokeObjectURL(addresses.get(path));
        addresses.delete(path);
        qinglian.store.dropFile(qinglian.page.kit, path);
        this.keep(to + path.slice(from.length), blob);
      }
    },

    /** The part of the page with pictures and files. */
    build(entry, norms) {
      id = entry;
      list = make("ol", { class: "pictures" });
      attachmentList = make("ul", { class: "attachments" });
      note = make("p", { class: "empty" }, "还没有图片。把照片拖到这里，或按“添加图片”");
      const pictures = make("section", { class: "group", "aria-label": "图片" }, make("h2", {}, "图片"),
        norms.length ? make("details", { class: "norms" }, make("summary", {}, "图片有什么要求"), make("ul", {}, norms.map((norm) => make("li", {}, norm)))) : undefined,
        note, list, chooser("添加图片", "image/jpeg,image/png,image/webp,image/svg+xml", "add-picture"));
      const attachments = make("details", { class: "group is-minor" }, make("summary", {}, make("h2", {}, "附件"), make("span", { class: "quiet" }, "供读者下载的文件，用不到可以不看")),
        attachmentList, chooser("添加附件", "", "add-attachment"));
      this.show();
      return { pictures, attachments };
    },

    /** Shows the cards anew. */
    show() {
      const cards = qinglian.engine.json("pictures", id) || [];
      note.hidden = cards.length > 0;
      qinglian.fill(list, cards.map((card, at) => cardElement(card, at, cards.length)));
      const files = qinglian.engine.json("attachments", id) || [];
      qinglian.fill(attachmentList, files.map(attachmentElement));
      if (files.length) attachmentList.closest("details").open = true;
      qinglian.diagnostics.show(qinglian.diagnostics.checked);
    },
  };
})();
