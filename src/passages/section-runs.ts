import type { Block } from '../domain/block.ts';

/**
 * Block indexes in runs that belong together: the heading or headings that open a section, and all that stands
 * directly under the innermost of them. A heading goes with what follows it.
 */
export function sectionRuns(blocks: readonly Block[]): number[][] {
  const runs: number[][] = [];
  for (const [at, block] of blocks.entries()) {
    const opensSection = block.kind === 'heading' && blocks[at - 1]?.kind !== 'heading';
    if (opensSection || runs.length === 0) runs.push([at]);
    else runs.at(-1)!.push(at);
  }
  return runs;
}
