import { findDates } from '../../domain/find-dates.ts';
import type { Source } from '../source.ts';
import { headOf } from './head-of.ts';
import { printedFields } from './printed-fields.ts';
import type { Scalar } from './scalar-fields.ts';

const label =
  /^(?:(?:report |date (?:of )?)?(?:publi(?:shed|cation))(?: (?:on|date))?|date (?:report )?published|report date|date of (?:this )?report|date .{0,30}\b(?:completed|submitted|signed)|completed on)$/iu;
/** Printed at the end of a report too, on a line of its own. */
const anywhere = /^(?:report published|date (?:report )?published|publication date|date of publication)$/iu;
/** In the last lines of an inspectorate's own report. */
const atFoot = /^published(?: on)?$/iu;
const footLines = 8;
/** In the form that opens a council's own assessment. */
const inForm = /^(?:finished|completed|submitted|signed off)(?: on)?$/iu;
const inLine = /\b(?:report )?published(?: on)?:?\s+(?=\d)/iu;

/** The day, or the month, on which the report says that it was published or completed; undefined when it does not say. */
export function reportDateOf(source: Source): Scalar | undefined {
  const head = headOf(source);
  for (const { name, value, whole, at } of printedFields(source)) {
    const own = inForm.test(name) && source.partAt(0).voice === 'council-own';
    const foot =
      atFoot.test(name) &&
      at >= source.content.blocks.length - footLines &&
      source.partAt(value.startChar).voice === 'inspectorate';
    if (!(foot || anywhere.test(name) || (at <= head + 3 && (own || label.test(name))))) continue;
    const date = findDates(source.wordsOf(value))[0];
    if (date !== undefined) return { text: date.iso, span: whole };
  }
  for (const block of source.content.blocks.slice(0, head)) {
    const words = source.wordsOf(block);
    const found = words.length > 300 ? null : inLine.exec(words);
    if (found === null) continue;
    const from = found.index + found[0].length;
    const date = findDates(words.slice(from))[0];
    if (date?.start === 0)
      return {
        text: date.iso,
        span: { startChar: block.startChar + found.index, endChar: block.startChar + from + date.end },
      };
  }
  return undefined;
}
