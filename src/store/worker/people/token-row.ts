import { type HeldToken, ownerCode, scopesOpenTo, type TokenScope } from '../../../domain/api-token.ts';
import type { Role } from '../../../domain/person.ts';

/** Tokens `t` beside what their owners could do when they last signed in, as `rightsOf` and `toToken` take them. */
export const tokensWithOwners = 'api_tokens t LEFT JOIN people p ON p.person_id = t.person_id';

export const rightsColumns = `t.person_id AS personId, t.roles, t.bodies, t.scopes, p.roles AS rolesNow, p.bodies AS bodiesNow,
  p.signed_in_at AS ownerSignedInAt`;

/** `rolesNow` and those after it are null for an owner who never signed in, as the local user. Lists are JSON. */
export interface RightsRow {
  personId: string;
  roles: string;
  bodies: string;
  scopes: string;
  rolesNow: string | null;
  bodiesNow: string | null;
  ownerSignedInAt: string | null;
}

/** Besides `rightsColumns`; nothing by which a token could be used. */
export const tokenColumns =
  't.token_id AS tokenId, t.name, t.made_at AS madeAt, t.expires_at AS expiresAt, t.last_used_at AS lastUsedAt';

export interface TokenRow extends RightsRow {
  tokenId: string;
  name: string;
  madeAt: string;
  expiresAt: string;
  lastUsedAt: string | null;
}

/** What a token opens: what its owner had both when it was made and when they last signed in. */
export function rightsOf(row: RightsRow): { roles: Role[]; bodies: string[]; scopes: TokenScope[] } {
  const roles = rolesOf(row);
  const open = scopesOpenTo(roles);
  const scopes = (JSON.parse(row.scopes) as TokenScope[]).filter((scope) => open.includes(scope));
  return { roles, bodies: inBoth(row.bodies, row.bodiesNow), scopes };
}

function rolesOf({ roles, rolesNow }: RightsRow): Role[] {
  const kept = inBoth<Role>(roles, rolesNow);
  // Whoever has any role may ask and read: an officer who is a member now reads as a member.
  return kept.length === 0 && rolesNow !== '[]' ? ['member'] : kept;
}

function inBoth<Right extends string>(then: string, now: string | null): Right[] {
  const had = JSON.parse(then) as Right[];
  if (now === null) return had;
  const has = new Set(JSON.parse(now) as Right[]);
  return had.filter((right) => has.has(right));
}

export function toToken(row: TokenRow): HeldToken {
  const { tokenId, name, madeAt, expiresAt, lastUsedAt, ownerSignedInAt } = row;
  return {
    tokenId,
    name,
    owner: ownerCode(row.personId),
    ...rightsOf(row),
    madeAt,
    expiresAt,
    ...(lastUsedAt === null ? {} : { lastUsedAt }),
    ...(ownerSignedInAt === null ? {} : { ownerSignedInAt }),
  };
}
