import { classificationSchema } from './audience.ts';
import type { Protection } from './protection.ts';

/**
 * The stricter class and the later embargo of two protections. A body keeps more readers out than none; of two bodies, the first's: nobody
 * else was ever shown it.
 */
export function stricterProtection(first: Protection, second: Protection): Protection {
  const order = classificationSchema.options;
  const place = Math.max(order.indexOf(first.classification), order.indexOf(second.classification));
  const [embargoUntil = null] = [first.embargoUntil, second.embargoUntil]
    .filter((day) => day !== null)
    .sort()
    .reverse();
  return { classification: order[place]!, body: first.body ?? second.body, embargoUntil };
}
