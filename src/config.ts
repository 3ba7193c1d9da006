import { z } from 'zod';
import { AppError } from './errors.ts';

const setting = z.object({
  /** File of the library. */
  RAPPORTEUR_LIBRARY: z.string().min(1).default('data/library.db'),
  /** Address the server listens on. Only loopback is allowed until sign-in exists. */
  RAPPORTEUR_HOST: z.enum(['127.0.0.1', '::1', 'localhost']).default('127.0.0.1'),
  RAPPORTEUR_PORT: z.coerce.number().int().min(0).max(65535).default(4173),
  /** The home council: what "we" and "our" mean in a question. */
  RAPPORTEUR_COUNCIL: z.string().trim().min(1).optional(),
  /** Embedding workers while reports enter; one is kept for questions. */
  RAPPORTEUR_WORKERS: z.coerce.number().int().min(1).max(64).optional(),
});

/** Every setting, resolved once and passed in. */
export interface Config {
  libraryFile: string;
  host: string;
  port: number;
  homeCouncil?: string;
  workers?: number;
}

/**
 * The only reader of settings. An empty value counts as not set.
 * @throws AppError `config_invalid`, naming every setting that is wrong and what it may be.
 */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = setting.safeParse(given);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ');
    throw new AppError('config_invalid', `Settings are not right: ${faults}. See .env.example for what each may be.`);
  }
  const value = parsed.data;
  return {
    libraryFile: value.RAPPORTEUR_LIBRARY,
    host: value.RAPPORTEUR_HOST,
    port: value.RAPPORTEUR_PORT,
    ...(value.RAPPORTEUR_COUNCIL === undefined ? {} : { homeCouncil: value.RAPPORTEUR_COUNCIL }),
    ...(value.RAPPORTEUR_WORKERS === undefined ? {} : { workers: value.RAPPORTEUR_WORKERS }),
  };
}
