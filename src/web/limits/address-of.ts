import type { Context } from 'hono';
import type { WebEnv } from '../web-env.ts';

/** What @hono/node-server hands on of the connection; not there where no server is before the app. */
interface Connection {
  incoming?: { socket?: { remoteAddress?: string } };
}

/**
 * The address a request comes from. Behind proxies of our own it is what the outermost of them wrote down; anything further to the left in
 * `x-forwarded-for` is the sender's own word.
 */
export function addressOf(c: Context<WebEnv>, proxies: number): string {
  const { incoming } = (c.env ?? {}) as Connection;
  const direct = incoming?.socket?.remoteAddress ?? 'unknown';
  if (proxies === 0) return direct;
  const told = (c.req.header('x-forwarded-for') ?? '').split(',').map((one) => one.trim());
  const address = told.at(-proxies);
  return address === undefined || address === '' ? direct : address;
}
