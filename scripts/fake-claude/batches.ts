import type { Message } from '@anthropic-ai/sdk/resources/messages';
import type { MessageBatch } from '@anthropic-ai/sdk/resources/messages/batches';
import { z } from 'zod';
import { errorBody } from './error-response.ts';
import { readJson } from './read-json.ts';
import { badRequest, Refusal } from './refusal.ts';

const bodySchema = z.strictObject({
  requests: z
    .array(z.strictObject({ custom_id: z.string().regex(/^[\w-]{1,64}$/u), params: z.unknown() }))
    .min(1),
});

interface Held {
  batch: MessageBatch;
  /** A line for each request, as `results` gives it. */
  lines: string[];
}

const day = 24 * 60 * 60 * 1000;

/** The batches of the API, kept while the stand-in runs: made, in progress when asked for the first time, ended from the second. */
export function createBatches(
  answer: (params: unknown) => Message,
): (request: Request, requestId: string) => Promise<Response> {
  const held = new Map<string, Held>();
  const asked = new Set<string>();
  return async (request, requestId) => {
    const { origin, pathname } = new URL(request.url);
    const [, , , , id, part] = pathname.split('/');
    if (id === undefined) {
      if (request.method !== 'POST') throw new Refusal(405, 'invalid_request_error', 'Method not allowed');
      const made = makeBatch(await readJson(request), held.size + 1, requestId, answer);
      held.set(made.batch.id, made);
      return Response.json(made.batch, { headers: { 'request-id': requestId } });
    }
    const found = held.get(id);
    if (found === undefined) throw new Refusal(404, 'not_found_error', 'Batch not found');
    if (part === 'results')
      return new Response(`${found.lines.join('\n')}\n`, {
        headers: { 'content-type': 'application/x-jsonl', 'request-id': requestId },
      });
    const batch = asked.has(id) ? ended(found, origin) : found.batch;
    asked.add(id);
    return Response.json(batch, { headers: { 'request-id': requestId } });
  };
}

function makeBatch(
  body: unknown,
  number: number,
  requestId: string,
  answer: (params: unknown) => Message,
): Held {
  const read = bodySchema.safeParse(body);
  if (!read.success) throw badRequest(`${read.error.issues[0]?.path.join('.')}: not as the API takes it`);
  const ids = read.data.requests.map((one) => one.custom_id);
  if (new Set(ids).size < ids.length) throw badRequest('requests: custom_id must be unique');
  const now = Date.now();
  return {
    batch: {
      id: `msgbatch_fake${String(number).padStart(6, '0')}`,
      type: 'message_batch',
      processing_status: 'in_progress',
      request_counts: { processing: ids.length, succeeded: 0, errored: 0, canceled: 0, expired: 0 },
      created_at: new Date(now).toISOString(),
      expires_at: new Date(now + day).toISOString(),
      archived_at: null,
      cancel_initiated_at: null,
      ended_at: null,
      results_url: null,
    },
    lines: read.data.requests.map(({ custom_id, params }) =>
      JSON.stringify({ custom_id, result: resultOf(params, requestId, answer) }),
    ),
  };
}

function resultOf(params: unknown, requestId: string, answer: (params: unknown) => Message) {
  try {
    return { type: 'succeeded', message: answer(params) };
  } catch (error) {
    if (error instanceof Refusal) return { type: 'errored', error: errorBody(error, requestId) };
    throw error;
  }
}

function ended({ batch, lines }: Held, origin: string): MessageBatch {
  const errored = lines.filter((line) => line.includes('"result":{"type":"errored"')).length;
  return {
    ...batch,
    processing_status: 'ended',
    ended_at: batch.created_at,
    request_counts: {
      processing: 0,
      succeeded: lines.length - errored,
      errored,
      canceled: 0,
      expired: 0,
    },
    results_url: `${origin}/v1/messages/batches/${batch.id}/results`,
  };
}
