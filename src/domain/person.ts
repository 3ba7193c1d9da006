import { z } from 'zod';
import type { Audience } from './audience.ts';

/**
 * What somebody may do. Members ask and read; officers bring reports in and see what is internal; evaluators read what readers say of
 * answers; administrators see who holds tokens. A person may have several.
 */
export const roleSchema = z.enum(['member', 'officer', 'evaluator', 'administrator']);
export type Role = z.infer<typeof roleSchema>;

/** Somebody who asks. */
export const personSchema = z.object({
  /** A pseudonym: 32 hex digits that stand for whoever signed in, and tell nothing of them. */
  id: z.string().regex(/^[0-9a-f]{32}$/),
  /** As the sign-in gave it; shown to themselves only, and kept with nothing they ask. */
  name: z.string().optional(),
  roles: z.array(roleSchema),
  /** Keys of the bodies they belong to, e.g. `cabinet`. */
  bodies: z.array(z.string()),
});
export type Person = z.infer<typeof personSchema>;

/** Whom what a person reads is for. */
export function audienceOfPerson({ roles, bodies }: Pick<Person, 'roles' | 'bodies'>): Audience {
  return { internal: roles.includes('officer'), bodies };
}
