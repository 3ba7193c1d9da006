import { blockAt } from '../../domain/block-at.ts';
import type { ContextSpan } from '../../domain/citation.ts';
import type { FindingOf } from '../../domain/finding.ts';
import type { Span } from '../../domain/span.ts';
import { letterDatesOf } from '../facts/letter-dates.ts';
import { type Sentence, sentencesOf } from '../judgements/sentences-of.ts';
import type { Source } from '../source.ts';
import { type DutyWording, dutyWordingOf, namedDuty } from './duty-wordings.ts';
import { readDeadline, type StartDate } from './read-deadline.ts';
import { splitDuty } from './split-duty.ts';

type Duty = FindingOf<'duty'>;

const executive =
  /\b(?:executive (?:committee|body|powers|meeting|members)|relevant executive|cabinet|the (?:council[’']s |authority[’']s )?executive\b|executive of (?:the|your) council)/iu;
const leadsIn = /:\s*$/u;

/**
 * What a report asks for in its own words: sentences that ask, and the items of a list that such a sentence leads in, one duty
 * each. What is asked of members by their own officers is no duty. A limit is counted only from this report's letter.
 */
export function findDuties(source: Source): Duty[] {
  const found = sentencesOf(source).flatMap((sentence) => {
    const wording = dutyWordingOf(source, sentence.words, source.partAt(sentence.startChar).voice);
    if (wording === undefined) return [];
    if (wording.own) return [toDuty(source, ownClause(source, sentence, wording), wording)];
    const items = listUnder(source, sentence);
    const spans: Span[] = items.length > 0 ? items : [sentence];
    return spans
      .flatMap((span) => splitDuty(source.content.text, span))
      .map((span) => toDuty(source, span, wording));
  });
  return withoutRepeats(found);
}

/** Of what a paper says that the council must do, the clause that says so: what "and to …" joins on is the paper's own aim. */
function ownClause({ content: { text } }: Source, sentence: Sentence, { shape }: DutyWording): Span {
  const at = sentence.startChar + shape.exec(sentence.words)!.index;
  return splitDuty(text, sentence).find(({ endChar }) => endChar > at) ?? sentence;
}

/** The list items that a sentence ending in a colon leads in. */
function listUnder({ content: { blocks } }: Source, { words, block, endChar }: Sentence): Span[] {
  if (!leadsIn.test(words) || endChar < block.endChar - 1) return [];
  const items: Span[] = [];
  for (let at = blockAt(blocks, block.startChar) + 1; blocks[at]?.kind === 'listItem'; at++)
    items.push({ startChar: blocks[at]!.bodyStart, endChar: blocks[at]!.endChar });
  return items;
}

function toDuty(source: Source, span: Span, { name, shape }: DutyWording): Duty {
  const text = source.wordsOf(span);
  const asking = text.slice(shape.exec(text)?.index ?? 0);
  const limit = readDeadline(text, letterFor(source, span));
  const extra: ContextSpan[] =
    limit?.countedFrom === undefined ? [] : [source.context(limit.countedFrom, 'metadata')];
  return {
    kind: 'duty',
    basis: 'printed',
    text: text.replace(/\s*;?\s*(?:and)?$/u, ''),
    ...(limit === undefined ? {} : { deadlineText: limit.deadlineText }),
    ...(limit?.dueDate === undefined ? {} : { dueDate: limit.dueDate }),
    ...(limit?.lastWorkingDay === undefined ? {} : { lastWorkingDay: limit.lastWorkingDay }),
    ...(executive.test(asking) ? { byExecutive: true as const } : {}),
    ...source.base(span, `duty-${name}`, extra),
  };
}

/** The date of the letter that the words stand in; of a letter that is only reported, its date when one alone is printed. */
function letterFor(source: Source, { startChar }: Span): StartDate | undefined {
  const part = source.partAt(startChar);
  const dates = letterDatesOf(source);
  const own = dates.find(
    ({ at, span }) => at === 'letterhead' && span.startChar >= part.startChar && span.endChar <= part.endChar,
  );
  if (own !== undefined || part.voice === 'inspectorate') return own;
  const [only] = dates;
  return dates.every(({ iso }) => iso === only?.iso) ? only : undefined;
}

/** A letter that asks for the same act within the same time in its summary and in its list asks once: the list counts. */
function withoutRepeats(found: readonly Duty[]): Duty[] {
  return found.filter(
    (duty, at) =>
      !found.some((other, index) => index < at && isNamedAgain(duty, other)) &&
      !found.some(
        (other, index) =>
          index > at &&
          other.voice === duty.voice &&
          duty.deadlineText !== undefined &&
          duty.byExecutive === other.byExecutive &&
          other.deadlineText === duty.deadlineText &&
          sameAct(duty, other),
      ),
  );
}

/** A duty in law that a report names more than once is one. */
function isNamedAgain(duty: Duty, other: Duty): boolean {
  const named = ({ text }: Duty) => namedDuty.exec(text)?.[0].toLowerCase();
  return duty.foundBy === 'rule:duty-named-duty' && named(duty) === named(other);
}

function sameAct(a: Duty, b: Duty): boolean {
  const act = ({ text }: Duty) => /\bto ((?!the\b|your?\b|an?\b)[a-z]+)\b/u.exec(text)?.[1];
  return act(a) !== undefined && act(a) === act(b);
}
