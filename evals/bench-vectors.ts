import { seededRandom } from '../src/evaluate/seeded-random.ts';

export const dimensions = 384;
const topics = 300;

/** Unit vectors with the lie of real ones: passages about topics, sentences near their passage, questions near a sentence. */
export interface VectorSource {
  /** A passage's own vector and then its sentences'. The same number always gives the same vectors. */
  ofPassage(number: number, sentences: number): Float32Array[];
  near(vector: Float32Array, random: () => number): Float32Array;
}

/** Cosines to be expected: passage and topic 0.6, sentence and passage 0.75, question and sentence 0.7. */
export function makeVectors(): VectorSource {
  const pool = normalValues(4_000_000);
  const noise = (random: () => number) => {
    const from = Math.floor(random() * (pool.length - dimensions));
    return unit(pool.slice(from, from + dimensions));
  };
  const mix = (vector: Float32Array, cosine: number, random: () => number) => {
    const other = noise(random);
    const rest = Math.sqrt(1 - cosine * cosine);
    return unit(vector.map((value, index) => cosine * value + rest * other[index]!));
  };
  const centres = Array.from({ length: topics }, (_, topic) => noise(seededRandom(1_000_003 + topic)));
  return {
    ofPassage(number, sentences) {
      const random = seededRandom(number * 7919 + 17);
      const own = mix(centres[Math.floor(random() * topics)]!, 0.6, random);
      return [own, ...Array.from({ length: sentences }, () => mix(own, 0.75, random))];
    },
    near: (vector, random) => mix(vector, 0.7, random),
  };
}

/** Box and Muller's method. */
function normalValues(count: number): Float32Array {
  const random = seededRandom(5);
  const values = new Float32Array(count);
  for (let i = 0; i < count; i += 2) {
    const radius = Math.sqrt(-2 * Math.log(1 - random()));
    const angle = 2 * Math.PI * random();
    values[i] = radius * Math.cos(angle);
    values[i + 1] = radius * Math.sin(angle);
  }
  return values;
}

function unit(vector: Float32Array): Float32Array {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
  return vector.map((value) => value / length);
}
