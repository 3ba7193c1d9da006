import type { FindingOf, PlacedCitation } from '../../domain/finding.ts';
import { overlaps } from '../../domain/overlaps.ts';
import { flatSections } from '../../house-styles/flat-sections.ts';
import type { SectionBase } from '../../house-styles/house-style.ts';
import type { Drafted } from './drafted.ts';
import { type NewParagraph, quoted } from './paragraph.ts';
import type { PlacedText } from './place-text.ts';
import { printedWords } from './printed-words.ts';

export type ImplicationSort = NonNullable<SectionBase['implication']>;

const sorts: Readonly<Record<ImplicationSort, RegExp>> = {
  financial: /financ|resource|cost/iu,
  legal: /\blegal\b/iu,
  equalities: /equal/iu,
  risk: /\brisk/iu,
  environment: /environment|sustainab|climate/iu,
  health: /health/iu,
  workforce: /workforce|staff|human resources/iu,
  'data-protection': /data protection|information governance|privacy/iu,
  'crime-and-disorder': /crime/iu,
  'corporate-parenting': /corporate parent/iu,
  property: /property|procure/iu,
  policy: /policy/iu,
  partnership: /partner/iu,
  'human-rights': /human rights/iu,
  'low-income': /low income|elderly/iu,
};

/** What the source itself states under an implication of a sort, as that paper's words; without a sort, under every one that no section of the style is for. */
export function statedImplications(drafted: Drafted, sort: ImplicationSort | undefined): NewParagraph[] {
  const { noun, letter, whole } = drafted;
  const own = flatSections(drafted.style).flatMap(({ section }) => section.implication ?? []);
  const fits = (heading: string) =>
    sort === undefined ? !own.some((one) => sorts[one].test(heading)) : sorts[sort].test(heading);
  const found = drafted.of('implication').filter(({ heading }) => fits(heading));
  const told = drafted.texts.filter(({ purpose, heading, span }) => {
    const words = heading && letter.content.text.slice(heading.startChar, heading.endChar);
    const taken = found.some(({ citation }) => overlaps(citation, span));
    return purpose === 'implication' && !taken && words !== undefined && fits(words);
  });
  const stems = new Set(told.map(({ leadIn }) => leadIn?.startChar));
  const all = [
    ...found.map((one) => ({ words: saidOf(one), citations: [one.citation], voice: one.voice })),
    // A stem is told with each of its items: "failure … would result in" is no fact without its condition.
    ...told
      .filter(
        ({ span }) =>
          ![...stems].some(
            (start) => start !== undefined && start <= span.startChar && span.startChar - start < 12,
          ),
      )
      .map((text) => ({ ...withStem(drafted, text), voice: text.voice })),
  ].sort((a, b) => a.citations[0]!.startChar - b.citations[0]!.startChar);
  return all.map(({ words, citations, voice }) => {
    const heading = citations[0]!.context.findLast(({ role }) => role === 'heading');
    const named = heading?.quote.replace(/\s+/gu, ' ').replace(/[.:]$/u, '');
    const under = named === undefined ? '' : ` under “${named}”`;
    return quoted(`The ${noun} stated${under}, for its own meeting: ${words}`, [...citations, whole], {
      voice,
    });
  });
}

/** A row of a table as "Equal Opportunities: No"; running text as it stands. */
function saidOf({ heading, answer, text, citation }: FindingOf<'implication'>): string {
  const said = answer === undefined || text !== undefined ? citation.quote : `${heading}: ${answer}`;
  return said.replace(/\s*\|\s*/gu, ', ').replace(/\s+/gu, ' ');
}

function withStem(
  { letter, cite }: Drafted,
  { span, leadIn }: PlacedText,
): { words: string; citations: PlacedCitation[] } {
  const own = printedWords(letter, span);
  if (leadIn === undefined) return { words: own, citations: [cite(span)] };
  const stem = { startChar: leadIn.bodyStart, endChar: leadIn.endChar };
  return {
    words: `${printedWords(letter, stem).replace(/:$/u, '')} ${own}`,
    citations: [cite(span), cite(stem)],
  };
}
