import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { LanguageModel, ModelRequest } from '../language-model.ts';
import type { Recording } from './recording.ts';
import { recordingName } from './recording-name.ts';

/**
 * The same model, with a file in `folder` for each request that ended well, to be played by `replayModel`. The files hold what the model said, cited words
 * among it: they are as confidential as the reports. `today` is an ISO date.
 */
export function recordModel(
  model: LanguageModel,
  folder: string,
  today: () => string = () => new Date().toISOString().slice(0, 10),
): LanguageModel {
  mkdirSync(folder, { recursive: true });
  const keep = (request: ModelRequest, answer: Recording['answer'], schema?: z.ZodType) =>
    save(join(folder, recordingName(answer.kind, request, schema)), {
      made: { how: 'recorded', on: today(), model: model.id },
      prompt: `${request.prompt.name}@${request.prompt.version}`,
      answer,
    });
  return {
    name: model.name,
    id: model.id,
    async *write(request) {
      const events = [];
      for await (const event of model.write(request)) {
        if (event.type === 'end') {
          const { stopReason, call } = event;
          keep(request, { kind: 'written', events, stopReason, call });
        } else events.push(event);
        yield event;
      }
    },
    async fill(request) {
      const filled = await model.fill(request);
      const { stopReason, call } = filled;
      const value = JSON.parse(JSON.stringify(filled.value));
      keep(request, { kind: 'filled', value, stopReason, call }, request.schema);
      return filled;
    },
    async count(request) {
      const tokens = await model.count(request);
      keep(request, { kind: 'counted', tokens });
      return tokens;
    },
  };
}

/** Written beside its place and moved there whole: two runs may record the same request. */
function save(file: string, recording: Recording): void {
  const making = `${file}.${process.pid}`;
  writeFileSync(making, `${JSON.stringify(recording, null, 2)}\n`);
  renameSync(making, file);
}
