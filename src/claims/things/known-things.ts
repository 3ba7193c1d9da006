import { adultCareWords } from './lexicon/adult-care-words.ts';
import { bodyWords } from './lexicon/body-words.ts';
import { childrenServiceWords } from './lexicon/children-service-words.ts';
import { documentWords } from './lexicon/document-words.ts';
import { furtherServiceWords } from './lexicon/further-service-words.ts';
import { healthWords } from './lexicon/health-words.ts';
import { learningWords } from './lexicon/learning-words.ts';
import { needWords } from './lexicon/need-words.ts';
import { placeServiceWords } from './lexicon/place-service-words.ts';
import { processWords } from './lexicon/process-words.ts';
import { roleWords } from './lexicon/role-words.ts';
import { readLexicon } from './read-lexicon.ts';
import type { Thing } from './thing.ts';

/** Every thing that is known, by its id. */
export const knownThings: ReadonlyMap<string, Thing> = new Map(
  [
    adultCareWords,
    childrenServiceWords,
    healthWords,
    bodyWords,
    roleWords,
    placeServiceWords,
    learningWords,
    processWords,
    documentWords,
    needWords,
    furtherServiceWords,
  ]
    .flatMap(readLexicon)
    .map((one) => [one.id, one] as const),
);
