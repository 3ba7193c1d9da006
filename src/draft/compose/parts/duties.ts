import type { StandingDuty } from '../../../domain/extraction.ts';
import type { FindingOf } from '../../../domain/finding.ts';
import type { Drafted } from '../drafted.ts';
import { isAsked } from '../is-asked.ts';
import { itemBullet } from '../item-bullet.ts';
import { derived, fixed, type NewParagraph, placeholder, quoted } from '../paragraph.ts';

/** What the letter asks, in its words, each limit counted and shown beside it; or that it asks nothing. */
export function printedDuties(drafted: Drafted): NewParagraph[] {
  const { noun, whole } = drafted;
  const duties = drafted.of('duty').filter(isAsked);
  const [first] = duties;
  if (first === undefined && drafted.report.voice !== 'inspectorate') return [inItsLetter(drafted)];
  if (first === undefined) {
    const known = drafted.report.regime !== 'unknown';
    const text = known
      ? `The ${noun} asked the council for no step by a date.`
      : `No request to the council was found in the ${noun}, which is of a kind that was not recognised.`;
    return [derived('none-found', text, [whole])];
  }
  return [
    leadIn(drafted, first),
    ...duties.map((duty) => itemBullet(duty)),
    ...deadlines(drafted),
    ...recipients(duties),
  ];
}

/** A letter asks; a council's paper only tells what is asked, save in a letter that is bound into it. */
function leadIn({ noun, whole, report }: Drafted, { voice, citation }: FindingOf<'duty'>): NewParagraph {
  if (voice !== 'inspectorate') return quoted(`The ${noun} said of what is asked:`, [whole], { voice });
  const own = voice === report.voice;
  const text = `The ${own ? noun : 'letter in it'} asked the council, in its own words:`;
  return quoted(text, own ? [whole] : [citation, whole], { voice });
}

/** A paper about a letter tells of what is asked where it tells of the rest; the letter itself is not at hand. */
function inItsLetter({ noun }: Drafted): NewParagraph {
  return noun === 'self-assessment'
    ? fixed(
        'This is the council’s own assessment; what an inspectorate asks stands in letters and reports of its own.',
      )
    : fixed(
        'Whether the inspectorate’s own letter asks anything of the council is for the report author to see in it.',
      );
}

/** A time limit and, where it ends on a day off, the last working day before it; and that the meeting does not meet it. */
function deadlines({ dates, of, whole }: Drafted): NewParagraph[] {
  const cited = of('duty').filter(({ deadlineText }) => deadlineText !== undefined);
  const due = [
    ...dates.filter(({ key }) => key === 'deadline'),
    ...dates.filter(({ key }) => key === 'last-working-day'),
  ];
  return due.flatMap(({ key, label, spoken, note, citations }) => {
    const sources = citations.length > 0 ? citations : [cited[0]?.citation ?? whole];
    const values = [{ text: spoken, origin: 'derived' as const, rule: 'deadline' as const }];
    const unmet = key === 'deadline' ? (note?.match(notMet)?.[0] ?? undefined) : undefined;
    return [
      derived('deadline', `${label}: ${spoken}.`, sources, { values }),
      ...(unmet === undefined ? [] : [derived('duty-met-by', unmet, sources)]),
    ];
  });
}

/** The sentence of a date's note that says that a body or a meeting does not do what is asked. */
const notMet = /(?<=^|[.?!]\s)[^.?!]*\bdoes not meet\b[^.?!]*[.?!]/u;

/** Somebody a letter must go to, whom it does not name: "to the council's auditor and NHS partners". */
const sending =
  /\b(?:copy|copies|[Ss]end|circulat\p{L}*|forward|pass)\b[^.;]{0,80}?\bto\s+(?!me\b|us\b)(?<whom>[^.;]{4,140})/u;

function recipients(duties: readonly FindingOf<'duty'>[]): NewParagraph[] {
  const whom = duties.map(({ text }) => sending.exec(text.replace(/\s+/gu, ' '))?.groups?.whom).find(Boolean);
  if (whom === undefined) return [];
  return [
    placeholder({
      key: 'recipients',
      kind: 'text',
      what: `Names of those to whom it must be sent or copied (${whom.trim()})`,
      for: 'report author',
      why: 'the letter does not name them',
    }),
  ];
}

/** What law or framework asks, from the regime's data and cited to nothing in the letter. */
export function standingDuties(drafted: Drafted): NewParagraph[] {
  const { standingDuties: duties } = drafted.letter.extraction;
  if (duties.length === 0)
    return [
      fixed(
        `Standing duties, where law or framework sets any for a ${drafted.noun} of this kind, are for the legal officer to add.`,
      ),
    ];
  const lead = fixed(`These duties come from law or framework, beside whatever the ${drafted.noun} asks:`);
  return [lead, ...duties.map(standing)];
}

function standing(duty: StandingDuty): NewParagraph {
  const within =
    duty.count === undefined || duty.text.includes(String(duty.count))
      ? ''
      : `, within ${duty.count} ${unitOf(duty.unit, duty.count)}`;
  const from = duty.startsWhen === undefined || within === '' ? '' : ` of ${duty.startsWhen}`;
  const sure = duty.check ? ' To be confirmed by the legal officer.' : '';
  const values = [
    duty.text,
    duty.source,
    `${duty.count ?? ''} ${unitOf(duty.unit, duty.count ?? 0)}`.trim(),
  ].filter((text) => text !== '');
  return derived('standing-duty', `${duty.text}${within}${from} (${duty.source}).${sure}`, [], {
    form: 'bullet',
    values: values.map((text) => ({ text, origin: 'derived', rule: 'standing-duty' })),
  });
}

function unitOf(unit: string | undefined, count: number): string {
  if (unit === undefined) return '';
  const words = unit.replace('-', ' ');
  return count === 1 ? words.replace(/s$/u, '') : words;
}
