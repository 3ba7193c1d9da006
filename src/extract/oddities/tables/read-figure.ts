/** A figure as printed: its value, how many decimals it shows, and whether it is a percentage. */
export interface Figure {
  value: number;
  decimals: number;
  percent: boolean;
}

const pattern = /^[£(]?\s*(-?\d{1,3}(?:,\d{3})+|-?\d+)(\.\d+)?\s*(%|per cent|percent)?\s*[)*†‡]*$/iu;

/** The one figure that a cell or a phrase consists of; undefined for words, blanks and anything with more in it. */
export function readFigure(printed: string): Figure | undefined {
  const match = pattern.exec(printed.trim());
  if (match === null) return undefined;
  const fraction = match[2] ?? '';
  return {
    value: Number(`${match[1]!.replaceAll(',', '')}${fraction}`),
    decimals: Math.max(0, fraction.length - 1),
    percent: match[3] !== undefined,
  };
}
