import { createHash } from 'node:crypto';

/** sha256 of a paragraph's text in hexadecimal, as its `checked` keeps it. */
export function textHash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
