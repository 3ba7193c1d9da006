import type { HiddenText } from '../../domain/read-report.ts';
import type { PdfPage, Run } from './page-shapes.ts';

/** A page with what a reader sees of it and what not. */
export interface SplitPage {
  page: PdfPage;
  seen: Run[];
  hidden: HiddenText[];
  /** Its words lie without ink over a picture: they were recognised before the PDF came here. */
  scanned: boolean;
}
