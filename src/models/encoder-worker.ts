import { AppError } from '../errors.ts';
import type { Precision } from './encoder-shape.ts';
import { loadEncoder } from './load-encoder.ts';
import { type Encode, openEncoder } from './open-encoder.ts';

/** A slice of work: token numbers of a few texts. */
export interface EncoderSlice {
  id: number;
  texts: Uint16Array[];
}

export type EncoderReply =
  | { kind: 'ready' }
  | { kind: 'vectors'; id: number; vectors: Float32Array[] }
  | { kind: 'failed'; code: 'model_missing' | 'model_damaged'; message: string };

const reply = (message: EncoderReply) => process.send?.(message);

async function start(): Promise<void> {
  const encode = await openEncoder(loadEncoder(process.argv[2] as Precision));
  process.on('message', (slice: EncoderSlice) => void run(encode, slice));
  reply({ kind: 'ready' });
}

async function run(encode: Encode, { id, texts }: EncoderSlice): Promise<void> {
  const vectors: Float32Array[] = [];
  for (const tokens of texts) vectors.push(await encode(tokens));
  reply({ kind: 'vectors', id, vectors });
}

function fail(cause: unknown): void {
  if (!(cause instanceof AppError)) throw cause;
  reply({ kind: 'failed', code: cause.code as 'model_missing', message: cause.message });
}

process.on('disconnect', () => process.exit(0));
// Ctrl-C reaches the whole group of processes; the parent decides when to end, and its end disconnects.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => {});
start().catch(fail);
