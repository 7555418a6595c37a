// The unpacker, put before the module by tests/wasm. The module travels packed inside its script, since a stick and an old server compress
// nothing, and Base64 of what is not compressed hides its repetitions from the servers that do.
//
// Each bit of the module is foretold from what went before, by several contexts at once, and an arithmetic decoder takes from the packed
// bytes only the difference from the forecast (as PAQ does: "Adaptive Weighing of Context Models for Lossless Data Compression", M. Mahoney,
// 2005). The contexts know WebAssembly: within the code section they are made of whole instructions, elsewhere of bytes. tests/pack.mjs
// packs with the same model. Every browser must foretell the same: integers, and of floating point only what IEEE 754 rounds exactly, so
// no Math.exp.
//
// The packed bytes: the module's size, the first and the last offset of its code (three bytes each, high byte first), a check sum of four
// bytes, then the stream of the arithmetic coder.
function qinglianUnpack(base64) {
  "use strict";
  var packed = Uint8Array.from(atob(base64), function (letter) { return letter.charCodeAt(0); });
  var next = 13, low = 0, high = 1, code = 2, coder = new Uint32Array([0, -1, 0]);
  function three(at) { return packed[at] << 16 | packed[at + 1] << 8 | packed[at + 2]; }
  // Beyond its end the stream is zeros, so that a damaged one ends as well.
  function shift() { coder[code] = coder[code] << 8 | packed[next++]; }
  for (; next < 17;) shift();
  var all = qinglianModel(three(0), three(3), three(6), function (chance) {
    var middle = coder[low] + Math.floor((coder[high] - coder[low]) * chance / 65536), bit = coder[code] <= middle;
    if (bit) coder[high] = middle; else coder[low] = middle + 1;
    for (; (coder[low] ^ coder[high]) >>> 24 === 0; shift()) {
      coder[low] <<= 8;
      coder[high] = coder[high] << 8 | 255;
    }
    return bit ? 1 : 0;
  });
  if (all.sum !== (three(9) << 8 | packed[12])) throw new Error("unpack");
  return all.bytes;
}

