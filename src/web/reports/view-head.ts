import type { Original } from '../../domain/original.ts';
import type { SpokenNames } from '../../services.ts';
import { backOf } from './back-of.ts';
import { formatNames } from './format-names.ts';
import type { OpenedReport } from './open-report.ts';
import { sizeWords } from './size-words.ts';
import { reportAddressOf, versionAddress } from './version-address.ts';
import { viewProtection } from './view-protection.ts';
import { type SummaryView, viewSummary } from './view-summary.ts';

export type ReportTab = 'text' | 'briefing' | 'oddities' | 'pages';

/** What stands at the top of every page of a report. */
export interface HeadView {
  report: SummaryView;
  /** What keeps it from readers, in words; empty for those who see public reports alone. */
  protection: string[];
  tabs: { text: string; href: string; current: boolean }[];
  /** Set when the file that it was read from is not kept. */
  lacksOriginal: boolean;
  back: { text: string; href: string };
}

/** The head of a report's pages, with the tab that is open. */
export function viewHead(
  { version, original, audience, given }: OpenedReport,
  tab: ReportTab,
  names: SpokenNames,
): HeadView {
  const { reportId } = version;
  const back = backOf(given);
  const asked = given.has('version');
  const more = { back };
  const newest = (part: string) => {
    const address = reportAddressOf(reportId, part);
    return back === undefined ? address : `${address}?${new URLSearchParams({ back })}`;
  };
  const tabs = [
    { text: 'Text', href: asked ? versionAddress(version, '', more) : newest(''), key: 'text' },
    { text: 'Briefing', href: newest('briefing'), key: 'briefing' },
    { text: 'Oddities', href: newest('oddities'), key: 'oddities' },
    ...(original === undefined ? [] : [originalTab(version, original, more)]),
  ];
  return {
    report: viewSummary(version, names),
    protection: viewProtection(version, audience),
    tabs: tabs.map(({ key, ...one }) => ({ ...one, current: key === tab })),
    lacksOriginal: original === undefined,
    back: back === undefined ? { text: 'All reports', href: '/reports' } : backWords(back),
  };
}

/** Pages of a PDF are shown as they are printed; any other file is to be opened with its own program. */
function originalTab(
  version: OpenedReport['version'],
  { format, size }: Original,
  more: Record<string, string | undefined>,
) {
  return format === 'pdf'
    ? { text: 'Original', href: versionAddress(version, 'pages/1', more), key: 'pages' }
    : {
        text: `Original (${formatNames[format]}, ${sizeWords(size)})`,
        href: versionAddress(version, 'original'),
        key: 'file',
      };
}

function backWords(href: string) {
  return { text: href === '/' ? 'Back to asking' : 'Back to the answer', href };
}
