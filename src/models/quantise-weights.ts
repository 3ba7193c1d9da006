/** A matrix of whole numbers, one row an input, with the scale of each output: `value ≈ whole * scale`. */
export interface QuantisedWeights {
  values: Int8Array;
  scales: Float32Array;
}

const largest = 127;

/**
 * Symmetric 8-bit quantisation, one scale an output, of weights as stored: one row of `inputs` numbers an output. The
 * result is turned, with one row an input. An output of zeros keeps a scale above zero.
 */
export function quantiseWeights(stored: Float32Array, inputs: number): QuantisedWeights {
  const outputs = stored.length / inputs;
  const scales = new Float32Array(outputs);
  const values = new Int8Array(stored.length);
  for (let output = 0; output < outputs; output++) {
    const from = output * inputs;
    let peak = 1e-9;
    for (let input = 0; input < inputs; input++) peak = Math.max(peak, Math.abs(stored[from + input]!));
    const perUnit = largest / peak;
    scales[output] = peak / largest;
    for (let input = 0; input < inputs; input++) {
      values[input * outputs + output] = Math.round(stored[from + input]! * perUnit);
    }
  }
  return { values, scales };
}
