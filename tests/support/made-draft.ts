import type { Draft, DraftDate, LeftOut, Outstanding } from '../../src/domain/draft.ts';
import type { PlacedCitation } from '../../src/domain/finding.ts';
import type { Letter } from '../../src/domain/letter.ts';
import { contextSpan, placeCitation } from '../../src/domain/place-citation.ts';
import { madeLetter } from './made-letter.ts';
import { financial, madeSections, wards } from './made-sections.ts';

export { madeLetter } from './made-letter.ts';

const duty =
  "You are asked to take this letter to an open meeting of the council's executive committee within two months of the date of this letter.";
const omitted = 'Too few care leavers are in work <or> training.';

/** A small cover report on `madeLetter`, by hand: every form, every origin, and something of every list that a draft has. */
export function madeDraft(): Draft {
  const letter = madeLetter();
  const cite = (words: string) => citationOf(letter, words);
  const { reportId, versionId, file, extraction } = letter;
  return {
    style: 'plain',
    title: extraction.report.title,
    letter: {
      ...(reportId === undefined ? {} : { reportId }),
      versionId,
      file,
      title: extraction.report.title,
      council: 'Ashmere City Council',
      regime: extraction.report.regime,
      edition: extraction.report.edition,
      period: '2002/03',
    },
    given: { body: 'Cabinet', meetingDate: '2003-09-22', today: '2003-09-15', by: 'Ama Okoro' },
    sections: madeSections(cite),
    dates: dates(cite),
    leftOut: leftOut(cite),
    outstanding: outstanding(),
    standingDuties: [],
  };
}

/** Cites the words where they first stand in the letter, byte for byte, with the letter's date as what it leans on. */
function citationOf({ content, profile }: Letter, words: string): PlacedCitation {
  const place = (wanted: string) => {
    const startChar = content.text.indexOf(wanted);
    if (startChar < 0) throw new Error(`The made letter does not hold “${wanted}”.`);
    return { startChar, endChar: startChar + wanted.length };
  };
  const dated = contextSpan(content, place('26 August 2003'), 'metadata');
  return placeCitation(content, profile, place(words), [dated]);
}

function dates(cite: (words: string) => PlacedCitation): DraftDate[] {
  return [
    {
      key: 'meeting',
      label: 'Cabinet',
      date: '2003-09-22',
      spoken: 'Monday 22 September 2003',
      origin: 'given',
      passed: false,
      citations: [],
    },
    {
      key: 'publish-by',
      label: 'Publish agenda and reports by',
      date: '2003-09-12',
      spoken: 'Friday 12 September 2003',
      origin: 'derived',
      rule: 'publish-by',
      passed: true,
      note: 'This date has passed.',
      citations: [],
    },
    {
      key: 'deadline',
      label: 'Time limit in the letter',
      date: '2003-10-26',
      spoken: 'Sunday 26 October 2003',
      origin: 'derived',
      rule: 'deadline',
      passed: false,
      citations: [cite(duty)],
    },
  ];
}

function leftOut(cite: (words: string) => PlacedCitation): LeftOut[] {
  return [{ kind: 'areaForImprovement', text: omitted, adverse: true, citation: cite(omitted) }];
}

function outstanding(): Outstanding[] {
  const { what, for: whose, why } = wards;
  return [
    { kind: 'placeholder', section: 'header', paragraph: 'header-3', what, for: whose, why },
    {
      kind: 'placeholder',
      section: 'implications',
      paragraph: 'implications-2',
      what: 'Financial: Yes or No',
      for: financial.for,
      why: financial.why,
    },
    {
      kind: 'date',
      what: 'Publish by Friday 12 September 2003',
      for: 'democratic services',
      why: 'This date has passed.',
    },
  ];
}
