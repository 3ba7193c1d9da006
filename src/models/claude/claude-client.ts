import type { Messages } from '@anthropic-ai/sdk/resources/messages';

/** What the engine asks of an SDK client. Bedrock counts no tokens and has no batches, Vertex has no batches. */
export interface ClaudeClient {
  readonly baseURL: string;
  messages: Pick<Messages, 'create'> & Partial<Pick<Messages, 'countTokens' | 'batches'>>;
}
