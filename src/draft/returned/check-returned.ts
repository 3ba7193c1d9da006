import type { Draft } from '../../domain/draft.ts';
import type { DraftCheck, DraftFault } from '../../domain/draft-check.ts';
import type { Letter } from '../../domain/letter.ts';
import type { Regimes } from '../../regimes/load-regimes.ts';
import { dateFaults, type Recount } from '../check/date-faults.ts';
import { quotationFaults } from '../check/quotation-faults.ts';
import { standingFaults } from '../check/standing-faults.ts';
import { bookmarkName } from '../word/bookmark-name.ts';
import { checkUnknownView } from './check-unknown-view.ts';
import { checkView } from './check-view.ts';
import type { HeldAgainst } from './held-against.ts';
import { joinViews } from './join-views.ts';
import { leftInFile } from './left-in-file.ts';
import { letterWords } from './letter-words.ts';
import type { ReturnedCopy, ReturnedView } from './returned-copy.ts';

export interface ReturnedRequest {
  regimes: Regimes;
  /** `both` is the accepted view's counts with the faults of either. */
  view: ReturnedView | 'both';
  /** ISO day on which it is checked. */
  today: string;
  /** What dates of the draft are worked out again with; without it they are held only against the calendar. */
  dates?: Recount;
  /** What drafting gives for the letter, style and givens of the draft in it; without it the copy is held against that draft itself. */
  fresh?: readonly Draft[];
}

/**
 * Holds an edited working copy against its letter: every sentence that was changed, what was added, what was taken out and leaves
 * something adverse ungiven, placeholders open or filled, tracked changes and comments left. A file without a draft in it is held
 * against the whole letter instead.
 */
export function checkReturned(copy: ReturnedCopy, letter: Letter, request: ReturnedRequest): DraftCheck {
  const { regimes, view, today, dates, fresh } = request;
  const draft = copy.draft ?? noDraft(letter, today);
  const measure = fresh === undefined || fresh.length === 0 ? [draft] : fresh;
  const held: HeldAgainst = { letter, words: letterWords(letter), draft, fresh: measure, regimes };
  const check = (one: ReturnedView) =>
    copy.draft ? checkView(copy, one, held) : checkUnknownView(copy, one, held);
  const first = check(view === 'both' ? 'accepted' : view);
  // Without a tracked change both views are the same.
  const second = view === 'both' && copy.changes.length > 0 ? check('original') : first;
  const faults = [
    ...otherLetter(copy, letter),
    ...(copy.draft
      ? [
          ...quotationFaults(draft, letter),
          ...dateFaults(draft, letter, dates),
          ...standingFaults(draft, letter),
        ]
      : []),
    ...joinViews(first.faults, second.faults),
    ...leftInFile(copy, placeIn(draft)),
  ];
  return { ...first, ok: faults.every(({ weight }) => weight === 'note'), faults };
}

function otherLetter({ draft }: ReturnedCopy, { versionId, file }: Letter): DraftFault[] {
  if (!draft || draft.letter.versionId === versionId) return [];
  return [
    {
      kind: 'changed',
      weight: 'note',
      text: draft.letter.file,
      why: `This copy was drafted from another version of the letter than ${file}. What no longer stands in it is listed.`,
    },
  ];
}

function placeIn({
  sections,
}: Draft): (marks: readonly string[]) => Pick<DraftFault, 'section' | 'paragraph'> {
  const places = new Map(
    sections.flatMap(({ key, paragraphs }) =>
      paragraphs.map(({ id }) => [bookmarkName(id), { section: key, paragraph: id }] as const),
    ),
  );
  return (marks) => marks.map((mark) => places.get(mark)).find((place) => place !== undefined) ?? {};
}

/** Stands in for the draft of a file that carries none: nothing is given in it but the day. */
function noDraft({ versionId, file, extraction }: Letter, today: string): Draft {
  const { title, regime, edition } = extraction.report;
  return {
    style: 'unknown',
    title,
    letter: { versionId, file, title, regime, edition },
    given: { today, by: 'nobody' },
    sections: [],
    dates: [],
    leftOut: [],
    outstanding: [],
    standingDuties: [],
  };
}
