import { Hono } from 'hono';
import { z } from 'zod';
import { feedbackKindSchema } from '../../domain/feedback.ts';
import { askerOf } from '../asker-of.ts';
import { needScope } from '../people/need-scope.ts';
import type { WebContext, WebEnv } from '../web-env.ts';
import { readBody } from './read-body.ts';

/** What a reader says of an answer. */
export const saidFeedbackSchema = z.strictObject({
  kind: feedbackKindSchema,
  reason: z.string().max(1000).default(''),
});

const hint = '{"kind": "helpful", "reason": "…"}; the kind may also be wrong, missing or unclear';

/** `/api/conversations` and `/api/turns`: somebody's own conversations, and what they say of answers in them. */
export function conversationApi({ services }: WebContext): Hono<WebEnv> {
  return new Hono<WebEnv>()
    .get('/api/conversations', needScope('ask'), async (c) =>
      c.json(await services.conversations(askerOf(c))),
    )
    .delete('/api/conversations', needScope('ask'), async (c) =>
      c.json({ deleted: await services.deleteConversations(askerOf(c)) }),
    )
    .get('/api/conversations/:id', needScope('ask'), async (c) =>
      c.json(await services.showConversation({ ...askerOf(c), conversationId: c.req.param('id') })),
    )
    .delete('/api/conversations/:id', needScope('ask'), async (c) => {
      const which = { ...askerOf(c), conversationId: c.req.param('id') };
      return c.json({ deleted: await services.deleteConversations(which) });
    })
    .post('/api/turns/:id/feedback', needScope('ask'), async (c) => {
      const said = await readBody(c, saidFeedbackSchema, hint);
      const which = { ...askerOf(c), turnId: c.req.param('id') };
      await services.giveFeedback({ ...which, ...said });
      return c.json(await services.showTurn(which));
    });
}
