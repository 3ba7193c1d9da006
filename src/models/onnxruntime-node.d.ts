/** The package carries no types of its own; it is onnxruntime-common with a CPU behind it. */
declare module 'onnxruntime-node' {
  export { InferenceSession, Tensor } from 'onnxruntime-common';
}
