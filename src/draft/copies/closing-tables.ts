import type { Draft, DraftDate, LeftOut, Outstanding } from '../../domain/draft.ts';
import type { PlacedCitation } from '../../domain/finding.ts';

/** A table after the report itself: for those who work on the draft, no part of what members read. */
export interface ClosingTable {
  key: 'dates' | 'outstanding' | 'left-out';
  heading: string;
  /** What is said where there is no row. */
  none: string;
  columns: string[];
  /** `paragraph` is the id of the one that a row is about. Citations belong after the cell at `citedAt`. */
  rows: { cells: string[]; citations: readonly PlacedCitation[]; paragraph?: string | undefined }[];
  citedAt: number;
}

/** The dates of a draft, what is outstanding, and what of the letter was left out, as tables in that order. */
export function closingTables(draft: Draft): ClosingTable[] {
  return [
    {
      key: 'dates',
      heading: 'Dates',
      none: 'No date is given, and the letter prints none.',
      columns: ['Date', 'What', 'Where it comes from', 'To look at'],
      rows: draft.dates.map((date) => ({ cells: dateCells(date), citations: date.citations })),
      citedAt: 2,
    },
    {
      key: 'outstanding',
      heading: 'Outstanding before this goes on an agenda',
      none: 'Nothing is outstanding.',
      columns: ['What', 'For', 'Why', 'Where'],
      rows: draft.outstanding.map((one) => ({
        cells: [one.what, one.for, one.why, placeOf(draft, one)],
        citations: [],
        paragraph: one.paragraph,
      })),
      citedAt: 0,
    },
    {
      key: 'left-out',
      heading: 'Left out of this report',
      none: 'Nothing that was found in the letter is left out.',
      columns: ['What the letter says', 'Kind', 'Reason'],
      rows: draft.leftOut.map((one) => ({ cells: leftOutCells(one), citations: [one.citation] })),
      citedAt: 0,
    },
  ];
}

const origins: Record<DraftDate['origin'], string> = {
  quoted: 'The letter',
  derived: 'Counted',
  given: 'Given with the request',
};

function dateCells({ spoken, label, origin, passed, note, key }: DraftDate): string[] {
  const over = passed && key !== 'letter-date' && key !== 'received' && !/\bpassed\b/u.test(note ?? '');
  const notes = [...(over ? ['This date has passed.'] : []), ...(note === undefined ? [] : [note])];
  return [spoken, label, origins[origin], notes.length === 0 ? 'Nothing' : notes.join(' ')];
}

/** The section and, where it has one, the number of the paragraph. */
function placeOf({ sections }: Draft, { section, paragraph }: Outstanding): string {
  const found = sections.find(({ key }) => key === section);
  if (found === undefined) return 'The whole report';
  const number = found.paragraphs.find(({ id }) => id === paragraph)?.number ?? found.number;
  return [number, found.heading || 'Head of the report'].filter((part) => part !== undefined).join(' ');
}

function leftOutCells({ kind, text, adverse, reason, by }: LeftOut): string[] {
  const words = kind.replace(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`);
  const why = reason === undefined ? 'No reason is given' : `${reason}${by === undefined ? '' : ` (${by})`}`;
  return [text, `${words}${adverse ? ', adverse' : ''}`, why];
}
