import type { ReadReport } from '../domain/read-report.ts';
import type { ReportPart, Voice } from '../domain/voice.ts';
import type { Regimes } from '../regimes/load-regimes.ts';

/** What is known of a report's main part before bound-in parts are cut out. */
export interface MainPart {
  voice: Voice;
  inspectorate?: string;
  regime?: string;
}

/** A stretch of blocks in an inspectorate's own words: bound in an officers' paper, or a judgement apart in its own report. */
export interface BoundPart {
  firstBlock: number;
  lastBlock: number;
  inspectorate: string;
  regime?: string;
  /** What it is called after the inspectorate's name, e.g. "letter". */
  kind: string;
}

/** Parts that tile the whole text: the main part, with each bound-in part cut out of it, in order. */
export function tileParts(
  report: ReadReport,
  main: MainPart,
  bound: readonly BoundPart[],
  regimes: Regimes,
): ReportPart[] {
  const parts: ReportPart[] = [];
  let from = 0;
  for (const part of bound) {
    const start =
      parts.length === 0 && part.firstBlock === 0 ? 0 : (report.blocks[part.firstBlock]?.startChar ?? from);
    const after = report.blocks[part.lastBlock + 1]?.startChar ?? report.text.length;
    if (start < from || after <= start) continue;
    if (start > from) parts.push({ ...main, startChar: from, endChar: start });
    parts.push({
      startChar: start,
      endChar: after,
      voice: 'inspectorate',
      inspectorate: part.inspectorate,
      ...(part.regime === undefined ? {} : { regime: part.regime }),
      name: `${possessive(part.inspectorate, regimes)} ${part.kind}`,
    });
    from = after;
  }
  if (from < report.text.length) parts.push({ ...main, startChar: from, endChar: report.text.length });
  return parts;
}

function possessive(key: string, regimes: Regimes): string {
  const short = regimes.inspectorates.find((body) => body.key === key)?.short ?? key;
  return /^(?:Ofsted|HMI Probation)$/u.test(short) ? `${short}’s` : `the ${short}’s`;
}
