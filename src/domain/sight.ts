import { type Audience, type Classification, visibleTo } from './audience.ts';
import type { Protection } from './protection.ts';

/** What an audience may see on one day, as the store asks it of each report. */
export interface Sight {
  classes: readonly Classification[];
  /** Keys of bodies; null stands for every body. */
  bodies: readonly string[] | null;
  /** What is not public and belongs to no body is seen as well. */
  unowned: boolean;
  /** YYYY-MM-DD. */
  today: string;
}

/** The sight of an audience; `today` is the day in the time zone of England. */
export function sightOf(audience: Audience, today: string = dayInEngland(new Date())): Sight {
  const classes = visibleTo(audience);
  if (typeof audience === 'string') return { classes, bodies: null, unowned: true, today };
  return { classes, bodies: audience.bodies, unowned: audience.internal, today };
}

/**
 * Whether a report is seen: the one rule. An embargo opens it to officers alone; a report that is not public is for those of its
 * body, or, where it belongs to none, for officers.
 */
export function maySee(sight: Sight, { classification, body, embargoUntil }: Protection): boolean {
  if (!sight.classes.includes(classification)) return false;
  const isOfficer = sight.classes.includes('internal');
  const isPublic = classification === 'public';
  if (embargoUntil !== null && embargoUntil > sight.today) {
    if (!isOfficer) return false;
  } else if (isPublic) return true;
  if (body === null) return sight.unowned || isPublic;
  return sight.bodies === null || sight.bodies.includes(body);
}

const englishDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' });

function dayInEngland(moment: Date): string {
  return englishDay.format(moment);
}
