import type { Sight } from './sight.ts';

/** Whether all that one sight shows is shown by another too, apart from what embargoes keep back. */
export function coversSight(wider: Sight, narrower: Sight): boolean {
  if (!narrower.classes.every((one) => wider.classes.includes(one))) return false;
  if (narrower.unowned && !wider.unowned) return false;
  if (wider.bodies === null) return true;
  return narrower.bodies?.every((body) => wider.bodies?.includes(body)) ?? false;
}
