import { request as send } from 'node:http';

/** What somebody got who asked on the page, with script. Times in milliseconds from the moment of asking. */
export interface Asked {
  firstByte: number;
  whole: number;
  /** How the turn ended, e.g. "answered"; "none" where the stream broke off. */
  state: string;
  /** Address of its conversation; empty where none was told. */
  page: string;
}

const patience = 120_000;

/** Asks as the page does, over a connection of its own, and reads the answer's events to the last. */
export function askOnPage(port: number, cookie: string, question: string): Promise<Asked> {
  const body = new URLSearchParams({ q: question }).toString();
  const began = performance.now();
  return new Promise((resolve, reject) => {
    const asking = send(
      {
        host: '127.0.0.1',
        port,
        path: '/ask',
        method: 'POST',
        agent: false,
        signal: AbortSignal.timeout(patience),
        headers: {
          cookie,
          accept: 'text/event-stream',
          origin: `http://127.0.0.1:${port}`,
          'content-type': 'application/x-www-form-urlencoded',
          'content-length': Buffer.byteLength(body),
        },
      },
      (response) => {
        let events = '';
        let firstByte = 0;
        response.setEncoding('utf8').on('data', (piece: string) => {
          firstByte ||= performance.now() - began;
          events += piece;
        });
        response.on('error', reject).on('end', () => {
          if (response.statusCode !== 200)
            reject(new Error(`POST /ask gave ${response.statusCode}: ${events.slice(0, 200)}`));
          resolve({ firstByte, whole: performance.now() - began, ...told(events) });
        });
      },
    );
    asking.on('error', reject).end(body);
  });
}

function told(events: string): Pick<Asked, 'state' | 'page'> {
  const of = (event: string) => {
    const data = new RegExp(`event: ${event}\\ndata: (.*)`, 'u').exec(events)?.[1] ?? '{}';
    return JSON.parse(data) as { state?: string; href?: string };
  };
  return { state: of('ended').state ?? 'none', page: of('turn').href ?? '' };
}

/** How long a page takes to come whole, in milliseconds, and what it holds. */
export async function getPage(
  port: number,
  path: string,
  cookie = '',
): Promise<{ took: number; status: number; text: string }> {
  const began = performance.now();
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    headers: { cookie },
    signal: AbortSignal.timeout(patience),
  });
  const text = await response.text();
  return { took: performance.now() - began, status: response.status, text };
}
