import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Classification } from '../../src/domain/audience.ts';
import type { Services } from '../../src/services.ts';
import { createApp } from '../../src/web/create-app.ts';
import { findLeaked } from '../support/find-leaked.ts';
import { type LeakLibrary, openLeakLibrary } from '../support/leak-library.ts';
import { askCommandLine, askPages, askServices, type LeakOutput, runVerb } from '../support/leak-outputs.ts';
import { leakQuestions } from '../support/leak-questions.ts';
import { exemptWords, internalWords, leakReports, onceOpen } from '../support/leak-reports.ts';
import { memberRights } from '../support/member-rights.ts';
import { withoutNonce } from '../support/without-nonce.ts';

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-leak-'));
const unknown = 'r-0f0f0f0f';
let library: LeakLibrary;
let services: Services;

const filesOf = (classification: Classification) =>
  [...leakReports, onceOpen].filter((one) => one.classification === classification).map(({ file }) => file);
const idOf = (file: string) => library.results.get(file)!.reportId!;

const draftsOf = (classification: Classification) =>
  filesOf(classification).flatMap((file) => library.drafts.get(file) ?? []);

/** Words, file names and ids that only reports of this class hold. */
const secretsOf = (classification: 'internal' | 'exempt') => [
  ...(classification === 'internal' ? internalWords : exemptWords),
  ...filesOf(classification).flatMap((file) => [file, idOf(file), library.results.get(file)!.versionId!]),
  ...draftsOf(classification),
];
const remove = async (classification: Classification) => {
  for (const file of filesOf(classification))
    await services.removeReport({ audience: classification, reportId: idOf(file) });
};

function expectNothing(outputs: readonly LeakOutput[], secrets: readonly string[]): void {
  for (const { door, asked, output } of outputs)
    expect(findLeaked(output, secrets, asked), `${door}: ${asked}`).toEqual([]);
}

/** Pairs of outputs that differ, by what was asked; each is shown with the first difference. */
function expectSame(whole: readonly LeakOutput[], without: readonly LeakOutput[]): void {
  expect(whole.map(({ door }) => door)).toEqual(without.map(({ door }) => door));
  whole.forEach(({ door, asked, output }, at) => {
    expect(output, `${door}: ${asked}`).toBe(without[at]!.output);
  });
}

beforeAll(async () => {
  library = await openLeakLibrary(folder);
  services = library.services;
}, 120_000);

afterAll(async () => {
  await services?.close();
  rmSync(folder, { recursive: true, force: true });
});

