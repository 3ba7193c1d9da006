import type { EarlierTurn } from '../domain/answer.ts';
import { foldWords } from '../domain/fold-words.ts';
import { type CarriedOver, carryOver } from './carry-over.ts';
import { findYearBeside } from './find-year-beside.ts';
import type { FollowUpSetting } from './names-said.ts';

/** A question as rules read it after others. */
export interface ReadByRules extends CarriedOver {
  /** The question before it as one that stands alone; absent where nothing before it counts. */
  before?: string;
}

type Asked = Pick<EarlierTurn, 'question' | 'status'>;

/**
 * Reads a question after the ones before it, oldest first, each of which may itself be a follow-up. One that is asked again at once (with a report
 * chosen, or by pressing twice) is no follow-up of itself; "and the year before?" asked twice goes back two years, unless the first was never
 * settled.
 */
export function readByRules(
  question: string,
  earlier: readonly Asked[],
  setting: FollowUpSetting,
): ReadByRules {
  let before: string | undefined;
  earlier.forEach((turn, at) => {
    if (isAskedAgain(turn, earlier[at + 1]?.question ?? question)) return;
    const read =
      before === undefined ? { question: turn.question } : carryOver(turn.question, before, setting);
    // A year that was never named leaves nothing to go on from.
    if (!('periods' in read) || read.periods?.length !== 0) before = read.readAs ?? read.question;
  });
  return before === undefined ? { question } : { ...carryOver(question, before, setting), before };
}

function isAskedAgain({ question, status }: Asked, next: string): boolean {
  return (
    bare(question) === bare(next) && (status === 'needs_scope' || findYearBeside(question) === undefined)
  );
}

function bare(question: string): string {
  return foldWords(question)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
