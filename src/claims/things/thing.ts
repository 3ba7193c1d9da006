/** What a thing is, so that it is only set against its like. */
export type ThingKind = 'agent' | 'process' | 'crime' | 'learning' | 'need' | 'outcome' | 'money';

/** A service, body, post, kind of place, process, need or other thing of the field, under whatever words. */
export interface Thing {
  /** The first of its wordings. */
  id: string;
  kind: ThingKind;
  /** Wordings that mean the same, lower case; "^" before one that counts only in the letters written. */
  wordings: readonly string[];
  /** Ids of things that it is a kind of: whoever speaks of this speaks of those too, not the other way round. */
  broader: readonly string[];
  /** True for words of many senses: they count only where the evidence holds a thing of the same kind that the claim leaves out. */
  loose: boolean;
}
