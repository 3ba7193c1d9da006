import { z } from 'zod';
import { AppError } from '../errors.ts';
import { halfValues } from './half-values.ts';

const entrySchema = z.object({
  dtype: z.string(),
  shape: z.array(z.int().min(0)),
  data_offsets: z.tuple([z.int().min(0), z.int().min(0)]),
});

/** Weights by name, as stored (`halves`) or widened to single precision (`floats`). */
export interface Weights {
  halves(name: string): Uint16Array;
  floats(name: string): Float32Array;
}

/**
 * Opens the bytes of a safetensors file whose tensors are in half precision
 * (https://huggingface.co/docs/safetensors: 8 bytes of header length, a JSON header, then the tensors).
 * @throws AppError `model_damaged` when the header or a tensor that is asked for is not as it should be.
 */
export function readSafetensors(bytes: Uint8Array): Weights {
  const headerLength = Number(new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0, true));
  const header: Record<string, unknown> = JSON.parse(
    new TextDecoder().decode(bytes.subarray(8, 8 + headerLength)),
  );
  const halves = (name: string): Uint16Array => {
    const entry = entrySchema.safeParse(header[name]);
    if (!entry.success || entry.data.dtype !== 'F16') {
      throw new AppError('model_damaged', `The search model has no weights named ${name}. Run npm ci again.`);
    }
    const [from, to] = entry.data.data_offsets;
    const start = bytes.byteOffset + 8 + headerLength;
    return new Uint16Array(bytes.buffer.slice(start + from, start + to));
  };
  return { halves, floats: (name) => widened(halves(name)) };
}

function widened(halves: Uint16Array): Float32Array {
  const floats = new Float32Array(halves.length);
  for (let at = 0; at < halves.length; at++) floats[at] = halfValues[halves[at]!]!;
  return floats;
}
