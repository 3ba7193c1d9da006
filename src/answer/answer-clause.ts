import type { ScopeChoice } from '../domain/answer.ts';
import type { ScopeTarget } from '../domain/scope.ts';
import type { Ranked } from '../retrieve/rank-passages.ts';
import type { Answering } from './answer-question.ts';
import { chooseEvidence } from './choose-evidence.ts';
import type { Chosen } from './chosen.ts';
import { letOthers } from './let-others.ts';
import { quoteParagraphs } from './quote-paragraphs.ts';
import { type PlaceRequest, searchPlace } from './search-place.ts';
import { toChosen } from './to-chosen.ts';

export type ClauseRequest = Omit<PlaceRequest, 'target'>;

/** What became of one clause of a question. */
export interface ClauseOutcome {
  chosen: Chosen[];
  /** What of it is not stated, in words. */
  missing: string[];
  choices: ScopeChoice[];
  /** Why nothing was chosen; absent when something was. */
  reason?: string;
  ranked: Ranked[];
  /** Share of the subject that the best evidence holds, 0 to 1; 0 when nothing was chosen. */
  covered: number;
  /** Version and start of the best evidence that is sound, near enough or not; absent when there is none. */
  best?: string;
  /** How many places were searched: a council each, or a year each. */
  places: number;
}

/** What one place gave; `reason` only when it gave nothing and why is known. */
interface Place {
  chosen: Chosen[];
  missing: string[];
  ranked: Ranked[];
  choices: ScopeChoice[];
  covered: number;
  name: string;
  /** True when nothing is missing if it gives nothing. */
  optional: boolean;
  best?: string;
  reason?: string;
}

/** One clause: each place it names is searched on its own. */
export async function answerClause(answering: Answering, request: ClauseRequest): Promise<ClauseOutcome> {
  const { scope, asked } = request;
  if (scope.unmatched.length === scope.targets.length) {
    const reason = `No report here covers ${scope.unmatched.join(' or ')}.`;
    return { chosen: [], missing: [], choices: [], ranked: [], covered: 0, places: 0, reason };
  }
  const places = await Promise.all(
    scope.targets.map((target) => answerInPlace(answering, { ...request, target })),
  );
  const found = places.filter((place) => place.chosen.length > 0);
  const empty = places
    .filter((place) => place.chosen.length === 0 && !place.optional)
    .map((place) => place.name);
  const reason =
    places.map((place) => place.reason).find((one) => one !== undefined) ?? 'The reports do not say.';
  return {
    chosen: found.flatMap((place) => place.chosen),
    missing: found.length === 0 ? [asked.text] : [...empty, ...found.flatMap((place) => place.missing)],
    choices: places.flatMap((place) => place.choices),
    ranked: places.flatMap((place) => place.ranked),
    covered: Math.max(0, ...found.map((place) => place.covered)),
    places: places.length,
    ...(places.length === 1 && places[0]!.best !== undefined ? { best: places[0]!.best } : {}),
    ...(found.length > 0 ? {} : { reason }),
  };
}

async function answerInPlace(answering: Answering, request: PlaceRequest): Promise<Place> {
  const { asked, target } = request;
  const place: Place = {
    chosen: [],
    missing: [],
    ranked: [],
    choices: [],
    covered: 0,
    name: nameOf(target, asked.text),
    optional: target.optional ?? false,
  };
  if (target.reportIds.length === 0) return place;
  const searched = await searchPlace(answering, request);
  const { reports, ranked } = searched;
  await letOthers(request.signal);
  if (asked.paragraphs.length > 0) return { ...place, ranked, ...quoteParagraphs(asked, reports) };
  const { evidence, best, ...rest } = chooseEvidence(searched, asked, target, answering.regimes);
  await letOthers(request.signal);
  const chosen = evidence.map((one) => toChosen(one, asked, target, answering.regimes));
  const key = best === undefined ? {} : { best: `${best.report.versionId}:${best.startChar}` };
  return { ...place, ...rest, ...key, chosen, ranked };
}

function nameOf({ council, periods }: ScopeTarget, clause: string): string {
  return council === undefined ? clause : [council, ...periods].join(', ');
}
