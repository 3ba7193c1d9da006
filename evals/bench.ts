import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readConfig } from '../src/config.ts';
import { prepareLibrary } from '../src/evaluate/prepare-library.ts';
import { readCases } from '../src/evaluate/read-cases.ts';
import { reportFiles } from '../src/evaluate/report-files.ts';
import { openServices } from '../src/services.ts';
import { benchAnswer } from './bench-answer.ts';
import { benchDraft } from './bench-draft.ts';
import { benchExtract } from './bench-extract.ts';
import { benchIngest } from './bench-ingest.ts';
import { benchModel } from './bench-model.ts';
import { type BenchRow, formatRows } from './bench-row.ts';
import { benchSearch } from './bench-search.ts';
import { benchServe, benchStart } from './bench-serve.ts';
import { benchWeb } from './bench-web.ts';

const parts = ['ingest', 'extract', 'draft', 'search', 'answer', 'model', 'serve', 'start', 'web'];
const help = `bench  measure speed, size and memory
  --only PARTS   of ${parts.join(', ')}; parted by commas (all)
  --sizes LIST   passages for search (1000,10000,100000)
  --json FILE    write the figures`;

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/u, '');
const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    sizes: { type: 'string' },
    json: { type: 'string' },
    help: { type: 'boolean' },
  },
});
const chosen = values.only?.split(',') ?? parts;
const unknown = chosen.filter((part) => !parts.includes(part));
if (values.help === true || unknown.length > 0) {
  console.log(unknown.length > 0 ? `No part is called ${unknown.join(', ')}.\n${help}` : help);
  process.exit(unknown.length > 0 ? 2 : 0);
}

const say = (line: string) => console.error(line);
const open = (libraryFile: string) => openServices({ ...readConfig({}), libraryFile });
const shared = join(root, '../shared');

/** The five real reports and their questions when they are there, else those of the project. */
const gold = existsSync(join(shared, 'gold'));
const cases = () => readCases(gold ? join(shared, 'gold') : join(root, 'evals/cases/seeds'));
const library = () => prepareLibrary(root, reportFiles(join(gold ? shared : root, 'seeds')), open, say);
const questions = () => cases().answerable.map(({ question }) => question);

const rows: BenchRow[] = [];
const add = (more: BenchRow[]) => void rows.push(...more);

if (!gold) say('../shared/gold is not there: the reports in seeds/ stand in for the five.');
if (chosen.includes('ingest')) {
  const ofsted = join(shared, 'ofsted');
  if (!existsSync(ofsted)) say('../shared/ofsted is not there: seeds/ is ingested instead of the 28 PDFs.');
  add(await benchIngest(existsSync(ofsted) ? ofsted : join(root, 'seeds'), open, say));
}
if (chosen.includes('extract')) {
  const ofsted = join(shared, 'ofsted');
  add(await benchExtract(existsSync(ofsted) ? ofsted : join(root, 'seeds')));
}
if (chosen.includes('draft')) {
  const ofsted = join(shared, 'ofsted');
  add(await benchDraft(existsSync(ofsted) ? ofsted : join(root, 'seeds')));
}
if (chosen.includes('answer')) add(await benchAnswer(await library(), cases(), open));
if (chosen.includes('model')) {
  // A key that opens nothing: the model that is measured around stands in for the one it names.
  const config = readConfig({ RAPPORTEUR_ENGINE: 'claude', RAPPORTEUR_MODEL_KEY: 'none' });
  add(
    await benchModel(await library(), cases(), (libraryFile, model) =>
      openServices({ ...config, libraryFile }, { model }),
    ),
  );
}
if (['serve', 'start', 'web'].some((part) => chosen.includes(part))) {
  if (!existsSync(join(root, 'dist/cli.js')))
    say('dist/ is not there: npm run build first. Parts serve, start and web are left out.');
  else {
    if (chosen.includes('serve')) add(await benchServe(root, await library(), questions()));
    if (chosen.includes('start')) add(await benchStart(root, await library(), questions()[0]!));
    if (chosen.includes('web')) add(await benchWeb(root, await library(), questions(), open));
  }
}
if (chosen.includes('search')) {
  const sizes = (values.sizes ?? '1000,10000,100000').split(',').map(Number);
  add(await benchSearch(sizes, open, say));
}

console.log(formatRows(rows));
if (values.json !== undefined) {
  mkdirSync(dirname(values.json), { recursive: true });
  const machine = { node: process.version, cores: availableParallelism(), date: new Date().toISOString() };
  writeFileSync(values.json, `${JSON.stringify({ ...machine, rows }, null, 1)}\n`);
}
