import type { Audience } from '../../domain/audience.ts';
import type { VerbOptions } from '../verb-context.ts';

/** Options of every verb over drafts. */
export interface DraftOptions extends VerbOptions {
  audience: Audience;
}

/** Options of every verb that changes one. */
export interface DraftChangeOptions extends DraftOptions {
  by?: string;
  /** The version that the person saw when they made the change. */
  onVersion?: number;
}

/** The draft and version that a change names, as the services take it. */
export function draftName(draftId: string, { audience, onVersion }: DraftChangeOptions) {
  return { audience, draftId, ...(onVersion === undefined ? {} : { on: onVersion }) };
}

/** Who made a change, where they said so. */
export function madeBy({ by }: DraftChangeOptions): { by?: string } {
  return by === undefined ? {} : { by };
}
