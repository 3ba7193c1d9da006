import type { Claim } from '../domain/answer.ts';
import type { Citation } from '../domain/citation.ts';
import { confidenceWords } from '../domain/scanned.ts';
import type { AddressOf } from './report-address.ts';
import { type TableRow, viewTableRow } from './view-table-row.ts';

/** A citation as the page shows it beside its claim. */
export interface CitationView {
  number: number;
  label: string;
  /** Whose words, in words. */
  voice: string;
  href: string;
  /** Set for words recognised from a picture of the page: how sure that is, in words. */
  scanned?: string;
  /** The cited words; absent where the claim shows them whole, or where they are a row of a table. */
  quote?: string;
  row?: TableRow;
}

/** Whose words a citation holds. The inspectorate is named as the report prints it. */
function voiceWords({ voice }: Claim, citation: Citation): string {
  const body = citation.context.find((span) => span.role === 'body')?.quote;
  if (voice === 'council-own') return 'The council about itself';
  if (voice === 'reported-by-council')
    return `In the council’s words about ${body ?? 'what the inspectorate found'}`;
  return body === undefined ? 'The inspectorate’s own words' : `The inspectorate’s own words (${body})`;
}

/** A citation with its number on the page. */
export function viewCitation(
  claim: Claim,
  citation: Citation,
  number: number,
  addressOf: AddressOf,
): CitationView {
  const row = viewTableRow(citation);
  const isShown = claim.text.includes(citation.quote);
  return {
    number,
    label: citation.label,
    voice: voiceWords(claim, citation),
    href: addressOf(citation),
    ...(citation.scanned === undefined ? {} : { scanned: confidenceWords(citation.scanned) }),
    ...(row === undefined ? {} : { row }),
    ...(row !== undefined || isShown ? {} : { quote: citation.quote }),
  };
}
