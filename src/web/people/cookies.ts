import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { WebEnv } from '../web-env.ts';

/** `__Host-`: only this host over a safe connection can have set it, and only this host is sent it. */
const guarded = { prefix: 'host', path: '/', secure: true, httpOnly: true, sameSite: 'Lax' } as const;

const shape = /^[\w-]{43}$/;

/** A cookie of 32 random bytes. */
interface KeyCookie {
  /** What the browser holds; undefined when that is nothing of ours. */
  read(c: Context<WebEnv>): string | undefined;
  write(c: Context<WebEnv>, key: string, seconds: number): void;
  remove(c: Context<WebEnv>): void;
}

function keyCookie(name: string): KeyCookie {
  return {
    read(c) {
      const held = getCookie(c, name, 'host');
      return held !== undefined && shape.test(held) ? held : undefined;
    },
    write: (c, key, seconds) => setCookie(c, name, key, { ...guarded, maxAge: seconds }),
    remove: (c) => {
      deleteCookie(c, name, guarded);
    },
  };
}

/** Who is signed in in this browser. */
export const sessionCookie = keyCookie('rapporteur');
/** Which browser a sign-in was begun in. */
export const signInCookie = keyCookie('rapporteur-sign-in');
