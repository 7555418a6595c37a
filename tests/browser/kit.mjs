// A kit for the browser tests, made as `qinglian kit` makes one, of the committed module: 填报.html, its files beside it, and kit.js.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { crc32, gunzipSync } from "node:zlib";

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const WORKBENCH = join(ROOT, "www", "workbench");
/** What the module is made of: it goes into the kit as one script. */
const MODULE = ["glue.js", "module.wasm.gz", "module.sha256"];

/** A zip whose files are stored as they are. */
export function zip(files) {
  const locals = [];
  const entries = [];
  let at = 0;
  for (const [path, bytes] of Object.entries(files)) {
    const name = Buffer.from(path);
    const head = Buffer.alloc(26);
    // Version, the flag of names in UTF-8, stored, a day.
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(0x800, 2);
    head.writeUInt16LE(0x5d7c, 8);
    head.writeUInt32LE(crc32(bytes), 10);
    head.writeUInt32LE(bytes.length, 14);
    head.writeUInt32LE(bytes.length, 18);
    head.writeUInt16LE(name.length, 22);
    const entry = Buffer.alloc(16);
    entry.writeUInt32LE(at, 12);
    locals.push(Buffer.from("PK\x03\x04"), head, name, bytes);
    entries.push(Buffer.from("PK\x01\x02\x14\x00", "latin1"), head, entry.subarray(2), name);
    at += 30 + name.length + bytes.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(Object.keys(files).length, 4);
  end.writeUInt16LE(Object.keys(files).length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...locals, directory, Buffer.from("PK\x05\x06"), end]);
}

/** The files of a zip whose files are stored or deflated, by their names, as `[method, bytes as they lie]`. */
export function unzip(bytes) {
  const files = new Map();
  let at = bytes.readUInt32LE(bytes.lastIndexOf("PK\x05\x06", undefined, "latin1") + 16);
  while (bytes.toString("latin1", at, at + 4) === "PK\x01\x02") {
    const [method, size, nameLength, extra, comment, local] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20), bytes.readUInt16LE(at + 28),
      bytes.readUInt16LE(at + 30), bytes.readUInt16LE(at + 32), bytes.readUInt32LE(at + 42)];
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    files.set(bytes.toString("utf8", at + 46, at + 46 + nameLength), [method, bytes.subarray(start, start + size)]);
    at += 46 + nameLength + extra + comment;
  }
  return files;
}

/** The small publication of a kit: what every entry needs, one unit, one entry of last year. */
export function publication() {
  const content = join(ROOT, "content");
  const files = { "publication.yaml": readFileSync(join(content, "publication.yaml")), "units.yaml": readFileSync(join(content, "units.yaml")) };
  for (const name of existsSync(join(content, "dictionary")) ? readdirSync(join(content, "dictionary")) : []) {
    files[`dictionary/${name}`] = readFileSync(join(content, "dictionary", name));
  }
  files["kit.json"] = Buffer.from(JSON.stringify({
    id: "test-guanhe-2026", unit: "guanhe", deadline: "2026-12-15", kinds: ["case", "brand", "work"], version: "0.1.0",
    picture_norms: ["宽不少于 1600 像素的原图，不要用微信转发过的", "写清时间、地点、人物和事情", "有人出镜的，要本人同意公开"],
  }));
  return files;
}

/** Writes a kit into a folder; gives the path of its page. */
export function writeKit(folder, files = publication()) {
  const beside = join(folder, "填报");
  mkdirSync(beside, { recursive: true });
  for (const name of readdirSync(WORKBENCH).filter((name) => !MODULE.includes(name))) {
    writeFileSync(join(name.endsWith(".html") ? folder : beside, name), readFileSync(join(WORKBENCH, name)));
  }
  const packed = join(WORKBENCH, "module.wasm.gz");
  if (!existsSync(packed)) throw new Error("www/workbench/module.wasm.gz is missing: run tests/wasm build");
  const module = gunzipSync(readFileSync(packed)).toString("base64");
  writeFileSync(join(beside, "module.js"), `${readFileSync(join(WORKBENCH, "glue.js"), "utf8")}\nqinglian.module("${module}");\n`);
  writeFileSync(join(beside, "kit.js"), `qinglianKit("${zip(files).toString("base64")}");\n`);
  return join(folder, "填报.html");
}
