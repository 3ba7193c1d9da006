import type { Draft, DraftSection } from '../../domain/draft.ts';
import type { HouseStyle } from '../../house-styles/house-style.ts';
import type { MarkupElement } from '../../word-files/markup.ts';
import type { MarkContent } from './mark-contents.ts';
import type { TemplateStyles } from './template-styles.ts';

/** State of filling one template. */
export interface Filling {
  draft: Draft;
  style: HouseStyle;
  styles: TemplateStyles;
  contents: ReadonlyMap<string, MarkContent>;
  /** Sections that each section's mark holds: itself, and those under it that have no mark of their own. */
  held: ReadonlyMap<string, DraftSection[]>;
  /** Sections that only `{{report}}` holds. */
  rest: readonly DraftSection[];
  /** Twips between the margins. */
  width: number;
  filled: Set<string>;
  unknown: Set<string>;
  /** Ids of paragraphs of the draft that stand in the file already: each has one bookmark. */
  placed: Set<string>;
  /** The next number free for a bookmark, and for a control. */
  next: number;
}

/** How a mark looks: what is put in its place looks so too. */
export interface Look {
  /** w:pPr of its paragraph. */
  paragraph?: MarkupElement;
  /** w:rPr of its run. */
  run?: MarkupElement;
}
