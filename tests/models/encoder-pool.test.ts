import { afterAll, describe, expect, it } from 'vitest';
import { openEncoderPool } from '../../src/models/encoder-pool.ts';

const text = Uint16Array.of(101, 2023, 2003, 2019, 2742, 6251, 102);

describe('openEncoderPool', async () => {
  const pool = await openEncoderPool('int8', 2);
  afterAll(() => pool.close());
  const endAll = () => {
    for (const id of pool.processIds) process.kill(id, 'SIGKILL');
  };

  it('starts one worker, and no other for a question', async () => {
    await pool.run([text], 'question');
    expect(pool.processIds).toHaveLength(1);
  });

  it('goes on with a new worker when its last one dies, once', async () => {
    const before = await pool.run([text], 'bulk');
    endAll();
    expect(await pool.run([text], 'question')).toEqual(before);
    endAll();
    await expect(pool.run([text], 'question')).rejects.toMatchObject({ code: 'internal' });
    await expect(pool.run([text], 'question')).rejects.toMatchObject({ code: 'internal' });
  });
});
