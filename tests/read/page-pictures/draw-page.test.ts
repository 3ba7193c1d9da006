import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { drawPage } from '../../../src/read/page-pictures/draw-page.ts';
import { encodePng } from '../../../src/read/page-pictures/encode-png.ts';
import { openPageDrawer } from '../../../src/read/page-pictures/open-page-drawer.ts';
import { makePdf } from '../make-pdf.ts';

/** Colour of a dot of a PNG as `encodePng` writes them. */
function opened(png: Uint8Array) {
  const file = Buffer.from(png);
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at);
    chunks.set(file.toString('latin1', at + 4, at + 8), file.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const head = chunks.get('IHDR')!;
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  const rows = inflateSync(chunks.get('IDAT')!);
  const palette = chunks.get('PLTE');
  const bits = head[8]! * (palette === undefined ? 3 : 1);
  const dot = (x: number, y: number) => {
    const at = y * (Math.ceil((width * bits) / 8) + 1) + 1 + ((x * bits) >> 3);
    if (palette === undefined) return [...rows.subarray(at, at + 3)];
    const number = bits === 8 ? rows[at]! : x % 2 === 0 ? rows[at]! >> 4 : rows[at]! & 15;
    return [...palette.subarray(number * 3, number * 3 + 3)];
  };
  return { width, height, dot, bits, hasPalette: palette !== undefined };
}

function picture(width: number, height: number, colour: (at: number) => number[]) {
  const dots = Uint8Array.from(Array.from({ length: width * height }, (_, at) => colour(at)).flat());
  return { width, height, dots };
}

describe('a picture as PNG', () => {
  it('holds every dot in its place, in colour', () => {
    const red = [255, 0, 0, 255];
    const white = [255, 255, 255, 255];
    const { dot, hasPalette } = opened(encodePng(picture(3, 2, (at) => (at === 4 ? red : white))));
    expect(hasPalette).toBe(true);
    expect(dot(1, 1)).toEqual([255, 0, 0]);
    for (const [x, y] of [
      [0, 0],
      [2, 0],
      [0, 1],
      [2, 1],
    ] as const)
      expect(dot(x, y)).toEqual([255, 255, 255]);
  });

  it('rounds many colours to eight levels each, and then holds a dot a byte', () => {
    const shade = (at: number) => [(at % 6) * 51, (Math.floor(at / 6) % 6) * 51, 0, 255];
    const { dot, bits } = opened(encodePng(picture(6, 6, shade)));
    expect(bits).toBe(8);
    for (const at of [0, 8, 21, 35])
      for (const [part, level] of dot(at % 6, Math.floor(at / 6)).entries())
        expect(Math.abs(level - shade(at)[part]!)).toBeLessThan(20);
  });

  it('keeps the colours of a photograph as they are', () => {
    const colourOf = (at: number) => [at % 251, (at * 7) % 241, (at * 13) % 239, 255];
    const { dot, hasPalette } = opened(encodePng(picture(40, 40, colourOf)));
    expect(hasPalette).toBe(false);
    for (const at of [0, 39, 40, 777, 1599])
      expect(dot(at % 40, Math.floor(at / 40))).toEqual(colourOf(at).slice(0, 3));
  });

  it('bears the check that every reader of PNG asks for', () => {
    // The last chunk is the same in every PNG there is.
    const png = Buffer.from(encodePng(picture(1, 1, () => [0, 0, 0, 255])));
    expect(png.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a');
    expect(png.subarray(-12).toString('hex')).toBe('0000000049454e44ae426082');
  });
});

describe('a page of a PDF', () => {
  it('is drawn as it is printed, with its size in points', async () => {
    const pdf = await makePdf([
      () => undefined,
      ({ page, write }) => {
        write(72, 90, 'Lamplighting in Ashmere');
        page.drawRectangle({ x: 100, y: 842 - 300, width: 100, height: 100 });
      },
    ]);
    const drawn = (await drawPage(pdf, 2))!;
    expect([Math.round(drawn.width), Math.round(drawn.height)]).toEqual([595, 842]);
    const { width, height, dot } = opened(drawn.png);
    const at = (x: number, y: number) => dot(Math.round((x * width) / 595), Math.round((y * height) / 842));
    expect(at(150, 250)).toEqual([0, 0, 0]);
    expect(at(150, 350)).toEqual([255, 255, 255]);
    expect(at(90, 250)).toEqual([255, 255, 255]);
    expect(drawn.png.length).toBeLessThan(100_000);
  });

  it('that is not there is no picture', async () => {
    expect(await drawPage(await makePdf([() => undefined]), 2)).toBeUndefined();
  });

  it('of a great size is drawn coarser', async () => {
    const pdf = await makePdf([({ page }) => page.setSize(5000, 5000)]);
    const { width, height } = opened((await drawPage(pdf, 1))!.png);
    expect(width * height).toBeLessThan(5_100_000);
  });
});

describe('drawing in a thread', { timeout: 60_000 }, () => {
  it('gives what drawing gives, for several at once', async () => {
    const pdf = await makePdf([({ write }) => write(72, 90, 'One'), ({ write }) => write(72, 90, 'Two')]);
    const drawer = openPageDrawer();
    const [one, two, none] = await Promise.all([1, 2, 3].map((number) => drawer.draw(pdf, number)));
    expect(Buffer.from(one!.png).equals((await drawPage(pdf, 1))!.png)).toBe(true);
    expect(Buffer.from(two!.png).equals(one!.png)).toBe(false);
    expect(none).toBeUndefined();
    await drawer.close();
  });

  it('gives nothing for what is no PDF, and goes on with the next', async () => {
    const drawer = openPageDrawer();
    expect(await drawer.draw(new TextEncoder().encode('%PDF-1.7 and nothing else'), 1)).toBeUndefined();
    expect(await drawer.draw(await makePdf([() => undefined]), 1)).toBeDefined();
    await drawer.close();
  });

  it('gives nothing past its deadline, and starts anew for the next', async () => {
    const pdf = await makePdf([() => undefined]);
    const late = openPageDrawer({ deadlineMs: 1 });
    expect(await late.draw(pdf, 1)).toBeUndefined();
    expect(await late.draw(pdf, 1)).toBeUndefined();
    await late.close();
  });

  it('starts again after it was idle', async () => {
    const pdf = await makePdf([() => undefined]);
    const drawer = openPageDrawer({ idleMs: 0 });
    expect(await drawer.draw(pdf, 1)).toBeDefined();
    expect(await drawer.draw(pdf, 1)).toBeDefined();
    await drawer.close();
  });

  it('refuses more than may wait, and says that it passes', async () => {
    const pdf = await makePdf([() => undefined]);
    const drawer = openPageDrawer({ mostWaiting: 1 });
    const first = drawer.draw(pdf, 1);
    await expect(drawer.draw(pdf, 1)).rejects.toMatchObject({ code: 'busy', retryable: true });
    expect(await first).toBeDefined();
    await drawer.close();
    expect(await drawer.draw(pdf, 1)).toBeUndefined();
  });
});
