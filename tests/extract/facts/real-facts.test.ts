import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { foldWords } from '../../../src/domain/fold-words.ts';
import { findDuties } from '../../../src/extract/duties/find-duties.ts';
import { findImplications } from '../../../src/extract/duties/find-implications.ts';
import { stateReport } from '../../../src/extract/facts/state-report.ts';
import { openText } from '../open-text.ts';

interface Labelled {
  file: string;
  meetings: { name: string; date: string }[];
  officers: { name: string | null }[];
  letterDate: string | null;
  letterDateConflict?: { alternative: string };
  statutoryDuties: { quote: string; onWhom?: string | null; computedDate?: string | null }[];
  implications: { heading: string; yesNo: string | null }[];
}

const shared = join(import.meta.dirname, '../../../../shared');
const labels = join(shared, 'gold/extraction');
const here = existsSync(labels);
if (!here) console.info('Real reports are not beside this checkout: their facts are not tested.');
const files = here ? readdirSync(labels).filter((name) => name.endsWith('.json')) : [];

const plain = (words: string) =>
  foldWords(words.replace(/<[^>]+>|\*\*/gu, ''))
    .replace(/[|.]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();

/** F1 of two multisets of keys. */
function agreement(wanted: readonly string[], found: readonly string[]): number {
  const left = [...found];
  const right = wanted.filter((key) => {
    const at = left.indexOf(key);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
  return wanted.length + found.length === 0 ? 1 : (2 * right) / (wanted.length + found.length);
}

describe.runIf(here)('facts and duties of real reports', () => {
  it.each(files)('%s: meetings, officers, letter dates and duties agree with the labels', async (file) => {
    const gold = JSON.parse(readFileSync(join(labels, file), 'utf8')) as Labelled;
    const source = await openText(readFileSync(join(shared, 'seeds', gold.file)), gold.file);
    const facts = stateReport(source);
    const letters = [gold.letterDate, gold.letterDateConflict?.alternative].filter((date) => date != null);
    const wanted = [
      ...gold.meetings.map(({ name, date }) => `${plain(name)} ${date}`),
      ...gold.officers.map(({ name }) => `officer ${plain(name ?? '')}`),
      ...letters.map((date) => `letter ${date}`),
    ];
    const found = [
      ...facts.meetings.map(({ body, date }) => `${plain(body)} ${date}`),
      ...facts.officers.map(({ name }) => `officer ${plain(name ?? '')}`),
      ...new Set(facts.letterDates.map(({ date }) => `letter ${date}`)),
    ];
    expect(agreement(wanted, found)).toBeGreaterThanOrEqual(0.95);

    const duties = findDuties(source);
    // What the label calls a duty of the inspectorate is none that a report asks of the council.
    const asked = gold.statutoryDuties.filter(({ onWhom }) => !/not the council/iu.test(onWhom ?? ''));
    expect(duties).toHaveLength(asked.length);
    for (const { quote } of asked)
      expect(duties.some(({ text }) => plain(text).includes(plain(quote)))).toBe(true);
    const due = gold.statutoryDuties.flatMap(
      ({ computedDate }) => /^[\d-]{10}$/u.exec(computedDate ?? '') ?? [],
    );
    expect(duties.flatMap(({ dueDate }) => dueDate ?? [])).toEqual(due);
  });

  it.each(files)('%s: no answer on implications is added or left out', async (file) => {
    const gold = JSON.parse(readFileSync(join(labels, file), 'utf8')) as Labelled;
    const source = await openText(readFileSync(join(shared, 'seeds', gold.file)), gold.file);
    const answers = (list: { heading: string; answer: string | null | undefined }[]) =>
      list.flatMap(({ heading, answer }) =>
        answer === 'Yes' || answer === 'No' ? [`${plain(heading)} ${answer}`] : [],
      );
    expect(
      answers(findImplications(source).map(({ heading, answer }) => ({ heading, answer }))).sort(),
    ).toEqual(answers(gold.implications.map(({ heading, yesNo }) => ({ heading, answer: yesNo }))).sort());
  });
});
