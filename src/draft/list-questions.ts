import type { DraftDate, Given, Outstanding } from '../domain/draft.ts';
import type { FindingOf } from '../domain/finding.ts';
import type { Letter } from '../domain/letter.ts';
import { overlaps } from '../domain/overlaps.ts';
import type { Drafted } from './compose/drafted.ts';

/** What people must settle before anybody relies on the draft: what does not fit in the source, and what the request does not fit. */
export function listQuestions({ letter, given, dates, inSum }: Drafted): Outstanding[] {
  return [
    ...hidden(letter),
    ...oddities(letter),
    ...(inSum ? [untold()] : []),
    ...undated(letter, dates),
    ...councils(letter, given),
    ...unconfirmed(letter),
  ];
}

function untold(): Outstanding {
  return question(
    'Running text of a long report',
    'report author',
    'The draft gives its findings, its lists and its summary. Read the rest, and say what else members must know.',
  );
}

/** Text that no reader sees is kept out of the draft; that it is there is for a person to look into. */
function hidden({ content }: Letter): Outstanding[] {
  if (content.hidden.length === 0) return [];
  return [
    question(
      'Hidden text in the file',
      'report author',
      'The file holds text that a reader would not see; it is not used here. Find out why it is there before the letter is relied on.',
    ),
  ];
}

function oddities({ extraction }: Letter): Outstanding[] {
  return extraction.oddities.map(({ message }) =>
    question('Something in the source does not fit', 'report author', message),
  );
}

/** A limit that is printed and counts from a day that is not known here. */
function undated({ extraction }: Letter, dates: readonly DraftDate[]): Outstanding[] {
  const dated = dates.filter(({ key }) => key === 'deadline').flatMap(({ citations }) => citations);
  return extraction.findings
    .filter(
      (finding): finding is FindingOf<'duty'> =>
        finding.kind === 'duty' && finding.deadlineText !== undefined,
    )
    .filter(({ citation }) => !dated.some((one) => overlaps(one, citation)))
    .filter(({ deadlineText }) => /\d|\b(?:days?|weeks?|months?|years?)\b/iu.test(deadlineText!))
    .map(({ deadlineText }) =>
      question(
        `Time limit “${deadlineText}”`,
        'report author',
        'The day that it counts from is not known here, so it has no date: find the day, and work it out.',
      ),
    );
}

function councils({ extraction }: Letter, { council }: Given): Outstanding[] {
  const printed = extraction.report.council;
  if (council === undefined || printed === undefined || plain(printed) === plain(council)) return [];
  return [
    question(
      'Which council this is for',
      'report author',
      `The request names ${council}; the letter is on ${printed}.`,
    ),
  ];
}

/** "The City of Ashmere" and "Ashmere City Council" are one. */
function plain(name: string): string {
  const words = name.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words
    .filter(
      (word) => !/^(?:the|of|council|city|county|borough|district|metropolitan|london|royal)$/u.test(word),
    )
    .join(' ');
}

function unconfirmed({ extraction }: Letter): Outstanding[] {
  return extraction.standingDuties
    .filter(({ check }) => check)
    .map(({ text }) =>
      question(text, 'legal officer', 'This duty is to be confirmed before members are told of it.'),
    );
}

function question(what: string, who: string, why: string): Outstanding {
  return { kind: 'question', what, for: who, why };
}
