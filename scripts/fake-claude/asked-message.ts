/** A document as it was sent: its blocks are what a citation may name, by their place. */
export interface AskedDocument {
  title: string;
  context: string;
  blocks: readonly string[];
  /** Whether citations were asked for. */
  cited: boolean;
}

/** What a request for a message asks, as far as an answer is made from it. */
export interface AskedMessage {
  model: string;
  maxTokens: number;
  stream: boolean;
  system: string;
  /** In the order sent, of all turns. */
  documents: readonly AskedDocument[];
  /** The last turn's own words. */
  user: string;
  /** JSON schema of the value that is wanted; absent when prose is. */
  schema?: unknown;
  /** Texts of the request up to its cache mark; empty without one. */
  cached: string;
  /** Everything that is counted as input. */
  characters: number;
}
