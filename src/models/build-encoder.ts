import { type GraphConstant, type GraphNode, writeOnnx } from './onnx-graph.ts';
import { quantiseColumns } from './quantise-columns.ts';
import type { Weights } from './read-safetensors.ts';

export type Precision = 'int8' | 'fp32';

/** Shape of all-MiniLM-L6-v2: a BERT encoder of six layers. */
export const encoderShape = { width: 384, inner: 1536, heads: 12, layers: 6 } as const;

const { width, inner, heads, layers } = encoderShape;
/** The model's own 1e-12 is lost in single precision, as in every runtime of it. */
const layerNorm = { epsilon: { float: 1e-12 } };

/**
 * The encoder as an ONNX graph: summed embeddings `[1, tokens, 384]` in, the last hidden state of the same shape out.
 * With int8, weights have one scale a column and inputs are quantised as they come, so only texts run alone give the
 * same vector every time. There is no padding and no mask: one text a run.
 */
export function buildEncoder(weights: Weights, precision: Precision): Uint8Array {
  const nodes: GraphNode[] = [];
  const constants: GraphConstant[] = [];
  const floats = (name: string, ...sources: string[]) => {
    constants.push(vector(name, joined(sources.map(weights.floats))));
    return name;
  };
  const matrix = (name: string, rows: number, ...sources: string[]) => {
    const data = transposed(joined(sources.map(weights.floats)), rows);
    const dims = [rows, data.length / rows];
    if (precision === 'fp32') return void constants.push({ name, dims, data });
    const { values, scales } = quantiseColumns(data, rows, dims[1]!);
    constants.push({ name, dims, data: values }, vector(`${name}.scales`, scales));
  };
  const norm = (source: string) => [
    floats(`${source}.weight`, `${source}.weight`),
    floats(`${source}.bias`, `${source}.bias`),
  ];

  nodes.push({
    op: 'LayerNormalization',
    inputs: ['embeddings', ...norm('embeddings.LayerNorm')],
    outputs: ['state0'],
    attributes: { axis: -1, ...layerNorm },
  });
  for (let layer = 0; layer < layers; layer++) {
    const at = (part: string) => `encoder.layer.${layer}.${part}`;
    const parts = ['query', 'key', 'value'].map((part) => at(`attention.self.${part}`));
    matrix(at('mix'), width, ...parts.map((part) => `${part}.weight`));
    matrix(at('gather'), width, at('attention.output.dense.weight'));
    matrix(at('widen'), width, at('intermediate.dense.weight'));
    matrix(at('narrow'), inner, at('output.dense.weight'));
    const mixBias = floats(at('mix.bias'), ...parts.map((part) => `${part}.bias`));
    const bias = (part: string) => floats(at(`${part}.bias`), at(`${part}.bias`));
    nodes.push(...attention(precision, `state${layer}`, at('mix'), mixBias, at('mixed')));
    nodes.push(product(precision, at('mixed'), at('gather'), at('gathered')));
    nodes.push(
      added(
        [at('gathered'), `state${layer}`],
        norm(at('attention.output.LayerNorm')),
        bias('attention.output.dense'),
        at('attended'),
      ),
    );
    nodes.push(product(precision, at('attended'), at('widen'), at('widened')));
    nodes.push({
      op: 'BiasGelu',
      inputs: [at('widened'), bias('intermediate.dense')],
      outputs: [at('gated')],
      fused: true,
    });
    nodes.push(product(precision, at('gated'), at('narrow'), at('narrowed')));
    nodes.push(
      added(
        [at('narrowed'), at('attended')],
        norm(at('output.LayerNorm')),
        bias('output.dense'),
        `state${layer + 1}`,
      ),
    );
  }
  const shape = [1, 'tokens', width];
  return writeOnnx(
    nodes,
    constants,
    { name: 'embeddings', dims: shape },
    { name: `state${layers}`, dims: shape },
  );
}

function attention(
  precision: Precision,
  input: string,
  matrix: string,
  bias: string,
  output: string,
): GraphNode[] {
  const attributes = { num_heads: heads };
  if (precision === 'fp32')
    return [{ op: 'Attention', inputs: [input, matrix, bias], outputs: [output], attributes, fused: true }];
  const [whole, scale, zero] = [`${input}.whole`, `${input}.scale`, `${input}.zero`];
  return [
    { op: 'DynamicQuantizeLinear', inputs: [input], outputs: [whole, scale, zero] },
    {
      op: 'QAttention',
      inputs: [whole, matrix, bias, scale, `${matrix}.scales`, '', zero],
      outputs: [output],
      attributes,
      fused: true,
    },
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
  return {
    op: 'SkipLayerNormalization',
    inputs: [...terms, ...norm, bias],
    outputs: [output],
    attributes: layerNorm,
    fused: true,
  };
}

const vector = (name: string, data: Float32Array): GraphConstant => ({ name, dims: [data.length], data });

function joined(parts: Float32Array[]): Float32Array {
  const whole = new Float32Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Weights are stored with one row an output; the graph multiplies from the left, with one row an input. */
function transposed(data: Float32Array, rows: number): Float32Array {
  const columns = data.length / rows;
  const turned = new Float32Array(data.length);
  for (let column = 0, at = 0; column < columns; column++) {
    for (let row = 0; row < rows; row++, at++) turned[row * columns + column] = data[at]!;
  }
  return turned;
}
