import type { Output } from './output.ts';

/** Rows under a header, columns as wide as their widest cell; numbers are set to the right. */
export function printTable(
  output: Output,
  header: readonly string[],
  rows: readonly (readonly string[])[],
): void {
  const widths = header.map((name, column) =>
    Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const isNumber = header.map((_, column) => rows.every((row) => /^[\d,]*$/.test(row[column] ?? '')));
  const print = (row: readonly string[]) => {
    const cells = row.map((cell, column) =>
      isNumber[column] ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!),
    );
    output.line(cells.join('  ').trimEnd());
  };
  print(header);
  print(widths.map((width) => '-'.repeat(width)));
  for (const row of rows) print(row);
}
