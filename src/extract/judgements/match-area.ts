import type { Regime, RegimeArea } from '../../regimes/regime.ts';
import { plainForm } from './grade-forms.ts';

/** Least share of words that a printed label and an area's name must have in common: print leaves words out and adds some. */
const leastShared = 0.6;
const small = new Set('the of and to in for a an on with who'.split(' '));

/** The area of a regime that a label names in full, whatever its edition; those of `preferred` first. */
export function areaNamed(
  label: string,
  { areas }: Regime,
  preferred: readonly string[] = [],
): RegimeArea | undefined {
  const said = bareLabel(label);
  const ordered = [
    ...areas.filter(({ key }) => preferred.includes(key)),
    ...areas.filter(({ key }) => !preferred.includes(key)),
  ];
  return ordered.find((area) => [area.name, ...area.aliases].some((name) => bareName(name) === said));
}

/** The area among these that a label comes nearest to; undefined when none shares enough words. */
export function areaNearest(label: string, areas: readonly RegimeArea[]): RegimeArea | undefined {
  const said = wordsOf(label);
  const scored = areas
    .map((area) => ({
      area,
      shared: Math.max(...[area.name, ...area.aliases].map((name) => sharedWords(said, wordsOf(name)))),
    }))
    .toSorted((a, b) => b.shared - a.shared);
  return scored[0] !== undefined && scored[0].shared >= leastShared ? scored[0].area : undefined;
}

const bared = new Map<string, string>();

/** The bare form of a name from a regime's data; worked out once. */
function bareName(name: string): string {
  const known = bared.get(name) ?? bareLabel(name);
  bared.set(name, known);
  return known;
}

/** A label without its number, its leading article, and marks at its end. */
export function bareLabel(label: string): string {
  return plainForm(label)
    .replace(/^(?:\d+(?:\.\d+)*\.?\s+)?(?:the\s+)?/u, '')
    .replace(/[\s.:;,*]+$/u, '')
    .replace(/(?<=\p{L})[\d¹²³⁴⁵⁶⁷⁸⁹]$/u, '');
}

function wordsOf(label: string): Set<string> {
  return new Set((bareLabel(label).match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !small.has(word)));
}

function sharedWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((word) => b.has(word)).length;
  return both / Math.max(1, a.size + b.size - both);
}
