import type { RankedPassage } from '../domain/answer.ts';
import { brokenSpans, spansOfRanking } from './check-spans.ts';
import type { LocatedCase } from './locate-cases.ts';
import type { ReportTexts } from './report-texts.ts';
import type { RunnableCase } from './run-cases.ts';
import { type RetrievalScore, scoreRetrieval } from './score-retrieval.ts';
import type { Subject } from './subject.ts';

/** The suite `retrieval`: every answerable question put to `find`, top ten. */
export function retrievalCases(
  subject: Subject,
  cases: readonly LocatedCase[],
  texts: ReportTexts,
): RunnableCase<RankedPassage[]>[] {
  return cases.map((entry) => ({
    group: 'retrieval',
    id: entry.id,
    kind: entry.kind,
    question: entry.question,
    failed: { hit: 0, all: 0 },
    ask: (signal) =>
      subject.find({
        question: entry.question,
        audience: entry.audience ?? 'public',
        top: 10,
        signal,
        ...(entry.council === undefined ? {} : { council: entry.council }),
      }),
    score: (ranking) => {
      const score = scoreRetrieval(entry.quotes, ranking);
      const spans = spansOfRanking(ranking);
      const broken = brokenSpans(spans, texts.ofVersion).length;
      return {
        figures: {
          hit: Number(score.hit),
          all: Number(score.all),
          rank: score.firstRank ?? 0,
          held: score.bestShares.filter((share) => share >= 0.5).length,
          spans: spans.length,
          wholeSpans: spans.length - broken,
        },
        why: why(entry, score, ranking.length, broken),
      };
    },
  }));
}

function why(entry: LocatedCase, score: RetrievalScore, ranked: number, broken: number): string {
  const reasons: string[] = [];
  if (broken > 0) reasons.push(`${broken} passages do not hold their text`);
  if (!score.all) {
    const shares = score.bestShares.map((share, index) =>
      entry.quotes[index]!.span === undefined ? 'not in text' : `${Math.round(share * 100)} %`,
    );
    reasons.push(
      `${score.hit ? `first hit at ${score.firstRank}` : 'no hit'} of ${ranked}; quotes held: ${shares.join(', ')}`,
    );
  }
  return reasons.join('; ');
}
