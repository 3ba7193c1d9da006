import { AppError } from '../../errors.ts';

/** What is wrong with a prompt's file, and what to write instead; `instead` is a sentence without its full stop. */
export function promptFault(file: string, line: number, instead: string): AppError {
  return new AppError('prompt_invalid', `A prompt is not right. ${file}, line ${line}: ${instead}.`);
}
