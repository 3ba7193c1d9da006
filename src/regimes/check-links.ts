import { AppError } from '../errors.ts';
import type { IndicatorSet } from './indicator-set.ts';
import type { AmbiguousForm, Inspectorate } from './inspectorate.ts';
import type { Regime } from './regime.ts';

/**
 * Holds every key that one file takes from another, or from elsewhere in itself, against what is there.
 * @throws AppError `regime_invalid`, naming file, place and the keys that would do.
 */
export function checkLinks(
  loaded: readonly { file: string; regime: Regime }[],
  bodies: { inspectorates: readonly Inspectorate[]; ambiguous: readonly AmbiguousForm[] },
  indicatorSets: readonly IndicatorSet[],
): void {
  const bodyKeys = bodies.inspectorates.map(({ key }) => key);
  const regimeKeys = loaded.map(({ regime }) => regime.key);
  const setKeys = indicatorSets.map(({ key }) => key);
  unique('inspectorates.yaml', bodyKeys);
  unique('the regimes', regimeKeys);
  for (const body of bodies.inspectorates) {
    const links = [body.parent, body.successor].filter((key) => key !== undefined);
    known('inspectorates.yaml', `${body.key}: parent or successor`, links, bodyKeys);
  }
  for (const { form, keys } of bodies.ambiguous) known('inspectorates.yaml', `"${form}"`, keys, bodyKeys);
  for (const { file, regime } of loaded) {
    known(file, 'inspectorates', regime.inspectorates, bodyKeys);
    known(file, 'leads', regime.leads ?? [], regime.inspectorates);
    known(file, 'supersedes', regime.supersedes, regimeKeys);
    known(file, 'indicatorSets', regime.indicatorSets, setKeys);
    checkWithin(file, regime);
  }
}

function checkWithin(file: string, regime: Regime): void {
  const areas = regime.areas.map(({ key }) => key);
  const scales = regime.scales.map(({ key }) => key);
  for (const edition of regime.editions) {
    const used = [edition.scale, edition.overallScale].filter((key) => key !== undefined);
    known(file, `edition ${edition.key}: areas`, edition.areas, areas);
    known(file, `edition ${edition.key}: scale`, used, scales);
  }
  for (const title of regime.titles) {
    try {
      new RegExp(title, 'iu');
    } catch (cause) {
      throw new AppError(
        'regime_invalid',
        `${file}: titles: "${title}" is not a regular expression. Mend it.`,
        {
          cause,
        },
      );
    }
  }
}

function known(file: string, place: string, keys: readonly string[], allowed: readonly string[]): void {
  const stray = keys.find((key) => !allowed.includes(key));
  if (stray === undefined) return;
  const choice = allowed.length === 0 ? 'nothing, none is defined' : allowed.join(', ');
  throw new AppError(
    'regime_invalid',
    `${file}: ${place}: "${stray}" is not known. Write one of: ${choice}.`,
  );
}

function unique(where: string, keys: readonly string[]): void {
  const twice = keys.find((key, index) => keys.indexOf(key) !== index);
  if (twice === undefined) return;
  throw new AppError(
    'regime_invalid',
    `In ${where} the key "${twice}" stands twice. Give one of them another key.`,
  );
}
