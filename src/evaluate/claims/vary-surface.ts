import type { ClaimCase } from './claim-case.ts';

const digits: Record<string, string> = {
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  eleven: '11',
  twelve: '12',
};

/** How likely each way of saying the same is taken, where the claim has room for it. */
const share = 0.35;

/** The same claim in other words that mean the same: per cent, the authority, the Commission, digits for words. */
export function varySurface(line: ClaimCase, random: () => number): string {
  const said = (text: string) => [line.quote, ...line.context].some((part) => part.includes(text));
  const ways: [RegExp, (found: string, ...groups: string[]) => string, boolean][] = [
    [/(\d)%(?= |\.|,|;)/g, (_, digit) => `${digit} per cent`, true],
    [
      /\b([Tt])he council\b(?!'s report)/g,
      (_, letter) => `${letter}he authority`,
      !line.claim.includes('authority'),
    ],
    [/(?<=^)CQC(?= )/g, () => 'The Commission', said('Care Quality Commission')],
    [/(?<=\w,? )CQC(?= |[,.;])/g, () => 'the Commission', said('Care Quality Commission')],
    [/(?<!aged )\bover (?=\d)/g, () => 'more than ', true],
    [
      new RegExp(`(?<=[a-z] )(${Object.keys(digits).join('|')})(?= (?!in|out|of|or)[a-z])`, 'g'),
      (word) => digits[word]!,
      true,
    ],
  ];
  let claim = line.claim;
  for (const [what, same, fits] of ways) {
    if (random() < share && fits) claim = claim.replace(what, same);
  }
  return claim;
}
