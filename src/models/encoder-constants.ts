import type { Precision } from './encoder-shape.ts';
import type { GraphConstant } from './onnx-graph.ts';
import { quantiseWeights } from './quantise-weights.ts';
import type { Weights } from './read-safetensors.ts';

/** Gathers a graph's constants from the weights. */
export interface EncoderConstants {
  constants: GraphConstant[];
  /** Adds a vector, the named weights one after the other, and returns its name. */
  vector(name: string, ...sources: string[]): string;
  /** Adds a matrix with one row an input, from weights stored with one row an output; int8 adds `<name>.scales` too. */
  matrix(name: string, inputs: number, ...sources: string[]): string;
  /** Adds the weight and bias of a layer norm and returns their names. */
  norm(source: string): string[];
}

export function gatherConstants(weights: Weights, precision: Precision): EncoderConstants {
  const constants: GraphConstant[] = [];
  const add = (name: string, dims: number[], data: GraphConstant['data']) => {
    constants.push({ name, dims, data });
    return name;
  };
  const vector = (name: string, ...sources: string[]) => {
    const data = joined(sources.map(weights.floats));
    return add(name, [data.length], data);
  };
  return {
    constants,
    vector,
    matrix(name, inputs, ...sources) {
      const stored = joined(sources.map(weights.floats));
      const outputs = stored.length / inputs;
      if (precision === 'fp32') return add(name, [inputs, outputs], turned(stored, inputs));
      const { values, scales } = quantiseWeights(stored, inputs);
      add(`${name}.scales`, [outputs], scales);
      return add(name, [inputs, outputs], values);
    },
    norm: (source) => [
      vector(`${source}.weight`, `${source}.weight`),
      vector(`${source}.bias`, `${source}.bias`),
    ],
  };
}

function joined(parts: Float32Array[]): Float32Array {
  const whole = new Float32Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function turned(stored: Float32Array, inputs: number): Float32Array {
  const outputs = stored.length / inputs;
  const result = new Float32Array(stored.length);
  for (let output = 0, at = 0; output < outputs; output++) {
    for (let input = 0; input < inputs; input++, at++) result[input * outputs + output] = stored[at]!;
  }
  return result;
}
