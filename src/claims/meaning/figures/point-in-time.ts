const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const named =
  /\b(?:(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\s+|q(?<quarter>[1-4])\s+)?(?<year>(?:19|20)\d\d)(?:[/–-](?:20)?\d\d)?\b/giu;
const before =
  /\b(?:(?:previous|preceding|prior) (?:year|quarter|inspection|review|visit)|(?:year|quarter|inspection|review|visit) before|last year|year earlier|a year ago|year-ago|earlier year|previously|before)\b/iu;
const now = /\b(?:now|currently|latest|this year|at present|today)\b/iu;

/** Further back than any named date, and later than any. */
const [longAgo, thisDay] = [-1, 1e6];

/** The points in time that a text names, in order, in months; "the previous year" before, "now" after any of them. Empty when it names none. */
export function pointsInTime(text: string): number[] {
  const dated = [...text.matchAll(named)].map(({ groups }) => {
    const part = groups?.month !== undefined ? months.indexOf(groups.month.toLowerCase()) : undefined;
    const quarter = groups?.quarter !== undefined ? Number(groups.quarter) * 3 : undefined;
    return Number(groups!.year) * 12 + (part ?? quarter ?? 0);
  });
  if (dated.length > 0) return dated;
  if (before.test(text)) return [longAgo];
  return now.test(text) ? [thisDay] : [];
}

/** True for one that says only that it is earlier. */
export function isLongAgo(at: number): boolean {
  return at === longAgo;
}
