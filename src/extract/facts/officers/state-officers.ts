import type { ContextSpan } from '../../../domain/citation.ts';
import type { ReportFacts } from '../../../domain/extraction.ts';
import type { Source } from '../../source.ts';
import { contactOfficers } from './contact-officers.ts';
import { contactRows } from './contact-rows.ts';
import { copiedTo } from './copied-to.ts';
import { formPeople } from './form-people.ts';
import { implicationOfficers } from './implication-officers.ts';
import { inspectionTeam, inspectorsNamed } from './inspectors-named.ts';
import { labelledPeople } from './labelled-people.ts';
import { leadOfficers } from './lead-officers.ts';
import { letterPeople } from './letter-people.ts';
import type { FoundPerson } from './parse-person.ts';
import { partnershipDirectors } from './partnership-directors.ts';
import { peopleInText } from './people-in-text.ts';
import { peopleTables } from './people-tables.ts';
import { samePerson } from './same-person.ts';

/**
 * Everybody whom a report names with what they are there for: contacts, authors, those who wrote an implication or lead work,
 * inspectors, a letter's signatory, addressee and copies, and holders of posts in running text. One entry a person, in print
 * order; what a second mention adds is filled in and cited beside.
 */
export function stateOfficers(source: Source): ReportFacts['officers'] {
  const found = [
    ...contactOfficers(source),
    ...contactRows(source),
    ...formPeople(source),
    ...labelledPeople(source),
    ...peopleTables(source),
    ...implicationOfficers(source),
    ...inspectorsNamed(source),
    ...inspectionTeam(source),
    ...partnershipDirectors(source),
    ...letterPeople(source),
    ...copiedTo(source),
    ...leadOfficers(source),
    ...peopleInText(source),
  ];
  const people: { person: FoundPerson; more: ContextSpan[] }[] = [];
  for (const person of found) {
    const known = people.find((one) => samePerson(one.person, person));
    if (known === undefined) people.push({ person: { ...person }, more: [] });
    else if (fillIn(known.person, person)) known.more.push(source.context(person.span, 'metadata'));
  }
  return people
    .toSorted((a, b) => a.person.span.startChar - b.person.span.startChar)
    .map(({ person: { span, ...printed }, more }) => ({ ...printed, citation: source.cite(span, more) }));
}

/** Takes what is not known yet; true when there was something. */
function fillIn(known: FoundPerson, other: FoundPerson): boolean {
  let filled = false;
  for (const key of ['post', 'telephone', 'email'] as const) {
    if (known[key] !== undefined || other[key] === undefined) continue;
    known[key] = other[key];
    filled = true;
  }
  return filled;
}
