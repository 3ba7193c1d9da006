import type { DraftParagraph } from '../../../domain/draft.ts';
import type { DraftFault } from '../../../domain/draft-check.ts';
import { type Fresh, spaced } from './open-fresh.ts';
import type { Placed } from './placed.ts';

/** What is wrong with where the words of a paragraph are said to come from: fixed wording that is nobody's, a quotation or a rule of nothing. */
export function sourceFaults({ paragraph, where }: Placed, fresh: Fresh): DraftFault[] {
  const { origin, text, edited, filled } = paragraph;
  if (edited !== undefined || filled !== undefined) return [];
  if (origin === 'fixed' && !fresh.fixed.has(spaced(text)))
    return [
      {
        kind: 'value',
        weight: 'fault',
        ...where,
        text,
        why: 'This stands in fixed wording that the house style and we do not have. Take it out, or draft the section again.',
      },
    ];
  if (origin === 'quoted' && citesNothing(paragraph))
    return [
      {
        kind: 'quotation',
        weight: 'fault',
        ...where,
        text,
        why: 'This is said to be quoted and cites nothing. Take it out, or draft the section again.',
      },
    ];
  if (origin === 'derived' && citesNothing(paragraph) && !isDerivedSo(paragraph, fresh))
    return [
      {
        kind: 'value',
        weight: 'fault',
        ...where,
        text,
        why: 'This is said to follow by a rule, and it cites nothing that the rule could work on. Take it out, or draft the section again.',
      },
    ];
  return [];
}

function citesNothing({ citations, values = [] }: DraftParagraph): boolean {
  return citations.length === 0 && (values.length === 0 || values.some(({ origin }) => origin !== 'given'));
}

function isDerivedSo({ rule }: DraftParagraph, { paragraphs }: Fresh): boolean {
  return paragraphs.some(
    ({ paragraph }) =>
      paragraph.origin === 'derived' && paragraph.rule === rule && paragraph.citations.length === 0,
  );
}
