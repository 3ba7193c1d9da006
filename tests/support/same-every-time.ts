import { withoutNonce } from './without-nonce.ts';

/** A page, or a header beside it, without what differs each time it is sent though it says the same: nonces, and ids of what was asked. */
export function sameEveryTime(words: string): string {
  const named = /\/conversations\/([\w-]+)(?=[#"?&/])|data-turn="([\w-]+)"/g;
  const ids = [...words.matchAll(named)].map(([, conversation, turn]) => conversation ?? turn!);
  return withoutNonce(ids.reduce((left, id) => left.replaceAll(id, 'ID'), words));
}
