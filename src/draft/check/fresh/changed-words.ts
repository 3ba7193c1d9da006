import type { DraftFault } from '../../../domain/draft-check.ts';
import { type Fresh, spaced } from './open-fresh.ts';
import type { Placed } from './placed.ts';

/**
 * Words that are not those which drafting gives there, whatever their hash says: a note where a person edited them, by whom, else a fault.
 * None for what fills a placeholder; fixed wording, and what a model worded, is held elsewhere.
 */
export function changedWords({ paragraph, counterparts, where }: Placed, fresh: Fresh): DraftFault[] {
  const { origin, edited, filled, text, cells, written } = paragraph;
  if (filled !== undefined || origin === 'placeholder') return [];
  if (written !== undefined && edited === undefined) return [];
  const same = counterparts.some(
    (one) =>
      spaced(one.paragraph.text) === spaced(text) &&
      JSON.stringify(one.paragraph.cells) === JSON.stringify(cells),
  );
  if (same) return [];
  if (edited !== undefined)
    return [
      {
        kind: 'changed',
        weight: 'note',
        ...where,
        text,
        why: `These are words of ${edited.by}, not those that were drafted. Read them against the source.`,
        by: edited.by,
        ...(edited.at === '' ? {} : { at: edited.at }),
      },
    ];
  if (origin === 'fixed' && counterparts.length === 0) return [];
  const why =
    counterparts.length > 0
      ? `Drafting gives other words here: “${counterparts[0]!.paragraph.text}”`
      : fresh.proposing.has(where.section)
        ? 'Drafting proposes nothing of the kind to members, and nobody put it in by name'
        : 'Drafting gives no such paragraph here, and nobody put it in by name';
  return [
    {
      kind: 'changed',
      weight: 'fault',
      ...where,
      text,
      why: `${why}. Draft the section again, or edit it by name.`,
    },
  ];
}
