/** FNV-1a, 32 bits: spreads texts over variants; not for anything that must not collide. */
export function stableNumber(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of encoder.encode(text)) {
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  }
  return hash;
}

const encoder = new TextEncoder();
