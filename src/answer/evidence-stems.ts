import type { Block } from '../domain/block.ts';
import { contentStems } from '../domain/stem-words.ts';
import { antecedentOf } from './antecedent-of.ts';
import type { Evidence } from './evidence.ts';

/** Content stems of a piece of evidence: of its own words, of the sentence that it points back to, and of its frame. */
export interface EvidenceStems {
  own: ReadonlySet<string>;
  before: ReadonlySet<string>;
  frame: ReadonlySet<string>;
}

/** By block, for as long as its report is kept in memory, then by place: the same sentences are weighed for question after question. */
const known = new WeakMap<Block, Map<string, EvidenceStems>>();

/** Worked out once for each place of a report. */
export function evidenceStems(evidence: Evidence): EvidenceStems {
  const places = known.get(evidence.block) ?? new Map<string, EvidenceStems>();
  known.set(evidence.block, places);
  const place = `${evidence.startChar} ${evidence.endChar}`;
  const stems = places.get(place) ?? {
    own: new Set(contentStems(evidence.text)),
    before: new Set(contentStems(antecedentOf(evidence)?.text ?? '')),
    frame: new Set(contentStems(evidence.frame)),
  };
  places.set(place, stems);
  return stems;
}
