import type { Draft, Outstanding } from '../domain/draft.ts';

/** What stands between a draft and an agenda: placeholders, dates to look at, adverse findings left out without a reason, sentences that failed. */
export function listOutstanding(
  draft: Pick<Draft, 'sections' | 'dates' | 'leftOut'>,
  questions: readonly Outstanding[] = [],
): Outstanding[] {
  return [...placeholders(draft), ...dates(draft), ...leftOut(draft), ...questions];
}

function placeholders({ sections }: Pick<Draft, 'sections'>): Outstanding[] {
  return sections.flatMap(({ key, paragraphs }) =>
    paragraphs.flatMap(({ id, placeholder }) =>
      placeholder === undefined
        ? []
        : [
            {
              kind: 'placeholder' as const,
              section: key,
              paragraph: id,
              what: placeholder.what,
              for: placeholder.for,
              why: placeholder.why,
            },
          ],
    ),
  );
}

function dates({ dates: all }: Pick<Draft, 'dates'>): Outstanding[] {
  return all.flatMap(({ label, spoken, note }) =>
    note === undefined
      ? []
      : [{ kind: 'date' as const, what: `${label}: ${spoken}`, for: 'report author', why: note }],
  );
}

function leftOut({ leftOut: all }: Pick<Draft, 'leftOut'>): Outstanding[] {
  return all.flatMap(({ adverse, reason, text }) =>
    adverse && reason === undefined
      ? [
          {
            kind: 'fault' as const,
            what: text,
            for: 'report author',
            why: 'It is in the source and in no paragraph: put it in, or leave it out with a reason.',
          },
        ]
      : [],
  );
}
