// What is on the clipboard: read by the browser's own parser, which runs nothing and fetches nothing, and handed on as a neutral tree.
"use strict";

(() => {
  const KEPT = ["style", "class", "href", "src", "alt", "start", "type", "colspan", "rowspan", "align"];
  const DROPPED = new Set(["SCRIPT", "STYLE", "TEMPLATE", "META", "LINK", "TITLE", "OBJECT", "IFRAME"]);
  const DEEPEST = 200;

  const tree = (node, depth) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.nodeType !== Node.ELEMENT_NODE || DROPPED.has(node.tagName) || depth > DEEPEST) return undefined;
    const attributes = KEPT.filter((name) => node.hasAttribute(name)).map((name) => [name, node.getAttribute(name)]);
    return { name: node.localName, attributes, children: trees(node, depth + 1) };
  };

  const trees = (node, depth) => Array.from(node.childNodes, (child) => tree(child, depth)).filter((child) => child !== undefined);

  /** The Markdown of what is pasted into an entry, with remarks; nothing for a word or two, which the browser pastes best itself. */
  qinglian.pasted = (id, data) => {
    const html = data.getData("text/html");
    if (html) {
      const document = new DOMParser().parseFromString(html, "text/html");
      return qinglian.engine.json("paste", id, JSON.stringify(trees(document.body, 0)));
    }
    const words = data.getData("text/plain");
    return words.trim().includes("\n") ? qinglian.engine.json("paste_text", id, words) : undefined;
  };
})();
