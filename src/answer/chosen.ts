import type { Citation } from '../domain/citation.ts';
import type { Voice } from '../domain/voice.ts';

/** Words chosen to answer with, cited, before they are put into a sentence. */
export interface Chosen {
  citation: Citation;
  voice: Voice;
  /** Key of the inspectorate whose judgement it is; absent when none is recognised. */
  inspectorate?: string;
  /** What this part of the report is called aloud; absent for its main part. */
  partName?: string;
  council?: string;
  /** True in a self-assessment: the council judges itself; other papers of its own only report. */
  judgesItself?: boolean;
  /** True when several inspectorates carried out the inspection that speaks. */
  joint?: boolean;
  /** For a table row: the cells that name it and those asked for, each under its column's header; `theme` where the first of `label` stands for several rows. */
  row?: { label: string[]; theme?: true; cells: { header: string; value: string }[] };
  /** For an acronym: its long form stands in the quote. */
  acronym?: string;
  score: number;
}
