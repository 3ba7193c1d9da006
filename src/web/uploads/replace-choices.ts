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

/** The reports that somebody may see, those of the same council and of a like title first. */
export function replaceChoices(
  profile: Pick<ReportProfile, 'title' | 'council'>,
  reports: readonly ReportSummary[],
  chosen: string,
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
    .map(({ report: { reportId, file, profile: other } }) => ({
      value: reportId,
      text: [shortenWords(other.title, titleLength), other.council, file]
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
