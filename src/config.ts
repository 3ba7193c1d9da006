import { z } from 'zod';
import { addressSetting } from './config/address-setting.ts';
import { limitShape, limitsOf } from './config/limit-setting.ts';
import { settingsFault } from './config/settings-fault.ts';
import { signInOf, signInShape } from './config/sign-in-setting.ts';
import type { LimitSettings } from './domain/limit-settings.ts';
import type { ModelSettings } from './domain/model-settings.ts';
import { Secret } from './domain/secret.ts';
import type { SignInSettings } from './domain/sign-in-settings.ts';
import type { TimetableSettings } from './domain/timetable-settings.ts';

const wholeNumber = (lowest: number, highest: number) => {
  const fault = `must be a whole number from ${lowest} to ${highest}`;
  return z.coerce.number({ error: fault }).int(fault).min(lowest, fault).max(highest, fault);
};

const clearanceFault =
  'must be names with working days before publication, from 0 to 250, e.g. "finance and legal:5; chief officers:8"';

/** "finance and legal:5; chief officers:8", each name once. */
const clearance = z.string().transform((printed, context) => {
  const parts = printed.split(';').filter((part) => part.trim() !== '');
  const steps = parts.flatMap((part) => {
    const [, name, days] = /^\s*(\S.*?)\s*:\s*(\d{1,3})\s*$/u.exec(part) ?? [];
    return name === undefined || Number(days) > 250 ? [] : [{ name, workingDays: Number(days) }];
  });
  const names = new Set(steps.map(({ name }) => name.toLowerCase()));
  if (steps.length < parts.length || names.size < parts.length)
    context.addIssue({ code: 'custom', message: clearanceFault });
  return steps;
});

const pricesFault =
  'must be dollars for a million tokens, all four of them, e.g. "input:3; output:15; cache read:0.3; cache write:3.75"';

/** "input:3; output:15; cache read:0.3; cache write:3.75", in any order. */
const prices = z.string().transform((printed, context) => {
  const given = new Map(
    [...printed.matchAll(/(input|output|cache read|cache write)\s*:\s*(\d+(?:\.\d+)?)\s*(?:;|$)/gu)].map(
      ([, kind, dollars]) => [kind, Number(dollars)],
    ),
  );
  if (given.size < 4) {
    context.addIssue({ code: 'custom', message: pricesFault });
    return z.NEVER;
  }
  const of = (kind: string) => given.get(kind) ?? 0;
  return {
    input: of('input'),
    output: of('output'),
    cacheRead: of('cache read'),
    cacheWrite: of('cache write'),
  };
});

