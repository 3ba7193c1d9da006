import { AppError } from '../errors.ts';

const DEEPEST = 400;
/** A thousand pages have about half as many. */
const MOST_NODES = 500_000;

/** Watches one part of a Word file while it is parsed. Each method throws AppError `archive_unsafe` for what no Word file holds. */
export interface XmlGuard {
  /** Call for every element that opens, with how many stand open around it. */
  element(depth: number): void;
  /** Call for every instruction and declaration, with its name. */
  instruction(name: string): void;
}

/** Starts watching a part. */
export function xmlGuard(): XmlGuard {
  let count = 0;
  return {
    element(depth) {
      if (depth > DEEPEST) throw refused('its parts are nested beyond reason');
      if (++count > MOST_NODES) throw refused('it has more parts than any report');
    },
    instruction(name) {
      if (/^!/.test(name)) throw refused('it declares a document type, as no Word file does');
    },
  };
}

function refused(why: string): AppError {
  return new AppError(
    'archive_unsafe',
    `This Word file is not safe to read: ${why}. Ask the sender for a PDF, or open it in Word and save it again.`,
  );
}
