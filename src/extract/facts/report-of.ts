import type { Source } from '../source.ts';
import { headOf } from './head-of.ts';
import { printedFields } from './printed-fields.ts';
import type { Scalar } from './scalar-fields.ts';

const line =
  /^(?:joint )?report (?:of|by|from) (?!(?:an? |the )?(?:inspection|review|assessment|visit)\b)\S/iu;

const label = /^(?:joint )?report (?:of|by|from)$/iu;

/** The line, or the labelled value, of an officers' paper that says whose report it is; undefined when none does. */
export function reportOfLine(source: Source): Scalar | undefined {
  if (source.partAt(0).voice === 'inspectorate') return undefined;
  const blocks = source.content.blocks.slice(0, headOf(source) + 2);
  const found = blocks.find(
    (block) =>
      block.kind !== 'table' &&
      block.endChar - block.bodyStart < 200 &&
      line.test(source.wordsOf({ startChar: block.bodyStart, endChar: block.endChar })),
  );
  if (found === undefined) {
    const field = printedFields(source).find(({ name, at }) => at <= headOf(source) + 2 && label.test(name));
    return field && { text: source.wordsOf(field.value), span: field.whole };
  }
  const span = { startChar: found.bodyStart, endChar: found.endChar };
  return { text: source.wordsOf(span).replace(/[.:]$/u, ''), span };
}
