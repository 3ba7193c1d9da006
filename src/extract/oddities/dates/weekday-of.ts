const names = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** Name of the day of the week of an ISO date. */
export function weekdayOf(iso: string): string {
  return names[new Date(`${iso}T00:00:00Z`).getUTCDay()]!;
}
