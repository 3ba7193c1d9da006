import type { DraftParagraph } from '../../../domain/draft.ts';
import type { Span } from '../../../domain/span.ts';
import { type RunningList, runningText } from '../../with-model/running-text.ts';
import type { Fresh, FreshParagraph } from './open-fresh.ts';

const within = (inner: Span, outer: Span) =>
  inner.startChar >= outer.startChar && inner.endChar <= outer.endChar;

/**
 * The paragraphs of running text of one list of a fresh draft that words of a model may stand for: every citation of theirs lies in one. Empty when they
 * cite anything else, or two lists: no model may have worded that.
 */
export function wordedFrom(
  section: string,
  { citations }: Pick<DraftParagraph, 'citations'>,
  { drafts }: Fresh,
): FreshParagraph[] {
  const lists = drafts.flatMap(({ sections }) =>
    sections.filter(({ key }) => key === section).flatMap((one): RunningList[] => runningText(one)),
  );
  if (citations.length === 0) return [];
  for (const { leadIn, paragraphs } of lists) {
    const sources = citations.map((cited) => paragraphs.find((one) => within(cited, one.citations[0]!)));
    if (sources.every((one) => one !== undefined))
      return [...new Set(sources)].map((paragraph) => ({ section, paragraph, leadIn }));
  }
  return [];
}
