import type { Classification } from './audience.ts';

/** What keeps a report from readers. */
export interface Protection {
  classification: Classification;
  /** Key of the body whose report it is; null where it belongs to none. */
  body: string | null;
  /** First day on which it is as its class says, YYYY-MM-DD; until then it is for officers. Null where there is no embargo. */
  embargoUntil: string | null;
}

/** What is to be set of it; what is absent stays as it is, and is `public`, of no body and under no embargo in a new report. */
export type ProtectionChange = { [Part in keyof Protection]?: Protection[Part] | undefined };
