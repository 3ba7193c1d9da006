import type { Oddity } from '../../../domain/extraction.ts';
import type { OdditySearch } from '../oddity-search.ts';

/** Implications that a paper names in a line of its section with nothing after the colon, where the other lines say something. */
export function findBlankLabels(search: OdditySearch): Oddity[] {
  const lines = search.findings.flatMap((one) =>
    one.kind === 'implication' && one.foundBy === 'rule:implications-section' ? [one] : [],
  );
  return lines
    .filter(
      ({ text, answer, citation }) =>
        text === undefined && answer === undefined && /:\s*$/u.test(citation.quote),
    )
    .filter(() => lines.some(({ text }) => text !== undefined))
    .map(({ heading, citation: { startChar, endChar } }) =>
      search.oddity('blank-value', 'blank-label', `Nothing is printed after “${heading}”.`, [
        { startChar, endChar },
      ]),
    );
}
