/**
 * The signs of vectors, one bit a dimension, end to end: 48 bytes for 384 dimensions instead of 1536. The number of
 * differing bits follows the angle between two vectors.
 */
export function signCodes(vectors: Float32Array, dimensions: number): Uint32Array {
  const words = dimensions / 32;
  const codes = new Uint32Array((vectors.length / dimensions) * words);
  for (let index = 0; index < vectors.length; index++) {
    if (vectors[index]! > 0) codes[index >> 5]! |= 1 << (index & 31);
  }
  return codes;
}
