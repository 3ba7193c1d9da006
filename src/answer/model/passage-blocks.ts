import { leadInOf } from '../../domain/lead-in-of.ts';
import { overlaps } from '../../domain/overlaps.ts';
import type { ReportVersion } from '../../domain/report-record.ts';
import type { StoredPassage } from '../../store/read-passages.ts';
import { blocksOf } from './blocks-of.ts';
import type { SentBlock } from './sent-document.ts';

/** The blocks of a passage with what frames them: headings, the paragraph that leads a list in, a table's header row. Whole blocks, never cut ones. */
export function passageBlocks(report: ReportVersion, passage: StoredPassage): SentBlock[] {
  const all = blocksOf(report);
  const { blocks } = report.content;
  const taken: SentBlock[] = [];
  for (let at = passage.firstBlock; at <= passage.lastBlock; at++) {
    const block = blocks[at];
    if (block === undefined) continue;
    const leadIn = leadInOf(blocks, at);
    const frame = [...block.headings, ...(leadIn === undefined ? [] : [leadIn])];
    taken.push(...frame.flatMap((place) => all[place] ?? []));
    taken.push(...(all[at] ?? []).filter(({ kind, span }) => kind !== 'row' || overlaps(span, passage)));
  }
  return taken;
}
