import type { TimeFound } from './times-of.ts';

const one = '(?:(?:an?|one|the) (?:\\p{L}+ )?year|(?:the )?(?:12|twelve) months)';
const edge = '(?: (?:the )?(?:end|start|beginning|close) of)?(?: \\d{1,2})?';
/** How a year is told by another: earlier, then later. */
const patterns: readonly (readonly [number, RegExp])[] = [
  [
    -1,
    new RegExp(
      `\\b(?:${one} (?:before|earlier|previously|prior to|prior|beforehand)|(?:the|that) (?:previous|preceding|prior|last) (?:\\p{L}+ )?year)\\b`,
      'giu',
    ),
  ],
  [
    1,
    new RegExp(
      `\\b(?:${one} (?:after|later|afterwards|on)|the (?:following|next|subsequent) (?:\\p{L}+ )?year)\\b`,
      'giu',
    ),
  ],
];
const leadsOn = new RegExp(`^${edge}\\s$`, 'iu');

/**
 * Adds years that are told by another of the text: "the year before" of 2012/13 is 2011/12. One that leads on to its time ("a year before March 2017")
 * takes it in. In order; the same when there are none, or none that they could be told by.
 */
export function withRelativeTimes(text: string, found: readonly TimeFound[]): TimeFound[] {
  const times = [...found];
  for (const [years, pattern] of patterns)
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (times.some((time) => start < time.end && end > time.start)) continue;
      const next = times.find((time) => time.start >= end && leadsOn.test(text.slice(end, time.start)));
      const taken = next !== undefined && /(?:before|prior to|after)$/iu.test(match[0]) ? next : undefined;
      const anchor = taken ?? anchorOf(times, start);
      const keys = (anchor?.keys ?? []).flatMap((key) => shifted(key, years));
      if (keys.length === 0) continue;
      const till = taken?.end ?? end;
      if (taken !== undefined) times.splice(times.indexOf(taken), 1);
      times.push({ text: text.slice(start, till), start, end: till, keys, relative: true });
    }
  return times.sort((a, b) => a.start - b.start);
}

/** The nearest time before that has a year, else the nearest after. */
function anchorOf(times: readonly TimeFound[], start: number): TimeFound | undefined {
  const dated = times.filter(({ keys, relative }) => !relative && keys.some((key) => /^\d{4}/u.test(key)));
  return dated.filter((time) => time.end <= start).at(-1) ?? dated[0];
}

function shifted(key: string, years: number): string[] {
  const year = /^\d{4}/u.exec(key)?.[0];
  if (year === undefined) return [];
  const other = Number(year) + years;
  return [
    key.includes('/') ? `${other}/${String((other + 1) % 100).padStart(2, '0')}` : `${other}${key.slice(4)}`,
  ];
}
