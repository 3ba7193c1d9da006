import type { ReportSummary } from '../../domain/report-record.ts';
import type { SpokenNames } from '../../services.ts';
import { capitalised } from '../capitalised.ts';
import { dayWords } from '../day-words.ts';

/** A report as lists and its own page name it. */
export interface SummaryView {
  href: string;
  title: string;
  file: string;
  /** What is known of it, in words: "CQC, assessment 2008/09, PDF, 12 pages". */
  facts: { name: string; words: string }[];
}

const formats: Record<string, string> = {
  pdf: 'PDF',
  docx: 'Word',
  html: 'Web page',
  htm: 'Web page',
  md: 'Markdown',
  markdown: 'Markdown',
  txt: 'Plain text',
};

/** The format of a file in words, by its ending. */
function formatWords(file: string): string {
  const ending = file.slice(file.lastIndexOf('.') + 1).toLowerCase();
  return formats[ending] ?? ending.toUpperCase();
}

function named(keys: readonly string[], names: Readonly<Record<string, string>>): string {
  return keys.map((key) => names[key] ?? key).join(', ');
}

/** A report in words; what is not known of it is left out. */
export function viewSummary(summary: ReportSummary, names: SpokenNames): SummaryView {
  const { profile, pageCount } = summary;
  const facts = [
    { name: 'Council', words: profile.council ?? '' },
    { name: 'Period', words: profile.periods.join(', ') },
    { name: 'Judged by', words: named(profile.inspectorates, names.inspectorates) },
    { name: 'Kind', words: capitalised(named(profile.regimes, names.regimes)) },
    { name: 'Format', words: formatWords(summary.file) },
    { name: 'Pages', words: pageCount === undefined ? '' : String(pageCount) },
    { name: 'Added', words: dayWords(summary.addedAt) },
  ];
  return {
    href: `/reports/${encodeURIComponent(summary.reportId)}`,
    title: profile.title,
    file: summary.file,
    facts: facts.filter(({ words }) => words !== ''),
  };
}
