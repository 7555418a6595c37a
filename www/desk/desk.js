// The office's pages work without this script; with it they see changes and progress by themselves, take dropped files, and copy.
(function () {
  "use strict";
  var body = document.body;
  var isTyping = false;
  document.addEventListener("input", function () { isTyping = true; });

  function ask(address, options) {
    return fetch(address, options).then(function (answer) { return answer.ok ? answer.json() : Promise.reject(answer); });
  }

  // Whoever opened a detail or wrote into a form is in the middle of something: he is told, and nothing is taken from him.
  function isBusy() {
    return isTyping || document.querySelector("main details[open]:not(.desk-new)") !== null || window.getSelection().toString() !== "";
  }

  var lost = 0;
  function watch() {
    ask("/state.json").then(function (now) {
      lost = 0;
      var state = document.getElementById("state");
      if (state) {
        var words = now.checking ? "正在检查…" : "检查结果是最新的";
        if (state.textContent !== words) state.textContent = words;
      }
      progress(now.job);
      if (now.key !== body.dataset.key) renew(now.key);
      var isSoon = now.checking || (now.job && now.job.is_running);
      setTimeout(watch, isSoon ? 1000 : 3000);
    }).catch(function () {
      lost += 1;
      if (lost > 3) {
        var changed = document.getElementById("changed");
        changed.textContent = "编辑台已经退出，请重新启动程序。";
        changed.hidden = false;
      }
      if (lost < 40) setTimeout(watch, 3000);
    });
  }

  // The key is the version of the publication, and behind a dot how often checks and other work ended.
  function renew(key) {
    if (isBusy()) {
      var isOlder = key.split(".")[0] !== body.dataset.key.split(".")[0];
      if (isOlder) document.getElementById("changed").hidden = false;
      return;
    }
    var at = window.scrollY;
    try { sessionStorage.setItem("at", location.pathname + " " + at); } catch (error) { /* the page begins at its top */ }
    location.reload();
  }

  function progress(job) {
    var place = document.getElementById("job");
    if (!place || !job || job.sort !== body.dataset.sort && !(job.sort === "preview" && body.dataset.sort === "build")) return;
    var list = place.querySelector(".desk-progress");
    while (list.children.length < job.steps.length) {
      var item = document.createElement("li");
      item.textContent = job.steps[list.children.length];
      list.appendChild(item);
    }
  }

  try {
    var kept = (sessionStorage.getItem("at") || "").split(" ");
    sessionStorage.removeItem("at");
    if (kept[0] === location.pathname) window.scrollTo(0, Number(kept[1]));
  } catch (error) { /* storage may be forbidden */ }
  if (document.getElementById("changed")) setTimeout(watch, 1000);

  // ---- Files ----

  var drop = document.getElementById("drop");
  if (drop) {
    var said = document.getElementById("uploaded");
    var form = document.getElementById("import");

    var send = function (files) {
      var left = files.slice();
      var count = 0;
      form.querySelectorAll("button").forEach(function (button) { button.disabled = true; });
      var next = function () {
        var one = left.shift();
        if (!one) {
          said.textContent = "已交来 " + count + " 个文件，正在看会导入什么…";
          form.querySelectorAll("button").forEach(function (button) { button.disabled = false; });
          isTyping = false;
          if (count > 0) form.requestSubmit ? form.requestSubmit() : form.submit();
          return;
        }
        said.textContent = "正在交来「" + one.path + "」，还有 " + left.length + " 个";
        fetch("/import/upload?path=" + encodeURIComponent(one.path), { method: "POST", body: one.file })
          .then(function (answer) {
            if (answer.status === 413) return { refused: "文件太大，一个文件最多 256 MB" };
            return answer.json();
          })
          .then(function (done) {
            if (done.refused) {
              said.textContent = "「" + one.path + "」" + done.refused;
              form.querySelectorAll("button").forEach(function (button) { button.disabled = false; });
              return;
            }
            count += 1;
            next();
          })
          .catch(function () {
            said.textContent = "「" + one.path + "」没有交来：文件读不出，或编辑台已经退出";
            form.querySelectorAll("button").forEach(function (button) { button.disabled = false; });
          });
      };
      if (left.length > 0) next();
    };

    var chosen = function (input) {
      input.addEventListener("change", function () {
        send(Array.prototype.map.call(input.files, function (file) { return { path: file.webkitRelativePath || file.name, file: file }; }));
      });
    };
    chosen(document.getElementById("files"));
    chosen(document.getElementById("folder"));

    // A folder that is dropped is walked through, in as many steps as the browser needs.
    var walk = function (entry, path, found) {
      if (entry.isFile) {
        return new Promise(function (resolve) {
          entry.file(function (file) { found.push({ path: path + entry.name, file: file }); resolve(); }, resolve);
        });
      }
      var reader = entry.createReader();
      var read = function () {
        return new Promise(function (resolve) { reader.readEntries(resolve, function () { resolve([]); }); }).then(function (entries) {
          if (entries.length === 0) return null;
          return entries.reduce(function (before, inside) {
            return before.then(function () { return walk(inside, path + entry.name + "/", found); });
          }, Promise.resolve()).then(read);
        });
      };
      return read();
    };

    ["dragenter", "dragover"].forEach(function (name) {
      drop.addEventListener(name, function (event) { event.preventDefault(); drop.classList.add("is-over"); });
    });
    ["dragleave", "drop"].forEach(function (name) {
      drop.addEventListener(name, function () { drop.classList.remove("is-over"); });
    });
    drop.addEventListener("drop", function (event) {
      event.preventDefault();
      var found = [];
      var items = Array.prototype.slice.call(event.dataTransfer.items || []);
      var entries = items.map(function (item) { return item.webkitGetAsEntry ? item.webkitGetAsEntry() : null; }).filter(Boolean);
      if (entries.length === 0) {
        send(Array.prototype.map.call(event.dataTransfer.files, function (file) { return { path: file.name, file: file }; }));
        return;
      }
      entries.reduce(function (before, entry) {
        return before.then(function () { return walk(entry, "", found); });
      }, Promise.resolve()).then(function () { send(found); });
    });
    // What is dropped beside the box must not open in place of the page.
    ["dragover", "drop"].forEach(function (name) {
      window.addEventListener(name, function (event) { event.preventDefault(); });
    });
  }

  // ---- Small things ----

  document.querySelectorAll("[data-copy]").forEach(function (button) {
    button.hidden = false;
    button.addEventListener("click", function () {
      var text = document.getElementById(button.dataset.copy).textContent;
      navigator.clipboard.writeText(text).then(function () { button.textContent = "已复制"; }, function () { button.textContent = "请选中下面的文字复制"; });
    });
  });

  var all = document.getElementById("all");
  if (all) {
    all.parentElement.hidden = false;
    all.addEventListener("change", function () {
      all.closest("table").querySelectorAll("tbody input[type=checkbox]").forEach(function (box) { box.checked = all.checked; });
    });
  }

  // One press is one wish.
  document.addEventListener("submit", function (event) {
    setTimeout(function () { event.target.querySelectorAll("button").forEach(function (button) { button.disabled = true; }); }, 0);
  });

  var large = document.getElementById("large");
  if (large) {
    document.addEventListener("keydown", function (event) {
      if (/^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)) return;
      var name = { ArrowLeft: "prev", ArrowRight: "next" }[event.key];
      var link = name && large.querySelector("a[rel=" + name + "]");
      if (link) link.click();
    });
  }
})();
