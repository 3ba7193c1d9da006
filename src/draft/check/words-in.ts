/** A word or phrase of a list, found in a text: as it stands there, and where. */
export interface WordFound {
  text: string;
  start: number;
}

const patterns = new Map<string, RegExp>();

/**
 * Where words of a list stand in `text`, in order; of two that overlap the longer. In a list, commas part words and phrases, and a star
 * stands for any ending (or, within a word, any letters). "May" the month is no word of any list.
 */
export function wordsIn(text: string, list: string): WordFound[] {
  const found: WordFound[] = [];
  for (const match of text.matchAll(patternOf(list))) {
    if (match[0] === 'May' && match.index > 0) continue;
    found.push({ text: match[0], start: match.index });
  }
  return found;
}

function patternOf(list: string): RegExp {
  const known = patterns.get(list);
  if (known !== undefined) return known;
  const words = list
    .split(',')
    .map((word) => word.trim())
    .sort((a, b) => b.length - a.length)
    .map((word) =>
      word
        .replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
        .replaceAll('\\*', '[\\p{L}-]*')
        .replaceAll(' ', '\\s+'),
    );
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  patterns.set(list, pattern);
  return pattern;
}
