import type { Statement } from './statement.ts';

/** Works a thing out once for each statement: the same headings, titles and quotes come with sentence after sentence. `around` must be the same object each time. */
export function perStatement<Made, Around extends object>(
  make: (statement: Statement, around: Around) => Made,
): (statement: Statement, around: Around) => Made {
  const held = new WeakMap<Around, WeakMap<Statement, { made: Made }>>();
  return (statement, around) => {
    const known = held.get(around) ?? new WeakMap<Statement, { made: Made }>();
    held.set(around, known);
    const before = known.get(statement);
    if (before !== undefined) return before.made;
    const made = make(statement, around);
    known.set(statement, { made });
    return made;
  };
}
