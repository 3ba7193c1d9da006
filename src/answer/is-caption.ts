import type { AnswerKind } from '../domain/asked.ts';
import type { Evidence } from './evidence.ts';

/** Most words of a line that is read as a caption when nothing in it is a verb. */
const longestCaption = 14;
/** What a finite verb leaves in almost every English sentence of a report. */
const verb =
  /\b(?:is|are|was|were|be|been|has|have|had|does|do|did|will|would|shall|should|can|could|may|might|must|\p{Ll}{2,}ed|said|says|made|makes|took|takes|gave|gives|met|meets|kept|keeps|led|leads|held|holds|found|finds|set|sets|rose|fell|went|goes|shows?|shown|needs?)\b/u;
/** A label with what it stands for, "Overall rating: Good", but not "Section 1: Summary". */
const labelled =
  /^(?!\s*(?:section|part|appendix|annexe?|theme|chapter|schedule|table|figure)\b)[^:]+:\s*\S/iu;
/** Kinds that a name, a date or a place alone answers. */
const captionKinds = new Set<AnswerKind>(['date', 'person', 'contact', 'expansion', 'place']);

/**
 * True when the words are a heading, a title or a line without a verb: they name something and say nothing of it, so that they
 * cannot answer by themselves. Rows, bullets and labels with a value are never captions.
 */
export function isCaption(evidence: Evidence, kind: AnswerKind): boolean {
  const { report, block, text, startChar, endChar } = evidence;
  if (captionKinds.has(kind) || (block.kind !== 'heading' && block.kind !== 'paragraph')) return false;
  const before = report.content.text.slice(block.bodyStart, startChar);
  if (endChar < block.endChar || !/^(?:(?:table|figure|chart|box|map|diagram) \S+\s*)?$/iu.test(before))
    return false;
  const line = text.trim();
  if (/[.!?…;:]["'”’)\]]*$/u.test(line) || labelled.test(line)) return false;
  return line.split(/\s+/u).length <= longestCaption && !verb.test(line);
}
