import type { Messages } from '@anthropic-ai/sdk/resources/messages';

/** What the engine asks of an SDK client. Bedrock's counts no tokens; neither cloud's has batches. */
export interface ClaudeClient {
  readonly baseURL: string;
  messages: Pick<Messages, 'create'> & Partial<Pick<Messages, 'countTokens' | 'batches'>>;
}
