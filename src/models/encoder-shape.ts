export type Precision = 'int8' | 'fp32';

/** Shape of all-MiniLM-L6-v2: a BERT encoder of six layers. */
export const encoderShape = { width: 384, inner: 1536, heads: 12, layers: 6 } as const;
