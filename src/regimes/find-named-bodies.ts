import { type FormEntry, type FormMatcher, formMatcher, type MatchOptions } from './form-matcher.ts';
import type { Regimes } from './load-regimes.ts';

/** A body or regime named in a text. */
export interface NamedBody {
  key: string;
  start: number;
  end: number;
  /** True when the same words may mean another key too; each of them is given, with the same span. */
  ambiguous?: true;
}

export interface NamedBodies {
  inspectorates: NamedBody[];
  regimes: NamedBody[];
}

interface Matchers {
  bodies: FormMatcher<string>;
  shared: FormMatcher<string>;
  regimes: FormMatcher<string>;
}

const matchers = new WeakMap<Regimes, Matchers>();

/**
 * Inspectorates and regimes named in a text, in order. Acronyms count only as printed (upper case), unless the text is
 * a question (`asked`). Words that may mean several ("the Commission", "annual review") give one entry a key, marked
 * `ambiguous`. A regime's name may hold an inspectorate's ("CQC assessment of …"): both are given.
 */
export function findNamedBodies(text: string, regimes: Regimes, options: MatchOptions = {}): NamedBodies {
  const found = matchersOf(regimes);
  const bodies = found.bodies(text, options);
  const shared = outside(found.shared(text, options), bodies);
  return {
    inspectorates: named([...bodies, ...shared].sort((a, b) => a.start - b.start)),
    regimes: named(found.regimes(text, options)),
  };
}

function matchersOf(regimes: Regimes): Matchers {
  const held = matchers.get(regimes);
  if (held !== undefined) return held;
  const built = {
    bodies: formMatcher(regimes.inspectorates.flatMap(entries), 'names'),
    shared: formMatcher(
      regimes.ambiguous.flatMap(({ form, keys }) => keys.map((key) => ({ form, value: key }))),
      'names',
    ),
    regimes: formMatcher(regimes.regimes.flatMap(entries), 'phrases'),
  };
  matchers.set(regimes, built);
  return built;
}

function entries(from: {
  key: string;
  name: string;
  short: string;
  aliases: readonly string[];
}): FormEntry<string>[] {
  return [...new Set([from.name, from.short, ...from.aliases])].map((form) => ({ form, value: from.key }));
}

interface Stretch {
  start: number;
  end: number;
}

/** Those that end in none of the others; both in the order of the text, so that one pass does, however long it is. */
function outside<Match extends Stretch>(matches: readonly Match[], others: readonly Stretch[]): Match[] {
  let at = 0;
  return matches.filter(({ end }) => {
    while (at < others.length && others[at]!.end < end) at++;
    const other = others[at];
    return other === undefined || other.start >= end;
  });
}

function named(matches: readonly { value: string; start: number; end: number }[]): NamedBody[] {
  const seen = new Set<string>();
  const bodies: NamedBody[] = [];
  const keysAt = new Map<number, Set<string>>();
  for (const { value, start } of matches) keysAt.set(start, (keysAt.get(start) ?? new Set()).add(value));
  for (const { value, start, end } of matches) {
    if (seen.has(`${value} ${start}`)) continue;
    seen.add(`${value} ${start}`);
    const shared = keysAt.get(start)!.size > 1;
    bodies.push({ key: value, start, end, ...(shared ? { ambiguous: true as const } : {}) });
  }
  return bodies;
}
