/** Blocks of a document that a stretch of an answer rests on; `to` is not counted. */
export interface Place {
  document: number;
  from: number;
  to: number;
  /** What the wire says in its stead, where it is to be wrong. */
  sentAs?: { document: number; from: number; to: number };
}

/** A stretch of an answer: with its citations one block of text on the wire, without any a plain one. */
export interface Stretch {
  text: string;
  places: readonly Place[];
}

/** Words that rest on nothing. */
export function plain(text: string): Stretch {
  return { text, places: [] };
}
