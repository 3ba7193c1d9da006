import { addDraftVersion } from './add-draft-version.ts';
import { backupLibrary } from './backup-library.ts';
import { checkIntegrity } from './check-integrity.ts';
import { acceptFeedback } from './conversations/accept-feedback.ts';
import { addTurn } from './conversations/add-turn.ts';
import { endTurn } from './conversations/end-turn.ts';
import { interruptTurns } from './conversations/interrupt-turns.ts';
import { removeConversations } from './conversations/remove-conversations.ts';
import { saveFeedback } from './conversations/save-feedback.ts';
import { keepOriginal } from './originals/keep-original.ts';
import { makeSecret } from './people/make-secret.ts';
import { removeSession } from './people/remove-session.ts';
import { removeToken } from './people/remove-token.ts';
import { saveSession } from './people/save-session.ts';
import { saveToken } from './people/save-token.ts';
import { touchToken } from './people/touch-token.ts';
import { planVersion } from './plan-version.ts';
import { removeDraft } from './remove-draft.ts';
import { removeReport } from './remove-report.ts';
import { replaceIndex } from './replace-index.ts';
import { saveDraft } from './save-draft.ts';
import { saveModelCall } from './save-model-call.ts';
import { saveVersion } from './save-version.ts';
import { setProtection } from './set-protection.ts';
import { beginUpload } from './uploads/begin-upload.ts';
import { changeUpload } from './uploads/change-upload.ts';
import { keepUpload } from './uploads/keep-upload.ts';
import { removeUploads } from './uploads/remove-uploads.ts';
import { resumeUploads } from './uploads/resume-uploads.ts';
import { replaceExtraction } from './write-extraction.ts';

/** What the writing worker can be asked, by name. */
export const writeOperations = {
  acceptFeedback,
  addDraftVersion,
  addTurn,
  backupLibrary,
  beginUpload,
  changeUpload,
  checkIntegrity,
  endTurn,
  interruptTurns,
  keepOriginal,
  keepUpload,
  makeSecret,
  planVersion,
  removeConversations,
  removeDraft,
  removeReport,
  removeSession,
  removeToken,
  removeUploads,
  replaceExtraction,
  replaceIndex,
  resumeUploads,
  saveDraft,
  saveFeedback,
  saveModelCall,
  saveSession,
  saveToken,
  saveVersion,
  setProtection,
  touchToken,
};
export type WriteOperations = typeof writeOperations;
