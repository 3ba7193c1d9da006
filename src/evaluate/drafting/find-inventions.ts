import type { Draft } from '../../domain/draft.ts';
import type { DraftCheck } from '../../domain/draft-check.ts';
import type { Miss } from '../extraction/score-list.ts';
import { foldWithMap } from '../fold-with-map.ts';
import { type DraftedLetter, writtenParagraphs } from './draft-score.ts';
import type { DraftingCase } from './drafting-case.ts';

/** Values that nothing backs and quotations of other words, as the check of a draft finds them. */
export function uncheckedValues({ draft }: DraftedLetter, check: DraftCheck): Miss[] {
  return check.faults
    .filter(({ kind, weight }) => weight === 'fault' && (kind === 'value' || kind === 'quotation'))
    .map(({ text, why, paragraph, section }): Miss => {
      const whole = draft.sections.flatMap(({ paragraphs }) => paragraphs).find(({ id }) => id === paragraph);
      const span = whole?.citations[0];
      return {
        ...{ field: 'invention', sort: 'invented', found: text },
        what: `${section ?? 'draft'}: ${why} In: ${whole?.text ?? ''}`,
        ...(span === undefined ? {} : { span: { startChar: span.startChar, endChar: span.endChar } }),
      };
    });
}

/**
 * What a label calls an invention and the draft says: a match of one of its patterns anywhere in it, or a phrase that the label has in double
 * quotes and the letter does not print, outside placeholders. A label against words being used "as" something is not one against the words.
 */
export function labelledInventions(
  { draft, letter }: DraftedLetter,
  { wouldBeInvention, wouldBeInventionPatterns }: DraftingCase,
): Miss[] {
  const lines = everyText(draft);
  const matched = (wouldBeInventionPatterns ?? []).flatMap((pattern) => {
    const match = new RegExp(pattern, 'i').exec(lines);
    return match === null ? [] : [inventedAs(`pattern ${pattern}`, lineAround(lines, match.index))];
  });
  const printed = foldWithMap(letter.content.text).folded;
  const written = writtenParagraphs(draft).map(({ text }) => text);
  const phrases = wouldBeInvention
    .filter((one) => !/\bas\b/u.test(one))
    .flatMap((one) => [...one.matchAll(/"([^"]+)"/gu)].map(([, words]) => words!));
  const said = phrases
    .map((phrase) => ({ phrase, folded: foldWithMap(phrase).folded }))
    .filter(({ folded }) => !printed.includes(folded))
    .flatMap(({ phrase, folded }) => {
      const where = written.find((text) => foldWithMap(text).folded.includes(folded));
      return where === undefined ? [] : [inventedAs(`the phrase “${phrase}”`, where)];
    });
  return [...matched, ...said];
}

function inventedAs(what: string, found: string): Miss {
  return { field: 'would-be invention', sort: 'invented', found, what };
}

/** A paragraph a line, then dates with what is noted of them. Headings are the house style's words. */
function everyText({ title, sections, dates }: Draft): string {
  return [
    title,
    ...sections.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)),
    ...dates.flatMap(({ label, spoken, note }) => [`${label}: ${spoken}`, note ?? '']),
  ].join('\n');
}

function lineAround(lines: string, at: number): string {
  const end = lines.indexOf('\n', at);
  return lines.slice(lines.lastIndexOf('\n', at) + 1, end < 0 ? undefined : end);
}
