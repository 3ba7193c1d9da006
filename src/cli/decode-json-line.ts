import { AppError, type ErrorCode } from '../errors.ts';

const longestLine = 100_000;

/** How a line that is not right is spoken of. */
export interface LineWords {
  invalid: ErrorCode;
  tooLong: ErrorCode;
  /** What may be how long, said of a line that is too long. */
  limit: string;
  /** One line that is right. */
  example: string;
}

/**
 * The value of one line of JSON.
 * @throws AppError `tooLong` for a line over 100,000 bytes, `invalid` for one that is not UTF-8 or not JSON.
 */
export function decodeJsonLine(bytes: Uint8Array, { invalid, tooLong, limit, example }: LineWords): unknown {
  if (bytes.length > longestLine) throw new AppError(tooLong, `The line is over 100,000 bytes. ${limit}`);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new AppError(invalid, 'The line is not valid UTF-8. Save the file as UTF-8.', { cause });
  }
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new AppError(invalid, `The line is not JSON. Write one object a line: ${example}`, { cause });
  }
}
