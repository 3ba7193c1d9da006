import type { Draft } from '../../domain/draft.ts';

/** `accepted`: as the file reads when every tracked change is accepted. `original`: as it reads when every one is rejected. */
export type ReturnedView = 'accepted' | 'original';

/** Who made a change, and when (ISO, as the file says; absent where it does not). */
export interface ChangeMark {
  by: string;
  at?: string;
}

/** A paragraph in one view, or a row of a table with its cells joined by " | ". Never empty. */
export interface ReturnedParagraph {
  text: string;
  /** Bookmarks around its words, outermost first; those that we made are ids of the draft's paragraphs. */
  marks: string[];
  /** Who inserted or moved some of its words; empty in the original view, and where changes were not tracked. */
  insertedBy: ChangeMark[];
  form: 'paragraph' | 'row';
  /** Which of Word's sections it stands in, from 0: the sheet before a report is a section of its own. */
  part: number;
}

/** A tracked change that nobody has accepted or rejected. Neighbouring pieces of one hand are one change. */
export interface TrackedChange extends ChangeMark {
  kind: 'insertion' | 'deletion' | 'moved-here' | 'moved-away';
  /** Words inserted, deleted or moved; empty where only a paragraph's end or an empty row was. */
  text: string;
  /** Bookmarks around it. */
  marks: string[];
  /** Where it stands. */
  place: 'text' | 'note' | 'header';
}

export interface ReturnedComment extends ChangeMark {
  text: string;
  /** The words it is on, as accepted, or as they were where none are left; empty where it marks a place. */
  on: string;
  marks: string[];
  resolved: boolean;
  replies: (ChangeMark & { text: string })[];
}

/** A content control of Word. */
export interface ReturnedControl {
  /** Empty where it has none. */
  tag: string;
  title: string;
  /** True while Word still shows what is wanted rather than what somebody wrote. */
  showsPlaceholder: boolean;
  accepted: string;
  original: string;
  marks: string[];
  /** Who wrote in it, where changes were tracked. */
  filledBy?: ChangeMark;
}

/** A working copy, or any other Word file, as it came back. */
export interface ReturnedCopy {
  accepted: ReturnedParagraph[];
  original: ReturnedParagraph[];
  changes: TrackedChange[];
  comments: ReturnedComment[];
  controls: ReturnedControl[];
  /** The draft that the copy was made of; absent where another program dropped it or none was ever there. */
  draft?: Draft;
  /** Who saved the file last, where it says so. */
  saved?: ChangeMark;
  /** True when the file embeds another one, whose words are not among these. */
  embedsFile: boolean;
}
