import type { KeptCall } from '../../src/domain/kept-call.ts';

/** A call that is kept, with what a test needs changed. */
export function madeCall(change: Partial<KeptCall> = {}): KeptCall {
  return {
    at: '2026-03-02T09:30:00.000Z',
    serves: 'answer',
    prompt: 'answer-question',
    promptVersion: 1,
    promptHash: '0123456789abcdef',
    model: 'claude-made',
    inputTokens: 1200,
    outputTokens: 40,
    cacheReadTokens: 0,
    cacheWriteTokens: 900,
    durationMs: 812.5,
    tries: 1,
    stopReason: 'end_turn',
    ...change,
  };
}
