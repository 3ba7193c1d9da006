import type { Finding, FindingOf } from '../../domain/finding.ts';
import { overlaps } from '../../domain/overlaps.ts';
import { limitOfDuty } from '../duties/limit-of-duty.ts';
import { whereItStands } from '../items/where-it-stands.ts';
import { plainForm } from '../judgements/grade-forms.ts';
import { sentencesOf } from '../judgements/sentences-of.ts';
import { type Grounding, printedIn, Ungrounded } from './grounding.ts';
import type { ProposedFinding } from './proposed-finding.ts';
import { toIndicator } from './to-indicator.ts';
import { toJudgement } from './to-judgement.ts';

/** A finding made of located words; every value that it says is taken from the print. @throws Ungrounded with what does not stand there. */
export function toFinding(at: Grounding, proposed: ProposedFinding): Finding {
  const { kind, number, body } = proposed;
  switch (kind) {
    case 'judgement':
      return toJudgement(at, proposed);
    case 'indicator':
      return toIndicator(at, proposed);
    case 'duty':
      return toDuty(at, proposed);
    case 'recommendation': {
      const printed = number === undefined ? {} : { number: printedNumber(at, number) };
      return { kind, ...itemOf(at), ...printed };
    }
    case 'priorityAction':
      return {
        kind,
        ...itemOf(at),
        ...(body === undefined ? {} : { responsibleBody: printedIn(at, body, 'body') }),
      };
    default:
      return { kind, ...itemOf(at) };
  }
}

function itemOf(at: Grounding) {
  const { source, base, words, place } = at;
  const text = words.replace(/\s+/gu, ' ').trim();
  if (!/\p{L}{3}/u.test(text)) throw new Ungrounded('it is no sentence or item');
  const block = source.content.blocks.find(({ endChar }) => endChar > place.startChar);
  if (block?.kind === 'heading') throw new Ungrounded('it is a heading by itself');
  return { ...base, ...whereItStands(source, block?.headings ?? []), text };
}

/** A number may stand before the words of its paragraph or bullet. */
function printedNumber(at: Grounding, number: string): string {
  const { source, place } = at;
  const block = source.content.blocks.find(({ endChar }) => endChar > place.startChar);
  const bare = (words: string) => words.replace(/[().\s:]/gu, '');
  if (block?.label !== undefined && bare(block.label) === bare(number)) return bare(block.label);
  return printedIn(at, number, 'number');
}

function toDuty(at: Grounding, { deadline }: ProposedFinding): FindingOf<'duty'> {
  const { source, place, base, words } = at;
  const text = words.replace(/\s+/gu, ' ').trim();
  const duty = { kind: 'duty' as const, ...base, basis: 'printed' as const, text };
  if (deadline === undefined) return duty;
  const deadlineText = printedIn(at, deadline, 'time limit');
  const asking = sentencesOf(source).find((sentence) => overlaps(sentence, place));
  const limit = asking === undefined ? undefined : limitOfDuty(source, place, asking, 1)?.limit;
  // A date is counted by the rules alone, from the same words.
  const same = limit !== undefined && plainForm(limit.deadlineText).includes(plainForm(deadlineText));
  const { dueDate, lastWorkingDay } = same ? limit : {};
  return {
    ...duty,
    deadlineText,
    ...(dueDate === undefined ? {} : { dueDate }),
    ...(lastWorkingDay === undefined ? {} : { lastWorkingDay }),
  };
}
