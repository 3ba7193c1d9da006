import { HttpResponse, http, type RequestHandler } from 'msw';
import { createFakeClaude, type FakeClaudeOptions } from '../../scripts/fake-claude/fake-claude.ts';

/** Handlers of msw that answer as the stand-in for the Messages API does, at `address`. */
export function fakeClaudeHandlers(
  options: FakeClaudeOptions = {},
  address = 'https://api.anthropic.com',
): RequestHandler[] {
  const answer = createFakeClaude(options);
  return ['/v1/messages', '/v1/messages/*'].map((path) =>
    http.all(`${address}${path}`, async ({ request }) => {
      const answered = await answer(request);
      return answered === 'reset' ? HttpResponse.error() : answered;
    }),
  );
}
