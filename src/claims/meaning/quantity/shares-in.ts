const names = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const count = `(?:\\d[\\d,]*|${names.join('|')})`;
const ratio = new RegExp(
  `\\b(?<part>${count})\\s+(?:out\\s+of|in|of)\\s+(?:(?:every|the|all|its|their|those)\\s+)?(?<whole>${count})\\b(?!\\s*(?:%|per\\s?cent|years?|months?|weeks?|days?|hours?))`,
  'giu',
);
const percent =
  /(?<percent>\d+(?:\.\d+)?)\s*(?:%|per\s?cent)\s+of\s+(?!(?:19|20)\d\d|its|their|this|that|spend|budget|the (?:budget|total|cost))/giu;
const fraction = /\b(?<fraction>three[- ]quarters|two[- ]thirds)\s+of\b/giu;

/** A part of a whole that a text gives by figures, from 0 to 1, and where it stands. */
export interface PrintedShare {
  share: number;
  at: number;
}

/** "41 of the 120", "nine in ten", "72 per cent of staff", "two thirds of": each as a share. Empty when the text has none. */
export function sharesIn(text: string): PrintedShare[] {
  return [...text.matchAll(ratio), ...text.matchAll(percent), ...text.matchAll(fraction)].flatMap((match) => {
    const share = shareOf(match.groups!);
    return share >= 0 && share <= 1 ? [{ share, at: match.index }] : [];
  });
}

function shareOf({ part, whole, percent: hundredths, fraction: named }: Record<string, string>): number {
  if (hundredths !== undefined) return Number(hundredths) / 100;
  if (named !== undefined) return /^three/iu.test(named) ? 0.75 : 2 / 3;
  const [own, all] = [numberOf(part!), numberOf(whole!)];
  return all < 3 ? -1 : own / all;
}

function numberOf(text: string): number {
  const at = names.indexOf(text.toLowerCase());
  return at < 0 ? Number(text.replaceAll(',', '')) : at + 1;
}
