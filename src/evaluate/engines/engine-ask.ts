/** Who can answer while it is measured. */
export const engineNames = ['offline', 'claude'] as const;
export type EngineName = (typeof engineNames)[number];

/** The engine that a run measures; a folder to keep what a model says, or one to play it from. */
export interface EngineAsk {
  engine: EngineName;
  record?: string;
  replay?: string;
}

/** The model behind what is measured; absent means the offline engine. */
export interface MeasuredModel {
  /** As said to people. */
  name: string;
  /** It was played from recordings, so that times say nothing of a model. */
  replayed?: true;
  /** Its recordings were written by a person, so that no figure says anything of a model. */
  madeUp?: true;
}
