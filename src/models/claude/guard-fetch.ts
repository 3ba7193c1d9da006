const sent = new Set([
  'accept',
  'anthropic-beta',
  'anthropic-version',
  'authorization',
  'content-type',
  'user-agent',
  'x-api-key',
]);

/**
 * A fetch that reaches one address only: nothing follows a redirect, and an address that an answer names is asked for at `baseAddress`, so
 * that key and reports go nowhere else. `ownHeaders` leaves out what is not in Anthropic's API: the SDK tells of the machine, and adds
 * headers from the environment. (Bedrock's are signed, so they stay.) The platform's fetch is looked up at each call.
 */
export function guardFetch(
  baseAddress: string,
  fetch: typeof globalThis.fetch | undefined,
  ownHeaders = false,
): typeof globalThis.fetch {
  const base = new URL(baseAddress);
  return (input, init = {}) => {
    const asked = new URL(input instanceof Request ? input.url : input);
    const address =
      asked.origin === base.origin
        ? asked
        : new URL(`${base.pathname.replace(/\/$/u, '')}${asked.pathname}${asked.search}`, base);
    const headers = new Headers(init.headers);
    if (ownHeaders) for (const name of [...headers.keys()]) if (!sent.has(name)) headers.delete(name);
    return (fetch ?? globalThis.fetch)(address, { ...init, headers, redirect: 'error' });
  };
}
