// The page as it will stand on the site: the site's own HTML and styles, in a frame that runs no script. Its pictures and styles get addresses in
// this window's memory; its links lead nowhere.
"use strict";

(() => {
  const { make, button } = qinglian;
  const styles = new Map();
  const DESKTOP = 1180, PHONE = 390;
  let frame, pane, box, width = DESKTOP, shown = "";

  const styleAddress = (text) => {
    if (!styles.has(text)) styles.set(text, URL.createObjectURL(new Blob([text], { type: "text/css" })));
    return styles.get(text);
  };

  /** The site's own mark stands on this page too. */
  let mark;
  const markAddress = () => {
    if (!mark) mark = URL.createObjectURL(new Blob([new XMLSerializer().serializeToString(document.querySelector(".mark"))], { type: "image/svg+xml" }));
    return mark;
  };

  /** The page, read inertly, with what it names put in place. */
  const prepared = (preview) => {
    const page = new DOMParser().parseFromString(preview.html, "text/html");
    const sheets = new Map(preview.styles);
    const pictures = new Map(preview.pictures);
    page.querySelectorAll("script, base, meta[http-equiv], link:not([rel~=stylesheet])").forEach((element) => element.remove());
    page.querySelectorAll("link[rel~=stylesheet]").forEach((link) => {
      const text = sheets.get(link.getAttribute("href"));
      if (text === undefined) link.remove();
      else link.setAttribute("href", styleAddress(text));
    });
    page.querySelectorAll("[srcset]").forEach((element) => element.removeAttribute("srcset"));
    page.querySelectorAll("img, source, image").forEach((image) => {
      const source = image.getAttribute("src") || "";
      const path = pictures.get(source);
      const address = source.endsWith("icons/icon.svg") ? markAddress() : path && qinglian.pictures.addressOf(path);
      if (address) image.setAttribute("src", address);
      else if (!/^data:/.test(image.getAttribute("src") || "")) image.removeAttribute("src");
      image.removeAttribute("loading");
    });
    page.querySelectorAll("a[href]").forEach((link) => {
      if (!link.getAttribute("href").startsWith("#")) link.removeAttribute("href");
    });
    page.querySelectorAll("form, input, button").forEach((element) => element.setAttribute("tabindex", "-1"));
    return page;
  };

  /** Puts a page into the frame; where the last one had the same styles, only its body, so that it neither flickers nor scrolls. */
  const put = (page) => {
    const inside = frame.contentDocument;
    const stylesOf = (document) => Array.from(document.querySelectorAll("link[rel~=stylesheet]"), (link) => link.getAttribute("href")).join();
    if (inside && inside.body && stylesOf(inside) !== "" && stylesOf(inside) === stylesOf(page)) {
      const { scrollX, scrollY } = frame.contentWindow;
      inside.body.replaceWith(inside.adoptNode(page.body));
      inside.documentElement.className = page.documentElement.className;
      frame.contentWindow.scrollTo(scrollX, scrollY);
    } else {
      frame.srcdoc = `<!DOCTYPE html>${page.documentElement.outerHTML}`;
    }
  };

  /** A wide page in a narrow pane is made smaller as a whole, as on paper. */
  const fit = () => {
    if (!box || !box.clientWidth) return;
    const scale = Math.min(1, box.clientWidth / width);
    frame.style.width = `${width}px`;
    frame.style.height = `${Math.floor(box.clientHeight / scale)}px`;
    frame.style.transform = `scale(${scale})`;
    frame.style.marginLeft = `${Math.max(0, (box.clientWidth - width * scale) / 2)}px`;
  };

  const widthButton = (words, pixels) => button(words, (event) => {
    width = pixels;
    pane.querySelectorAll(".preview-widths .button").forEach((other) => other.setAttribute("aria-pressed", String(other === event.currentTarget)));
    fit();
  }, { class: "button is-small", "aria-pressed": String(pixels === width) });

  qinglian.preview = {
    /** The pane. */
    build() {
      shown = "";
      frame = make("iframe", { class: "preview-frame", sandbox: "allow-same-origin", title: "网页预览", tabindex: "0" });
      box = make("div", { class: "preview-box" }, frame);
      pane = make("section", { class: "preview", "aria-label": "预览" },
        make("div", { class: "preview-head" }, make("h2", {}, "发布后的样子"), make("div", { class: "preview-widths", role: "group", "aria-label": "预览的宽度" }, widthButton("电脑", DESKTOP), widthButton("手机", PHONE))),
        make("p", { class: "preview-problem", role: "status", hidden: true }), box);
      if (window.ResizeObserver) new ResizeObserver(fit).observe(box);
      else window.addEventListener("resize", fit);
      return pane;
    },

    /** Shows the page of an entry, where the pane can be seen. */
    show(id) {
      if (!pane || !pane.offsetParent) return;
      const preview = qinglian.engine.json("preview", id);
      if (!preview) return;
      const problem = pane.querySelector(".preview-problem");
      problem.hidden = preview.html !== "";
      if (preview.html === "") {
        problem.textContent = preview.diagnostics.map((one) => one.message).join("；") || "写下标题就能看到网页的样子";
        return;
      }
      const text = JSON.stringify([preview.html, preview.pictures]);
      if (text === shown) return;
      shown = text;
      put(prepared(preview));
      fit();
    },

    fit,
    /** Makes the next call show the page whether or not it has changed. */
    forget() { shown = ""; },
  };
})();
