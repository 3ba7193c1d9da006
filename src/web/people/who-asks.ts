import type { Context } from 'hono';
import type { Person, Role } from '../../domain/person.ts';
import type { WebEnv } from '../web-env.ts';

/** Who reads a page, as its template is told: `{{ who.isLocal }}`, `{{ who.may.officer }}`. */
export interface WhoAsks {
  /** Nobody signs in here. */
  isLocal: boolean;
  isSignedIn: boolean;
  /** Empty when the sign-in told none. */
  name: string;
  hasRole: boolean;
  may: Partial<Record<Role, boolean>>;
}

/** Of a request that got this far; of one that did not, nobody. */
export function whoAsks(c: Context<WebEnv>): WhoAsks {
  const person = c.get('person') as Person | undefined;
  const isLocal = c.get('isLocal') ?? false;
  const roles = person?.roles ?? [];
  return {
    isLocal,
    isSignedIn: !isLocal && person !== undefined,
    name: person?.name ?? '',
    hasRole: roles.length > 0,
    may: Object.fromEntries(roles.map((role) => [role, true])),
  };
}
