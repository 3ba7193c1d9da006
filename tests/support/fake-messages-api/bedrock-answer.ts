import { crc32 } from 'node:zlib';
import { HttpResponse } from 'msw';
import type { WireEvent } from './message-events.ts';

const headers = { ':event-type': 'chunk', ':content-type': 'application/json', ':message-type': 'event' };

function header(name: string, value: string): Buffer {
  const lengths = Buffer.alloc(3);
  const ofString = 7;
  lengths.writeUInt8(ofString, 0);
  lengths.writeUInt16BE(Buffer.byteLength(value), 1);
  return Buffer.concat([Buffer.from([name.length]), Buffer.from(name), lengths, Buffer.from(value)]);
}

function number(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

/** One event in the binary frame that Amazon's services stream: lengths and checksums around headers and JSON. */
function frame(event: WireEvent): Buffer {
  const heads = Buffer.concat(Object.entries(headers).map(([name, value]) => header(name, value)));
  const inner = Buffer.from(JSON.stringify(event)).toString('base64');
  const payload = Buffer.from(JSON.stringify({ bytes: inner }));
  const lengths = Buffer.concat([number(16 + heads.length + payload.length), number(heads.length)]);
  const unsigned = Buffer.concat([lengths, number(crc32(lengths)), heads, payload]);
  return Buffer.concat([unsigned, number(crc32(unsigned))]);
}

/** A streaming answer as Bedrock gives it. */
export function bedrockAnswer(events: WireEvent[]): Response {
  return new HttpResponse(Buffer.concat(events.map(frame)), {
    headers: { 'content-type': 'application/vnd.amazon.eventstream', 'x-amzn-requestid': 'made-0001' },
  });
}
