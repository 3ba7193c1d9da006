import { embedderFingerprint } from '../models/open-embedder.ts';
import { indexFingerprint } from '../passages/index-fingerprint.ts';
import { openStore, type Store } from '../store/open-store.ts';

/** Dimensions of the model's vectors. */
const dimensions = 384;

/** Opens the library in a file, which is made when it is missing unless it `mustExist`. @throws AppError as `openStore` does. */
export function openLibrary(file: string, mustExist: boolean): Promise<Store> {
  const model = indexFingerprint({ fingerprint: embedderFingerprint() });
  return openStore({ file, mustExist, fingerprint: { model, dimensions } });
}
