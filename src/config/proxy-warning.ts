import type { Config } from '../config.ts';

/**
 * What is amiss with proxies in these settings, in words; undefined when nothing is. The pages speak http, so who reaches them by https comes
 * through a proxy.
 */
export function proxyWarning({ signIn, limits }: Pick<Config, 'signIn' | 'limits'>): string | undefined {
  const isBehind = signIn?.publicAddress.startsWith('https:') ?? false;
  if (!isBehind || limits?.proxies !== 0) return undefined;
  return 'RAPPORTEUR_PUBLIC_ADDRESS is https, so a proxy stands in front, but RAPPORTEUR_PROXIES is 0: whoever has not signed in counts as one address with everybody else. Set RAPPORTEUR_PROXIES to how many proxies of your own stand in front, mostly 1.';
}
