import type { BriefingSentence } from '../../domain/briefing.ts';
import type { FindingOf } from '../../domain/finding.ts';
import { spokenDate } from '../spoken-date.ts';
import { asPhrase, type Briefed, derived, quoted } from './briefed.ts';

/** What members are asked to do, and what the letter asks of the council, each with its time limit where one is printed. */
export function whatIsAsked(briefed: Briefed): BriefingSentence[] {
  const own = briefed.of('recommendation').filter(({ voice }) => voice !== 'inspectorate');
  const duties = briefed.of('duty');
  const asked = [
    ...own.map(({ text, citation, voice }) =>
      quoted(`Members are asked: “${asPhrase(text)}”.`, [citation], voice),
    ),
    ...duties.flatMap(dutySentences),
  ];
  if (asked.length > 0) return asked;
  return [
    derived('none-found', 'It asks members for no decision and the council for no step by a date.', [
      briefed.whole,
    ]),
  ];
}

function dutySentences({
  text,
  citation,
  voice,
  deadlineText,
  dueDate,
  lastWorkingDay,
  byExecutive,
}: FindingOf<'duty'>): BriefingSentence[] {
  const said = quoted(`It says: “${asPhrase(text)}”.`, [citation], voice);
  if (dueDate === undefined) return [said];
  const limit =
    deadlineText === undefined
      ? 'Counted from the date printed'
      : `“${deadlineText}”, counted from the date printed,`;
  const last =
    lastWorkingDay === undefined || lastWorkingDay === dueDate
      ? ''
      : `; the last working day before that is ${spokenDate(lastWorkingDay)}`;
  const who = byExecutive ? ' Only a meeting of the executive meets it; scrutiny does not.' : '';
  return [said, derived('deadline', `${limit} gives ${spokenDate(dueDate)}${last}.${who}`, [citation])];
}
