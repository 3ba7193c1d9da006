const amount = '(?<amount>\\d[\\d,]*(?:\\.\\d+)?)\\s*(?<unit>%|per\\s?cent|percentage points|points)';
const raised = 'higher|more|greater|above|over|up|increase|rise|growth';
const lowered = 'lower|less|fewer|below|under|down|decrease|fall|drop|reduction|cut';
const rose = 'up|rose|risen|rising|increas(?:e|ed|es|ing)|grew|grown|growing|rise|growth|climbed|jumped';
const fell =
  'down|fell|fallen|falling|decreas(?:e|ed|es|ing)|declin(?:e|ed|es|ing)|dropp?(?:ed|ing|s)?|reduc(?:ed|ing|tion)|cut|fall|shrank';

const patterns: readonly (readonly [RegExp, 1 | -1])[] = [
  [new RegExp(`\\b${amount}\\s+(?:${raised})\\b`, 'giu'), 1],
  [new RegExp(`\\b${amount}\\s+(?:${lowered})\\b`, 'giu'), -1],
  [new RegExp(`\\b(?:${rose})\\s+(?:by\\s+|of\\s+)?${amount}`, 'giu'), 1],
  [new RegExp(`\\b(?:${fell})\\s+(?:by\\s+|of\\s+)?${amount}`, 'giu'), -1],
];

/** "9% over" told of what is "9 per cent lower": the claim's words. Undefined when no change or gap goes another way than in the quote. */
export function againstChanges(claim: string, quote: string): string | undefined {
  const theirs = changesIn(quote);
  return changesIn(claim).find((own) => {
    const same = theirs.filter(({ size }) => size === own.size);
    return same.length > 0 && same.every(({ way }) => way !== own.way);
  })?.text;
}

function changesIn(text: string) {
  return patterns.flatMap(([pattern, way]) =>
    [...text.matchAll(pattern)].map((match) => ({
      text: match[0],
      way,
      size: `${Number(match.groups!.amount!.replaceAll(',', ''))} ${/points/iu.test(match.groups!.unit!) ? 'points' : '%'}`,
    })),
  );
}
