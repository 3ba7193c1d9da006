import { z } from 'zod';
import type { LimitSettings } from '../domain/limit-settings.ts';

const number = (highest: number) => {
  const fault = `must be a whole number from 0 to ${highest}`;
  return z.coerce.number({ error: fault }).int(fault).min(0, fault).max(highest, fault);
};

/** The settings of limits, by name; 0 switches one off. */
export const limitShape = {
  /** Questions of one person, by themselves and by their tokens, in a minute. */
  RAPPORTEUR_LIMIT_QUESTIONS: number(100_000).default(30),
  /** And in an hour. */
  RAPPORTEUR_LIMIT_QUESTIONS_HOUR: number(1_000_000).default(300),
  /** Uploads of one person in an hour. */
  RAPPORTEUR_LIMIT_UPLOADS: number(100_000).default(60),
  /** Sign-ins of one address in ten minutes: a council may have one address, and sign in as a meeting begins. */
  RAPPORTEUR_LIMIT_SIGN_INS: number(100_000).default(200),
  /** Everything else of one person, or of one address where nobody is known, in a minute. */
  RAPPORTEUR_LIMIT_REQUESTS: number(1_000_000).default(600),
  /** Proxies of the council's own before the server. */
  RAPPORTEUR_PROXIES: number(5).default(0),
};

type LimitValues = z.infer<z.ZodObject<typeof limitShape>>;

export function limitsOf(value: LimitValues): LimitSettings {
  return {
    questionsAMinute: value.RAPPORTEUR_LIMIT_QUESTIONS,
    questionsAnHour: value.RAPPORTEUR_LIMIT_QUESTIONS_HOUR,
    uploadsAnHour: value.RAPPORTEUR_LIMIT_UPLOADS,
    signIns: value.RAPPORTEUR_LIMIT_SIGN_INS,
    requestsAMinute: value.RAPPORTEUR_LIMIT_REQUESTS,
    proxies: value.RAPPORTEUR_PROXIES,
  };
}
