import { foldWithMap } from '../fold-with-map.ts';

/** The words and numbers of a text, folded as gold/README.md says; punctuation and the marks of a raised letter (`^`) are no token. */
export function tokensOf(text: string): string[] {
  return foldWithMap(text.replaceAll('^', '')).folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}
