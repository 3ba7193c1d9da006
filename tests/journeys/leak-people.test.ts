import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Services } from '../../src/services.ts';
import { findLeaked } from '../support/find-leaked.ts';
import { generatedQuestions } from '../support/generated-questions.ts';
import type { LeakOutput } from '../support/leak-outputs.ts';
import { type HeldByOthers, makePeopleLibrary, openCopy } from '../support/people-library.ts';
import { askByDoors, askByToken, openAddresses, Prober } from '../support/people-outputs.ts';
import { hiddenFrom, peopleWho, secretWords, type Who } from '../support/people-reports.ts';

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-people-'));
let others: HeldByOthers;

beforeAll(async () => {
  others = await makePeopleLibrary(folder);
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const everybody = Object.keys(peopleWho) as Who[];
const questionsFor = (who: Who) => generatedQuestions(hiddenFrom(who), 200);
const hiddenIds = (who: Who) => hiddenFrom(who).map(({ file }) => others.reports.get(file)!.reportId);

/** All that a member is told by a server, whatever they try. */
async function probe(services: Services, who: Who): Promise<LeakOutput[]> {
  const prober = new Prober(services, who);
  const questions = questionsFor(who);
  await askByDoors(prober, questions, hiddenIds(who));
  const person = { id: 'a'.repeat(32), roles: ['member' as const], bodies: [...peopleWho[who]] };
  const { token } = await services.makeToken({ person, name: 'own', scopes: ['ask', 'read'], days: 1 });
  await askByToken(prober, token, questions.slice(0, 10), hiddenIds(who));
  await openAddresses(
    prober,
    others,
    hiddenFrom(who).map(({ file }) => file),
    secretWords(who),
  );
  return prober.outputs;
}

describe('what keeps reports from people', () => {
  it('is there to be got past: each report is found by those who may see it', async () => {
    const services = await openCopy(folder, 'found');
    try {
      const listed = async (internal: boolean, bodies: string[]) =>
        (await services.listReports({ audience: { internal, bodies } })).length;
      expect(await Promise.all(everybody.map((who) => listed(false, [...peopleWho[who]])))).toEqual([
        3, 4, 4,
      ]);
      expect(await listed(true, [])).toBe(6);
      expect(await listed(true, ['cabinet', 'scrutiny'])).toBe(8);
      const question = 'What is Operation Marzipan?';
      const cabinet = await services.ask({ question, audience: { internal: false, bodies: ['cabinet'] } });
      expect(JSON.stringify(cabinet)).toMatch(/thrushgate/i);
    } finally {
      await services.close();
    }
  }, 60_000);

  it.each(everybody)(
    'keeps from a member %s that it is there, by two hundred questions and every address',
    async (who) => {
      expect(new Set(questionsFor(who)).size).toBe(200);
      const name = who.replaceAll(' ', '-');
      const whole = await openCopy(folder, name);
      const told = await probe(whole, who).finally(() => whole.close());
      const without = await openCopy(folder, `${name}-without`, who);
      const expected = await probe(without, who).finally(() => without.close());
      expect(told.length).toBeGreaterThan(500);
      expect(told.map(({ door }) => door)).toEqual(expected.map(({ door }) => door));
      const secrets = [...secretWords(who), ...hiddenIds(who)];
      for (const [at, { door, asked, output }] of told.entries()) {
        expect(output, `${door}: ${asked}`).toBe(expected[at]!.output);
        // Their own questions are theirs to read again, whatever words stood in them.
        const own = /\/conversations\b/.test(door) ? questionsFor(who).join(' ') : '';
        expect(findLeaked(output, secrets, `${asked} ${own}`), `${door}: ${asked}`).toEqual([]);
      }
    },
    300_000,
  );
});
