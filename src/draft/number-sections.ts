import type { DraftParagraph, DraftSection } from '../domain/draft.ts';
import { flatSections } from '../house-styles/flat-sections.ts';
import type { HouseStyle, SectionBase } from '../house-styles/house-style.ts';

/** Where counting stands: sections, paragraphs (of a section, or of the whole report in one run), and items under the last of them. */
interface Count {
  section: number;
  paragraph: number;
  item: number;
}

/** Gives headings and paragraphs their numbers, as the style counts, and every paragraph its id. What it had before counts for nothing. */
export function numberSections(sections: readonly DraftSection[], style: HouseStyle): DraftSection[] {
  const known = new Map(flatSections(style).map(({ section }) => [section.key, section]));
  const count: Count = { section: 0, paragraph: 0, item: 0 };
  return sections.map(({ number: _, ...section }) => {
    const own = known.get(section.key);
    const heading = own === undefined ? undefined : headingNumber(count, section, own, style);
    const paragraphs = section.paragraphs.map(({ number: before, ...one }, at) => {
      const number = own === undefined ? undefined : paragraphNumber(count, one, own, style);
      return { ...one, id: `${section.key}-${at + 1}`, ...(number === undefined ? {} : { number }) };
    });
    return { ...section, ...(heading === undefined ? {} : { number: heading }), paragraphs };
  });
}

function headingNumber(
  count: Count,
  { level }: Pick<DraftSection, 'level'>,
  { numbered }: SectionBase,
  { numbering }: HouseStyle,
): string | undefined {
  count.item = 0;
  if (numbering.scheme === 'run' || level > 1) return undefined;
  count.paragraph = 0;
  if (!numbered) return undefined;
  count.section++;
  return `${count.section}${numbering.stop ? '.' : ''}`;
}

function paragraphNumber(
  count: Count,
  paragraph: Omit<DraftParagraph, 'number'>,
  section: SectionBase,
  style: HouseStyle,
): string | undefined {
  const { scheme, stop } = style.numbering;
  const { form, proposed } = paragraph;
  if (proposed && style.recommendations?.marker === 'letter') return letter(++count.item, scheme);
  if (form === 'bullet' && scheme === 'levels' && section.paragraphsNumbered && section.numbered)
    return letter(++count.item, scheme);
  if (form !== 'paragraph' || !section.paragraphsNumbered) return undefined;
  count.item = 0;
  if (scheme === 'run') return `${++count.paragraph}${stop ? '.' : ''}`;
  return section.numbered || count.section > 0 ? `${count.section}.${++count.paragraph}` : undefined;
}

/** a … z, then aa, bb …, as Word counts. */
function letter(at: number, scheme: HouseStyle['numbering']['scheme']): string {
  const one = String.fromCharCode(97 + ((at - 1) % 26)).repeat(Math.floor((at - 1) / 26) + 1);
  return scheme === 'levels' ? `(${one})` : `${one})`;
}
