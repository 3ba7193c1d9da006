import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { AppError } from '../../errors.ts';
import type { LanguageModel, ModelRequest } from '../language-model.ts';
import { readRecording } from './read-recording.ts';
import type { AnswerOf, Made, Recording } from './recording.ts';
import { recordingName } from './recording-name.ts';

/** A model that says what was recorded, and whether that is what a model said. */
export interface ReplayedModel extends LanguageModel {
  /** `made-up` as soon as one of its recordings was written by a person: every figure from it is then printed with that word. */
  readonly made: Made['how'];
}

/**
 * Plays what `recordModel` kept in `folder`. Nothing is asked of a model: every call is marked as replayed, its tokens, cost and times those of
 * the recording.
 * @throws AppError `file_missing` without a recording in the folder, `file_unreadable` when one is not right.
 */
export function replayModel(folder: string): ReplayedModel {
  const all = filesOf(folder).map((name) => readRecording(join(folder, name)).made);
  return {
    ...sayMade(all),
    async *write(request) {
      const { events, stopReason, call } = find(folder, 'written', request);
      for (const event of events) {
        checkLeft(request);
        yield event;
      }
      yield { type: 'end', stopReason, call: { ...call, replayed: true } };
    },
    async fill(request) {
      checkLeft(request);
      const { value, stopReason, call } = find(folder, 'filled', request, request.schema);
      const read = request.schema.safeParse(value);
      if (!read.success) throw new AppError('model_garbled', 'What was recorded is no value of the schema.');
      return { value: read.data, stopReason, call: { ...call, replayed: true } };
    },
    async count(request) {
      checkLeft(request);
      return find(folder, 'counted', request).tokens;
    },
  };
}

function filesOf(folder: string): string[] {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
  if (names.length > 0) return names.sort();
  throw new AppError('file_missing', `There is no recording in ${folder}. Name the folder that holds them.`);
}

function sayMade(all: readonly Made[]): Pick<ReplayedModel, 'name' | 'id' | 'made'> {
  const recorded = all.flatMap((made) => (made.how === 'recorded' ? [made] : []));
  if (recorded.length < all.length)
    return { name: 'made-up recordings', id: 'made-up recordings', made: 'made-up' };
  const id = [...new Set(recorded.map(({ model }) => model))].sort().join(', ');
  const last = recorded.map(({ on }) => on).reduce((one, other) => (other > one ? other : one), '');
  return { name: `Claude (${id}), as recorded until ${last}`, id, made: 'recorded' };
}

function find<Kind extends Recording['answer']['kind']>(
  folder: string,
  kind: Kind,
  request: ModelRequest,
  schema?: z.ZodType,
): AnswerOf<Kind> {
  const file = recordingName(kind, request, schema);
  const { name, version } = request.prompt;
  if (!existsSync(join(folder, file)))
    throw new AppError(
      'model_not_recorded',
      `This request of the prompt ${name}, version ${version}, was not recorded (${file}). Record it with a key, or ask what was recorded.`,
    );
  const { answer } = readRecording(join(folder, file));
  if (answer.kind === kind) return answer as AnswerOf<Kind>;
  throw new AppError('file_unreadable', `The recording ${file} is of another kind: it is to be "${kind}".`);
}

function checkLeft({ signal }: ModelRequest): void {
  if (signal?.aborted) throw new AppError('cancelled', 'The reader left.');
}
