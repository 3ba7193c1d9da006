/** Address of a conversation's page; at one of its turns, by number from 1, where given. */
export function conversationAddress(conversationId: string, turn?: number): string {
  const page = `/conversations/${encodeURIComponent(conversationId)}`;
  return turn === undefined ? page : `${page}#turn-${turn}`;
}
