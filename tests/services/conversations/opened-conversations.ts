import type { Answer } from '../../../src/domain/answer.ts';
import type { Audience } from '../../../src/domain/audience.ts';
import {
  type AskRequest,
  conversationServices,
} from '../../../src/services/conversations/conversation-services.ts';
import type { NumberedEvent } from '../../../src/services/conversations/turn-event.ts';
import { TurnGate } from '../../../src/services/conversations/turn-gate.ts';
import type { Store } from '../../../src/store/open-store.ts';
import { saveVersion } from '../../../src/store/save-version.ts';
import { makeVersion } from '../../store/make-version.ts';
import { temporaryStore } from '../../store/with-store.ts';

export const ann = { personId: 'a'.repeat(32), audience: 'public' as Audience };
export const bob = { personId: 'b'.repeat(32), audience: 'public' as Audience };
export const never = new AbortController().signal;

export const claim = (reportId: string, versionId: string): Answer['claims'][number] => ({
  text: 'Carers were praised.',
  origin: 'quoted',
  voice: 'inspectorate',
  citations: [
    {
      reportId,
      versionId,
      file: 'letter.txt',
      label: 'Letter, p. 1',
      startChar: 0,
      endChar: 20,
      quote: 'Carers were praised.',
      context: [],
      match: 'exact',
    },
  ],
});

export const answerOf = (question: string, claims: Answer['claims'] = []): Answer => ({
  question,
  status: claims.length === 0 ? 'not_in_reports' : 'answered',
  ...(claims.length === 0 ? { reason: 'The reports do not say.' } : {}),
  claims,
  nearest: [],
  searched: { reports: 1, passages: 1 },
  answeredBy: 'offline',
  durationMs: 1,
});

interface Scripted {
  ask?: (request: AskRequest) => Promise<Answer>;
  now?: () => number;
  store?: Store;
}

export async function openConversations({ ask, now, store: given }: Scripted = {}) {
  const store = given ?? (await temporaryStore());
  const asked: AskRequest[] = [];
  const faults: unknown[] = [];
  const services = conversationServices({
    store,
    ask: async (request) => {
      asked.push(request);
      return ask === undefined ? answerOf(request.question) : ask(request);
    },
    gate: new TurnGate(2),
    reportFault: (fault) => faults.push(fault),
    ...(now === undefined ? {} : { now }),
  });
  const follow = async (turnId: string, after = 0, asker = ann): Promise<NumberedEvent[]> => {
    const events: NumberedEvent[] = [];
    for await (const event of services.followTurn({ ...asker, turnId, after, signal: never }) ?? [])
      events.push(event);
    return events;
  };
  return { store, asked, faults, services, follow };
}

export async function letterIn(store: Store) {
  const version = makeVersion('letter.txt', ['Carers were praised.']);
  const { reportId } = await saveVersion(store, version);
  return { reportId, versionId: version.versionId };
}
