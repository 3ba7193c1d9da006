/** Who wrote what fills an input: `ours` is our own data or code, `untrusted` a report, a person or a model. */
export type InputKind = 'ours' | 'untrusted';

/** A prompt's file, read and checked. */
export interface Prompt {
  name: string;
  version: number;
  /** First 16 hexadecimal digits of the SHA-256 of the file's bytes. */
  hash: string;
  /** Name of the file, to tell of faults. */
  file: string;
  inputs: Readonly<Record<string, InputKind>>;
  /** Line of each input in the file. */
  inputLines: Readonly<Record<string, number>>;
  /** Standing instructions, without an input. */
  system: string;
  /** What is asked, with each input as `{{name}}`. */
  user: string;
}

/** Every prompt of the product. */
export const promptNames = [
  'rephrase-question',
  'answer-question',
  'extract-findings',
  'write-section',
  'judge-support',
] as const;
export type PromptName = (typeof promptNames)[number];
export type Prompts = Readonly<Record<PromptName, Prompt>>;
