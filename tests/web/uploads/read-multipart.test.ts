import { describe, expect, it } from 'vitest';
import { readMultipart } from '../../../src/web/uploads/read-multipart.ts';

interface Part {
  name: string;
  fileName?: string | undefined;
  words: string;
}

/** The parts of a body that arrives in pieces of so many bytes. */
async function partsOf(body: string | Uint8Array, boundary = 'cut', size = 7): Promise<Part[]> {
  const bytes = Buffer.from(body);
  let at = 0;
  const arriving = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      controller.enqueue(bytes.subarray(at, at + size));
      at += size;
    },
  });
  const parts: Part[] = [];
  for await (const { name, fileName, bytes: pieces } of readMultipart(arriving, boundary)) {
    const all: Uint8Array[] = [];
    for await (const piece of pieces) all.push(Buffer.from(piece));
    parts.push({ name, fileName, words: Buffer.concat(all).toString('utf8') });
  }
  return parts;
}

const field = (head: string, words: string) =>
  `--cut\r\nContent-Disposition: form-data; ${head}\r\n\r\n${words}\r\n`;

describe('the parts of a form', () => {
  const body = `${field('name="note"', 'two words')}${field('name="files"; filename="a.txt"\r\nContent-Type: text/plain', 'line\r\n--cu\r\n--cut no\r\n\r\n')}--cut--\r\n`;

  it.each([1, 2, 3, 5, 8, 64, 4096])('are the same in pieces of %d bytes', async (size) => {
    await expect(partsOf(body.replace('--cut no', '--cu no'), 'cut', size)).resolves.toEqual([
      { name: 'note', fileName: undefined, words: 'two words' },
      { name: 'files', fileName: 'a.txt', words: 'line\r\n--cu\r\n--cu no\r\n\r\n' },
    ]);
  });

  it('of a browser are read as it writes them', async () => {
    const form = new FormData();
    form.append('files', new Blob([Buffer.from([0, 255, 13, 10, 45, 45])]), 'Grüße "zwei".pdf');
    const request = new Request('http://localhost/', { method: 'POST', body: form });
    const boundary = /boundary=(.*)$/.exec(request.headers.get('content-type')!)![1]!;
    const parts = await partsOf(new Uint8Array(await request.arrayBuffer()), boundary);
    expect(parts.map(({ fileName }) => fileName)).toEqual(['Grüße "zwei".pdf']);
    expect(Buffer.from(parts[0]!.words).length).toBeGreaterThan(5);
  });

  it('are without a name of a file where none was chosen', async () => {
    expect(await partsOf(`${field('name="files"; filename=""', '')}--cut--`)).toEqual([
      { name: 'files', fileName: '', words: '' },
    ]);
  });

  it('keep the backslashes and the escaped marks of a name', async () => {
    const [part] = await partsOf(
      `${field('name="files"; filename="C:\\reports\\the \\"letter\\".pdf"', 'x')}--cut--`,
    );
    expect(part?.fileName).toBe('C:\\reports\\the "letter".pdf');
  });

  it.each([
    ['in the middle of a file', field('name="files"; filename="a.txt"', 'half').slice(0, -2)],
    ['in the middle of a head', '--cut\r\nContent-Disp'],
    ['before anything', ''],
    ['without its last line', field('name="files"; filename="a.txt"', 'whole')],
  ])('are missing of a body that ends %s', async (_, cut) => {
    await expect(partsOf(cut)).rejects.toMatchObject({ code: 'upload_cut_off' });
  });

  it('are refused with a head without end', async () => {
    await expect(partsOf(`--cut\r\n${'a'.repeat(20_000)}`, 'cut', 4096)).rejects.toMatchObject({
      code: 'request_invalid',
    });
  });
});
