import type { Block } from '../../domain/block.ts';
import type { StatedFact } from '../../domain/read-report.ts';
import {
  isBodyLine,
  isCapitals,
  isCouncilLine,
  isDateLine,
  isFieldLine,
  isHeadNote,
} from '../wording/line-kinds.ts';
import { fact } from './stated-fact.ts';
import type { StatedField } from './stated-fields.ts';

const KIND =
  /\b(?:inspection|review|assessment|report|letter|evaluation|self-?assessment|plan|rating|judgement|statement|visit|update|monitoring)\b/i;
const TITLE_FIELD = /^(?:subject|title|report title|title of (?:the )?report|report subject|re)$/i;

/** The report's title: a title field of its head, else the heading of its head that best reads like one. */
export function stateTitle(
  text: string,
  blocks: Block[],
  head: number,
  fields: StatedField[],
): StatedFact | undefined {
  const field = fields.find((each) => each.block <= head && TITLE_FIELD.test(each.name));
  if (field) return fact(text, field.value);
  const candidates = blocks.slice(0, Math.max(head, 1)).filter((block) => mayBeTitle(text, block));
  const headings = candidates.filter((block) => block.kind === 'heading');
  const words = (block: Block) => text.slice(block.bodyStart, block.endChar);
  const found =
    headings.find((block) => KIND.test(words(block))) ??
    candidates.find((block) => isCapitals(words(block)) && words(block).length > 12) ??
    headings[0] ??
    candidates.find((block) => KIND.test(words(block))) ??
    blocks.find((block) => block.kind === 'heading' && block.label === undefined && mayBeTitle(text, block));
  return found && fact(text, { startChar: found.bodyStart, endChar: found.endChar });
}

function mayBeTitle(text: string, block: Block): boolean {
  if (block.kind === 'table' || block.kind === 'listItem' || block.label !== undefined) return false;
  const words = text.slice(block.bodyStart, block.endChar);
  if (words.length < 4 || words.length > 260 || /[,:]$/.test(words)) return false;
  if (block.kind === 'paragraph' && (/[.;]$/.test(words) || isFieldLine(words))) return false;
  return !(
    isDateLine(words) ||
    isCouncilLine(words) ||
    isHeadNote(words) ||
    isBodyLine(words.replace(/[\s,–—-]+\d.*$/, ''))
  );
}
