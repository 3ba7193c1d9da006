import { afterAll, expect, it } from 'vitest';
import { openReader } from '../../src/read/open-reader.ts';
import { readReport } from '../../src/read/read-report.ts';
import { makePdf } from './make-pdf.ts';
import { makeDocx, paragraph } from './make-zip.ts';

const reader = openReader({ threads: 2 });
const hurried = openReader({ deadlineMs: 1 });
afterAll(async () => {
  await reader.close();
  await hurried.close();
});

const docx = { fileName: 'a.docx', bytes: makeDocx(paragraph('The lamp was lit.')) };
const pdf = async () => ({
  fileName: 'a.pdf',
  bytes: await makePdf([(p) => p.write(72, 100, 'The harbour lamp was lit on every night.')]),
});

it('reads in a worker what reading in this thread reads, and leaves the bytes to their owner', async () => {
  const source = await pdf();
  const [one, two, three] = await Promise.all([reader.read(source), reader.read(docx), reader.read(source)]);
  expect(one).toEqual(await readReport(source));
  expect(three).toEqual(one);
  expect(two?.text).toBe('The lamp was lit.');
  expect(source.bytes.length).toBeGreaterThan(0);
});

it('hands on why a file cannot be read, and reads the next', async () => {
  await expect(reader.read({ fileName: 'a.pdf', bytes: new Uint8Array() })).rejects.toMatchObject({
    code: 'file_empty',
  });
  expect((await reader.read(docx)).text).toBe('The lamp was lit.');
});

it('ends a reading that takes too long, and one that is no longer wanted', async () => {
  await expect(hurried.read(docx)).rejects.toMatchObject({ code: 'read_timeout' });
  await expect(reader.read(docx, { signal: AbortSignal.abort() })).rejects.toMatchObject({
    code: 'cancelled',
  });
  const asked = new AbortController();
  const reading = reader.read(docx, { signal: asked.signal });
  asked.abort();
  await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
  expect((await reader.read(docx)).text).toBe('The lamp was lit.');
});

it('ends a reading that needs too much memory, and reads on', async () => {
  const small = openReader({ memoryMb: 16 });
  const manyWords = Array.from({ length: 30_000 }, (_, n) => paragraph(`Lamp ${(n * 7919) % 10007}`)).join(
    '',
  );
  const greedy = { fileName: 'a.docx', bytes: makeDocx(manyWords) };
  await expect(small.read(greedy)).rejects.toMatchObject({ code: 'file_unreadable' });
  await small.close();
});
