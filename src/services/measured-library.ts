import type { Config } from '../config.ts';
import type { Audience } from '../domain/audience.ts';
import type { ExtractionLine } from '../domain/extraction.ts';
import type { ModelSettings } from '../domain/model-settings.ts';
import type { EngineAsk, MeasuredModel } from '../evaluate/engines/engine-ask.ts';
import { loadRegimes } from '../regimes/load-regimes.ts';
import { openServices, type Services } from '../services.ts';
import { openMeasuredModel } from './measured-model.ts';
import { modelExtraction } from './model-extraction.ts';

/** A library as the evals call it. */
export type MeasuredLibrary = Services & { model?: MeasuredModel };

/**
 * Opens a library with the engine that is to be measured, whatever the settings name: without an ask the offline one. With a model, what it reads in a
 * report is among what is extracted.
 * @throws AppError as `openServices` and `openMeasuredModel` do
 */
export async function openMeasuredLibrary(
  config: Config,
  replayed: ModelSettings,
  ask: EngineAsk = { engine: 'offline' },
): Promise<MeasuredLibrary> {
  const opened = openMeasuredModel(config, ask, replayed);
  const { model: _, ...unasked } = config;
  if (opened === undefined) return openServices(unasked);
  const { model, settings, said } = opened;
  const services = await openServices({ ...config, model: settings }, { model });
  const reader = modelExtraction({ ...config, model: settings }, loadRegimes(config.regimesFolder), {
    model,
  });
  return {
    ...services,
    model: said,
    extractReport: (request: { audience: Audience; reportId: string }) =>
      extractWithBoth(services, reader, request),
  };
}

async function extractWithBoth(
  services: Services,
  reader: ReturnType<typeof modelExtraction>,
  request: { audience: Audience; reportId: string },
): Promise<ExtractionLine> {
  const [report, extraction] = await Promise.all([
    services.showReport(request),
    services.extractReport(request),
  ]);
  return reader.readWithModel({ ...report, extraction });
}
