// Packs the search module of the page into the one script that a reader loads.
//
//   node tests/browser/pack.mjs MODULE.wasm GLUE.js > module.js
//
// 1. `shorten` gives the imports and exports of the module short names and drops its custom sections; the glue is told the new names.
// 2. `pack` packs the module with the model that unpacks it (`www/search/unpack.js`).
// 3. `script` puts the unpacker, wasm-bindgen's glue and the packed module into one script, minified.

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const unpacker = readFileSync(new URL("../../www/search/unpack.js", import.meta.url), "utf8");
const { qinglianModel, qinglianUnpack } = new Function(`${unpacker}; return { qinglianModel, qinglianUnpack };`)();

/** The bytes out of what `pack` made of them. */
export function unpack(packed) {
  return qinglianUnpack(Buffer.from(packed).toString("base64"));
}

/** The bytes as `unpack` reads them; at most 16 MB. */
export function pack(bytes) {
  if (bytes.length >>> 24) throw new Error("a module of more than 16 MB cannot be packed");
  const [codeStart, codeEnd] = codeOf(bytes);
  const coded = [];
  let low = 0;
  let high = 0xffffffff;
  let asked = 0;
  const { sum } = qinglianModel(bytes.length, codeStart, codeEnd, (chance) => {
    const bit = (bytes[asked >> 3] >> (7 - (asked & 7))) & 1;
    asked++;
    const middle = low + Math.floor(((high - low) * chance) / 65536);
    if (bit) high = middle;
    else low = middle + 1;
    while (low >>> 24 === high >>> 24) {
      coded.push(low >>> 24);
      low = (low << 8) >>> 0;
      high = ((high << 8) | 255) >>> 0;
    }
    return bit;
  });
  // Zeros follow the end of the stream: one byte above `low` says all that is left to say.
  if (low > 0) coded.push((low >>> 24) + 1);
  const three = (number) => [number >> 16, number >> 8, number].map((byte) => byte & 255);
  return Uint8Array.from([...three(bytes.length), ...three(codeStart), ...three(codeEnd), (sum >>> 24), ...three(sum), ...coded]);
}

/** Reads numbers and names of a WebAssembly module, one after the other. */
class Reader {
  constructor(bytes, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  number() {
    let value = 0;
    for (let digits = 0; ; digits += 7) {
      const byte = this.bytes[this.at++];
      if (byte === undefined || digits > 28) throw new Error("this WebAssembly module is broken");
      value += (byte & 127) * 2 ** digits;
      if (byte < 128) return value;
    }
  }

  take(count) {
    this.at += count;
    return this.bytes.subarray(this.at - count, this.at);
  }

  name() {
    return Buffer.from(this.take(this.number())).toString();
  }
}

/** The sections of a module, with their contents and where these lie; none where the bytes are no module. */
function sectionsOf(bytes) {
  if (Buffer.from(bytes.subarray(0, 4)).toString("latin1") !== "\0asm") return [];
  const reader = new Reader(bytes, 8);
  const sections = [];
  while (reader.at < bytes.length) {
    const id = reader.take(1)[0];
    const content = reader.take(reader.number());
    sections.push({ id, content, end: reader.at });
  }
  return sections;
}

/** Where the bodies of the functions begin and end; both 0 where there are none. */
function codeOf(bytes) {
  const code = sectionsOf(bytes).find(({ id }) => id === 10);
  if (!code) return [0, 0];
  const reader = new Reader(code.content);
  reader.number();
  return [code.end - code.content.length + reader.at, code.end];
}

const CUSTOM = 0, IMPORTS = 2, EXPORTS = 7;

function leb(number) {
  return number < 128 ? [number] : [(number & 127) | 128, ...leb(Math.floor(number / 128))];
}

function named(name) {
  const bytes = Buffer.from(name);
  return [...leb(bytes.length), ...bytes];
}

/** a … z, aa … zz: names of the nth import or export. */
function shortName(n) {
  return (n < 26 ? "" : shortName(Math.floor(n / 26) - 1)) + String.fromCharCode(97 + (n % 26));
}

/** The module with short names, and the new name of each old one. */
export function shorten(wasm) {
  const names = new Map();
  const rename = (name, at) => {
    names.set(name, shortName(at));
    return named(shortName(at));
  };
  const imports = (reader) => {
    const count = reader.number();
    const made = leb(count);
    for (let i = 0; i < count; i++) {
      const from = reader.name();
      names.set(from, "m");
      made.push(...named("m"), ...rename(reader.name(), i));
      if (reader.take(1)[0] !== 0) throw new Error("the search module imports something that is no function");
      made.push(0, ...leb(reader.number()));
    }
    return made;
  };
  const exports = (reader) => {
    const count = reader.number();
    const made = leb(count);
    for (let i = 0; i < count; i++) {
      const name = reader.name();
      // What the page calls keeps its name.
      made.push(...(name.startsWith("__") ? rename(name, i) : named(name)), ...reader.take(1), ...leb(reader.number()));
    }
    return made;
  };
  const made = [...wasm.subarray(0, 8)];
  for (const { id, content } of sectionsOf(wasm)) {
    if (id === CUSTOM) continue;
    const whole = id === IMPORTS ? imports(new Reader(content)) : id === EXPORTS ? exports(new Reader(content)) : content;
    made.push(id, ...leb(whole.length));
    for (const byte of whole) made.push(byte);
  }
  return { wasm: Uint8Array.from(made), names };
}

/** Replaces what must occur exactly once: another version of wasm-bindgen should be noticed here, not by a reader. */
function once(text, old, by) {
  if (text.split(old).length !== 2) throw new Error(`wasm-bindgen's glue does not have exactly one 「${old}」`);
  return text.replace(old, () => by);
}

/** The glue with a start that knows one way to start: from bytes. */
function plainer(glue) {
  const start = `(bytes) => WebAssembly.instantiate(bytes, __wbg_get_imports()).then(({ instance }) => __wbg_finalize_init(instance))`;
  // A page that fetches the module anew declares it twice, which `let` forbids.
  const again = once(glue, "let wasm_bindgen", "var wasm_bindgen");
  return once(again, "Object.assign(__wbg_init, { initSync }, exports)", `Object.assign(${start}, exports)`);
}

/** The script that the page loads. */
export async function script(wasm, glue) {
  const { minify } = await import("terser").catch(() => {
    throw new Error("terser is missing: run npm ci --prefix tests/browser");
  });
  const short = shorten(wasm);
  const options = { compress: { ecma: 2017, passes: 3, keep_fargs: false }, mangle: true, format: { ecma: 2017, ascii_only: true, comments: false } };
  let { code } = await minify(`${unpacker}${plainer(glue)}`, options);
  for (const [old, name] of short.names) {
    const escaped = old.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
    code = code.replace(new RegExp(`(["']?)(?<![\\w$])${escaped}(?![\\w$])\\1`, "g"), () => name);
  }
  const packed = pack(short.wasm);
  return `${code}\nqinglian.module(function(){return wasm_bindgen(qinglianUnpack("${Buffer.from(packed).toString("base64")}"))});\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [wasm, glue] = process.argv.slice(2);
  if (!glue) {
    console.error("usage: node tests/browser/pack.mjs MODULE.wasm GLUE.js > module.js");
    process.exit(2);
  }
  process.stdout.write(await script(readFileSync(wasm), readFileSync(glue, "utf8")));
}
