import type { DraftParagraph } from '../../domain/draft.ts';
import type { DraftFault } from '../../domain/draft-check.ts';
import { findNamedBodies } from '../../regimes/find-named-bodies.ts';
import type { Regimes } from '../../regimes/load-regimes.ts';
import { draftValuesIn } from './draft-values-in.ts';

/**
 * Figures and inspectorates in words that a person wrote and that cite nothing, as a note: their word alone stands behind them. None for a
 * placeholder that asks for a date, a name or a choice, which only a person can give.
 */
export function ownWordNotes(
  paragraph: DraftParagraph,
  regimes: Regimes,
  where: { section: string; paragraph: string },
): DraftFault[] {
  const { edited, filled, text } = paragraph;
  if (edited === undefined || !isOwnWord(paragraph) || (filled !== undefined && filled.kind !== 'text'))
    return [];
  const figures = draftValuesIn(text, () => true).filter(({ kind }) => kind === 'number');
  const names = findNamedBodies(text, regimes)
    .inspectorates.filter(({ ambiguous }) => ambiguous !== true)
    .map(({ start, end }) => text.slice(start, end));
  const claimed = [...new Set([...figures.map((one) => one.text), ...names])];
  if (claimed.length === 0) return [];
  return [
    {
      kind: 'value',
      weight: 'note',
      ...where,
      text,
      why: `Given by ${edited.by}, no source: ${claimed.join(', ')}. Nothing in the letter stands behind it; see that it is right.`,
      by: edited.by,
      ...(edited.at === '' ? {} : { at: edited.at }),
    },
  ];
}

/** True for words that a person put in and that cite nothing: no value of theirs is the letter's. */
export function isOwnWord({ edited, citations }: DraftParagraph): boolean {
  return edited !== undefined && citations.length === 0;
}
