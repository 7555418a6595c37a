// The packer of the search module against its unpacker, and the committed module against both.
//
//   node --test tests/browser/pack.test.mjs

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { pack, script, shorten, unpack } from "./pack.mjs";

const committed = readFileSync(new URL("../../www/search/module.js", import.meta.url), "utf8");
const packed = Buffer.from(/qinglianUnpack\("([^"]+)"\)/.exec(committed)[1], "base64");

/** Bytes that look random and are the same in each run. */
function noise(count) {
  let state = 1;
  return Uint8Array.from({ length: count }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return state >>> 24;
  });
}

/** A function that does nothing, behind an import; with a custom section. */
function smallModule() {
  const section = (id, ...content) => [id, content.length, ...content];
  const name = (text) => [text.length, ...Buffer.from(text)];
  return Uint8Array.from([
    ...Buffer.from("\0asm"), 1, 0, 0, 0,
    ...section(1, 1, 0x60, 0, 0),
    ...section(2, 1, ...name("./from.js"), ...name("__wbg_long_0123"), 0, 0),
    ...section(3, 1, 0),
    ...section(7, 2, ...name("__wbindgen_run"), 0, 1, ...name("search"), 0, 1),
    ...section(10, 1, 4, 0, 0x10, 0, 0x0b),
    ...section(0, ...name("producers"), 7, 7),
  ]);
}

const inputs = {
  "nothing": new Uint8Array(0),
  "one byte": Uint8Array.of(0),
  "the highest byte": Uint8Array.of(255),
  "text": Buffer.from("清风廉韵，润物无声。".repeat(50)),
  "zeros": new Uint8Array(5000),
  "noise": noise(5000),
  "a small module": smallModule(),
  "a module of noise": Uint8Array.from([...smallModule().subarray(0, 8), 10, ...[0x88, 0x27], ...noise(5000)]),
  "a module cut short": smallModule().subarray(0, 60),
  "the search module": unpack(packed),
};

for (const [what, bytes] of Object.entries(inputs)) {
  test(`unpacks what was packed: ${what}`, () => assert.deepEqual(Buffer.from(unpack(pack(bytes))), Buffer.from(bytes)));
}

test("packs text and the search module, and wastes little on noise", () => {
  assert.ok(pack(inputs.text).length < 150);
  assert.ok(pack(inputs.noise).length < 5100);
  assert.ok(packed.length < inputs["the search module"].length * 0.36);
});

test("what is cut short or flipped ends, with an error", () => {
  const whole = pack(inputs.text);
  for (let length = 0; length < whole.length; length++) {
    // Zeros at the end are implied.
    if (whole.subarray(length).every((byte) => byte === 0)) continue;
    assertBroken(whole.subarray(0, length));
  }
  for (let bit = 0; bit < (whole.length - 1) * 8; bit++) {
    // The place of the code helps to foretell; text has none, so that it may say what it likes.
    if (bit >= 24 && bit < 72) continue;
    const flipped = Uint8Array.from(whole);
    flipped[bit >> 3] ^= 1 << (bit & 7);
    assertBroken(flipped);
  }
  for (let at = 0; at < packed.length; at += at < 13 ? 1 : 9001) {
    const flipped = Uint8Array.from(packed);
    flipped[at] ^= 128;
    assertBroken(flipped);
  }
  assertBroken(packed.subarray(0, packed.length / 2));
  assertBroken(noise(3000));
});

function assertBroken(bytes) {
  assert.throws(() => unpack(bytes), /unpack/);
}

test("the same bytes are packed to the same bytes", () => assert.deepEqual(pack(inputs.noise), pack(inputs.noise)));

test("a shortened module has short names, keeps those that the page calls, and runs", async () => {
  const { wasm, names } = shorten(smallModule());
  const module = await WebAssembly.compile(wasm);
  assert.deepEqual(WebAssembly.Module.imports(module), [{ module: "m", name: "a", kind: "function" }]);
  assert.deepEqual(WebAssembly.Module.exports(module).map(({ name }) => name), ["a", "search"]);
  assert.deepEqual([...names], [["./from.js", "m"], ["__wbg_long_0123", "a"], ["__wbindgen_run", "a"]]);
  assert.ok(wasm.length < smallModule().length - 40);
});

test("a script out of a module and its glue runs, and runs again", async () => {
  const glue = `let wasm_bindgen = (function(exports) {
    let wasm, calls = 0;
    exports.search = () => { wasm.__wbindgen_run(); wasm.search(); return calls; };
    function __wbg_get_imports() { return { "./from.js": { __wbg_long_0123: () => { calls++; } } }; }
    function __wbg_finalize_init(instance) { wasm = instance.exports; }
    async function __wbg_init() { fetch("of no use"); }
    function initSync() {}
    return Object.assign(__wbg_init, { initSync }, exports);
  })({});`;
  const made = await script(smallModule(), glue);
  assert.ok(!/long_0123|of no use|bindgen_run/.test(made), made);
  const { runInNewContext } = await import("node:vm");
  const page = { WebAssembly, atob, Uint8Array, qinglian: { module: (start) => { page.started = start(); } } };
  for (let time = 1; time <= 2; time++) {
    runInNewContext(made, page);
    await page.started;
    assert.equal(runInNewContext("wasm_bindgen.search()", page), 2);
  }
});

test("a glue of another shape is noticed", async () => {
  await assert.rejects(script(smallModule(), "let wasm_bindgen = 1;"), /wasm-bindgen's glue/);
});

test("the committed script holds a module that compiles", async () => {
  assert.ok(await WebAssembly.compile(inputs["the search module"]));
});
