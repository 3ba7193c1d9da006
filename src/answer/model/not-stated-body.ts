import type { Claim } from '../../domain/answer.ts';
import { toRankedPassage } from '../../retrieve/to-ranked-passage.ts';
import type { AnswerBody } from '../answer-body.ts';
import type { ClauseOutcome } from '../answer-clause.ts';
import type { Answering, AnswerRequest } from '../answer-question.ts';
import { nameContacts } from '../name-contacts.ts';
import { nearestPassages } from '../nearest-passages.ts';
import { quoteBody } from '../quote-body.ts';

/** Share of the question's subject that quotations must hold to stand against a model's word that nothing is stated. Tuned on public cases only. */
const outspoken = 0.6;

const notices = {
  quoted:
    'The language model found nothing in the reports that states this. What is quoted was found without it.',
  near: 'The language model found nothing in the reports that states this. The passages that the search without it would have quoted stand first below.',
} as const;

/** What is said of a model's calls, and that with the model as the one who answers. */
export interface SaidByModel {
  kept: Partial<AnswerBody>;
  by: Partial<AnswerBody>;
}

/**
 * The answer where a model says that nothing is stated. No citation bears that out, and a lazy model says it of anything. Quotations of the offline engine that
 * speak of most that was asked are shown, and whether they answer is left to the reader; others stand first among the nearest passages of a refusal, for a
 * model that reads well says so rightly of what only sounds alike.
 */
export async function notStatedBody(
  answering: Answering,
  request: AnswerRequest,
  outcomes: readonly ClauseOutcome[],
  { kept, by }: SaidByModel,
): Promise<AnswerBody> {
  const quoted = await quoteBody(answering, request, outcomes);
  if (quoted.status === 'needs_scope') return { ...quoted, ...kept };
  const nearest = await nearestPassages(answering, request, outcomes);
  if (quoted.claims.length > 0 && outcomes.every(({ covered }) => covered >= outspoken)) {
    const reason = 'Whether the quotations answer the question is for you to judge.';
    return { ...quoted, status: 'partly_answered', reason, nearest, ...kept, notice: notices.quoted };
  }
  const first = quotedPassages(quoted.claims, outcomes);
  const rest = nearest.filter((one) => first.every((other) => !isSame(one, other)));
  return {
    status: 'not_in_reports',
    reason: 'The reports do not say.',
    claims: [],
    contacts: await nameContacts(answering, request.audience, nearest),
    nearest: [...first, ...rest].slice(0, Math.max(nearest.length, first.length)),
    ...by,
    ...(first.length === 0 ? {} : { notice: notices.near }),
  };
}

type Passage = AnswerBody['nearest'][number];

/** The passages that hold what was quoted, in the order of the quotations, each once. */
function quotedPassages(claims: readonly Claim[], outcomes: readonly ClauseOutcome[]): Passage[] {
  const ranked = outcomes.flatMap((outcome) => outcome.ranked).map(toRankedPassage);
  const found = claims
    .flatMap(({ citations }) => citations)
    .flatMap(
      ({ reportId, versionId, startChar }) =>
        ranked.find(
          (one) =>
            one.reportId === reportId &&
            one.versionId === versionId &&
            one.startChar <= startChar &&
            startChar < one.endChar,
        ) ?? [],
    );
  return found.filter((one, at) => found.findIndex((other) => isSame(one, other)) === at);
}

function isSame(one: Passage, other: Passage): boolean {
  return one.versionId === other.versionId && one.startChar === other.startChar;
}
