import type { Draft } from '../../domain/draft.ts';
import type { DraftFault } from '../../domain/draft-check.ts';
import type { Letter } from '../../domain/letter.ts';
import { changedWords } from './fresh/changed-words.ts';
import { droppedFaults } from './fresh/dropped-faults.ts';
import { headingFaults } from './fresh/heading-faults.ts';
import { leadInFaults } from './fresh/lead-in-faults.ts';
import { lostClauses } from './fresh/lost-clauses.ts';
import { type Fresh, leadInOf, openFresh } from './fresh/open-fresh.ts';
import type { Placed } from './fresh/placed.ts';
import { placeholdersGone } from './fresh/placeholders-gone.ts';
import { sourceFaults } from './fresh/source-faults.ts';
import { standingOfWords } from './fresh/standing-of-words.ts';
import { wordedFrom } from './fresh/worded-from.ts';
import { wordedPlaceFaults } from './fresh/worded-place-faults.ts';

/**
 * Holds a draft against what drafting gives for the same letter, style and givens: fixed wording that is nobody's, quotations of nothing,
 * words that nobody edited and that are not those drafted, words of a model where none may stand, voices and proposals marked otherwise, lists led in the other way, clauses
 * that an edit dropped, what is no longer told, and placeholders that are gone. Several fresh drafts where givens came later: words of either will do. Empty
 * when `fresh` is.
 */
export function againstFresh(draft: Draft, fresh: readonly Draft[], letter: Letter): DraftFault[] {
  if (fresh.length === 0) return [];
  const opened = openFresh(fresh);
  const placed = place(draft, opened);
  return [
    ...headingFaults(draft, fresh),
    ...placed.flatMap((one) => ofOne(one, opened, letter)),
    ...leadInFaults(placed),
    ...droppedFaults(draft, opened, letter),
    ...placeholdersGone(draft, opened),
  ];
}

function ofOne(one: Placed, fresh: Fresh, letter: Letter): DraftFault[] {
  const sources = sourceFaults(one, fresh);
  return [
    ...sources,
    // What has no source is not told again as changed.
    ...(sources.length > 0 ? [] : changedWords(one, fresh)),
    ...wordedPlaceFaults(one),
    ...standingOfWords(one, letter),
    ...lostClauses(one),
  ];
}

function place({ sections }: Draft, fresh: Fresh): Placed[] {
  return sections.flatMap(({ key, paragraphs }) =>
    paragraphs.map((paragraph, at) => ({
      section: key,
      paragraph,
      leadIn: leadInOf(paragraphs, at),
      // A model's words stand for running text of which they cite a part; whether they hold is worked out from what they cite.
      counterparts:
        paragraph.written === undefined
          ? fresh.counterparts(key, paragraph)
          : wordedFrom(key, paragraph, fresh),
      where: { section: key, paragraph: paragraph.id },
    })),
  );
}
