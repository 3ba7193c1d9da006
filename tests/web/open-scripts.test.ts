import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openScripts } from '../../src/web/open-scripts.ts';
import { heldAnswers } from '../support/held-answers.ts';

const { assets, entry } = openScripts();
const ours = assets.filter(({ address }) => !address.includes('govuk-frontend'));

/** Bytes over the wire, compressed as the server does. */
const sent = (body: string | Uint8Array) => gzipSync(body).length;

describe('the scripts of the pages', () => {
  it('name one another by addresses that are served, and are no larger than 15 KB compressed', () => {
    const addresses = assets.map(({ address }) => address);
    for (const { body } of ours) {
      const imported = [...body.matchAll(/from ["']([^"']+)["']/g)].map(([, name]) => name!);
      for (const name of imported) expect(addresses).toContain(name);
    }
    expect(ours).toContain(entry);
    expect(ours.length).toBeGreaterThan(4);
    expect(ours.reduce((sum, { body }) => sum + sent(body), 0)).toBeLessThanOrEqual(15 * 1024);
  });

  it('have addresses that change with their words, and lead to nothing else', () => {
    for (const { address, body, mediaType } of assets) {
      const hash = createHash('sha256').update(body).digest('hex').slice(0, 12);
      expect(address).toMatch(new RegExp(`^/assets/[\\w-]+-${hash}\\.js$`));
      expect(mediaType).toBe('text/javascript; charset=utf-8');
      expect(body).not.toContain('sourceMappingURL');
    }
  });
});

describe('the largest page', () => {
  it('is no larger than 120 KB over the wire, with its styles and every script', async () => {
    const { get, text, send, answer } = heldAnswers();
    const first = await answer('What did CQC say about carers?');
    const conversation = /name="conversation" value="([^"]+)"/.exec(first)![1]!;
    for (let turn = 2; turn <= 20; turn++)
      await send('/ask', { q: `What did CQC say about carers, ${turn}?`, conversation });
    const headers = { 'accept-encoding': 'gzip' };
    const bytes = async (path: string) => (await (await get(path, headers)).arrayBuffer()).byteLength;
    const page = await text(`/conversations/${conversation}`);
    expect(page.match(/<article/g)).toHaveLength(20);
    const styles = /rel="stylesheet" href="([^"]+)"/.exec(page)![1]!;
    const scripts = await Promise.all(assets.map(({ address }) => bytes(address)));
    const whole = [await bytes(`/conversations/${conversation}`), await bytes(styles), ...scripts];
    expect(whole.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(120 * 1024);
  });
});
