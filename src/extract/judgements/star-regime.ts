import { existed } from '../../regimes/existed.ts';
import type { Regime } from '../../regimes/regime.ts';
import type { Source } from '../source.ts';

/** The regime of star ratings that an inspectorate of the report gave in its years; undefined where none did. */
export function starRegime({ profile, regimes }: Source): Regime | undefined {
  const { inspectorates, years } = profile;
  return regimes.regimes.find(
    (one) =>
      one.scales.some(({ kind }) => kind === 'stars') &&
      one.inspectorates.some((key) => inspectorates.includes(key)) &&
      existed(one, years),
  );
}
