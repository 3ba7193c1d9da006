import type { Draft, DraftParagraph, DraftRule, DraftSection } from '../../domain/draft.ts';
import { sourceWords } from './source-words.ts';

const rules: Record<DraftRule, string> = {
  count: 'Counted in the source',
  deadline: 'Counted from the date and the time limit in the source',
  'publish-by': 'Counted back from the meeting',
  'key-decision-notice': 'Counted back from the meeting',
  clearance: 'Counted back from the day of publication',
  'none-found': 'The source was searched for it',
  'not-stated': 'The source was searched for it',
  'standing-duty': 'Law that applies to such a report, not the source itself',
  'section-reference': 'Names a part of this report',
  'duty-met-by': 'The body that meets, held against what the source asks',
  oddity: 'Two places of the source held against each other',
};

/**
 * Rows of the evidence schedule: paragraph, its words, source, page, exact quotation. One for each citation; one for each value
 * that was given or worked out, and for a paragraph that a rule wrote. A paragraph that holds no value has none.
 */
export function evidenceRows(draft: Draft): string[][] {
  return draft.sections.flatMap((section) =>
    section.paragraphs.flatMap((paragraph, at) => {
      const place = placeOf(section, at);
      return [
        ...paragraph.citations.map((citation) => [
          place,
          paragraph.text,
          sourceWords(citation),
          citation.pageNumber === undefined ? 'No pages' : String(citation.pageNumber),
          citation.quote,
        ]),
        ...otherSources(paragraph, draft).map(([words, source]) => [
          place,
          words,
          source,
          '–',
          'No quotation',
        ]),
      ];
    }),
  );
}

/** What is no quotation: words, and where they come from. */
function otherSources({ values = [], rule, citations, text, edited }: DraftParagraph, { given }: Draft) {
  const sources = values.map((value): [string, string] => [
    value.text,
    value.origin === 'given' ? `Given with the request by ${given.by}` : rules[value.rule],
  ]);
  if (rule !== undefined && values.length === 0 && citations.length === 0) sources.push([text, rules[rule]]);
  if (edited !== undefined) sources.push([text, `Written by ${edited.by}, ${edited.at.slice(0, 10)}`]);
  return sources;
}

/** Its number; without one, the last number before it or the heading, and which thing under it this is. */
function placeOf({ heading, number, paragraphs }: DraftSection, at: number): string {
  const own = paragraphs[at]?.number;
  const counted = paragraphs.slice(0, at).findLastIndex((one) => one.number !== undefined);
  const above = counted < 0 ? undefined : paragraphs[counted]!.number;
  if (own !== undefined && /^\d/u.test(own)) return own;
  const under = [number, heading || 'Head of the report'].filter((part) => part !== undefined).join(' ');
  if (own !== undefined) return `${lastFigures(paragraphs, at) ?? under} ${own}`;
  return above === undefined ? `${under}, item ${at + 1}` : `${above}, item ${at - counted}`;
}

/** The number of the paragraph that a lettered item stands under. */
function lastFigures(paragraphs: DraftSection['paragraphs'], at: number): string | undefined {
  return paragraphs.slice(0, at).findLast(({ number = '' }) => /^\d/u.test(number))?.number;
}
