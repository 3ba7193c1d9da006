import { liftMarks } from './lift-marks.ts';
import { meanConfidence } from './mean-confidence.ts';
import type { Line, PdfPage, Run, StructPlace } from './page-shapes.ts';

/** A gap wider than this many letter heights splits a line into parts. */
const WIDE_GAP = 1.1;

interface Draft {
  runs: Run[];
  y: number;
  size: number;
  x1: number;
  place: StructPlace | undefined;
  places: Map<Run, StructPlace | undefined>;
  artifact: boolean;
}

/** Puts the runs of a page into lines, in drawing order. */
export function makeLines(page: PdfPage, runs: Run[]): Line[] {
  const drafts: Draft[] = [];
  for (const run of withoutShadows(runs)) {
    if (run.text.trim() === '') {
      noteSpace(drafts.at(-1), run);
      continue;
    }
    const place = page.places.get(run.mcid);
    const home = drafts.slice(-12).findLast((draft) => belongs(draft, run, place));
    if (home) addRun(home, run, place);
    else
      drafts.push({
        runs: [run],
        y: run.y,
        size: run.size,
        x1: run.x1,
        place,
        places: new Map([[run, place]]),
        artifact: run.artifact,
      });
  }
  return drafts.map((draft) => finishLine(draft, page.number)).filter((line) => line.text !== '');
}

/** A space may be drawn by itself, and narrower than a space is elsewhere. */
function noteSpace(draft: Draft | undefined, space: Run): void {
  const last = draft?.runs.at(-1);
  if (!draft || !last || Math.abs(last.y - space.y) > 0.3 * last.size) return;
  if (Math.abs(space.x0 - last.x1) > 0.3 * last.size || /\s$/.test(last.text)) return;
  const spaced = { ...last, text: `${last.text} ` };
  draft.places.set(spaced, draft.places.get(last));
  draft.runs[draft.runs.length - 1] = spaced;
}

/** Bold imitated by drawing the same words twice would double them. */
function withoutShadows(runs: Run[]): Run[] {
  return runs.filter((run, at) => {
    for (let back = at - 1; back >= Math.max(0, at - 4); back--) {
      const other = runs[back]!;
      if (
        other.text === run.text &&
        run.text.trim() !== '' &&
        Math.abs(other.x0 - run.x0) < 0.08 * run.size &&
        Math.abs(other.y - run.y) < 0.08 * run.size
      )
        return false;
    }
    return true;
  });
}

function belongs(draft: Draft, run: Run, place: StructPlace | undefined): boolean {
  if (draft.artifact !== run.artifact) return false;
  if (run.turned || draft.runs[0]!.turned)
    return draft.runs[0]!.turned && run.turned && draft.place?.leaf === place?.leaf;
  const a = draft.place?.cell;
  const b = place?.cell;
  if (a?.table !== b?.table || a?.row !== b?.row || a?.column !== b?.column) return false;
  const reach = Math.max(draft.size, run.size);
  const raised = run.size < 0.8 * draft.size || draft.size < 0.8 * run.size;
  if (Math.abs(run.y - draft.y) > (raised ? 0.55 : 0.25) * reach) return false;
  const first = draft.runs[0]!;
  const last = draft.runs.at(-1)!;
  if (run.x0 >= last.x0 && run.x0 > draft.x1 - reach) return true;
  return run.x1 <= first.x0 + 0.5 * reach && first.x0 - run.x1 < 3 * reach;
}

function addRun(draft: Draft, run: Run, place: StructPlace | undefined): void {
  draft.runs.push(run);
  draft.places.set(run, place);
  draft.x1 = Math.max(draft.x1, run.x1);
  if (run.size > draft.size) {
    draft.size = run.size;
    draft.y = run.y;
  }
  draft.place ??= place;
}

function finishLine(draft: Draft, page: number): Line {
  const sorted = draft.runs[0]!.turned ? draft.runs : [...draft.runs].sort((a, b) => a.x0 - b.x0);
  const { runs, mark } = liftMarks(sorted, draft);
  const parts: Line['parts'] = [];
  let last: Run | undefined;
  for (const run of runs) {
    const gap = last ? run.x0 - last.x1 : 0;
    const part = parts.at(-1);
    if (!part || !last || gap > WIDE_GAP * draft.size) parts.push({ text: run.text, x0: run.x0, x1: run.x1 });
    else {
      const loose = gap > 0.17 * draft.size && !/\s$/.test(part.text) && !/^\s/.test(run.text);
      part.text += (loose ? ' ' : '') + run.text;
      part.x1 = Math.max(part.x1, run.x1);
    }
    last = run;
  }
  const whole = runs.length > 0 ? runs : sorted;
  const letters = count(whole);
  const place = placeOfLongest(whole, draft);
  const confidence = meanConfidence(whole);
  const clean = parts.map((part) => ({ ...part, text: part.text.replace(/\s+/g, ' ').trim() }));
  return {
    page,
    x0: whole[0]!.x0,
    x1: Math.max(...whole.map((run) => run.x1)),
    y: draft.y,
    top: Math.min(...whole.map((run) => run.y - run.font.ascent * run.size)),
    bottom: Math.max(...whole.map((run) => run.y - run.font.descent * run.size)),
    size: draft.size,
    bold: count(whole.filter((run) => run.font.bold)) > 0.5 * letters,
    text: clean.map((part) => part.text).join(' '),
    parts: clean.filter((part) => part.text !== ''),
    ...(mark === undefined ? {} : { mark }),
    ...(place === undefined ? {} : { place }),
    artifact: draft.artifact,
    ...(confidence === undefined ? {} : { confidence }),
  };
}

/** A list marker may be tagged apart from its words: the words say where the line belongs. */
function placeOfLongest(runs: Run[], draft: Draft): StructPlace | undefined {
  const longest = runs.reduce((best, run) => (run.text.length > best.text.length ? run : best));
  return draft.places.get(longest) ?? draft.place;
}

function count(runs: Run[]): number {
  return runs.reduce((sum, run) => sum + run.text.trim().length, 0);
}
