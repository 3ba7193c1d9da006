import type { Message, MessageBatchResult } from '@anthropic-ai/sdk/resources/messages';
import { AppError } from '../../errors.ts';
import type { BatchAsk, BatchResult } from './batch-ask.ts';
import type { CallRecord } from './call-record.ts';
import { checkStop } from './check-stop.ts';
import { createEventReader } from './event-reader.ts';
import { modelFailure } from './model-failure.ts';
import { readFault } from './read-fault.ts';
import { readValue } from './read-value.ts';

/** One line of a batch's results; absent when the batch ended without it. */
export function readBatchResult(
  ask: BatchAsk,
  result: MessageBatchResult | undefined,
  record: CallRecord,
): BatchResult {
  const { id } = ask;
  try {
    if (result?.type !== 'succeeded') throw failureOf(result);
    const answer = readMessage(ask, result.message, record);
    return { id, ...answer, call: record.close() };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { id, failure: error, call: record.close(error.code) };
  }
}

function failureOf(result: Exclude<MessageBatchResult, { type: 'succeeded' }> | undefined): AppError {
  if (result?.type === 'errored') {
    const { type, message } = result.error?.error ?? {};
    return readFault({ type, message }, 0).error;
  }
  if (result?.type === 'canceled') return modelFailure('cancelled');
  return modelFailure(result?.type === 'expired' ? 'model_timeout' : 'model_cut_off');
}

function readMessage({ request, schema }: BatchAsk, message: Message, record: CallRecord) {
  const reader = createEventReader(request.documents ?? []);
  const events = asStream(message).flatMap((event) => reader.read(event));
  record.tried();
  record.used(reader.use);
  record.stopped(reader.stopReason);
  const { stopReason } = reader;
  const text = events.map((event) => (event.type === 'text' ? event.text : '')).join('');
  if (schema && stopReason === 'max_tokens') throw modelFailure('model_unfinished');
  checkStop(stopReason, text.trim() !== '');
  if (!schema) return { stopReason, text, events };
  const read = readValue(schema, text);
  if (!read) throw modelFailure('model_garbled');
  return { stopReason, text, events, value: read.value };
}

/** A message as the events that a stream of it would have: both are read by the same code. */
function asStream(message: Message): unknown[] {
  const content: unknown[] = Array.isArray(message?.content) ? message.content : [];
  return [
    { type: 'message_start', message },
    ...content.flatMap((block, index) => [
      { type: 'content_block_start', index, content_block: block },
      { type: 'content_block_stop', index },
    ]),
    { type: 'message_delta', delta: { stop_reason: message?.stop_reason } },
    { type: 'message_stop' },
  ];
}
