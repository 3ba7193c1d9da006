/** A clause that says that something went up or down. */
export interface Movement {
  direction: 'up' | 'down';
  /** True where it says that it was little. */
  slight: boolean;
  /** What moved, in the clause's words. */
  subject: string;
  clause: string;
}

const up = 'increased|risen|rose|grew|grown|gone up|went up';
const down = 'decreased|fallen|fell|reduced|dropped|declined|gone down|went down';
const verb = new RegExp(
  `^(.*?)\\s(?:(?:has|have|had|was|were)\\s(?:also\\s|since\\s)?)?(slightly\\s|marginally\\s)?(${up}|${down})\\b(\\s(?:slightly|marginally|a little)\\b)?`,
  'iu',
);
const noun =
  /^(?:.*?\b)?(?:an?|the|been|were|was)\s(small|slight|marginal)?\s?(increase|rise|growth|decrease|fall|drop|decline|reduction)s?\sin\s(.*)$/iu;
const breaks =
  /[;,]|\b(?:whilst|while|although|but|whereas|despite)\b|\band\s(?:consequently|therefore|so|thus|this|these|the|has|have|is|was)\b/iu;
/** Not a statement of what happened to the measure itself from one year to the next. */
const aside =
  /\b(?:not|never|no longer|less of|quartiles?|ranked|ranking|will|would|should|could|may|might|expected?|forecast|targets?|aim|national(?:ly)?|england|averages?|similar|since|months?|weeks?|per cent of)\b|n['’]t\b/iu;

/** The whole sentence speaks of others. */
const ofOthers = /\b(?:nationally|across england|elsewhere|other (?:authorities|councils|areas))\b/iu;

/** Movements that a sentence tells, clause by clause. A clause about ranks, plans, averages or part of a year tells none. */
export function movementsIn(words: string): Movement[] {
  if (!/\b(?:increase|r[io]se|grew|grow|gone|went|decrease|f[ae]ll|reduc|drop|declin)/iu.test(words))
    return [];
  if (ofOthers.test(words)) return [];
  return words
    .replace(/\(([^()]*)\)/gu, (_, inside: string) => ` ${inside.replaceAll(',', ' ')} `)
    .split(breaks)
    .flatMap((part) => {
      const clause = part?.trim() ?? '';
      if (aside.test(clause)) return [];
      const acted = verb.exec(clause);
      if (acted !== null) {
        const slight = (acted[2] ?? acted[4]) !== undefined;
        return [{ direction: directionOf(acted[3]!), slight, subject: acted[1]!, clause }];
      }
      const named = noun.exec(clause);
      if (named === null) return [];
      return [
        { direction: directionOf(named[2]!), slight: named[1] !== undefined, subject: named[3]!, clause },
      ];
    });
}

function directionOf(word: string): 'up' | 'down' {
  return /^(?:incr|ris|ros|gr|gone up|went up)/iu.test(word) ? 'up' : 'down';
}
