// @ts-expect-error: a script without types.
import { buildForTests } from '../../scripts/build-for-tests.mjs';
import { projectFolder } from './source-files.ts';

/** The folder of a build of the sources as they are; it is made by the first test that asks for it. */
export const builtProduct: string = buildForTests(projectFolder);
