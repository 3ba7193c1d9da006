import type { HiddenText } from './read-report.ts';

type HiddenKind = HiddenText['kind'];

/** Words without the characters a reader cannot see, and what was taken out. */
export interface ScreenedText {
  text: string;
  hidden: { kind: HiddenKind; text: string }[];
  /** Lone marks that are common and harmless (soft hyphens, a byte order mark), counted by name. */
  lone: string[];
}

const TAGS = '\\u{E0000}-\\u{E007F}';
const BIDI = '\\u202A-\\u202E\\u2066-\\u2069\\u200E\\u200F\\u061C';
const VARIATION = '\\uFE00-\\uFE0F\\u{E0100}-\\u{E01EF}';
const ZERO = `\\u00AD\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200D\\u2060-\\u2065\\u206A-\\u206F\\u3164\\uFEFF\\uFFA0${VARIATION}`;

const ANY = new RegExp(`[${TAGS}${BIDI}${ZERO}]`, 'u');
const RUNS = new RegExp(`[${TAGS}]+|[${BIDI}]+|[${ZERO}]+`, 'gu');
// The flags of England, Scotland and Wales are spelt with tag characters; any other tag run is not for readers.
const FLAG = /^gb(?:eng|sct|wls)\u007f$/u;
const JOINING_SCRIPT = new RegExp(
  `\\uFE0F|\\p{Extended_Pictographic}|${'Arabic Devanagari Bengali Gurmukhi Gujarati Tamil Telugu Kannada Malayalam Sinhala'
    .split(' ')
    .map((script) => `\\p{Script=${script}}`)
    .join('|')}`,
  'u',
);

const NAMES: Record<string, string> = {
  '\u00AD': 'soft hyphen',
  '\uFEFF': 'byte order mark',
  '\u200B': 'zero-width space',
  '\u2060': 'word joiner',
  '\u200C': 'zero-width non-joiner',
  '\u200D': 'zero-width joiner',
};

/**
 * Takes out of the words what a reader would not see: tag characters, zero-width runs, soft hyphens, variation
 * selectors and bidi controls. Each run is told with what it spells where it spells something. Joiners stay inside
 * emoji and the scripts that need them.
 */
export function screenCharacters(source: string): ScreenedText {
  if (!ANY.test(source)) return { text: source, hidden: [], lone: [] };
  const hidden: ScreenedText['hidden'] = [];
  const lone: string[] = [];
  const text = source.replace(RUNS, (run, at: number) => {
    if (
      mayStay(run, source.slice(Math.max(0, at - 2), at), source.slice(at + run.length, at + run.length + 2))
    )
      return run;
    const found = describe(run);
    if (found.kind === 'zero-width' && [...run].length === 1) lone.push(found.text);
    else hidden.push(found);
    return '';
  });
  return { text, hidden, lone };
}

function mayStay(run: string, before: string, after: string): boolean {
  if (run === '\u200C' || run === '\u200D' || run === '\uFE0F') {
    const last = [...before].at(-1) ?? '';
    const next = [...after][0] ?? '';
    return JOINING_SCRIPT.test(last) && (run === '\uFE0F' || JOINING_SCRIPT.test(next));
  }
  return before === '\u{1F3F4}' && FLAG.test(spellTags(run));
}

function describe(run: string): { kind: HiddenKind; text: string } {
  const first = run.codePointAt(0) ?? 0;
  if (first >= 0xe0000 && first <= 0xe007f)
    return { kind: 'unicode-tags', text: printable(spellTags(run)) || names(run) };
  if (/^[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/.test(run))
    return { kind: 'bidi-control', text: names(run) };
  return { kind: 'zero-width', text: spellBytes(run) || names(run) };
}

function spellTags(run: string): string {
  return [...run].map((c) => String.fromCodePoint((c.codePointAt(0) ?? 0xe0000) - 0xe0000)).join('');
}

/** Text smuggled as bits (two zero-width characters) or as bytes (variation selectors); empty when there is none. */
function spellBytes(run: string): string {
  const codes = [...run].map((c) => c.codePointAt(0) ?? 0);
  const selectors = codes.map((c) =>
    c >= 0xe0100 ? c - 0xe0100 + 16 : c >= 0xfe00 && c <= 0xfe0f ? c - 0xfe00 : -1,
  );
  if (codes.length > 1 && selectors.every((byte) => byte >= 0))
    return printable(String.fromCharCode(...selectors.slice(0, 4000)));
  const two = [...new Set(codes)];
  if (two.length !== 2 || codes.length < 16) return '';
  return bitReadings(codes, two[0]!).find((reading) => /^[\x20-\x7e]{2,}$/.test(reading)) ?? '';
}

function bitReadings(codes: number[], zero: number): string[] {
  const bits = codes.map((c) => (c === zero ? '0' : '1')).join('');
  const inverted = bits.replace(/[01]/g, (bit) => (bit === '0' ? '1' : '0'));
  return [bits, inverted].map((row) =>
    (row.match(/.{8}/g) ?? []).map((byte) => String.fromCharCode(Number.parseInt(byte, 2))).join(''),
  );
}

function printable(text: string): string {
  return text.replace(/[\x00-\x1f\x7f]/g, '').trim();
}

function names(run: string): string {
  const counts = new Map<string, number>();
  for (const c of run) {
    const code = `U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    const name = NAMES[c] === undefined ? code : `${NAMES[c]} (${code})`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => (count > 1 ? `${name} × ${count}` : name)).join(', ');
}
