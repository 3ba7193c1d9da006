import type { Failure } from '../domain/failure.ts';
import { AppError } from '../errors.ts';

/** Any thrown thing as what is printed of it. What is not an `AppError` is a fault of the program. */
export function describeFailure(thrown: unknown): Failure {
  if (thrown instanceof AppError) {
    return { code: thrown.code, message: thrown.message, retryable: thrown.retryable };
  }
  return {
    code: 'internal',
    message: 'Something went wrong inside the program. Nothing half done was saved. Please report it.',
    retryable: false,
  };
}
