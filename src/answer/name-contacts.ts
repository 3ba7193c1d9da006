import type { Contact, RankedPassage } from '../domain/answer.ts';
import type { Audience } from '../domain/audience.ts';
import { readVersion } from '../store/read-version.ts';
import type { Answering } from './answer-question.ts';
import { citeSpan } from './cite-evidence.ts';

/** The officers printed in the report that is nearest: whom to ask. Empty when it prints none. */
export async function nameContacts(
  { store }: Answering,
  audience: Audience,
  nearest: readonly RankedPassage[],
): Promise<Contact[]> {
  const first = nearest[0];
  const report = first === undefined ? undefined : await readVersion(store, audience, first.reportId);
  if (report === undefined) return [];
  return report.content.stated.contactOfficers.map((fact) => ({
    text: fact.text,
    citation: citeSpan(report, fact),
  }));
}
