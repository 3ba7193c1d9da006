import type { Middleware } from '@anthropic-ai/sdk';

/** Tells whenever something comes over the wire, since the SDK passes over pings. Nothing is read ahead: what came before a stream broke is still read. */
export function tellBytes(tell: () => void): Middleware {
  return async (request, next) => {
    const response = await next(request);
    if (!response.ok || response.body === null) return response;
    const reader = response.body.getReader();
    const body = new ReadableStream<Uint8Array>(
      {
        async pull(controller) {
          const { done, value } = await reader.read();
          if (done) return controller.close();
          tell();
          controller.enqueue(value);
        },
        cancel: (reason) => reader.cancel(reason),
      },
      { highWaterMark: 0 },
    );
    const { status, statusText, headers } = response;
    return new Response(body, { status, statusText, headers });
  };
}
