import { setImmediate } from 'node:timers/promises';
import type { Claim } from '../../domain/answer.ts';
import type { ModelCall, StopReason } from '../../domain/model-call.ts';
import { AppError } from '../../errors.ts';
import { failedCall } from '../../models/failed-call.ts';
import type { LanguageModel, ModelEvent, ModelRequest } from '../../models/language-model.ts';
import { type CheckedSentence, checkSentence } from './check-sentence.ts';
import { type ClaimReader, type ReadClaim, readClaims } from './read-claims.ts';
import type { AskedPlaces } from './scope-faults.ts';
import type { SentDocument } from './sent-document.ts';
import { untilDeadline } from './until-deadline.ts';

export interface Composing {
  model: LanguageModel;
  request: Omit<ModelRequest, 'documents'>;
  documents: readonly SentDocument[];
  places: AskedPlaces;
  /** Whether a checked claim is wanted; absent: every one is. */
  isWanted?(claim: Claim): boolean;
  /** Told of every claim as soon as it is checked. */
  onClaim(claim: Claim): void;
}

/** A sentence that its citations do not support. */
export type Held = Extract<CheckedSentence, { faults: unknown }>;

/** What one call of a model came to. */
export interface Composed {
  /** Checked, in order, each once. */
  claims: Claim[];
  /** What the model says is not stated. */
  missing: string[];
  held: Held[];
  /** Words cited for nothing beside gaps and statements: they are shown to nobody, and not asked for again. */
  asides: string[];
  /** As it came, with everything that was held. */
  text: string;
  call?: ModelCall;
  /** `whole`: it ended by itself. `cut`: by a fault, or its length. `refused`: by its own rules. */
  end: 'whole' | 'cut' | 'refused';
  /** The failure that ended it. */
  fault?: AppError;
}

/** Characters that one token spells at most in prose, with room to spare. */
const mostCharacters = 10;
/** No answer that is read has more; each takes some milliseconds to check. */
const mostSentences = 400;

const wholeStops: readonly StopReason[] = ['end_turn', 'stop_sequence'];

/**
 * Has a model write, and checks each sentence as soon as it is complete. Failures of the model are told, not thrown.
 * @throws AppError `cancelled`
 */
export async function compose(composing: Composing): Promise<Composed> {
  const { model, request, documents } = composing;
  const composed: Composed = { claims: [], missing: [], held: [], asides: [], text: '', end: 'cut' };
  const began = performance.now();
  const reader = readClaims();
  const given = new AbortController();
  const signals = [given.signal, ...(request.signal === undefined ? [] : [request.signal])];
  const sent = {
    ...request,
    documents: documents.map(({ source }) => source),
    signal: AbortSignal.any(signals),
  };
  const orTell = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      composed.fault ??= faultOf(error, request.signal);
      composed.end = 'cut';
      composed.call ??= failedCall(model, request.prompt, composed.fault, performance.now() - began);
    }
  };
  try {
    await orTell(() => readStream(untilDeadline(model.write(sent), request), reader, composed, composing));
    await orTell(() => take(reader.finish(composed.end === 'whole'), composed, composing));
  } finally {
    // The engine records why it was left.
    given.abort(composed.fault);
  }
  return composed;
}

async function readStream(
  events: AsyncIterable<ModelEvent>,
  reader: ClaimReader,
  composed: Composed,
  composing: Composing,
): Promise<void> {
  for await (const event of events) {
    if (event.type === 'end') {
      composed.call = event.call;
      composed.end = endOf(event.stopReason);
      return;
    }
    if (event.type === 'text') composed.text += event.text;
    checkLength(composed.text, composing.request.maxTokens);
    await take(reader.take(event), composed, composing);
  }
}

/** Checks and keeps what was read. Others are served between two sentences of a long answer, and its own time runs. */
async function take(read: readonly ReadClaim[], composed: Composed, composing: Composing): Promise<void> {
  for (const one of read) {
    keep(one, composed, composing);
    await setImmediate();
    checkTime(composing.request, composed);
  }
}

/** @throws AppError `model_timeout` once the time of the call is over */
function checkTime({ deadline }: Composing['request'], { held, claims }: Composed): void {
  if (performance.now() > deadline)
    throw new AppError('model_timeout', 'The language model did not answer in time. Try again later.');
  if (held.length + claims.length > mostSentences) throw tooLong();
}

/** @throws AppError `model_garbled` for more than the tokens asked for could spell */
function checkLength(text: string, maxTokens: number): void {
  if (text.length > maxTokens * mostCharacters) throw tooLong();
}

function tooLong(): AppError {
  return new AppError('model_garbled', 'The language model went on and on. Ask again.');
}

function keep(
  read: ReadClaim,
  composed: Composed,
  { documents, places, onClaim, isWanted = () => true }: Composing,
): void {
  if (read.kind === 'missing') {
    composed.missing.push(read.text);
    return;
  }
  if (read.kind === 'aside') {
    composed.asides.push(read.text);
    return;
  }
  const checked = checkSentence(read, documents, places);
  if (!('claim' in checked)) composed.held.push(checked);
  else if (isWanted(checked.claim) && composed.claims.every(({ text }) => text !== checked.claim.text)) {
    composed.claims.push(checked.claim);
    onClaim(checked.claim);
  }
}

function endOf(stopReason: StopReason): Composed['end'] {
  if (stopReason === 'refusal') return 'refused';
  return wholeStops.includes(stopReason) ? 'whole' : 'cut';
}

/** The failure of a model; anything else is thrown on. */
function faultOf(error: unknown, signal: AbortSignal | undefined): AppError {
  if (signal?.aborted) throw new AppError('cancelled', 'The question was cancelled.');
  if (error instanceof AppError && error.code.startsWith('model_')) return error;
  throw error;
}
