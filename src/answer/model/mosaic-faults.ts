import { claimWords } from '../../claims/claim-words.ts';
import { supportChecks } from '../../claims/support-checks.ts';
import type { ClaimFault, ClaimFaultKind } from '../../domain/claim-check.ts';
import type { Regimes } from '../../regimes/load-regimes.ts';
import type { CitedSpan } from './cite-sent.ts';

/** Where a sentence goes on to another fact, which may stand elsewhere. */
const joint = /;\s|,?\s(?:and|but|while|whereas|although|with)\s/u;
const figure = /[£$€]?\d[\d,.]*\d|\d/gu;

/** What tells that a figure is another's. */
const telling = new Set<ClaimFaultKind>([
  'number',
  'unit',
  'year',
  'grade',
  'cell',
  'population',
  'name',
  'council',
]);

/**
 * A figure put together with a subject that stands elsewhere: each part of a sentence with a figure must be borne out by one of the cited stretches alone.
 * Empty for a sentence that cites one stretch.
 */
export function mosaicFaults(text: string, cited: readonly CitedSpan[], regimes: Regimes): ClaimFault[] {
  if (cited.length < 2) return [];
  return text.split(joint).flatMap((part): ClaimFault[] => {
    const figures = part.match(figure) ?? [];
    const holding = cited.filter(({ citation }) => figures.every((one) => citation.quote.includes(one)));
    if (figures.length === 0 || holding.length === 0) return [];
    const isBorne = holding.some(({ citation, headerRows }) =>
      supportChecks(
        {
          quote: citation.quote,
          context: [...citation.context.map(({ quote }) => quote), ...headerRows],
          claim: part,
        },
        claimWords(regimes),
      ).every((check) => check().every(({ kind }) => !telling.has(kind))),
    );
    return isBorne
      ? []
      : [
          {
            kind: 'number',
            value: figures[0]!,
            why: `“${figures[0]!}” is cited from words on something else.`,
          },
        ];
  });
}
