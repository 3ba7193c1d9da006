import type { Store } from '../../store/open-store.ts';
import { type SessionServices, sessionServices } from './session-services.ts';
import { type TokenServices, tokenServices } from './token-services.ts';

/** Who people are: sessions of those who signed in, and tokens for their programs. */
export interface PeopleServices extends SessionServices, TokenServices {}

export interface PeopleParts {
  store: Store;
  reportFault: (fault: unknown) => void;
  now?: () => number;
}

/** The verbs over people; `closePeople` waits for what is being written. */
export function peopleServices({
  now = Date.now,
  ...parts
}: PeopleParts): PeopleServices & { closePeople(): Promise<void> } {
  const { settled, forgetTokens, ...tokens } = tokenServices({ ...parts, now });
  const sessions = sessionServices({ store: parts.store, now, forgetTokens });
  return { ...sessions, ...tokens, closePeople: settled };
}
