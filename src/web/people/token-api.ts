import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { AppError } from '../../errors.ts';
import { readJson } from '../read-json.ts';
import type { WebContext, WebEnv } from '../web-env.ts';
import { personOf } from './person-of.ts';
import { readNewToken } from './read-new-token.ts';

const longestBody = 16 * 1024;
const hint = '{"name": "…", "scopes": ["read"], "days": 90}';

export function tokenTooLarge(): never {
  throw new AppError(
    'request_too_large',
    'The request holds more than 16 KB. A token needs a name and scopes.',
  );
}

/** `/api/tokens`: a person's own tokens. For people who are signed in: no token lists, makes or revokes tokens. */
export function tokenApi({ services }: WebContext): Hono<WebEnv> {
  return new Hono<WebEnv>()
    .get('/api/tokens', async (c) => c.json(await services.tokens({ personId: personOf(c).id })))
    .post('/api/tokens', bodyLimit({ maxSize: longestBody, onError: tokenTooLarge }), async (c) => {
      const person = personOf(c);
      const { token, details } = await services.makeToken({
        person,
        ...readNewToken(await readJson(c, hint)),
      });
      return c.json({ ...details, token }, 201);
    })
    .delete('/api/tokens/:tokenId', async (c) => {
      await services.revokeToken({ personId: personOf(c).id, tokenId: c.req.param('tokenId') });
      return c.body(null, 204);
    });
}
