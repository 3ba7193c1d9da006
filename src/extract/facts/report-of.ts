import type { Source } from '../source.ts';
import { headOf } from './head-of.ts';
import type { Scalar } from './scalar-fields.ts';

const line =
  /^(?:joint )?report (?:of|by|from) (?!(?:an? |the )?(?:inspection|review|assessment|visit)\b)\S/iu;

/** The line of an officers' paper that says whose report it is; undefined when none does. */
export function reportOfLine(source: Source): Scalar | undefined {
  if (source.partAt(0).voice === 'inspectorate') return undefined;
  const blocks = source.content.blocks.slice(0, headOf(source) + 2);
  const found = blocks.find(
    (block) =>
      block.kind !== 'table' &&
      block.endChar - block.bodyStart < 200 &&
      line.test(source.wordsOf({ startChar: block.bodyStart, endChar: block.endChar })),
  );
  if (found === undefined) return undefined;
  const span = { startChar: found.bodyStart, endChar: found.endChar };
  return { text: source.wordsOf(span).replace(/[.:]$/u, ''), span };
}
