import { AppError } from '../errors.ts';

/** Longest question, in UTF-16 code units, once white space is tidied. */
const longestQuestion = 2000;

/**
 * Characters that nobody sees and that can carry words to a model: Unicode tags and variation selectors, zero-width
 * and joining marks, bidi controls, soft hyphens, fillers.
 */
const unseen = /\p{Default_Ignorable_Code_Point}|[\uFFF9-\uFFFB]/gu;

const unseenRun = /(?:\p{Default_Ignorable_Code_Point}|[\uFFF9-\uFFFB]){2,}/gu;

const whiteSpace = /[\s\u0085]+/gu;

/** Controls, halves of a surrogate pair, private use. */
const unusable = /[\p{Cc}\p{Cs}\p{Co}]/u;

/**
 * A question as the rest of the house sees it: NFC, one line, single spaces, nothing invisible.
 * @throws AppError `question_empty`, `question_too_long` (over 2,000 characters) or `question_invalid`
 * (control characters, broken text, or nothing visible in it).
 */
export function checkQuestion(raw: string): string {
  const spaced = raw.replace(whiteSpace, ' ').trim();
  if (spaced === '')
    throw new AppError('question_empty', 'The question is empty. Type what you want to know.');
  // A run of them parts words as a space would: what is written behind it must not hang on to what stands before.
  const question = spaced
    .replace(unseenRun, ' ')
    .replace(unseen, '')
    .normalize('NFC')
    .replace(/ {2,}/g, ' ')
    .trim();
  if (question === '') {
    throw new AppError(
      'question_invalid',
      'The question holds no visible characters. Type it again as plain text.',
    );
  }
  if (question.length > longestQuestion) {
    const length = question.length.toLocaleString('en-GB');
    throw new AppError(
      'question_too_long',
      `The question has ${length} characters; at most 2,000 can be read. Ask one thing at a time, in a sentence or two.`,
    );
  }
  if (question.includes('\uFFFD')) {
    throw new AppError(
      'question_invalid',
      'The question is not valid UTF-8 text. Type it again, or save it as UTF-8.',
    );
  }
  if (unusable.test(question)) {
    throw new AppError(
      'question_invalid',
      'The question holds control characters. Type it again as plain text.',
    );
  }
  return question;
}
