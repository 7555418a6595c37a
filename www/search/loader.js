// On every page: `/` leads to the search field. On the search page: starts the module, hands it the shards that arrive.
(function () {
  "use strict";
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

  var folder = document.currentScript.src.replace(/[^\/]*$/, "");
  var early = [];
  var page = window.qinglian = {
    shard: keep,
    module: function (started) {
      // In a promise, so that a module that does not unpack is told as well.
      new Promise(function (done) { done(started()); }).then(function () {
        wasm_bindgen.start(folder);
        page.shard = wasm_bindgen.shard;
        page.search = wasm_bindgen.search;
        early.forEach(function (call) { page.shard(call[0], call[1]); });
      }).catch(function (problem) {
        if (problem.message === "unpack") fail("检索程序的文件不完整，请刷新页面；如仍不行，请重新拷贝或重新上传网站");
        else fail("这个浏览器不能运行检索程序（需要 WebAssembly），请换用较新的浏览器");
      });
    }
  };
  // A part of a shard, from a server that gives parts of files; else the whole of it, by its script.
  var parts = /^http/.test(location.protocol) && !!window.fetch;
  page.read = function (name, from, to) {
    var whole = function () { wasm_bindgen.whole(name); };
    var asked = parts ? fetch(folder + name + ".js", { headers: { Range: "bytes=" + from + "-" + (to - 1) } }) : Promise.reject();
    asked.then(function (answer) {
      parts = answer.status === 206;
      return answer.ok ? answer.text() : Promise.reject();
    }).then(function (text) {
      if (text.length <= to - from) wasm_bindgen.part(name, from, text);
      // All of it was sent: it says by itself what it is.
      else page.shard(name, text.slice(text.lastIndexOf(",") + 2, text.lastIndexOf('"')));
    }, whole);
  };
  var renewed = false;
  // An old root with new shards, or an old module with a new index: what is old is fetched past the browser's cache, once.
  page.renew = function (all) {
    if (renewed) return;
    renewed = true;
    var fresh = "?" + Date.now();
    if (all) {
      early = [];
      page.shard = keep;
      home.querySelectorAll(":scope > :not(form):not(noscript)").forEach(function (old) { old.remove(); });
      add("module.js" + fresh, 2);
    }
    add("root.js" + fresh, 2);
  };
  add("module.js", 2);
  add("root.js", 2);

  function keep(name, base64) { early.push([name, base64]); }

  function add(file, tries) {
    var script = document.createElement("script");
    script.src = folder + file;
    script.onerror = function () {
      if (tries > 1) add(file, tries - 1);
      else fail("检索程序或数据没有读到，请检查网络或 U 盘后刷新页面");
    };
    document.head.appendChild(script);
  }

  function fail(message) {
    var note = document.createElement("p");
    note.className = "search-problem";
    note.setAttribute("role", "alert");
    note.textContent = message;
    home.appendChild(note);
  }
})();
