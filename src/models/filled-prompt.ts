/** A prompt with its inputs filled in, ready to send. */
export interface FilledPrompt {
  name: string;
  version: number;
  /** First 16 hexadecimal digits of the SHA-256 of the prompt's file, as it is kept in `ModelCall`. */
  hash: string;
  /** Standing instructions; holds no word of a report or a question. */
  system: string;
  /** What is asked now, with untrusted text inside tags. */
  user: string;
}
