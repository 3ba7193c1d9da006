import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import {
  type ApiToken,
  type HeldToken,
  ownerCode,
  scopesOpenTo,
  type TokenScope,
} from '../../domain/api-token.ts';
import { AppError } from '../../errors.ts';
import { dayWords } from '../day-words.ts';
import { readForm } from '../read-form.ts';
import type { WebContext, WebEnv } from '../web-env.ts';
import { personOf } from './person-of.ts';
import { readNewToken } from './read-new-token.ts';
import { tokenTooLarge } from './token-api.ts';

const longestBody = 16 * 1024;

const scopeWords: Record<TokenScope, string> = {
  ask: 'Ask questions',
  read: 'Read reports',
  upload: 'Upload reports',
  feedback: 'Read what readers say of answers',
};

/** `/tokens`: a person's tokens for programs, and everybody's for administrators. */
export function tokenRoutes(web: WebContext): Hono<WebEnv> {
  const { services } = web;
  return new Hono<WebEnv>()
    .get('/tokens', (c) => tokenPage(web, c, { isRevoked: c.req.query('revoked') !== undefined }))
    .post('/tokens', bodyLimit({ maxSize: longestBody, onError: tokenTooLarge }), async (c) => {
      const person = personOf(c);
      const form = await readForm(c);
      const typed = {
        name: form.get('name') ?? '',
        scopes: form.getAll('scope'),
        days: form.get('days') ?? '',
      };
      try {
        const wanted = readNewToken({ ...typed, days: Number(typed.days) });
        const { token, details } = await services.makeToken({ person, ...wanted });
        return await tokenPage(web, c, { made: { token, name: details.name } });
      } catch (thrown) {
        const isTheirs =
          thrown instanceof AppError && ['request_invalid', 'not_allowed'].includes(thrown.code);
        if (!isTheirs) throw thrown;
        return tokenPage(web, c, { typed, fault: thrown.message });
      }
    })
    .post('/tokens/:tokenId/revoke', async (c) => {
      const { id, roles } = personOf(c);
      const tokenId = c.req.param('tokenId');
      await services.revokeToken(roles.includes('administrator') ? { tokenId } : { tokenId, personId: id });
      return c.redirect('/tokens?revoked', 303);
    });
}

interface Shown {
  isRevoked?: boolean;
  /** A token that was just made: shown now and never again. */
  made?: { token: string; name: string };
  typed?: { name: string; scopes: string[]; days: string };
  fault?: string;
}

async function tokenPage(
  { services, render }: WebContext,
  c: Context<WebEnv>,
  shown: Shown,
): Promise<Response> {
  const { id, roles } = personOf(c);
  const [own, all] = await Promise.all([
    services.tokens({ personId: id }),
    roles.includes('administrator') ? services.allTokens() : [],
  ]);
  const typed = shown.typed ?? { name: '', scopes: [], days: '90' };
  const mine = new Set(own.map(({ tokenId }) => tokenId));
  const others = all.filter(({ tokenId }) => !mine.has(tokenId));
  const given = {
    ...shown,
    typed,
    tokens: own.map(viewToken),
    code: ownerCode(id),
    others: others.map(viewHeldToken),
    scopes: scopesOpenTo(roles).map((value) => ({
      value,
      text: scopeWords[value],
      checked: typed.scopes.includes(value),
    })),
    days: [30, 90, 180, 365].map((many) => ({
      value: String(many),
      text: `${many} days`,
      selected: typed.days === String(many),
    })),
  };
  const status = shown.fault === undefined ? (shown.made === undefined ? 200 : 201) : 400;
  return c.html(render(c, 'tokens', given), status);
}

function viewToken({ tokenId, name, scopes, expiresAt, lastUsedAt }: ApiToken) {
  return {
    tokenId,
    name,
    // Empty when its owner has lost the role that it was for.
    uses: wordsOr(
      'nothing any more',
      scopes.map((scope) => scopeWords[scope].toLowerCase()),
    ),
    expires: dayWords(expiresAt),
    lastUsed: lastUsedAt === undefined ? 'never' : dayWords(lastUsedAt),
  };
}

function viewHeldToken(token: HeldToken) {
  return {
    ...viewToken(token),
    owner: token.owner,
    roles: wordsOr('none any more', token.roles),
    bodies: wordsOr('none', token.bodies),
    signedIn: token.ownerSignedInAt === undefined ? 'never' : dayWords(token.ownerSignedInAt),
  };
}

function wordsOr(none: string, words: readonly string[]): string {
  return words.length === 0 ? none : words.join(', ');
}
