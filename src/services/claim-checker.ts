import { checkSupport } from '../claims/check-support.ts';
import { claimWords } from '../claims/claim-words.ts';
import type { Config } from '../config.ts';
import type { ClaimLine, ClaimVerdict } from '../domain/claim-check.ts';
import { loadRegimes } from '../regimes/load-regimes.ts';

/** Holds single claims against their quotes, by the same code as answers and drafts; it needs no library. @throws AppError `regime_invalid` */
export function claimChecker(config: Pick<Config, 'regimesFolder'>): (line: ClaimLine) => ClaimVerdict {
  const words = claimWords(loadRegimes(config.regimesFolder));
  return ({ id, ...line }) => {
    const reasons = checkSupport(line, words);
    return { id, supported: reasons.length === 0, reasons };
  };
}
