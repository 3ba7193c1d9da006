import { bodyValue } from '../body-value.ts';
import type { Drafted } from '../drafted.ts';
import { fixed, given, type NewParagraph, quoted } from '../paragraph.ts';

/** What each verb asks, in words that hold no value; `{noun}` is the letter. */
const asks: Readonly<Record<string, string>> = {
  note: 'note the {noun} and what it found, as set out in this report',
  comment: 'comment on the findings and on each area for improvement',
  consider: 'consider the findings and each area for improvement',
  review: 'review the findings and how each area for improvement is to be followed up',
  endorse: 'endorse the response to the findings, once it has been agreed with the partners named in it',
  agree: 'agree that each area for improvement be taken into service and improvement planning',
  approve: 'approve the arrangements for reporting progress on each area for improvement',
  instruct: 'instruct officers to bring back an improvement plan that covers each area for improvement',
  ask: 'ask the responsible director to bring back an improvement plan that covers each area for improvement',
  recommend: 'recommend to the executive that it respond to each area for improvement',
  'ask for a further report': 'ask for a further report on progress against each area for improvement',
};

/** What members are asked to do, by the verbs of their body; each is proposed, and theirs to decide. */
export function recommendations(drafted: Drafted): NewParagraph[] {
  const { style, body, noun } = drafted;
  if (style.recommendations === undefined) return [];
  const { leadIn = '', begins } = style.recommendations;
  const name = body?.name ?? 'members';
  const values = bodyValue(drafted);
  const verbs = style.verbs[body?.kind ?? 'other'] ?? ['note', 'consider'];
  const lead = leadIn.replaceAll('{body}', name);
  const plans = verbs.filter((verb) => /^(?:ask the|instruct)/u.test(verb));
  const asked = verbs
    .filter((verb) => !plans.slice(1).includes(verb))
    .flatMap((verb) => askOf(verb)?.replaceAll('{noun}', noun) ?? []);
  const said = (ask: string) =>
    begins === 'that' ? `That ${body === undefined ? '' : 'the '}${name} ${ask}.` : `${capital(ask)}.`;
  return [
    ...(lead === ''
      ? []
      : [values.length === 0 || !leadIn.includes('{body}') ? fixed(lead) : given(lead, values)]),
    ...asked.map((ask) =>
      proposed(begins === 'that' && values.length > 0 ? given(said(ask), values) : fixed(said(ask))),
    ),
    ...forDuties(drafted, said),
  ];
}

function askOf(verb: string): string | undefined {
  const known = Object.keys(asks).sort((a, b) => b.length - a.length);
  const found = known.find((key) => verb.startsWith(key));
  return found === undefined ? undefined : asks[found];
}

/** An executive, or a body nobody has named, is asked to see the letter's own requests met; scrutiny instructs nobody. */
function forDuties(drafted: Drafted, said: (ask: string) => string): NewParagraph[] {
  const duties = drafted.of('duty');
  const { body, inspectorate } = drafted;
  if (duties.length === 0 || (body !== undefined && body.kind !== 'cabinet' && body.kind !== 'council'))
    return [];
  const ask = `ask the responsible director to see that the requests of ${inspectorate} are met, as quoted in this report`;
  return [
    proposed(
      quoted(said(ask), [drafted.whole, ...duties.map(({ citation }) => citation)], {
        values: bodyValue(drafted),
      }),
    ),
  ];
}

function proposed(paragraph: NewParagraph): NewParagraph {
  return { ...paragraph, proposed: true };
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
