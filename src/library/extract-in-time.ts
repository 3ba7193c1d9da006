import type { Extraction } from '../domain/extraction.ts';
import type { ReadReport } from '../domain/read-report.ts';
import type { ReportProfile } from '../domain/report-profile.ts';
import { AppError } from '../errors.ts';
import { extractReport } from '../extract/extract-report.ts';
import type { Regimes } from '../regimes/load-regimes.ts';
import { withinDeadline } from './within-deadline.ts';

/** Two hundred times what a long inspection report takes. */
const extractionMs = 30_000;

/**
 * `extractReport`, broken off where a text, or a pattern of the council's own regimes, would keep the program busy without end.
 * @throws AppError `extract_timeout`.
 */
export function extractInTime(
  content: ReadReport,
  profile: ReportProfile,
  regimes: Regimes,
  ms = extractionMs,
): Extraction {
  try {
    return withinDeadline(ms, () => extractReport(content, profile, regimes));
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw cause;
    throw new AppError(
      'extract_timeout',
      `Looking for findings in this report took longer than ${ms / 1000} seconds and was stopped. Is it a report, or a list of many thousand lines? If you use regime files of your own, look for a pattern in them that repeats a repetition, e.g. (a+)+.`,
      { cause },
    );
  }
}
