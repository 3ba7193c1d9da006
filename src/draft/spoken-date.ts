const spoken = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** "2003-10-26" as "Sunday 26 October 2003". */
export function spokenDate(iso: string): string {
  return spoken.format(new Date(`${iso}T00:00:00Z`)).replaceAll(',', '');
}
