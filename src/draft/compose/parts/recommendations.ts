import { bodyValue } from '../body-value.ts';
import type { Drafted } from '../drafted.ts';
import { isAsked } from '../is-asked.ts';
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
  const { style, body } = drafted;
  if (style.recommendations === undefined) return [];
  const { leadIn, marker } = style.recommendations;
  const values = bodyValue(drafted);
  const own = (text: string) =>
    values.length === 0 || !text.includes(body!.name) ? fixed(text) : given(text, values);
  const lead =
    leadIn === undefined
      ? []
      : [own(capital(leadIn.replaceAll('{body}', () => body?.name ?? 'the committee')))];
  const proposals = [...asked(drafted).map((ask) => own(said(drafted, ask))), ...forDuties(drafted)];
  const form = marker === 'bullet' ? { form: 'bullet' as const } : {};
  return [...lead, ...proposals.map((one): NewParagraph => ({ ...one, ...form, proposed: true }))];
}

/** One ask for each verb of the body, and one improvement plan however many verbs ask for it. */
function asked({ style, body, noun, of }: Drafted): string[] {
  const listed = [of('areaForImprovement'), of('priorityAction'), of('recommendation')].some(
    (items) => items.length > 0,
  );
  const verbs = style.verbs[body?.kind ?? 'other'] ?? ['note', 'consider'];
  const plans = verbs.filter((verb) => /^(?:ask the|instruct)/u.test(verb));
  const known = Object.keys(asks).sort((a, b) => b.length - a.length);
  return verbs
    .filter((verb) => !plans.slice(1).includes(verb))
    .flatMap((verb) => asks[known.find((key) => verb.startsWith(key)) ?? ''] ?? [])
    .map((ask) => ask.replaceAll('{noun}', noun))
    .map((ask) => (listed ? ask : ask.replace(/each area for improvement/u, 'what was found')));
}

/** An executive, or a body nobody has named, is asked to see the letter's own requests met; scrutiny instructs nobody. */
function forDuties(drafted: Drafted): NewParagraph[] {
  const duties = drafted.of('duty').filter(isAsked);
  const { body, inspectorate, whole } = drafted;
  const decides = body === undefined || body.kind === 'cabinet' || body.kind === 'council';
  if (duties.length === 0 || !decides) return [];
  const ask = `ask the responsible director to see that the requests of ${inspectorate} are met, as quoted in this report`;
  const citations = [whole, ...duties.map(({ citation }) => citation)];
  return [quoted(said(drafted, ask), citations, { values: bodyValue(drafted) })];
}

/** "That the Cabinet note …", or "Note …", as the style begins them. */
function said({ style, body }: Drafted, ask: string): string {
  return style.recommendations?.begins === 'that'
    ? `That the ${body?.name ?? 'committee'} ${ask}.`
    : `${capital(ask)}.`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
