import { format, inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { readConfig, settingNames } from '../src/config.ts';
import { Secret } from '../src/domain/secret.ts';
import { AppError } from '../src/errors.ts';

function faultOf(environment: Record<string, string>): AppError {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

/** What may be sent where nothing says otherwise. */
const limits = {
  questionsAMinute: 30,
  questionsAnHour: 300,
  uploadsAnHour: 60,
  signIns: 200,
  requestsAMinute: 600,
  proxies: 0,
};

describe('readConfig', () => {
  it('has a value for everything that is needed when nothing is set', () => {
    expect(readConfig({})).toEqual({
      libraryFile: 'data/library.db',
      host: '127.0.0.1',
      port: 4173,
      limits,
      timetable: { clearDays: 'working', clearance: [] },
    });
  });

  it('takes every setting, without the white space around it', () => {
    const config = readConfig({
      RAPPORTEUR_LIBRARY: ' reports.db ',
      RAPPORTEUR_HOST: 'localhost',
      RAPPORTEUR_PORT: '0',
      RAPPORTEUR_COUNCIL: ' Ashmere City Council',
      RAPPORTEUR_WORKERS: '3',
      RAPPORTEUR_OCR_PAGE_SECONDS: '90',
      RAPPORTEUR_OCR_FILE_SECONDS: '7200',
      RAPPORTEUR_REGIMES: ' our-regimes ',
      RAPPORTEUR_HOUSE_STYLES: ' our-styles ',
      RAPPORTEUR_CLEAR_DAYS: 'calendar',
      RAPPORTEUR_CLEARANCE: ' finance and legal : 5; chief officers:8;',
    });
    expect(config).toEqual({
      libraryFile: 'reports.db',
      host: 'localhost',
      port: 0,
      homeCouncil: 'Ashmere City Council',
      workers: 3,
      ocrPageSeconds: 90,
      ocrFileSeconds: 7200,
      limits,
      regimesFolder: 'our-regimes',
      houseStylesFolder: 'our-styles',
      timetable: {
        clearDays: 'calendar',
        clearance: [
          { name: 'finance and legal', workingDays: 5 },
          { name: 'chief officers', workingDays: 8 },
        ],
      },
    });
  });

  it('takes 0 for a limit that is switched off, and nothing below it', () => {
    expect(readConfig({ RAPPORTEUR_LIMIT_QUESTIONS: '0', RAPPORTEUR_PROXIES: '1' }).limits).toEqual({
      ...limits,
      questionsAMinute: 0,
      proxies: 1,
    });
    expect(faultOf({ RAPPORTEUR_LIMIT_UPLOADS: '-1' }).message).toContain(
      'RAPPORTEUR_LIMIT_UPLOADS must be a whole number from 0',
    );
  });

  it('counts an empty value as not set', () => {
    expect(readConfig({ RAPPORTEUR_PORT: '', RAPPORTEUR_COUNCIL: '  ' })).toEqual(readConfig({}));
  });

  it('names every setting that is wrong and what it may be', () => {
    const fault = faultOf({
      RAPPORTEUR_PORT: 'eighty',
      RAPPORTEUR_WORKERS: '0',
      RAPPORTEUR_HOST: 'http://here',
    });
    expect(fault.code).toBe('config_invalid');
    expect(fault.message).toContain('RAPPORTEUR_PORT must be a whole number from 0 to 65535');
    expect(fault.message).toContain('RAPPORTEUR_WORKERS must be a whole number from 1 to 64');
    expect(fault.message).toContain('RAPPORTEUR_HOST must be a host name or an address');
  });

  it.each(['finance', 'finance:', ':5', 'finance:soon', 'finance:-1', 'finance:251', 'legal:5; Legal:8'])(
    'refuses “%s” as clearance, and shows how it is written',
    (printed) => {
      const fault = faultOf({ RAPPORTEUR_CLEARANCE: printed, RAPPORTEUR_CLEAR_DAYS: 'business' });
      expect(fault.code).toBe('config_invalid');
      expect(fault.message).toContain('RAPPORTEUR_CLEAR_DAYS must be working or calendar');
      expect(fault.message).toContain(
        'RAPPORTEUR_CLEARANCE must be names with working days before publication',
      );
      expect(fault.message).toContain('"finance and legal:5; chief officers:8"');
    },
  );

  it('leaves other variables alone', () => {
    expect(readConfig({ PATH: '/bin', PORT: '80' })).toEqual(readConfig({}));
    expect(settingNames.every((name) => name.startsWith('RAPPORTEUR_'))).toBe(true);
  });
});

describe('settings of a language model', () => {
  it('are none without a key or a cloud service: the offline engine answers', () => {
    expect(readConfig({}).model).toBeUndefined();
    expect(
      readConfig({ RAPPORTEUR_MODEL: 'claude-x', RAPPORTEUR_ANSWER_SECONDS: '30' }).model,
    ).toBeUndefined();
    expect(readConfig({ RAPPORTEUR_MODEL_KEY: 'k', RAPPORTEUR_ENGINE: 'offline' }).model).toBeUndefined();
  });

  it('are there with a key, with what holds without being set', () => {
    expect(readConfig({ RAPPORTEUR_MODEL_KEY: 'k' }).model).toEqual({
      service: 'anthropic',
      model: 'claude-sonnet-5-5',
      key: new Secret('k'),
      answerMs: 60_000,
      silenceMs: 20_000,
      inputTokens: 150_000,
      outputTokens: 4000,
    });
  });

  it('keep the key for whoever sends it: printed, inspected or made JSON it is not there', () => {
    const config = readConfig({ RAPPORTEUR_MODEL_KEY: 'sk-canary' });
    const printed = [
      inspect(config, { depth: 10, showHidden: true }),
      inspect(config, { customInspect: false, depth: 10 }),
      format('%s %o %j', config.model!.key, config, config),
      JSON.stringify(config),
      `${config.model!.key}`,
      JSON.stringify({ ...config.model }),
    ].join('\n');
    expect(printed).toContain('[secret]');
    expect(printed).not.toContain('canary');
    expect(config.model!.key!.reveal()).toBe('sk-canary');
  });

  it.each([
    ['model', undefined],
    ['off', 'off'],
    ['adaptive', 'adaptive'],
  ])('let the model think as told: %s', (RAPPORTEUR_MODEL_THINKING, thinking) => {
    const { model } = readConfig({ RAPPORTEUR_MODEL_KEY: 'k', RAPPORTEUR_MODEL_THINKING });
    expect(model!.thinking).toBe(thinking);
  });

  it('take a cloud service without a key, in a region', () => {
    const { model } = readConfig({
      RAPPORTEUR_MODEL_SERVICE: 'vertex',
      RAPPORTEUR_MODEL_REGION: 'europe-west2',
      RAPPORTEUR_MODEL_PROJECT: 'reports',
      RAPPORTEUR_MODEL_PRICES: 'output:15; input:3; cache write:3.75; cache read:0.3',
    });
    expect(model).toMatchObject({ service: 'vertex', region: 'europe-west2', project: 'reports' });
    expect(model!.prices).toEqual({ input: 3, output: 15, cacheRead: 0.3, cacheWrite: 3.75 });
  });

  it.each<[string, Record<string, string>]>([
    ['RAPPORTEUR_MODEL_KEY', { RAPPORTEUR_ENGINE: 'claude' }],
    ['RAPPORTEUR_MODEL_REGION', { RAPPORTEUR_MODEL_SERVICE: 'bedrock' }],
    [
      'RAPPORTEUR_MODEL_PROJECT',
      { RAPPORTEUR_MODEL_SERVICE: 'vertex', RAPPORTEUR_MODEL_REGION: 'europe-west2' },
    ],
    ['RAPPORTEUR_MODEL_PRICES', { RAPPORTEUR_MODEL_PRICES: 'input:3; output:15' }],
  ])('name %s when it is what is missing', (name, given) => {
    const fault = faultOf(given);
    expect(fault.code).toBe('config_invalid');
    expect(fault.message).toContain(name);
  });

  it.each([
    'http://models.example.gov.uk',
    'https://name:word@models.example.gov.uk',
    'ftp://127.0.0.1',
    'models.example.gov.uk',
    'http://127.0.0.1:4190',
    'https://models.example.gov.uk/?token=abc',
  ])('refuse the address %s: keys and reports would go there unencrypted, or never arrive', (address) => {
    const fault = faultOf({ RAPPORTEUR_MODEL_KEY: 'sk-secret', RAPPORTEUR_MODEL_ADDRESS: address });
    expect(fault.message).toContain('RAPPORTEUR_MODEL_ADDRESS must be an https address');
    expect(fault.message).not.toContain('sk-secret');
    expect(fault.message).not.toContain('word@');
  });

  it.each(['https://models.example.gov.uk/claude', 'http://127.0.0.1:4180', 'http://[::1]:4180'])(
    'take the address %s',
    (address) => {
      const { model } = readConfig({ RAPPORTEUR_MODEL_KEY: 'k', RAPPORTEUR_MODEL_ADDRESS: address });
      expect(model!.address).toBe(address);
    },
  );
});
