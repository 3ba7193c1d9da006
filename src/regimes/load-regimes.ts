import { fileURLToPath } from 'node:url';
import type { FromFile } from '../data-files/file-fault.ts';
import { checkLinks } from './check-links.ts';
import type { CouncilName } from './council-name.ts';
import type { IndicatorSet } from './indicator-set.ts';
import type { AmbiguousForm, Inspectorate } from './inspectorate.ts';
import { readRegimeFolder } from './read-regime-folder.ts';
import type { Regime } from './regime.ts';

/** Everything the house knows of the field as data, for recognising and labelling; never an answer's source. */
export interface Regimes {
  regimes: readonly Regime[];
  inspectorates: readonly Inspectorate[];
  /** Forms that may mean any of several bodies, e.g. "the Commission". */
  ambiguous: readonly AmbiguousForm[];
  councils: readonly CouncilName[];
  indicatorSets: readonly IndicatorSet[];
}

/**
 * The regimes that come with the product, and those of a council's own folder beside them (`RAPPORTEUR_REGIMES`). There, as
 * here, every `.yaml` file besides inspectorates, councils and indicator-sets is one regime. What has the same key (of a
 * council: the same name) in the own folder takes the place of what came with the product. Read once, at start.
 * @throws AppError `regime_invalid`, naming file, line and what to write instead.
 */
export function loadRegimes(
  ownFolder?: string,
  builtIn: string = fileURLToPath(new URL('.', import.meta.url)),
): Regimes {
  const given = readRegimeFolder(builtIn, 'whole');
  const own = ownFolder === undefined ? undefined : readRegimeFolder(ownFolder, 'part');
  const regimes = replaced(given.regimes, own?.regimes ?? [], ({ value }) => value.key);
  const bodies = [...given.bodies, ...(own?.bodies ?? [])];
  const sets = [...given.indicatorSets, ...(own?.indicatorSets ?? [])];
  checkLinks({ regimes, bodies, indicatorSets: sets });
  return {
    regimes: regimes.map(({ value }) => value),
    inspectorates: merged(
      bodies.map(({ value }) => value.inspectorates),
      ({ key }) => key,
    ),
    ambiguous: merged(
      bodies.map(({ value }) => value.ambiguous),
      ({ form }) => form,
    ),
    councils: merged(valuesOf([...given.councils, ...(own?.councils ?? [])]), ({ name }) => name),
    indicatorSets: merged(valuesOf(sets), ({ key }) => key),
  };
}

function valuesOf<Value>(files: readonly FromFile<Value>[]): Value[] {
  return files.map(({ value }) => value);
}

function merged<Thing>(lists: readonly (readonly Thing[])[], keyOf: (one: Thing) => string): Thing[] {
  return lists.reduce<Thing[]>((all, more) => replaced(all, more, keyOf), []);
}

/** The first list with each entry of the second in the place of its namesake, else at the end. */
function replaced<Thing>(
  given: readonly Thing[],
  own: readonly Thing[],
  keyOf: (one: Thing) => string,
): Thing[] {
  const byKey = new Map(given.map((one) => [keyOf(one), one]));
  for (const one of own) byKey.set(keyOf(one), one);
  return [...byKey.values()];
}
