import { z } from 'zod';

/** How a report is classed. `internal` is for officers; `exempt` falls under Schedule 12A of the 1972 Act. */
export const classificationSchema = z.enum(['public', 'internal', 'exempt']);
export type Classification = z.infer<typeof classificationSchema>;

/** An audience as the command line and the evals name it: each sees its own class and every class before it, of every body. */
export const audienceSchema = classificationSchema;

/** Somebody who signed in: what their roles and their bodies open to them. */
export interface PersonAudience {
  /** Officers: what is internal, what is under embargo, and drafts. */
  internal: boolean;
  /** Keys of the bodies whose exempt reports they may see, e.g. `cabinet`. */
  bodies: readonly string[];
}

/** Whom a reading is for. */
export type Audience = Classification | PersonAudience;

const order: readonly Classification[] = ['public', 'internal', 'exempt'];

/** The classes that an audience may see, of some bodies at least; e.g. `internal` sees `public` and `internal`. */
export function visibleTo(audience: Audience): Classification[] {
  if (typeof audience === 'string') return order.slice(0, order.indexOf(audience) + 1);
  if (audience.internal) return [...order];
  return audience.bodies.length === 0 ? ['public'] : ['public', 'exempt'];
}
