import type { ReadReport } from '../domain/read-report.ts';
import type { Regime } from '../regimes/regime.ts';
import type { BoundPart } from './describe-parts.ts';

/**
 * Judgements on another body inside an inspectorate's own report, in order, as the regime's data names them, e.g. the
 * review of the safeguarding board after an inspection of the council. Empty when there is none.
 */
export function findOwnParts(report: ReadReport, regime: Regime): BoundPart[] {
  const inspectorate = (regime.leads ?? regime.inspectorates)[0] ?? regime.inspectorates[0];
  if (inspectorate === undefined) return [];
  const headings = report.blocks.flatMap((block, at) =>
    block.kind === 'heading'
      ? [{ at, words: report.text.slice(block.bodyStart, block.endChar).replace(/\s+/gu, ' ').trim() }]
      : [],
  );
  return regime.parts.flatMap(({ name, heading, ends }) => {
    const [opens, closes] = [new RegExp(heading, 'iu'), new RegExp(ends, 'iu')];
    const first = headings.find(({ words }) => opens.test(words))?.at;
    if (first === undefined) return [];
    const after = headings.find(({ at, words }) => at > first && closes.test(words))?.at;
    const lastBlock = (after ?? report.blocks.length) - 1;
    return [{ firstBlock: first, lastBlock, inspectorate, regime: regime.key, kind: name }];
  });
}
