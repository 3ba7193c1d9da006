import type { Extraction } from '../../domain/extraction.ts';
import type { ExtractionComparison } from '../../domain/extraction-comparison.ts';
import type { ReadReport } from '../../domain/read-report.ts';
import type { ReportProfile } from '../../domain/report-profile.ts';
import type { LanguageModel } from '../../models/language-model.ts';
import type { Prompt } from '../../models/prompts/prompt.ts';
import type { Regimes } from '../../regimes/load-regimes.ts';
import { openSource } from '../source.ts';
import { compareFindings } from './compare-findings.ts';
import { cutPasses } from './cut-passes.ts';
import { extractionPrompt } from './extraction-prompt.ts';
import { groundFindings } from './ground-findings.ts';
import { passUnits } from './pass-units.ts';
import { type PassProgress, readPasses } from './read-passes.ts';

/** A report that is read, described, and extracted from by the rules. */
export interface ExtractedByRules {
  content: ReadReport;
  profile: ReportProfile;
  regimes: Regimes;
  extraction: Extraction;
}

export interface ModelReading {
  model: LanguageModel;
  /** The prompt `extract-findings`. */
  prompt: Prompt;
  /** Most tokens that a call may take and give. */
  inputTokens: number;
  outputTokens: number;
  /** By this time (`performance.now()`) it is over, whatever was read. */
  deadline: number;
  signal?: AbortSignal;
  onProgress?: (progress: PassProgress) => void;
}

/** What a prompt, its schema and the frame of a request take. */
const ownTokens = 3000;

/**
 * Passes → quotes → places → values → comparison. The rules' findings all stay; findings that only the model gave, and that stand in the report as it
 * says, are put beside them. A stretch that was not read is told. No word of a model is ever a finding: only what the report prints.
 * @throws AppError `cancelled`.
 */
export async function extractWithModel(
  { content, profile, regimes, extraction }: ExtractedByRules,
  { prompt, inputTokens, ...reading }: ModelReading,
): Promise<{ extraction: Extraction; comparison: ExtractionComparison }> {
  const source = openSource(content, profile, regimes);
  // Findings are quotes: a pass with many of them is answered by nearly as much as it holds.
  const mostTokens = Math.max(500, Math.min(inputTokens - ownTokens, reading.outputTokens));
  const passes = cutPasses(passUnits(source, mostTokens), mostTokens);
  const filled = extractionPrompt(prompt, source);
  const { read, unread, calls } = await readPasses(source, passes, { ...reading, prompt: filled });
  const grounded = read.map(({ pass, proposed }) => groundFindings(source, pass, proposed, filled.hash));
  const found = grounded.flatMap(({ findings }) => findings);
  const { lists, added } = compareFindings(
    extraction.findings,
    found,
    read.map(({ pass }) => pass),
  );
  return {
    extraction: { ...extraction, findings: inPrintOrder([...extraction.findings, ...added]) },
    comparison: {
      model: reading.model.id,
      promptHash: filled.hash,
      passes: read.length + unread.length,
      ...lists,
      ungrounded: grounded.flatMap(({ ungrounded }) => ungrounded),
      unread,
      calls,
    },
  };
}

function inPrintOrder<Place extends { citation: { startChar: number } }>(
  findings: readonly Place[],
): Place[] {
  return findings.toSorted((a, b) => a.citation.startChar - b.citation.startChar);
}
