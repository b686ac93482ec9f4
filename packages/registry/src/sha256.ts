// SHA-256 after FIPS 180-4. Written out because the hash must be synchronous, work in browsers
// (where Web Crypto is asynchronous) and cost no dependency.

/** First 32 bits of the fractional parts of the cube roots of the first 64 primes. */
const roundConstants = [
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
  0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
  0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
  0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
  0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
  0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
  0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
  0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
];

type State = [number, number, number, number, number, number, number, number];

/** First 32 bits of the fractional parts of the square roots of the first 8 primes. */
const initialState: State = [
  0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
];

const rotate = (word: number, by: number) => (word >>> by) | (word << (32 - by));

/** The message, a one bit, zeros up to a whole block, and its length in bits. */
function padded(message: Uint8Array): DataView {
  const view = new DataView(new ArrayBuffer((((message.length + 8) >> 6) + 1) * 64));
  new Uint8Array(view.buffer).set(message);
  view.setUint8(message.length, 0x80);
  view.setUint32(view.byteLength - 8, Math.floor(message.length / 2 ** 29));
  view.setUint32(view.byteLength - 4, message.length << 3);
  return view;
}

/** Writes the 64 words of a block's message schedule. */
function schedule(words: DataView, message: DataView, block: number): void {
  for (let t = 0; t < 64; t += 4) words.setUint32(t, message.getUint32(block + t));
  for (let t = 64; t < 256; t += 4) {
    const w2 = words.getUint32(t - 8);
    const w15 = words.getUint32(t - 60);
    const s0 = rotate(w15, 7) ^ rotate(w15, 18) ^ (w15 >>> 3);
    const s1 = rotate(w2, 17) ^ rotate(w2, 19) ^ (w2 >>> 10);
    words.setUint32(t, words.getUint32(t - 64) + s0 + words.getUint32(t - 28) + s1);
  }
}

function compress(state: State, words: DataView): State {
  let [a, b, c, d, e, f, g, h] = state;
  let t = 0;
  for (const constant of roundConstants) {
    const s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + constant + words.getUint32(t)) | 0;
    const s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
    t += 4;
  }
  const [a0, b0, c0, d0, e0, f0, g0, h0] = state;
  // biome-ignore format: eight sums, two lines
  return [
    (a0 + a) | 0, (b0 + b) | 0, (c0 + c) | 0, (d0 + d) | 0,
    (e0 + e) | 0, (f0 + f) | 0, (g0 + g) | 0, (h0 + h) | 0,
  ];
}

/** SHA-256 of a text in UTF-8, as 64 lower-case hex digits. */
export function sha256(text: string): string {
  const message = padded(new TextEncoder().encode(text));
  const words = new DataView(new ArrayBuffer(64 * 4));
  let state = initialState;
  for (let block = 0; block < message.byteLength; block += 64) {
    schedule(words, message, block);
    state = compress(state, words);
  }
  return state.map((word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
}
