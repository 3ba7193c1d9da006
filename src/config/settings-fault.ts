import { AppError } from '../errors.ts';

/** Settings that are not right, as a failure that says which and why. */
export function settingsFault(faults: string): AppError {
  return new AppError('config_invalid', `Settings are not right: ${faults}. See .env.example.`);
}
