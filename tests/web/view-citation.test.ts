import { expect, it } from 'vitest';
import type { Answer, Claim } from '../../src/domain/answer.ts';
import { cite } from '../support/web-answers.ts';
import { carersLetter } from '../support/web-library.ts';
import { webApp } from '../support/web-services.ts';

const citation = cite(carersLetter, 'offer every carer a check of their own needs;', 'para 4.7, p. 2');

/** The page that answers with one claim over this citation. */
function pageOf(cited: Claim['citations'][number]): Promise<string> {
  const claim: Claim = {
    text: `“${cited.quote}”`,
    origin: 'quoted',
    voice: 'inspectorate',
    citations: [cited],
  };
  const ask = async ({ question }: { question: string }): Promise<Answer> => ({
    question,
    status: 'answered',
    claims: [claim],
    nearest: [],
    searched: { reports: 1, passages: 4 },
    answeredBy: 'offline',
    durationMs: 5,
  });
  return webApp({ ask }).answer('What of carers?');
}

it('says beside a citation of recognised words how sure that is, and nothing beside a printed one', async () => {
  expect(await pageOf({ ...citation, scanned: { confidence: 0.91 } })).toContain(
    '>Quoted</span> · words recognised with 91 % confidence</p>',
  );
  expect(await pageOf(citation)).not.toContain('recognised');
});
