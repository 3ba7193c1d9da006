import type { Draft, DraftParagraph } from '../../domain/draft.ts';
import type { DraftFault } from '../../domain/draft-check.ts';
import type { PlacedCitation } from '../../domain/finding.ts';
import type { Letter } from '../../domain/letter.ts';
import type { Span } from '../../domain/span.ts';

/** Citations and spans leaned on, of paragraphs and dates, whose quote is not byte for byte what stands there in the letter. */
export function quotationFaults(draft: Draft, letter: Letter): DraftFault[] {
  const paragraphs = draft.sections.flatMap(({ key, paragraphs: all }) =>
    all.flatMap((one) => faultsOf(one.citations, letter, { section: key, paragraph: one.id })),
  );
  return [...paragraphs, ...draft.dates.flatMap(({ citations }) => faultsOf(citations, letter, {}))];
}

function faultsOf(
  citations: readonly PlacedCitation[],
  { content }: Letter,
  where: { section?: string; paragraph?: DraftParagraph['id'] },
): DraftFault[] {
  const differs = ({ startChar, endChar, quote }: Span & { quote: string }) =>
    content.text.slice(startChar, endChar) !== quote;
  return citations.flatMap((citation) =>
    [citation, ...citation.context].filter(differs).map(
      ({ quote }): DraftFault => ({
        kind: 'quotation',
        weight: 'fault',
        ...where,
        text: quote,
        why: `“${quote}” is cited from a place in the letter where other words stand. Draft this again from the letter.`,
        citation,
      }),
    ),
  );
}
