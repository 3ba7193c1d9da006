import type { Library } from './open-library.ts';

/**
 * A value made from the library, kept in memory until the library changes. `previous` is what was kept before the
 * change, so that parts of it can be used again.
 */
export function keep<Value>(
  library: Library,
  name: string,
  make: (previous: Value | undefined) => Value,
): Value {
  const changes = library
    .prepare("SELECT value FROM counters WHERE name = 'changes'")
    .pluck()
    .get() as number;
  const held = library.kept.get(name);
  if (held?.changes === changes) return held.value as Value;
  const value = make(held?.value as Value | undefined);
  library.kept.set(name, { changes, value });
  return value;
}
