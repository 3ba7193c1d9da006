import { gatherConstants } from './encoder-constants.ts';
import { encoderLayer, layerNorm } from './encoder-layer.ts';
import { encoderShape, type Precision } from './encoder-shape.ts';
import { type GraphNode, writeOnnx } from './onnx-graph.ts';
import type { Weights } from './read-safetensors.ts';

const { width, layers } = encoderShape;

/**
 * The encoder as an ONNX graph: summed embeddings `[1, tokens, 384]` in, the last hidden state of the same shape out.
 * With int8, weights have one scale an output and inputs are quantised as they come, so only a text run alone gives the
 * same vector every time. There is no padding and no mask: one text a run.
 */
export function buildEncoder(weights: Weights, precision: Precision): Uint8Array {
  const gathered = gatherConstants(weights, precision);
  const first: GraphNode = {
    op: 'LayerNormalization',
    inputs: ['embeddings', ...gathered.norm('embeddings.LayerNorm')],
    outputs: ['state0'],
    attributes: { axis: -1, ...layerNorm },
  };
  const rest = Array.from({ length: layers }, (_, layer) => encoderLayer(layer, precision, gathered)).flat();
  const dims = [1, 'tokens', width];
  return writeOnnx(
    [first, ...rest],
    gathered.constants,
    { name: 'embeddings', dims },
    { name: `state${layers}`, dims },
  );
}
