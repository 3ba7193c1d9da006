import { createHash, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

/** Claims of an ID token, and how it is made; what is absent is as it should be. */
export interface Telling {
  claims: Record<string, unknown>;
  /** Signed by a key that the provider never published. */
  isForged?: boolean;
  /** Not signed at all: `alg` is "none". */
  isUnsigned?: boolean;
  /** What the token endpoint answers instead of a token. */
  refusal?: { status: number; body: unknown };
  /** The token endpoint never answers. */
  isSilent?: boolean;
}

interface Begun {
  redirectUri: string;
  nonce: string;
  challenge: string;
}

const clientSecret = 'a-secret-of-the-tests';
const keyId = 'key-1';

function json(response: ServerResponse, body: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

async function formOf(request: IncomingMessage): Promise<URLSearchParams> {
  let body = '';
  for await (const piece of request) body += String(piece);
  return new URLSearchParams(body);
}

/**
 * An OpenID Connect provider on this machine that signs in whoever comes, at once. `telling` is what its next tokens hold. It keeps to PKCE, to
 * one use of a code, and to its client's secret.
 */
export async function localProvider() {
  const [pair, other] = [await generateKeyPair('RS256'), await generateKeyPair('RS256')];
  const jwk = { ...(await exportJWK(pair.publicKey)), kid: keyId, alg: 'RS256', use: 'sig' };
  const codes = new Map<string, Begun>();
  const provider = { telling: { claims: {} } as Telling, asked: [] as string[], clientSecret };
  const idToken = async ({ nonce }: Begun) => {
    const { claims, isForged, isUnsigned } = provider.telling;
    const now = Math.floor(Date.now() / 1000);
    const all = { iss: issuer, aud: 'rapporteur', sub: 'ann', iat: now, exp: now + 300, nonce, ...claims };
    if (isUnsigned) {
      const parts = [{ alg: 'none' }, all].map((part) =>
        Buffer.from(JSON.stringify(part)).toString('base64url'),
      );
      return `${parts.join('.')}.`;
    }
    return new SignJWT(all)
      .setProtectedHeader({ alg: 'RS256', kid: keyId })
      .sign(isForged ? other.privateKey : pair.privateKey);
  };
  const grant = async (request: IncomingMessage, response: ServerResponse) => {
    const form = await formOf(request);
    const begun = codes.get(form.get('code') ?? '');
    codes.delete(form.get('code') ?? '');
    const { refusal, isSilent } = provider.telling;
    if (isSilent) return;
    if (refusal !== undefined) return json(response, refusal.body, refusal.status);
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    if (form.get('client_secret') !== clientSecret) return json(response, { error: 'invalid_client' }, 401);
    if (begun?.challenge !== challenge || begun.redirectUri !== form.get('redirect_uri'))
      return json(response, { error: 'invalid_grant' }, 400);
    json(response, { access_token: randomUUID(), token_type: 'Bearer', id_token: await idToken(begun) });
  };
  const authorize = (given: URLSearchParams, response: ServerResponse) => {
    const code = randomUUID();
    const redirectUri = given.get('redirect_uri') ?? '';
    codes.set(code, {
      redirectUri,
      nonce: given.get('nonce') ?? '',
      challenge: given.get('code_challenge') ?? '',
    });
    const back = `${redirectUri}?${new URLSearchParams({ code, state: given.get('state') ?? '' })}`;
    response.writeHead(302, { location: back }).end();
  };
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', issuer);
    provider.asked.push(pathname);
    if (pathname === '/.well-known/openid-configuration') return json(response, metadata(issuer));
    if (pathname === '/keys') return json(response, { keys: [jwk] });
    if (pathname === '/authorize') return authorize(searchParams, response);
    if (pathname === '/token') return void grant(request, response);
    json(response, {}, 404);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = () => {
    server.closeAllConnections();
    return new Promise<void>((resolve) => server.close(() => resolve()));
  };
  return Object.assign(provider, { issuer, close });
}

function metadata(issuer: string) {
  return {
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/keys`,
    end_session_endpoint: `${issuer}/end`,
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    // As a provider that is not to be trusted might: "none" is among them.
    id_token_signing_alg_values_supported: ['RS256', 'none'],
    code_challenge_methods_supported: ['S256'],
    token_endpoint_auth_methods_supported: ['client_secret_post'],
  };
}
