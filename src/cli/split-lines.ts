const lineFeed = 0x0a;
const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);

/** The lines of a file as bytes, with their numbers from 1; blank ones are left out, so is a byte order mark. */
export function* splitLines(bytes: Buffer): Generator<{ number: number; line: Buffer }> {
  let start = bytes.subarray(0, 3).equals(byteOrderMark) ? 3 : 0;
  for (let number = 1; start < bytes.length; number++) {
    const found = bytes.indexOf(lineFeed, start);
    const end = found === -1 ? bytes.length : found;
    const line = bytes.subarray(start, end);
    if (line.some((byte) => byte !== 0x20 && byte !== 0x09 && byte !== 0x0d)) yield { number, line };
    start = end + 1;
  }
}
