/** What a thing is, so that it is only set against its like. */
export type ThingKind = 'agent' | 'process' | 'crime' | 'learning' | 'need' | 'outcome' | 'money';

/** One way to put a thing. */
export interface Wording {
  /** Lower case, unless it counts only in the letters written. */
  text: string;
  exact: boolean;
  /**
   * What a claim risks with it: `sure` must be backed; `loose` is a word of many senses, a fault only where the evidence holds a thing of the same
   * kind that the claim leaves out; `backing` (verbs, mostly) backs others and is never held against a claim.
   */
  force: 'sure' | 'loose' | 'backing';
}

/** A service, body, post, kind of place, process, need or other thing of the field, under whatever words. */
export interface Thing {
  /** The first of its wordings. */
  id: string;
  kind: ThingKind;
  wordings: readonly Wording[];
  /** Ids of things that it is a kind of: whoever speaks of this speaks of those too, not the other way round. */
  broader: readonly string[];
}