const setting = z.object({
  /** File of the library. */
  RAPPORTEUR_LIBRARY: z.string().default('data/library.db'),
  /** Address the server listens on; beyond loopback only with sign-in, see serving-fault.ts. */
  RAPPORTEUR_HOST: z
    .string()
    .regex(
      /^(?:[A-Za-z0-9.-]+|[0-9A-Fa-f:.]+)$/,
      'must be a host name or an address, e.g. 127.0.0.1 or 0.0.0.0',
    )
    .default('127.0.0.1'),
  RAPPORTEUR_PORT: wholeNumber(0, 65535).default(4173),
  /** The home council: what "we" and "our" mean in a question. */
  RAPPORTEUR_COUNCIL: z.string().optional(),
  /** Embedding workers while reports enter; one is kept for questions. */
  RAPPORTEUR_WORKERS: wholeNumber(1, 64).optional(),
  /** Folder of the council's own regime files, read beside those of the product. */
  RAPPORTEUR_REGIMES: z.string().optional(),
  /** Folder of the council's own house styles, read beside those of the product. */
  RAPPORTEUR_HOUSE_STYLES: z.string().optional(),
  /** Seconds that recognising one scanned page may take. */
  RAPPORTEUR_OCR_PAGE_SECONDS: wholeNumber(1, 3600).optional(),
  /** Seconds that recognising all scanned pages of one file may take. */
  RAPPORTEUR_OCR_FILE_SECONDS: wholeNumber(1, 86_400).optional(),
  /** Whether the five clear days before a meeting are working days or any days. */
  RAPPORTEUR_CLEAR_DAYS: z
    .enum(['working', 'calendar'], { error: 'must be working or calendar' })
    .default('working'),
  /** Who clears a report before it is published, and how many working days before. */
  RAPPORTEUR_CLEARANCE: clearance.default([]),
  /** Who answers: without it, Claude where a key or a cloud service is set, else nobody but this machine. */
  RAPPORTEUR_ENGINE: z.enum(['offline', 'claude'], { error: 'must be offline or claude' }).optional(),
  /** Secret key of the model's service or gateway. */
  RAPPORTEUR_MODEL_KEY: z.string().optional(),
  /** Whose service is called. */
  RAPPORTEUR_MODEL_SERVICE: z
    .enum(['anthropic', 'bedrock', 'vertex'], { error: 'must be anthropic, bedrock or vertex' })
    .default('anthropic'),
  /** Model id as the service names it. */
  RAPPORTEUR_MODEL: z.string().default('claude-sonnet-5-5'),
  /** Base address of a gateway that speaks as Anthropic's service does. */
  RAPPORTEUR_MODEL_ADDRESS: addressSetting.optional(),
  /** Region of Bedrock or Vertex: where the data is kept. */
  RAPPORTEUR_MODEL_REGION: z.string().optional(),
  /** Project of Vertex. */
  RAPPORTEUR_MODEL_PROJECT: z.string().optional(),
  /** Seconds that a whole answer may take. */
  RAPPORTEUR_ANSWER_SECONDS: wholeNumber(5, 600).default(60),
  /** Seconds without a word after which a model counts as gone. */
  RAPPORTEUR_MODEL_SILENCE_SECONDS: wholeNumber(1, 120).default(20),
  /** Most tokens sent with one call; reports that fit are sent whole. */
  RAPPORTEUR_MODEL_INPUT_TOKENS: wholeNumber(4000, 1_000_000).default(150_000),
  /** Longest answer of one call, in tokens. */
  RAPPORTEUR_MODEL_OUTPUT_TOKENS: wholeNumber(256, 64_000).default(4000),
  /** Whether the model thinks before it writes: as it does by itself, not, or as much as it sees fit. */
  RAPPORTEUR_MODEL_THINKING: z
    .enum(['model', 'off', 'adaptive'], { error: 'must be model, off or adaptive' })
    .default('model'),
  /** What tokens cost. */
  RAPPORTEUR_MODEL_PRICES: prices.optional(),
  ...signInShape,
  ...limitShape,
});

/** Names of every setting, as they stand in the environment. */
export const settingNames: readonly string[] = Object.keys(setting.shape);

/** Every setting, resolved once and passed in. */
export interface Config {
  libraryFile: string;
  host: string;
  port: number;
  homeCouncil?: string;
  workers?: number;
  regimesFolder?: string;
  houseStylesFolder?: string;
  /** Absent means 60. */
  ocrPageSeconds?: number;
  /** Absent means 3,600. */
  ocrFileSeconds?: number;
  /** How days around a meeting are counted; absent means working days and no local dates, which is what `readConfig` then gives. */
  timetable?: TimetableSettings;
  /** How a language model is reached; absent means that none is asked. */
  model?: ModelSettings;
  /** How much may be sent in a time; absent means as much as anybody likes, `readConfig` always gives them. */
  limits?: LimitSettings;
  /** How people sign in; absent means that they do not, and only this machine is served. */
  signIn?: SignInSettings;
}

function givenValues(environment: Record<string, string | undefined>): Record<string, string> {
  const given: Record<string, string> = {};
  for (const name of settingNames) {
    const value = environment[name]?.trim();
    if (value !== undefined && value !== '') given[name] = value;
  }
  return given;
}

type Setting = z.infer<typeof setting>;

