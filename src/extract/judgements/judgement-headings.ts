import type { Block } from '../../domain/block.ts';
import type { FindingOf } from '../../domain/finding.ts';
import { plainMarks } from '../../regimes/form-matcher.ts';
import type { RegimeArea } from '../../regimes/regime.ts';
import type { Source } from '../source.ts';
import { type GradeForm, gradeForms, gradeOf } from './grade-forms.ts';
import { areaNamed } from './match-area.ts';

interface GradedHeading {
  area: RegimeArea;
  /** Offsets into the heading's words. */
  label: string;
  printed: string;
  form: GradeForm;
}

/**
 * Judgements that a heading says: "<area>: <grade>", or a sentence that the regime's data knows ("Services in X are good").
 * Short paragraphs count as headings, since not every format tells them apart.
 */
export function judgementHeadings(source: Source): FindingOf<'judgement'>[] {
  const forms = gradeForms(source.found);
  if (forms.length === 0) return [];
  return source.content.blocks.flatMap((block) => {
    if (!headsSomething(block)) return [];
    const words = source.wordsOf(block);
    const heading = afterColon(source, words, forms) ?? bySentence(source, words, forms);
    return heading === undefined ? [] : [toJudgement(source, block, heading)];
  });
}

const longestHeading = 180;

function headsSomething(block: Block): boolean {
  const short = block.endChar - block.startChar <= longestHeading;
  return short && (block.kind === 'heading' || (block.kind === 'paragraph' && block.label === undefined));
}

function afterColon(source: Source, words: string, forms: readonly GradeForm[]): GradedHeading | undefined {
  const colon = words.lastIndexOf(':');
  if (colon < 0) return undefined;
  const label = words.slice(0, colon).trim();
  const printed = words.slice(colon + 1).trim();
  const form = gradeOf(printed, forms);
  const area = form && areaNamed(label, form.regime, source.edition?.areas);
  return area === undefined ? undefined : { area, label, printed: withoutEnd(printed), form: form! };
}

function bySentence(source: Source, words: string, forms: readonly GradeForm[]): GradedHeading | undefined {
  for (const regime of source.found) {
    for (const area of regime.areas) {
      for (const pattern of area.sentences) {
        // Case and marks change nothing in length, so that offsets hold.
        const plain = plainMarks(words).toLowerCase();
        const match = new RegExp(pattern, 'iu').exec(plain);
        const printed = match?.groups?.grade;
        if (printed === undefined) continue;
        const form = gradeOf(
          printed,
          forms.filter((one) => one.regime === regime),
        );
        const at = plain.indexOf(printed, match!.index);
        if (form !== undefined && at >= 0)
          return { area, label: words, printed: withoutEnd(words.slice(at, at + printed.length)), form };
      }
    }
  }
  return undefined;
}

function withoutEnd(printed: string): string {
  return printed.replace(/[\s.]+$/u, '');
}

function toJudgement(
  source: Source,
  block: Block,
  { area, label, printed, form }: GradedHeading,
): FindingOf<'judgement'> {
  const span = { startChar: block.bodyStart, endChar: block.endChar };
  return {
    kind: 'judgement',
    ...source.base(span, 'judgement-heading'),
    area: label === source.wordsOf(block) ? area.name : label,
    areaKey: area.key,
    printed,
    grade: form.canonical,
    scale: form.scale.key,
    ...(area.overall ? { overall: true as const } : {}),
  };
}
