/** A word as it was recognised. Lengths in the unit of its line. */
export interface RecognisedWord {
  text: string;
  x0: number;
  x1: number;
  top: number;
  bottom: number;
  /** How sure recognition is, 0 to 1. */
  confidence: number;
}

/** A line of words, left to right. Lengths from the top left corner: dots from the engine, points once placed. */
export interface RecognisedLine {
  words: RecognisedWord[];
  /** Where the letters stand, from the top. */
  baseline: number;
  /** Height of the type. */
  size: number;
  /** Mean width of the strokes that its letters are drawn with. */
  stroke: number;
  /** Absent until the whole report is known. */
  bold?: boolean;
}
