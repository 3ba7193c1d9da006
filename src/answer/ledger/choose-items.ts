import type { FindingKind } from '../../domain/finding.ts';
import type { LedgerEntry } from '../../domain/ledger-entry.ts';
import { shareHeld } from './telling-stems.ts';

/** More than these are no answer but a report. */
const mostItems = 60;

/**
 * Items of a list: all that one report prints under a heading or after a lead-in, or those whose words or headings hold every
 * telling word. Empty when more than one report has such items, or when they are only told in sentences.
 */
export function chooseItems(
  entries: readonly LedgerEntry[],
  kinds: readonly FindingKind[],
  stems: readonly string[],
): LedgerEntry[] {
  const items = entries.filter(
    ({ finding }) => kinds.includes(finding.kind) && !finding.foundBy.startsWith('rule:told'),
  );
  if (new Set(items.map(({ report }) => report.reportId)).size !== 1 || items.length > mostItems) return [];
  if (stems.length === 0) return items;
  return items.filter(({ finding }) => shareHeld(stems, wordsOf(finding)) === 1);
}

function wordsOf(finding: LedgerEntry['finding']): string {
  const parts = [
    'service' in finding ? finding.service : undefined,
    'theme' in finding ? finding.theme : undefined,
    'text' in finding ? finding.text : undefined,
    'responsibleBody' in finding ? finding.responsibleBody : undefined,
  ];
  return parts.filter((part) => part !== undefined).join(' ');
}
