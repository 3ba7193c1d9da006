import type { ChangeMark, TrackedChange } from './returned-copy.ts';

/** A tracked change around a token. */
export interface TokenChange extends ChangeMark {
  kind: TrackedChange['kind'];
}

/** Changes around a token, outermost first: words that were inserted and then deleted have two. */
export type TokenChanges = readonly TokenChange[];

/**
 * One story of a Word file (its text, a note, a header) as a flat list, so that each view, change, comment and control is one pass
 * over it. `end` is the mark that ends a paragraph; where a view has no such mark, what follows is of the same paragraph.
 */
export type Token =
  | { kind: 'words'; text: string; changes: TokenChanges }
  | { kind: 'end'; changes: TokenChanges }
  /** Behind the last paragraph of a section of pages. */
  | { kind: 'section' }
  | { kind: 'bookmark' | 'comment'; edge: 'start' | 'end'; id: string; name: string }
  | { kind: 'control'; edge: 'start' | 'end'; tag: string; title: string; showsPlaceholder: boolean }
  | { kind: 'row' | 'cell'; edge: 'start' | 'end'; changes: TokenChanges };
