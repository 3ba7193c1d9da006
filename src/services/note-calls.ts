import { existsSync } from 'node:fs';
import type { Config } from '../config.ts';
import type { ModelCall } from '../domain/model-call.ts';
import type { Store } from '../store/open-store.ts';
import { openCallLog } from './call-log.ts';
import { openLibrary } from './open-library.ts';

/** Where calls are noted that no library answers for. */
export interface CallNotes {
  /** Keeps a call as `CallLog.tell` does. Nobody waits for it. */
  tell(call: ModelCall): void;
  /** Settles once every call told so far is kept. */
  close(): Promise<void>;
}

/**
 * Notes calls of verbs over files in the library that the settings name, where there is one: none is made for it. It is opened at the first call; where it
 * cannot be, a warning of the process says so and nothing else fails.
 */
export function noteCalls({ libraryFile }: Pick<Config, 'libraryFile'>): CallNotes {
  let opened: Promise<Opened | undefined> | undefined;
  return {
    tell(call) {
      opened ??= open(libraryFile);
      opened = opened.then((notes) => {
        notes?.log.tell(call);
        return notes;
      });
    },
    async close() {
      const notes = await opened;
      await notes?.log.settled();
      await notes?.store.close();
    },
  };
}

interface Opened {
  store: Store;
  log: ReturnType<typeof openCallLog>;
}

async function open(file: string): Promise<Opened | undefined> {
  if (!existsSync(file)) return undefined;
  try {
    const store = await openLibrary(file, true);
    return { store, log: openCallLog(store) };
  } catch (error) {
    process.emitWarning(`Calls of the language model could not be noted. ${(error as Error).message}`);
    return undefined;
  }
}
