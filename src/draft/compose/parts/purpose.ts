import type { DraftValue } from '../../../domain/draft.ts';
import { bodyValue } from '../body-value.ts';
import type { Drafted } from '../drafted.ts';
import { type NewParagraph, quoted } from '../paragraph.ts';
import { printedCouncil } from '../printed-council.ts';
import { printedTitle } from '../printed-title.ts';

/** Why the report goes to members. */
export function purpose(drafted: Drafted): NewParagraph[] {
  const { body, noun, whole, report, given } = drafted;
  const members = body === undefined ? 'members' : `the ${body.name}`;
  const of = report.voice === 'inspectorate' ? ` of ${drafted.inspectorate}` : '';
  const council = printedCouncil(drafted);
  const asked = given.council;
  const on = council?.name ?? asked;
  const title = printedTitle(drafted);
  const what = `the ${noun}${of}${on === undefined ? '' : ` on ${on}`}${title === undefined ? '' : `, “${title}”`}`;
  const values: DraftValue[] = [
    ...bodyValue(drafted),
    ...(council === undefined && asked !== undefined
      ? [{ text: asked, origin: 'given' as const, given: 'council' as const }]
      : []),
  ];
  const cited = council === undefined ? [whole] : [whole, council.citation];
  const text = `The purpose of this report is to present to ${members} ${what}${askOf(drafted)}.`;
  return [quoted(text, cited, { values })];
}

/** Scrutiny in a style without recommendations is asked in the purpose itself. */
function askOf({ style, body }: Drafted): string {
  if (style.recommendations === undefined && body?.kind !== 'cabinet') return ', and to seek comments on it';
  return `, and to ask ${body === undefined ? 'them' : 'it'} to consider what was found`;
}
