import { deflateSync } from 'node:zlib';

/** A picture in colour: four bytes a dot (red, green, blue, and one that is not looked at), row by row from the top left. */
export interface ColourPicture {
  width: number;
  height: number;
  dots: Uint8Array;
}

const signature = Buffer.from('89504e470d0a1a0a', 'hex');
const colourTypes = { full: 2, palette: 3 };
/** Levels of each colour are this far apart where a palette holds them all: print with its soft edges looks the same, in a third of the bytes. */
const step = 17;
const mostColours = 256;

const checks = Uint32Array.from({ length: 256 }, (_, byte) => {
  let check = byte;
  for (let bit = 0; bit < 8; bit++) check = check & 1 ? 0xedb88320 ^ (check >>> 1) : check >>> 1;
  return check >>> 0;
});

/** The picture as a PNG file: print under a palette of its colours, each rounded to sixteen levels; a picture with more colours as it is. */
export function encodePng(picture: ColourPicture): Uint8Array {
  const { width, height } = picture;
  const { rows, colours } = inPalette(picture) ?? { rows: inFullColour(picture), colours: undefined };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, colours === undefined ? colourTypes.full : colourTypes.palette], 8);
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    ...(colours === undefined ? [] : [chunk('PLTE', colours)]),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A byte a dot, the number of its colour; undefined when there are too many colours. Each row begins with a byte that says: as it is. */
function inPalette({ width, height, dots }: ColourPicture): { rows: Buffer; colours: Buffer } | undefined {
  const rows = Buffer.alloc(height * (width + 1));
  const numbers = new Int16Array(1 << 12).fill(-1);
  const colours: number[] = [];
  for (let at = 0; at < width * height; at++) {
    const key = (levelOf(dots, at * 4) << 8) | (levelOf(dots, at * 4 + 1) << 4) | levelOf(dots, at * 4 + 2);
    if (numbers[key] === -1) {
      numbers[key] = colours.push(key) - 1;
      if (colours.length > mostColours) return undefined;
    }
    rows[at + Math.floor(at / width) + 1] = numbers[key]!;
  }
  const levels = colours.flatMap((key) => [key >> 8, (key >> 4) & 15, key & 15]);
  return { rows, colours: Buffer.from(levels.map((level) => level * step)) };
}

function levelOf(dots: Uint8Array, at: number): number {
  return Math.round(dots[at]! / step);
}

function inFullColour({ width, height, dots }: ColourPicture): Buffer {
  const rows = Buffer.alloc(height * (width * 3 + 1));
  for (let at = 0; at < width * height; at++) {
    const to = at * 3 + Math.floor(at / width) + 1;
    for (let part = 0; part < 3; part++) rows[to + part] = dots[at * 4 + part]!;
  }
  return rows;
}

function chunk(name: string, data: Buffer): Buffer {
  const whole = Buffer.alloc(data.length + 12);
  whole.writeUInt32BE(data.length, 0);
  whole.write(name, 4, 'latin1');
  data.copy(whole, 8);
  whole.writeUInt32BE(checkOf(whole.subarray(4, data.length + 8)), data.length + 8);
  return whole;
}

/** CRC-32, as PNG wants it of each chunk. Node 20 has none of its own. */
function checkOf(bytes: Uint8Array): number {
  let check = 0xffffffff;
  for (const byte of bytes) check = checks[(check ^ byte) & 0xff]! ^ (check >>> 8);
  return (check ^ 0xffffffff) >>> 0;
}
