import { inspect } from 'node:util';
import type { ModelSettings } from '../../domain/model-settings.ts';
import type { ClaudeClient } from './claude-client.ts';
import { guardFetch } from './guard-fetch.ts';
import { modelFailure } from './model-failure.ts';

const anthropicAddress = 'https://api.anthropic.com';

/** Settings that keep an SDK client from logging, tracing and retrying by itself. */
const quiet = { maxRetries: 0, logLevel: 'off', openTelemetry: false, webhookKey: null } as const;

/**
 * The SDK's client for the service that the settings name. Key and address come from the settings alone; Bedrock and Vertex find their credentials
 * where they run, as their own clients do. A service's package is loaded only here.
 * @throws AppError `model_missing` when the package of a cloud service is not installed.
 */
export async function connectClient(
  settings: ModelSettings,
  fetch: typeof globalThis.fetch | undefined,
): Promise<ClaudeClient> {
  if (settings.service === 'bedrock') return connectBedrock(settings, fetch);
  if (settings.service === 'vertex') return connectVertex(settings, fetch);
  const { Anthropic } = await import('@anthropic-ai/sdk');
  const baseURL = settings.address ?? anthropicAddress;
  const key = settings.key?.reveal() ?? '';
  return unseen(
    new Anthropic({
      ...quiet,
      apiKey: key,
      authToken: null,
      baseURL,
      // The SDK adds headers that it finds in the environment; given here, ours stands above one of the same name.
      defaultHeaders: new Headers({ authorization: `Bearer ${key}` }),
      fetch: guardFetch(baseURL, fetch, true),
    }),
  );
}

async function connectBedrock(
  settings: ModelSettings,
  fetch: typeof globalThis.fetch | undefined,
): Promise<ClaudeClient> {
  const { AnthropicBedrock } = await import('@anthropic-ai/bedrock-sdk').catch(missing('bedrock'));
  const region = settings.region ?? '';
  const baseURL = settings.address ?? `https://bedrock-runtime.${region}.amazonaws.com`;
  return unseen(
    new AnthropicBedrock({
      ...quiet,
      awsRegion: region,
      baseURL,
      ...(settings.key === undefined ? {} : { apiKey: settings.key.reveal() }),
      fetch: guardFetch(baseURL, fetch),
    }),
  );
}

async function connectVertex(
  settings: ModelSettings,
  fetch: typeof globalThis.fetch | undefined,
): Promise<ClaudeClient> {
  const { AnthropicVertex } = await import('@anthropic-ai/vertex-sdk').catch(missing('vertex'));
  const client = new AnthropicVertex({
    ...quiet,
    region: settings.region ?? '',
    projectId: settings.project ?? null,
    baseURL: settings.address ?? null,
    fetch: (input, init) => guardFetch(client.baseURL, fetch)(input, init),
  });
  // It looks for credentials at once; without a listener, finding none would end the process. Each call tells it again.
  (client as unknown as { _authClientPromise: Promise<unknown> })._authClientPromise.catch(() => undefined);
  return unseen(client);
}

/** The SDK keeps the key in plain fields: whoever prints or serialises the client is shown a name in their place. */
function unseen<Client extends object>(client: Client): Client {
  const name = () => '[client]';
  return Object.defineProperties(client, { [inspect.custom]: { value: name }, toJSON: { value: name } });
}

function missing(service: 'bedrock' | 'vertex'): () => never {
  return () => {
    throw modelFailure('model_missing', {
      message: `RAPPORTEUR_MODEL_SERVICE is ${service}, and its package is not installed. Run "npm install @anthropic-ai/${service}-sdk" and start again; until then the offline engine answers.`,
    });
  };
}
