import { type AskedScope, askedScopeSchema } from '../../domain/asked-scope.ts';
import { AppError } from '../../errors.ts';

/** What was typed and chosen, as typed. */
export interface Typed {
  question: string;
  scope: AskedScope;
  /** The conversation that it goes on; absent begins one. */
  conversationId?: string;
}

const scopeFields = { council: 'council', period: 'period', regime: 'regime', reportId: 'report' } as const;

/** @throws AppError `request_invalid` for fields that no form of ours sends */
export function readAsked(given: URLSearchParams): Typed {
  const chosen = Object.entries(scopeFields).flatMap(([key, field]) => {
    const value = given.get(field)?.trim() ?? '';
    return value === '' ? [] : [[key, value]];
  });
  const scope = askedScopeSchema.safeParse(Object.fromEntries(chosen));
  if (!scope.success)
    throw new AppError('request_invalid', 'What the question is narrowed to is too long. Choose it again.');
  const conversationId = given.get('conversation') ?? '';
  return {
    question: given.get('q') ?? '',
    scope: scope.data,
    ...(conversationId === '' ? {} : { conversationId }),
  };
}
