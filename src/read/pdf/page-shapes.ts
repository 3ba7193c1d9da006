/** What a font says of itself that reading needs. */
export interface PdfFont {
  bold: boolean;
  /** Symbol, Wingdings and the like: its letters stand for pictures. */
  symbol: boolean;
  /** Parts of the font size above and below the baseline. */
  ascent: number;
  descent: number;
}

/** Words drawn in one go. Lengths in points, from the top left corner of the page; `y` is the baseline. */
export interface Run {
  text: string;
  x0: number;
  x1: number;
  y: number;
  size: number;
  font: PdfFont;
  /** Fill colour as #rrggbb; absent when it is a pattern. */
  colour?: string;
  /** Drawn by a mode that leaves no ink, or fully transparent. */
  invisible: boolean;
  /** Not upright on the page. */
  turned: boolean;
  /** Marked-content number that ties it to the structure tree; -1 when none. */
  mcid: number;
  /** Marked by its maker as a running header, foot or ornament. */
  artifact: boolean;
  /** How sure recognition is of it, 0 to 1; absent for words that the PDF holds as text. */
  confidence?: number;
}

/** A filled or stroked rectangle: thin ones are ruling, others backgrounds. */
export interface Shape {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
  colour?: string;
  /** How many runs had been drawn before it: what is drawn later lies on top. */
  before: number;
  picture?: boolean;
}

/** Where a structure tree puts a run. */
export interface StructPlace {
  /** Number of the nearest block-level element (P, H1, LI …) on this page. */
  leaf: number;
  heading: boolean;
  note: boolean;
  cell?: { table: number; row: number; column: number; header: boolean; span: number };
}

/** A page as drawn. */
export interface PdfPage {
  number: number;
  width: number;
  height: number;
  runs: Run[];
  shapes: Shape[];
  places: Map<number, StructPlace>;
}

/** Runs that stand on one baseline and belong together. `parts` are split at wide gaps. */
export interface Line {
  page: number;
  x0: number;
  x1: number;
  y: number;
  top: number;
  bottom: number;
  size: number;
  bold: boolean;
  text: string;
  parts: { text: string; x0: number; x1: number }[];
  /** Footnote mark that stands before its words. */
  mark?: string;
  /** A list glyph or a printed number that stands before its words. */
  bullet?: string;
  place?: StructPlace;
  artifact: boolean;
  /** How sure recognition is of its recognised words, 0 to 1; absent when it has none. */
  confidence?: number;
}
