import type { ReadReport } from '../domain/read-report.ts';
import { councilFromName } from '../regimes/council-forms.ts';
import { type FoundCouncil, findCouncils } from '../regimes/find-councils.ts';
import type { Regimes } from '../regimes/load-regimes.ts';
import { shortNames } from '../regimes/short-names.ts';
import type { ReportHead } from './describe-head.ts';

/** Words of a title that hold the place whose services are judged, on no list perhaps. */
const judgedPlace = [
  /\binspection of (?<name>.{3,60}?) (?:local authority|children(?:’|')s services|children and families)/iu,
  /\binspection of (?<name>.{3,60}?) local area partnership/iu,
  /^(?<name>.{3,60}?) local area partnership\b/iu,
  /\b(?:focused visit|monitoring visit) (?:to|of) (?<name>.{3,60}?) (?:local authority|council|children)/iu,
  /\bname of (?:local authority|council)\s*[:|]?\s*(?<name>[^|\n]{3,60})/iu,
];

/** Words or figures of a meeting, which stand where a council's name may stand. */
const ofMeeting =
  /\d|\b(?:cabinet|committee|commission|panel|board|meeting|scrutiny|executive|report|agenda|dear)\b/iu;

/**
 * Council whose services a report judges, as a display name; undefined when none is recognised. Weighed in this order:
 * what the report states of itself, the place named in its title, its top lines, then how often each council is named.
 */
export function councilOf(
  report: ReadReport,
  title: string,
  head: ReportHead,
  regimes: Regimes,
): string | undefined {
  const stated = report.stated.council?.text.replace(/\s+/gu, ' ').trim();
  const known = stated === undefined ? undefined : listed(stated, regimes);
  if (known !== undefined) return known;
  if (stated !== undefined && stated !== '' && !ofMeeting.test(stated)) return stated;
  const lines = [title, head.lines.join(' '), ...head.lines, head.opening];
  return placeOf(lines, report.text, regimes) ?? mostNamed(report, title, head, regimes);
}

function placeOf(lines: readonly string[], text: string, regimes: Regimes): string | undefined {
  for (const shape of judgedPlace) {
    for (const line of lines) {
      const name = shape.exec(line)?.groups?.name?.replace(/^the /iu, '').replace(/\s+/gu, ' ').trim();
      if (name === undefined || !/^\p{Lu}/u.test(name)) continue;
      return listed(name, regimes) ?? fullName(name, text) ?? name;
    }
  }
  return undefined;
}

/** Full name of a council on no list, where the text prints one that shortens to `name`. */
function fullName(name: string, text: string): string | undefined {
  return findCouncils(text, []).find((found) => shortNames(found.name).includes(name))?.name;
}

function listed(name: string, regimes: Regimes): string | undefined {
  const found = findCouncils(name, regimes.councils);
  return longest(found)?.name;
}

function longest(found: readonly FoundCouncil[]): FoundCouncil | undefined {
  return [...found].sort((a, b) => b.end - b.start - (a.end - a.start))[0];
}

/** The title counts most, then the top lines, then names that can mean only a council, then bare place names. */
function mostNamed(
  report: ReadReport,
  title: string,
  head: ReportHead,
  regimes: Regimes,
): string | undefined {
  const weights = new Map<string, number>();
  const weigh = (text: string, bare: number, explicit: number) => {
    for (const found of findCouncils(text, regimes.councils)) {
      weights.set(found.name, (weights.get(found.name) ?? 0) + (found.explicit ? explicit : bare));
    }
  };
  weigh(title, 20, 20);
  weigh(head.lines.join('\n'), 6, 10);
  weigh(report.text, 1, 2);
  addShortForms(weights, report.text, regimes);
  const best = [...weights].sort((a, b) => b[1] - a[1])[0];
  return best !== undefined && best[1] >= 3 ? best[0] : unlistedCounty(title, report.text);
}

/** A county on no list that never prints its council's full name: "… shire" in the title, "the County Council" in the text. */
function unlistedCounty(title: string, text: string): string | undefined {
  const shire = /\b(?:\p{Lu}\p{Ll}+ )??\p{Lu}\p{Ll}+shire\b/u
    .exec(title)?.[0]
    .replace(/^(?:About|In|For|Of) /u, '');
  if (shire === undefined || !/\bthe County Council\b/iu.test(text)) return undefined;
  return `${shire} County Council`;
}

/** A council on no list is also named by its short forms, which only its full name can teach. */
function addShortForms(weights: Map<string, number>, text: string, regimes: Regimes): void {
  for (const [name, weight] of weights) {
    if (regimes.councils.some((council) => council.name === name)) continue;
    const taught = findCouncils(text, [councilFromName(name)]).filter((found) => !found.explicit);
    weights.set(name, weight + taught.length);
  }
}
