import type { RecognisedLine } from './recognised-line.ts';

/** A number, letter or sign alone on a line. */
const LABEL = /^(?:\(?[\p{L}\p{N}]{1,3}[.)]|\d{1,2}(?:\.\d{1,2})*|[•\-–—o])$/u;
/** In heights of the type: baselines nearer than this are one. */
const LEVEL = 0.35;

/** Puts numbers that were taken for a column of their own back before the words that stand beside them. */
export function joinLabels(lines: RecognisedLine[]): RecognisedLine[] {
  const labels = lines.filter(({ words }) => words.length === 1 && LABEL.test(words[0]!.text));
  const joined = new Set<RecognisedLine>();
  const whole = lines.map((line) => {
    const label = labels.find((one) => one !== line && !joined.has(one) && standsBefore(one, line));
    if (!label) return line;
    joined.add(label);
    return { ...line, words: [...label.words, ...line.words] };
  });
  return whole.filter((_, at) => !joined.has(lines[at]!));
}

function standsBefore(label: RecognisedLine, line: RecognisedLine): boolean {
  return (
    line.words.length > 1 &&
    Math.abs(label.baseline - line.baseline) < LEVEL * line.size &&
    label.words[0]!.x1 < line.words[0]!.x0 &&
    // Further off it is a cell of a table.
    line.words[0]!.x0 - label.words[0]!.x1 < 4 * line.size
  );
}
