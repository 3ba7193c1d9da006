import type { z } from 'zod';
import type { ModelCall, StopReason } from '../../domain/model-call.ts';
import type { AppError } from '../../errors.ts';
import type { ModelRequest } from '../language-model.ts';
import type { WordEvent } from './event-reader.ts';

/** One request of a batch. */
export interface BatchAsk {
  /** Whoever asks knows the result by it. */
  id: string;
  request: Omit<ModelRequest, 'deadline' | 'signal'>;
  /** Absent: prose with citations is asked for. */
  schema?: z.ZodType;
}

/** What came of it: an answer, or a failure. */
export type BatchResult = { id: string; call: ModelCall } & (
  | {
      failure?: undefined;
      stopReason: StopReason;
      text: string;
      /** As `LanguageModel.write` would have given them, without the last. */
      events: WordEvent[];
      /** Of the schema; absent where none was given. */
      value?: unknown;
    }
  | { failure: AppError }
);
