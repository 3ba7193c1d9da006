import type { Block } from '../../domain/block.ts';
import type { ContextSpan } from '../../domain/citation.ts';
import { findPeriods } from '../../domain/find-periods.ts';
import type { FindingOf } from '../../domain/finding.ts';
import type { Regime } from '../../regimes/regime.ts';
import type { Source } from '../source.ts';
import { isOlder } from './earlier-time.ts';
import { type GradeForm, gradeForms, gradeOf } from './grade-forms.ts';
import { starArea } from './star-area.ts';
import { starQuestion } from './star-question.ts';
import { starRegime } from './star-regime.ts';
import { starService } from './star-service.ts';

const line =
  /^(?<label>[^:|]{4,100}?)\s*(?::|=|\s[–—-](?=\s))\s*["“‘']?(?<printed>[\p{L}\d]+(?:[ -]stars?)?)["”’']?\s*[.;]?$/u;
const rating =
  /^(?:the )?(?:overall )?(?:(?:performance|star|performance star|social services) rating|stars)(?: (?:for|in) (?:the year )?(?<time>\d{4}(?:[/–-]\d{2,4})?)| \((?<year>\d{4}(?:[/–-]\d{2,4})?)\))?$/iu;
/** How many blocks above a line a short one may stand that says whose services the lines are on. */
const reach = 4;

interface StarLine {
  block: Block;
  label: string;
  printed: string;
  form: GradeForm;
  /** The year that the label of a rating names, as a period. */
  period?: string;
}

/**
 * A star rating and its two questions, a line each: "Capacity for improvement: Uncertain", "Performance rating for 2006: one star".
 * Of ratings for several years the latest is the report's own.
 */
export function starLines(source: Source): FindingOf<'judgement'>[] {
  const regime = starRegime(source);
  if (regime === undefined) return [];
  const forms = gradeForms([regime]);
  const lines = source.content.blocks.flatMap((block) => readLine(source, block, forms) ?? []);
  const latest = lines
    .flatMap(({ period }) => period ?? [])
    .toSorted()
    .at(-1);
  return lines.map((one) => toJudgement(source, regime, one, latest));
}

function readLine(source: Source, block: Block, forms: readonly GradeForm[]): StarLine | undefined {
  if (block.kind === 'table') return undefined;
  const words = source.content.text.slice(block.bodyStart, block.endChar);
  const { label, printed } = (words.length > 140 ? undefined : line.exec(words.trim())?.groups) ?? {};
  if (label === undefined || printed === undefined) return undefined;
  const asked = rating.exec(label.trim());
  const scale = asked === null ? starQuestion(label) : 'stars';
  const form = gradeOf(
    printed.replace('-', ' '),
    forms.filter((one) => one.scale.key === scale),
  );
  if (form === undefined) return undefined;
  const period = findPeriods(asked?.groups?.time ?? asked?.groups?.year ?? '')[0]?.period;
  return { block, label: label.trim(), printed, form, ...(period === undefined ? {} : { period }) };
}

function toJudgement(
  source: Source,
  regime: Regime,
  { block, label, printed, form, period }: StarLine,
  latest: string | undefined,
): FindingOf<'judgement'> {
  const own = source.profile.periods[0];
  const stars = form.scale.kind === 'stars';
  const earlier =
    period !== undefined &&
    ((latest !== undefined && period !== latest && isOlder(period, latest)) ||
      (own !== undefined && isOlder(period, own)));
  const service = stars ? undefined : serviceOf(source, block, label);
  const area = stars
    ? regime.areas.find(({ overall }) => overall)
    : service && starArea(regime, form.scale.key, service.name);
  return {
    kind: 'judgement',
    ...source.base({ startChar: block.bodyStart, endChar: block.endChar }, 'star-line', service?.context),
    regime: regime.key,
    area: label,
    ...(area === undefined || earlier ? {} : { areaKey: area.key }),
    printed,
    grade: form.canonical,
    scale: form.scale.key,
    ...(stars ? { overall: true as const } : {}),
    ...(earlier ? { earlier: true as const, period } : {}),
  };
}

/** Whose services a line is on: as its label says, else a short line right above, else the nearest heading that names one sort. */
function serviceOf(
  source: Source,
  block: Block,
  label: string,
): { name: 'children' | 'adults'; context: ContextSpan[] } | undefined {
  const own = starService(label);
  if (own !== undefined) return { name: own, context: [] };
  const { blocks } = source.content;
  const at = blocks.indexOf(block);
  const near = blocks
    .slice(Math.max(0, at - reach), at)
    .filter((one) => one.kind === 'paragraph' && one.endChar - one.bodyStart <= 60)
    .toReversed();
  const above = block.headings.map((index) => blocks[index]!).toReversed();
  for (const one of [...near, ...above]) {
    const name = starService(source.wordsOf({ startChar: one.bodyStart, endChar: one.endChar }));
    if (name !== undefined) return { name, context: [source.context(one, 'heading')] };
  }
  return undefined;
}
