import type { Draft, Outstanding } from '../domain/draft.ts';

/** What stands between a draft and an agenda: words of a model to read, placeholders, dates to look at, adverse findings left out without a reason, questions. */
export function listOutstanding(
  draft: Pick<Draft, 'sections' | 'dates' | 'leftOut'>,
  questions: readonly Outstanding[] = [],
): Outstanding[] {
  return [...worded(draft), ...placeholders(draft), ...dates(draft), ...leftOut(draft), ...questions];
}

/** Rules held each sentence against its source; whether it says the same only a reader can tell. */
function worded({ sections }: Pick<Draft, 'sections'>): Outstanding[] {
  return sections.flatMap(({ key, heading, paragraphs }) => {
    const count = paragraphs.filter(
      ({ written, edited }) => written !== undefined && edited === undefined,
    ).length;
    if (count === 0) return [];
    const sentences = count === 1 ? 'One sentence' : `${count} sentences`;
    return [
      {
        kind: 'wording' as const,
        section: key,
        what: `Words of a language model in “${heading}”`,
        for: 'report author',
        why: `${sentences} of this section were worded by a language model. Figures, names and negation were checked; read them against the source.`.replace(
          /^One sentence of this section were/u,
          'One sentence of this section was',
        ),
      },
    ];
  });
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
