/** How scanned pages are recognised. A report read without these is refused, or read without the pages that are pictures. */
export interface ScanOptions {
  /** Milliseconds that one page may take; a page that takes longer is left out, and said to be. */
  pageDeadlineMs: number;
  /** Milliseconds that all scanned pages of one file may take together; held by whoever reads in a thread. */
  fileDeadlineMs: number;
  /** Told before each page is recognised: its place among the pages to recognise, from 1, and how many they are. */
  onPage?: (place: number, of: number) => void;
}
