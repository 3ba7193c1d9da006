import type { CouncilName } from './council-name.ts';
import { shortNames } from './short-names.ts';

/** A form of a council's name; `explicit` when it can mean nothing but a council. */
export interface CouncilForm {
  form: string;
  explicit: boolean;
}

const typed = /\b(?:Council|Borough of|Corporation|Authority)\b|\b(?:City|County|Borough)$|^[A-Z&]{3,6}$/u;

/** Every form under which a council is looked for: its names, their short forms, and the place name. */
export function councilForms(council: CouncilName): CouncilForm[] {
  const given = [council.name, council.short, ...council.aliases];
  const derived = [council.name, ...council.aliases].flatMap(shortNames);
  const made = council.kind === 'combined' ? [] : [`${council.short} Council`, ...variants(council)];
  const forms = new Set([...given, ...derived, ...made].filter((form) => form.length > 2));
  return [...forms].map((form) => ({ form, explicit: typed.test(form) && form !== council.short }));
}

function variants({ kind, short, name }: CouncilName): string[] {
  if (kind === 'london')
    return [`LB ${short}`, `London Borough of ${short}`, `London Borough of ${short} Council`];
  if (kind === 'metropolitan')
    return [
      `${short} MBC`,
      `${short} Metropolitan Borough Council`,
      `${short} Borough`,
      `${short} Borough Council`,
    ];
  if (kind === 'county') return [`${short} County`, `${short} CC`];
  if (/\bBorough\b/u.test(name))
    return [`Borough of ${short}`, `${short} Borough`, `${short} Borough Council`];
  return [];
}

/** A council known only by a name printed in reports, e.g. one that is on no list. */
export function councilFromName(name: string): CouncilName {
  const forms = shortNames(name);
  return {
    name,
    short: forms.at(-1) ?? name,
    kind: 'other',
    aliases: [],
    confusable: [],
    ordinaryWord: false,
  };
}
