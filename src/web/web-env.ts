import type { Context } from 'hono';
import type { Person } from '../domain/person.ts';
import type { Services } from '../services.ts';

/** What a request carries through the routes. */
export interface WebEnv {
  Variables: {
    /** Aborted when the deadline has passed or the reader has gone. */
    signal: AbortSignal;
    /** Who asks. */
    person: Person;
    /** What a script of this response must carry. */
    secureHeadersNonce?: string;
  };
}

/** What every route is given. */
export interface WebContext {
  services: Services;
  /** Writes the page `pages/<name>.njk` for the person who asks; everything given is escaped unless it is marked as HTML. */
  render: (c: Context<WebEnv>, name: string, given: Record<string, unknown>) => string;
}
