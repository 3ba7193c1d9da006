import { AppError } from '../../errors.ts';

/** Dots of the largest picture that is unpacked: an A3 page in colour at 600 dots an inch has 70 million. */
const MOST_DOTS = 80_000_000;
/** How far around "/Width" the rest of a picture's description is looked for, in bytes. */
const DESCRIPTION = 600;

/**
 * Refuses a PDF with a picture too large to be a scanned page, before any is unpacked.
 * @throws AppError `archive_unsafe`
 */
export function checkPictures(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = file.indexOf('/Width'); at >= 0; at = file.indexOf('/Width', at + 1)) {
    const width = sizeIn(file.toString('latin1', at, at + 40), 'Width');
    const before = file.toString('latin1', Math.max(0, at - DESCRIPTION), at);
    const around =
      before.slice(before.lastIndexOf(' obj') + 1) + file.toString('latin1', at, at + DESCRIPTION);
    if (width * sizeIn(around, 'Height') > MOST_DOTS) {
      throw new AppError(
        'archive_unsafe',
        'This PDF is not safe to recognise: it holds a picture with more dots than a scanned page can have. Scan it again at 300 dots an inch.',
      );
    }
  }
}

function sizeIn(description: string, name: string): number {
  return Number(new RegExp(`/${name}\\s+(\\d{1,9})`).exec(description)?.[1] ?? 0);
}
