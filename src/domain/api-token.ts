import { z } from 'zod';
import { type Role, roleSchema } from './person.ts';

/** What a token may be used for. */
export const tokenScopeSchema = z.enum(['ask', 'read', 'upload', 'feedback']);
export type TokenScope = z.infer<typeof tokenScopeSchema>;

/** A token for programs, as its owner sees it. The token itself is shown once, when it is made, and kept nowhere. */
export const apiTokenSchema = z.object({
  tokenId: z.string(),
  /** What its owner calls it. */
  name: z.string(),
  scopes: z.array(tokenScopeSchema),
  /** ISO 8601 in UTC, as the other times. */
  madeAt: z.string(),
  expiresAt: z.string(),
  /** To the minute or so; absent when it was never used. */
  lastUsedAt: z.string().optional(),
});
export type ApiToken = z.infer<typeof apiTokenSchema>;

/** A token as administrators see it. */
export const heldTokenSchema = apiTokenSchema.extend({
  /** See `ownerCode`. */
  owner: z.string(),
  /** What it opens now: no more than its owner had when it was made, nor than they had when they last signed in. */
  roles: z.array(roleSchema),
  bodies: z.array(z.string()),
  /** Absent when they never did, as the local user. */
  ownerSignedInAt: z.string().optional(),
});
export type HeldToken = z.infer<typeof heldTokenSchema>;

/** What administrators tell owners of tokens apart by: the first six digits of a pseudonym. */
export function ownerCode(personId: string): string {
  return personId.slice(0, 6);
}

/** The role that a scope asks of whoever makes the token; a scope that is not there asks for none in particular. */
const roleOfScope: { [Scope in TokenScope]?: Role } = { upload: 'officer', feedback: 'evaluator' };

/** The scopes that somebody with these roles may give a token. */
export function scopesOpenTo(roles: readonly Role[]): TokenScope[] {
  return tokenScopeSchema.options.filter((scope) => {
    const role = roleOfScope[scope];
    return role === undefined || roles.includes(role);
  });
}
