// The form of an entry, made from what the module says of it. It is built once; afterwards only values that have changed elsewhere are put in, never
// into a field that somebody is composing in.
"use strict";

(() => {
  const { make } = qinglian;
  let controls = new Map();
  let shape = "";

  /** What makes two forms the same but for what is written in them. */
  const shapeOf = (form) => JSON.stringify([
    form.id,
    form.is_editable,
    form.groups.map((group) => group.fields.map((field) => [field.key, field.shape, field.choices])),
    form.sections.map((section) => [section.number, section.heading]),
  ]);

  const change = (key, value) => qinglian.page.write("set_field", key, value);

  const option = (value, label) => make("option", { value }, label);

  const select = (id, field, choices) => {
    const known = choices.some(({ value }) => value === field.value) || field.value === "" ? choices : [...choices, { value: field.value, label: field.value }];
    const element = make("select", { id, "data-control": true }, option("", field.is_required ? "请选择" : "不填"), known.map(({ value, label }) => option(value, label)));
    element.value = field.value;
    element.addEventListener("change", () => change(field.key, element.value));
    return { element, read: () => element.value, set: (value) => (element.value = value) };
  };

  const boxes = (id, field, choices) => {
    const chosen = () => field.value.split("\n").filter(Boolean);
    const known = [...choices, ...chosen().filter((value) => !choices.some((choice) => choice.value === value)).map((value) => ({ value, label: value }))];
    const inputs = known.map(({ value, label }) => {
      const input = make("input", { type: "checkbox", value, checked: chosen().includes(value) });
      return [input, make("label", { class: "box" }, input, make("span", {}, label))];
    });
    const read = () => inputs.filter(([input]) => input.checked).map(([input]) => input.value).join("\n");
    const element = make("div", { class: "boxes", role: "group", "aria-labelledby": `${id}-label`, "data-control": true }, inputs.map(([, label]) => label));
    element.addEventListener("change", () => change(field.key, read()));
    const set = (value) => inputs.forEach(([input]) => (input.checked = value.split("\n").includes(input.value)));
    return { element, read, set, isGroup: true };
  };

  const input = (id, field, attributes) => {
    const element = make("input", { id, value: field.value, autocomplete: "off", "data-control": true, ...attributes });
    element.addEventListener("input", () => change(field.key, element.value));
    return { element, read: () => element.value, set: (value) => (element.value = value) };
  };

  const area = (id, field, rows, placeholder) => {
    const element = make("textarea", { id, rows, value: field.value, placeholder, spellcheck: "false", "data-control": true });
    element.addEventListener("input", () => {
      qinglian.text.grow(element);
      change(field.key, element.value);
    });
    return { element, read: () => element.value, set: (value) => (element.value = value) };
  };

  const color = (id, field) => {
    const words = input(id, field, { placeholder: "#2f6b4f", size: "9" });
    const picker = make("input", { type: "color", "aria-label": `${field.label}：选颜色`, value: /^#[0-9a-f]{6}$/i.test(field.value) ? field.value : "#1d6b72" });
    picker.addEventListener("input", () => {
      words.element.value = picker.value;
      change(field.key, picker.value);
    });
    return { ...words, outer: make("div", { class: "color" }, words.element, picker) };
  };

  const control = (id, field) => {
    const yesOrNo = [{ value: "true", label: "是" }, { value: "false", label: "否" }];
    switch (field.shape) {
      case "lines": return area(id, field, 3);
      case "list": return area(id, field, 2, "每行写一项");
      case "files": return area(id, field, 2, "每行写一个文件名或网址");
      case "date": return /^(\d{4}-\d\d-\d\d)?$/.test(field.value) ? input(id, field, { type: "date" }) : input(id, field, { placeholder: "2026-03-15" });
      case "number": return input(id, field, { inputmode: "numeric", class: "is-short" });
      case "yes_or_no": return select(id, field, yesOrNo);
      case "choice": case "unit": return select(id, field, field.choices);
      case "picture": return select(id, field, field.choices);
      case "choices": return boxes(id, field, field.choices);
      case "pictures": return field.choices.length ? boxes(id, field, field.choices) : undefined;
      case "entries": return field.choices.length && field.choices.length <= 12 ? boxes(id, field, field.choices) : area(id, field, 2, "每行写一篇的编号");
      case "color": return color(id, field);
      default: return input(id, field, { type: "text" });
    }
  };

  const fieldElement = (field) => {
    const id = `field-${field.key}`;
    const made = control(id, field);
    if (!made) return undefined;
    // That it has to be filled in stands beside its name.
    const words = field.help.replace(/(^|；)必填$/, "").replace(/^填写$/, "");
    const help = words ? make("p", { class: "help", id: `${id}-help` }, words) : undefined;
    const counter = field.counter ? make("p", { class: "counter", id: `${id}-counter` }) : undefined;
    const required = field.is_required ? make("span", { class: "required" }, "必填") : undefined;
    const label = make(made.isGroup ? "span" : "label", { class: "label", id: `${id}-label`, for: made.isGroup ? undefined : id }, field.label, required);
    const owner = make("div", { class: `field is-${field.shape.replace(/_/g, "-")}` }, label, help, made.outer || made.element, counter);
    const place = qinglian.diagnostics.place(`field:${field.key}`, owner);
    owner.append(place);
    made.element.setAttribute("aria-describedby", [help && help.id, counter && counter.id, place.id].filter(Boolean).join(" "));
    controls.set(`field:${field.key}`, { ...made, owner, counter, write: ["set_field", field.key] });
    return owner;
  };

  const groupElement = (group) => {
    const fields = group.fields.map(fieldElement).filter(Boolean);
    if (!fields.length) return undefined;
    if (!group.is_minor) return make("section", { class: "group", "aria-label": group.label }, make("h2", {}, group.label), make("div", { class: "fields" }, fields));
    return make("details", { class: "group is-minor" }, make("summary", {}, make("h2", {}, group.label), make("span", { class: "quiet" }, "用不到可以不看")), make("div", { class: "fields" }, fields));
  };

  const sectionElement = (section) => {
    const id = `section-${section.number}`;
    const label = section.heading || "开头的话";
    const counter = make("p", { class: "counter", id: `${id}-counter` });
    const { area: element, bar } = qinglian.text.area({
      id, label, value: section.markdown, placeholder: section.placeholder, described: `${id}-counter`,
      change: (value) => qinglian.page.write("set_section", section.number, value),
    });
    const required = section.is_required ? make("span", { class: "required" }, "必写") : undefined;
    const owner = make("div", { class: "section" }, make("label", { class: "label", for: id }, label, required), bar, element, counter);
    owner.append(qinglian.diagnostics.place(`section:${section.number}`, owner));
    controls.set(`section:${section.number}`, { element, owner, counter, read: () => element.value, set: (value) => (element.value = value), write: ["set_section", section.number] });
    return owner;
  };

  const showCounter = (control, counter) => {
    if (!control.counter || !counter) return;
    // The number of characters of a text that has no limit helps nobody.
    const words = counter.most || counter.least || control.write[0] === "set_section" ? counter.words : "";
    if (control.counter.textContent !== words) control.counter.textContent = words;
    control.counter.classList.toggle("is-over", counter.is_over);
  };

  const grow = () => controls.forEach(({ element }) => element.tagName === "TEXTAREA" && element.offsetParent && qinglian.text.grow(element));

  qinglian.form = {
    /** The elements of a form. */
    build(form) {
      controls = new Map();
      shape = shapeOf(form);
      const groups = form.groups.map(groupElement).filter(Boolean);
      const majors = groups.filter((element) => element.tagName === "SECTION");
      const minors = groups.filter((element) => element.tagName !== "SECTION");
      const sections = make("section", { class: "group", "aria-label": "正文" },
        make("h2", {}, "正文"), make("p", { class: "help" }, "可以直接从 Word、WPS 或网页里复制粘贴，标题、列表、表格和加粗会保留；文中的图片请在下面“图片”里添加"),
        form.sections.map(sectionElement));
      minors.forEach((element) => element.addEventListener("toggle", grow));
      requestAnimationFrame(grow);
      return { majors, sections, minors };
    },

    grow,

    /** Puts in what has changed elsewhere. Gives false where the form has other fields or sections now and is to be built again. */
    refresh(form) {
      if (shapeOf(form) !== shape) return false;
      for (const field of form.groups.flatMap((group) => group.fields)) this.update(`field:${field.key}`, field.value, field.counter);
      for (const section of form.sections) this.update(`section:${section.number}`, section.markdown, section.counter);
      return true;
    },

    update(name, value, counter) {
      const control = controls.get(name);
      if (!control) return;
      showCounter(control, counter);
      // Whoever types in a field is ahead of what the module has; it may also write the same in another way.
      if (control.element.contains(document.activeElement)) return;
      if (control.read() !== value) {
        control.set(value);
        if (control.element.tagName === "TEXTAREA") qinglian.text.grow(control.element);
      }
    },

    /** The same, over a field that has the focus: after a correction. */
    replace(form) {
      if (document.activeElement && document.activeElement.dataset && document.activeElement.dataset.control !== undefined) document.activeElement.blur();
      return this.refresh(form);
    },

    /** What every field says, to hand it to a fresh instance: `[method, key, value]`. */
    written() {
      return Array.from(controls.values(), ({ write, read }) => [...write, read()]);
    },

    /** The control of a field or a section. */
    control(name) { return controls.get(name); },
  };
})();
