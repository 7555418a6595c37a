// DEFLATE (RFC 1951), put before the module by tests/wasm: the module travels compressed inside its script, since a stick and an old server
// compress nothing, and Base64 of what is not compressed hides its repetitions from the servers that do.
function qinglianInflate(from, size) {
  "use strict";
  var to = new Uint8Array(size), at = 0, read = 0, word = 0, held = 0;
  var order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
  function bits(count) {
    while (held < count) { word |= from[read++] << held; held += 8; }
    var value = word & ((1 << count) - 1);
    word >>>= count;
    held -= count;
    return value;
  }
  function codes(lengths) {
    var counts = new Uint16Array(16), starts = new Uint16Array(16), symbols = new Uint16Array(lengths.length), i;
    for (i = 0; i < lengths.length; i++) counts[lengths[i]]++;
    counts[0] = 0;
    for (i = 1; i < 16; i++) starts[i] = starts[i - 1] + counts[i - 1];
    for (i = 0; i < lengths.length; i++) if (lengths[i]) symbols[starts[lengths[i]]++] = i;
    return { counts: counts, symbols: symbols };
  }
  function symbol(table) {
    var code = 0, first = 0, index = 0;
    for (var length = 1; length < 16; length++) {
      code |= bits(1);
      var count = table.counts[length];
      if (code - count < first) return table.symbols[index + code - first];
      index += count;
      first = (first + count) << 1;
      code <<= 1;
    }
    throw new Error("inflate");
  }
  function fill(count, length) { return Array(count).fill(length); }
  function tables(kind) {
    if (kind === 1) return [codes([].concat(fill(144, 8), fill(112, 9), fill(24, 7), fill(8, 8))), codes(fill(30, 5))];
    var literals = bits(5) + 257, all = literals + bits(5) + 1, count = bits(4) + 4, lengths = fill(19, 0), list = [];
    for (var i = 0; i < count; i++) lengths[order[i]] = bits(3);
    var table = codes(lengths);
    while (list.length < all) {
      var next = symbol(table);
      if (next < 16) list.push(next);
      else if (next === 16) list = list.concat(fill(bits(2) + 3, list[list.length - 1]));
      else list = list.concat(fill(next === 17 ? bits(3) + 3 : bits(7) + 11, 0));
    }
    return [codes(list.slice(0, literals)), codes(list.slice(literals, all))];
  }
  for (var last = 0; !last;) {
    last = bits(1);
    var kind = bits(2);
    if (kind === 0) {
      word = held = 0;
      var stored = from[read] | from[read + 1] << 8;
      for (read += 4; stored > 0; stored--) to[at++] = from[read++];
      continue;
    }
    var both = tables(kind);
    for (var next = symbol(both[0]); next !== 256; next = symbol(both[0])) {
      if (next < 256) { to[at++] = next; continue; }
      var n = next - 257, extra = n < 8 || n === 28 ? 0 : (n >> 2) - 1;
      var length = n === 28 ? 258 : n < 8 ? n + 3 : ((4 + (n & 3)) << extra) + 3 + bits(extra);
      var d = symbol(both[1]), far = d < 4 ? 0 : (d >> 1) - 1;
      var distance = d < 4 ? d + 1 : ((2 + (d & 1)) << far) + 1 + bits(far);
      while (length--) { to[at] = to[at - distance]; at++; }
    }
  }
  if (at !== size) throw new Error("inflate");
  return to;
}
