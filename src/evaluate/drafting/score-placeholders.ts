import type { Draft, DraftParagraph, DraftSection } from '../../domain/draft.ts';
import type { Miss } from '../extraction/score-list.ts';
import { tokensOf } from '../extraction/tokens-of.ts';
import type { DraftScore } from './draft-score.ts';
import type { DraftingCase } from './drafting-case.ts';

const idle = new Set(
  'the of and or for to a an in on its it who which each any them other cleared'.split(' '),
);
/** What labels and house styles call the same thing, by stem. */
const alike: Record<string, string[]> = {
  commi: ['body', 'bodie', 'meeti'],
  cost: ['finan', 'resou'],
  amoun: ['finan', 'resou'],
  owner: ['respo', 'plan', 'respon'],
  respo: ['plan'],
  chief: ['direc'],
  direc: ['post'],
  wards: ['ward', 'divis'],
  portf: ['membe'],
  telep: ['conta'],
  execu: ['offic'],
  equal: ['equal'],
  finan: ['resou'],
};

/**
 * Fields that only a person may fill. `filled`: what carries the field's label is written by code, neither given nor quoted from the letter.
 * `missing`: no placeholder speaks of it and nothing of the draft answers it.
 */
export function scorePlaceholders(draft: Draft, fields: DraftingCase['mustBePlaceholder']): DraftScore {
  const told = fields.map(({ field }) => ({ field, ...tell(draft, field) }));
  const filled = told.flatMap(({ field, filledBy }) =>
    filledBy === undefined ? [] : [missOf('placeholder filled', 'invented', field, filledBy.text)],
  );
  const missing = told.filter(({ spoken, filledBy }) => !spoken && filledBy === undefined);
  return {
    figures: {
      placeholders: fields.length,
      placeholdersFilled: filled.length,
      placeholdersMissing: missing.length,
    },
    misses: [...filled, ...missing.map(({ field }) => missOf('placeholder', 'missing', field, ''))],
  };
}

function tell(draft: Draft, field: string): { spoken: boolean; filledBy: DraftParagraph | undefined } {
  const head = stemsOf(field.split(/,|;| and | or |: /u)[0]!);
  const speaks = (words: string) => {
    const held = new Set(stemsOf(words));
    const known = head.filter((stem) => held.has(stem) || (alike[stem] ?? []).some((one) => held.has(one)));
    return head.length > 0 && known.length * 2 >= head.length && known.length > 0;
  };
  const spoken = draft.sections.some(({ heading, paragraphs }) =>
    paragraphs.some(
      ({ placeholder, text }) =>
        placeholder !== undefined && speaks(`${heading} ${text} ${placeholder.what} ${placeholder.key}`),
    ),
  );
  return { spoken, filledBy: draft.sections.map((section) => fillerOf(section, head)).find((one) => one) };
}

/** A labelled value, or a whole section without a placeholder, that code wrote under the field's own words. */
function fillerOf(
  { heading, paragraphs }: DraftSection,
  head: readonly string[],
): DraftParagraph | undefined {
  const isOf = (label: string) => {
    const held = new Set(stemsOf(label));
    return head.length > 0 && head.every((stem) => held.has(stem));
  };
  const labelled = paragraphs.find(
    (one) =>
      one.header === undefined && one.cells !== undefined && isOf(one.cells[0] ?? '') && isWritten(one),
  );
  if (labelled !== undefined) return labelled;
  const silent = paragraphs.length > 0 && paragraphs.every(isWritten);
  return silent && isOf(heading) ? paragraphs[0] : undefined;
}

/** Neither a person's, nor a placeholder, nor cited, nor a statement that the letter does not say it. */
function isWritten({ origin, citations, rule, cells }: DraftParagraph): boolean {
  if (rule === 'none-found' || rule === 'not-stated' || rule === 'standing-duty') return false;
  if (cells?.slice(1).every((cell) => cell.trim() === '')) return false;
  return ['fixed', 'derived', 'quoted'].includes(origin) && citations.length === 0;
}

function stemsOf(words: string): string[] {
  return tokensOf(words)
    .filter((word) => word.length > 2 && !idle.has(word))
    .map((word) => word.slice(0, 5));
}

function missOf(field: string, sort: Miss['sort'], wanted: string, found: string): Miss {
  return { field, sort, wanted, ...(found === '' ? { what: 'no placeholder speaks of it' } : { found }) };
}
