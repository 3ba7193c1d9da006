import { describe, expect, it } from 'vitest';
import { findItems } from '../../../src/extract/items/find-items.ts';
import { openText } from '../open-text.ts';
import { ilacs } from '../paper-texts.ts';

const items = async (body: string) => findItems(await openText(ilacs(body)));
const texts = async (body: string) => (await items(body)).map((item) => ('text' in item ? item.text : ''));

describe('what needs to improve', () => {
  it.each([
    'What needs to improve',
    'What needs to improve?',
    'What needs to improve?²',
    'What needs to improve? 1',
  ])('is listed under "%s"', async (heading) => {
    const body = `## ${heading}\n\n- The timeliness of plans.\n- How often children are visited.\n\n## Help and protection\n\n1. Plans drift.`;
    expect(await texts(body)).toEqual(['The timeliness of plans.', 'How often children are visited.']);
  });

  it.each(['Area for priority action', 'Areas for priority action', 'Area(s) for priority action'])(
    'has one sentence under "%s" as a priority action, and not what is listed under its subheading',
    async (heading) => {
      const body = `## ${heading}\n\nThe local authority must act so that each alert is read within a day.\n\n### What needs to improve\n\n- The timeliness of plans.\n\n## Main findings\n\n1. Plans drift.`;
      const found = (await items(body)).map((item) => [item.kind, 'text' in item ? item.text : '']);
      expect(found).toEqual([
        ['priorityAction', 'The local authority must act so that each alert is read within a day.'],
        ['areaForImprovement', 'The timeliness of plans.'],
      ]);
    },
  );

  it('keeps a reference to the national framework apart, also on a line of its own', async () => {
    const body = `## What needs to improve

- The timeliness of plans. (Children's Social Care National Framework: outcome 2)
- How often children are visited.

(National Framework, enabler 1)

- Supervision (of every social worker).`;
    const found = await items(body);
    expect(
      found.map((item) => (item.kind === 'areaForImprovement' ? [item.text, item.frameworkRef] : [])),
    ).toEqual([
      ['The timeliness of plans.', "Children's Social Care National Framework: outcome 2"],
      ['How often children are visited.', 'National Framework, enabler 1'],
      ['Supervision (of every social worker).', undefined],
    ]);
  });

  it('parts bullets that were run together into one', async () => {
    expect(
      await texts('## What needs to improve\n\n- The timeliness of plans. ◼ How often children are visited.'),
    ).toEqual(['The timeliness of plans.', 'How often children are visited.']);
  });

  it('keeps nested bullets with the one they stand under', async () => {
    const body =
      '## What needs to improve\n\n- Plans for children:\n  - in need\n  - in care\n- Supervision.';
    expect(await texts(body)).toEqual(['Plans for children: - in need - in care', 'Supervision.']);
  });

  it('is not made up where no heading lists it', async () => {
    expect(
      await items(
        '## The experiences and progress of children in care: good\n\n1. More must improve, leaders say.',
      ),
    ).toEqual([]);
  });

  it.each([
    'Inspectors did not identify any areas for improvement.',
    'There are no areas that need to improve.',
    'Nothing was identified.',
    'None.',
  ])('is nothing where the heading is followed by: %s', async (sentence) => {
    expect(
      await items(`## What needs to improve\n\n${sentence}\n\n## Care leavers\n\n1. Young people do well.`),
    ).toEqual([]);
  });

  it('ends where the next area’s heading was read as text', async () => {
    const body = `## What needs to improve

- The timeliness of plans.

The experiences and progress of children in care: good

1. Children settle well.`;
    expect(await texts(body)).toEqual(['The timeliness of plans.']);
  });
});
