/** Said in its place wherever it is printed. */
const shown = '[secret]';

/** Words that nobody may see: printed, inspected, put in a string or made JSON, they are "[secret]". */
export class Secret {
  readonly #words: string;

  constructor(words: string) {
    this.#words = words;
  }

  /** The words, for the one place that sends them. */
  reveal(): string {
    return this.#words;
  }

  toString(): string {
    return shown;
  }

  toJSON(): string {
    return shown;
  }

  /** What `util.inspect` and `console.log` print. */
  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return shown;
  }
}
