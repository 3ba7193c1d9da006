import { z } from 'zod';
import { type GoldJudgement, type GoldReport, goldReportSchema } from './gold-report.ts';
import { isGrade } from './grade-words.ts';
import { type Expected, voiceOfLabel } from './voice-of-label.ts';

const anything = z.record(z.string(), z.unknown());
const placed = { quote: z.string().min(1).nullish(), line: z.int().nullish() };
const handSchema = z.looseObject({
  file: z.string().min(1),
  documentType: z.string(),
  meetings: z.array(z.looseObject({ name: z.string(), date: z.string().nullish(), ...placed })),
  officers: z.array(z.looseObject({ ...placed })),
  portfolioHolder: z.union([z.string(), anything]).nullish(),
  letter: z.looseObject({ line: z.int().nullish() }).nullish(),
  letterDateConflict: z.looseObject({ alternative: z.string().nullish() }).nullish(),
  judgements: z.array(
    z.looseObject({
      area: z.string(),
      grade: z.string(),
      note: z.string().nullish(),
      isOverall: z.boolean().nullish(),
      ...placed,
    }),
  ),
  flags: z.array(z.looseObject({ colour: z.string(), count: z.number(), ...placed })),
  indicators: z.array(
    z.looseObject({
      code: z.string().nullish(),
      values: z.array(
        z.looseObject({
          period: z.string().nullish(),
          raw: z.string().nullish(),
          value: z.number().nullish(),
          quartile: z.string().nullish(),
        }),
      ),
      trend: z.string().nullish(),
      ...placed,
    }),
  ),
  strengths: z.array(z.looseObject({ text: z.string(), attribution: z.string().nullish(), ...placed })),
  areasForImprovement: z.array(
    z.looseObject({ text: z.string(), attribution: z.string().nullish(), ...placed }),
  ),
  recommendations: z.array(z.looseObject({ text: z.string(), kind: z.string().nullish(), ...placed })),
  statutoryDuties: z.array(
    z.looseObject({
      duty: z.string(),
      onWhom: z.string().nullish(),
      computedDate: z.string().nullish(),
      ...placed,
    }),
  ),
  implications: z.array(z.looseObject({ heading: z.string(), yesNo: z.string().nullish(), ...placed })),
  timetable: z.array(z.looseObject({ event: z.string(), date: z.string().nullish() })),
});
type Hand = z.infer<typeof handSchema>;

const iso = /^\d{4}-\d{2}(?:-\d{2})?$/u;

/**
 * Labels as gold/README.md lays them out, in the form that scorers take. What they do not say is settled by rule: whose voice
 * (`voiceOfLabel`), what is graded (`isGrade`), and that a label "previous: X" is an earlier grade.
 * @throws ZodError when they are of another form.
 */
export function fromHandLabels(content: unknown): GoldReport {
  const hand = handSchema.parse(content);
  const { title, reportOf, keyDecision, status, wards, reportDate, letterDate, officers } = hand;
  const indicators = hand.indicators.filter((one) => one.code != null);
  return goldReportSchema.parse({
    // A note in brackets is the labeller's, not the report's.
    council: typeof hand.council === 'string' ? hand.council.replace(/\s*\([^)]*\)$/u, '') : hand.council,
    ...{
      file: hand.file,
      title,
      reportOf,
      keyDecision,
      status,
      wards,
      reportDate,
      letterDate,
      officers,
    },
    portfolioHolder: nameOf(hand.portfolioHolder),
    meetings: hand.meetings,
    judgements: hand.judgements.flatMap((one) => judgementsOf(hand, one)),
    flags: hand.flags.map((one) => ({ ...one, voice: voiceOfLabel(hand, one) })),
    // A report of which no indicator has a code is not labelled for them.
    ...(indicators.length > 0 || hand.indicators.length === 0
      ? { indicators: indicators.map((one) => ({ ...one, values: one.values.map(cellOf) })) }
      : {}),
    strengths: hand.strengths.map((one) => ({ ...one, voice: voiceOfLabel(hand, one) })),
    areasForImprovement: hand.areasForImprovement.map((one) => ({ ...one, voice: voiceOfLabel(hand, one) })),
    recommendations: recommendationsOf(hand),
    duties: hand.statutoryDuties
      .filter((one) => !/not the council/iu.test(one.onWhom ?? ''))
      .map((one) => ({
        ...one,
        text: one.duty,
        dueDate: iso.test(one.computedDate ?? '') ? one.computedDate : null,
      })),
    implications: hand.implications.map((one) => ({ ...one, answer: one.yesNo })),
    dates: datesOf(hand),
  });
}

function nameOf(holder: Hand['portfolioHolder']): string | null {
  if (typeof holder === 'string' || holder == null) return holder ?? null;
  return typeof holder.name === 'string' ? holder.name : null;
}

/** A label that there is none is no item; what a label calls another kind (a line of enquiry) leaves the list unlabelled. */
function recommendationsOf(hand: Hand): Hand['recommendations'] | undefined {
  if (hand.recommendations.some((one) => one.kind != null)) return undefined;
  return hand.recommendations.filter((one) => !/^no recommendations?\b/iu.test(one.text));
}

function cellOf(value: Hand['indicators'][number]['values'][number]) {
  return { ...value, printed: value.raw ?? String(value.value ?? ''), value: value.value ?? null };
}

function datesOf(hand: Hand): string[] {
  const printed = hand.timetable.filter((one) => !/computed/iu.test(one.event)).map((one) => one.date ?? '');
  return [...printed, hand.letterDateConflict?.alternative ?? ''].filter((date) => iso.test(date));
}

/** One label may hold two grades ("most" and "promising"), forms of one ("performing excellently; score 4"), or a flag told again. */
function judgementsOf(hand: Hand, label: Hand['judgements'][number]): GoldJudgement[] {
  if (/\bflags?$/iu.test(label.grade)) return [];
  const earlier = /\(previous:\s*([^)]+)\)/iu.exec(label.grade)?.[1];
  const said = label.grade.replace(/\s*\([^)]*\)/gu, '').trim();
  const quoted = [...said.matchAll(/["“]([^"”]+)["”]/gu)].map((match) => match[1]!);
  const forms = said.split(/;\s*/u);
  const inWords = /\(?narrative/iu.test(`${label.area} ${label.grade} ${label.note ?? ''}`);
  const { area, isOverall, quote, line } = label;
  const expected: Expected = { ...label, grade: label.grade };
  const period = /\b(\d{4}\/\d{2})\b/u.exec(area)?.[1];
  const base = {
    ...{ area, quote, line, voice: voiceOfLabel(hand, expected) },
    inspectorate: /^(ofsted|cqc|csci|ssi)\b/iu.exec(area)?.[1]?.toLowerCase() ?? null,
    ...(isOverall === true ? { overall: true } : {}),
    ...(period === undefined ? {} : { period, earlier: true }),
  };
  if (earlier !== undefined && isGrade(earlier)) return [{ ...base, printed: earlier, earlier: true }];
  if (!inWords && quoted.length > 0 && quoted.every(isGrade))
    return quoted.map((printed) => ({ ...base, printed }));
  if (!inWords && forms.every(isGrade))
    return [{ ...base, printed: forms[0]!, alternatives: forms.slice(1) }];
  return [{ ...base, printed: label.grade, narrative: true }];
}
