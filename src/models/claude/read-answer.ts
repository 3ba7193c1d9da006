import type { ModelRequest } from '../language-model.ts';
import type { CallRecord } from './call-record.ts';
import { watchCall } from './call-watch.ts';
import type { ClaudeEngine } from './claude-engine.ts';
import { createEventReader, type EventReader, type WordEvent } from './event-reader.ts';
import type { MessageBody } from './message-body.ts';
import { modelFailure } from './model-failure.ts';
import { pauseBefore } from './pause-before.ts';
import { readFault } from './read-fault.ts';
import { readStream } from './read-stream.ts';

/**
 * The words of one whole answer, with retries as long as none has been passed on. `hold` passes them on only when the answer is complete, so
 * that one that broke off can be asked for again.
 * @throws AppError
 */
export async function* readAnswer(
  engine: ClaudeEngine,
  request: ModelRequest,
  body: MessageBody,
  record: CallRecord,
  hold = false,
): AsyncGenerator<WordEvent> {
  for (let tries = 1; ; tries++) {
    const reader = createEventReader(request.documents ?? []);
    const held: WordEvent[] = [];
    let shown = false;
    try {
      for await (const word of readOnce(engine, request, body, record, reader)) {
        if (hold) held.push(word);
        else {
          shown = true;
          yield word;
        }
      }
    } catch (thrown) {
      const fault = readFault(thrown, engine.clock.date(), reader.begun);
      const pause = shown ? undefined : pauseBefore(fault, tries, request.deadline, engine);
      if (pause === undefined) throw fault.error;
      await engine.clock.pause(pause, request.signal);
      continue;
    }
    yield* held;
    return;
  }
}

/** One request. */
async function* readOnce(
  engine: ClaudeEngine,
  request: ModelRequest,
  body: MessageBody,
  record: CallRecord,
  reader: EventReader,
): AsyncGenerator<WordEvent> {
  const watch = watchCall(request.deadline, request.signal, engine.clock);
  try {
    for await (const event of readStream(engine, body, watch, record, () => reader.complete)) {
      for (const word of reader.read(event)) {
        if (word.type === 'text') record.spoke();
        yield word;
      }
    }
    if (!reader.complete) throw modelFailure('model_cut_off');
  } catch (thrown) {
    // What goes wrong with the wire after the last word of an answer changes nothing about it.
    if (!reader.complete) throw thrown;
  } finally {
    record.used(reader.use);
    if (reader.begun) record.stopped(reader.stopReason);
    watch.stop();
  }
}
