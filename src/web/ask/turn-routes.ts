import { type Context, Hono } from 'hono';
import type { AnswerCopy } from '../../domain/answer-copy.ts';
import { feedbackKindSchema } from '../../domain/feedback.ts';
import { AppError } from '../../errors.ts';
import { askerOf } from '../asker-of.ts';
import { readForm } from '../read-form.ts';
import type { WebContext, WebEnv } from '../web-env.ts';
import { answerText } from './answer-text.ts';
import { conversationAddress } from './conversation-address.ts';
import { turnNames } from './conversation-page.ts';
import { copyOf } from './copy-of.ts';

const longestReason = 1000;
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** What can be done with one turn: stop it, say what one thinks of its answer, take it away as plain text or Word. */
export function turnRoutes(web: WebContext): Hono<WebEnv> {
  const { services } = web;
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
    .get('/turns/:turnId/text', async (c) => c.text(answerText(await copyAsked(web, c))))
    .get('/turns/:turnId/answer.docx', async (c) => {
      const bytes = await services.writeAnswerCopy(await copyAsked(web, c));
      return c.body(new Uint8Array(bytes), 200, {
        'content-type': wordType,
        'content-disposition': 'attachment; filename="answer.docx"',
      });
    });
}

/** @throws AppError `turn_unknown` where there is no answer, or none that may be seen */
async function copyAsked(web: WebContext, c: Context<WebEnv>): Promise<AnswerCopy> {
  const asker = askerOf(c);
  const [turn, reports] = await Promise.all([
    web.services.showTurn({ ...asker, turnId: c.req.param('turnId') ?? '' }),
    web.services.listReports(asker),
  ]);
  if (turn.answer === undefined) throw new AppError('turn_unknown', 'There is no such answer.');
  return copyOf(turn, turn.answer, turnNames(web, reports), web.origin(c));
}
