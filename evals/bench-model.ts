import { splitSentences } from '../src/domain/split-sentences.ts';
import { AppError } from '../src/errors.ts';
import type { CaseSet } from '../src/evaluate/case-files.ts';
import { percentile } from '../src/evaluate/percentile.ts';
import type { LanguageModel, ModelEvent, ModelRequest } from '../src/models/language-model.ts';
import type { Services } from '../src/services.ts';
import type { BenchRow } from './bench-row.ts';

/** How many sentences a model of the bench writes. */
const sentencesWritten = 8;

/** What the bench takes the time of. */
interface Times {
  /** When the question was asked whose first request is still to come. */
  asked?: number;
  /** Milliseconds from the question to the first request, and what each sentence took of ours. */
  untilSent: number[];
  sentences: number[];
}

/**
 * Our own time around a model that takes none: until its request is sent, and for each of its sentences to be read, cited and checked. Its sentences
 * are those of the reports that it is sent, so that all of them are cited and checked to the end.
 */
export async function benchModel(
  library: string,
  cases: CaseSet,
  open: (libraryFile: string, model: LanguageModel) => Promise<Services>,
): Promise<BenchRow[]> {
  const times: Times = { untilSent: [], sentences: [] };
  const services = await open(library, quotingModel(times));
  try {
    for (const { question } of cases.unanswerable) await services.ask({ question, audience: 'public' });
    times.untilSent = [];
    times.sentences = [];
    for (const { question } of cases.answerable) {
      times.asked = performance.now();
      await services.ask({ question, audience: 'public' });
    }
  } finally {
    await services.close();
  }
  return rowsOf(times);
}

function rowsOf({ untilSent, sentences }: Times): BenchRow[] {
  const row = (part: string, values: readonly number[], share: number, at?: number): BenchRow => ({
    part,
    what: `p${share * 100}`,
    value: percentile(values, share) ?? 0,
    unit: 'ms',
    ...(at === undefined ? {} : { bar: { at, is: 'most' } }),
  });
  const sent = `model, own time until ${untilSent.length} requests`;
  const checked = `model, own time for each of ${sentences.length} sentences`;
  return [
    row(sent, untilSent, 0.5),
    row(sent, untilSent, 0.95, 120),
    row(checked, sentences, 0.5),
    row(checked, sentences, 0.95, 10),
  ];
}

/** Says sentences of the reports that it is sent, and cites their blocks. */
function quotingModel(times: Times): LanguageModel {
  const unasked = () =>
    Promise.reject(new AppError('model_unavailable', 'The bench asks nothing of the kind.'));
  return {
    name: 'Bench',
    id: 'bench',
    async *write(request) {
      if (times.asked !== undefined) times.untilSent.push(performance.now() - times.asked);
      delete times.asked;
      for (const events of sentencesOf(request)) {
        const began = performance.now();
        yield* events;
        times.sentences.push(performance.now() - began);
      }
      yield endOf(request);
    },
    fill: unasked,
    count: unasked,
  };
}

/** Sentences from all over what was sent, each in a stretch of its own with its citation. */
function sentencesOf({ documents = [] }: ModelRequest): ModelEvent[][] {
  const blocks = documents.flatMap(({ blocks: words }, document) =>
    words.map((text, place) => ({ text, document, place })),
  );
  const telling = blocks.filter(({ text }) => text.length > 60 && text.length < 600);
  const step = Math.max(1, Math.floor(telling.length / sentencesWritten));
  return telling
    .filter((_, at) => at % step === 0)
    .slice(0, sentencesWritten)
    .map(({ text, document, place }) => {
      const [first] = splitSentences(text);
      const said = `${first === undefined ? text : text.slice(first.startChar, first.endChar)} `;
      const pieces = said.match(/[\s\S]{1,20}/gu) ?? [];
      const citation = { kind: 'blocks' as const, document, from: place, to: place + 1, cited: said };
      return [
        ...pieces.map((piece) => ({ type: 'text' as const, text: piece })),
        { type: 'citation', citation },
        { type: 'stretch' },
      ];
    });
}

function endOf({ prompt }: ModelRequest): ModelEvent {
  const none = { inputTokens: 0, outputTokens: 0, cacheReadTokens: 0, cacheWriteTokens: 0 };
  const call = {
    prompt: prompt.name,
    promptVersion: prompt.version,
    promptHash: prompt.hash,
    model: 'bench',
    ...none,
    durationMs: 0,
    tries: 1,
  };
  return { type: 'end', stopReason: 'end_turn', call };
}
