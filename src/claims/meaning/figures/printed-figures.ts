/** A figure in prose that may be held against another. */
export interface PrintedFigure {
  value: number;
  kind: string;
  start: number;
  end: number;
}

const figure =
  /(?<money>£\s?)?(?<value>\d[\d,]*(?:\.\d+)?)(?:(?<percent>\s*(?:%|per\s?cent\b))|\s+(?:out\s+)?of\s+(?:the\s+|all\s+)?(?<whole>\d[\d,]*)|(?<rate>(?:\s+[\p{L}]+){0,3}\s+(?:per|in every)\s+\d[\d,]*)|\s*(?<time>(?:working\s+)?(?:days|weeks|months|years|hours)\b))?/giu;
const bound =
  /(?:\b(?:aged?|within|by age|ages|in under|than|by|every|first|last|next|over|under|per|q|no\.?|page|theme|standard|key stage)\s+|[/\d\p{L}–-])$/iu;

/** The figures of a text that can be held against others: no years, ages, time limits or differences. */
export function printedFigures(text: string): PrintedFigure[] {
  return [...text.matchAll(figure)].flatMap((match): PrintedFigure[] => {
    const { money, value, percent, whole, rate, time } = match.groups!;
    const lead = text.slice(Math.max(0, match.index - 16), match.index);
    const rest = text.slice(match.index + match[0].length);
    const year = /^(?:19|20)\d\d$/u.test(value!) && percent === undefined && money === undefined;
    if (
      year ||
      bound.test(lead) ||
      /^(?:[/\p{L}–-]\S|,\d|\s+(?:January|February|March|April|May|June|July|August|September|October|November|December|percentage points|points)\b)/u.test(
        rest,
      ) ||
      /^\s*(?:(?:per\s?cent|%|people|children|days|weeks|places|points)\s+)?(?:lower|higher|more|less|fewer|above|below|over|under|increase|rise|fall|reduction)\b/iu.test(
        `${percent ?? ''}${rest}`,
      )
    )
      return [];
    const kind =
      money !== undefined
        ? 'money'
        : percent !== undefined
          ? 'percent'
          : whole !== undefined
            ? 'count'
            : rate !== undefined
              ? 'rate'
              : (time ?? 'plain').toLowerCase();
    return [
      {
        value: Number(value!.replaceAll(',', '')),
        kind,
        start: match.index,
        end: match.index + match[0].length,
      },
    ];
  });
}

/** True when two figures count in the same way; a bare one may leave out its unit. */
export function areComparable(one: PrintedFigure, other: PrintedFigure): boolean {
  const bare = (kind: string) => kind === 'plain' || kind === 'rate';
  return one.kind === other.kind || (bare(one.kind) && bare(other.kind));
}
