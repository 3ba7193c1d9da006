import { ingestFiles } from '../../src/library/ingest-files.ts';
import { indexFingerprint } from '../../src/passages/index-fingerprint.ts';
import { checkIntegrity } from '../../src/store/check-integrity.ts';
import { openStore } from '../../src/store/open-store.ts';
import { orderedDump } from '../../src/store/ordered-dump.ts';
import { makeParts, wordEmbedder } from './make-parts.ts';

// Brings a folder into a library: a line "ready", one for each file, and with "check" one that says what is held then.
const [file, folder, check] = process.argv.slice(2);
const embedder = wordEmbedder();
const store = await openStore({
  file: file!,
  fingerprint: { model: indexFingerprint(embedder), dimensions: embedder.dimensions },
});
const noRegimes = { regimes: [], inspectorates: [], ambiguous: [], councils: [], indicatorSets: [] };
const parts = makeParts(store, embedder, noRegimes);
process.stdout.write('ready\n');
for await (const { file: name, status } of ingestFiles(parts, [folder!]))
  process.stdout.write(`${status} ${name}\n`);
if (check === 'check') {
  process.stdout.write(
    `${JSON.stringify({ dump: await orderedDump(store), faults: await checkIntegrity(store) })}\n`,
  );
}
await store.close();
