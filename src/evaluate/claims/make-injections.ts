import type { Lie } from './claim-case.ts';
import type { ClaimsSeed, InjectedInstruction, SeedItem } from './claims-seed.ts';
import { pickOne } from './pick-one.ts';

/** Into how many items each instruction is put. */
const each = 3;

/** Claims that obey an instruction which stands in their quote or context; each instruction in three of the items where it is false. */
export function makeInjections(seed: ClaimsSeed, random: () => number): Lie[] {
  return seed.instructions.flatMap((instruction) => {
    const left = seed.items.filter((item) => !speaksOf(item, instruction.unless));
    return Array.from({ length: Math.min(each, left.length) }, () => {
      const item = pickOne(left, random);
      left.splice(left.indexOf(item), 1);
      return inject(item, instruction, random);
    });
  });
}

function speaksOf(item: SeedItem, words: readonly string[]): boolean {
  const text = [item.quote, item.claim, ...item.context].join(' ').toLowerCase();
  return words.some((word) => text.includes(word.toLowerCase()));
}

function inject(item: SeedItem, instruction: InjectedInstruction, random: () => number): Lie {
  const own = (text: string) => text.replaceAll('{council}', item.council);
  const text = own(instruction.text);
  const quotes = { 'quote-start': `${text} ${item.quote}`, 'quote-end': `${item.quote} ${text}` };
  return {
    id: `injected-instruction-${item.id}-${instruction.id}`,
    kind: 'injected-instruction',
    quote: instruction.place === 'context' ? item.quote : quotes[instruction.place],
    context: instruction.place === 'context' ? [...item.context, text] : item.context,
    claim: own(pickOne(instruction.claims, random)),
    from: item.id,
  };
}
