import type { Calls, KeptCall } from '../domain/kept-call.ts';
import type { ModelCall } from '../domain/model-call.ts';
import { listModelCalls } from '../store/list-model-calls.ts';
import type { Store } from '../store/open-store.ts';
import { saveModelCall } from '../store/save-model-call.ts';
import { sumModelCalls } from '../store/sum-model-calls.ts';

export interface CallServices {
  /** Calls of the language model in the last `days` days, and what they took. Both are empty where none was asked. */
  calls(request: { days: number }): Promise<Calls>;
}

export interface CallLog extends CallServices {
  /** Keeps a call. Nobody waits for it, and one that cannot be kept spoils no answer: a warning of the process says so. */
  tell(call: ModelCall): void;
  /** Settles once every call told so far is kept. */
  settled(): Promise<void>;
}

const serves: Readonly<Record<string, KeptCall['serves']>> = {
  'extract-findings': 'extract',
  'write-section': 'draft',
  'judge-support': 'eval',
};
/** Failures that no waiting mends. */
const ofSettings = new Set(['model_key_refused', 'model_unknown', 'model_request_refused']);
const mostListed = 1000;
const day = 86_400_000;

/** The record of calls in a library. `now` is milliseconds since 1970. */
export function openCallLog(store: Store, now: () => number = Date.now): CallLog {
  const pending = new Set<Promise<void>>();
  const warned = new Set<string>();
  return {
    tell(call) {
      const { failure } = call;
      // Readers are told that quotations stand instead; only whoever runs the service can mend its settings.
      if (failure !== undefined && ofSettings.has(failure) && !warned.has(failure)) {
        warned.add(failure);
        process.emitWarning(
          `The language model cannot be used (${failure}): check RAPPORTEUR_MODEL_KEY, RAPPORTEUR_MODEL and RAPPORTEUR_MODEL_ADDRESS.`,
        );
      }
      const kept = { ...call, at: new Date(now()).toISOString(), serves: serves[call.prompt] ?? 'answer' };
      const saving = saveModelCall(store, kept)
        .catch((error: Error) => {
          process.emitWarning(`A call of the language model could not be noted. ${error.message}`);
        })
        .finally(() => pending.delete(saving));
      pending.add(saving);
    },
    async settled() {
      await Promise.all(pending);
    },
    async calls({ days }) {
      const since = new Date(now() - days * day).toISOString();
      const [calls, sums] = await Promise.all([
        listModelCalls(store, since, mostListed),
        sumModelCalls(store, since),
      ]);
      return { calls, sums };
    },
  };
}
