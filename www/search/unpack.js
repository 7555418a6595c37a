// The unpacker, put before the module by tests/wasm. The module travels packed inside its script, since a stick and an old server compress
// nothing, and Base64 of what is not compressed hides its repetitions from the servers that do.
//
// Each bit of the module is foretold from what went before, by several contexts at once, and an arithmetic decoder takes from the packed
// bytes only the difference from the forecast (as PAQ does: "Adaptive Weighing of Context Models for Lossless Data Compression", M. Mahoney,
// 2005). The contexts know WebAssembly: within the code section they are made of whole instructions, elsewhere of bytes.
// tests/browser/pack.mjs packs with the same model. Every browser must foretell the same: integers, and of floating point only what IEEE 754 rounds exactly, so
// no Math.exp.
//
// The packed bytes: the module's size, the first and the last offset of its code (three bytes each, high byte first), a check sum of four
// bytes, then the stream of the arithmetic coder.
function qinglianUnpack(base64) {
  "use strict";
  var packed = Uint8Array.from(atob(base64), function (letter) { return letter.charCodeAt(0); });
  var next = 13, low = 0, high = 1, code = 2, coder = new Uint32Array([0, -1, 0]);
  function three(at) { return packed[at] << 16 | packed[at + 1] << 8 | packed[at + 2]; }
  // The end of the stream implies the zeros that the coder looks ahead at; whoever needs more of them reads a damaged one.
  function shift() {
    if (next > packed.length + 3) throw new Error("unpack");
    coder[code] = coder[code] << 8 | packed[next++];
  }
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
// What runs for each bit is in small functions of its own, since browsers compile those sooner than a long loop.
function qinglianModel(size, codeStart, codeEnd, code) {
  "use strict";
  // One context more takes some 40 ms and saves less than 1 KB; the table is of 4 MB.
  var CONTEXTS = 6, SCALE = 170, MASK = (1 << 21) - 32;
  var bytes = new Uint8Array(size), at = 0, sum = 1, partial = 1, i, j;

  // squash: from the logistic domain, cut into 4096 steps, to a chance; stretch: from a chance of 4096 back to it.
  var squash = new Float64Array(4096), stretch = new Float64Array(4096), rates = new Int32Array(16);
  for (i = j = 0; i < 4096; i++) {
    var power = 1 + (2048 - i) / SCALE / 65536;
    for (var square = 0; square < 16; square++) power *= power;
    squash[i] = 1 / (1 + power);
    for (; j + 0.5 < squash[i] * 4096; j++) stretch[j] = (i - 2048) / SCALE;
    rates[i & 15] = 65536 / ((i & 15) + 1.2);
  }

  // Instructions: where in one the next byte stands, and what went before it. Outside of the code, each byte is one.
  var inside = 0, operands = 0, raw = 0, depth = 0, head = 0, targets = 0, value = 0, digits = 0, word = 0;
  var op = 0, op1 = 0, op2 = 0, op3 = 0, op4 = 0, op5 = 0, op6 = 0, now = 0, last = new Int32Array(256);

  function mix(a, b) {
    a = Math.imul(a ^ b, 0x2c9277b5);
    return a ^ a >>> 15;
  }

  function ended() {
    last[op] = now;
    op6 = op5; op5 = op4; op4 = op3; op3 = op2; op2 = op1; op1 = op;
    now = 0;
  }

  // A function begins with its size, the number of groups of locals, and a count and a type for each group.
  function began() {
    operands = head = 2;
    op = 255;
    value = digits = depth = now = 0;
  }

  function step(byte) {
    word = word << 8 | byte;
    now = mix(now, byte + 1);
    if (at === codeStart) { inside = 1; return began(); }
    if (at === codeEnd) inside = operands = raw = 0;
    if (!inside) op = byte;
    else if (raw) raw--;
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
      // Blocks, branches and calls, variables, constants and sizes of the memory have one operand; loads and stores have two.
      var block = op > 1 && op < 5;
      if (block) depth++;
      operands = op === 17 || op > 39 && op < 63 ? 2 : block || op > 11 && op < 17 && op !== 15 || op > 31 && op < 37 || op > 62 && op < 67 ? 1 : 0;
      targets = op === 14 ? 1 : 0;
      raw = op === 67 ? 4 : op === 68 ? 8 : 0;
      if (op === 11 && --depth < 0) { ended(); return began(); }
    }
    if (!operands && !raw) ended();
  }

  // A state is a chance of 4096 and, in its low four bits, how many bits it has seen. Four words make a bucket: the check of its context, the
  // state of the first of two bits, and those of the second after a 0 and after a 1.
  var table = new Uint16Array(MASK + 32), states = new Uint16Array(CONTEXTS), found = 0;
  var hashes = new Int32Array(CONTEXTS), buckets = new Int32Array(CONTEXTS), slots = new Int32Array(CONTEXTS);

  function contexts() {
    var place = mix(mix(inside ? raw ? raw + 99 : operands > 9 ? 10 : operands + 1 : 0, operands ? op : 0), now);
    hashes[0] = word & 255;
    hashes[1] = place;
    hashes[2] = word & 65535;
    hashes[3] = mix(mix(place, last[operands ? op : 0]), op1);
    hashes[4] = mix(mix(mix(place, op1), op2), op3);
    hashes[5] = mix(mix(mix(hashes[4], op4), op5), op6);
    for (var i = 0; i < CONTEXTS; i++) hashes[i] = mix(mix(hashes[i], i + 1), 0x9e3779b9);
  }

  // Finds the bucket of each context, or makes it out of the less used of two. The buckets of four bits are neighbours in memory.
  function find(fresh) {
    found = 0;
    for (var i = 0; i < CONTEXTS; i++) {
      if (fresh) hashes[i] = mix(hashes[i], partial << 20);
      var check = Math.imul(hashes[i] + partial, 0x2545f491), bucket = hashes[i] & MASK | check & 28;
      check >>>= 16;
      if (table[bucket] === check || table[bucket ^= 4] === check) found = i;
      else {
        if ((table[bucket + 1] & 15) > (table[bucket ^ 4 | 1] & 15)) bucket ^= 4;
        table[bucket] = check;
        table[bucket + 1] = table[bucket + 2] = table[bucket + 3] = 32768;
      }
      buckets[i] = bucket;
    }
  }

  // The last bytes may have gone before: then what followed them there is likely to follow here. `trust` knows how likely, by the length.
  var places = new Int32Array(65536), match = 0, length = 0, guess = -1, trust = new Uint16Array(32).fill(32768);

  function recall() {
    var key = mix(word, 0) >>> 16;
    if (!length && (match = places[key])) {
      while (length < 31 && length < match && bytes[match - 1 - length] === bytes[at - 1 - length]) length++;
      if (length < 5) length = 0;
    }
    places[key] = at;
  }

  // The forecast: the stretched chances, weighed. Which weights, that depends on the place, the longest context that is known, and the match.
  var inputs = new Float64Array(CONTEXTS + 1), weights = new Float64Array(64 * CONTEXTS * 3 * (CONTEXTS + 1)).fill(0.3), first = 0, forecast = new Float64Array(1);

  function foretell(bit) {
    guess = length && (bytes[match] | 256) >> bit + 1 === partial ? bytes[match] >> bit & 1 : -1;
    if (guess < 0) length = 0;
    var expected = guess < 0 ? 0 : stretch[trust[length] >> 4];
    inputs[CONTEXTS] = guess ? expected : -expected;
    first = (((inside ? operands ? op >> 3 : 32 | op1 >> 3 : 0) * CONTEXTS + found) * 3 + (length < 16 ? length && 1 : 2)) * (CONTEXTS + 1);
    var total = inputs[CONTEXTS] * weights[first + CONTEXTS], node = bit & 1 ? 1 : 2 | partial & 1;
    for (var i = 0; i < CONTEXTS; i++) {
      var slot = buckets[i] + node, state = table[slot], input = stretch[state >> 4];
      slots[i] = slot;
      states[i] = state;
      inputs[i] = input;
      total += weights[first + i] * input;
    }
    var step = total * SCALE + 2048 | 0, chance = squash[step < 0 ? 0 : step > 4095 ? 4095 : step];
    forecast[0] = chance;
    chance = chance * 65536 | 0;
    return chance < 1 ? 1 : chance > 65535 ? 65535 : chance;
  }

  function learn(bit) {
    var miss = (bit - forecast[0]) * 0.004, goal = bit ? 4105 : 0;
    for (var i = 0; i < CONTEXTS; i++) {
      var state = states[i], seen = state & 15;
      weights[first + i] += miss * inputs[i];
      table[slots[i]] = state + (Math.imul(goal - (state >> 4), rates[seen]) >> 16 << 4) + (seen < 10 ? 1 : 0);
    }
    weights[first + CONTEXTS] += miss * inputs[CONTEXTS];
    if (guess >= 0) {
      trust[length] += ((guess === bit ? 65535 : 0) - trust[length]) >> 5;
      if (guess !== bit) length = 0;
    }
    partial = partial << 1 | bit;
  }

  while (at < size) {
    contexts();
    recall();
    partial = 1;
    for (i = 7; i >= 0; i--) {
      if (i & 1) find(i & 2);
      learn(code(foretell(i)));
    }
    bytes[at++] = partial;
    match++;
    if (length && length < 31) length++;
    sum = mix(sum, partial);
    step(partial & 255);
  }
  return { bytes: bytes, sum: sum };
}
