import type { Oddity } from '../../../domain/extraction.ts';
import type { FindingKind } from '../../../domain/finding.ts';
import type { OdditySearch } from '../oddity-search.ts';
import { countPattern, readCount } from './read-count.ts';

const kinds: Record<string, FindingKind> = {
  'areas for improvement': 'areaForImprovement',
  recommendations: 'recommendation',
  'areas for priority action': 'priorityAction',
  'priority actions': 'priorityAction',
};
const whole = new RegExp(
  `\\b(?:the|these|our)\\s+(${countPattern})\\s+(${Object.keys(kinds).join('|')})\\s+(?:(?:listed|set out|made|given|named)\\s+)?(?:in|of|at the front of|at the start of|at the end of)\\s+(?:this|our) (?:report|letter)\\b`,
  'iu',
);

/** "the five areas for improvement in this report": what the report says of itself, against those that it prints. */
export function findCountsOfFindings(search: OdditySearch): Oddity[] {
  return search.sentences.flatMap((sentence) => {
    const match = whole.exec(sentence.words);
    if (match === null) return [];
    const kind = kinds[match[2]!.toLowerCase()];
    const { voice } = search.source.partAt(sentence.startChar);
    const printed = search.findings.filter((one) => one.kind === kind && one.voice === voice);
    const [first, last] = [printed[0], printed.at(-1)];
    if (first === undefined || last === undefined || printed.length === readCount(match[1]!)) return [];
    const message = `The text says “${match[0]}”; ${printed.length} are printed.`;
    const places = [sentence, first.citation, last.citation].map(({ startChar, endChar }) => ({
      startChar,
      endChar,
    }));
    return [search.oddity('count-against-list', 'count-of-findings', message, places)];
  });
}
