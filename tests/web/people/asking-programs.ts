import type { TokenScope } from '../../../src/domain/api-token.ts';
import type { Person } from '../../../src/domain/person.ts';
import type { signedApp } from './signed-app.ts';

export const json = { 'content-type': 'application/json' };

/** What an answer in JSON holds, of all that one of these may. */
export async function jsonOf(response: Response) {
  return (await response.json()) as Record<
    'code' | 'message' | 'token' | 'tokenId' | 'madeAt' | 'expiresAt',
    string
  >;
}

export const bearing = (token: string) => ({ authorization: `Bearer ${token}` });

/** A token of these scopes, of somebody with every role but one. */
export async function tokenFor(
  { services }: ReturnType<typeof signedApp>,
  scopes: TokenScope[],
): Promise<string> {
  const person: Person = {
    id: 'd'.repeat(32),
    roles: ['member', 'officer', 'evaluator'],
    bodies: ['cabinet'],
  };
  return (await services.makeToken({ person, name: 'a program', scopes, days: 1 })).token;
}

/** A question that a program asks with a token. */
export function askWith({ browser }: ReturnType<typeof signedApp>, token: string): Promise<Response> {
  const body = '{"question": "What of carers?"}';
  return browser().send('/api/ask', { method: 'POST', headers: { ...json, ...bearing(token) }, body });
}
