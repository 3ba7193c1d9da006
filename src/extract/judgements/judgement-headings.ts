import type { Block } from '../../domain/block.ts';
import type { ContextSpan } from '../../domain/citation.ts';
import type { FindingOf } from '../../domain/finding.ts';
import { plainMarks } from '../../regimes/form-matcher.ts';
import type { RegimeArea } from '../../regimes/regime.ts';
import type { Source } from '../source.ts';
import { type GradeForm, gradeForms, gradeOf } from './grade-forms.ts';
import { areaNamed } from './match-area.ts';
import { overallScore } from './overall-score.ts';
import { fitsScale, printedGrade } from './printed-grade.ts';

interface GradedHeading {
  area: RegimeArea;
  /** What is judged as the print has it; the area's own name where a sentence does not say it. */
  label: string;
  printed: string;
  form: GradeForm;
  /** The heading above, where that names the area. */
  context?: ContextSpan[];
}

/**
 * Judgements that a heading says: "<area>: <grade>", a grade in the line under the area's heading, or a sentence that the
 * regime's data knows ("Services in X are good"). Short paragraphs count as headings, since not every format tells them apart.
 */
export function judgementHeadings(source: Source): FindingOf<'judgement'>[] {
  const forms = gradeForms(source.found);
  if (forms.length === 0) return [];
  return source.content.blocks.flatMap((block, at) => {
    if (!headsSomething(block)) return [];
    const words = source.content.text.slice(block.bodyStart, block.endChar);
    const heading =
      afterLabel(source, words, forms) ??
      beneath(source, at, words, forms) ??
      bySentence(source, block, words, forms);
    return heading === undefined ? [] : [toJudgement(source, block, heading)];
  });
}

const longestHeading = 180;

function headsSomething(block: Block): boolean {
  const short = block.endChar - block.startChar <= longestHeading;
  return short && (block.kind === 'heading' || (block.kind === 'paragraph' && block.label === undefined));
}

const parted = /\s*[:–—-]\s+|\s+(?=(?:score|grade|C\d\b))/giu;

/** "<area>: <grade>", "<area> – score 2", "Consumer grade C2": the whole heading is the area and its grade. */
function afterLabel(source: Source, words: string, forms: readonly GradeForm[]): GradedHeading | undefined {
  // A percentage after an overall rating ("Good (64%)") is its score.
  const bare = words.replace(/\s*\(?\d{2,3}%\)?\s*$/u, '');
  for (const match of [...bare.matchAll(parted)].toReversed()) {
    const label = bare.slice(0, match.index).trim();
    const rest = bare.slice(match.index + match[0].length);
    const grade = printedGrade(rest, forms);
    const area = grade && areaNamed(label, grade.form.regime, source.edition?.areas);
    if (grade === undefined || area === undefined || !fitsScale(grade.form, area)) continue;
    return { area, label, printed: withoutEnd(rest.slice(grade.start, grade.end)), form: grade.form };
  }
  return undefined;
}

/** A line that is nothing but a grade, right under a heading that names an area. */
function beneath(
  source: Source,
  at: number,
  words: string,
  forms: readonly GradeForm[],
): GradedHeading | undefined {
  const { blocks } = source.content;
  const above = blocks[at - 1];
  const grade = above?.kind === 'heading' ? printedGrade(words, forms) : undefined;
  if (above === undefined || grade === undefined) return undefined;
  const label = source.content.text.slice(above.bodyStart, above.endChar);
  const area = areaNamed(label, grade.form.regime, source.edition?.areas);
  if (area === undefined || !fitsScale(grade.form, area)) return undefined;
  const printed = withoutEnd(words.slice(grade.start, grade.end));
  return { area, label, printed, form: grade.form, context: [source.context(above, 'heading')] };
}

function bySentence(
  source: Source,
  block: Block,
  words: string,
  forms: readonly GradeForm[],
): GradedHeading | undefined {
  // Case and marks change nothing in length, so that offsets hold.
  const plain = plainMarks(words).toLowerCase();
  for (const regime of source.found) {
    const own = forms.filter((one) => one.regime === regime);
    for (const area of regime.areas) {
      for (const pattern of area.sentences) {
        const match = new RegExp(pattern, 'iu').exec(plain);
        const printed = match?.groups?.grade;
        const form = printed === undefined ? undefined : gradeOf(printed, own);
        const at = printed === undefined ? -1 : plain.lastIndexOf(printed);
        if (form === undefined || at < 0) continue;
        return {
          area,
          ...subjectIn(source, block, words, area),
          printed: withoutEnd(words.slice(at, at + printed!.length)),
          form,
        };
      }
    }
  }
  return undefined;
}

/** How the sentence itself, else a heading over it, names the area; the whole sentence where neither does. */
function subjectIn(
  source: Source,
  block: Block,
  words: string,
  { name, aliases }: RegimeArea,
): Pick<GradedHeading, 'label' | 'context'> {
  const forms = [name, ...aliases].map((one) => plainMarks(one).toLowerCase());
  const named = (said: string) => {
    const plain = plainMarks(said).toLowerCase();
    const form = forms.find((one) => plain.includes(one));
    return form && said.slice(plain.indexOf(form), plain.indexOf(form) + form.length);
  };
  const own = named(words);
  if (own !== undefined) return { label: own };
  for (const index of block.headings.toReversed()) {
    const heading = source.content.blocks[index]!;
    const label = named(source.wordsOf(heading));
    if (label !== undefined) return { label, context: [source.context(heading, 'heading')] };
  }
  return { label: words };
}

function withoutEnd(printed: string): string {
  return printed.trim().replace(/[\s.]+$/u, '');
}

function toJudgement(
  source: Source,
  block: Block,
  { area, label, printed, form, context = [] }: GradedHeading,
): FindingOf<'judgement'> {
  const span = { startChar: block.bodyStart, endChar: block.endChar };
  const percent = area.overall ? overallScore(source, form.regime) : undefined;
  const inHeading = /\d{2,3}%/u.exec(source.wordsOf(span))?.[0];
  const score = inHeading ?? percent?.printed;
  return {
    kind: 'judgement',
    ...source.base(span, 'judgement-heading', [...context, ...(inHeading ? [] : (percent?.context ?? []))]),
    area: label,
    areaKey: area.key,
    printed,
    grade: form.canonical,
    scale: form.scale.key,
    ...(area.overall ? { overall: true as const } : {}),
    ...(area.overall && score !== undefined ? { score } : {}),
  };
}
