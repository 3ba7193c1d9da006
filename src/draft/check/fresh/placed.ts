import type { DraftParagraph } from '../../../domain/draft.ts';
import type { FreshParagraph } from './open-fresh.ts';

/** A paragraph of the draft that is checked, with the fresh paragraphs that it may be, the likest first. */
export interface Placed {
  section: string;
  paragraph: DraftParagraph;
  /** What leads in the list that it stands in. */
  leadIn: DraftParagraph | undefined;
  counterparts: readonly FreshParagraph[];
  where: { section: string; paragraph: string };
}
