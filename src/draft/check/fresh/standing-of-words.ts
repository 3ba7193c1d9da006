import type { DraftFault } from '../../../domain/draft-check.ts';
import type { Letter } from '../../../domain/letter.ts';
import { voiceAt } from '../../compose/voice-at.ts';
import type { Placed } from './placed.ts';

const spoken = {
  inspectorate: 'the inspectorate',
  'reported-by-council': 'the council, telling what an inspectorate said',
  'council-own': 'the council, of itself',
};

/** A paragraph that is told in another voice than it was said in, and one that is a proposal to members and not marked so, or the other way round. */
export function standingOfWords(placed: Placed, letter: Letter): DraftFault[] {
  return [...voiceFaults(placed, letter), ...proposalFaults(placed)];
}

function voiceFaults({ paragraph, counterparts, where }: Placed, letter: Letter): DraftFault[] {
  const { voice, citations, origin } = paragraph;
  const [first] = citations;
  if (origin === 'placeholder' || (counterparts.length === 0 && (voice === undefined || first === undefined)))
    return [];
  const wanted =
    counterparts.length > 0
      ? counterparts.map((one) => one.paragraph.voice)
      : [voiceAt({ letter, report: letter.extraction.report }, first!)];
  if (wanted.includes(voice)) return [];
  const said = wanted[0];
  return [
    {
      kind: 'quotation',
      weight: 'fault',
      ...where,
      text: paragraph.text,
      why: `These words are told as those of ${voice === undefined ? 'nobody' : spoken[voice]}, and are those of ${said === undefined ? 'nobody but this report' : spoken[said]}. Draft the section again.`,
      ...(first === undefined ? {} : { citation: first }),
    },
  ];
}

function proposalFaults({ paragraph, counterparts, where }: Placed): DraftFault[] {
  if (counterparts.length === 0) return [];
  const { proposed, text } = paragraph;
  if (counterparts.some((one) => one.paragraph.proposed === proposed)) return [];
  const why =
    proposed === true
      ? 'This is marked as a proposal to members, and is none.'
      : 'This is a proposal, and is not marked as one: it would read as decided.';
  return [{ kind: 'value', weight: 'fault', ...where, text, why: `${why} Draft the section again.` }];
}
