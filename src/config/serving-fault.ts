import type { Config } from '../config.ts';
import { AppError } from '../errors.ts';

const loopback = /^(?:127(?:\.\d{1,3}){3}|::1|localhost)$/i;

/** Why these settings may not be served: beyond this machine nobody is let in who has not signed in. Undefined when they may. */
export function servingFault({ host, signIn }: Pick<Config, 'host' | 'signIn'>): AppError | undefined {
  if (signIn !== undefined || loopback.test(host)) return undefined;
  return new AppError(
    'sign_in_missing',
    `Pages at ${host} could be opened from other machines, and nobody would have to sign in. Set RAPPORTEUR_OIDC_ISSUER, RAPPORTEUR_OIDC_CLIENT_ID and RAPPORTEUR_PUBLIC_ADDRESS, or serve this machine alone with RAPPORTEUR_HOST=127.0.0.1. See README.md, "Who may see what".`,
  );
}
