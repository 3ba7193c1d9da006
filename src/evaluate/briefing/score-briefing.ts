import type { Briefing, BriefingSentence } from '../../domain/briefing.ts';
import { findValues } from '../../domain/find-values.ts';
import type { Finding } from '../../domain/finding.ts';
import type { Span } from '../../domain/span.ts';
import { countCovered } from '../count-covered.ts';
import type { PlaceQuote } from '../extraction/extracted-report.ts';
import type { GoldReport } from '../extraction/gold-report.ts';
import { isAdverseGrade } from '../extraction/grade-words.ts';
import type { Miss } from '../extraction/score-list.ts';
import { foldWithMap } from '../fold-with-map.ts';
import { mergeSpans } from '../merge-spans.ts';

export interface BriefingScore {
  /** Sentences, and how many have citations that all hold their exact words. */
  sentences: number;
  cited: number;
  /** Adverse findings of the ledger, and how many a sentence cites. */
  adverse: number;
  adverseGiven: number;
  /** Adverse items that a person labelled and the text holds, and how many a sentence cites. */
  labelled: number;
  labelledGiven: number;
  /** Figures and names of quoted sentences that stand neither in a citation nor in its context. */
  strayValues: number;
  /** Adverse findings that the briefing's own check lists as left out. */
  omittedAdverse: number;
  misses: Miss[];
}

/** Holds a full briefing against the report's text, its findings and its labels. */
export function scoreBriefing(
  briefing: Briefing,
  text: string,
  findings: readonly Finding[],
  gold: GoldReport | undefined,
  place: PlaceQuote,
): BriefingScore {
  const sentences = briefing.sections.flatMap((section) => section.sentences);
  const cited = mergeSpans(sentences.flatMap((sentence) => sentence.citations));
  const given = (span: Span) => countCovered(span, cited) * 2 >= span.endChar - span.startChar;
  const adverse = findings.filter(isAdverse);
  const labels = labelledAdverse(gold).flatMap(({ field, label }) => {
    const span = place(label);
    return span === undefined ? [] : [{ field, span, text: label.quote! }];
  });
  const broken = sentences.filter((sentence) => !isExact(sentence, text));
  const stray = sentences.flatMap(strayValues);
  const [lost, unlabelled] = [
    adverse.filter((finding) => !given(finding.citation)),
    labels.filter((label) => !given(label.span)),
  ];
  return {
    sentences: sentences.length,
    cited: sentences.length - broken.length,
    adverse: adverse.length,
    adverseGiven: adverse.length - lost.length,
    labelled: labels.length,
    labelledGiven: labels.length - unlabelled.length,
    strayValues: stray.length,
    omittedAdverse: briefing.omitted.filter((omission) => omission.adverse).length,
    misses: [
      ...broken.map((one) =>
        missOf('sentence', 'invented', one.text, 'is not cited in exact words', one.citations[0]),
      ),
      ...stray.map(({ value, span }) => missOf('value', 'invented', value, 'stands in no citation', span)),
      ...lost.map((one) => leftOut(one.kind, one.citation.quote, one.citation)),
      ...unlabelled.map((label) => leftOut(label.field, label.text, label.span)),
    ],
  };
}

function isAdverse(finding: Finding): boolean {
  if (finding.kind === 'judgement')
    return finding.earlier !== true && isAdverseGrade(finding.grade ?? finding.printed);
  if (finding.kind === 'flag') return finding.colour === 'red' && finding.count > 0;
  return ['areaForImprovement', 'priorityAction', 'recommendation'].includes(finding.kind);
}

function labelledAdverse(gold: GoldReport | undefined) {
  const fields = ['areasForImprovement', 'priorityActions', 'recommendations'] as const;
  return fields.flatMap((field) =>
    (gold?.[field] ?? []).map((one) => ({ field, label: { ...one, quote: one.quote ?? one.text } })),
  );
}

function isExact({ citations }: BriefingSentence, text: string): boolean {
  return (
    citations.length > 0 &&
    citations.every((one) =>
      [one, ...one.context].every((span) => text.slice(span.startChar, span.endChar) === span.quote),
    )
  );
}

function strayValues(sentence: BriefingSentence): { value: string; span: Span | undefined }[] {
  if (sentence.origin !== 'quoted') return [];
  const fold = (words: string) => foldWithMap(words).folded;
  const printed = fold(
    sentence.citations
      .flatMap((one) => [one.quote, one.label, ...one.context.map((span) => span.quote)])
      .join('\n'),
  );
  return findValues(sentence.text)
    .filter(({ kind, text }) => kind === 'number' && !printed.includes(fold(text)))
    .map(({ text }) => ({ value: `${text} in: ${sentence.text}`, span: sentence.citations[0] }));
}

function leftOut(field: string, wanted: string, span: Span): Miss {
  const { startChar, endChar } = span;
  return { field, sort: 'missing', critical: 'omitted', wanted, span: { startChar, endChar } };
}

function missOf(
  field: string,
  sort: Miss['sort'],
  found: string,
  what: string,
  span: Span | undefined,
): Miss {
  return {
    ...{ field, sort, found, what },
    ...(span === undefined ? {} : { span: { startChar: span.startChar, endChar: span.endChar } }),
  };
}
