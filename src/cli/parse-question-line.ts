import { checkQuestion } from '../domain/check-question.ts';
import { type QuestionLine, questionLineSchema } from '../domain/question-line.ts';
import { AppError } from '../errors.ts';
import { decodeJsonLine } from './decode-json-line.ts';

const example = '{"id": "1", "question": "…"}';

/** What could be made out of a line, also where it cannot be asked. */
export interface ParsedLine {
  id?: string;
  question?: string;
  /** Absent when `fault` is there. */
  asked?: QuestionLine;
  fault?: AppError;
}

/** Reads one line of a file of questions. Never throws: a line that is not right says so in `fault`. */
export function parseQuestionLine(bytes: Uint8Array): ParsedLine {
  const parsed: ParsedLine = {};
  try {
    const value = decodeJsonLine(bytes, {
      invalid: 'question_invalid',
      tooLong: 'question_too_long',
      limit: 'A question has at most 2,000 characters.',
      example,
    });
    if (typeof value === 'object' && value !== null) {
      const { id, question } = value as Record<string, unknown>;
      if (typeof id === 'string' || typeof id === 'number') parsed.id = String(id);
      if (typeof question === 'string') parsed.question = question.slice(0, 2000);
    }
    const line = questionLineSchema.safeParse(value);
    if (!line.success) {
      const faults = line.error.issues
        .map((issue) => `${issue.path.join('.') || 'line'}: ${issue.message}`)
        .join('; ');
      throw new AppError(
        'question_invalid',
        `The line is not right (${faults}). Write one object a line: ${example}`,
      );
    }
    parsed.asked = { ...line.data, question: checkQuestion(line.data.question) };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    parsed.fault = error;
  }
  return parsed;
}
