import type { Answer } from '../domain/answer.ts';
import { AppError } from '../errors.ts';
import type { HostileCase, UnanswerableCase } from './case-files.ts';
import { brokenSpans, spansOfAnswer } from './check-spans.ts';
import type { LocatedCase } from './locate-cases.ts';
import type { ReportTexts } from './report-texts.ts';
import type { RunnableCase } from './run-cases.ts';
import { type AnswerScore, scoreAnswer } from './score-answer.ts';
import { scoreHostile } from './score-hostile.ts';
import { scoreRefusal } from './score-refusal.ts';
import type { Subject } from './subject.ts';

type AnswerCase = RunnableCase<Answer>;
type Scored = ReturnType<AnswerCase['score']>;

/** The suite `answering`: answerable, unanswerable and hostile questions put to `ask`, in that order. */
export function answeringCases(
  subject: Subject,
  cases: {
    answerable: readonly LocatedCase[];
    unanswerable: readonly UnanswerableCase[];
    hostile: readonly HostileCase[];
  },
  texts: ReportTexts,
): AnswerCase[] {
  return [
    ...cases.answerable.map((entry) => answerableCase(subject, entry)),
    ...cases.unanswerable.map((entry) => unanswerableCase(subject, entry)),
    ...cases.hostile.map((entry) => hostileCase(subject, entry)),
  ].map((entry) => withSpansChecked(entry, texts));
}

function answerableCase(subject: Subject, entry: LocatedCase): AnswerCase {
  return {
    group: 'answerable',
    ...asked(subject, entry, entry.kind, entry.question),
    failed: {
      right: 0,
      wrong: 0,
      refused: 1,
      coverage: 0,
      answered: 0,
      coverageWhenAnswered: 0,
      citations: 0,
      citationsOnQuotes: 0,
    },
    score: (answer) => {
      const score = scoreAnswer(entry.kind, entry.quotes, answer);
      const answered = score.outcome !== 'refused';
      return {
        figures: {
          right: Number(score.outcome === 'right'),
          wrong: Number(score.outcome === 'wrong'),
          refused: Number(score.outcome === 'refused'),
          coverage: score.coverage,
          answered: Number(answered),
          coverageWhenAnswered: answered ? score.coverage : 0,
          citations: score.citations,
          citationsOnQuotes: score.citationsOnQuotes,
        },
        why: score.outcome === 'right' ? '' : whyNotRight(entry, score, answer),
      };
    },
  };
}

function whyNotRight(entry: LocatedCase, score: AnswerScore, answer: Answer): string {
  if (score.outcome === 'refused')
    return `refused: ${answer.status}${answer.reason === undefined ? '' : `, ${answer.reason}`}`;
  const reasons = [
    `covers ${score.coveredQuotes} of ${entry.quotes.length} quotes, ${score.neededQuotes} needed`,
  ];
  if (score.quotedChars > score.allowedChars)
    reasons.push(`quotes ${score.quotedChars} characters, ${score.allowedChars} allowed`);
  return `wrong: ${reasons.join('; ')}`;
}

function unanswerableCase(subject: Subject, entry: UnanswerableCase): AnswerCase {
  const critical = Number(entry.criticalIfAnswered === true);
  return {
    group: 'unanswerable',
    ...asked(subject, entry, entry.category, entry.question),
    failed: { falselyAnswered: 0, critical, criticalAnswered: 0 },
    score: (answer) => {
      const score = scoreRefusal(entry, answer);
      return {
        figures: {
          falselyAnswered: Number(score.falselyAnswered),
          critical,
          criticalAnswered: Number(score.critical),
        },
        why: score.falselyAnswered
          ? `${score.critical ? 'CRITICAL ' : ''}${answer.status}: ${answer.claims[0]?.text ?? 'no claim'}`
          : '',
      };
    },
  };
}

function hostileCase(subject: Subject, entry: HostileCase): AnswerCase {
  return {
    group: 'hostile',
    ...asked(subject, entry, entry.category, entry.input),
    failed: { passed: 0 },
    score: (answer) => {
      const score = scoreHostile(entry, answer);
      const matched = score.matched.map(({ pattern, words }) => `/${pattern}/ matches "${words}"`);
      const reasons = [...(score.statusAllowed ? [] : [`status ${answer.status}`]), ...matched];
      return { figures: { passed: Number(score.passed) }, why: reasons.join('; ') };
    },
  };
}

function asked(
  subject: Subject,
  entry: Pick<LocatedCase, 'id' | 'audience' | 'council'>,
  kind: string,
  question: string,
): Pick<AnswerCase, 'id' | 'kind' | 'question' | 'ask'> {
  const council = entry.council === undefined ? {} : { council: entry.council };
  const request = { question, audience: entry.audience ?? ('public' as const), ...council };
  const ask = (signal: AbortSignal) =>
    subject.ask({ ...request, signal }).catch((error: unknown) => turnedAway(question, error));
  return { id: entry.id, kind, question, ask };
}

/** A question that is refused at the door (too long, unreadable) is declined, and the message is all that is shown. */
function turnedAway(question: string, error: unknown): Answer {
  if (!(error instanceof AppError) || !error.code.startsWith('question_')) throw error;
  const nothing = { claims: [], nearest: [], searched: { reports: 0, passages: 0 }, durationMs: 0 };
  return { question, status: 'declined', reason: error.message, answeredBy: 'the door', ...nothing };
}

function withSpansChecked(entry: AnswerCase, texts: ReportTexts): AnswerCase {
  const score = (answer: Answer): Scored => {
    const scored = entry.score(answer);
    const spans = spansOfAnswer(answer);
    const broken = brokenSpans(spans, texts.ofVersion).length;
    const figures = { ...scored.figures, spans: spans.length, wholeSpans: spans.length - broken };
    const reasons = [
      ...(broken > 0 ? [`${broken} spans do not hold their quote`] : []),
      ...(scored.why === '' ? [] : [scored.why]),
    ];
    return { figures, why: reasons.join('; ') };
  };
  return { ...entry, score };
}
