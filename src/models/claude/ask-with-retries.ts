import type { ModelRequest } from '../language-model.ts';
import { type CallWatch, watchCall } from './call-watch.ts';
import type { ClaudeClient } from './claude-client.ts';
import type { ClaudeEngine } from './claude-engine.ts';
import { pauseBefore } from './pause-before.ts';
import { type Fault, readFault } from './read-fault.ts';

/**
 * Asks for something that is no stream of words, again and again like an answer. `ask` is to wait by the watch for all that it waits for, and to
 * give its signal to each request. `mayRepeat` says which faults leave no doubt that asking again is right.
 * @throws AppError
 */
export async function askWithRetries<T>(
  engine: ClaudeEngine,
  { deadline, signal }: Pick<ModelRequest, 'deadline' | 'signal'>,
  ask: (client: ClaudeClient, watch: CallWatch) => Promise<T>,
  mayRepeat: (fault: Fault) => boolean = () => true,
): Promise<T> {
  for (let tries = 1; ; tries++) {
    const watch = watchCall(deadline, signal, engine.clock);
    const leave = engine.breaker.enter();
    try {
      const answer = await ask(await watch.wait(engine.client), watch);
      leave();
      return answer;
    } catch (thrown) {
      const fault = readFault(thrown, engine.clock.date());
      leave(fault.error.code);
      const pause = mayRepeat(fault) ? pauseBefore(fault, tries, deadline, engine) : undefined;
      if (pause === undefined) throw fault.error;
      await engine.clock.pause(pause, signal);
    } finally {
      watch.stop();
    }
  }
}