// Makes the bytes out of bits. `code` is told with which chance (of 65536) the next bit is 1, and answers which it is.
function qinglianModel(size, codeStart, codeEnd, code) {
  "use strict";
  var CONTEXTS = 8, SCALE = 170, MASK = (1 << 21) - 32;
  var bytes = new Uint8Array(size), at = 0, sum = 0, i, j;

  // squash: from the logistic domain, cut into 4096 steps, to a chance; stretch: from a chance of 4096 back to it.
  var squash = new Float64Array(4096), stretch = new Float64Array(4096), rates = new Int32Array(16);
  for (i = j = 0; i < 4096; i++) {
    var power = 1 + (2048 - i) / SCALE / 65536, place = (i - 2048) / SCALE;
    for (var square = 0; square < 16; square++) power *= power;
    squash[i] = 1 / (1 + power);
    for (; j + 0.5 < squash[i] * 4096; j++) stretch[j] = place;
    rates[i & 15] = 65536 / ((i & 15) + 1.2);
  }

  // A state is a chance of 4096 and, in its low four bits, how often it was right to ask it. Four to a bucket: the check of the context,
  // then what followed it: the first of two bits, and the second after a 0 and after a 1.
  var table = new Uint16Array(MASK + 32), buckets = new Int32Array(CONTEXTS), states = new Int32Array(CONTEXTS);
  var hashes = new Int32Array(CONTEXTS), inputs = new Float64Array(CONTEXTS), weights = new Float64Array(4096).fill(0.3);
  var places = new Int32Array(65536), match = 0, length = 0, trust = new Uint16Array(64).fill(32768);

  // Where in an instruction the next byte stands, and what the instructions before it were.
  var inside = 0, operands = 0, raw = 0, depth = 0, head = 0, op = 0, value = 0, digits = 0, targets = 0, current = 0, word = 0;
  var h0 = 0, h1 = 0, h2 = 0, h3 = 0, o0 = 0, o1 = 0, o2 = 0, o3 = 0;

  function mix(a, b) {
    a = Math.imul(a ^ b, 0x2c9277b5);
    return a ^ a >>> 15;
  }

  function among(byte, from, to) { return byte >= from && byte <= to; }

  function ended() {
    h3 = h2; h2 = h1; h1 = h0; h0 = current;
    o3 = o2; o2 = o1; o1 = o0; o0 = op;
    current = 0;
  }

  // A function begins with its size, the number of groups of locals, and a count and a type for each.
  function body() {
    operands = head = 2;
    op = 255;
    value = digits = depth = 0;
  }

  function step(byte) {
    word = word << 8 | byte;
    if (at === codeStart) { inside = 1; current = 0; return body(); }
    current = mix(current, byte + 1);
    if (at === codeEnd) inside = operands = raw = 0;
    if (!inside) { op = byte; return ended(); }
    if (raw) raw--;
    else if (operands) {
      value |= (byte & 127) << digits;
      digits += 7;
      if (byte > 127) return;
      operands--;
      if (head && !--head) operands = 2 * value;
      if (targets) { operands = value + 1; targets = 0; }
      value = digits = 0;
    } else {
      op = byte;
      value = digits = 0;
      if (among(op, 2, 4)) depth++;
      raw = op === 67 ? 4 : op === 68 ? 8 : 0;
      targets = op === 14;
      operands = op === 17 || among(op, 40, 62) ? 2 : +(among(op, 2, 4) || among(op, 12, 16) && op !== 15 || among(op, 32, 36) || among(op, 63, 66));
      if (op === 11 && --depth < 0) { ended(); return body(); }
    }
    if (!operands && !raw) ended();
  }

  while (at < size) {
    var operand = operands ? op : 0, where = mix(mix(inside ? raw ? raw + 99 : operands > 9 ? 10 : operands + 1 : 0, operand), current);
    var set = inside ? operands ? 2 : 1 : 0;
    hashes[0] = where;
    hashes[1] = j = mix(where, h0);
    hashes[2] = j = mix(j, h1);
    hashes[3] = j = mix(j, h2);
    hashes[4] = mix(j = mix(where, o0), o1);
    hashes[5] = mix(mix(mix(j, o1), o2), o3);
    hashes[6] = word & 255;
    hashes[7] = word & 65535;
    for (i = 0; i < CONTEXTS; i++) hashes[i] = mix(mix(hashes[i], i + 1), 0x9e3779b9);

    // The longest piece that went before like the last bytes is likely to go on alike.
    j = mix(word, 0) >>> 16;
    if (!length && (match = places[j])) {
      while (length < 31 && length < match && bytes[match - 1 - length] === bytes[at - 1 - length]) length++;
      if (length < 5) length = 0;
    }
    places[j] = at;

    var partial = 1, found = 0;
    for (var bit = 7; bit >= 0; bit--) {
      if (bit & 1) for (i = found = 0; i < CONTEXTS; i++) {
        if (bit & 2) hashes[i] = mix(hashes[i], partial * 0x3d4d51cb);
        var check = mix(hashes[i], partial * 0x2545f491), bucket = hashes[i] & MASK | check & 28;
        check >>>= 16;
        if (table[bucket] === check || table[bucket ^= 4] === check) found = i < 6 ? i : found;
        else {
          if ((table[bucket + 1] & 15) > (table[bucket ^ 4 | 1] & 15)) bucket ^= 4;
          table[bucket] = check;
          table[bucket + 1] = table[bucket + 2] = table[bucket + 3] = 32768;
        }
        buckets[i] = bucket;
      }
      var node = bit & 1 ? 1 : 2 | partial & 1, guess = -1, strength = 0, expected = 0;
      if (length) {
        if ((bytes[match] | 256) >> bit + 1 === partial) {
          guess = bytes[match] >> bit & 1;
          strength = length > 31 ? 31 : length;
          expected = stretch[trust[strength] >> 4];
          if (!guess) expected = -expected;
        } else length = 0;
      }
      var w = ((set * 8 + found) * 3 + (guess < 0 ? 0 : length < 16 ? 1 : 2)) * 16;
      var total = expected * weights[w + CONTEXTS];
      for (i = 0; i < CONTEXTS; i++) {
        var state = table[buckets[i] + node];
        states[i] = state;
        total += weights[w + i] * (inputs[i] = stretch[state >> 4]);
      }
      var p = total * SCALE + 2048 | 0;
      p = squash[p < 0 ? 0 : p > 4095 ? 4095 : p];
      var chance = p * 65536 | 0, y = code(chance < 1 ? 1 : chance > 65535 ? 65535 : chance);

      var miss = (y - p) * 0.004, goal = y ? 4105 : 0;
      weights[w + CONTEXTS] += miss * expected;
      for (i = 0; i < CONTEXTS; i++) {
        weights[w + i] += miss * inputs[i];
        state = states[i];
        table[buckets[i] + node] = state + (Math.imul(goal - (state >> 4), rates[state & 15]) >> 16 << 4) + ((state & 15) < 10 ? 1 : 0);
      }
      if (guess >= 0) {
        trust[strength] += ((guess === y ? 65535 : 0) - trust[strength]) >> 5;
        if (guess !== y) length = 0;
      }
      partial = partial << 1 | y;
    }
    bytes[at++] = partial;
    if (length) { match++; length++; }
    step(partial & 255);
    sum = mix(sum, partial);
  }
  return { bytes: bytes, sum: sum };
}
