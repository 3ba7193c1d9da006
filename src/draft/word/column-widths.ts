/** Twips that a letter takes in a table, about, and the space at the sides of a cell. */
const letter = 108;
const sides = 240;

/**
 * Shares a width in twips among columns by how long their cells are, none too narrow for its longest word while there is room.
 * The shares make up the width exactly.
 */
export function columnWidths(rows: readonly (readonly string[])[], width: number): number[] {
  const columns = Math.max(1, ...rows.map((row) => row.length));
  const cells = Array.from({ length: columns }, (_, column) => rows.map((row) => row[column] ?? ''));
  const least = cells.map((texts) => {
    const word = longest(texts.flatMap((text) => text.split(/\s+/u)));
    return Math.min(width / columns, sides + letter * word);
  });
  // Long texts wrap well: a cell ten times as long wants about three times the width, and a short one some air.
  const weights = cells.map((texts) => Math.sqrt(10 + longest(texts)));
  const shares = share(width, weights, least).map(Math.floor);
  shares[columns - 1]! += width - sum(shares);
  return shares;
}

/** By weight; what would get less than its least gets that, and the others share the rest. */
function share(width: number, weights: readonly number[], least: readonly number[]): number[] {
  const held = new Set<number>();
  for (;;) {
    const free = weights.filter((_, at) => !held.has(at));
    const left = width - sum(least.filter((_, at) => held.has(at)));
    const shares = weights.map((weight, at) => (held.has(at) ? least[at]! : (left * weight) / sum(free)));
    const short = shares.findIndex((one, at) => !held.has(at) && one < least[at]!);
    if (short < 0 || held.size === weights.length - 1) return shares;
    held.add(short);
  }
}

function longest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => text.length));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
