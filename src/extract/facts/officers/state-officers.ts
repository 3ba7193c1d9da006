import type { ContextSpan } from '../../../domain/citation.ts';
import type { ReportFacts } from '../../../domain/extraction.ts';
import { foldWords } from '../../../domain/fold-words.ts';
import type { Source } from '../../source.ts';
import { contactOfficers } from './contact-officers.ts';
import { contactRows } from './contact-rows.ts';
import { formPeople } from './form-people.ts';
import { implicationOfficers } from './implication-officers.ts';
import { inspectorsNamed, teamLeads } from './inspectors-named.ts';
import { letterPeople } from './letter-people.ts';
import type { FoundPerson } from './parse-person.ts';
import { partnershipDirectors } from './partnership-directors.ts';

/**
 * Everybody whom a report names as somebody to turn to: contacts, authors, those who wrote an implication, inspectors, and a
 * letter's signatory and addressee. One entry a person, in print order; what a second mention adds is filled in and cited beside.
 */
export function stateOfficers(source: Source): ReportFacts['officers'] {
  const found = [
    ...contactOfficers(source),
    ...contactRows(source),
    ...formPeople(source),
    ...implicationOfficers(source),
    ...inspectorsNamed(source),
    ...teamLeads(source),
    ...partnershipDirectors(source),
    ...letterPeople(source),
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

function samePerson(a: FoundPerson, b: FoundPerson): boolean {
  if (a.name === undefined || b.name === undefined) return a.name === b.name && a.post === b.post;
  return bare(a.name) === bare(b.name);
}

function bare(name: string): string {
  return foldWords(name).replace(/^(?:mr|mrs|ms|miss|dr|cllr|councillor|sir|dame|prof(?:essor)?)\.? /u, '');
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
