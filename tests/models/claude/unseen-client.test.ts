import { inspect } from 'node:util';
import { expect, it } from 'vitest';
import { connectClient } from '../../../src/models/claude/connect-client.ts';
import { madeSettings } from '../../support/fake-messages-api/made-request.ts';

it('shows no key to whoever prints or serialises the client', async () => {
  const settings = madeSettings({ key: 'sk-canary-4711' });
  const client = await connectClient(settings, undefined);
  const shown = [inspect({ client }, { depth: 9 }), JSON.stringify({ client }), String(client)];
  expect(shown.join()).not.toContain('canary');
  expect(shown[0]).toContain('[client]');
});
