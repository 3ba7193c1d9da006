/**
 * The signs of vectors, one bit a dimension, end to end: 48 bytes for 384 dimensions instead of 1536. Bit `n % 8` of
 * byte `n / 8` is set when value `n` is above 0.
 */
export function signCodes(vectors: Float32Array): Uint8Array {
  const codes = new Uint8Array(vectors.length / 8);
  for (let index = 0; index < vectors.length; index++) {
    if (vectors[index]! > 0) codes[index >> 3]! |= 1 << (index & 7);
  }
  return codes;
}
