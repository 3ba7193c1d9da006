import type { ScopeChoice } from '../domain/answer.ts';
import type { Asked } from '../domain/asked.ts';
import type { Audience } from '../domain/audience.ts';
import type { ReportSummary, ReportVersion } from '../domain/report-record.ts';
import type { Scope, ScopeTarget } from '../domain/scope.ts';
import { type Ranked, rankPassages } from '../retrieve/rank-passages.ts';
import { withoutNames } from '../retrieve/without-names.ts';
import { readVersion } from '../store/read-version.ts';
import { sentenceVectors } from '../store/sentence-vectors.ts';
import type { Answering } from './answer-question.ts';
import { chooseEvidence } from './choose-evidence.ts';
import type { Chosen } from './chosen.ts';
import { gatherEvidence } from './gather-evidence.ts';
import { quoteParagraphs } from './quote-paragraphs.ts';
import { scoreEvidence } from './score-evidence.ts';
import { toChosen } from './to-chosen.ts';

export interface ClauseRequest {
  audience: Audience;
  asked: Asked;
  scope: Scope;
  reports: readonly ReportSummary[];
  signal?: AbortSignal;
}

/** What became of one clause of a question. */
export interface ClauseOutcome {
  chosen: Chosen[];
  /** What of it is not stated, in words. */
  missing: string[];
  choices: ScopeChoice[];
  /** Why nothing was chosen; absent when something was. */
  reason?: string;
  ranked: Ranked[];
}

/** Passages weighed for one clause in one place. */
const passagesWeighed = 24;

/** One clause: each place it names is searched on its own. */
export async function answerClause(answering: Answering, request: ClauseRequest): Promise<ClauseOutcome> {
  const { scope, asked } = request;
  if (scope.unmatched.length === scope.targets.length) {
    return {
      chosen: [],
      missing: [],
      choices: [],
      ranked: [],
      reason: `No report here covers ${scope.unmatched.join(' or ')}.`,
    };
  }
  const places = await Promise.all(scope.targets.map((target) => searchPlace(answering, request, target)));
  const found = places.filter((place) => place.chosen.length > 0);
  const missing =
    found.length === 0 ? [] : places.filter((place) => place.chosen.length === 0).map((place) => place.name);
  return {
    chosen: found.flatMap((place) => place.chosen),
    missing: found.length === 0 ? [asked.text] : missing,
    choices: [],
    ranked: places.flatMap((place) => place.ranked),
    ...(found.length > 0
      ? {}
      : {
          reason:
            places.map((place) => place.reason).find((reason) => reason !== undefined) ??
            'The reports do not say.',
        }),
  };
}

/** What one place gave; `reason` only when it gave nothing and why is known. */
interface Place {
  chosen: Chosen[];
  ranked: Ranked[];
  name: string;
  reason?: string;
}

async function searchPlace(
  answering: Answering,
  { audience, asked, scope, signal }: ClauseRequest,
  target: ScopeTarget,
): Promise<Place> {
  const name = target.council ?? asked.text;
  const searchText =
    asked.carried.length > 0 && asked.stems.length < 2
      ? `${withoutNames(asked.text, scope)} ${asked.leansOn}`
      : withoutNames(asked.text, scope);
  if (target.reportIds.length === 0) return { chosen: [], ranked: [], name };
  const reports = await readReports(answering, audience, target.reportIds);
  if (asked.paragraphs.length > 0)
    return { ...quoteParagraphs(asked, [...reports.values()]), ranked: [], name };
  const ranked = await rankPassages(answering, {
    audience,
    question: searchText,
    reportIds: target.reportIds,
    limit: passagesWeighed,
    ...(signal ? { signal } : {}),
  });
  const [vector] = await answering.embedder.embed([searchText], {
    priority: 'question',
    ...(signal ? { signal } : {}),
  });
  const vectors = await sentenceVectors(
    answering.store,
    audience,
    ranked.map(({ passage }) => passage.passageId),
  );
  const nearness = new Map(
    vectors.map((one) => [one.passageId, one.vectors.map((sentence) => dot(sentence, vector!))]),
  );
  const scored = scoreEvidence(asked, gatherEvidence(ranked, reports, nearness));
  const chosen = chooseEvidence(scored, asked, target, answering.regimes, [...reports.values()]).map((one) =>
    toChosen(one, asked, target, answering.regimes),
  );
  return { chosen, ranked, name };
}

async function readReports(
  { store }: Answering,
  audience: Audience,
  reportIds: readonly string[],
): Promise<Map<string, ReportVersion>> {
  const versions = await Promise.all(reportIds.map((reportId) => readVersion(store, audience, reportId)));
  return new Map(
    versions.flatMap((version) => (version === undefined ? [] : [[version.reportId, version] as const])),
  );
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += a[at]! * b[at]!;
  return sum;
}
