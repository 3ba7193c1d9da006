import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readWords } from '../../src/cli/drafts/read-words.ts';

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-words-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function* input(...parts: string[]) {
  for (const part of parts) yield Buffer.from(part);
}

describe('the words of a section', () => {
  it('are read from a file or from standard input', async () => {
    const file = join(folder, 'words.md');
    writeFileSync(file, '- Café opens.\n');
    expect(await readWords(file, input())).toBe('- Café opens.\n');
    expect(await readWords('-', input('One. ', 'Two.'))).toBe('One. Two.');
  });

  it('are not read from what is missing, no text or far too long', async () => {
    const file = join(folder, 'picture.png');
    writeFileSync(file, Uint8Array.from([0x89, 0x50, 0xff, 0xfe]));
    const code = (code: string) => expect.objectContaining({ code });
    await expect(readWords(file, input())).rejects.toEqual(code('file_unreadable'));
    await expect(readWords(folder, input())).rejects.toEqual(code('file_unreadable'));
    await expect(readWords(join(folder, 'none.md'), input())).rejects.toEqual(code('file_missing'));
    await expect(readWords('-', input('a'.repeat(1024 * 1024 + 1)))).rejects.toEqual(code('file_too_large'));
  });
});
