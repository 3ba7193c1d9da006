import { randomBytes, randomUUID } from 'node:crypto';
import { type ApiToken, type HeldToken, scopesOpenTo, type TokenScope } from '../../domain/api-token.ts';
import type { Person } from '../../domain/person.ts';
import { AppError } from '../../errors.ts';
import type { Store } from '../../store/open-store.ts';
import { listTokens } from '../../store/people/list-tokens.ts';
import { readToken, type TokenGrant } from '../../store/people/read-token.ts';
import { removeToken } from '../../store/people/remove-token.ts';
import { saveToken } from '../../store/people/save-token.ts';
import { touchToken } from '../../store/people/touch-token.ts';
import { hashKey } from './hash-key.ts';
import { RecentlyRead } from './recently-read.ts';
import { signedInAfter } from './signed-in-after.ts';

export interface TokenRequest {
  person: Person;
  name: string;
  scopes: readonly TokenScope[];
  /** Days until it expires, 1 to 365. */
  days: number;
}

/**
 * Tokens for programs; only their hashes are kept. A token opens, within its scopes, what its owner could do both when it was made and when they
 * last signed in, and ends when they have not signed in for 90 days. One of the local user, who never does, is as it was made.
 */
export interface TokenServices {
  /**
   * Makes a token, which nobody can be shown again.
   * @throws AppError `not_allowed` for a scope that its owner's roles do not open, `request_invalid` when they have 20 tokens
   */
  makeToken(request: TokenRequest): Promise<{ token: string; details: ApiToken }>;
  /** What a token opens; undefined when there is none such, it has ended, or its owner has no role left. */
  tokenGrant(token: string): Promise<TokenGrant | undefined>;
  /** One person's, the newest first. */
  tokens(request: { personId: string }): Promise<ApiToken[]>;
  /** Everybody's, for administrators. */
  allTokens(): Promise<HeldToken[]>;
  /** Of one person, or for administrators of anybody. @throws AppError `token_unknown`, also for one that is not theirs */
  revokeToken(request: { tokenId: string; personId?: string }): Promise<void>;
}

const mostTokens = 20;
const day = 86_400_000;
/** Milliseconds after which another use is noted. */
const noteMs = 60_000;

export interface TokenParts {
  store: Store;
  reportFault: (fault: unknown) => void;
  now: () => number;
}

interface TokenKeeping {
  /** Waits for what is being noted. */
  settled(): Promise<void>;
  /** What is known of these hashes is read again. */
  forgetTokens(hashes: readonly string[]): void;
}

/** The verbs over tokens. */
export function tokenServices(parts: TokenParts): TokenServices & TokenKeeping {
  const { store, now } = parts;
  const recent = new RecentlyRead<TokenGrant>(now);
  const { note, settled } = useNotes(parts);
  const present = () => ({ at: new Date(now()).toISOString(), signedInAfter: signedInAfter(now()) });
  return {
    settled,
    forgetTokens(hashes) {
      for (const hash of hashes) recent.forget(hash);
    },
    makeToken: (request) => makeToken(store, now(), request),
    async tokenGrant(token) {
      const hash = hashKey(token);
      const grant = await recent.read(hash, () => readToken(store, hash));
      if (grant === undefined || !isGood(grant, now())) return undefined;
      note(grant.tokenId);
      return grant;
    },
    async tokens({ personId }) {
      const held = await listTokens(store, { ...present(), personId });
      return held.map((token) => ownersView(token));
    },
    allTokens: () => listTokens(store, present()),
    async revokeToken(which) {
      const hash = await removeToken(store, which);
      if (hash === undefined)
        throw new AppError('token_unknown', 'There is no such token. It may have been revoked.');
      recent.forget(hash);
    },
  };
}

function isGood({ expiresAt, ownerSignedInAt, person }: TokenGrant, now: number): boolean {
  const isGone = ownerSignedInAt !== undefined && ownerSignedInAt <= signedInAfter(now);
  return Date.parse(expiresAt) > now && !isGone && person.roles.length > 0;
}

function ownersView({ owner, roles, bodies, ownerSignedInAt, ...token }: HeldToken): ApiToken {
  return token;
}

async function makeToken(store: Store, at: number, { person, name, scopes, days }: TokenRequest) {
  const open = scopesOpenTo(person.roles);
  const refused = scopes.filter((scope) => !open.includes(scope));
  if (refused.length > 0)
    throw new AppError(
      'not_allowed',
      `Your roles do not open this to a token: ${refused.join(', ')}. Leave it out, or ask for the role and sign in again.`,
    );
  const token = `rap_${randomBytes(32).toString('base64url')}`;
  const details: ApiToken = {
    tokenId: randomUUID(),
    name,
    scopes: [...new Set(scopes)],
    madeAt: new Date(at).toISOString(),
    expiresAt: new Date(at + days * day).toISOString(),
  };
  if (!(await saveToken(store, { hash: hashKey(token), person, token: details, most: mostTokens })))
    throw new AppError(
      'request_invalid',
      `You have ${mostTokens} tokens, which is the most. Revoke one first.`,
    );
  return { token, details };
}

/** Notes uses without keeping anybody waiting: the library may be busy taking reports in. */
function useNotes({ store, reportFault, now }: TokenParts) {
  const noted = new Map<string, number>();
  const under = new Set<Promise<void>>();
  return {
    note(tokenId: string): void {
      const at = now();
      if (at - (noted.get(tokenId) ?? 0) < noteMs) return;
      noted.set(tokenId, at);
      const noting: Promise<void> = touchToken(store, tokenId, new Date(at).toISOString())
        .catch(reportFault)
        .finally(() => under.delete(noting));
      under.add(noting);
    },
    async settled(): Promise<void> {
      await Promise.all(under);
    },
  };
}
