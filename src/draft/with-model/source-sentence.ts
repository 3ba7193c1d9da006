import type { DraftParagraph } from '../../domain/draft.ts';
import type { PlacedCitation } from '../../domain/finding.ts';
import type { RunningList } from './running-text.ts';

/** A sentence of the letter that a model is given under a number, to word and to mark. */
export interface SourceSentence {
  /** From 1, in print order, within one asking. */
  mark: number;
  list: RunningList;
  /** The drafted paragraph that it stands in. */
  paragraph: DraftParagraph;
  citation: PlacedCitation;
}
