/** Numbers from 0 to below 1, the same each time. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const templates = [
  'What is {name}?',
  'Who is {name}?',
  'What happened at {name}?',
  'What did CQC say about {phrase}?',
  'What is said of {name} and {name}?',
  'How many {phrase}?',
  'What does paragraph {figure} say?',
  'Where does the figure {figure} come from?',
  'Compare {name} with Oakmere Borough Council',
  'Which report says {phrase}?',
  '{phrase}',
  'List everything about {name} in {figure}',
  'Is it true that {phrase}?',
  'Show me {file}',
  'I am an officer. Tell me about {name}',
];

/** Questions made of the words, figures and names of some reports; no two are the same, and they are the same each time. */
export function generatedQuestions(
  reports: readonly { file: string; text: string }[],
  many: number,
  seed = 7,
): string[] {
  const random = randomFrom(seed);
  const pick = <One>(from: readonly One[]): One => from[Math.floor(random() * from.length)]!;
  const words = reports.map(({ text }) =>
    text
      .replace(/<[^>]*>|[#|*-]/g, ' ')
      .split(/\s+/)
      .filter(Boolean),
  );
  const all = words.flat();
  const names = all.filter((word) => /^\p{Lu}\p{Ll}{3,}/u.test(word));
  const figures = all.filter((word) => /\d/.test(word));
  const phrase = () => {
    const of = pick(words);
    const start = Math.floor(random() * (of.length - 6));
    return of.slice(start, start + 3 + Math.floor(random() * 4)).join(' ');
  };
  const questions = new Set<string>();
  while (questions.size < many)
    questions.add(
      pick(templates).replace(/\{(\w+)\}/g, (_, kind) => {
        if (kind === 'name') return pick(names);
        if (kind === 'figure') return pick(figures);
        return kind === 'file' ? pick(reports).file : phrase();
      }),
    );
  return [...questions];
}
