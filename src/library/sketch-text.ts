/** Words in a row that count as one shingle. */
const shingleWords = 5;
const sketchSize = 64;
/** Odd multipliers, one a hash function, made by a fixed linear congruence so that sketches compare between machines. */
const multipliers = Uint32Array.from(
  { length: sketchSize },
  (_, at) => (Math.imul(at + 1, 0x9e3779b1) | 1) >>> 0,
);

/**
 * Min-hash of a text's shingles (Broder 1997): the share of equal places in two sketches estimates the share of shingles that
 * the texts have in common. Case, marks and white space count for nothing. All places are 0xffffffff for a text without words.
 */
export function sketchText(text: string): Uint32Array {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const sketch = new Uint32Array(sketchSize).fill(0xffffffff);
  const hashes = words.map(hashOf);
  for (let at = 0; at + shingleWords <= hashes.length; at++) {
    let shingle = 0;
    for (let word = 0; word < shingleWords; word++)
      shingle = (Math.imul(shingle, 31) + hashes[at + word]!) >>> 0;
    for (let place = 0; place < sketchSize; place++) {
      const mixed = mix(Math.imul(shingle, multipliers[place]!) >>> 0);
      if (mixed < sketch[place]!) sketch[place] = mixed;
    }
  }
  return sketch;
}

/** Estimated share of shingles in common, 0 to 1. */
export function sketchSimilarity(a: Uint32Array, b: Uint32Array): number {
  let same = 0;
  for (let place = 0; place < sketchSize; place++) if (a[place] === b[place]) same++;
  return same / sketchSize;
}

/** FNV-1a. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** Last steps of MurmurHash3, so that all bits count in the comparison. */
function mix(value: number): number {
  let bits = value;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
