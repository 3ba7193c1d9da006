import type { ReportProfile } from '../../domain/report-profile.ts';
import type { ReportSummary } from '../../domain/report-record.ts';
import { shortenWords } from '../shorten-words.ts';

/** A report that a file may be a new version of. */
export interface ReplaceChoice {
  value: string;
  text: string;
  selected: boolean;
}

const titleLength = 90;

/** The reports that somebody may see, those of the same council and of a like title first, each with what keeps it from readers. */
export function replaceChoices(
  profile: Pick<ReportProfile, 'title' | 'council'>,
  reports: readonly ReportSummary[],
  chosen: string,
  protectionOf: (report: ReportSummary) => string[],
): ReplaceChoice[] {
  const words = wordsOf(profile.title);
  const likeness = ({ profile: other }: ReportSummary) => {
    const isSame = profile.council !== undefined && fold(profile.council) === fold(other.council ?? '');
    const shared = [...wordsOf(other.title)].filter((word) => words.has(word)).length;
    return (isSame ? 1 : 0) + shared / Math.max(1, words.size);
  };
  return reports
    .map((report) => ({ report, likeness: likeness(report) }))
    .sort((a, b) => b.likeness - a.likeness || a.report.profile.title.localeCompare(b.report.profile.title))
    .map(({ report }) => ({ report, ...report, other: report.profile }))
    .map(({ report, reportId, file, other }) => ({
      value: reportId,
      text: [shortenWords(other.title, titleLength), other.council, file, ...protectionOf(report)]
        .filter((part) => part !== undefined && part !== '')
        .join(' · '),
      selected: reportId === chosen,
    }));
}

function fold(words: string): string {
  return words.normalize('NFKC').toLowerCase().trim();
}

function wordsOf(title: string): Set<string> {
  return new Set(fold(title).match(/[\p{L}\p{N}]{3,}/gu) ?? []);
}
