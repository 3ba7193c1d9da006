import { plainForm } from './grade-forms.ts';

/** Whose services the words name; undefined where they name none, or both. */
export function starService(words: string): 'children' | 'adults' | undefined {
  const plain = plainForm(words);
  const children = /\b(?:children|families)\b/u.test(plain);
  const adults = /\b(?:adults?|older people)\b/u.test(plain);
  if (children === adults) return undefined;
  return children ? 'children' : 'adults';
}
