import type { ClaimFault } from '../../domain/claim-check.ts';
import { foldWords } from '../../domain/fold-words.ts';
import type { ClaimRule } from '../check-support.ts';

const quotation =
  /“([^“”]+)”|(?<![\p{L}\p{N}])"([^"]+)"|(?<![\p{L}\p{N}])[‘']([^‘’']{3,}(?:['’]\p{L}[^‘’']*)*)[’'](?![\p{L}\p{N}])/gu;
const denial =
  /\b(?:not|no|never|without|neither|nor|cannot|fail(?:s|ed|ing)? to|lacks?|unable to|hardly|barely)(?: (?:a|an|the|any|yet|be|been|being|always|consistently|fully|so|very|sufficiently|have|has))*$|n't(?: \p{L}+)?$/u;

/** Words in quotation marks that are not printed so, or that lose a "not" just before them. */
export const quotationFaults: ClaimRule = (claim, evidence) => {
  const folded = evidence.folded.replace(/"/gu, "'");
  return [...claim.text.matchAll(quotation)].flatMap((match): ClaimFault[] => {
    const words = match[1] ?? match[2] ?? match[3] ?? '';
    const parts = words
      .split(/\s*(?:…|\.\.\.|\[[^\]]*\])\s*/u)
      .map(wanted)
      .filter((part) => part !== '');
    if (parts.some((part) => !folded.includes(part)))
      return [{ kind: 'quotation', value: words, why: `“${words}” is not printed so in the cited words.` }];
    const [first = ''] = parts;
    const lead = foldWords(claim.text.slice(0, match.index)).replace(/["']$/u, '').trim();
    if (denial.test(lead) || !isDenied(folded, first)) return [];
    return [{ kind: 'quotation', value: words, why: `The cited words deny “${words}”.` }];
  });
};

function wanted(words: string): string {
  return foldWords(words)
    .replace(/"/gu, "'")
    .replace(/^[\s'.,;:]+|[\s'.,;:]+$/gu, '');
}

/** True when every place where the words stand has a denial just before. */
function isDenied(text: string, words: string): boolean {
  let denied = false;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (
      !denial.test(
        text
          .slice(Math.max(0, at - 40), at)
          .trimEnd()
          .replace(/'$/u, '')
          .trimEnd(),
      )
    )
      return false;
    denied = true;
  }
  return denied;
}
