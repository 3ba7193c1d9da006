import { parentPort, workerData } from 'node:worker_threads';
import { explainFailure } from './explain-failure.ts';
import { type Library, type LibraryOptions, openLibrary } from './open-library.ts';
import { readOperations } from './read-operations.ts';
import { writeOperations } from './write-operations.ts';

type Operation = (library: Library, argument: unknown) => unknown;

const port = parentPort!;
const options = workerData as LibraryOptions;

function reply(id: number, work: () => unknown): void {
  try {
    port.postMessage({ id, value: work() });
  } catch (error) {
    const { code, message, retryable, cause } = explainFailure(error);
    const detail = cause instanceof Error ? (cause.stack ?? cause.message) : undefined;
    port.postMessage({ id, failure: { code, message, retryable, detail } });
  }
}

let library: Library | undefined;

port.on('message', ({ id, name, argument }: { id: number; name: string; argument: unknown }) => {
  if (name === 'close') {
    library?.db.close();
    port.close();
    return;
  }
  reply(id, () => {
    if (name === 'open') {
      library = openLibrary(options);
      return undefined;
    }
    const operations = options.kind === 'read' ? readOperations : writeOperations;
    const operation = operations[name as keyof typeof operations] as unknown as Operation;
    const run = () => operation(library!, argument);
    // A reading call sees one state of the library from its first statement to its last.
    return options.kind === 'read' ? library!.db.transaction(run).deferred() : run();
  });
});
