/** Milliseconds after which a value is asked for again, and after which nobody is told the one before. */
const freshMs = 1000;
const staleMs = 5000;

/** Something that many ask for and that takes a while: it is asked for once a second at most, and whoever asks meanwhile is told the last one. */
export class LastKnown<Value> {
  private last: { value: Promise<Value>; at: number } | undefined;
  private isAsking = false;

  constructor(
    private readonly ask: () => Promise<Value>,
    private readonly now: () => number = Date.now,
  ) {}

  /** @throws what asking for it failed with, until it is asked for again */
  get(): Promise<Value> {
    const age = this.last === undefined ? Number.POSITIVE_INFINITY : this.now() - this.last.at;
    if (age < freshMs || (this.isAsking && age < staleMs)) return this.last!.value;
    const next = { value: this.ask(), at: this.now() };
    if (this.last === undefined || age >= staleMs) this.last = next;
    this.isAsking = true;
    const settled = () => {
      this.isAsking = false;
      this.last = next;
    };
    next.value.then(settled, settled);
    return this.last.value;
  }
}
