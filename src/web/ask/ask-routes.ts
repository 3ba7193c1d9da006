import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Turn } from '../../domain/conversation.ts';
import { AppError } from '../../errors.ts';
import { askerOf } from '../asker-of.ts';
import { readForm } from '../read-form.ts';
import type { WebContext, WebEnv } from '../web-env.ts';
import { askPage } from './ask-page.ts';
import { conversationAddress } from './conversation-address.ts';
import { conversationPage } from './conversation-page.ts';
import { readAsked, type Typed } from './read-asked.ts';
import { streamTurn } from './stream-turn.ts';

/** A form may be longer than the longest question, so that a longer one is explained and kept. */
const longestForm = 256 * 1024;
/** Milliseconds for which a reader without script waits for the whole answer; the page they are sent to goes on looking. */
const waitMs = 15_000;

function tooLong(): never {
  throw new AppError(
    'request_too_large',
    'The question is far too long. At most 2,000 characters can be read.',
  );
}

/**
 * The page to ask, and asking. With script the answer comes as a stream of events; without it the reader is sent to the conversation once it
 * is answered. Either way the question is saved first, and answered whoever stays.
 */
export function askRoutes(web: WebContext): Hono<WebEnv> {
  return new Hono<WebEnv>()
    .get('/', (c) => askPage(web, c, readAsked(new URL(c.req.url).searchParams)))
    .post('/ask', bodyLimit({ maxSize: longestForm, onError: tooLong }), async (c) => {
      const typed = readAsked(await readForm(c));
      const wantsEvents = c.req.header('accept')?.includes('text/event-stream') ?? false;
      const started = await startOrExplain(web, c, typed, wantsEvents);
      if (started instanceof Response) return started;
      return wantsEvents ? streamTurn(web, c, started) : waitThenShow(web, c, started);
    })
    .get('/turns/:turnId/events', async (c) =>
      streamTurn(web, c, await web.services.showTurn({ ...askerOf(c), turnId: c.req.param('turnId') })),
    );
}

/** What is wrong with the question comes back beside the form, with what was typed. */
async function startOrExplain(
  web: WebContext,
  c: Context<WebEnv>,
  typed: Typed,
  wantsEvents: boolean,
): Promise<Turn | Response> {
  try {
    return await web.services.startTurn({ ...askerOf(c), ...typed });
  } catch (thrown) {
    const isTheirs = thrown instanceof AppError && thrown.code.startsWith('question_');
    if (!isTheirs) throw thrown;
    if (wantsEvents) return c.json({ code: thrown.code, message: thrown.message }, 400);
    return typed.conversationId === undefined
      ? askPage(web, c, typed, thrown)
      : conversationPage(web, c, typed.conversationId, { typed, failure: thrown });
  }
}

async function waitThenShow(
  { services }: WebContext,
  c: Context<WebEnv>,
  { conversationId, turnId, number }: Turn,
): Promise<Response> {
  const signal = AbortSignal.any([AbortSignal.timeout(waitMs), c.get('signal')]);
  for await (const { event } of services.followTurn({ ...askerOf(c), turnId, after: 0, signal }) ?? [])
    if (event.type === 'ended') break;
  return c.redirect(conversationAddress(conversationId, number), 303);
}
