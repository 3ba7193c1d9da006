import type { ModelEvent, ModelRequest } from '../language-model.ts';
import { openCallRecord } from './call-record.ts';
import { checkStop } from './check-stop.ts';
import type { ClaudeEngine } from './claude-engine.ts';
import { enterCall } from './enter-call.ts';
import { messageBody } from './message-body.ts';
import { readAnswer } from './read-answer.ts';

/** See `LanguageModel.write`. A refusal fails after the words that came before it, and after the call is told. */
export async function* writeWords(engine: ClaudeEngine, request: ModelRequest): AsyncGenerator<ModelEvent> {
  const { settings, clock } = engine;
  const record = openCallRecord(request.prompt, settings, clock.now);
  const entered = enterCall(engine, record);
  try {
    const body = messageBody(request, settings);
    let said = false;
    for await (const event of readAnswer(engine, request, body, record)) {
      said ||= event.type === 'text' && event.text.trim() !== '';
      yield event;
    }
    checkStop(record.stopReason, said);
    yield { type: 'end', stopReason: record.stopReason, call: entered.end() };
  } catch (error) {
    entered.fail(error);
    throw error;
  } finally {
    entered.leave();
  }
}
