import type { Finding } from '../../domain/finding.ts';
import { explainsScale } from '../judgements/explains-scale.ts';
import { type Sentence, sentencesOf } from '../judgements/sentences-of.ts';
import { speakerOf } from '../judgements/speaker-of.ts';
import type { Source } from '../source.ts';
import { toItem } from './to-item.ts';
import { whereItStands } from './where-it-stands.ts';

/** Words that say that something is not yet good enough. */
const adverse =
  /\b(?:requir(?:es?|ed|ing)|needs?(?!\s+(?:are|is|of|and|for)\b)|needing|in need of)\s+(?:\w+\s+){0,3}(?:improv\w+|attention|development|modernisation|strengthening|to be (?:improved|addressed|strengthened|re-?considered|sustained))\b|\b(?:work|improvement|action)\s+(?:is|was|are)\s+(?:still\s+)?(?:required|needed)\b|\bwork was needed to improve\b|\bwill need to be (?:sustained|further attention|improved)\b|\bperformance (?:is|was|remains?|has been) (?:\w+\s+)?(?:weak|poor|disappointing|low)\b|\bareas? (?:for|of) (?:improvement|future work|development)\b|\b(?:further|major)\s+(?:\w+\s+)?improvements? identified\b|\brequiring improvement\b|\bmust improve\b/iu;

/** Words with which a body approves of something; its own name, or a passive, stands before them. */
const approving =
  /\b(?:express(?:es|ed) confidence|confirms?|confirmed|commend\w*|prais\w+|welcom(?:es|ed)|(?:is|are|was|were|has been|have been|been) (?:recognised|acknowledged|noted|reported|seen|praised|commended) (?:as|to|by|for|that)|is recognised to have|notes? (?:the )?(?:increased|improved|strong|good|significant|commitment)|a number of improvements are noted|performing strongly)\b/iu;
const notSaid =
  /\b(?:not|no|never|unable|failed|fails|too early|if|in order to|identif\w+ \d+|procedures|conditions of contract)\b/iu;
/** Sections in which officers speak for themselves, or only say what they ask. */
const ownSections =
  /\b(?:purpose|recommend\w*|decision|policy implications|risk|benefits?|cost|background papers|consultations?|contact|timetable|legal|financial|environmental|equal\w*|crime|partnership working|resources implications|human rights)\b/iu;

/**
 * What must improve, and what is praised, where a paper tells it in sentences and prints no list: whole sentences, never split.
 * Only in what councils write; an inspectorate's own reports list theirs.
 */
export function toldItems(source: Source, taken: ReadonlySet<number>): Finding[] {
  return sentencesOf(source).flatMap((sentence, at, all) => {
    if (source.partAt(sentence.startChar).voice === 'inspectorate' || taken.has(sentence.at)) return [];
    if (inOwnSection(source, sentence) || leadsList(source, sentence)) return [];
    if (explainsScale(source, sentence.words)) return [];
    const kind = kindOf(sentence, all[at - 1]);
    if (kind === undefined) return [];
    const standing = whereItStands(source, sentence.block.headings);
    const made = toItem(source, sentence, { kind, frameworkRef: [] }, standing, `told-${kind}`);
    const { inspectorate } = speakerOf(source, sentence);
    return made === undefined ? [] : [{ ...made, ...(inspectorate === undefined ? {} : { inspectorate }) }];
  });
}

function kindOf(
  sentence: Sentence,
  before: Sentence | undefined,
): 'area-for-improvement' | 'strength' | undefined {
  const { words } = sentence;
  if (adverse.test(words)) return countsOnly(words) ? undefined : 'area-for-improvement';
  if (notSaid.test(words) || countsOnly(words) || /^(?:confirms|identifies|notes|sets)\b/iu.test(words))
    return undefined;
  if (approving.test(words)) return 'strength';
  // An assessment that confirms one thing goes on to the next in its next sentence.
  const goesOn =
    before?.block === sentence.block && /\b(?:confirms?|expresses confidence)\b/iu.test(before.words);
  return goesOn && /^(?:The|It|There)\b/u.test(words) ? 'strength' : undefined;
}

/** "identifies 25 areas …", or "areas for improvement … have been brought together in a plan": tells of items without naming one. */
function countsOnly(words: string): boolean {
  return (
    /\b\d+\s+areas\b/iu.test(words) ||
    /\b(?:appendix|action plan|improvement plan|a number of (?:areas|improvements)|a few areas|platform|sets out the|both areas of)\b/iu.test(
      words,
    )
  );
}

/** True in a paragraph that leads a list in: the list says what it is about. */
function leadsList(source: Source, { block }: Sentence): boolean {
  return /[:;]\s*$/u.test(source.wordsOf(block));
}

function inOwnSection({ content }: Source, { block }: Sentence): boolean {
  return block.headings.some((index) => {
    const heading = content.blocks[index]!;
    const title = content.stated.title?.startChar === heading.startChar;
    return !title && ownSections.test(content.text.slice(heading.bodyStart, heading.endChar));
  });
}
