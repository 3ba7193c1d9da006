import type { DraftValue } from '../../domain/draft.ts';
import type { Drafted } from './drafted.ts';

/** The name of the body that meets, as a value that was given; empty where none was. */
export function bodyValue({ body }: Drafted): DraftValue[] {
  return body === undefined ? [] : [{ text: body.name, origin: 'given', given: 'body' }];
}
