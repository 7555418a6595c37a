// What is on the clipboard: read by the browser's own parser, which runs nothing and fetches nothing, and handed on as a neutral tree.
"use strict";

(() => {
  const KEPT = ["style", "class", "href", "src", "alt", "start", "type", "colspan", "rowspan", "align"];
  const DROPPED = new Set(["SCRIPT", "STYLE", "TEMPLATE", "META", "LINK", "TITLE", "OBJECT", "IFRAME"]);
  const DEEPEST = 200;

  const tree = (node, depth) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.nodeType !== Node.ELEMENT_NODE || DROPPED.has(node.tagName) || depth > DEEPEST) return undefined;
    const attributes = KEPT.map((name) => [name, node.getAttribute(name === "style" ? "data-style" : name)]).filter(([, value]) => value !== null);
    return { name: node.localName, attributes, children: trees(node, depth + 1) };
  };

  const trees = (node, depth) => Array.from(node.childNodes, (child) => tree(child, depth)).filter((child) => child !== undefined);

  /** Styles are read and not applied: the page's policy would complain of each, even of those in a document that nobody sees. */
  const unstyled = (html) => html.replace(/<style\b[^]*?<\/style\s*>/gi, "").replace(/<[a-z][^<>]*>/gi, (tag) => tag.replace(/(\s)style(\s*=)/gi, "$1data-style$2"));

  /** The Markdown of what is pasted into an entry, with remarks; nothing for a word or two, which the browser pastes best itself. */
  qinglian.pasted = (id, data) => {
    const html = data.getData("text/html");
    if (html) {
      const document = new DOMParser().parseFromString(unstyled(html), "text/html");
      return qinglian.engine.json("paste", id, JSON.stringify(trees(document.body, 0)));
    }
    const words = data.getData("text/plain");
    return words.trim().includes("\n") ? qinglian.engine.json("paste_text", id, words) : undefined;
  };
})();
