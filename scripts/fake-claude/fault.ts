/** What can be made to go wrong: statuses of HTTP, breaks of the wire, and answers that are not right. */
export const faultNames = [
  '400',
  '401',
  '403',
  '404',
  '413',
  '429',
  '500',
  '529',
  /** The connection is closed before anything is answered. */
  'reset',
  /** The stream breaks in the middle. */
  'cut',
  /** The stream begins and then says nothing more. */
  'stall',
  /** An event in the middle is no JSON. */
  'garbled',
  /** An answer without a word. */
  'empty',
  /** It ran out of room in the middle of a sentence. */
  'max_tokens',
  'refusal',
  /** Citations name a document that was not sent. */
  'wrong-index',
  /** Citations name a block that was not sent. */
  'unsent-block',
  /** Citations stand in the text as markup. */
  'leaked-cite',
  /** Every second sentence holds a false figure. */
  'lie',
] as const;
export type Fault = (typeof faultNames)[number];

export function isFault(name: string): name is Fault {
  return (faultNames as readonly string[]).includes(name);
}
