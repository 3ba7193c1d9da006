import { overlaps } from '../../domain/overlaps.ts';
import type { SectionBase } from '../../house-styles/house-style.ts';
import type { Drafted } from './drafted.ts';
import { type NewParagraph, quoted } from './paragraph.ts';

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
  const own = drafted.style.sections
    .flatMap((one) => [one, ...one.sections])
    .flatMap(({ implication }) => implication ?? []);
  const fits = (heading: string) =>
    sort === undefined ? !own.some((one) => sorts[one].test(heading)) : sorts[sort].test(heading);
  const found = drafted.of('implication').filter(({ heading }) => fits(heading));
  const told = drafted.texts.filter(({ purpose, heading, span }) => {
    const words = heading && letter.content.text.slice(heading.startChar, heading.endChar);
    const taken = found.some(({ citation }) => overlaps(citation, span));
    return purpose === 'implication' && !taken && words !== undefined && fits(words);
  });
  const all = [
    ...found.map(({ citation, voice }) => ({ citation, voice })),
    ...told.map(({ span, voice }) => ({ citation: drafted.cite(span), voice })),
  ].sort((a, b) => a.citation.startChar - b.citation.startChar);
  return all.map(({ citation, voice }) => {
    const heading = citation.context.findLast(({ role }) => role === 'heading');
    const named = heading?.quote.replace(/\s+/gu, ' ').replace(/[.:]$/u, '');
    const under = named === undefined ? '' : ` under “${named}”`;
    const words = citation.quote.replace(/\s+/gu, ' ');
    return quoted(`The ${noun} stated${under}, for its own meeting: ${words}`, [citation, whole], { voice });
  });
}
