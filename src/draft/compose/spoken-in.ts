import type { HouseStyle } from '../../house-styles/house-style.ts';

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** An ISO date as a style writes dates: "10 December 2009" or "10th December 2009". */
export function spokenIn({ dates }: Pick<HouseStyle, 'dates'>, iso: string): string {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  const ordinal = dates === '10th December 2009' ? ordinalOf(day) : '';
  return `${day}${ordinal} ${months[month - 1]} ${year}`;
}

function ordinalOf(day: number): string {
  if (day >= 11 && day <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th';
}
