const exponentBits = 31;

function halfToFloat(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & exponentBits;
  const fraction = bits & 1023;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  if (exponent === exponentBits) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}

/** The value of every IEEE 754 half-precision number, indexed by its 16 bits. */
export const halfValues: Float32Array = Float32Array.from({ length: 65536 }, (_, bits) => halfToFloat(bits));
