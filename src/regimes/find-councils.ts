import { type CouncilForm, councilForms } from './council-forms.ts';
import type { CouncilName } from './council-name.ts';
import { findUnlistedCouncils } from './find-unlisted-councils.ts';
import { type FormMatch, type FormMatcher, formMatcher, type MatchOptions } from './form-matcher.ts';

/** A council named in a text. `explicit` when the words can mean nothing else; a bare place name may mean the place. */
export interface FoundCouncil {
  /** Display name of a known council, or the name as printed. */
  name: string;
  start: number;
  end: number;
  explicit: boolean;
}

/** What follows a place name in the name of a street, a building or a smaller place: "Stoke Newington". */
const LONGER_NAME =
  /^\s+(?:Road|Street|Avenue|Lane|Square|Gardens|Park|House|Hall|Court|Way|Hospital|Infirmary|Clinic|Surgery|University|College|School|Prison|Airport|Cathedral|Parva|Magna|Regis|Mandeville|Newington|Poges|Gifford)\b/u;

type Held = CouncilForm & { council: CouncilName };
const matchers = new WeakMap<readonly CouncilName[], FormMatcher<Held>>();

/**
 * Councils named in a text or question, in order, without overlap, longest match first: "Leicester" is not found inside
 * "Leicestershire". Where two known councils share a form, the one earlier in `known` wins. Councils on no list are
 * found by the shape of their names ("… County Council", "London Borough of …"). "The county" and "the city" are left
 * to the caller. With `asked`, case counts for nothing, except for place names that are English words.
 */
export function findCouncils(
  text: string,
  known: readonly CouncilName[],
  options: MatchOptions = {},
): FoundCouncil[] {
  const listed = firstHolder(matcherOf(known)(text, options), known)
    .filter((match) => meansCouncil(text, match))
    .map(({ value, start, end }) => ({ name: value.council.name, start, end, explicit: value.explicit }));
  const sure = listed.filter((match) => match.explicit);
  const unlisted = findUnlistedCouncils(text).filter((match) => sure.every((other) => apart(match, other)));
  return withoutOverlap([...listed, ...unlisted]);
}

function matcherOf(known: readonly CouncilName[]): FormMatcher<Held> {
  const held = matchers.get(known);
  if (held !== undefined) return held;
  const entries = known.flatMap((council) =>
    councilForms(council).map((form) => ({ form: form.form, value: { ...form, council } })),
  );
  const built = formMatcher(entries, 'names');
  matchers.set(known, built);
  return built;
}

function firstHolder(matches: FormMatch<Held>[], known: readonly CouncilName[]): FormMatch<Held>[] {
  const byStart = new Map<number, FormMatch<Held>>();
  for (const match of matches) {
    const other = byStart.get(match.start);
    const earlier =
      other === undefined || known.indexOf(match.value.council) < known.indexOf(other.value.council);
    if (earlier) byStart.set(match.start, match);
  }
  return [...byStart.values()];
}

/** A bare place name is not a council in a person's name, a street or a compass name on no list. */
function meansCouncil(text: string, { value, start, end }: FormMatch<Held>): boolean {
  if (value.explicit) return true;
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 24);
  if (
    /\b(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor|Sir|Lord|Lady|Baroness|Dame)\.?\s+(?:\p{Lu}\S*\s+)?$/u.test(
      before,
    )
  )
    return false;
  if (/\b(?:North|South|East|West|New|Greater)[ -]$/u.test(before)) return false;
  if (LONGER_NAME.test(after)) return false;
  if (!value.council.ordinaryWord) return true;
  return (
    /^\p{Lu}/u.test(text.slice(start, end)) &&
    /\b(?:in|of|for|by|with|from|at|about|to|and|is|did|does|has|was)\s+$/u.test(before)
  );
}

/** Longest first: a council on the list is not cut out of a longer name, nor a longer name out of it. */
function withoutOverlap(found: FoundCouncil[]): FoundCouncil[] {
  const kept: FoundCouncil[] = [];
  for (const match of [...found].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (kept.every((other) => apart(match, other))) kept.push(match);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function apart(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.end <= b.start || a.start >= b.end;
}
