import { existsSync } from 'node:fs';
import { proxyWarning } from './config/proxy-warning.ts';
import { servingFault } from './config/serving-fault.ts';
import { type Config, readConfig } from './config.ts';
import { AppError } from './errors.ts';
import { openServices, type Services } from './services.ts';
import { createApp } from './web/create-app.ts';
import { listen } from './web/listen.ts';
import { rehearse } from './web/rehearse.ts';

function say(line: string): void {
  process.stderr.write(`rapporteur: ${line}\n`);
}

/** Faults of the program, with their stack, for whoever started it. */
function reportFault(fault: unknown): void {
  say(fault instanceof Error ? (fault.stack ?? fault.message) : String(fault));
}

/** Settles at the first interrupt; a second one ends the process at once. */
function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    let times = 0;
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.on(signal, () => {
        times++;
        if (times > 1) process.exit(1);
        resolve();
      });
    }
  });
}

/** Loads the model, mends an index that is out of date and reads reports into memory: the first reader would otherwise wait for it. */
async function warmUp(services: Services): Promise<void> {
  await services.ask({ question: 'What did the reports find?', audience: 'exempt', engine: 'offline' });
}

/** Where a model answers, its answer's own deadline ends first: it leaves time to answer without it. */
function deadlineOf({ model }: Config): { deadlineMs?: number } {
  return model === undefined ? {} : { deadlineMs: model.answerMs + 5000 };
}

function servedOf({ signIn, limits }: Config) {
  return { ...(signIn === undefined ? {} : { signIn }), ...(limits === undefined ? {} : { limits }) };
}

async function serve(): Promise<void> {
  const config = readConfig(process.env);
  const refused = servingFault(config);
  if (refused !== undefined) throw refused;
  const warning = proxyWarning(config);
  if (warning !== undefined) say(warning);
  const services = await openServices(config);
  try {
    await services.keepConversations();
    const stopped = interrupted();
    // Before anybody can send: what is on its way now was left by a process that ended.
    await services.keepUploads();
    const { fetch } = createApp(services, { reportFault, ...deadlineOf(config), ...servedOf(config) });
    const { address, close } = await listen({ fetch, host: config.host, port: config.port });
    try {
      say(`getting ready; questions are answered by ${config.model?.model ?? 'the offline engine'} …`);
      const ready = Promise.all([warmUp(services), rehearse(services, reportFault)]).then(() =>
        process.stdout.write(`Rapporteur is ready: ${config.signIn?.publicAddress ?? address}\n`),
      );
      await Promise.race([stopped, ready.then(() => stopped)]);
      say('stopping …');
    } finally {
      await close();
    }
  } finally {
    await services.close();
  }
}

if (existsSync('.env')) process.loadEnvFile('.env');
try {
  await serve();
} catch (thrown) {
  if (thrown instanceof AppError) say(`${thrown.message} (${thrown.code})`);
  else reportFault(thrown);
  process.exitCode = 1;
}
