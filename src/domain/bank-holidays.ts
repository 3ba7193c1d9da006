/** Days on which England and Wales had a bank holiday besides the yearly ones, and those that took another's place. ISO. */
const oneOff = [
  '2002-06-03',
  '2002-06-04',
  '2011-04-29',
  '2012-06-04',
  '2012-06-05',
  '2022-06-02',
  '2022-06-03',
  '2022-09-19',
  '2023-05-08',
];
/** Yearly ones that were held on another day, which stands above or below. ISO. */
const moved = new Map([
  ['2002-05-27', undefined],
  ['2012-05-28', undefined],
  ['2020-05-04', '2020-05-08'],
  ['2022-05-30', undefined],
]);
const held = new Map<number, ReadonlySet<string>>();

/** Bank holidays of England and Wales in a year, ISO, with substitute days. Right for 2000 to 2030 as far as they are proclaimed. */
export function bankHolidaysOf(year: number): ReadonlySet<string> {
  const known = held.get(year);
  if (known !== undefined) return known;
  const easter = easterSunday(year);
  const yearly = [
    weekdayFrom(utc(year, 1, 1)),
    shifted(easter, -2),
    shifted(easter, 1),
    firstMonday(year, 5),
    lastMonday(year, 5),
    lastMonday(year, 8),
    ...christmas(year),
  ].map(iso);
  const kept = yearly.flatMap((day) => (moved.has(day) ? (moved.get(day) ?? []) : [day]));
  const days = new Set([...kept, ...oneOff.filter((day) => day.startsWith(`${year}-`))]);
  held.set(year, days);
  return days;
}

/** Gregorian computus (Meeus, Jones and Butcher). */
function easterSunday(year: number): Date {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return utc(year, Math.floor(n / 31), (n % 31) + 1);
}

/** Christmas Day and Boxing Day; one at a weekend gives the next day that is free of both. */
function christmas(year: number): Date[] {
  const first = utc(year, 12, 25);
  const second = utc(year, 12, 26);
  if (first.getUTCDay() === 6) return [shifted(first, 2), shifted(second, 2)];
  if (first.getUTCDay() === 0) return [second, shifted(second, 1)];
  return [first, weekdayFrom(second)];
}

function firstMonday(year: number, month: number): Date {
  const first = utc(year, month, 1);
  return shifted(first, (8 - first.getUTCDay()) % 7);
}

function lastMonday(year: number, month: number): Date {
  const last = utc(year, month + 1, 0);
  return shifted(last, -((last.getUTCDay() + 6) % 7));
}

function weekdayFrom(date: Date): Date {
  const day = date.getUTCDay();
  return day === 6 ? shifted(date, 2) : day === 0 ? shifted(date, 1) : date;
}

function shifted(date: Date, days: number): Date {
  return new Date(date.getTime() + days * 86_400_000);
}

function utc(year: number, month: number, day: number): Date {
  return new Date(Date.UTC(year, month - 1, day));
}

function iso(date: Date): string {
  return date.toISOString().slice(0, 10);
}
