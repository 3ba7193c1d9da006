import type { DraftFault } from '../../../domain/draft-check.ts';
import { spaced } from './open-fresh.ts';
import type { Placed } from './placed.ts';

/**
 * Words marked as a model's that stand where none may: they rest on what is no running text of this section, or on two lists or voices of it, or under
 * other words than what they rest on. None for words that no model is said to have written.
 */
export function wordedPlaceFaults({ paragraph, counterparts, leadIn, where }: Placed): DraftFault[] {
  if (paragraph.written === undefined) return [];
  const why = whyNot(paragraph, counterparts, leadIn);
  if (why === undefined) return [];
  return [
    {
      kind: 'changed',
      weight: 'fault',
      ...where,
      text: paragraph.text,
      why: `A model is said to have worded this, and ${why}. Draft the section again.`,
    },
  ];
}

function whyNot(
  { form, origin, proposed, placeholder }: Placed['paragraph'],
  counterparts: Placed['counterparts'],
  leadIn: Placed['leadIn'],
): string | undefined {
  if (form !== 'bullet' || origin !== 'quoted' || proposed === true || placeholder !== undefined)
    return 'a model words nothing but running text';
  const [first] = counterparts;
  if (first === undefined) return 'what it cites is no running text that stands together in this section';
  if (counterparts.some((one) => one.paragraph.voice !== first.paragraph.voice))
    return 'it mixes what two voices say';
  const led = spaced(leadIn?.edited?.was ?? leadIn?.text ?? '');
  return led === spaced(first.leadIn?.text ?? '') ? undefined : 'it stands under other words than its source';
}
