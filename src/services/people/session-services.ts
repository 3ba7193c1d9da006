import { createHmac, randomBytes } from 'node:crypto';
import type { Person } from '../../domain/person.ts';
import type { Store } from '../../store/open-store.ts';
import { makeSecret } from '../../store/people/make-secret.ts';
import { type HeldSession, readSession } from '../../store/people/read-session.ts';
import { removeSession } from '../../store/people/remove-session.ts';
import { saveSession } from '../../store/people/save-session.ts';
import { hashKey } from './hash-key.ts';
import { RecentlyRead } from './recently-read.ts';
import { signedInAfter } from './signed-in-after.ts';

/** Who is signed in. Of a session's id only the hash is kept. */
export interface SessionServices {
  /** What stands for somebody here: the same each time, and no way back from it without the library's own key. 32 hex digits. */
  pseudonym(who: { issuer: string; subject: string }): Promise<string>;
  /** Begins a session under a new id, and ends the one that the browser had before. From now on the person's tokens open no more than they may. Returns the id. */
  startSession(request: { person: Person; hours: number; replaces?: string }): Promise<string>;
  /** Who has this session; undefined when there is none, or it has expired. */
  sessionPerson(id: string): Promise<Person | undefined>;
  endSession(id: string): Promise<void>;
}

/** Hex digits of a pseudonym. */
const pseudonymLength = 32;
const hour = 3_600_000;

export interface SessionParts {
  store: Store;
  now: () => number;
  /** Told the hashes of tokens whose owner has just signed in. */
  forgetTokens: (hashes: readonly string[]) => void;
}

export function sessionServices({ store, now, forgetTokens }: SessionParts): SessionServices {
  const recent = new RecentlyRead<HeldSession>(now);
  return {
    pseudonym: pseudonymOf(store),
    async startSession({ person, hours, replaces }) {
      const id = randomBytes(32).toString('base64url');
      const time = now();
      const tokens = await saveSession(store, {
        hash: hashKey(id),
        person,
        at: new Date(time).toISOString(),
        expiresAt: new Date(time + hours * hour).toISOString(),
        signedInAfter: signedInAfter(time),
        ...(replaces === undefined ? {} : { replaces: hashKey(replaces) }),
      });
      forgetTokens(tokens);
      if (replaces !== undefined) recent.forget(hashKey(replaces));
      return id;
    },
    async sessionPerson(id) {
      const hash = hashKey(id);
      const held = await recent.read(hash, () => readSession(store, hash));
      return held !== undefined && Date.parse(held.expiresAt) > now() ? held.person : undefined;
    },
    async endSession(id) {
      const hash = hashKey(id);
      await removeSession(store, hash);
      recent.forget(hash);
    },
  };
}

function pseudonymOf(store: Store): SessionServices['pseudonym'] {
  let key: Promise<string> | undefined;
  const read = async () => {
    key ??= makeSecret(store, 'pseudonyms');
    try {
      return await key;
    } catch (fault) {
      key = undefined;
      throw fault;
    }
  };
  return async ({ issuer, subject }) => {
    const hmac = createHmac('sha256', Buffer.from(await read(), 'hex'));
    // As JSON, so that no two pairs are the same words.
    return hmac
      .update(JSON.stringify([issuer, subject]))
      .digest('hex')
      .slice(0, pseudonymLength);
  };
}
