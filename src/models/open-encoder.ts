import { InferenceSession, Tensor } from 'onnxruntime-node';
import { encoderShape } from './encoder-shape.ts';
import { halfValues } from './half-values.ts';
import type { LoadedEncoder } from './load-encoder.ts';

/** Token numbers of one text, [CLS] and [SEP] included, to its unit vector: the mean over all its tokens. */
export type Encode = (tokens: Uint16Array) => Promise<Float32Array>;

const { width } = encoderShape;

/** A session on one core; it blocks the thread that calls it while it runs. */
export async function openEncoder({ graph, words, positions }: LoadedEncoder): Promise<Encode> {
  const session = await InferenceSession.create(graph, {
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    graphOptimizationLevel: 'all',
  });
  const [input, output] = [session.inputNames[0]!, session.outputNames[0]!];
  return async (tokens) => {
    const embeddings = new Tensor('float32', summed(tokens, words, positions), [1, tokens.length, width]);
    const state = (await session.run({ [input]: embeddings }))[output]!.data;
    return unitMean(state as Float32Array);
  };
}

function summed(tokens: Uint16Array, words: Uint16Array, positions: Float32Array): Float32Array {
  const sums = new Float32Array(tokens.length * width);
  for (let place = 0, at = 0; place < tokens.length; place++) {
    const row = tokens[place]! * width;
    for (let column = 0; column < width; column++, at++) {
      sums[at] = halfValues[words[row + column]!]! + positions[at]!;
    }
  }
  return sums;
}

function unitMean(state: Float32Array): Float32Array {
  const sum = new Float32Array(width);
  for (let at = 0; at < state.length; ) {
    for (let column = 0; column < width; column++, at++) sum[column]! += state[at]!;
  }
  let square = 0;
  for (const value of sum) square += value * value;
  const length = Math.sqrt(square);
  return sum.map((value) => value / length);
}
