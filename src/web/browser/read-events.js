// @ts-check

/** @typedef {{event: string, data: any}} ServerEvent */

/**
 * The server-sent events of a response, as they come; data is JSON.
 * @param {Response} response
 * @returns {AsyncGenerator<ServerEvent>}
 */
export async function* readEvents(response) {
  const reader = /** @type {ReadableStream<BufferSource>} */ (response.body)
    .pipeThrough(new TextDecoderStream())
    .getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const blocks = (rest + value).split('\n\n');
    rest = /** @type {string} */ (blocks.pop());
    for (const block of blocks) {
      const lines = block.split('\n');
      const field = (/** @type {string} */ name) =>
        lines
          .flatMap((line) => (line.startsWith(`${name}: `) ? [line.slice(name.length + 2)] : []))
          .join('\n');
      const event = field('event');
      if (event !== '') yield { event, data: JSON.parse(field('data')) };
    }
  }
}
