import type { ClaimFault } from '../../domain/claim-check.ts';

/** Faults that checks found: told, each once, in the order of the checks; and which checks found any. */
export interface FoundFaults {
  faults: ClaimFault[];
  by: ReadonlySet<number>;
}

/**
 * Runs checks until they have found as many faults as are known already, `before`: undefined then, for these are not fewer. Those that found something
 * before go first, as they are the likeliest to find it again. Without `before` all are run.
 */
export function fewerFaults(
  checks: readonly (() => readonly ClaimFault[])[],
  before?: FoundFaults,
): FoundFaults | undefined {
  const found = new Map<number, readonly ClaimFault[]>();
  const keys = new Set<string>();
  const order = [...checks.keys()].sort((a, b) => Number(before?.by.has(b)) - Number(before?.by.has(a)));
  for (const at of before === undefined ? checks.keys() : order) {
    const faults = checks[at]!();
    if (faults.length === 0) continue;
    found.set(at, faults);
    for (const fault of faults) keys.add(keyOf(fault));
    if (before !== undefined && keys.size >= before.faults.length) return undefined;
  }
  const told = [...checks.keys()].flatMap((at) => found.get(at) ?? []);
  return {
    faults: [...new Map(told.map((fault) => [keyOf(fault), fault])).values()],
    by: new Set(found.keys()),
  };
}

function keyOf({ kind, value, why }: ClaimFault): string {
  return `${kind} ${value ?? why}`;
}
