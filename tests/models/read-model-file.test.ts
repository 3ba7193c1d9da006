import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { readModelFile } from '../../src/models/read-model-file.ts';

describe('readModelFile', () => {
  const folder = mkdtempSync(join(tmpdir(), 'model-'));
  const url = pathToFileURL(`${folder}/`);
  afterAll(() => rmSync(folder, { recursive: true }));

  it('says that the model is missing, and what to do', () => {
    expect(() => readModelFile('tokenizer.json', url)).toThrow(
      expect.objectContaining({ code: 'model_missing' }),
    );
  });

  it('says that the model is damaged when one byte differs', () => {
    const bytes = readModelFile('tokenizer.json');
    bytes[100]! ^= 1;
    writeFileSync(join(folder, 'tokenizer.json'), bytes);
    expect(() => readModelFile('tokenizer.json', url)).toThrow(
      expect.objectContaining({ code: 'model_damaged' }),
    );
  });
});
