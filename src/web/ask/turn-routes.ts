import { Hono } from 'hono';
import { feedbackKindSchema } from '../../domain/feedback.ts';
import { AppError } from '../../errors.ts';
import { askerOf } from '../asker-of.ts';
import { readForm } from '../read-form.ts';
import type { WebContext, WebEnv } from '../web-env.ts';
import { answerText } from './answer-text.ts';
import { conversationAddress } from './conversation-address.ts';

const longestReason = 1000;

/** What can be done with one turn: stop it, say what one thinks of its answer, take it away as plain text or Word. */
export function turnRoutes({ services }: WebContext): Hono<WebEnv> {
  return new Hono<WebEnv>()
    .post('/turns/:turnId/stop', async (c) => {
      const which = { ...askerOf(c), turnId: c.req.param('turnId') };
      services.stopTurn(which);
      const { conversationId, number } = await services.showTurn(which);
      return c.redirect(conversationAddress(conversationId, number), 303);
    })
    .post('/turns/:turnId/feedback', async (c) => {
      const which = { ...askerOf(c), turnId: c.req.param('turnId') };
      const given = await readForm(c);
      const kind = feedbackKindSchema.safeParse(given.get('kind'));
      const reason = given.get('reason') ?? '';
      if (!kind.success)
        throw new AppError('request_invalid', 'Say what you think of the answer: choose one of the four.');
      if (reason.length > longestReason)
        throw new AppError('request_invalid', 'The reason is too long: at most 1,000 characters are kept.');
      await services.giveFeedback({ ...which, kind: kind.data, reason });
      const { conversationId, number } = await services.showTurn(which);
      return c.redirect(conversationAddress(conversationId, number), 303);
    })
    .get('/turns/:turnId/text', async (c) => {
      const { answer } = await services.showTurn({ ...askerOf(c), turnId: c.req.param('turnId') });
      if (answer === undefined) throw new AppError('turn_unknown', 'There is no such answer.');
      return c.text(answerText(answer));
    });
}
