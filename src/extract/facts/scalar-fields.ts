import type { Span } from '../../domain/span.ts';
import type { Source } from '../source.ts';
import { headOf } from './head-of.ts';
import { type PrintedField, printedFields } from './printed-fields.ts';

export type ScalarName =
  | 'portfolioHolder'
  | 'keyDecision'
  | 'keyDecisionReason'
  | 'forwardPlan'
  | 'decisionType'
  | 'status'
  | 'wards';

/** A value as printed, and the label and value that it stands in. */
export interface Scalar {
  text: string;
  span: Span;
}

const plural = '(?:\\(s\\)|s)?';
const labels: Record<ScalarName, RegExp> = {
  portfolioHolder: new RegExp(
    `^(?:relevant |lead )?(?:portfolio holder|cabinet member|executive member|lead member|lead councillor|cabinet portfolio(?: holder)?)${plural}(?: for .{3,60}| responsible)?$`,
    'iu',
  ),
  keyDecision: /^(?:is (?:this|it) a )?key decision(?: \(y\/n\))?\??$/iu,
  keyDecisionReason: /^reasons?(?: for (?:being )?(?:a )?key decision)?$/iu,
  forwardPlan:
    /^(?:appear(?:ed|s)|included|published|is it|on|in)?\s?(?:(?:in|on) )?(?:the )?forward plan(?: ref(?:erence)?(?: no\.?)?| number)?\??$/iu,
  decisionType:
    /^(?:executive or council decision|decision (?:of|taken by|to be taken by|by|type)|type of decision)$/iu,
  status:
    /^(?:status|classification|publication status|public\s?\/\s?(?:exempt|private)|exempt(?: or public| information)?|(?:report )?confidentiality|open\s?\/\s?(?:exempt|closed))$/iu,
  wards: new RegExp(
    `^(?:electoral )?(?:wards?|divisions?)${plural}(?: (?:or|and) (?:wards?|divisions?)${plural})?(?: (?:directly )?(?:affected|involved|concerned))?$`,
    'iu',
  ),
};
/** Labels that say nothing far from a report's head: how many blocks below it they may stand. */
const below: Partial<Record<ScalarName, number>> = { status: 2, wards: 30, portfolioHolder: 30 };
const longest = 200;

/** What the labelled lines and the decision-status form of an officers' paper state. A label without a value states nothing. */
export function scalarFields(source: Source): Partial<Record<ScalarName, Scalar>> {
  const head = headOf(source);
  const fields = printedFields(source).filter(
    ({ value }) => source.partAt(value.startChar).voice !== 'inspectorate',
  );
  const found: Partial<Record<ScalarName, Scalar>> = {};
  for (const name of Object.keys(labels) as ScalarName[]) {
    const fit = fields.find((field) => labels[name].test(field.name) && fits(name, field, fields, head));
    if (fit === undefined) continue;
    const text = source.wordsOf(fit.value).trim();
    if (text !== '' && text.length <= longest) found[name] = { text, span: fit.whole };
  }
  return found;
}

function fits(name: ScalarName, field: PrintedField, fields: readonly PrintedField[], head: number): boolean {
  const reach = below[name];
  if (reach !== undefined) return field.at < head + reach;
  if (name !== 'keyDecisionReason' || field.name.length > 8) return true;
  return fields.some((other) => labels.keyDecision.test(other.name) && Math.abs(other.at - field.at) <= 2);
}
