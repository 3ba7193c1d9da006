import { contentStems } from '../../domain/stem-words.ts';

/** Share of the telling words of `quote` that `text` holds, from 0 to 1; 1 for a quote that has none. */
export function shareSaid(quote: string, text: string): number {
  const wanted = contentStems(quote);
  const said = new Set(contentStems(text));
  return wanted.length === 0 ? 1 : wanted.filter((stem) => said.has(stem)).length / wanted.length;
}
