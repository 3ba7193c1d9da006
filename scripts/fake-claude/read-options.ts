import { parseArgs } from 'node:util';
import type { FakeClaudeOptions } from './fake-claude.ts';
import { faultNames, isFault } from './fault.ts';

export const usage = `npm run fake-claude -- [--port N] [--key KEY] [--slow MS] [--fault NAME [--fault-every N]]

  --port N         port on 127.0.0.1 (4180)
  --key KEY        the only key taken; any without it
  --slow MS        milliseconds between the pieces of an answer (0)
  --fault NAME     what goes wrong: ${faultNames.join(', ')}
  --fault-every N  only with every Nth message`;

/** Options of the command line. @throws Error that says what is wrong. */
export function readOptions(words: readonly string[]): FakeClaudeOptions & { port: number; help: boolean } {
  const { values } = parseArgs({
    args: [...words],
    options: {
      port: { type: 'string', default: '4180' },
      key: { type: 'string' },
      slow: { type: 'string', default: '0' },
      fault: { type: 'string' },
      'fault-every': { type: 'string', default: '1' },
      help: { type: 'boolean', default: false },
    },
  });
  const { fault, key } = values;
  if (fault !== undefined && !isFault(fault))
    throw new Error(`--fault ${fault} is not known. Give one of ${faultNames.join(', ')}.`);
  return {
    port: wholeNumber('--port', values.port, 0, 65_535),
    slowMs: wholeNumber('--slow', values.slow, 0, 600_000),
    faultEvery: wholeNumber('--fault-every', values['fault-every'], 1, 1_000_000),
    help: values.help,
    ...(fault === undefined ? {} : { fault }),
    ...(key === undefined ? {} : { key }),
  };
}

function wholeNumber(name: string, given: string, lowest: number, highest: number): number {
  const number = Number(given);
  if (/^\d+$/u.test(given) && number >= lowest && number <= highest) return number;
  throw new Error(`${name} must be a whole number from ${lowest} to ${highest}.`);
}
