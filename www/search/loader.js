// On every page: `/` leads to the search field. On the search page: starts the module, hands it the shards that arrive.
(function () {
  "use strict";
  var CUT = {
    module: "检索程序的文件不完整，请刷新页面；如仍不行，请重新拷贝或重新上传网站",
    root: "检索数据的文件不完整，请刷新页面；如仍不行，请重新拷贝或重新上传网站"
  };
  var home = document.getElementById("search");
  document.addEventListener("keydown", function (event) {
    var at = event.target;
    var typing = at.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(at.tagName);
    var field = document.getElementById("q") || document.querySelector(".site-search input");
    if (event.key !== "/" || typing || event.ctrlKey || event.altKey || event.metaKey || !field) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
  if (!home) return;

  // It stands in the page for the reader whose loader did not come, or came cut off.
  var late = home.querySelector(".search-late");
  if (late) late.remove();

  var folder = document.currentScript.src.replace(/[^\/]*$/, "");
  // What arrived before the module, and the function of the module that takes what arrives later.
  var early = [];
  var take = null;
  // The files that have handed over what they are for.
  var given = {};
  var page = window.qinglian = {
    shard: function (name) {
      // No block has U+0000 in it.
      var blocks = [].slice.call(arguments, 1).join("\0");
      given[name] = true;
      if (take) take(name, blocks);
      else early.push([name, blocks]);
    },
    module: function (started) {
      given.module = true;
      // In a promise, so that a module whose bytes are damaged is told as well.
      new Promise(function (done) { done(started()); }).then(function () {
        wasm_bindgen.start(folder);
        take = wasm_bindgen.shard;
        page.search = wasm_bindgen.search;
        early.forEach(function (call) { take(call[0], call[1]); });
      }).catch(function () {
        // The oldest WebAssembly is enough: who has any has what the module needs.
        fail(window.WebAssembly ? CUT.module : "这个浏览器不能运行检索程序（需要 WebAssembly），请换用较新的浏览器");
      });
    }
  };
  // A part of a shard, from a server that gives parts of files; else the whole of it, by its script.
  var parts = /^http/.test(location.protocol) && !!window.fetch;
  page.read = function (name, from, to) {
    var whole = function () { wasm_bindgen.whole(name); };
    var asked = parts ? fetch(folder + name + ".js", { headers: { Range: "bytes=" + from + "-" + (to - 1) } }) : Promise.reject();
    asked.then(function (answer) {
      if (!answer.ok) return Promise.reject();
      parts = answer.status === 206;
      return answer.text().then(function (text) {
        if (answer.status === 206) wasm_bindgen.part(name, from, text);
        else wasm_bindgen.file(name, text);
      });
    }).catch(whole);
  };
  var renewed = false;
  // An old root with new shards, or an old module with a new index: what is old is fetched past the browser's cache, once.
  page.renew = function (all) {
    if (renewed) return;
    renewed = true;
    if (all) {
      early = [];
      take = null;
      given = {};
      home.querySelectorAll(":scope > :not(form):not(noscript)").forEach(function (old) { old.remove(); });
      add("module", 2, true);
    }
    add("root", 2, true);
  };
  add("module", 2);
  add("root", 2);

  // A script that was cut off runs not at all, and the browser says that it was loaded: what counts is what it has handed over. It is
  // fetched once more, past the browser's cache, for the file may be whole by now.
  function add(name, tries, fresh) {
    var script = document.createElement("script");
    script.src = folder + name + ".js" + (fresh ? "?" + Date.now() : "");
    script.onload = function () {
      if (given[name]) return;
      if (tries > 1) add(name, tries - 1, true);
      else fail(CUT[name]);
    };
    script.onerror = function () {
      if (tries > 1) add(name, tries - 1, fresh);
      // With a root that is known already the module says itself what is missing.
      else if (!given[name]) fail("检索程序或数据没有读到，请检查网络或 U 盘后刷新页面");
    };
    document.head.appendChild(script);
  }

  // Right behind the form, where it takes the place of the module's 「正在查找」 (search.css). One message is enough.
  function fail(message) {
    if (home.querySelector("p.search-problem")) return;
    var note = document.createElement("p");
    note.className = "search-problem";
    note.setAttribute("role", "alert");
    note.textContent = message;
    home.insertBefore(note, home.firstElementChild.nextSibling);
  }
})();
