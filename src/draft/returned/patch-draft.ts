import type { Draft, DraftParagraph } from '../../domain/draft.ts';
import { contentStems } from '../../domain/stem-words.ts';
import type { AlignedParagraph, Alignment } from './align-paragraphs.ts';
import { changedSentences } from './changed-sentences.ts';
import { comparedWords } from './compared-words.ts';
import type { PlaceholderState } from './placeholder-state.ts';
import type { ChangeMark } from './returned-copy.ts';

/** Key of the section in which stands what is of no paragraph of the draft. */
export const addedSection = 'added';
/** A citation goes with its words: when more than this much of what a paragraph said of it is gone, it is no longer given. */
const mostLost = 0.5;

/**
 * The draft as the returned copy has it: paragraphs that are gone are taken out, those that were reworded say what they say now and
 * cite what they still give, as edited by whoever did, and `added` stand at its end.
 */
export function patchDraft(
  draft: Draft,
  { kept }: Alignment,
  states: ReadonlyMap<DraftParagraph, PlaceholderState>,
  added: readonly DraftParagraph[],
  saved?: ChangeMark,
): Draft {
  const now = new Map(kept.map((one) => [one.paragraph, patched(one, states.get(one.paragraph), saved)]));
  const sections = draft.sections.map((section) => ({
    ...section,
    paragraphs: section.paragraphs.flatMap((paragraph) => now.get(paragraph) ?? []),
  }));
  const extra = { key: addedSection, heading: 'Added in Word', level: 1, paragraphs: [...added] };
  return { ...draft, sections: added.length === 0 ? sections : [...sections, extra] };
}

function patched(
  one: AlignedParagraph,
  state: PlaceholderState | undefined,
  saved: ChangeMark | undefined,
): DraftParagraph | undefined {
  const { paragraph, lines } = one;
  if (lines.length === 0) return undefined;
  const text = lines.map((line) => line.text).join(' ');
  const same = comparedWords(text, paragraph.number) === comparedWords(paragraph.text);
  if (state?.state === 'open' || (state === undefined && same)) return paragraph;
  const { cells: _cells, placeholder, ...rest } = paragraph;
  const citations = paragraph.citations.filter(({ quote }) => isStillSaid(quote, paragraph.text, text));
  const { by, at = '' } = lines[0]!.insertedBy[0] ?? saved ?? { by: 'somebody who did not track changes' };
  const words = {
    ...rest,
    text,
    citations,
    edited: { by, at, was: paragraph.edited?.was ?? paragraph.text },
  };
  if (state === undefined) return words;
  return { ...words, origin: 'given', ...(placeholder === undefined ? {} : { filled: placeholder }) };
}

function isStillSaid(quote: string, before: string, after: string): boolean {
  const [was, is] = [new Set(contentStems(before)), new Set(contentStems(after))];
  const said = contentStems(quote).filter((stem) => was.has(stem));
  return said.filter((stem) => !is.has(stem)).length <= said.length * mostLost;
}

/** True when the paragraph says what it said when it was checked, if in another order. */
export function isUnchanged(one: AlignedParagraph): boolean {
  return one.lines.length > 0 && changedSentences(one).length === 0;
}
