import { strFromU8, unzipSync } from 'fflate';
import type { Person } from '../../src/domain/person.ts';
import type { Services } from '../../src/services.ts';
import { createApp } from '../../src/web/create-app.ts';
import type { LeakOutput } from './leak-outputs.ts';
import type { HeldByOthers } from './people-library.ts';
import { peopleWho, type Who } from './people-reports.ts';
import { withoutNonce } from './without-nonce.ts';

/** What is another at each request though it says the same: times, random ids, nonces, secrets of new tokens. */
function sameEachTime(words: string): string {
  return withoutNonce(words)
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, 'ID')
    .replace(/rap_[\w-]{43}/g, 'TOKEN')
    .replace(/(\/assets\/[a-z]+-)[0-9a-f]+/g, '$1HASH')
    .replace(/"messageId":"\w+"/g, '"messageId":"ID"')
    .replace(/"durationMs":[\d.e-]+/g, '"durationMs":0')
    .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/g, 'TIME')
    .replace(/event: waiting\ndata: .*\n\n/g, '');
}

/** A Word file as the words of its parts: the archive itself holds the time. */
function wordsOf(bytes: Uint8Array): string {
  return Object.entries(unzipSync(bytes))
    .filter(([name]) => /\.(?:xml|rels)$/.test(name))
    .map(([name, part]) => `${name}\n${strFromU8(part)}`)
    .join('\n');
}

/** A member before the pages over some services: what they send, and what they are told. */
export class Prober {
  readonly outputs: LeakOutput[] = [];
  readonly routes: readonly { method: string; path: string }[];
  private readonly app: ReturnType<typeof createApp>;

  constructor(services: Services, who: Who) {
    const person: Person = { id: 'a'.repeat(32), roles: ['member'], bodies: [...peopleWho[who]] };
    // Each test's member is somebody else than the officer.
    const own = { ...services, pseudonym: async () => person.id };
    this.app = createApp(own, {
      localRights: { roles: person.roles, bodies: person.bodies },
      reportFault: (fault) => {
        throw fault;
      },
    });
    this.routes = this.app.routes.filter(({ method, path }) => method !== 'ALL' && !path.includes('*'));
  }

  /** Sends a request and notes all that comes back; gives where it leads. */
  async send(
    path: string,
    init: RequestInit = {},
    asked = '',
  ): Promise<{ text: string; location: string | null }> {
    const response = await this.app.request(path, init);
    const bytes = new Uint8Array(await response.arrayBuffer());
    const isWord = bytes[0] === 0x50 && bytes[1] === 0x4b;
    const text = isWord ? wordsOf(bytes) : new TextDecoder().decode(bytes);
    const headers = ['content-type', 'content-disposition', 'location', 'www-authenticate', 'allow'].map(
      (name) => `${name}: ${response.headers.get(name)}`,
    );
    const door = `${init.method ?? 'GET'} ${sameEachTime(path)}`;
    const output = sameEachTime([response.status, ...headers, text].join('\n'));
    this.outputs.push({ door, asked: `${asked} ${path} ${String(init.body ?? '')}`, output });
    return { text, location: response.headers.get('location') };
  }

  form(path: string, fields: Record<string, string>, asked = '', headers: Record<string, string> = {}) {
    const body = new URLSearchParams(fields).toString();
    const type = { 'content-type': 'application/x-www-form-urlencoded', ...headers };
    return this.send(path, { method: 'POST', headers: type, body }, asked);
  }

  json(path: string, value: unknown, asked = '', headers: Record<string, string> = {}) {
    const type = { 'content-type': 'application/json', ...headers };
    return this.send(path, { method: 'POST', headers: type, body: JSON.stringify(value) }, asked);
  }
}

