import type { ClaimFault } from '../../../domain/claim-check.ts';
import type { CitedRow } from '../../evidence.ts';

const meant =
  /\b(?:targets?|forecasts?|plan(?:ned|s)?|project\w*|estimate[ds]?|ambition|aims?|goals?|budget|due|deadline|when|timescale|date|actions?|profile|predicted|expected|trajectory|milestones?|next|risks?|required|proposed|should|will|must)\b/iu;
const toldMeant =
  /\b(?:target\w*|forecast\w*|plan\w*|project\w*|estimate\w*|ambition|aim\w*|goal\w*|budget\w*|due|expect\w*|will|shall|should|would|must|intend\w*|hop\w+|want\w*|against|set|to be|is to|are to|predict\w*|seek\w*|wish\w*|compared|trajectory|profile)\b/iu;
const meansIt =
  /\b(?:should|must|ought to|will|shall|(?:is|are|was|were) (?:expected|due|going|planned|set|intended|forecast|meant) to|target|forecast|hopes? to|plans? to|intends? to|aims? to|might)\b/iu;
const headsMeant = /\b(?:targets?|forecasts?|project(?:ed|ion)|planned|ambition|goals?|trajectory)\b/iu;

/** A figure of a target or a forecast told as reached, or a figure that was reached told as meant. Empty for anything else. */
export function rowModeFaults(
  claim: string,
  { cells, headers }: CitedRow,
  context: readonly string[],
): ClaimFault[] {
  if (headers === undefined) return [];
  const said = meansIt.exec(claim);
  if (said !== null && !meant.test([...headers, ...cells, ...context].join(' ')))
    return [
      { kind: 'modality', value: said[0], why: 'The row tells what was reached, the claim what is meant.' },
    ];
  if (toldMeant.test(claim)) return [];
  const isMeant = (i: number) => i > 0 && headsMeant.test(headers[i] ?? '');
  const reached = new Set(cells.filter((_, i) => !isMeant(i)).flatMap(figuresIn));
  const told = new Set(figuresIn(claim));
  const at = cells.findIndex(
    (cell, i) => isMeant(i) && figuresIn(cell).some((one) => told.has(one) && !reached.has(one)),
  );
  if (at < 0) return [];
  const why = `The row gives it under “${headers[at]}”; the claim tells it as reached.`;
  return [{ kind: 'modality', value: cells[at]!, why }];
}

function figuresIn(text: string): string[] {
  return text.match(/\d+(?:\.\d+)?/gu) ?? [];
}
