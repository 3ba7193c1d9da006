import { z } from 'zod';

/** The key of a body, e.g. `adult-scrutiny`: small letters, digits and hyphens, at most 64. One rule for people and for reports: a key that nobody can have would shut a report away from everybody. */
export const bodyKeySchema = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'must be small letters, digits and hyphens, e.g. cabinet');
