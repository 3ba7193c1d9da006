import type { z } from 'zod';
import type { ModelCall, StopReason } from '../../domain/model-call.ts';
import type { ModelRequest } from '../language-model.ts';
import { type CallRecord, openCallRecord } from './call-record.ts';
import { checkStop } from './check-stop.ts';
import type { ClaudeEngine } from './claude-engine.ts';
import { enterCall } from './enter-call.ts';
import { type MessageBody, messageBody } from './message-body.ts';
import { modelFailure } from './model-failure.ts';
import { outputFormat } from './output-format.ts';
import { readAnswer } from './read-answer.ts';
import { readValue } from './read-value.ts';

/** How often the model may answer with something that is no value of the schema. */
const rounds = 2;

/** See `LanguageModel.fill`. Both rounds are one call. */
export async function fillValue<Value>(
  engine: ClaudeEngine,
  request: ModelRequest & { schema: z.ZodType<Value> },
): Promise<{ value: Value; stopReason: StopReason; call: ModelCall }> {
  const { settings, clock } = engine;
  const record = openCallRecord(request.prompt, settings, clock.now);
  const entered = enterCall(engine, record);
  try {
    const body = messageBody(request, settings, outputFormat(request.schema));
    for (let round = 1; round <= rounds; round++) {
      const read = readValue(request.schema, await wholeText(engine, request, body, record));
      if (read) return { value: read.value, stopReason: record.stopReason, call: entered.end() };
    }
    throw modelFailure('model_garbled');
  } catch (error) {
    entered.fail(error);
    throw error;
  }
}

async function wholeText(
  engine: ClaudeEngine,
  request: ModelRequest,
  body: MessageBody,
  record: CallRecord,
): Promise<string> {
  let text = '';
  for await (const event of readAnswer(engine, request, body, record, true))
    if (event.type === 'text') text += event.text;
  if (record.stopReason === 'max_tokens') throw modelFailure('model_unfinished');
  checkStop(record.stopReason, text.trim() !== '');
  return text;
}
