import { readFileSync } from 'node:fs';
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';

/** Line of what stands at `place` in a YAML file, e.g. ['editions', 0, 'areas']; of the nearest thing above it where that is missing. */
export function yamlLine(path: string, place: readonly PropertyKey[]): number {
  const lines = new LineCounter();
  return lineOf(parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines }), lines, place);
}

/** The same in a file that is parsed already. */
export function lineOf(parsed: Document, lines: LineCounter, place: readonly PropertyKey[]): number {
  for (let depth = place.length; depth >= 0; depth--) {
    const node = depth === 0 ? parsed.contents : parsed.getIn(place.slice(0, depth), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
