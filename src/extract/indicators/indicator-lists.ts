import { findPeriods } from '../../domain/find-periods.ts';
import type { FindingOf } from '../../domain/finding.ts';
import { leadInOf } from '../../domain/lead-in-of.ts';
import type { Source } from '../source.ts';
import { leadingCode, setOf } from './indicator-codes.ts';
import { printedValue } from './printed-value.ts';

type Indicator = FindingOf<'indicator'>;

const mustImprove =
  /\b(?:must|needs? to|should|required to)\s+(?:\w+\s+){0,2}improve\b|\brequir\w+ improvement\b/iu;
/** A figure with the period that it is of: "23.4% in 2008/09", "2008/09: 23.4%". */
const valueThenPeriod =
  /(?<figure>£?\d[\d,.]*\d?%?)\s+(?:in|for|\()?\s*\(?(?<period>(?:19|20)\d{2}[/–-]\d{2,4})/giu;
const periodThenValue =
  /(?<period>(?:19|20)\d{2}[/–-]\d{2,4})\)?\s*[:=–-]?\s*(?:was|is)?\s*(?<figure>£?\d[\d,.]*\d?%?)(?!\s*[/\d])/giu;

/** Indicators that a list names by code: "NI 135 – Carers receiving …". Most such lists print no values: then there are none. */
export function indicatorLists(source: Source): Indicator[] {
  const { blocks } = source.content;
  return blocks.flatMap((block, at) => {
    if (block.kind !== 'listItem' && block.kind !== 'paragraph') return [];
    const words = source.content.text.slice(block.bodyStart, block.endChar);
    const code = leadingCode(source, words);
    if (code === undefined || isDoubtful(code, words)) return [];
    const leadIn = blocks[leadInOf(blocks, at) ?? -1];
    const period = source.profile.periods[0];
    const set = setOf(source, code, period);
    const must = leadIn !== undefined && mustImprove.test(source.wordsOf(leadIn));
    return [
      {
        kind: 'indicator',
        ...source.base({ startChar: block.bodyStart, endChar: block.endChar }, 'indicator-list'),
        code,
        label: labelIn(words.slice(words.indexOf(code) + code.length)),
        ...(set === undefined ? {} : { set }),
        values: valuesIn(words),
        ...(must ? { mustImprove: true as const } : {}),
      },
    ];
  });
}

/** A letter with one figure ("B8 New Lane") is a code only where a dash or colon parts it from its label. */
function isDoubtful(code: string, words: string): boolean {
  return /^\p{L}\d$/u.test(code) && !/^\s*[–—:-]/u.test(words.slice(words.indexOf(code) + code.length));
}

function labelIn(rest: string): string {
  return rest.replace(/^\s*[–—:-]?\s*/u, '').replace(/[;.,]?\s*$/u, '');
}

function valuesIn(words: string): Indicator['values'] {
  const first = [...words.matchAll(valueThenPeriod)];
  const pairs = first.length > 0 ? first : [...words.matchAll(periodThenValue)];
  return pairs.flatMap(({ groups }) => {
    const period = findPeriods(groups!.period!)[0]?.period;
    const printed = groups!.figure!;
    return period === undefined ? [] : [{ period, printed, ...printedValue(printed) }];
  });
}
