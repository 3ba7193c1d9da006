import type { Secret } from './secret.ts';

/** Dollars for a million tokens of each kind, as the council's contract has them. */
export interface ModelPrices {
  input: number;
  output: number;
  cacheRead: number;
  cacheWrite: number;
}

/** How a language model is reached, and what it may take. */
export interface ModelSettings {
  /** Whose service: Anthropic's own (or a gateway that speaks as it does), Amazon Bedrock, or Google Vertex. */
  service: 'anthropic' | 'bedrock' | 'vertex';
  /** Model id as sent. */
  model: string;
  /** Secret. Absent with Bedrock and Vertex, which take their credentials from where they run. */
  key?: Secret;
  /** Base address of a gateway; absent means the service's own. */
  address?: string;
  /** For Bedrock and Vertex: where the data is kept. */
  region?: string;
  /** For Vertex: the project that is billed. */
  project?: string;
  /** Milliseconds for a whole answer, retries and offline fallback among them. */
  answerMs: number;
  /** Milliseconds without a word after which a stream counts as dead. */
  silenceMs: number;
  /** Most input tokens of a call; reports that fit are sent whole, else passages. */
  inputTokens: number;
  /** Longest answer of a call, in tokens. */
  outputTokens: number;
  /**
   * Whether the model thinks before it writes: `off`, or `adaptive` (as much as it sees fit). Absent: nothing is said of it, and the model does as it does by
   * itself. What it thinks counts into `outputTokens`.
   */
  thinking?: 'off' | 'adaptive';
  /** Absent: no costs are told. */
  prices?: ModelPrices;
}
