import type { ScrutinyQuestion } from '../../domain/briefing.ts';
import type { FindingOf } from '../../domain/finding.ts';
import { movementOf } from '../../regimes/movement-of.ts';
import { asPhrase, type Briefed } from './briefed.ts';

/** Prompts for scrutiny, each from a fact that it cites: what must improve without owner or date, contradictions, falls, gaps. */
export function scrutinyQuestions(briefed: Briefed): ScrutinyQuestion[] {
  return [...unowned(briefed), ...contradictions(briefed), ...falls(briefed), ...gaps(briefed)];
}

const dated = /\b(?:by|before|within)\b[^.]{0,30}\b(?:\d{4}|months?|weeks?|days?)\b/iu;

/** Oddities by which something is missing, rather than contradicted. */
const gapTypes = new Set<string>(['missing-appendix', 'blank-value', 'unit-missing']);

/** One question a theme, since a letter may list dozens. */
function unowned(briefed: Briefed): ScrutinyQuestion[] {
  const items = [
    ...briefed.of('priorityAction').filter(({ responsibleBody }) => responsibleBody === undefined),
    ...briefed.of('areaForImprovement'),
  ].filter(({ text }) => !dated.test(text));
  const byTheme = new Map<string, typeof items>();
  for (const item of items) {
    const theme = [item.service, item.theme].filter((part) => part !== undefined).join(', ');
    byTheme.set(theme, [...(byTheme.get(theme) ?? []), item]);
  }
  return [...byTheme].map(([theme, group]) => {
    const first = `“${asPhrase(group[0]!.text)}”`;
    const what =
      group.length === 1 ? first : `${first} and the ${group.length - 1} other things listed with it`;
    return {
      text: `${theme === '' ? '' : `Under “${theme}”: `}Who will lead on ${what}, and by when? The report says neither.`,
      basis: 'no-owner-or-date' as const,
      citations: group.map(({ citation }) => citation),
    };
  });
}

function contradictions({ extraction }: Briefed): ScrutinyQuestion[] {
  return extraction.oddities
    .filter(({ type }) => !gapTypes.has(type) && type !== 'numbering')
    .map(({ message, citations }) => ({
      text: `Which is right? ${message}`,
      basis: 'contradiction',
      citations,
    }));
}

function falls(briefed: Briefed): ScrutinyQuestion[] {
  const figures = briefed.of('indicator').flatMap((indicator) => fallOf(briefed, indicator) ?? []);
  return [...figures, ...lowerGrades(briefed)];
}

function fallOf({ regimes }: Briefed, indicator: FindingOf<'indicator'>): ScrutinyQuestion | undefined {
  const movement = movementOf(indicator, regimes.indicatorSets);
  if (movement?.better !== false) return undefined;
  const { code, label, citation, values } = indicator;
  const [from, to] = [
    values.find(({ value }) => value !== null),
    values.findLast(({ value }) => value !== null),
  ];
  return {
    text: `Why has “${code}”, “${label}”, gone from ${from?.printed} to ${to?.printed}, where ${movement.polarity} is better, and what will turn it?`,
    basis: 'fall',
    citations: [citation],
  };
}

/** The report's own word of last time against the overall grade of this one, on one scale. */
function lowerGrades(briefed: Briefed): ScrutinyQuestion[] {
  const judgements = briefed.of('judgement');
  const now = judgements.find(({ overall, earlier }) => overall && !earlier);
  return judgements
    .filter((one) => one.earlier && now !== undefined && isLower(briefed, now, one))
    .map((before) => ({
      text: `What changed between “${before.printed}” then and “${now!.printed}” now?`,
      basis: 'fall',
      citations: [before.citation, now!.citation],
    }));
}

function isLower({ regimes }: Briefed, now: FindingOf<'judgement'>, before: FindingOf<'judgement'>): boolean {
  if (now.scale === undefined || now.scale !== before.scale) return false;
  const scale = regimes.regimes.flatMap(({ scales }) => scales).find(({ key }) => key === now.scale);
  const rank = (grade: string | undefined) =>
    scale?.grades.findIndex(({ canonical }) => canonical === grade) ?? -1;
  return rank(now.grade) > rank(before.grade) && rank(before.grade) >= 0;
}

function gaps({ extraction }: Briefed): ScrutinyQuestion[] {
  return extraction.oddities
    .filter(({ type }) => gapTypes.has(type))
    .map(({ message, citations }) => ({
      text: `Can members see what is missing? ${message}`,
      basis: 'gap',
      citations,
    }));
}
