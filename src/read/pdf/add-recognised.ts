import type { RecognisedLine, RecognisedWord } from '../ocr/recognised-line.ts';
import { countLetters } from './count-letters.ts';
import type { Run } from './page-shapes.ts';
import type { SplitPage } from './split-page.ts';

/** A page is a scan when this many times its own letters are recognised beside them. */
const FAR_MORE = 3;
/** A number or sign that may name a paragraph or begin an item. */
const LABEL = /^(?:\(?[a-z\d]{1,3}[.)]|\d{1,2}(?:\.\d{1,2})*|[-–—o])$/iu;
/** In heights of the type: words of a sentence stand nearer together than a label and its words. */
const SET_APART = 0.7;
/** Gap at which lines are parted, with a margin. */
const PARTED = 1.2;

/**
 * Adds what was recognised on a page to its own words, which stay as they are; its pictures alone would not make a page
 * with text a scan.
 */
export function addRecognised(split: SplitPage, lines: RecognisedLine[]): SplitPage {
  const own = split.seen;
  const runs = lines.flatMap((line) =>
    runsOf(line).filter((run) => !own.some((other) => overlaps(run, other))),
  );
  if (countLetters(runs) <= FAR_MORE * countLetters(own)) return split;
  const top = Math.min(...runs.map((run) => run.y));
  const above = own.filter((run) => run.y < top);
  const below = own.filter((run) => run.y >= top);
  return { ...split, seen: [...above, ...runs, ...below] };
}

function runsOf(line: RecognisedLine): Run[] {
  const runs = line.words.map((word, at) => runOf(word, line, at === line.words.length - 1));
  const [label, next] = runs;
  // Letters are measured to their edges, so that the gap after a label comes out narrower than the one it was set with.
  if (label && next && LABEL.test(label.text.trim()) && next.x0 - label.x1 > SET_APART * line.size)
    label.x1 = Math.min(label.x1, next.x0 - PARTED * line.size);
  return runs;
}

function runOf(word: RecognisedWord, { baseline, size, bold }: RecognisedLine, isLast: boolean): Run {
  return {
    // Words of a line stand apart however near they were drawn.
    text: isLast ? word.text : `${word.text} `,
    x0: word.x0,
    x1: word.x1,
    y: baseline,
    size,
    font: {
      bold: bold === true,
      symbol: false,
      ascent: (baseline - word.top) / size,
      descent: (baseline - word.bottom) / size,
    },
    colour: '#000000',
    invisible: false,
    turned: false,
    mcid: -1,
    artifact: false,
    confidence: word.confidence,
  };
}

/** Whether the middle of a word stands in another. */
function overlaps(run: Run, other: Run): boolean {
  const x = (run.x0 + run.x1) / 2;
  const y = run.y - 0.3 * run.size;
  return x >= other.x0 && x <= other.x1 && y >= other.y - other.size && y <= other.y + 0.3 * other.size;
}
