import { bodyKeySchema } from '../../domain/body-key.ts';
import { type Person, roleSchema } from '../../domain/person.ts';
import type { ClaimReading, SignInSettings } from '../../domain/sign-in-settings.ts';
import type { Claims } from './provider.ts';

const longestName = 200;

/** Who somebody is here, by what their provider says of them; `id` is their pseudonym. What has no meaning here counts for nothing. */
export function personFromClaims(
  { roles, bodies }: Pick<SignInSettings, 'roles' | 'bodies'>,
  claims: Claims,
  id: string,
): Person {
  const named = [claims.name, claims.preferred_username].find(
    (one): one is string => typeof one === 'string' && one.trim() !== '',
  );
  return {
    id,
    ...(named === undefined ? {} : { name: named.trim().slice(0, longestName) }),
    roles: roleSchema.options.filter((role) => meanings(roles, claims).includes(role)),
    bodies: [...new Set(meanings(bodies, claims))]
      .filter((key) => bodyKeySchema.safeParse(key).success)
      .sort(),
  };
}

function meanings({ claim, names }: ClaimReading<string>, claims: Claims): string[] {
  const values = valuesOf(claims, claim);
  if (names === undefined) return values;
  return names.filter(({ value }) => values.includes(value)).map(({ means }) => means);
}

/** A claim's values: by its whole name first, for names may have dots in them, then by the way that its dots lead. */
function valuesOf(claims: Claims, name: string): string[] {
  const value = own(claims, name) ?? name.split('.').reduce<unknown>(own, claims);
  return (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === 'string');
}

function own(holder: unknown, name: string): unknown {
  return typeof holder === 'object' && holder !== null && Object.hasOwn(holder, name)
    ? (holder as Record<string, unknown>)[name]
    : undefined;
}
