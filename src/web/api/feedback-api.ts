import { Hono } from 'hono';
import { feedbackCase, rightAnswerSchema } from '../../domain/feedback-case.ts';
import { AppError } from '../../errors.ts';
import { audienceOf } from '../audience-of.ts';
import { needRole } from '../people/need-role.ts';
import { needScope } from '../people/need-scope.ts';
import { mediaTypeOf } from '../read-form.ts';
import type { WebContext, WebEnv } from '../web-env.ts';
import { readBody } from './read-body.ts';

const hint =
  '{"supporting": [{"file": "letter.pdf", "quote": "…"}]}, {"refused": true}, or nothing where the answer helped';

/** `/api/feedback`: what readers said of answers, for evaluators, and making a case of it. */
export function feedbackApi({ services }: WebContext): Hono<WebEnv> {
  const may = [needScope('feedback'), needRole('evaluator')] as const;
  return new Hono<WebEnv>()
    .get('/api/feedback', ...may, async (c) => c.json(await services.feedback({ audience: audienceOf(c) })))
    .post('/api/feedback/:turnId/accept', ...may, async (c) => {
      const which = { audience: audienceOf(c), turnId: c.req.param('turnId') };
      const right = mediaTypeOf(c) === '' ? undefined : await readBody(c, rightAnswerSchema, hint);
      const [given] = await services.feedback(which);
      if (given === undefined)
        throw new AppError(
          'turn_unknown',
          'Nothing was said of such an answer, or it may have been deleted.',
        );
      // Before it counts as accepted: what makes no case stays to be looked at.
      const made = feedbackCase(given, right);
      await services.acceptFeedback(which);
      return c.json(made);
    });
}
