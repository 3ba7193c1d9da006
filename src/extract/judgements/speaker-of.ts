import { existed } from '../../regimes/existed.ts';
import { findNamedBodies } from '../../regimes/find-named-bodies.ts';
import type { Regime } from '../../regimes/regime.ts';
import type { Source } from '../source.ts';
import type { Sentence } from './sentences-of.ts';
import { toldAsOwn } from './told-as-own.ts';

/** Whose judgement a sentence tells, and the regimes that it may be given under. */
export interface Speaker {
  inspectorate?: string;
  /** True when the council tells how it judged itself. */
  own?: true;
  regimes: readonly Regime[];
}

/**
 * The body named last in the sentence, else before it in its block, else the one whose judgement the part carries; with the
 * regimes that it leads and that were in force when the report was made, those named in the sentence first.
 */
export function speakerOf(source: Source, sentence: Sentence): Speaker {
  if (toldAsOwn(source, sentence)) return { own: true, regimes: source.found };
  const within = findNamedBodies(sentence.words, source.regimes);
  const before = source.content.text.slice(sentence.block.bodyStart, sentence.startChar);
  const sure = within.inspectorates.filter(({ ambiguous }) => !ambiguous);
  const earlier = sure.length > 0 ? [] : findNamedBodies(before, source.regimes).inspectorates;
  const said = [...earlier.filter(({ ambiguous }) => !ambiguous), ...sure].at(-1)?.key;
  const inspectorate = said ?? source.partAt(sentence.startChar).inspectorate;
  const named = within.regimes.flatMap(
    ({ key }) => source.regimes.regimes.find((one) => one.key === key) ?? [],
  );
  const led = source.regimes.regimes.filter(
    (regime) =>
      inspectorate !== undefined &&
      leadersOf(regime).includes(inspectorate) &&
      existed(regime, source.profile.years),
  );
  const own = said === undefined ? source.found : source.found.filter((regime) => led.includes(regime));
  return {
    ...(inspectorate === undefined ? {} : { inspectorate }),
    regimes: [...new Set([...named, ...own, ...led])],
  };
}

/** Those whose judgement its reports always carry; where that changed over the years, any that judged under it. */
function leadersOf({ leads, inspectorates }: Regime): readonly string[] {
  return leads === undefined || leads.length === 0 ? inspectorates : leads;
}
