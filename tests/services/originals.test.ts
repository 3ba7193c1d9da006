import { describe, expect, it } from 'vitest';
import type { Audience } from '../../src/domain/audience.ts';
import { readReport } from '../../src/read/read-report.ts';
import { originalServices } from '../../src/services/originals.ts';
import { saveVersion } from '../../src/store/save-version.ts';
import { makePdf } from '../read/make-pdf.ts';
import { makeVersion } from '../store/make-version.ts';
import { temporaryStore } from '../store/with-store.ts';

const words = 'The wardens of Ashmere lit every lamp before dusk.';
const cabinet: Audience = { internal: false, bodies: ['cabinet'] };

/** Services over a library of one exempt PDF of the cabinet. */
async function opened({ keeps = true } = {}) {
  const store = await temporaryStore();
  const bytes = await makePdf([({ write }) => write(72, 90, words)]);
  const content = await readReport({ bytes, fileName: 'lamps.pdf' });
  const version = makeVersion('lamps.pdf', [words], {
    content,
    protection: { classification: 'exempt', body: 'cabinet' },
    ...(keeps ? { original: bytes } : {}),
  });
  const { reportId } = await saveVersion(store, version);
  const { closeOriginals, ...services } = originalServices(store);
  return { bytes, services, close: closeOriginals, at: { audience: cabinet, reportId } };
}

describe('the file of a report', () => {
  it('is told of, opened and drawn for those who may see the report', async () => {
    const { bytes, services, close, at } = await opened();
    const told = { file: 'lamps.pdf', format: 'pdf', size: bytes.length };
    expect(await services.findOriginal(at)).toEqual(told);
    expect(await services.openOriginal(at)).toEqual({ ...told, bytes: new Uint8Array(bytes) });
    const page = await services.drawPage({ ...at, number: 1 });
    expect(Math.round(page!.width)).toBe(595);
    expect(Buffer.from(page!.png).toString('latin1', 1, 4)).toBe('PNG');
    expect(await services.drawPage({ ...at, number: 1 })).toBe(page);
    for (const number of [0, 2, -1]) expect(await services.drawPage({ ...at, number })).toBeUndefined();
    await close();
  });

  it('is not there for anybody else, though its page has been drawn', async () => {
    const { services, close, at } = await opened();
    await services.drawPage({ ...at, number: 1 });
    const others: Audience[] = [
      'public',
      'internal',
      { internal: true, bodies: [] },
      { internal: false, bodies: ['scrutiny'] },
    ];
    for (const audience of others) {
      const asked = { ...at, audience };
      const unknown = { code: 'report_unknown' };
      await expect(services.findOriginal(asked)).rejects.toMatchObject(unknown);
      await expect(services.openOriginal(asked)).rejects.toMatchObject(unknown);
      await expect(services.drawPage({ ...asked, number: 1 })).rejects.toMatchObject(unknown);
    }
    await expect(services.findOriginal({ ...at, versionId: 'v-none' })).rejects.toMatchObject({
      code: 'report_unknown',
    });
    await close();
  });

  it('that is not kept is told to be none', async () => {
    const { services, close, at } = await opened({ keeps: false });
    expect(await services.findOriginal(at)).toBeUndefined();
    expect(await services.openOriginal(at)).toBeUndefined();
    expect(await services.drawPage({ ...at, number: 1 })).toBeUndefined();
    await close();
  });
});
