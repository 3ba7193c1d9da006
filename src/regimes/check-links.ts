import { checkKnown, checkUnique } from '../data-files/check-keys.ts';
import { type FromFile, fileFault } from '../data-files/file-fault.ts';
import { checkCodePatterns, checkPatterns } from './check-patterns.ts';
import { checkRegime } from './check-regime.ts';
import type { IndicatorSet } from './indicator-set.ts';
import type { AmbiguousForm, Inspectorate } from './inspectorate.ts';
import type { Regime } from './regime.ts';

/** What inspectorates.yaml holds. */
export interface Bodies {
  inspectorates: readonly Inspectorate[];
  ambiguous: readonly AmbiguousForm[];
}

/** Every file read, before anything of one takes the place of another's. */
export interface RegimeFiles {
  regimes: readonly FromFile<Regime>[];
  bodies: readonly FromFile<Bodies>[];
  indicatorSets: readonly FromFile<readonly IndicatorSet[]>[];
}

/**
 * Holds every key that one file takes from another, or from elsewhere in itself, against what is there, and every pattern
 * against what a regular expression may be.
 * @throws AppError `regime_invalid`, naming file, line and what to write instead.
 */
export function checkLinks({ regimes, bodies, indicatorSets }: RegimeFiles): void {
  const bodyKeys = bodies.flatMap(({ value }) => value.inspectorates.map(({ key }) => key));
  const setKeys = indicatorSets.flatMap(({ value }) => value.map(({ key }) => key));
  for (const file of bodies) checkBodies(file, bodyKeys);
  for (const file of indicatorSets) checkSets(file, setKeys);
  const keys = regimes.map(({ value }) => value.key);
  for (const file of regimes) {
    const { value: regime } = file;
    checkKnown(file, ['inspectorates'], regime.inspectorates, bodyKeys);
    checkKnown(file, ['leads'], regime.leads ?? [], regime.inspectorates);
    checkKnown(file, ['supersedes'], regime.supersedes, keys);
    checkKnown(file, ['comparableWith'], regime.comparableWith, keys);
    checkKnown(file, ['indicatorSets'], regime.indicatorSets, setKeys);
    checkRegime(file);
    checkPatterns(file);
  }
}

/** No two regimes of one folder have one key. @throws AppError `regime_invalid`. */
export function checkKeysOfFolder(regimes: readonly FromFile<Regime>[]): void {
  const keys = regimes.map(({ value }) => value.key);
  const at = keys.findIndex((key, index) => keys.indexOf(key) !== index);
  if (at >= 0)
    throw fileFault(
      regimes[at]!,
      ['key'],
      `"${keys[at]}" stands twice: another file of this folder has it too. Write another key`,
    );
}

function checkBodies(file: FromFile<Bodies>, bodyKeys: readonly string[]): void {
  const { inspectorates, ambiguous } = file.value;
  checkUnique(
    file,
    ['inspectorates'],
    inspectorates.map(({ key }) => key),
  );
  inspectorates.forEach((body, at) => {
    for (const field of ['parent', 'successor'] as const) {
      const key = body[field];
      if (key !== undefined) checkKnown(file, ['inspectorates', at, field], [key], bodyKeys);
    }
  });
  for (const [at, { keys }] of ambiguous.entries())
    checkKnown(file, ['ambiguous', at, 'keys'], keys, bodyKeys);
}

function checkSets(file: FromFile<readonly IndicatorSet[]>, setKeys: readonly string[]): void {
  checkUnique(
    file,
    ['indicatorSets'],
    file.value.map(({ key }) => key),
  );
  file.value.forEach(({ reused }, at) => {
    const from = reused.map((one) => one.from);
    checkKnown(file, ['indicatorSets', at, 'reused'], from, setKeys);
  });
  checkCodePatterns(file);
}
