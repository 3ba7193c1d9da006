import type { KeptCall } from '../domain/kept-call.ts';
import type { Store } from './store.ts';

/** Days for which a call is kept: a year's account, and time to close it. */
const keptDays = 400;

/** Keeps what is known of a call of a language model; calls of more than 400 days before it are taken out. */
export function saveModelCall(store: Store, call: KeptCall): Promise<void> {
  const keepSince = new Date(Date.parse(call.at) - keptDays * 86_400_000).toISOString();
  return store.write('saveModelCall', { call, keepSince });
}
