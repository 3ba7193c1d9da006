import type { Block } from '../domain/block.ts';
import { findNamedBodies } from '../regimes/find-named-bodies.ts';
import type { Regimes } from '../regimes/load-regimes.ts';
import type { Evidence } from './evidence.ts';

/** By block, for as long as its report is kept in memory: the same blocks are judged for question after question. */
const known = new WeakMap<Regimes, WeakMap<Block, ReadonlySet<string>>>();

/** Keys of the inspectorates that the evidence's block, or what frames it, names. */
export function bodiesAround({ block, frame, report }: Evidence, regimes: Regimes): ReadonlySet<string> {
  const blocks = known.get(regimes) ?? new WeakMap<Block, ReadonlySet<string>>();
  known.set(regimes, blocks);
  const found = blocks.get(block);
  if (found !== undefined) return found;
  const words = `${frame} ${report.content.text.slice(block.startChar, block.endChar)}`;
  const keys = new Set(findNamedBodies(words, regimes).inspectorates.map(({ key }) => key));
  blocks.set(block, keys);
  return keys;
}
