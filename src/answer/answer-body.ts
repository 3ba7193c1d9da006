import type { Answer } from '../domain/answer.ts';

/** An answer without what is said of every answer alike. */
export type AnswerBody = Pick<
  Answer,
  'status' | 'reason' | 'claims' | 'missing' | 'choices' | 'contacts' | 'nearest'
> &
  Partial<Pick<Answer, 'readAs' | 'notice' | 'unsupported' | 'calls' | 'answeredBy'>>;
