import type { Span } from '../../domain/span.ts';
import type { ReportPart } from '../../domain/voice.ts';
import { estimateTokens } from '../../models/estimate-tokens.ts';
import type { PassUnit } from './pass-unit.ts';

/** A stretch of a report in one voice that a model reads at once. */
export interface Pass extends Span {
  part: ReportPart;
  units: readonly PassUnit[];
}

/**
 * Cuts a report into passes that tile its units in order: a section goes whole into one pass where it fits, and no pass speaks in two voices.
 * Empty for a report without a word.
 */
export function cutPasses(units: readonly PassUnit[], mostTokens: number): Pass[] {
  const passes: PassUnit[][] = [];
  let left = 0;
  const begin = () => {
    passes.push([]);
    left = mostTokens;
  };
  for (const section of sectionsOf(units)) {
    const size = section.reduce((sum, { tokens }) => sum + tokens, 0);
    if (
      passes.length === 0 ||
      (passes.at(-1)!.length > 0 && (size > left || isOther(passes.at(-1)!, section)))
    )
      begin();
    for (const unit of section) {
      const before = passes.at(-1)!.at(-1);
      const tokens =
        unit.tokens + (headerBefore(unit, before) === undefined ? 0 : estimateTokens(unit.header!.length));
      if (before !== undefined && tokens > left) begin();
      passes.at(-1)!.push(unit);
      left -= tokens;
    }
  }
  return passes.filter((taken) => taken.length > 0).map(toPass);
}

/** The same stretch as two of about half the length; alone where it cannot be cut. */
export function halvePass({ units }: Pass): Pass[] {
  if (units.length < 2) return [toPass(units)];
  const total = units.reduce((sum, { tokens }) => sum + tokens, 0);
  let [at, before] = [0, 0];
  while (at < units.length - 1 && before + units[at]!.tokens / 2 < total / 2) before += units[at++]!.tokens;
  // A heading goes with what it heads.
  while (at > 1 && units[at - 1]!.kind === 'heading') at--;
  const cut = Math.max(1, at);
  return [toPass(units.slice(0, cut)), toPass(units.slice(cut))];
}

/** The header rows to send before a row whose table's headers do not go before it in the pass. */
export function headerBefore(unit: PassUnit, before: PassUnit | undefined): string | undefined {
  return before?.block === unit.block ? undefined : unit.header;
}

/** Headings that follow each other, and what stands under the last of them. */
function sectionsOf(units: readonly PassUnit[]): PassUnit[][] {
  const sections: PassUnit[][] = [];
  for (const [at, unit] of units.entries()) {
    const before = units[at - 1];
    const begins = before === undefined || (unit.kind === 'heading' && before.kind !== 'heading');
    if (begins || before.part !== unit.part) sections.push([]);
    sections.at(-1)!.push(unit);
  }
  return sections;
}

function isOther(taken: readonly PassUnit[], section: readonly PassUnit[]): boolean {
  return taken.at(-1)!.part !== section[0]!.part;
}

function toPass(units: readonly PassUnit[]): Pass {
  const [first] = units;
  return { startChar: first!.startChar, endChar: units.at(-1)!.endChar, part: first!.part, units };
}
