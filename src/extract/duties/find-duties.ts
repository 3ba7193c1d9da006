import { blockAt } from '../../domain/block-at.ts';
import type { FindingOf } from '../../domain/finding.ts';
import type { Span } from '../../domain/span.ts';
import { type Sentence, sentencesOf } from '../judgements/sentences-of.ts';
import type { Source } from '../source.ts';
import { type DutyWording, dutyWordingOf, namedDuty } from './duty-wordings.ts';
import { limitOfDuty } from './limit-of-duty.ts';
import { splitDuty } from './split-duty.ts';

type Duty = FindingOf<'duty'>;

const executive =
  /\b(?:executive (?:committee|body|powers|meeting|members)|relevant executive|cabinet|(?:the|your) (?:council[’']s |authority[’']s )?executive\b(?! (?:director|officer|team|board|management))|executive of (?:the|your) council)/iu;
/** What a letter asks to be told or sent is not asked of a meeting, whichever meeting it names. */
const telling = /^(?:to )?(?:tell|let|advise|inform|notify|confirm|send|copy|supply|provide)\b/iu;
const leadsIn = /:\s*$/u;

/**
 * What a report asks for in its own words: sentences that ask, and the items of a list that such a sentence leads in, one duty
 * each. What is asked of members by their own officers is no duty. A limit is counted only from this report's letter. A duty that
 * a paper only says the council has, and that nobody asks for there, is found by a rule named `duty-own-…`.
 */
export function findDuties(source: Source): Duty[] {
  const found = sentencesOf(source).flatMap((sentence) => {
    const wording = dutyWordingOf(source, sentence.words, source.partAt(sentence.startChar).voice);
    if (wording === undefined) return [];
    if (wording.own) return [toDuty(source, ownClause(source, sentence, wording), { wording, sentence })];
    const items = listUnder(source, sentence);
    const spans: Span[] = items.length > 0 ? items : [sentence];
    const parts = spans.flatMap((span) => splitDuty(source.content.text, span));
    return parts.map((span) => toDuty(source, span, { wording, sentence, duties: parts.length }));
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

/** The sentence that asks, how it does, and for how many things. */
interface Asking {
  wording: DutyWording;
  sentence: Sentence;
  duties?: number;
}

function toDuty(source: Source, span: Span, { wording, sentence, duties = 1 }: Asking): Duty {
  const { name, shape, own } = wording;
  const text = source.wordsOf(span);
  const asking = text.slice(shape.exec(text)?.index ?? 0);
  const { limit, extra } = limitOfDuty(source, span, sentence, duties) ?? {};
  return {
    kind: 'duty',
    basis: 'printed',
    text: text.replace(/\s*;?\s*(?:and)?$/u, ''),
    ...(limit === undefined ? {} : { deadlineText: limit.deadlineText }),
    ...(limit?.dueDate === undefined ? {} : { dueDate: limit.dueDate }),
    ...(limit?.lastWorkingDay === undefined ? {} : { lastWorkingDay: limit.lastWorkingDay }),
    ...(isOfExecutive(text, asking, limit?.deadlineText) ? { byExecutive: true as const } : {}),
    ...source.base(span, own ? `duty-own-${name}` : `duty-${name}`, extra),
  };
}

function isOfExecutive(text: string, asking: string, limit = ''): boolean {
  return !telling.test(text) && executive.test(limit === '' ? asking : asking.replace(limit, ''));
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
  return duty.foundBy === 'rule:duty-own-named-duty' && named(duty) === named(other);
}

function sameAct(a: Duty, b: Duty): boolean {
  const act = ({ text }: Duty) => /\bto ((?!the\b|your?\b|an?\b)[a-z]+)\b/u.exec(text)?.[1];
  return act(a) !== undefined && act(a) === act(b);
}
