const longestAcronym = 6;

/**
 * A heading that is all capitals as it would stand in a sentence: each word small that the text elsewhere prints in small letters, so
 * that acronyms and names stay. Anything else is left as printed.
 */
export function unshouted(heading: string, text: string): string {
  if (/\p{Ll}/u.test(heading) || !/\s/u.test(heading.trim())) return heading;
  const small = heading.replace(/\p{Lu}[\p{Lu}’']*/gu, (word) => {
    const lower = word.toLowerCase();
    const named = lower.charAt(0).toUpperCase() + lower.slice(1);
    if (new RegExp(`(?<![\\p{L}])${lower}(?![\\p{L}])`, 'u').test(text)) return lower;
    if (new RegExp(`(?<![\\p{L}])${named}(?![\\p{L}])`, 'u').test(text)) return named;
    return word.length > longestAcronym ? lower : word;
  });
  return small.charAt(0).toUpperCase() + small.slice(1);
}
