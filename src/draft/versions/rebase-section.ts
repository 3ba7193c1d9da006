import type { Draft, DraftParagraph, DraftSection } from '../../domain/draft.ts';
import type { DraftConflict } from '../../domain/draft-change.ts';
import { givenPlaceholders } from './given-placeholders.ts';
import { pairParagraphs } from './pair-paragraphs.ts';
import { sameWords } from './same-words.ts';
import { wordLikeness } from './word-likeness.ts';

/** One section three times: as it was drafted, as people left it, and as it is drafted now; empty where it does not stand. */
export interface SectionStates {
  key: string;
  drafted: readonly DraftParagraph[];
  current: readonly DraftParagraph[];
  fresh: DraftSection | undefined;
  given: Draft['given'];
}

export interface RebasedSection {
  paragraphs: DraftParagraph[];
  conflicts: DraftConflict[];
}

/** The fresh paragraphs with what people did put back in: their words, what they filled, what they added, what they took out. */
export function rebaseSection({ key, drafted, current, fresh, given }: SectionStates): RebasedSection {
  const now: (DraftParagraph | undefined)[] = [...(fresh?.paragraphs ?? [])];
  const conflicts: DraftConflict[] = [];
  const added = new Map<number, DraftParagraph[]>();
  const places = placesNow(current, now as DraftParagraph[]);
  let last = -1;
  current.forEach((one, at) => {
    const place = places[at];
    if (isAdded(one) && fresh !== undefined) added.set(last, [...(added.get(last) ?? []), one]);
    else if (one.edited !== undefined) {
      if (place !== undefined) now[place] = withHand(now[place]!, one);
      else if (!isGivenNow(one, given)) conflicts.push(conflictOf(key, one, fresh?.paragraphs ?? []));
    }
    if (place !== undefined) last = place;
  });
  for (const gone of takenOut(drafted, current)) {
    const place = now.findIndex((one) => one?.edited === undefined && sameWords(one?.text ?? '', gone.text));
    if (place >= 0) now[place] = undefined;
  }
  const paragraphs = [
    ...(added.get(-1) ?? []),
    ...now.flatMap((one, at) => [...(one === undefined ? [] : [one]), ...(added.get(at) ?? [])]),
  ];
  return { paragraphs, conflicts };
}

/** Where each paragraph is drafted now, word for word as it was drafted then, or asked for by the same key; each place once. */
function placesNow(
  current: readonly DraftParagraph[],
  now: readonly DraftParagraph[],
): (number | undefined)[] {
  const free = new Set(now.keys());
  return current.map((one) => {
    const place = [...free].find((at) => {
      const { text, placeholder } = now[at]!;
      return one.filled === undefined
        ? !isAdded(one) && sameWords(asDrafted(one), text)
        : placeholder?.key === one.filled.key;
    });
    if (place !== undefined) free.delete(place);
    return place;
  });
}

function asDrafted({ text, edited }: DraftParagraph): string {
  return edited?.was ?? text;
}

function isAdded({ edited, filled }: DraftParagraph): boolean {
  return edited !== undefined && edited.was === undefined && filled === undefined;
}

/** The words of a person over the sources of now. */
function withHand(now: DraftParagraph, one: DraftParagraph): DraftParagraph {
  const { text, cells, edited, filled } = one;
  const { placeholder, ...rest } = now;
  const words = {
    text,
    ...(cells === undefined ? {} : { cells }),
    ...(edited === undefined ? {} : { edited }),
  };
  if (filled === undefined || placeholder === undefined) return { ...now, ...words };
  return { ...rest, ...words, origin: 'given', filled, checked: one.checked };
}

/** A date or body that a person filled in is given with the request by now, and drafted as such. */
function isGivenNow({ filled }: DraftParagraph, given: Draft['given']): boolean {
  const name = givenPlaceholders[filled?.key ?? ''];
  return name !== undefined && given[name] !== undefined;
}

function conflictOf(section: string, one: DraftParagraph, now: readonly DraftParagraph[]): DraftConflict {
  const was = one.edited?.was;
  const best = now
    .map(({ text }) => ({ text, likeness: wordLikeness(text, was ?? one.text) }))
    .reduce((a, b) => (b.likeness > a.likeness ? b : a), { text: '', likeness: 0.5 });
  return {
    section,
    ...(was === undefined ? {} : { was }),
    words: one.text,
    ...(best.text === '' ? {} : { now: best.text }),
    by: one.edited?.by ?? '',
    why:
      best.text === ''
        ? 'What these words were put in for is not drafted any more.'
        : 'What these words were put in for is drafted in other words now.',
  };
}

/** What was drafted and no person's paragraph stands for any more. */
function takenOut(drafted: readonly DraftParagraph[], current: readonly DraftParagraph[]): DraftParagraph[] {
  const as = (one: DraftParagraph) => ({ text: asDrafted(one) });
  const kept = new Set(pairParagraphs(drafted.map(as), current.map(as)));
  return drafted.filter((one, at) => !kept.has(at) && one.edited === undefined);
}
