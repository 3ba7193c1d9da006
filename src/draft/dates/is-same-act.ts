import { contentStems, isCount } from '../../domain/stem-words.ts';

const executive = /\b(?:executive|cabinet)\b(?! (?:director|officer|team|board|management))/iu;
const taking =
  /^(?:present|take|put|lay|submit|report)\b|\b(?:to (?:present|take|put|lay|submit|consider|discuss|report)|(?:should|must) (?:present|take|put|lay|submit|consider|discuss|report)|presented|taken|laid|submitted|considered|discussed|reported)\b/iu;
/** What asks to be told, which is another act than taking it to a meeting. */
const telling =
  /^(?:you are asked |please |and |to )*(?:tell|let|advise|inform|notify|confirm|write|send|copy|supply|provide)\b/iu;
const everywhere = new Set(contentStems('letter date council asked you your within months days working'));
const leastShared = 3;
const leastShare = 0.6;

/** True when two sentences ask for the same: both to take it to the executive, or most words of the shorter in both. Time limits do not count. */
export function isSameAct(a: string, b: string): boolean {
  if (isForExecutive(a) && isForExecutive(b)) return true;
  const [one, other] = [stemsOf(a), stemsOf(b)];
  const shared = one.filter((stem) => other.includes(stem)).length;
  return shared >= leastShared && shared / Math.min(one.length, other.length) >= leastShare;
}

/** True for words that ask to take something to the executive. */
export function isForExecutive(words: string): boolean {
  return executive.test(words) && taking.test(words) && !telling.test(words);
}

function stemsOf(words: string): string[] {
  return contentStems(words).filter((stem) => !everywhere.has(stem) && !isCount(stem));
}
