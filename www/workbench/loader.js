// The first script of the workbench. It is written for browsers of any age, since its first task is to tell those that cannot run the rest.
//
// - What is missing is said in one sentence before anything else: an old browser, or files that did not come along.
// - `qinglianKit(base64)` is what kit.js calls, `qinglian.module(base64)` what module.js calls; page.js starts when it is there.
var qinglian = { kitText: "", moduleText: "", began: window.performance && performance.now ? performance.now() : 0 };

qinglian.say = function (words, isProblem) {
  "use strict";
  var place = document.getElementById("start-words");
  if (!place) return;
  place.textContent = words;
  if (isProblem) place.className = "start-problem";
};

qinglian.module = function (base64) {
  "use strict";
  qinglian.moduleText = base64;
};

function qinglianKit(base64) {
  "use strict";
  qinglian.kitText = base64;
}

(function () {
  "use strict";
  var OLD = "这个浏览器太旧，打不开填报页。请把浏览器切换到“极速模式”，或用 Edge、Chrome（80 以后的版本）、Firefox 打开";
  var PACKED = "旁边的文件不全。请先解压：在压缩包上点右键，选“全部解压”，再双击解压出来的“填报.html”；“填报”文件夹要和它放在一起";
  qinglian.isOld = !(window.WebAssembly && window.Promise && window.indexedDB !== undefined && window.URL && Array.from && window.DOMParser && "noModule" in document.createElement("script"));
  if (qinglian.isOld) {
    qinglian.say(OLD, true);
    return;
  }
  // A script that does not come is an error of its element, which does not bubble.
  window.addEventListener("error", function (event) {
    if (event.target && event.target.tagName === "SCRIPT") {
      qinglian.isIncomplete = true;
      qinglian.say(PACKED, true);
    } else if (event.message && /SyntaxError/.test(event.message)) {
      qinglian.say(OLD, true);
    }
  }, true);
  window.addEventListener("load", function () {
    if (!qinglian.isIncomplete && (!qinglian.kitText || !qinglian.moduleText)) qinglian.say(PACKED, true);
  });
})();
