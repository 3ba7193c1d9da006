import type { Claim } from '../domain/answer.ts';
import { capitalised } from './capitalised.ts';
import type { AddressOf } from './report-address.ts';
import { type CitationView, viewCitation } from './view-citation.ts';

/** A claim as the page shows it. */
export interface ClaimView {
  /** What is said before the quotation, e.g. "CQC said:"; the whole claim when it quotes nothing. May be empty. */
  lead: string;
  /** The quotation, without its marks; absent when the claim does not quote its citation whole at its end. */
  quotation?: string;
  /** How the claim came to be: DESIGN.md, promise 2. */
  origin: string;
  /** Numbers of all its citations. */
  numbers: number[];
  /** Its citations that no claim before it has shown. */
  citations: CitationView[];
}

function originWords(claim: Claim): string {
  if (claim.origin === 'derived')
    return claim.rule === undefined
      ? 'Worked out from what is cited'
      : `Worked out from what is cited (rule: ${claim.rule})`;
  if (claim.origin === 'given') return 'Given by a person';
  return claim.citations.some((citation) => claim.text.includes(citation.quote))
    ? 'Quoted'
    : 'Figures, names and negation checked';
}

function splitQuotation(claim: Claim): Pick<ClaimView, 'lead' | 'quotation'> {
  const quote = claim.citations
    .map((citation) => citation.quote)
    .find((words) => claim.text.endsWith(`“${words}”`));
  return quote === undefined
    ? // One that goes on from the claim before it ("in the table under …") stands alone on the page.
      { lead: capitalised(claim.text) }
    : { lead: claim.text.slice(0, -quote.length - 2).trim(), quotation: quote };
}

/** Every claim with its citations numbered through the answer; a place cited twice keeps its number. */
export function viewClaims(claims: readonly Claim[], addressOf: AddressOf): ClaimView[] {
  const numbers = new Map<string, number>();
  return claims.map((claim) => {
    const citations: CitationView[] = [];
    const own = claim.citations.map((citation) => {
      const key = `${citation.versionId} ${citation.startChar} ${citation.endChar}`;
      const known = numbers.get(key);
      if (known !== undefined) return known;
      const number = numbers.size + 1;
      numbers.set(key, number);
      citations.push(viewCitation(claim, citation, number, addressOf));
      return number;
    });
    return { ...splitQuotation(claim), origin: originWords(claim), numbers: [...new Set(own)], citations };
  });
}