/** Asks a question by one of the doors, in turn; on the page also narrowed to what is hidden, as a stream, as text and as Word. */
export async function askByDoors(prober: Prober, questions: readonly string[], hiddenIds: readonly string[]) {
  const councils = ['Quillfeather District Council', 'Snettleworth County Council'];
  for (const [at, question] of questions.entries()) {
    const report = hiddenIds[at % hiddenIds.length]!;
    if (at % 5 === 0) await askOnPage(prober, { q: question }, question);
    else if (at % 5 === 1)
      await prober.form('/ask', { q: question }, question, { accept: 'text/event-stream' });
    else if (at % 5 === 2) await prober.json('/api/ask', { question }, question);
    else if (at % 5 === 3)
      await prober.json(
        '/api/chat',
        { messages: [{ role: 'user', parts: [{ type: 'text', text: question }] }] },
        question,
      );
    else if (at % 2 === 0) await askOnPage(prober, { q: question, report }, question);
    else await askOnPage(prober, { q: question, council: councils[at % 4 > 1 ? 0 : 1]! }, question);
  }
}

async function askOnPage(prober: Prober, fields: Record<string, string>, question: string): Promise<void> {
  const { location } = await prober.form('/ask', fields, question);
  if (location === null) return;
  // What was chosen beside the question stands on its page as well.
  const asked = Object.values(fields).join(' ');
  const { text } = await prober.send(location.replace(/#.*/, ''), {}, asked);
  const turn = /data-turn="([\w-]+)"/.exec(text)?.[1];
  for (const path of ['events', 'text', 'answer.docx'])
    await prober.send(`/turns/${turn}/${path}`, {}, asked);
}

/** Every route of the app with ids of what is hidden in its address, by every method it has, and lists under filters of hidden words. */
export async function openAddresses(
  prober: Prober,
  { reports, conversations, turns, tokenId }: HeldByOthers,
  hidden: readonly string[],
  words: readonly string[],
): Promise<void> {
  const held = hidden.map((file) => reports.get(file)!);
  const ids = [
    ...held.flatMap(({ reportId, versionId }) => [reportId, versionId]),
    ...conversations,
    ...turns,
    tokenId,
  ];
  const fields = {
    kind: 'helpful',
    reason: 'Well said.',
    classification: 'public',
    replaces: held[0]!.reportId,
  };
  for (const { method, path } of prober.routes) {
    const addresses = path.includes(':')
      ? ids.map((id) => path.replace(/:(?:n|number|page)\b/g, '1').replace(/:\w+(?:\{[^}]*\})?/g, id))
      : [path];
    for (const address of addresses) {
      if (method === 'GET') await prober.send(address);
      else if (address.startsWith('/api/')) await prober.send(address, bodyOf(method, fields));
      else await prober.form(address, fields);
    }
  }
  for (const { reportId, versionId } of held) {
    await prober.send(`/reports/${reportId}?version=${versionId}&from=0&to=9`);
    await prober.send(`/api/reports/${reportId}?version=${versionId}&findings=1`);
  }
  for (const word of words) {
    const asked = encodeURIComponent(word);
    for (const name of [
      'q',
      'council',
      'period',
      'regime',
      'inspectorate',
      'class',
      'body',
      'classification',
    ])
      await prober.send(`/reports?${name}=${asked}`, {}, word);
    await prober.send(`/api/reports?council=${asked}`, {}, word);
    await prober.send(`/?q=${asked}&report=${held[0]!.reportId}`, {}, word);
  }
}

function bodyOf(method: string, value: unknown): RequestInit {
  return { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) };
}

/** The API by a token of the member's own. */
export async function askByToken(
  prober: Prober,
  token: string,
  questions: readonly string[],
  hidden: readonly string[],
) {
  const headers = { authorization: `Bearer ${token}` };
  for (const path of ['/api/reports', '/api/conversations', '/api/feedback', '/api/openapi.json', '/'])
    await prober.send(path, { headers });
  for (const id of hidden) await prober.send(`/api/reports/${id}?findings=1`, { headers });
  for (const question of questions) await prober.json('/api/ask', { question }, question, headers);
}
