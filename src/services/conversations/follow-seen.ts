import { coversSight } from '../../domain/covers-sight.ts';
import { reportsShown, type ShownReport } from '../../domain/reports-shown.ts';
import { sightOf } from '../../domain/sight.ts';
import { showsUnseen } from '../../store/conversations/shows-unseen.ts';
import type { Store } from '../../store/open-store.ts';
import type { Asker } from './conversation-services.ts';
import type { LiveTurn } from './live-turn.ts';
import type { NumberedEvent, TurnEvent } from './turn-event.ts';

/**
 * The events of a turn as this audience may see them now: nothing of an answer to whoever sees less than when it was asked, and no claim on a report that
 * was taken back meanwhile. How far the turn is, and that it ended, is told in any case.
 */
export async function* followSeen(
  store: Store,
  turn: LiveTurn,
  { audience, after, signal }: Pick<Asker, 'audience'> & { after: number; signal: AbortSignal },
): AsyncGenerator<NumberedEvent> {
  const seesAsMuch = coversSight(sightOf(audience), sightOf(turn.asker.audience));
  for await (const one of turn.follow(after, signal)) {
    const { event } = one;
    const shown = shownBy(event);
    const isProgress = event.type === 'waiting' || event.type === 'ended';
    const isSeen = seesAsMuch && (shown.length === 0 || !(await showsUnseen(store, audience, shown)));
    if (isProgress || isSeen) yield one;
  }
}

function shownBy(event: TurnEvent): readonly ShownReport[] {
  if (event.type === 'answer') return reportsShown(event.answer);
  return event.type === 'claim' ? event.claim.citations : [];
}
