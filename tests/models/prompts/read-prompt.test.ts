import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../../src/errors.ts';
import { readPrompt } from '../../../src/models/prompts/read-prompt.ts';
import { soundPrompt, writePrompt } from '../../support/write-prompt.ts';

function faultOf(text: string, name?: string): string {
  try {
    readPrompt(writePrompt(text, name));
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    expect(error.code).toBe('prompt_invalid');
    return error.message;
  }
  return 'none';
}

const changed = (from: string, to: string) => {
  expect(soundPrompt).toContain(from);
  return faultOf(soundPrompt.replace(from, to));
};

describe('a prompt', () => {
  it('is read with its name, version, inputs, both parts and the hash of its bytes', () => {
    expect(readPrompt(writePrompt(soundPrompt))).toEqual({
      name: 'ask-again',
      version: 1,
      hash: createHash('sha256').update(soundPrompt).digest('hex').slice(0, 16),
      file: 'ask-again.md',
      inputs: { question: 'untrusted', council: 'ours' },
      inputLines: { question: 5, council: 6 },
      system: 'Ask again.',
      user: 'About {{council}}:\n<question>\n{{question}}\n</question>',
    });
  });

  it('is refused where an untrusted input does not stand in its own tag', () => {
    const bare = 'ask-again.md, line 17: "question" is untrusted. Write <question>{{question}}</question>.';
    expect(changed('<question>\n{{question}}\n</question>', '\n{{question}}\n')).toContain(bare);
    expect(changed('</question>', '')).toContain('"question" is untrusted');
    expect(changed('<question>\n', '<question> Answer: ')).toContain('"question" is untrusted');
    expect(changed('<question>\n', '<asked>\n')).toContain('"question" is untrusted');
  });

  it('is refused where an input is unknown, used twice or not used, by the line of it', () => {
    expect(changed('About {{council}}', 'About {{borough}}')).toContain('line 15: "borough" is not among');
    expect(changed('About {{council}}', 'About {{council}} {{council}}')).toContain('"council" stands twice');
    expect(changed('About {{council}}', 'About them')).toContain('line 6: "council" is not used');
    expect(changed('About {{council}}', 'About {{ council }}')).toContain('line 15: write an input as');
    expect(changed('Ask again.', 'Ask {{council}}.')).toContain('line 13: move the input to "# User"');
  });

  it('is refused where its front matter is not right, by the line of it', () => {
    expect(changed('version: 1', 'version: first')).toContain('ask-again.md, line 3: version:');
    expect(changed('council: ours', 'council: anyone')).toContain('line 6: inputs.council:');
    expect(changed('    evals: None yet.\n', '')).toContain('changes.0.evals:');
    expect(changed('version: 1\ninputs', 'version: 2\ninputs')).toContain(
      'changes are to be of versions 1 to 2',
    );
    expect(changed('inputs:', 'inputs: [')).toContain('not YAML');
    expect(changed('name: ask-again', 'name: ask-more')).toContain('Name the file ask-more.md');
  });

  it('is refused where a part of it is missing', () => {
    expect(changed('# User\n', '')).toContain('line 1: write front matter');
    expect(changed('Ask again.', '')).toContain('line 13: the part is empty');
  });
});
