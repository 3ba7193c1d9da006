import { type FromFile, fileFault } from '../data-files/file-fault.ts';
import type { IndicatorSet } from './indicator-set.ts';
import type { Regime } from './regime.ts';

type Place = readonly PropertyKey[];

/**
 * Every pattern of a regime is a regular expression, and a sentence of an area names its grade.
 * @throws AppError `regime_invalid`, naming file, line and what to write instead.
 */
export function checkPatterns(file: FromFile<Regime>): void {
  const regime = file.value;
  const all = (place: Place, patterns: readonly string[]) => {
    for (const [at, pattern] of patterns.entries()) checkPattern(file, [...place, at], pattern);
  };
  all(['titles'], regime.titles);
  all(['duties', 'printed'], regime.duties.printed);
  for (const [at, { frameworkRef }] of regime.items.entries())
    all(['items', at, 'frameworkRef'], frameworkRef);
  regime.parts.forEach(({ heading, ends }, at) => {
    checkPattern(file, ['parts', at, 'heading'], heading);
    checkPattern(file, ['parts', at, 'ends'], ends);
  });
  regime.areas.forEach(({ sentences }, at) => {
    all(['areas', at, 'sentences'], sentences);
    const bare = sentences.findIndex((pattern) => !pattern.includes('(?<grade>'));
    if (bare >= 0)
      throw fileFault(
        file,
        ['areas', at, 'sentences', bare],
        `"${sentences[bare]}" does not say where the grade stands. Write (?<grade>…) around it, e.g. services are (?<grade>good|poor)`,
      );
  });
}

/** The same for the codes of indicator sets. @throws AppError `regime_invalid`. */
export function checkCodePatterns(file: FromFile<readonly IndicatorSet[]>): void {
  for (const [at, { pattern }] of file.value.entries())
    checkPattern(file, ['indicatorSets', at, 'pattern'], pattern);
}

function checkPattern(file: FromFile<unknown>, place: Place, pattern: string): void {
  try {
    new RegExp(pattern, 'iu');
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.split(': ').at(-1) : String(cause);
    const hint =
      'Write a regular expression; a mark that is printed as such takes a backslash, e.g. \\( or \\?';
    throw fileFault(file, place, `"${pattern}" is not a regular expression (${reason}). ${hint}`);
  }
  if (new RegExp(pattern, 'iu').test(''))
    throw fileFault(file, place, `"${pattern}" fits anything. Write one that needs at least one word`);
}
