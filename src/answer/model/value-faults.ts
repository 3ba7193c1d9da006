import type { Claim } from '../../domain/answer.ts';
import type { ClaimFault } from '../../domain/claim-check.ts';
import { foldWords } from '../../domain/fold-words.ts';
import { numberWords } from '../../domain/number-words.ts';
import { checkClaim } from '../check-claim.ts';

const spelled = numberWords.units.slice(0, 13);

/**
 * Quotations and figures of a claim that do not stand in its citations or what they lean on. Names, negation and numbers in words are left to the checker of
 * sentences, which knows that "Inspectors", "not able" and "three" may be printed in another way.
 */
export function valueFaults(claim: Claim): ClaimFault[] {
  const found = checkClaim(claim);
  if (found.length === 0) return [];
  const words = claim.citations.flatMap(({ quote, context }) => [quote, ...context.map((one) => one.quote)]);
  const folded = foldWords(words.join(' | '));
  const plain = folded.replace(/(?<=\p{N}),(?=\p{N})/gu, '');
  return found.flatMap(({ value, why }): ClaimFault[] => {
    if (why === notQuoted) return [{ kind: 'quotation', value: value.text, why: `${sentence(why)}` }];
    if (value.kind !== 'number' || !/\p{N}/u.test(value.text)) return [];
    const figure = foldWords(value.text.replace(/[,.]$/u, ''));
    return isPrinted(figure, [folded, plain]) ? [] : [{ kind: 'number', value: figure, why: sentence(why) }];
  });
}

const notQuoted = 'the quotation is not in the cited words';

function sentence(why: string): string {
  return `${why.charAt(0).toUpperCase()}${why.slice(1)}.`;
}

/** As it stands, without its commas, or spelled out. */
function isPrinted(figure: string, texts: readonly string[]): boolean {
  const forms = [figure, spelled[Number(figure)]].filter((form) => form !== undefined);
  return [...forms, figure.replaceAll(',', '')].some((form) => texts.some((text) => standsIn(form, text)));
}

function standsIn(form: string, text: string): boolean {
  const edge = (character: string | undefined) => character === undefined || !/[\p{L}\p{N}]/u.test(character);
  // "c£2.5m": what stands before a sign of money is no part of the figure.
  const isFree = !/^[\p{L}\p{N}]/u.test(form);
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1))
    if ((isFree || edge(text[at - 1])) && edge(text[at + form.length])) return true;
  return false;
}
