import { deflateSync } from 'node:zlib';

/** A picture in colour: four bytes a dot (red, green, blue, and one that is not looked at), row by row from the top left. */
export interface ColourPicture {
  width: number;
  height: number;
  dots: Uint8Array;
}

const signature = Buffer.from('89504e470d0a1a0a', 'hex');
const colourTypes = { full: 2, palette: 3 };
/** Levels of each colour are this far apart where colours are counted: more of them than a palette holds make a photograph. */
const step = 17;
const mostColours = 256;
/** Print is drawn in every second of those levels: its soft edges look the same, in a quarter of the bytes. */
const printed = 255 / 7;
/** So few colours that two dots share a byte. */
const fewColours = 16;

const checks = Uint32Array.from({ length: 256 }, (_, byte) => {
  let check = byte;
  for (let bit = 0; bit < 8; bit++) check = check & 1 ? 0xedb88320 ^ (check >>> 1) : check >>> 1;
  return check >>> 0;
});

/** The picture as a PNG file: print under a palette of its colours, each rounded to eight levels; a picture with more colours as it is. */
export function encodePng(picture: ColourPicture): Uint8Array {
  const { width, height } = picture;
  const { rows, colours, bits } = inPalette(picture) ?? { ...inFullColour(picture), colours: undefined };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([bits, colours === undefined ? colourTypes.full : colourTypes.palette], 8);
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    ...(colours === undefined ? [] : [chunk('PLTE', colours)]),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Each dot as the number of its colour; undefined when there are too many colours. Each row begins with a byte that says: as it is. */
function inPalette({ width, height, dots }: ColourPicture) {
  const numbers = new Int16Array(1 << 12).fill(-1);
  const colours = new Map<number, number>();
  const numbered = new Uint8Array(width * height);
  let met = 0;
  for (let at = 0; at < numbered.length; at++) {
    const key = (levelOf(dots, at * 4) << 8) | (levelOf(dots, at * 4 + 1) << 4) | levelOf(dots, at * 4 + 2);
    if (numbers[key] === -1) {
      met++;
      if (met > mostColours) return undefined;
      const printedKey = (key >> 1) & 0x777;
      if (!colours.has(printedKey)) colours.set(printedKey, colours.size);
      numbers[key] = colours.get(printedKey)!;
    }
    numbered[at] = numbers[key]!;
  }
  const levels = [...colours.keys()].flatMap((key) => [key >> 8, (key >> 4) & 15, key & 15]);
  const bits = colours.size <= fewColours ? 4 : 8;
  return {
    rows: packed(numbered, width, bits),
    colours: Buffer.from(levels.map((level) => Math.round(level * printed))),
    bits,
  };
}

/** Rows of numbers of four or eight bits each. */
function packed(numbered: Uint8Array, width: number, bits: 4 | 8): Buffer {
  const height = numbered.length / width;
  const each = Math.ceil((width * bits) / 8) + 1;
  const rows = Buffer.alloc(height * each);
  for (let at = 0; at < numbered.length; at++) {
    const x = at % width;
    const to = Math.floor(at / width) * each + 1 + ((x * bits) >> 3);
    rows[to]! |= bits === 4 && x % 2 === 0 ? numbered[at]! << 4 : numbered[at]!;
  }
  return rows;
}

function levelOf(dots: Uint8Array, at: number): number {
  return Math.round(dots[at]! / step);
}

function inFullColour({ width, height, dots }: ColourPicture): { rows: Buffer; bits: 8 } {
  const rows = Buffer.alloc(height * (width * 3 + 1));
  for (let at = 0; at < width * height; at++) {
    const to = at * 3 + Math.floor(at / width) + 1;
    for (let part = 0; part < 3; part++) rows[to + part] = dots[at * 4 + part]!;
  }
  return { rows, bits: 8 };
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
