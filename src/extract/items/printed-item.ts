import type { Block, Cell } from '../../domain/block.ts';
import type { Span } from '../../domain/span.ts';

/** One item as printed: its span, the spans it leans on, and what stands beside it. */
export interface PrintedItem extends Span {
  number?: string;
  responsibleBody?: Cell;
  /** The last heading within the section that it stands under; absent when there is none. */
  subheading?: Block;
}
