import type { Message } from '@anthropic-ai/sdk/resources/messages';
import type { AskedMessage } from './asked-message.ts';
import { createBatches } from './batches.ts';
import { checkHeaders } from './check-headers.ts';
import { composeAnswer } from './compose-answer.ts';
import { composeSection } from './compose-section.ts';
import { composeValue } from './compose-value.ts';
import { errorResponse } from './error-response.ts';
import { type Fault, isFault } from './fault.ts';
import { type CacheUse, makeMessage, tokensIn } from './make-message.ts';
import { readAsked, readCounted } from './read-asked.ts';
import { readJson } from './read-json.ts';
import { badRequest } from './refusal.ts';
import { refusalOfFault } from './refusal-of-fault.ts';
import { spoilAnswer } from './spoil-answer.ts';
import { streamBody } from './stream-body.ts';
import { streamEvents } from './stream-events.ts';
import { plain, type Stretch } from './stretch.ts';

export interface FakeClaudeOptions {
  /** The only key taken; absent means any. */
  key?: string;
  /** What goes wrong with every message, or with every `faultEvery`th. A header `x-fake-fault` of a request wins. */
  fault?: Fault;
  faultEvery?: number;
  /** Milliseconds between events of a stream. */
  slowMs?: number;
}

/** Answers one request of the Messages API; `reset` stands for a connection that is closed without an answer. */
export type FakeClaude = (request: Request) => Promise<Response | 'reset'>;

/** A stand-in for the Messages API. What it answers is made from what it was sent, the same each time. */
export function createFakeClaude(options: FakeClaudeOptions = {}): FakeClaude {
  const { key, slowMs = 0 } = options;
  const cached = new Set<string>();
  const faultOf = faultChooser(options);
  const batches = createBatches((body) => answerOnce(readAsked(body), undefined, cached));
  let requests = 0;
  return async (request) => {
    const requestId = `req_fake${String(++requests).padStart(6, '0')}`;
    try {
      checkHeaders(request, key);
      const { pathname } = new URL(request.url);
      if (pathname.startsWith('/v1/messages/batches')) return await batches(request, requestId);
      const body = await readJson(request);
      if (pathname === '/v1/messages/count_tokens')
        return reply({ input_tokens: tokensIn(readCounted(body).characters) }, requestId);
      const fault = faultOf(request.headers.get('x-fake-fault'));
      if (fault === 'reset') return 'reset';
      const refusal = refusalOfFault(fault);
      if (refusal !== undefined) throw refusal;
      const asked = readAsked(body);
      const message = answerOnce(asked, fault, cached);
      if (!asked.stream) return reply(message, requestId);
      return new Response(streamBody(streamEvents(message), { fault, slowMs }), {
        headers: { 'content-type': 'text/event-stream; charset=utf-8', 'request-id': requestId },
      });
    } catch (error) {
      return errorResponse(error, requestId);
    }
  };
}

function answerOnce(asked: AskedMessage, fault: Fault | undefined, cached: Set<string>): Message {
  const answer = spoilAnswer(compose(asked), fault);
  const stopReason = fault === 'max_tokens' || fault === 'refusal' ? fault : 'end_turn';
  return makeMessage(asked, answer, stopReason, cacheUse(asked, cached));
}

function compose(asked: AskedMessage): Stretch[] {
  if (asked.schema !== undefined) return [plain(JSON.stringify(composeValue(asked)))];
  return asked.user.includes('<findings>') ? composeSection(asked.user) : composeAnswer(asked);
}

/** What a request before this one brought up to its mark is read from the cache. */
function cacheUse({ cached: prefix, model }: AskedMessage, seen: Set<string>): CacheUse {
  if (prefix === '') return { read: 0, written: 0 };
  const known = seen.has(`${model}\n${prefix}`);
  seen.add(`${model}\n${prefix}`);
  const tokens = tokensIn(prefix.length);
  return known ? { read: tokens, written: 0 } : { read: 0, written: tokens };
}

function faultChooser({
  fault,
  faultEvery = 1,
}: FakeClaudeOptions): (asked: string | null) => Fault | undefined {
  let messages = 0;
  return (asked) => {
    messages++;
    if (asked !== null && asked !== '') {
      if (!isFault(asked)) throw badRequest(`x-fake-fault: "${asked}" is not known`);
      return asked;
    }
    return messages % faultEvery === 0 ? fault : undefined;
  };
}

function reply(value: unknown, requestId: string): Response {
  return Response.json(value, { headers: { 'request-id': requestId } });
}
