// The reading tools of every page: large type, high contrast, printing, sharing, reading aloud; and the days without colours.
// It runs before the page is drawn, so that nothing jumps; what it remembers stays in the reader's browser.
(function () {
  "use strict";
  var root = document.documentElement;
  var KEY = "qinglian-";

  function recall(name) {
    try { return window.localStorage.getItem(KEY + name) === "1"; } catch (refused) { return false; }
  }
  function remember(name, on) {
    try { window.localStorage.setItem(KEY + name, on ? "1" : "0"); } catch (refused) { /* It holds for this page alone. */ }
  }

  root.classList.add("is-scripted");
  ["large", "contrast"].forEach(function (name) { root.classList.toggle("is-" + name, recall(name)); });

  // The days of mourning are the office's; whether today is one only the reader's clock knows.
  var now = new Date();
  var pad = function (number) { return (number < 10 ? "0" : "") + number; };
  var today = now.getFullYear() + "-" + pad(now.getMonth() + 1) + "-" + pad(now.getDate());
  if ((root.getAttribute("data-grey") || "").split(" ").indexOf(today) >= 0) root.classList.add("is-grey");

  document.addEventListener("DOMContentLoaded", function () {
    ["large", "contrast"].forEach(toggle);
    on("print", function () { window.print(); });
    share();
    speak();
    tables();
    window.addEventListener("resize", tables);
  });

  function button(name) { return document.querySelector('[data-tool="' + name + '"]'); }
  function on(name, task) {
    var found = button(name);
    if (found) found.addEventListener("click", task);
  }

  function toggle(name) {
    var found = button(name);
    if (!found) return;
    found.setAttribute("aria-pressed", String(recall(name)));
    found.addEventListener("click", function () {
      var pressed = root.classList.toggle("is-" + name);
      found.setAttribute("aria-pressed", String(pressed));
      remember(name, pressed);
      tables();
    });
  }

  // The panel is a <details>, which opens without scripts; it closes by a click beside it and by Esc.
  function share() {
    var panel = document.querySelector(".share");
    if (!panel) return;
    document.addEventListener("click", function (event) { if (!panel.contains(event.target)) panel.open = false; });
    panel.addEventListener("keydown", function (event) {
      if (event.key !== "Escape" || !panel.open) return;
      panel.open = false;
      panel.querySelector("summary").focus();
    });
    var copy = button("copy");
    if (!copy || !navigator.clipboard) return;
    copy.classList.add("is-offered");
    copy.addEventListener("click", function () {
      navigator.clipboard.writeText(panel.querySelector(".share-address").textContent).then(function () {
        copy.textContent = "已复制";
      }, function () { copy.classList.remove("is-offered"); });
    });
  }

  // Offered where the machine has a Chinese voice.
  function speak() {
    var speech = window.speechSynthesis;
    var found = button("speak");
    if (!speech || !found || !window.SpeechSynthesisUtterance) return;
    var voice = null;
    var offer = function () {
      voice = speech.getVoices().filter(function (one) { return /^(zh|cmn|yue)/i.test(one.lang); })[0] || null;
      found.classList.toggle("is-offered", voice !== null);
    };
    offer();
    if (speech.addEventListener) speech.addEventListener("voiceschanged", offer);
    var stop = function () {
      speech.cancel();
      found.setAttribute("aria-pressed", "false");
      found.textContent = "朗读";
    };
    window.addEventListener("pagehide", stop);
    found.addEventListener("click", function () {
      if (found.getAttribute("aria-pressed") === "true") return stop();
      var sentences = words();
      sentences.forEach(function (sentence, index) {
        var said = new window.SpeechSynthesisUtterance(sentence);
        said.voice = voice;
        said.lang = voice.lang;
        if (index === sentences.length - 1) said.onend = stop;
        speech.speak(said);
      });
      if (sentences.length === 0) return;
      found.setAttribute("aria-pressed", "true");
      found.textContent = "停止朗读";
    });
  }

  // What is read aloud: headings and running text, sentence by sentence, for long utterances break off in some browsers.
  function words() {
    var found = [];
    document.querySelectorAll("main h1, main h2, main h3, main h4, main p, main li, main figcaption, main td, main dd").forEach(function (block) {
      if (block.closest("nav, [aria-hidden], .related, .visually-hidden") || block.querySelector("p, li")) return;
      var text = block.textContent.replace(/\*+/g, "某").replace(/\s+/g, " ").trim();
      (text.match(/[^。！？；]+[。！？；]?/g) || []).forEach(function (sentence) { found.push(sentence); });
    });
    return found;
  }

  // A table that is wider than its place says that it can be moved.
  function tables() {
    document.querySelectorAll(".table-scroll").forEach(function (place) {
      place.classList.toggle("is-wide", place.scrollWidth > place.clientWidth + 1);
    });
  }
})();
