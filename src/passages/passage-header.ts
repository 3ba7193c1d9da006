import type { PassageNaming } from '../domain/report-name.ts';

const headerTokens = 60;
const between = ' – ';

/**
 * What a passage is embedded under: title, council and period (each where the title does not hold it) and the heading
 * path, outermost first. At most about 60 tokens: headings are dropped from the middle of the path, then words from
 * the end of the longest part.
 */
export function passageHeader(
  { title, council, period }: PassageNaming,
  path: readonly string[],
  countTokens: (text: string) => number,
): string {
  const fresh = (part: string | undefined) =>
    part !== undefined && !title.toLowerCase().includes(part.toLowerCase());
  const names = [title, ...[council, period].filter(fresh)].filter((part) => part !== undefined);
  const headings = path.filter((heading, at) => heading !== title && heading !== path[at - 1]);
  const tooLong = () => countTokens([...names, ...headings].join(between)) > headerTokens;
  while (headings.length > 2 && tooLong()) headings.splice(headings.length >> 1, 1);
  const parts = [...names, ...headings];
  while (countTokens(parts.join(between)) > headerTokens && shortenLongest(parts));
  return parts.join(between);
}

function shortenLongest(parts: string[]): boolean {
  const longest = parts.reduce((best, part, at) => (part.length > parts[best]!.length ? at : best), 0);
  const words = parts[longest]!.replace(/…$/u, '').split(/\s+/u);
  if (words.length < 2) return parts.length > 1 && parts.splice(longest, 1).length > 0;
  parts[longest] = `${words.slice(0, -1).join(' ')}…`;
  return true;
}
