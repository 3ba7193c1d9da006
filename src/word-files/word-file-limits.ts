import type { WordFileLimits } from './unpack-word-file.ts';

/** What unpacking any Word file may cost, whoever sent it. */
export const wordFileLimits: WordFileLimits = { entries: 5000, unpackedBytes: 200 * 1024 * 1024 };