// The tests follow one another: what they are about leaves the library on the way.
describe('what a reader may not see', () => {
  let open: LeakOutput[] = [];
  let within: LeakOutput[] = [];

  it('is held, asked after by more than sixty questions, and found by those who may see it', async () => {
    expect(leakQuestions.length).toBeGreaterThanOrEqual(60);
    for (const [audience, held] of [
      ['public', 3],
      ['internal', 5],
      ['exempt', 8],
    ] as const)
      expect(await services.listReports({ audience })).toHaveLength(held);
    for (const [audience, held] of [
      ['public', 0],
      ['internal', 2],
      ['exempt', 5],
    ] as const)
      expect(await services.listDrafts({ audience })).toHaveLength(held);
    const officer = await services.ask({ question: 'What is Operation Marzipan?', audience: 'exempt' });
    expect(JSON.stringify(officer)).toMatch(/thrushgate/i);
    const manager = await services.ask({ question: 'What is the Glimmerdyke fund?', audience: 'internal' });
    expect(JSON.stringify(manager)).toMatch(/glimmerdyke fund was empty/i);
  });

  it('is nowhere in what the public is told, by any door', async () => {
    const secrets = [...secretsOf('internal'), ...secretsOf('exempt'), ...draftsOf('public')];
    open = [
      ...(await askServices(services, 'public')),
      ...(await askCommandLine(services, 'public')),
      ...(await askPages(services)),
    ];
    expectNothing(open, secrets);
    expect((await services.health()).reports).toBe(3);
  }, 90_000);

  it('is nowhere in what an internal reader is told, where it is exempt', async () => {
    within = [...(await askServices(services, 'internal')), ...(await askCommandLine(services, 'internal'))];
    expectNothing(within, secretsOf('exempt'));
    expect(findLeaked(within.map(({ output }) => output).join('\n'), internalWords)).toEqual(internalWords);
  }, 90_000);

  it('fails to be shown, removed or replaced in the same words as what was never there', async () => {
    const words = async (id: string, verb: readonly string[]) =>
      (await runVerb(services, [verb[0]!, id, ...verb.slice(1)])).replaceAll(id, 'ID');
    for (const file of [...filesOf('exempt'), ...filesOf('internal')]) {
      for (const verb of [
        ['show'],
        ['show', '--json'],
        ['remove'],
        ['remove', '--json', '--council', 'Quillfeather District Council'],
      ]) {
        expect(await words(idOf(file), verb)).toBe(await words(unknown, verb));
        expect(await words(file, verb)).toBe((await words('never.md', verb)).replaceAll('never.md', 'ID'));
      }
    }
    expect(await words(idOf(filesOf('exempt')[0]!), ['remove', '--audience', 'internal'])).toMatch(
      /^exit 1[\s\S]*report_unknown/,
    );
    const file = join(folder, 'new.md');
    writeFileSync(
      file,
      '# Oakmere Borough Council\n\n1.1 A new text that would take the place of another.\n',
    );
    const replace = async (id: string, as: string) =>
      (await runVerb(services, ['ingest', file, '--json', '--as', as, '--replaces', id])).replaceAll(
        id,
        'ID',
      );
    for (const as of ['public', 'internal'])
      expect(await replace(idOf(filesOf('exempt')[0]!), as)).toBe(await replace(unknown, as));
    expect(await replace(idOf(filesOf('internal')[0]!), 'public')).toMatch(/^exit 1[\s\S]*report_unknown/);
    expect(await services.listReports({ audience: 'exempt' })).toHaveLength(8);
  });

  it('fails to be read through the services by id and version', async () => {
    const message = (reportId: string, versionId?: string) =>
      services
        .showReport({ audience: 'public', reportId, ...(versionId === undefined ? {} : { versionId }) })
        .then(
          () => 'shown',
          (error: Error) => error.message.replaceAll(reportId, 'ID'),
        );
    const openId = idOf(filesOf('public')[0]!);
    for (const file of [...filesOf('exempt'), ...filesOf('internal')]) {
      const version = library.results.get(file)!.versionId!;
      expect(await message(idOf(file))).toBe(await message(unknown));
      expect(await message(idOf(file), version)).toBe(await message(unknown));
      expect(await message(openId, version)).toBe(await message(unknown));
    }
  });

  it('has drafts that fail to be shown, changed or removed in the same words as what was never there', async () => {
    const none = 'd-0f0f0f0f';
    const words = async (id: string, verb: readonly string[], audience: string) => {
      const args = ['drafts', verb[0]!, id, ...verb.slice(1), '--audience', audience];
      return (await runVerb(services, args, 'Words.')).replaceAll(id, 'ID');
    };
    const by = ['--by', 'Ama Okoro'];
    const verbs = [
      ['show'],
      ['show', '--json', '--version', '9'],
      ['show', '--section', 'purpose'],
      ['show', '--findings'],
      ['show', '--md'],
      ['edit', 'purpose', '--from', '-', ...by],
      ['edit', 'nowhere', '--from', '-', '--on-version', '7', ...by],
      ['fill', 'wards', 'Hill', ...by],
      ['redraft', 'purpose'],
      ['restore', 'purpose', '--version', '1'],
      ['leave-out', '1', '--reason', 'Because.', ...by],
      ['changes'],
      ['changes', '--from', '1', '--to', '9'],
      ['rebase'],
      ['remove'],
      ['remove', '--json'],
    ];
    const hidden = [
      ...[...draftsOf('public'), ...draftsOf('internal'), ...draftsOf('exempt')].map((id) => ['public', id]),
      ...draftsOf('exempt').map((id) => ['internal', id]),
    ];
    expect(hidden).toHaveLength(8);
    for (const verb of verbs) {
      for (const [audience, id] of hidden) {
        const told = await words(id!, verb, audience!);
        expect(told).toBe(await words(none, verb, audience!));
        expect(told).toMatch(/^exit 1[\s\S]*draft_unknown/);
      }
    }
    expect(await services.listDrafts({ audience: 'exempt' })).toHaveLength(5);
    for (const { version } of await services.listDrafts({ audience: 'exempt' }))
      expect(version.number).toBe(1);
    const list = (file: string) => runVerb(services, ['drafts', 'list', '--report', file]);
    const closed = filesOf('exempt')[0]!;
    expect((await list(closed)).replaceAll(closed, 'ID')).toBe(
      (await list('never.md')).replaceAll('never.md', 'ID'),
    );
  }, 60_000);

  it('has pages like those of an address that leads nowhere', async () => {
    const app = createApp(services, {
      localRights: memberRights,
      reportFault: (fault) => expect.fail(String(fault)),
    });
    const page = async (address: string) => {
      const response = await app.request(address);
      const headers = [...response.headers].map(([name, value]) => [name, withoutNonce(value)]);
      return [response.status, headers, withoutNonce(await response.text())];
    };
    for (const file of [...filesOf('exempt'), ...filesOf('internal')]) {
      expect(await page(`/reports/${idOf(file)}?audience=exempt`)).toEqual(await page(`/reports/${unknown}`));
    }
  });

  it('weighs in no ranking, score or count: without it every output is the same', async () => {
    await remove('exempt');
    expectSame(within, [
      ...(await askServices(services, 'internal')),
      ...(await askCommandLine(services, 'internal')),
    ]);
    await remove('internal');
    expect(await services.listReports({ audience: 'exempt' })).toHaveLength(3);
    expectSame(open, [
      ...(await askServices(services, 'public')),
      ...(await askCommandLine(services, 'public')),
      ...(await askPages(services)),
    ]);
  }, 120_000);
});
