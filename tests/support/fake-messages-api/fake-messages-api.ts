import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll } from 'vitest';

/** A request that came. */
export interface AskedMessage {
  url: string;
  headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: the tests look at parts of it.
  body: any;
  signal: AbortSignal;
}

export type Answer = (asked: AskedMessage) => Response | Promise<Response>;

export interface FakeMessagesApi {
  /** Requests for messages and counts that came in this test. */
  readonly asked: AskedMessage[];
  /** Answers to come, in order; the last one is given to every further request. */
  answers(...given: Answer[]): void;
  /** The msw server, for handlers of other addresses. */
  readonly server: ReturnType<typeof setupServer>;
}

/** Stands in for the Messages API at `address` in the tests of a file. Any other request fails. */
export function fakeMessagesApi(address = 'https://api.anthropic.com'): FakeMessagesApi {
  const asked: AskedMessage[] = [];
  let waiting: Answer[] = [];
  const server = setupServer(
    http.post(`${address}/v1/messages*`, async ({ request }) => {
      const message: AskedMessage = {
        url: request.url,
        headers: request.headers,
        body: await request.clone().json(),
        signal: request.signal,
      };
      asked.push(message);
      const answer = waiting.length > 1 ? waiting.shift() : waiting[0];
      return answer?.(message) ?? HttpResponse.error();
    }),
  );
  beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
  afterEach(() => {
    server.resetHandlers();
    asked.length = 0;
    waiting = [];
  });
  afterAll(() => server.close());
  return {
    asked,
    server,
    answers(...given) {
      waiting = given;
    },
  };
}
