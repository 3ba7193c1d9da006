import { describe, expect, it } from 'vitest';
import { TurnGate } from '../../../src/services/conversations/turn-gate.ts';

const never = new AbortController().signal;

/** Work that ends when it is told to. */
function work() {
  let end!: () => void;
  const promise = new Promise<void>((done) => {
    end = done;
  });
  return { promise, end };
}

describe('the gate of turns', () => {
  it('lets so many go on at a time, and the others in the order in which they came', async () => {
    const gate = new TurnGate(2);
    const began: number[] = [];
    const jobs = [1, 2, 3, 4].map((number) => {
      const job = work();
      const done = gate.run(never, async () => {
        began.push(number);
        await job.promise;
      });
      return { ...job, done };
    });
    await Promise.resolve();
    expect([began, gate.queued]).toEqual([[1, 2], 2]);
    jobs[1]!.end();
    await jobs[1]!.done;
    expect(began).toEqual([1, 2, 3]);
    for (const job of jobs) job.end();
    await Promise.all(jobs.map((job) => job.done));
    expect([began, gate.queued]).toEqual([[1, 2, 3, 4], 0]);
  });

  it('lets one that was stopped while it waited go without its turn', async () => {
    const gate = new TurnGate(1);
    const first = work();
    const running = gate.run(never, () => first.promise);
    const stopping = new AbortController();
    const waiting = gate.run(stopping.signal, async () => 'done');
    stopping.abort(new Error('stopped'));
    await expect(waiting).rejects.toThrow('stopped');
    expect(gate.queued).toBe(0);
    first.end();
    await running;
    expect(await gate.run(never, async () => 'next')).toBe('next');
  });

  it('lets the next go when work fails', async () => {
    const gate = new TurnGate(1);
    const failing = gate.run(never, async () => {
      throw new Error('broken');
    });
    const after = gate.run(never, async () => 'next');
    await expect(failing).rejects.toThrow('broken');
    expect(await after).toBe('next');
  });
});
