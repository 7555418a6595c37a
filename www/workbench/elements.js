// Elements, made of text nodes only: nothing that was read is ever parsed as HTML here.
"use strict";

/** A new element: attributes by their names, `on…` listeners, then children, which are elements or words. */
qinglian.make = (name, attributes = {}, ...children) => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
    else if (key === "value" || key === "checked" || key === "disabled") element[key] = value;
    else element.setAttribute(key, value === true ? "" : value);
  }
  element.append(...children.flat().filter((child) => child !== undefined && child !== null && child !== ""));
  return element;
};

/** A button with words on it. */
qinglian.button = (words, act, attributes = {}) => qinglian.make("button", { type: "button", class: "button", onclick: act, ...attributes }, words);

/** Puts children in the place of what an element holds. */
qinglian.fill = (element, ...children) => {
  element.replaceChildren ? element.replaceChildren(...children.flat()) : (element.textContent = "", element.append(...children.flat()));
  return element;
};

/** A size as people read it. */
qinglian.size = (bytes) => (bytes >= 1048576 ? `${(bytes / 1048576).toFixed(1)} MB` : `${Math.max(1, Math.round(bytes / 1024))} KB`);

/** Asks a question in a window of its own; gives the value of the button, or nothing. */
qinglian.ask = (title, lines, choices) => new Promise((answer) => {
  const { make, button } = qinglian;
  const before = document.activeElement;
  const close = (value) => {
    dialog.remove();
    if (before && before.focus) before.focus();
    answer(value);
  };
  const buttons = choices.map(([words, value, isFirst]) => button(words, () => close(value), { class: isFirst ? "button is-first" : "button" }));
  const dialog = make("dialog", { class: "ask", "aria-labelledby": "ask-title" },
    make("h2", { id: "ask-title" }, title),
    ...lines.map((line) => (typeof line === "string" ? make("p", {}, line) : line)),
    make("div", { class: "ask-buttons" }, buttons));
  dialog.addEventListener("cancel", (event) => {
    event.preventDefault();
    close(undefined);
  });
  document.body.append(dialog);
  if (dialog.showModal) dialog.showModal();
  else dialog.setAttribute("open", "");
  const first = buttons[choices.findIndex((choice) => choice[2])] || buttons[0];
  if (first) first.focus();
});

/** Says something at the foot of the window for a while, with a way back where there is one. */
qinglian.tell = (words, undo) => {
  const { make, button } = qinglian;
  const place = document.getElementById("told");
  if (!place) return;
  clearTimeout(qinglian.tell.timer);
  const close = () => qinglian.fill(place);
  const items = [make("span", {}, words)];
  if (undo) items.push(button("撤销", () => { close(); undo(); }, { class: "button is-small" }));
  items.push(button("知道了", close, { class: "button is-small is-quiet" }));
  qinglian.fill(place, make("div", { class: "told" }, items));
  qinglian.tell.timer = setTimeout(close, undo ? 20000 : 12000);
};
