import type { Fault } from './fault.ts';
import type { Stretch } from './stretch.ts';

/** Further than any request has documents or blocks. */
const beyond = 100_000;

/** An answer that is not right in the way of a fault; as it was for any other. */
export function spoilAnswer(stretches: readonly Stretch[], fault: Fault | undefined): readonly Stretch[] {
  if (fault === 'empty' || fault === 'refusal') return [];
  if (fault === 'lie') return lied(stretches);
  if (fault === 'leaked-cite') return stretches.map(leak);
  if (fault === 'wrong-index') return sendAs(stretches, { document: beyond, block: 0 });
  if (fault === 'unsent-block') return sendAs(stretches, { document: 0, block: beyond });
  if (fault === 'max_tokens') return halved(stretches);
  return stretches;
}

function sendAs(stretches: readonly Stretch[], off: { document: number; block: number }): Stretch[] {
  return stretches.map(({ text, places }) => ({
    text,
    places: places.map(({ document, from, to }) => ({
      document,
      from,
      to,
      sentAs: { document: document + off.document, from: from + off.block, to: to + off.block },
    })),
  }));
}

function leak({ text, places }: Stretch): Stretch {
  const [place] = places;
  if (place === undefined) return { text, places };
  return { text: `<cite index="${place.document}-${place.from}">${text}</cite>`, places: [] };
}

/** The first cited stretch and every second one after it holds another figure than is printed, or one where none is. */
function lied(stretches: readonly Stretch[]): Stretch[] {
  let cited = 0;
  return stretches.map(({ text, places }) => {
    if (places.length === 0 || cited++ % 2 === 1) return { text, places };
    const figure = /\d+/u.exec(text);
    const [printed = ''] = figure ?? [];
    const false_ = figure === null ? undefined : String(Number(printed) + 7);
    const told =
      false_ === undefined
        ? text.replace(/[.!?]?$/u, (stop) => ` in 37% of cases${stop}`)
        : text.replace(printed, false_);
    return { text: told, places };
  });
}

/** The first half of the words, cut inside the stretch where it ends. */
function halved(stretches: readonly Stretch[]): Stretch[] {
  let left = Math.ceil(stretches.reduce((sum, { text }) => sum + text.length, 0) / 2);
  return stretches.flatMap((stretch) => {
    const text = stretch.text.slice(0, left);
    left -= text.length;
    if (text === '') return [];
    return [text === stretch.text ? stretch : { text, places: [] }];
  });
}
