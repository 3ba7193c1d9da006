import { reportName } from '../../domain/report-name.ts';
import type { ReportVersion } from '../../domain/report-record.ts';
import type { ReportPart } from '../../domain/voice.ts';
import type { Regimes } from '../../regimes/load-regimes.ts';
import { blocksOf, partAt } from './blocks-of.ts';
import type { SentBlock, SentDocument } from './sent-document.ts';
import { whoseWords } from './whose-words.ts';

/**
 * A report as documents that a model may cite: one for each part, in the order of the text, with a block for each paragraph, bullet, heading and row.
 * With `kept`, only those blocks. Parts without a block give no document.
 */
export function documentsOf(
  report: ReportVersion,
  regimes: Regimes,
  kept?: ReadonlySet<SentBlock>,
): SentDocument[] {
  const byPart = new Map<ReportPart, SentBlock[]>();
  for (const block of blocksOf(report).flat()) {
    if (kept !== undefined && !kept.has(block)) continue;
    const part = partAt(report, block.span.startChar);
    const blocks = byPart.get(part) ?? [];
    blocks.push(block);
    byPart.set(part, blocks);
  }
  return [...byPart].map(([part, blocks]) => ({
    source: {
      title: titleOf(report, part),
      context: contextOf(report, part, regimes),
      blocks: blocks.map(({ words }) => words),
    },
    report,
    part,
    blocks,
  }));
}

function titleOf({ profile }: ReportVersion, part: ReportPart): string {
  const { title, council, periods } = profile;
  const name = reportName({ title, council, period: periods[0] });
  return part.name === undefined ? name : `${name}, ${part.name}`;
}

function contextOf({ profile }: ReportVersion, part: ReportPart, regimes: Regimes): string {
  const keys = part.regime === undefined ? profile.regimes : [part.regime];
  const known = keys.map((key) => regimes.regimes.find((one) => one.key === key)?.name ?? key);
  const time = profile.periods.length > 0 ? profile.periods : profile.years.map(String);
  return [
    whoseWords(part, profile, regimes),
    ...(profile.council === undefined ? [] : [`Council: ${profile.council}`]),
    ...(time.length === 0 ? [] : [`Period: ${time.join(', ')}`]),
    ...(known.length === 0 ? [] : [`Regime: ${known.join(', ')}`]),
  ]
    .map((line) => `${line}.`)
    .join(' ');
}
