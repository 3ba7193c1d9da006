import { z } from 'zod';
import { AppError } from './errors.ts';

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

const setting = z.object({
  /** File of the library. */
  RAPPORTEUR_LIBRARY: z.string().default('data/library.db'),
  /** Address the server listens on. Only loopback is allowed until sign-in exists. */
  RAPPORTEUR_HOST: z
    .enum(['127.0.0.1', '::1', 'localhost'], {
      error: 'must be 127.0.0.1, ::1 or localhost: there is no sign-in yet, so only this machine may connect',
    })
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
  timetable?: {
    clearDays: 'working' | 'calendar';
    clearance: readonly { name: string; workingDays: number }[];
  };
}

function givenValues(environment: Record<string, string | undefined>): Record<string, string> {
  const given: Record<string, string> = {};
  for (const name of settingNames) {
    const value = environment[name]?.trim();
    if (value !== undefined && value !== '') given[name] = value;
  }
  return given;
}

/**
 * The only reader of settings. A value that is empty or only white space counts as not set.
 * @throws AppError `config_invalid`, naming every setting that is wrong and what it may be.
 */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const parsed = setting.safeParse(givenValues(environment));
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('; ');
    throw new AppError('config_invalid', `Settings are not right: ${faults}. See .env.example.`);
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
  };
}
