import { aboutWhat } from './about-what.ts';

const generic =
  /^(?:in \S+ )?(?:the |these |those |its |their |our |all |all its )?(?:services?|it|they|each|both|(?:county |city |borough |district )?council|authority|department|local authority|which|that|who|(?:which )?in (?:your|our|this) case|(?:one|two|three|four|five|six|seven|all|most|some|no|\d+)(?: of (?:the|its|these))?(?: \w+)? (?:outcomes?|areas?|statements?|standards?|themes?)|we|this|following|assessment|report|there|inspectors?|commission|inspectorate|regulator)$/iu;
const isCouncil = /(?:^|\s)(?:council|authority|department|services?|it|we|they)$/iu;
const verb = '(?:is|are|was|were|has been|have been|had been|remains?|remained|have|has)';
const opens =
  /^(?:but|and|however|when|where|that|which|while|although|previously|also|then|overall|the)[,\s]+/iu;
const judging = '(?:rated|graded|judged|assessed|scored|identified)';

/** Where the clause that holds the grade begins: after "that", a comma, or an "and" that opens a clause of its own. */
const clauseStart = new RegExp(
  `\\bthat\\b|[,;]|\\b(?:and|when|where|but)\\b(?=\\s+(?:[\\w’'&/-]+\\s+){1,6}${verb}\\b)`,
  'iu',
);

/** What is judged: a name that tells it, or only a bare word for the council ("the Council", "it"). */
export interface Subject {
  name?: string;
  bare?: string;
}

/**
 * What is judged, in the words before a grade: the object of "rated … as", the subject of the clause, or, where that is only
 * "services" or "it", what the report or assessment is said to be on, else the subject of the sentence, else the bare word.
 * Empty when none of these is printed.
 */
export function subjectOf(words: string, gradeAt: number): Subject {
  const before = words.slice(0, gradeAt);
  const object = new RegExp(
    `\\b${judging}\\s+(?!as\\b|to be\\b)([^,;."“‘]{2,60}?)\\s+(?:(?:as|to be)\\b[^,;.]{0,20}|["“‘'])$`,
    'iu',
  ).exec(before)?.[1];
  const elliptic = new RegExp(
    `\\b(?:and|,)\\s+((?:[\\w’'&-]+\\s+){1,8}?)${judging}\\s+(?:as|to be)?\\s*$`,
    'iu',
  ).exec(before)?.[1];
  const clause = subjectIn(before.split(clauseStart).at(-1) ?? '');
  const said =
    named(object) ??
    elliptical(elliptic) ??
    named(clause) ??
    named(aboutWhat(before)) ??
    named(subjectIn(before));
  const bare = [object, clause]
    .map((one) => one?.trim())
    .find((one) => one !== undefined && isCouncil.test(one));
  return { ...(said === undefined ? {} : { name: said }), ...(bare === undefined ? {} : { bare }) };
}

/** "… and leadership rated as outstanding": its verb is that of the clause before. */
function elliptical(words: string | undefined): string | undefined {
  return words === undefined || new RegExp(`\\b${verb}\\b`, 'iu').test(words) ? undefined : named(words);
}

function subjectIn(clause: string): string | undefined {
  return new RegExp(`^((?:[\\w’'&/-]+\\s+){1,9}?)${verb}\\b`, 'iu').exec(`${clause.trimStart()} `)?.[1];
}

function named(words: string | undefined): string | undefined {
  let name = words?.trim() ?? '';
  while (opens.test(name)) name = name.replace(opens, '');
  return name === '' || generic.test(name) || /\b(?:that|inspectors)\b/iu.test(name) ? undefined : name;
}
