import type { Asked } from '../../domain/asked.ts';
import type { ClaimFault } from '../../domain/claim-check.ts';
import { foldWords } from '../../domain/fold-words.ts';
import type { ScopeTarget } from '../../domain/scope.ts';
import type { CouncilName } from '../../regimes/council-name.ts';
import { findCouncils } from '../../regimes/find-councils.ts';
import type { Regimes } from '../../regimes/load-regimes.ts';
import { evidenceAt } from '../gather-evidence.ts';
import { judgeEvidence } from '../judge-evidence.ts';
import type { SpanToCite } from './narrow-spans.ts';

/** What a sentence's citations are held against besides its words: what was asked about. */
export interface AskedPlaces {
  asked: Asked;
  targets: readonly ScopeTarget[];
  councils: readonly CouncilName[];
  regimes: Regimes;
}

const outside = {
  'other-body': { kind: 'speaker', why: 'What is cited is not of the inspectorate that was asked about.' },
  'other-regime': { kind: 'speaker', why: 'What is cited is not of the inspection that was asked about.' },
  'other-period': { kind: 'year', why: 'What is cited is of another time than was asked about.' },
} as const;

/** Faults of where a sentence takes its words from: another report, council, body or time than was asked about. Empty when it keeps to them. */
export function scopeFaults(text: string, spans: readonly SpanToCite[], places: AskedPlaces): ClaimFault[] {
  return [...councilFaults(text, spans, places), ...spans.flatMap((span) => placeFaults(span, places))];
}

/** A council that the sentence names must be the one that a cited report is about, or stand in the cited words. */
function councilFaults(
  text: string,
  spans: readonly SpanToCite[],
  { councils, targets }: AskedPlaces,
): ClaimFault[] {
  const own = new Set(spans.map(({ pointed }) => pointed.document.report.profile.council));
  const cited = spans.map(({ startChar, endChar, pointed }) =>
    foldWords(pointed.document.report.content.text.slice(startChar, endChar)),
  );
  // A bare place name may mean the place; that of a council asked about means the council.
  const asked = new Set(targets.map(({ council }) => council));
  return findCouncils(text, councils)
    .filter(({ name, explicit }) => (explicit || asked.has(name)) && !own.has(name))
    .map(({ start, end }) => text.slice(start, end))
    .filter((printed) => !cited.some((words) => words.includes(foldWords(printed))))
    .map((value) => ({ kind: 'council', value, why: `What is cited is not of ${value}.` }));
}

function placeFaults({ startChar, endChar, pointed }: SpanToCite, places: AskedPlaces): ClaimFault[] {
  const { report } = pointed.document;
  const holding = places.targets.filter(({ reportIds }) => reportIds.includes(report.reportId));
  if (holding.length === 0)
    return [{ kind: 'council', why: 'What is cited is of a report that was not asked about.' }];
  const [evidence] = evidenceAt(report, { startChar, endChar }, 1, 1);
  if (evidence === undefined) return [];
  // Only where it stands is judged here, not whether it answers.
  const asked = { ...places.asked, codes: [], things: [] };
  const faults = holding.map((target) => judgeEvidence(evidence, asked, target, places.regimes));
  const first = faults[0];
  const apart = faults.every(
    (fault, at) => fault !== undefined && fault in outside && isBound(fault, holding[at]!),
  );
  return apart ? [outside[first as keyof typeof outside]] : [];
}

/** A report of the time asked about may well speak of other years; only where there is none must the words themselves be of that time. */
function isBound(fault: string, { periodOpen }: ScopeTarget): boolean {
  return fault !== 'other-period' || periodOpen;
}
