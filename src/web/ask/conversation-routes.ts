import { Hono } from 'hono';
import { askerOf } from '../asker-of.ts';
import { dayWords } from '../day-words.ts';
import type { WebContext, WebEnv } from '../web-env.ts';
import { conversationAddress } from './conversation-address.ts';
import { conversationPage } from './conversation-page.ts';

/** A person's conversations: the list, each on a page of its own, and deleting them. */
export function conversationRoutes(web: WebContext): Hono<WebEnv> {
  const { services } = web;
  return new Hono<WebEnv>()
    .get('/conversations', async (c) => {
      const held = await services.conversations(askerOf(c));
      const conversations = held.map((one) => ({
        ...one,
        href: conversationAddress(one.conversationId),
        day: dayWords(one.lastAt),
      }));
      const asked = c.req.query('deleted');
      const deleted = asked === 'all' && held.length > 0 ? undefined : asked;
      return c.html(web.render(c, 'conversations', { conversations, deleted }));
    })
    .get('/conversations/:id', (c) => conversationPage(web, c, c.req.param('id')))
    .post('/conversations/:id/delete', async (c) => {
      await services.deleteConversations({ ...askerOf(c), conversationId: c.req.param('id') });
      return c.redirect('/conversations?deleted=one', 303);
    })
    .post('/conversations/delete', async (c) => {
      await services.deleteConversations(askerOf(c));
      return c.redirect('/conversations?deleted=all', 303);
    });
}
