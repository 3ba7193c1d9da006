import type { ReadReport } from '../domain/read-report.ts';
import type { Regimes } from '../regimes/load-regimes.ts';
import type { Regime } from '../regimes/regime.ts';
import type { BoundPart } from './describe-parts.ts';
import { matchesTitle } from './recognise-kind.ts';

const opensReport =
  /\b(?:inspection dates?|lead inspectors?|report published|dates? of (?:inspection|visit)|published:|performance rating)\b/iu;

/**
 * An inspectorate's whole report bound in after an officers' paper: a heading in the form of a regime's own title, with
 * inspection or publication dates right under it. From its appendix heading to the end of the text. Empty when none.
 */
export function findBoundReports(report: ReadReport, regimes: Regimes): BoundPart[] {
  const words = report.blocks.map((block) =>
    report.text.slice(block.bodyStart, block.endChar).replace(/\s+/gu, ' '),
  );
  for (let at = 4; at < words.length; at++) {
    const line = words[at] ?? '';
    if (line.length > 260) continue;
    if (!words.slice(at + 1, at + 7).some((next) => next.length < 300 && opensReport.test(next))) continue;
    const regime = regimeOf(words, at, regimes);
    const inspectorate = (regime?.leads ?? regime?.inspectorates)?.[0] ?? regime?.inspectorates[0];
    if (regime === undefined || inspectorate === undefined || regimeOf(words, at + 1, regimes) !== undefined)
      continue;
    const appendix = /^(?:appendix|annex)\b/iu.test(words[at - 1] ?? '') ? at - 1 : at;
    return [
      { firstBlock: appendix, lastBlock: words.length - 1, inspectorate, regime: regime.key, kind: 'report' },
    ];
  }
  return [];
}

/** Regime whose title form stands in the line or in it with the next two, since titles break over lines. */
function regimeOf(words: readonly string[], at: number, regimes: Regimes): Regime | undefined {
  const joined = [1, 2, 3].map((count) => words.slice(at, at + count).join(' '));
  return regimes.regimes.find(
    ({ speaks, titles }) => speaks === 'inspectorate' && matchesTitle(titles, joined),
  );
}
