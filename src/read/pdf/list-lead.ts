import type { Line } from './page-shapes.ts';

const GLYPH = /^([•▪■◼◆◇○●‣◦▫□❖➢➤✓✔\u25FE\u25AA\u2756·])\s*(\S.*)$/u;
const SIGN = /^([-–—−*]|o)$/;
const NUMBER = /^(\d{1,3}(?:\.\d{1,3}){0,3}[.)]?)(?:\s+(\S.*))?$/;
const LETTER = /^(\(?(?:[a-z]|[ivxl]{1,6})[.)])\s+(\S.*)$/i;

export interface ListLead {
  marker?: string;
  label?: string;
  rest: string;
}

/**
 * What stands before a line's words: a list marker, or a printed number. A number counts only when a wide gap follows
 * it, or when it carries on from the number before at the same indent; a sentence may begin a line with a figure.
 */
export function readLead(
  line: Line,
  last: { label: string; indent: number } | undefined,
): ListLead | undefined {
  const glyph = GLYPH.exec(line.text);
  if (glyph) return { marker: glyph[1]!, rest: glyph[2]! };
  const minus = /^(−)\s+(\p{L}.*)$/u.exec(line.text);
  if (minus) return { marker: minus[1]!, rest: minus[2]! };
  const apart = line.parts.length > 1;
  const first = line.parts[0]?.text ?? '';
  const rest = () => line.text.slice(first.length).trim();
  if (apart && SIGN.test(first)) return { marker: first, rest: rest() };
  const letter = LETTER.exec(line.text);
  if (letter && (apart ? first === letter[1] : letter[1] !== 'I.')) {
    if (apart || /^\(?[a-z]+\)$/.test(letter[1]!)) return { marker: letter[1]!, rest: letter[2]! };
  }
  const number = NUMBER.exec(line.text);
  if (!number?.[2]) return undefined;
  const label = number[1]!;
  if (apart && first === label) return { label, rest: number[2] };
  if (/\d\.\d/.test(label) && /^\p{Lu}/u.test(number[2]) && last && Math.abs(last.indent - line.x0) < 3)
    return { label, rest: number[2] };
  if (!/[.)]$/.test(label) || !/^[\p{Lu}‘“]/u.test(number[2])) return undefined;
  const follows = last !== undefined && Number.parseInt(label, 10) === Number.parseInt(last.label, 10) + 1;
  return follows || Number.parseInt(label, 10) === 1 ? { label, rest: number[2] } : undefined;
}
