import type { Context } from 'hono';
import type { Claim } from '../../domain/answer.ts';
import type { Turn } from '../../domain/conversation.ts';
import type { NumberedEvent } from '../../services/conversations/turn-event.ts';
import { askerOf } from '../asker-of.ts';
import { liveStream } from '../live-stream.ts';
import { passageAddress } from '../report-address.ts';
import { viewClaims } from '../view-claim.ts';
import type { WebContext, WebEnv } from '../web-env.ts';
import { conversationAddress } from './conversation-address.ts';
import { conversationTitle, narrowedNext, turnNames } from './conversation-page.ts';
import { viewTurn } from './view-turn.ts';

/**
 * What comes of a turn as server-sent events whose data is JSON: `turn` (ids, the title of a conversation that it begins, what the next question is narrowed to, and the HTML of the turn as it stands), `claim` and `notice`
 * (HTML), `waiting`, `restart` (what came before is taken back), and last `ended` (the whole turn as HTML). All of it from the beginning: a reader
 * who lost the connection follows again, and `turn` puts the turn back to where it began. Of a turn that has ended, `turn` and `ended` alone.
 */
export function streamTurn(web: WebContext, c: Context<WebEnv>, turn: Turn): Response {
  return liveStream(web, c, async (send, signal) => {
    await send('turn', {
      conversationId: turn.conversationId,
      turnId: turn.turnId,
      number: turn.number,
      href: conversationAddress(turn.conversationId),
      title: conversationTitle(turn.question),
      scope: narrowedNext(turn.scope),
      html: web.render(c, 'turn-page', { turn: viewTurn(turn, await namesNow(web, c, turn)) }),
    });
    const told = new TurnTeller(web, c, turn);
    const follow = { ...askerOf(c), turnId: turn.turnId, after: 0, signal };
    // What came of a turn that has ended is told by the turn as it is kept, and nothing else.
    const isUnderWay = turn.state === 'asking';
    for await (const one of (isUnderWay && web.services.followTurn(follow)) || [])
      if (one.event.type !== 'ended' && one.event.type !== 'answer')
        await send(one.event.type, told.show(one.event));
    if (!signal.aborted) await send('ended', await ended(web, c, turn));
  });
}

/** Shows events as they come; claims are numbered through the turn. */
class TurnTeller {
  private claims: Claim[] = [];

  constructor(
    private readonly web: WebContext,
    private readonly c: Context<WebEnv>,
    private readonly turn: Turn,
  ) {}

  show(event: Exclude<NumberedEvent['event'], { type: 'ended' } | { type: 'answer' }>): unknown {
    if (event.type === 'waiting') return { before: event.before };
    if (event.type === 'notice') return { text: event.text };
    if (event.type === 'restart') {
      this.claims = [];
      return {};
    }
    this.claims.push(event.claim);
    const { conversationId, number } = this.turn;
    const back = conversationAddress(conversationId, number);
    const claim = viewClaims(this.claims, (place) => passageAddress(place, back)).at(-1);
    return { html: this.web.render(this.c, 'claim-item', { claim, number }) };
  }
}

/** Only an answer speaks of reports: whoever waits for the first words does not wait for the list. */
async function namesNow(web: WebContext, c: Context<WebEnv>, { answer }: Turn) {
  return turnNames(web, answer === undefined ? [] : await web.services.listReports(askerOf(c)));
}

/** The turn as it is kept: the same that a reload shows. */
async function ended(web: WebContext, c: Context<WebEnv>, { turnId }: Turn) {
  const turn = await web.services.showTurn({ ...askerOf(c), turnId });
  const view = viewTurn(turn, await namesNow(web, c, turn));
  return {
    state: turn.state,
    said: saidOf(view.heading, view.answer?.claims.length ?? 0),
    html: web.render(c, 'turn-page', { turn: view }),
  };
}

/** What a screen reader is told at the end. */
function saidOf(heading: string, claims: number): string {
  return claims === 0 ? `${heading}.` : `${heading}: ${claims} ${claims === 1 ? 'statement' : 'statements'}.`;
}
