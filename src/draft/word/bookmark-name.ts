import { createHash } from 'node:crypto';

const longest = 40;

/**
 * Name of the bookmark around a paragraph in a working copy: its id with underscores, e.g. `p_findings_2`. Word takes letters,
 * digits and underscores, at most 40; a longer id is cut and ends in a mark of its own.
 */
export function bookmarkName(paragraphId: string): string {
  const name = `p_${paragraphId.replace(/[^A-Za-z0-9]/gu, '_')}`;
  if (name.length <= longest) return name;
  const mark = createHash('sha256').update(paragraphId).digest('hex').slice(0, 8);
  return `${name.slice(0, longest - mark.length - 1)}_${mark}`;
}
