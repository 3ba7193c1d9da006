import { readOptions, usage } from './read-options.ts';
import { serveFakeClaude } from './serve-fake-claude.ts';

try {
  const options = readOptions(process.argv.slice(2));
  if (options.help) console.log(usage);
  else {
    const { address } = await serveFakeClaude(options);
    console.log(`A stand-in for the Messages API listens at ${address}. It is no language model. In another window:

  RAPPORTEUR_MODEL_KEY=${options.key === undefined ? 'anything' : '…'} RAPPORTEUR_MODEL_ADDRESS=${address} npm start`);
  }
} catch (error) {
  console.error(`fake-claude: ${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  process.exitCode = 1;
}
