import type { Context } from 'hono';
import type { Asker } from '../services/conversations/conversation-services.ts';
import { audienceOf } from './audience-of.ts';
import { personOf } from './people/person-of.ts';
import type { WebEnv } from './web-env.ts';

/** Whose conversations a request is about, and what they may see. */
export function askerOf(c: Context<WebEnv>): Asker {
  return { personId: personOf(c).id, audience: audienceOf(c) };
}
