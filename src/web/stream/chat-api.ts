import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { checkQuestion } from '../../domain/check-question.ts';
import { AppError } from '../../errors.ts';
import { audienceOf } from '../audience-of.ts';
import { needScope } from '../people/need-scope.ts';
import { readJson } from '../read-json.ts';
import type { WebContext, WebEnv } from '../web-env.ts';
import { AnswerWriter } from './answer-writer.ts';
import type { ChatMessage } from './chat-message.ts';
import { type AskedInChat, readChat } from './read-chat.ts';

/** A long conversation goes with each question. */
const longestBody = 512 * 1024;

const hint = '{"messages": […]}';

function tooLarge(): never {
  throw new AppError('request_too_large', 'The conversation holds more than 512 KB. Begin a new one.');
}

/**
 * `POST /api/chat`: a conversation in, the answer to its last question out as the AI SDK's UI message stream, so that `useChat` clients work.
 * What is wrong with the request is told before the stream begins; what goes wrong afterwards is its `error` part.
 */
export function chatApi(web: WebContext, reportFault: (fault: unknown) => void): Hono<WebEnv> {
  return new Hono<WebEnv>()
    .post(
      '/api/chat',
      needScope('ask'),
      bodyLimit({ maxSize: longestBody, onError: tooLarge }),
      async (c) => {
        const asked = readChat(await readJson(c, hint));
        return stream(web, c, { ...asked, question: checkQuestion(asked.question) }, reportFault);
      },
    )
    .all('/api/chat', (c) => {
      c.header('allow', 'POST');
      throw new AppError('method_unsupported', 'Questions are sent by POST.');
    });
}

async function stream(
  { services }: WebContext,
  c: Context<WebEnv>,
  { question, council, conversation }: AskedInChat,
  reportFault: (fault: unknown) => void,
): Promise<Response> {
  // Half a second of loading that only chats need.
  const { createUIMessageStream, createUIMessageStreamResponse } = await import('ai');
  const gone = new AbortController();
  const answer = createUIMessageStream<ChatMessage>({
    execute: async ({ writer }) => {
      const told = new AnswerWriter(writer);
      writer.write({ type: 'start' });
      await services.ask({
        question,
        audience: audienceOf(c),
        conversation,
        ...(council === undefined ? {} : { council }),
        // The request's own deadline ends when the stream begins: the answer has one of its own.
        signal: AbortSignal.any([gone.signal, c.req.raw.signal]),
        onEvent: (event) => told.take(event),
      });
      writer.write({ type: 'finish' });
    },
    onError: (fault) => {
      if (fault instanceof AppError) return fault.message;
      reportFault(fault);
      return 'Something went wrong on our side. Ask again.';
    },
  });
  return createUIMessageStreamResponse({
    stream: untilGone(answer, () => gone.abort()),
    keepAliveMs: 10_000,
  });
}

/** The same stream; says when its reader has gone. */
function untilGone<Part>(source: ReadableStream<Part>, left: () => void): ReadableStream<Part> {
  const reader = source.getReader();
  return new ReadableStream<Part>({
    async pull(controller) {
      const { done, value } = await reader.read();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel(reason) {
      left();
      await reader.cancel(reason);
    },
  });
}
