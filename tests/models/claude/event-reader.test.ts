import { describe, expect, it } from 'vitest';
import { openClaude } from '../../../src/models/claude/open-claude.ts';
import type { ModelEvent } from '../../../src/models/language-model.ts';
import { cutBytes, eventBytes } from '../../support/fake-messages-api/event-bytes.ts';
import { fakeMessagesApi } from '../../support/fake-messages-api/fake-messages-api.ts';
import { allEvents, madeSettings } from '../../support/fake-messages-api/made-request.ts';
import {
  anyBlock,
  blockLocation,
  delta,
  messageEnd,
  messageStart,
  ping,
  textBlock,
  textDelta,
  type WireEvent,
  wholeMessage,
} from '../../support/fake-messages-api/message-events.ts';
import { streamAnswer } from '../../support/fake-messages-api/stream-answer.ts';

const api = fakeMessagesApi();

async function read(pieces: (WireEvent | string | Uint8Array)[]): Promise<ModelEvent[]> {
  api.answers(() => streamAnswer(pieces));
  return (await allEvents(openClaude(madeSettings()))).filter(({ type }) => type !== 'end');
}

async function citations(...given: Record<string, unknown>[]) {
  const events = await read(wholeMessage('Carers wait.', given));
  return events.flatMap((event) => (event.type === 'citation' ? [event.citation] : []));
}

const cited = 'Carers wait 12 weeks.';

describe('citations from the wire', () => {
  it('are places of blocks where they name blocks that were sent', async () => {
    expect(
      await citations({ ...blockLocation(0, 0, 2, cited) }, { ...blockLocation(1, 0, 1, 'Grade: good.') }),
    ).toEqual([
      { kind: 'blocks', document: 0, from: 0, to: 2, cited },
      { kind: 'blocks', document: 1, from: 0, to: 1, cited: 'Grade: good.' },
    ]);
  });

  it.each([
    ['a block past the end', blockLocation(0, 1, 3, cited), { kind: 'words', document: 0, cited }],
    ['a block before the first', blockLocation(0, -1, 1, cited), { kind: 'words', document: 0, cited }],
    ['no block between its ends', blockLocation(0, 1, 1, cited), { kind: 'words', document: 0, cited }],
    ['half a block', blockLocation(0, 0, 0.5, cited), { kind: 'words', document: 0, cited }],
    ['a document that was not sent', blockLocation(2, 0, 1, cited), { kind: 'words', cited }],
  ])('are words without a place when they name %s', async (_, given, read) => {
    expect(await citations({ ...given })).toEqual([read]);
  });

  it('are words alone when they are of characters, pages, search results or the web', async () => {
    expect(
      await citations(
        {
          type: 'char_location',
          cited_text: cited,
          document_index: 0,
          document_title: null,
          start_char_index: 0,
          end_char_index: 21,
        },
        {
          type: 'page_location',
          cited_text: cited,
          document_index: 1,
          document_title: null,
          start_page_number: 1,
          end_page_number: 2,
        },
        {
          type: 'search_result_location',
          cited_text: cited,
          search_result_index: 0,
          source: 'made',
          title: null,
          start_block_index: 0,
          end_block_index: 1,
        },
        {
          type: 'web_search_result_location',
          cited_text: cited,
          encrypted_index: 'x',
          title: null,
          url: 'https://example.org/',
        },
        { type: 'location_of_tomorrow', cited_text: cited },
      ),
    ).toEqual([
      { kind: 'words', document: 0, cited },
      { kind: 'words', document: 1, cited },
      { kind: 'words', cited },
      { kind: 'words', cited },
      { kind: 'words', cited },
    ]);
  });

  it('count for nothing when they neither point nor quote', async () => {
    expect(
      await citations({ type: 'char_location', document_index: 0 }, { ...blockLocation(9, 0, 1, ' ') }),
    ).toEqual([]);
  });

  it('of a block that is not open are passed over', async () => {
    const stray = delta(5, { type: 'citations_delta', citation: blockLocation(0, 0, 1, cited) });
    const events = await read([
      messageStart(),
      ...textBlock(0, 'Yes.').toSpliced(2, 0, stray),
      ...messageEnd(),
    ]);
    expect(events.map(({ type }) => type)).toEqual(['text', 'stretch']);
  });
});

describe('events from the wire', () => {
  it('of thinking, tools, pings and unknown kinds say nothing', async () => {
    const events = await read([
      ping,
      messageStart(),
      ...anyBlock(0, { type: 'thinking', thinking: '', signature: '' }, [
        { type: 'thinking_delta', thinking: 'Let me see.' },
        { type: 'signature_delta', signature: 'made' },
      ]),
      ...anyBlock(1, { type: 'redacted_thinking', data: 'made' }),
      ...textBlock(2, 'Carers wait.'),
      ping,
      ...anyBlock(3, { type: 'tool_use', id: 'toolu_1', name: 'made', input: {} }, [
        { type: 'input_json_delta', partial_json: '{"a":' },
      ]),
      ...anyBlock(4, { type: 'server_tool_use', id: 'srvtoolu_1', name: 'web_search', input: {} }),
      ...anyBlock(5, { type: 'web_search_tool_result', tool_use_id: 'srvtoolu_1', content: [] }),
      ...anyBlock(6, { type: 'block_of_tomorrow' }, [{ type: 'delta_of_tomorrow', text: 'No.' }]),
      { type: 'event_of_tomorrow', text: 'No.' },
      ': a remark\n\n',
      ...messageEnd(),
    ]);
    expect(events).toEqual([{ type: 'text', text: 'Carers wait.' }, { type: 'stretch' }]);
  });

  it('keep text of a block that was never opened, as a stretch of its own', async () => {
    const events = await read([
      messageStart(),
      ...textBlock(0, 'One.').slice(0, -1),
      textDelta(7, 'Two.'),
      ...messageEnd(),
    ]);
    expect(events).toEqual([
      { type: 'text', text: 'One.' },
      { type: 'stretch' },
      { type: 'text', text: 'Two.' },
      { type: 'stretch' },
    ]);
  });

  it('that are valid JSON of no known shape say nothing', async () => {
    const odd = [
      'null',
      '3',
      '[]',
      '{"type":"content_block_delta","index":0}',
      '{"type":"content_block_delta","delta":null}',
    ];
    const events = await read([
      messageStart(),
      ...odd.map((data) => `event: content_block_delta\ndata: ${data}\n\n`),
      ...textBlock(0, 'Yes.'),
      ...messageEnd(),
    ]);
    expect(events).toEqual([{ type: 'text', text: 'Yes.' }, { type: 'stretch' }]);
  });

  it('are read whole, however their bytes are cut', async () => {
    const words = ['Größe – “carers’ wait”: ', '12 weeks 🏛️, £1.2m', ' — naïve.'];
    const message = wholeMessage(words, [{ ...blockLocation(0, 0, 1, 'Carers’ – £') }]);
    const whole = await read(message);
    expect(whole).toHaveLength(5);
    for (const size of [1, 2, 3, 7, 64])
      expect(await read(cutBytes(eventBytes(...message), size))).toEqual(whole);
  });

  it('are read with carriage returns, and several to a piece', async () => {
    const message = wholeMessage(['Carers ', 'wait.']);
    const bytes = new TextDecoder().decode(eventBytes(...message)).replaceAll('\n', '\r\n');
    expect(await read([bytes])).toEqual(await read(message));
  });
});
