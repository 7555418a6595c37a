// What is wrong, beside the field or the line that it is about: the words of the rules, the way out, and corrections on a click.
"use strict";

(() => {
  const { make, button } = qinglian;
  const places = new Map();
  let checked = { items: [], errors: 0, warnings: 0, infos: 0, words: "" };

  /** The name of the place in the form where a diagnostic belongs. */
  const placeOf = ({ place }) => {
    if (place.in === "field") return `field:${place.key}`;
    if (place.in === "section") return `section:${place.number}`;
    if (place.in === "picture") return `picture:${place.name}`;
    return "entry";
  };

  const where = ({ place, line }) => {
    if (place.in === "section" && place.line) return `第 ${place.line} 行`;
    if (place.in === "source" || (line && document.getElementById("source"))) return `原文第 ${place.line || line} 行`;
    return place.in === "file" ? place.path : "";
  };

  /** The words of the line over the form, which a person who has just begun reads without a fright. */
  const WORDS = { error: "还差", warning: "建议", info: "供参考" };

  /** What the office does once it has the package: nothing that its author could mend. */
  const isOffice = (shown) => shown.is_for_office;

  /** Beside a field or a picture it needs no path, and no line to be written into a file: the field is there. */
  const beside = (shown, words) => {
    if (document.getElementById("source")) return words;
    const short = shown.place.in === "picture" ? words.replace(/^图片「[^」]*\/([^」/]+)」/, "这张图片") : words;
    return ["field", "picture"].includes(shown.place.in) ? short.replace(/^补上一行「\w+: ……」(，|：.*)?/, "") : short;
  };

  const item = (shown) => {
    const parts = [make("p", { class: "finding-words" }, make("span", { class: "finding-severity" }, WORDS[shown.severity] || shown.severity_label), beside(shown, shown.message))];
    for (const hint of shown.hints.map((hint) => beside(shown, hint)).filter(Boolean)) parts.push(make("p", { class: "finding-hint" }, hint));
    const ways = [];
    if (shown.correction) {
      const { new: words, count } = shown.correction;
      const label = words === "" ? "删去" : `改为「${words}」`;
      ways.push(button(count > 1 ? `${label}（共 ${count} 处）` : label, () => qinglian.page.correct(shown.number), { class: "button is-small is-first" }));
    }
    if (shown.place.in === "section" && shown.place.end > shown.place.start) {
      ways.push(button(`到这里（${where(shown)}）`, () => qinglian.page.go(shown), { class: "button is-small is-quiet" }));
    } else if (where(shown)) {
      ways.push(make("span", { class: "finding-where" }, where(shown)));
    }
    parts.push(make("details", { class: "finding-why" },
      make("summary", {}, "为什么"),
      make("p", {}, shown.rule_explanation),
      make("p", { class: "finding-source" }, `依据：${shown.rule_source}　规则：${shown.rule}`)));
    if (ways.length) parts.splice(parts.length - 1, 0, make("div", { class: "finding-ways" }, ways));
    return make("li", { class: `finding is-${shown.severity}` }, parts);
  };

  qinglian.diagnostics = {
    get checked() { return checked; },

    /** The place for the diagnostics of a field, a section or a picture: an element that fills by itself. */
    place(name, owner) {
      const element = make("ul", { class: "findings", id: `findings-${name.replace(/[^\w-]/g, (letter) => letter.charCodeAt(0).toString(16))}` });
      places.set(name, { element, owner, text: "" });
      return element;
    },

    /** Forgets the places of a form that is gone. */
    clear() {
      places.clear();
      checked = { items: [], errors: 0, warnings: 0, infos: 0, words: "" };
    },

    /** Forgets one place. */
    drop(name) { places.delete(name); },

    /** Shows what a check found. An element is only touched where its words have changed, so that nothing moves under the cursor. */
    show(answer) {
      checked = answer;
      const groups = new Map(Array.from(places.keys(), (name) => [name, []]));
      for (const shown of answer.items) {
        const name = placeOf(shown);
        (groups.get(name) || groups.get("entry") || []).push(shown);
      }
      for (const [name, group] of groups) {
        const place = places.get(name);
        // The number of a diagnostic changes with every other one.
        const text = JSON.stringify(group);
        if (text === place.text) continue;
        place.text = text;
        const open = new Set(Array.from(place.element.querySelectorAll("details[open]"), (details) => details.parentNode.dataset.rule));
        const made = (shown) => {
          const element = item(shown);
          element.dataset.rule = `${shown.rule} ${shown.message}`;
          if (open.has(element.dataset.rule)) element.querySelector("details").open = true;
          return element;
        };
        const later = group.filter(isOffice);
        const folded = later.length ? make("li", { class: "finding is-later", "data-rule": "later" },
          make("details", { open: open.has("later") }, make("summary", {}, `交上去以后由编辑部办的 ${later.length} 件事，这里不用管`), make("ul", {}, later.map(made)))) : "";
        qinglian.fill(place.element, [...group.filter((shown) => !isOffice(shown)).map(made), folded].filter(Boolean));
        const worst = ["error", "warning", "info"].find((severity) => group.some((shown) => shown.severity === severity && !isOffice(shown)));
        if (place.owner) {
          place.owner.dataset.worst = worst || "";
          const control = place.owner.querySelector("[data-control]");
          if (control) worst === "error" ? control.setAttribute("aria-invalid", "true") : control.removeAttribute("aria-invalid");
        }
      }
    },

    /** The element of the first place, after the one that has the focus, where something stands in the way. */
    next() {
      const waiting = Array.from(places.values()).filter(({ owner }) => owner && ["error", "warning"].includes(owner.dataset.worst) && document.contains(owner));
      const errors = waiting.filter(({ owner }) => owner.dataset.worst === "error");
      const among = (errors.length ? errors : waiting).map(({ owner }) => owner);
      among.sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
      const at = among.findIndex((owner) => owner.contains(document.activeElement));
      return among[(at + 1) % among.length];
    },
  };
})();
