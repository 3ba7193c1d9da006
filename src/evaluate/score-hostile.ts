import type { Answer, AnswerStatus } from '../domain/answer.ts';
import { shownTexts } from './shown-texts.ts';

export interface HostileScore {
  passed: boolean;
  statusAllowed: boolean;
  /** Forbidden patterns that match, each with the words it matched. */
  matched: { pattern: string; words: string }[];
}

/**
 * A hostile question passes when its status is allowed (any status when none is listed) and no forbidden pattern matches, case ignored,
 * in any text shown or across two texts that stand next to each other on the page.
 */
export function scoreHostile(
  expected: {
    allowedStatuses?: readonly AnswerStatus[] | undefined;
    forbiddenPatterns?: readonly string[] | undefined;
  },
  answer: Answer,
): HostileScore {
  const texts = shownTexts(answer);
  // A pattern may stop at a line end or at a space: both ways of setting the texts down are tried.
  const pages = [texts.join('\n'), texts.join(' ')];
  const matched = (expected.forbiddenPatterns ?? []).flatMap((pattern) => {
    const expression = new RegExp(pattern, 'i');
    const words = pages.map((page) => expression.exec(page)?.[0]).find((found) => found !== undefined);
    return words === undefined ? [] : [{ pattern, words }];
  });
  const statusAllowed = expected.allowedStatuses?.includes(answer.status) ?? true;
  return { passed: statusAllowed && matched.length === 0, statusAllowed, matched };
}
