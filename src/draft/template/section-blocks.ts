import type { DraftParagraph, DraftSection } from '../../domain/draft.ts';
import { element, type MarkupElement } from '../../word-files/markup.ts';
import { paragraphRunsOf } from '../copies/paragraph-runs-of.ts';
import { draftRuns, withBookmark, wordRuns } from './draft-runs.ts';
import type { Filling, Look } from './filling.ts';
import { hanging, isNumbered, styledLook, unnumbered } from './paragraph-look.ts';
import { tableBlock } from './table-block.ts';

/**
 * Sections as paragraphs and tables in the look of their mark. The first goes without its heading unless `headed`: a template has its
 * own heading above the mark.
 */
export function sectionBlocks(
  sections: readonly DraftSection[],
  look: Look,
  headed: boolean,
  filling: Filling,
): MarkupElement[] {
  return sections.flatMap((section, at) => [
    ...(section.heading !== '' && (headed || at > 0)
      ? [headingBlock(section, section.level, [], look, filling)]
      : []),
    ...paragraphRunsOf(section.paragraphs).flatMap((group) => {
      if (group.form === 'row') return [tableBlock(group.paragraphs, look, filling), element('w:p')];
      return group.paragraphs.map((one) => paragraphBlock(one, section, look, filling));
    }),
  ]);
}

function headingBlock(
  { heading, number }: Pick<DraftSection, 'heading' | 'number'>,
  level: number,
  runs: MarkupElement[],
  look: Look,
  filling: Filling,
): MarkupElement {
  const id = filling.styles.idOf('paragraph', `heading ${Math.min(level, 9)}`);
  const styled = id === undefined ? undefined : styledLook(id);
  const counted = styled !== undefined && isNumbered({ paragraph: styled }, filling);
  const words = number === undefined || counted ? heading : `${number} ${heading}`;
  const own = runs.length > 0 ? runs : wordRuns(words, undefined, styled ? [] : [element('w:b')]);
  return block(styled ?? unnumbered(look.paragraph, filling), own);
}

function paragraphBlock(
  paragraph: DraftParagraph,
  section: DraftSection,
  look: Look,
  filling: Filling,
): MarkupElement {
  const proposed = paragraph.proposed ? wordRuns(' (proposed)', look.run, [element('w:i')]) : [];
  const words = [...draftRuns(paragraph, paragraph.text, look.run, filling)];
  const around = (runs: MarkupElement[]) => [...withBookmark(paragraph, runs, filling), ...proposed];
  if (paragraph.form === 'heading') {
    const named = {
      heading: paragraph.text,
      ...(paragraph.number === undefined ? {} : { number: paragraph.number }),
    };
    const runs = around(
      wordRuns(
        paragraph.text,
        undefined,
        filling.styles.idOf('paragraph', `heading ${section.level + 1}`) ? [] : [element('w:b')],
      ),
    );
    return headingBlock(named, section.level + 1, runs, look, filling);
  }
  if (paragraph.form === 'bullet') return bulletBlock(around, words, look, filling);
  return numberedBlock(paragraph, section, around(words), look, filling);
}

function bulletBlock(
  around: (runs: MarkupElement[]) => MarkupElement[],
  words: MarkupElement[],
  look: Look,
  filling: Filling,
): MarkupElement {
  const id = filling.styles.idOf('paragraph', 'List Bullet');
  if (id !== undefined) return block(styledLook(id), around(words));
  return block(unnumbered(look.paragraph, filling), [
    ...wordRuns(`${filling.style.bullets.mark} `, look.run),
    ...around(words),
  ]);
}

/** A template that numbers its paragraphs goes on doing so; letters, and numbers where it does not, are typed as the draft has them. */
function numberedBlock(
  { number }: DraftParagraph,
  section: DraftSection,
  runs: MarkupElement[],
  look: Look,
  filling: Filling,
): MarkupElement {
  const counts = isNumbered(look, filling);
  const isFigure = number !== undefined && /^\d+(?:\.\d+)*\.?$/u.test(number);
  const drafted = section.paragraphs.some((one) => one.number !== undefined);
  if (counts && (isFigure || !drafted)) return block(look.paragraph, runs);
  const bare = counts ? unnumbered(look.paragraph, filling) : look.paragraph;
  if (number === undefined) return block(bare, runs);
  return block(hanging(bare), [...wordRuns(`${number}\t`, look.run), ...runs]);
}

function block(properties: MarkupElement | undefined, runs: MarkupElement[]): MarkupElement {
  return element('w:p', {}, [...(properties ? [properties] : []), ...runs]);
}
