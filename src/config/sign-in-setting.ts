import { z } from 'zod';
import { bodyKeySchema } from '../domain/body-key.ts';
import { type Role, roleSchema } from '../domain/person.ts';
import { Secret } from '../domain/secret.ts';
import type { ClaimReading, SignInSettings } from '../domain/sign-in-settings.ts';
import { addressSetting } from './address-setting.ts';
import { settingsFault } from './settings-fault.ts';

/** Addresses of Entra ID under which any organisation's people may sign in. */
const anybodysEntra = /^https:\/\/login\.microsoftonline\.com\/(?:common|organizations|consumers)(?:\/|$)/i;

const publicAddress = addressSetting
  .refine((given) => !URL.canParse(given) || new URL(given).pathname === '/', 'must have no path')
  .transform((given) => new URL(given).origin);

const issuer = addressSetting.refine(
  (given) => !anybodysEntra.test(given),
  'must name your own directory: under this address people of any organisation could sign in',
);

/** "member=Councillors, officer=Officers"; `means` says what may stand before "=". */
function names<Meaning extends string>(means: z.ZodType<Meaning>, fault: string) {
  return z.string().transform((printed, context) => {
    const pairs = printed
      .split(',')
      .filter((part) => part.trim() !== '')
      .map((part) => part.split(/=(.*)/s).map((side) => side.trim()));
    return pairs.flatMap(([meaning = '', value = '']) => {
      const parsed = means.safeParse(meaning);
      if (parsed.success && value !== '') return [{ value, means: parsed.data }];
      context.addIssue({ code: 'custom', message: fault });
      return [];
    });
  });
}

const claimName = z.string().max(200, 'must be the name of a claim');
const hoursFault = 'must be a whole number from 1 to 24';

/** The settings of sign-in, by name. */
export const signInShape = {
  /** Under which people reach the pages. */
  RAPPORTEUR_PUBLIC_ADDRESS: publicAddress.optional(),
  /** The OpenID Connect provider, as its tokens name it. */
  RAPPORTEUR_OIDC_ISSUER: issuer.optional(),
  RAPPORTEUR_OIDC_CLIENT_ID: z.string().optional(),
  RAPPORTEUR_OIDC_CLIENT_SECRET: z.string().optional(),
  /** The claim that tells somebody's roles. */
  RAPPORTEUR_OIDC_ROLES: claimName.default('roles'),
  /** What its values mean. */
  RAPPORTEUR_OIDC_ROLE_NAMES: names(
    roleSchema,
    'must be roles with the provider’s names for them, e.g. "member=Councillors, officer=Officers, evaluator=Checkers, administrator=ICT"',
  ).optional(),
  /** The claim that tells which bodies somebody belongs to. */
  RAPPORTEUR_OIDC_BODIES: claimName.default('bodies'),
  RAPPORTEUR_OIDC_BODY_NAMES: names(
    bodyKeySchema,
    'must be keys of bodies (small letters, digits, hyphens) with the provider’s names for them, e.g. "cabinet=Cabinet members, scrutiny=Scrutiny"',
  ).optional(),
  /** Hours until somebody must sign in again. */
  RAPPORTEUR_SESSION_HOURS: z.coerce
    .number({ error: hoursFault })
    .int(hoursFault)
    .min(1, hoursFault)
    .max(24, hoursFault)
    .default(8),
  /** Whom to ask about getting in, in words. */
  RAPPORTEUR_CONTACT: z.string().max(200, 'must have at most 200 characters').optional(),
};

type SignInValues = z.infer<z.ZodObject<typeof signInShape>>;

/**
 * Absent where nobody signs in.
 * @throws AppError `config_invalid` for sign-in that is set in part
 */
export function signInOf(value: SignInValues): { signIn?: SignInSettings } {
  const {
    RAPPORTEUR_PUBLIC_ADDRESS: address,
    RAPPORTEUR_OIDC_ISSUER: from,
    RAPPORTEUR_OIDC_CLIENT_ID: clientId,
    RAPPORTEUR_OIDC_CLIENT_SECRET: clientSecret,
    RAPPORTEUR_CONTACT: contact,
  } = value;
  const given = [address, from, clientId];
  if (given.every((one) => one === undefined) && clientSecret === undefined) return {};
  if (address === undefined || from === undefined || clientId === undefined)
    throw settingsFault(
      'sign-in needs RAPPORTEUR_PUBLIC_ADDRESS, RAPPORTEUR_OIDC_ISSUER and RAPPORTEUR_OIDC_CLIENT_ID, all three of them',
    );
  return {
    signIn: {
      publicAddress: address,
      issuer: from,
      clientId,
      ...(clientSecret === undefined ? {} : { clientSecret: new Secret(clientSecret) }),
      roles: reading<Role>(value.RAPPORTEUR_OIDC_ROLES, value.RAPPORTEUR_OIDC_ROLE_NAMES),
      bodies: reading<string>(value.RAPPORTEUR_OIDC_BODIES, value.RAPPORTEUR_OIDC_BODY_NAMES),
      sessionHours: value.RAPPORTEUR_SESSION_HOURS,
      ...(contact === undefined ? {} : { contact }),
    },
  };
}

function reading<Meaning extends string>(
  claim: string,
  given: ClaimReading<Meaning>['names'] | undefined,
): ClaimReading<Meaning> {
  return given === undefined ? { claim } : { claim, names: given };
}
