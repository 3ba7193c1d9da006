import { z } from 'zod';

/** How a report is classed. `internal` is for officers; `exempt` falls under Schedule 12A of the 1972 Act. */
export const classificationSchema = z.enum(['public', 'internal', 'exempt']);
export type Classification = z.infer<typeof classificationSchema>;

/** Whom a reading is for. Each sees its own class and every class before it. */
export const audienceSchema = classificationSchema;
export type Audience = z.infer<typeof audienceSchema>;

/** The classes that an audience may see, e.g. `internal` sees `public` and `internal`. */
export function visibleTo(audience: Audience): Classification[] {
  const order: Classification[] = ['public', 'internal', 'exempt'];
  return order.slice(0, order.indexOf(audience) + 1);
}
