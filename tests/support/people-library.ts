import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openServices, type Services } from '../../src/services.ts';
import { hiddenFrom, peopleReports, type Who } from './people-reports.ts';

/** Ids of what others hold, in every library of a test alike: of reports by file, of an officer's questions, and a token. */
export interface HeldByOthers {
  reports: ReadonlyMap<string, { reportId: string; versionId: string }>;
  conversations: string[];
  turns: string[];
  tokenId: string;
}

const officer = {
  id: 'f'.repeat(32),
  roles: ['officer', 'evaluator'] as const,
  bodies: ['cabinet', 'scrutiny'],
};
const asked = [
  'When does Thrushgate Lodge close?',
  'What did CQC say about carers in Quillfeather?',
  'What happened to the Glimmerdyke fund?',
];

const open = (libraryFile: string) =>
  openServices({
    libraryFile,
    host: '127.0.0.1',
    port: 0,
    homeCouncil: 'Oakmere Borough Council',
    workers: 1,
  });

/** Makes `full.db` in a folder: all the reports, and an officer's conversations about those that are hidden, with what they said of the answers. */
export async function makePeopleLibrary(folder: string): Promise<HeldByOthers> {
  const services = await open(join(folder, 'full.db'));
  try {
    const reports = await enterAll(services, folder);
    const turns = [];
    for (const question of asked) turns.push(await askAsOfficer(services, question));
    const { details } = await services.makeToken({
      person: { ...officer, roles: [...officer.roles] },
      name: 'an officer’s',
      scopes: ['ask', 'read'],
      days: 30,
    });
    return {
      reports,
      turns: turns.map(({ turnId }) => turnId),
      conversations: turns.map(({ conversationId }) => conversationId),
      tokenId: details.tokenId,
    };
  } finally {
    await services.close();
  }
}

async function enterAll(services: Services, folder: string) {
  const reports = new Map<string, { reportId: string; versionId: string }>();
  const sources = join(folder, 'reports');
  mkdirSync(sources, { recursive: true });
  for (const { file, text, protection } of peopleReports) {
    const path = join(sources, file);
    writeFileSync(path, text);
    for await (const { reportId, versionId } of services.ingest({ paths: [path], protection }))
      reports.set(file, { reportId: reportId!, versionId: versionId! });
  }
  return reports;
}

async function askAsOfficer(services: Services, question: string) {
  const asker = { personId: officer.id, audience: { internal: true, bodies: officer.bodies } };
  const turn = await services.startTurn({ ...asker, question, scope: {} });
  const signal = new AbortController().signal;
  for await (const { event } of services.followTurn({ ...asker, turnId: turn.turnId, after: 0, signal }) ??
    [])
    if (event.type === 'ended' && event.state !== 'answered')
      throw new Error(`${question} was ${event.state}`);
  await services.giveFeedback({
    ...asker,
    turnId: turn.turnId,
    kind: 'wrong',
    reason: 'Thrushgate and Quillfeather.',
  });
  return turn;
}

/** A copy of `full.db`, opened: as it is, or without what a member may not see. */
export async function openCopy(folder: string, name: string, without?: Who): Promise<Services> {
  const file = join(folder, `${name}.db`);
  copyFileSync(join(folder, 'full.db'), file);
  const services = await open(file);
  if (without === undefined) return services;
  const held = await services.listReports({ audience: 'exempt' });
  const hidden = new Set(hiddenFrom(without).map(({ file: one }) => one));
  for (const { reportId, file: one } of held)
    if (hidden.has(one)) await services.removeReport({ audience: 'exempt', reportId });
  return services;
}
