import { onnxSchema } from './onnx-schema.ts';

/** ONNX's numbers for element and attribute types. */
const float32 = 1;
const int8 = 3;
const attributeFloat = 1;
const attributeInt = 2;

/** Name and dimensions of a graph's input or output, both of single precision; a string is a free dimension. */
export interface Port {
  name: string;
  dims: (number | string)[];
}

/** An operator: '' as an input is an absent optional one; whole attributes are integers unless written `{ float }`. */
export interface GraphNode {
  op: string;
  inputs: string[];
  outputs: string[];
  attributes?: Record<string, number | { float: number }>;
  /** True for ONNX Runtime's own operators (domain com.microsoft). */
  fused?: boolean;
}

export interface GraphConstant {
  name: string;
  dims: number[];
  data: Float32Array | Int8Array;
}

/** The graph's bytes as an ONNX file would hold them (IR version 8, operator set 17). */
export function writeOnnx(
  nodes: GraphNode[],
  constants: GraphConstant[],
  input: Port,
  output: Port,
): Uint8Array {
  return onnxSchema
    .encode({
      irVersion: 8,
      producerName: 'rapporteur',
      opsetImport: [
        { domain: '', version: 17 },
        { domain: 'com.microsoft', version: 1 },
      ],
      graph: {
        name: 'encoder',
        node: nodes.map(writeNode),
        initializer: constants.map(writeConstant),
        input: [writePort(input)],
        output: [writePort(output)],
      },
    })
    .finish();
}

function writeNode(node: GraphNode) {
  return {
    input: node.inputs,
    output: node.outputs,
    opType: node.op,
    domain: node.fused ? 'com.microsoft' : '',
    attribute: Object.entries(node.attributes ?? {}).map(([name, value]) =>
      typeof value === 'number'
        ? { name, i: value, type: attributeInt }
        : { name, f: value.float, type: attributeFloat },
    ),
  };
}

function writeConstant({ name, dims, data }: GraphConstant) {
  const rawData = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  return { name, dims, dataType: data instanceof Int8Array ? int8 : float32, rawData };
}

function writePort({ name, dims }: Port) {
  const dim = dims.map((size) => (typeof size === 'number' ? { dimValue: size } : { dimParam: size }));
  return { name, type: { tensorType: { elemType: float32, shape: { dim } } } };
}
