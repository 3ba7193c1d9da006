import type { EncoderConstants } from './encoder-constants.ts';
import { encoderShape, type Precision } from './encoder-shape.ts';
import type { GraphNode } from './onnx-graph.ts';

const { width, inner, heads } = encoderShape;

/** The model's own 1e-12 is lost in single precision, as in every runtime of it. */
export const layerNorm = { epsilon: { float: 1e-12 } };

/**
 * One layer, from `state<layer>` to `state<layer + 1>`: attention, then the feed-forward part, each added to what it
 * was made from and normed. int8 takes the tanh form of GELU: its error is far below that of 8-bit numbers.
 */
export function encoderLayer(
  layer: number,
  precision: Precision,
  { vector, matrix, norm }: EncoderConstants,
): GraphNode[] {
  const at = (part: string) => `encoder.layer.${layer}.${part}`;
  const own = (part: string) => vector(at(`${part}.bias`), at(`${part}.bias`));
  const state = `state${layer}`;
  const parts = ['query', 'key', 'value'].map((part) => at(`attention.self.${part}`));
  const mix = matrix(at('mix'), width, ...parts.map((part) => `${part}.weight`));
  const mixBias = vector(at('mix.bias'), ...parts.map((part) => `${part}.bias`));
  const gather = matrix(at('gather'), width, at('attention.output.dense.weight'));
  const widen = matrix(at('widen'), width, at('intermediate.dense.weight'));
  const narrow = matrix(at('narrow'), inner, at('output.dense.weight'));
  const attended = at('attended');
  return [
    ...attention(precision, state, mix, mixBias, at('mixed')),
    product(precision, at('mixed'), gather, at('gathered')),
    added(
      [at('gathered'), state],
      norm(at('attention.output.LayerNorm')),
      own('attention.output.dense'),
      attended,
    ),
    product(precision, attended, widen, at('widened')),
    {
      op: precision === 'int8' ? 'FastGelu' : 'BiasGelu',
      inputs: [at('widened'), own('intermediate.dense')],
      outputs: [at('gated')],
      fused: true,
    },
    product(precision, at('gated'), narrow, at('narrowed')),
    added([at('narrowed'), attended], norm(at('output.LayerNorm')), own('output.dense'), `state${layer + 1}`),
  ];
}

function attention(
  precision: Precision,
  input: string,
  matrix: string,
  bias: string,
  output: string,
): GraphNode[] {
  const rest = { outputs: [output], attributes: { num_heads: heads }, fused: true };
  if (precision === 'fp32') return [{ op: 'Attention', inputs: [input, matrix, bias], ...rest }];
  const [whole, scale, zero] = ['whole', 'scale', 'zero'].map((part) => `${input}.${part}`) as [
    string,
    string,
    string,
  ];
  return [
    { op: 'DynamicQuantizeLinear', inputs: [input], outputs: [whole, scale, zero] },
    { op: 'QAttention', inputs: [whole, matrix, bias, scale, `${matrix}.scales`, '', zero], ...rest },
  ];
}

function product(precision: Precision, input: string, matrix: string, output: string): GraphNode {
  return precision === 'fp32'
    ? { op: 'MatMul', inputs: [input, matrix], outputs: [output] }
    : {
        op: 'DynamicQuantizeMatMul',
        inputs: [input, matrix, `${matrix}.scales`],
        outputs: [output],
        fused: true,
      };
}

function added(terms: string[], norm: string[], bias: string, output: string): GraphNode {
  const inputs = [...terms, ...norm, bias];
  return { op: 'SkipLayerNormalization', inputs, outputs: [output], attributes: layerNorm, fused: true };
}
