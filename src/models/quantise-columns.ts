/** A matrix of whole numbers, row by row, with the scale of each column: `value ≈ whole * scale`. */
export interface QuantisedMatrix {
  values: Int8Array;
  scales: Float32Array;
}

const largest = 127;

/**
 * Symmetric 8-bit quantisation, one scale a column. `matrix` holds `rows × columns` numbers, row by row.
 * A column of zeros keeps a scale above zero.
 */
export function quantiseColumns(matrix: Float32Array, rows: number, columns: number): QuantisedMatrix {
  const peaks = new Float32Array(columns).fill(1e-9);
  for (let row = 0, at = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++, at++) {
      const size = Math.abs(matrix[at]!);
      if (size > peaks[column]!) peaks[column] = size;
    }
  }
  const scales = peaks.map((peak) => peak / largest);
  const values = new Int8Array(rows * columns);
  for (let row = 0, at = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++, at++)
      values[at] = Math.round(matrix[at]! / scales[column]!);
  }
  return { values, scales };
}
