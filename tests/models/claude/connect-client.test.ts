import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HttpResponse, http } from 'msw';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openClaude } from '../../../src/models/claude/open-claude.ts';
import { bedrockAnswer } from '../../support/fake-messages-api/bedrock-answer.ts';
import { type AskedMessage, fakeMessagesApi } from '../../support/fake-messages-api/fake-messages-api.ts';
import { allEvents, madeRequest, madeSettings } from '../../support/fake-messages-api/made-request.ts';
import { wholeMessage } from '../../support/fake-messages-api/message-events.ts';
import { streamAnswer } from '../../support/fake-messages-api/stream-answer.ts';

const api = fakeMessagesApi();
const gateway = 'https://gateway.example.org/models/';

/** Asks once at `address`, and gives what came there. */
async function askAt(
  address: string,
  settings: Parameters<typeof madeSettings>[0],
  answer: () => Response,
): Promise<AskedMessage> {
  const came: AskedMessage[] = [];
  api.server.use(
    http.post(address, async ({ request }) => {
      came.push({
        url: request.url,
        headers: request.headers,
        body: await request.clone().json(),
        signal: request.signal,
      });
      return answer();
    }),
  );
  const events = await allEvents(openClaude(madeSettings(settings)));
  expect(events.map(({ type }) => type)).toEqual(['text', 'stretch', 'end']);
  return came[0]!;
}

const answer = () => streamAnswer(wholeMessage('Carers wait.'));

beforeEach(() => {
  for (const name of [
    'ANTHROPIC_API_KEY',
    'ANTHROPIC_AUTH_TOKEN',
    'ANTHROPIC_BEDROCK_BASE_URL',
    'ANTHROPIC_VERTEX_BASE_URL',
    'AWS_BEARER_TOKEN_BEDROCK',
    'AWS_PROFILE',
    'AWS_SESSION_TOKEN',
  ])
    vi.stubEnv(name, undefined);
});
afterEach(() => vi.unstubAllEnvs());

describe('the client of Anthropic', () => {
  it('takes key and address from the settings, whatever the environment holds', async () => {
    vi.stubEnv('ANTHROPIC_API_KEY', 'env-key');
    vi.stubEnv('ANTHROPIC_AUTH_TOKEN', 'env-token');
    vi.stubEnv('ANTHROPIC_BASE_URL', 'https://elsewhere.example.org');
    vi.stubEnv('ANTHROPIC_CUSTOM_HEADERS', 'Authorization: Bearer env-header\nX-Env: yes');
    vi.stubEnv('ANTHROPIC_LOG', 'debug');
    const printed = ['log', 'info', 'debug', 'warn', 'error'].map((name) => vi.spyOn(console, name as 'log'));
    const { url, headers } = await askAt('https://api.anthropic.com/v1/messages', {}, answer);
    expect(url).toBe('https://api.anthropic.com/v1/messages');
    expect(headers.get('authorization')).toBe('Bearer made-key');
    expect(JSON.stringify([...headers])).not.toMatch(/env-|x-env|x-stainless/u);
    expect(headers.get('anthropic-version')).toMatch(/^\d{4}-\d\d-\d\d$/u);
    expect(printed.flatMap(({ mock }) => mock.calls)).toEqual([]);
    vi.restoreAllMocks();
  });

  it('speaks to a gateway at its base address', async () => {
    const { url, headers } = await askAt(
      `${gateway}v1/messages`,
      { address: gateway, key: 'gate-key' },
      answer,
    );
    expect([url, headers.get('authorization')]).toEqual([`${gateway}v1/messages`, 'Bearer gate-key']);
  });
});

describe('the client of Bedrock', () => {
  const address = 'https://bedrock-runtime.eu-west-2.amazonaws.com/model/*/invoke-with-response-stream';
  const settings = {
    service: 'bedrock',
    region: 'eu-west-2',
    model: 'eu.anthropic.claude-made-v1:0',
  } as const;

  it('asks its region with a key, and reads its frames', async () => {
    const { url, headers, body } = await askAt(address, settings, () =>
      bedrockAnswer(wholeMessage('Carers wait.')),
    );
    expect(decodeURIComponent(url)).toContain('/model/eu.anthropic.claude-made-v1:0/');
    expect(headers.get('authorization')).toBe('Bearer made-key');
    expect(body).toMatchObject({ anthropic_version: expect.any(String), max_tokens: 500 });
    expect(body.messages[0].content).toHaveLength(3);
  });

  it('signs with the credentials of where it runs when there is no key', async () => {
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIAMADEUP');
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'made-secret');
    const { key: _, ...keyless } = madeSettings(settings);
    api.server.use(
      http.post(address, ({ request }) => {
        expect(request.headers.get('authorization')).toMatch(
          /^AWS4-HMAC-SHA256 Credential=AKIAMADEUP\/\d{8}\/eu-west-2\/bedrock\//u,
        );
        return bedrockAnswer(wholeMessage('Carers wait.'));
      }),
    );
    expect(await allEvents(openClaude(keyless))).toHaveLength(3);
  });
});

describe('the client of Vertex', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vertex-'));
  const file = join(folder, 'credentials.json');
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('asks its region and project with the credentials of where it runs', async () => {
    writeFileSync(
      file,
      JSON.stringify({
        type: 'authorized_user',
        client_id: 'made',
        client_secret: 'made',
        refresh_token: 'made',
      }),
    );
    vi.stubEnv('GOOGLE_APPLICATION_CREDENTIALS', file);
    vi.stubEnv('GOOGLE_CLOUD_PROJECT', 'made-project');
    api.server.use(
      http.post('https://oauth2.googleapis.com/token', () =>
        HttpResponse.json({ access_token: 'made-token', expires_in: 3600, token_type: 'Bearer' }),
      ),
    );
    const { headers, body } = await askAt(
      'https://europe-west1-aiplatform.googleapis.com/v1/projects/made-project/locations/europe-west1/publishers/anthropic/models/*',
      { service: 'vertex', region: 'europe-west1', project: 'made-project', model: 'claude-made' },
      answer,
    );
    expect(headers.get('authorization')).toBe('Bearer made-token');
    expect(body).toMatchObject({ stream: true, anthropic_version: expect.any(String) });
    expect(body).not.toHaveProperty('model');
  });

  it('that finds no credentials says so, and does not end the process', async () => {
    vi.stubEnv('GOOGLE_APPLICATION_CREDENTIALS', join(folder, 'none.json'));
    const model = openClaude(madeSettings({ service: 'vertex', region: 'eu', project: 'made-project' }));
    // Turns enough for the look at the file to fail while nobody asks.
    for (let turn = 0; turn < 200; turn++) await new Promise((resolve) => setImmediate(resolve));
    await expect(allEvents(model, madeRequest())).rejects.toMatchObject({ code: 'model_key_refused' });
  });
});
