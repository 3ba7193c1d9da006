/** A page of a report as a picture. */
export interface DrawnPage {
  /** A PNG file. */
  png: Uint8Array;
  /** Size of the page in points, as the boxes of its blocks count them. */
  width: number;
  height: number;
}
