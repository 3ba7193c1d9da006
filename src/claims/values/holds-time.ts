/** True when the evidence's time `key` is the claimed one, or states it with more: a day within the month, a date within the year. */
export function holdsTime(key: string, claimed: string): boolean {
  if (key === claimed) return true;
  if (claimed.startsWith('--'))
    return isDate(key) && (key.slice(4).startsWith(claimed.slice(1)) || key.startsWith(claimed));
  if (/^\d{4}-\d{2}$/u.test(claimed)) return key.startsWith(`${claimed}-`);
  if (/^\d{4}$/u.test(claimed)) return yearsOf(key).includes(claimed);
  return false;
}

/** True when both can be true of one thing: the same time, or one within the other. A month alone fits its year. */
export function agreesInTime(a: string, b: string): boolean {
  if (holdsTime(a, b) || holdsTime(b, a)) return true;
  if (a.startsWith('--') || b.startsWith('--'))
    return a.startsWith('--') !== b.startsWith('--') && !isDate(a) && !isDate(b);
  const periods = [a, b].filter((key) => key.includes('/'));
  const [period] = periods;
  const date = [a, b].find((key) => isDate(key));
  return periods.length === 1 && date !== undefined && yearsOf(period!).includes(date.slice(0, 4));
}

function isDate(key: string): boolean {
  return /^(?:\d{4}|-)-\d{2}/u.test(key);
}

/** "2008/09" is in 2008 and 2009. */
function yearsOf(key: string): string[] {
  const first = /^\d{4}/u.exec(key)?.[0];
  if (first === undefined) return [];
  return key.includes('/') ? [first, String(Number(first) + 1)] : [first];
}
