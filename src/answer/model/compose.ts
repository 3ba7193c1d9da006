import type { Claim } from '../../domain/answer.ts';
import type { ModelCall, StopReason } from '../../domain/model-call.ts';
import { AppError } from '../../errors.ts';
import type { LanguageModel, ModelRequest } from '../../models/language-model.ts';
import { type CheckedSentence, checkSentence } from './check-sentence.ts';
import { failedCall } from './failed-call.ts';
import { type ReadClaim, readClaims } from './read-claims.ts';
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
  /** As it came, with everything that was held. */
  text: string;
  call?: ModelCall;
  /** `whole`: it ended by itself. `cut`: by a fault, or its length. `refused`: by its own rules. */
  end: 'whole' | 'cut' | 'refused';
  /** The failure that ended it. */
  fault?: AppError;
}

const wholeStops: readonly StopReason[] = ['end_turn', 'stop_sequence'];

/**
 * Has a model write, and checks each sentence as soon as it is complete. Failures of the model are told, not thrown.
 * @throws AppError `cancelled`
 */
export async function compose(composing: Composing): Promise<Composed> {
  const { model, request, documents } = composing;
  const composed: Composed = { claims: [], missing: [], held: [], text: '', end: 'cut' };
  const began = performance.now();
  const reader = readClaims();
  const take = (read: readonly ReadClaim[]) => {
    for (const one of read) keep(one, composed, composing);
  };
  const given = new AbortController();
  const signals = [given.signal, ...(request.signal === undefined ? [] : [request.signal])];
  const sent = {
    ...request,
    documents: documents.map(({ source }) => source),
    signal: AbortSignal.any(signals),
  };
  try {
    for await (const event of untilDeadline(model.write(sent), request)) {
      if (event.type === 'end') {
        composed.call = event.call;
        composed.end = endOf(event.stopReason);
        break;
      }
      if (event.type === 'text') composed.text += event.text;
      take(reader.take(event));
    }
  } catch (error) {
    composed.fault = faultOf(error, request.signal);
    composed.call ??= failedCall(model, request.prompt, composed.fault, performance.now() - began);
  } finally {
    given.abort();
  }
  take(reader.finish(composed.end === 'whole'));
  return composed;
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
