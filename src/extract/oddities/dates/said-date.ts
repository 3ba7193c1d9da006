const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** An ISO date in words: "26 August 2003". */
export function saidDate(iso: string): string {
  const [year, month, day] = iso.split('-');
  return `${Number(day)} ${months[Number(month) - 1]} ${year}`;
}
