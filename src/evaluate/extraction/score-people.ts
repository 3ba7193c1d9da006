import type { ReportFacts } from '../../domain/extraction.ts';
import type { ScoringInput } from './extracted-report.ts';
import type { GoldMeeting, GoldOfficer } from './gold-report.ts';
import { type Fault, type FieldScore, scoreList } from './score-list.ts';
import { tokensHeld } from './token-overlap.ts';
import { tokensOf } from './tokens-of.ts';

type Meeting = ReportFacts['meetings'][number];
type Officer = ReportFacts['officers'][number];

/** Meetings: the body and its date; another date is critical. */
export function scoreMeetings({ report, place }: ScoringInput, labels: readonly GoldMeeting[]): FieldScore {
  return scoreList<GoldMeeting, Meeting>({
    field: 'meetings',
    wanted: labels,
    found: report.extraction.report.meetings,
    like: (label, { body }) => {
      const held = Math.max(tokensHeld(label.name, body), tokensHeld(body, label.name));
      return held >= 0.8 ? held : 0;
    },
    faults: (label, { date }) =>
      (label.date ?? undefined) === date
        ? []
        : [
            {
              ...(date === undefined ? {} : { critical: 'date' as const }),
              what: `date ${date ?? 'absent'}, not ${label.date ?? 'printed'}`,
            },
          ],
    showWanted: (label) => ({ text: `${label.name}, ${label.date ?? 'no date'}`, span: place(label) }),
    showFound: ({ body, date, citation }) => ({ text: `${body}, ${date ?? 'no date'}`, span: citation }),
  });
}

/** Officers by name, or by post where the label has no name; telephone and e-mail must agree where the label has them. */
export function scoreOfficers({ report, place }: ScoringInput, labels: readonly GoldOfficer[]): FieldScore {
  return scoreList<GoldOfficer, Officer>({
    field: 'officers',
    wanted: labels,
    found: onePerPerson(report.extraction.report.officers),
    like: (label, officer) =>
      label.name == null
        ? officer.name === undefined && samePost(label, officer)
          ? 1
          : 0
        : tokensOf(label.name).join() === tokensOf(officer.name ?? '').join()
          ? 1
          : 0,
    faults: officerFaults,
    showWanted: (label) => ({
      text: show(label.name, label.role, label.phone, label.email),
      span: place(label),
    }),
    showFound: ({ name, post, telephone, email, citation }) => ({
      text: show(name, post, telephone, email),
      span: citation,
    }),
  });
}

/** A person named in two roles is one, with whatever either place tells. */
function onePerPerson(officers: readonly Officer[]): Officer[] {
  const people: Officer[] = [];
  for (const officer of officers) {
    const at = people.findIndex((one) => one.name !== undefined && one.name === officer.name);
    if (at < 0) people.push(officer);
    else people[at] = { ...officer, ...people[at]! };
  }
  return people;
}

function samePost(label: GoldOfficer, { post, role, citation }: Officer): boolean {
  return tokensHeld(label.role ?? '', `${post ?? ''} ${role} ${citation.quote}`) >= 0.5;
}

function officerFaults(label: GoldOfficer, officer: Officer): Fault[] {
  const faults: Fault[] = [];
  const digits = (text: string | null | undefined) => (text ?? '').replace(/\D/gu, '');
  const numbers = (label.phone ?? '')
    .split(/[;/]/u)
    .map(digits)
    .filter((number) => number !== '');
  const found = digits(officer.telephone);
  if (numbers.length > 0 && !numbers.some((number) => found.includes(number)))
    faults.push({ what: `telephone ${officer.telephone ?? 'absent'}, not ${label.phone}` });
  if (label.phone === null && found !== '')
    faults.push({ what: `telephone ${officer.telephone}, not printed` });
  if (label.email != null && label.email.toLowerCase() !== officer.email?.toLowerCase())
    faults.push({ what: `e-mail ${officer.email ?? 'absent'}, not ${label.email}` });
  return faults;
}

function show(...parts: (string | null | undefined)[]): string {
  return parts.filter((part) => part != null && part !== '').join(', ');
}
