import type { Draft, DraftParagraph } from '../../../domain/draft.ts';
import type { DraftFault } from '../../../domain/draft-check.ts';
import type { PlacedCitation } from '../../../domain/finding.ts';
import type { Letter } from '../../../domain/letter.ts';
import type { Span } from '../../../domain/span.ts';
import { coveredBy } from '../covered-by.ts';
import { findDraftOmissions } from '../find-draft-omissions.ts';
import { isAdverseSpan } from '../is-adverse-span.ts';
import { isExcused } from '../omission-faults.ts';
import { shareSaid } from '../share-said.ts';
import { tellingPlaces } from '../telling-places.ts';
import { untoldSentences } from '../untold-sentences.ts';
import { type Fresh, spaced } from './open-fresh.ts';

/** Share of a citation that must be covered, of its words that a fresh paragraph must hold to tell it, and that one of the draft must. */
const leastCovered = 0.5;
const leastTold = 0.5;
const leastSaid = 0.3;

/**
 * What drafting tells of the letter and no paragraph of the draft does any more: a fault where it is adverse or a standing duty, else a
 * note. What is a finding of its own is listed as an omission already, and is left out here; so is what an officer left out with a reason.
 */
export function droppedFaults(draft: Draft, fresh: Fresh, letter: Letter): DraftFault[] {
  const known = findDraftOmissions(draft, letter).filter((one) => one.adverse || isExcused(one));
  const places = tellingPlaces(draft);
  const told: Span[] = known.map(({ citation }) => citation);
  const dropped: PlacedCitation[] = [];
  for (const { paragraph } of fresh.paragraphs)
    for (const citation of tells(paragraph)) {
      if (coveredBy(told, citation) >= leastCovered) continue;
      const tellers = [...places.touching(citation)];
      // What a model worded is looked for sentence by sentence, and words of one sentence do not stand for another.
      const untold = tellers.some(([{ written }]) => written !== undefined)
        ? untoldSentences(
            citation,
            tellers.map(([one]) => one),
          ).filter((one) => coveredBy(told, one) < leastCovered)
        : isTold(citation, tellers)
          ? []
          : [citation];
      told.push(...untold);
      dropped.push(...untold);
    }
  return [...dropped.map((one) => droppedFault(one, letter)), ...standingGone(draft, fresh)];
}

function isTold(citation: PlacedCitation, tellers: readonly [DraftParagraph, Span[]][]): boolean {
  return tellers.some(
    ([{ text }, spans]) =>
      coveredBy(spans, citation) >= leastCovered && shareSaid(citation.quote, text) >= leastSaid,
  );
}

/** What a paragraph says of what it cites; a title that it only names is not told. */
function tells({ origin, proposed, citations, text }: DraftParagraph): PlacedCitation[] {
  if (origin !== 'quoted' || proposed === true) return [];
  return citations.filter(({ quote }) => shareSaid(quote, text) >= leastTold);
}

function droppedFault(citation: PlacedCitation, letter: Letter): DraftFault {
  const adverse = isAdverseSpan(letter, citation);
  return {
    kind: 'omission',
    weight: adverse ? 'fault' : 'note',
    text: citation.quote,
    why: adverse
      ? 'The letter says this of what is wrong or must be done, and no paragraph tells it any more. Put it back.'
      : 'Drafting tells this of the letter, and no paragraph does any more. See that it is not missed.',
    citation,
  };
}

/** Duties of law, which cite nothing of the letter, that no paragraph states any more. */
function standingGone({ sections }: Draft, { drafts, paragraphs }: Fresh): DraftFault[] {
  const all = sections.flatMap((one) => one.paragraphs);
  const said = new Set(all.flatMap(({ text, edited }) => [spaced(text), spaced(edited?.was ?? text)]));
  const isStanding = ({ rule, origin }: DraftParagraph) => origin === 'derived' && rule === 'standing-duty';
  const inAll = (text: string) =>
    drafts.every((one) =>
      one.sections.some((section) => section.paragraphs.some((paragraph) => paragraph.text === text)),
    );
  const gone = paragraphs.filter(
    ({ paragraph }) => isStanding(paragraph) && inAll(paragraph.text) && !said.has(spaced(paragraph.text)),
  );
  return [...new Map(gone.map((one) => [one.paragraph.text, one])).values()].map(
    ({ section, paragraph: { text } }) => ({
      kind: 'omission',
      weight: 'fault',
      section,
      text,
      why: 'This is what law asks, whatever the letter says, and no paragraph states it any more. Put it back.',
    }),
  );
}