/** Absent when the offline engine answers: where it is chosen, or where nothing says how a model is reached. @throws AppError `config_invalid` */
function modelOf(value: Setting): { model?: ModelSettings } {
  const service = value.RAPPORTEUR_MODEL_SERVICE;
  const key = value.RAPPORTEUR_MODEL_KEY;
  if (value.RAPPORTEUR_ENGINE === 'offline') return {};
  if (service === 'anthropic' && key === undefined) {
    if (value.RAPPORTEUR_ENGINE === undefined) return {};
    throw settingsFault('RAPPORTEUR_ENGINE is claude, and RAPPORTEUR_MODEL_KEY holds no key');
  }
  if (service !== 'anthropic' && value.RAPPORTEUR_MODEL_REGION === undefined)
    throw settingsFault(
      `RAPPORTEUR_MODEL_SERVICE is ${service}, and RAPPORTEUR_MODEL_REGION names no region`,
    );
  if (service === 'vertex' && value.RAPPORTEUR_MODEL_PROJECT === undefined)
    throw settingsFault('RAPPORTEUR_MODEL_SERVICE is vertex, and RAPPORTEUR_MODEL_PROJECT names no project');
  const given = {
    key: key === undefined ? undefined : new Secret(key),
    address: value.RAPPORTEUR_MODEL_ADDRESS,
    region: value.RAPPORTEUR_MODEL_REGION,
    project: value.RAPPORTEUR_MODEL_PROJECT,
    thinking: value.RAPPORTEUR_MODEL_THINKING === 'model' ? undefined : value.RAPPORTEUR_MODEL_THINKING,
    prices: value.RAPPORTEUR_MODEL_PRICES,
  };
  return {
    model: {
      service,
      model: value.RAPPORTEUR_MODEL,
      answerMs: value.RAPPORTEUR_ANSWER_SECONDS * 1000,
      silenceMs: value.RAPPORTEUR_MODEL_SILENCE_SECONDS * 1000,
      inputTokens: value.RAPPORTEUR_MODEL_INPUT_TOKENS,
      outputTokens: value.RAPPORTEUR_MODEL_OUTPUT_TOKENS,
      ...(Object.fromEntries(
        Object.entries(given).filter(([, one]) => one !== undefined),
      ) as Partial<ModelSettings>),
    },
  };
}

/**
 * The only reader of settings. A value that is empty or only white space counts as not set.
 * @throws AppError `config_invalid`, naming every setting that is wrong and what it may be.
 */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const parsed = setting.safeParse(givenValues(environment));
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('; ');
    throw settingsFault(faults);
  }
  const value = parsed.data;
  const { RAPPORTEUR_OCR_PAGE_SECONDS: ocrPageSeconds, RAPPORTEUR_OCR_FILE_SECONDS: ocrFileSeconds } = value;
  return {
    libraryFile: value.RAPPORTEUR_LIBRARY,
    host: value.RAPPORTEUR_HOST,
    port: value.RAPPORTEUR_PORT,
    ...(value.RAPPORTEUR_COUNCIL === undefined ? {} : { homeCouncil: value.RAPPORTEUR_COUNCIL }),
    ...(value.RAPPORTEUR_WORKERS === undefined ? {} : { workers: value.RAPPORTEUR_WORKERS }),
    ...(value.RAPPORTEUR_REGIMES === undefined ? {} : { regimesFolder: value.RAPPORTEUR_REGIMES }),
    ...(value.RAPPORTEUR_HOUSE_STYLES === undefined
      ? {}
      : { houseStylesFolder: value.RAPPORTEUR_HOUSE_STYLES }),
    ...(ocrPageSeconds === undefined ? {} : { ocrPageSeconds }),
    ...(ocrFileSeconds === undefined ? {} : { ocrFileSeconds }),
    timetable: { clearDays: value.RAPPORTEUR_CLEAR_DAYS, clearance: value.RAPPORTEUR_CLEARANCE },
    limits: limitsOf(value),
    ...modelOf(value),
    ...signInOf(value),
  };
}
