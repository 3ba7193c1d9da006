/** What answers requests: the pages, without a server. */
interface Pages {
  request(address: string, init?: RequestInit): Response | Promise<Response>;
}

const publicAddress = 'http://localhost:4173';

/** A browser as far as cookies go: it keeps them for one site, and follows no redirect by itself. */
export function testBrowser(app: Pages) {
  const cookies = new Map<string, string>();
  const send = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers);
    headers.set('host', 'localhost:4173');
    if (cookies.size > 0) headers.set('cookie', [...cookies].map((pair) => pair.join('=')).join('; '));
    const response = await app.request(new URL(path, publicAddress).href, { ...init, headers });
    for (const set of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      if (value === '') cookies.delete(name);
      else cookies.set(name, value);
    }
    return response;
  };
  /** The path that a response leads to, on our site. */
  const next = (response: Response) => response.headers.get('location') ?? '';
  /** Signs in as far as the way back from the provider, and returns that way as a path. */
  const wayBack = async (to = '/'): Promise<string> => {
    const begun = await send(`/sign-in?to=${encodeURIComponent(to)}`);
    const back = await fetch(next(begun), { redirect: 'manual' });
    return (back.headers.get('location') ?? '').slice(publicAddress.length);
  };
  const signIn = async (to?: string) => send(await wayBack(to));
  const post = (path: string, fields: [string, string][] = [], headers: Record<string, string> = {}) =>
    send(path, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        origin: publicAddress,
        ...headers,
      },
      body: new URLSearchParams(fields).toString(),
    });
  const text = async (path: string) => (await send(path)).text();
  return { cookies, send, text, post, next, wayBack, signIn };
}
