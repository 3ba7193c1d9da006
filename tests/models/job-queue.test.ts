import { describe, expect, it } from 'vitest';
import { AppError } from '../../src/errors.ts';
import { createJobQueue, type EncoderJob } from '../../src/models/job-queue.ts';

const text = (tokens: number) => new Uint16Array(tokens);
const vector = (value: number) => Float32Array.of(value);

function job(lengths: number[], more: Partial<EncoderJob> = {}) {
  const told: { done: number[]; vectors?: Float32Array[]; error?: unknown } = { done: [] };
  const made: EncoderJob = {
    texts: lengths.map(text),
    priority: 'bulk',
    onProgress: (done) => told.done.push(done),
    resolve: (vectors) => {
      told.vectors = vectors;
    },
    reject: (error) => {
      told.error = error;
    },
    ...more,
  };
  return { made, told };
}

describe('createJobQueue', () => {
  it('cuts a job into slices by tokens, with a long text alone, and puts the vectors in order', () => {
    const queue = createJobQueue(10);
    const { made, told } = job([4, 6, 5, 20, 3]);
    queue.add(made);
    const slices = [queue.take()!, queue.take()!, queue.take()!, queue.take()!];
    expect(slices.map((slice) => slice.texts.map((one) => one.length))).toEqual([[4, 6], [5], [20], [3]]);
    expect(queue.take()).toBeUndefined();
    slices[3]!.done([vector(5)]);
    slices[0]!.done([vector(1), vector(2)]);
    slices[2]!.done([vector(4)]);
    slices[1]!.done([vector(3)]);
    expect(told.vectors).toEqual([1, 2, 3, 4, 5].map(vector));
    expect(told.done).toEqual([1, 3, 4, 5]);
  });

  it('gives a question’s slices first', () => {
    const queue = createJobQueue(10);
    queue.add(job([10, 10]).made);
    queue.add(job([7], { priority: 'question' }).made);
    expect([queue.take(), queue.take(), queue.take()].map((slice) => slice!.texts[0]!.length)).toEqual([
      7, 10, 10,
    ]);
    expect(queue.waitingBulk).toBe(false);
  });

  it('runs a failed slice once more, then gives its job up', () => {
    const queue = createJobQueue(10);
    const { made, told } = job([10]);
    queue.add(made);
    queue.take()!.failed(new Error('first'));
    expect(told.error).toBeUndefined();
    queue.take()!.failed(new Error('second'));
    expect(told.error).toMatchObject({ message: 'second' });
    expect(queue.waiting).toBe(false);
  });

  it('passes over what comes for a job that was stopped', () => {
    const queue = createJobQueue(10);
    const stop = new AbortController();
    const { made, told } = job([10, 10], { signal: stop.signal });
    queue.add(made);
    const slice = queue.take()!;
    stop.abort();
    queue.dropAborted();
    slice.done([vector(1)]);
    expect(told.done).toEqual([]);
    expect(queue.take()).toBeUndefined();
  });

  it('resolves a job without texts at once', () => {
    const { made, told } = job([]);
    createJobQueue(10).add(made);
    expect(told.vectors).toEqual([]);
  });

  it('drops aborted jobs and fails the rest together', () => {
    const queue = createJobQueue(10);
    const stop = new AbortController();
    const [first, second] = [job([1], { signal: stop.signal }), job([1])];
    queue.add(first.made);
    queue.add(second.made);
    stop.abort();
    queue.dropAborted();
    expect(first.told.error).toMatchObject({ code: 'cancelled' });
    queue.failAll(new AppError('internal', 'gone'));
    expect(second.told.error).toMatchObject({ code: 'internal' });
    expect(queue.waiting).toBe(false);
  });
});
