import { openPlainLibrary } from './open-plain-library.ts';

// Brings a folder into a library: a line "ready", then one for each file.
const [file, folder] = process.argv.slice(2);
const library = await openPlainLibrary(file!);
process.stdout.write('ready\n');
for await (const line of library.ingest(folder!)) process.stdout.write(`${line}\n`);
await library.close();
