import type { Mention } from './marked.ts';
import type { Surroundings } from './surroundings.ts';

/** Whether a value is where something comes from, goes to, or by how much it moves. */
export function roleOf(target: Mention): Pick<Surroundings, 'role'> {
  const role =
    target.kind === 'figure'
      ? target.figure.role
      : target.kind === 'time'
        ? target.time.role
        : target.kind === 'grade'
          ? target.grade.role
          : undefined;
  return role === undefined ? {} : { role };
}
