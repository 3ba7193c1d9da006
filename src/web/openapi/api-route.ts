import type { z } from 'zod';
import type { TokenScope } from '../../domain/api-token.ts';
import type { Role } from '../../domain/person.ts';

/** What comes back under one status. */
export interface ApiAnswer {
  description: string;
  /** Of the JSON; absent where nothing comes, or something else. */
  schema?: z.ZodType;
  /** Where it is no JSON. */
  mediaType?: string;
}

/** One route of the API, as the document tells of it. */
export interface ApiRoute {
  method: 'get' | 'post' | 'delete';
  /** Parts that vary stand in braces: `/api/reports/{id}`. */
  path: string;
  summary: string;
  /** The scope that a token needs; absent: only whoever is signed in. */
  scope?: TokenScope;
  role?: Role;
  /** Anybody may ask, known or not. */
  isOpen?: boolean;
  /** What may stand after “?”, with what it means. */
  query?: Readonly<Record<string, string>>;
  body?: { schema: z.ZodType; mediaType?: string; optional?: boolean };
  /** By status; failures are the same everywhere, and are not listed. */
  answers: Readonly<Record<number, ApiAnswer>>;
}
