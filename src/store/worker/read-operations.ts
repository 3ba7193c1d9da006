import { listConversations } from './conversations/list-conversations.ts';
import { listFeedback } from './conversations/list-feedback.ts';
import { readConversation } from './conversations/read-conversation.ts';
import { readTurn } from './conversations/read-turn.ts';
import { showsUnseen } from './conversations/shows-unseen.ts';
import { countSearched } from './count-searched.ts';
import { listDrafts } from './list-drafts.ts';
import { listModelCalls } from './list-model-calls.ts';
import { listReports } from './list-reports.ts';
import { listStale } from './list-stale.ts';
import { listStaleExtractions } from './list-stale-extractions.ts';
import { orderedDump } from './ordered-dump.ts';
import { readOriginal } from './originals/read-original.ts';
import { listTokens } from './people/list-tokens.ts';
import { readSession } from './people/read-session.ts';
import { readToken } from './people/read-token.ts';
import { readDraft } from './read-draft.ts';
import { readExtraction } from './read-extraction.ts';
import { readFindings } from './read-findings.ts';
import { readOddities } from './read-oddities.ts';
import { readPassages } from './read-passages.ts';
import { readSketches } from './read-sketches.ts';
import { readVersion } from './read-version.ts';
import { searchVectors } from './search-vectors.ts';
import { searchWords } from './search-words.ts';
import { sentenceVectors } from './sentence-vectors.ts';
import { sumModelCalls } from './sum-model-calls.ts';
import { listUploads } from './uploads/list-uploads.ts';
import { readUpload } from './uploads/read-upload.ts';
import { readUploadFile } from './uploads/read-upload-file.ts';

/** What a reading worker can be asked, by name. */
export const readOperations = {
  countSearched,
  listConversations,
  listDrafts,
  listFeedback,
  listModelCalls,
  listReports,
  listStale,
  listStaleExtractions,
  listTokens,
  listUploads,
  orderedDump,
  readConversation,
  readDraft,
  readExtraction,
  readFindings,
  readOddities,
  readOriginal,
  readPassages,
  readSession,
  readSketches,
  readToken,
  readTurn,
  readUpload,
  readUploadFile,
  readVersion,
  searchVectors,
  searchWords,
  sentenceVectors,
  showsUnseen,
  sumModelCalls,
};
export type ReadOperations = typeof readOperations;
