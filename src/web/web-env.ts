import type { Context } from 'hono';
import type { Audience } from '../domain/audience.ts';
import type { Person } from '../domain/person.ts';
import type { Services, TokenGrant } from '../services.ts';

/** What a request carries through the routes. */
export interface WebEnv {
  Variables: {
    /** Aborted when the deadline has passed or the reader has gone. */
    signal: AbortSignal;
    /** Who asks. Ask people/person-of.ts: it is not there for a request that nobody is known to have sent. */
    person: Person;
    /** Whom what is read is for. Ask audience-of.ts. */
    audience: Audience;
    /** What the token opens that the request came with, until a route asks for one of its scopes. */
    grant?: TokenGrant;
    /** Nobody signs in here. */
    isLocal?: boolean;
    /** What a script of this response must carry. */
    secureHeadersNonce?: string;
  };
}

/** What every route is given. */
export interface WebContext {
  services: Services;
  /** Writes the page `pages/<name>.njk` for the person who asks; everything given is escaped unless it is marked as HTML. */
  render: (c: Context<WebEnv>, name: string, given: Record<string, unknown>) => string;
  /** Where the service lies for whoever asks, e.g. "https://reports.example.gov.uk". */
  origin: (c: Context<WebEnv>) => string;
}
