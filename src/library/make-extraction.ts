import type { ReadReport } from '../domain/read-report.ts';
import type { ReportProfile } from '../domain/report-profile.ts';
import { rulesVersion } from '../extract/extract-report.ts';
import type { Regimes } from '../regimes/load-regimes.ts';
import { regimesFingerprint } from '../regimes/regimes-fingerprint.ts';
import type { NewExtraction } from '../store/save-extraction.ts';
import { extractInTime } from './extract-in-time.ts';
import { sketchText } from './sketch-text.ts';

const known = new WeakMap<Regimes, string>();

/** Changes whenever the rules, or the regimes' data, would find something else in the same report. */
export function ledgerFingerprint(regimes: Regimes): string {
  const fingerprint = known.get(regimes) ?? `rules-${rulesVersion}-regimes-${regimesFingerprint(regimes)}`;
  known.set(regimes, fingerprint);
  return fingerprint;
}

/** What the ledger keeps of a report. @throws AppError `extract_timeout`. */
export function makeExtraction(content: ReadReport, profile: ReportProfile, regimes: Regimes): NewExtraction {
  return {
    fingerprint: ledgerFingerprint(regimes),
    extraction: extractInTime(content, profile, regimes),
    sketch: sketchText(content.text),
  };
}
