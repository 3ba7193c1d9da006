import { Presets, SingleBar } from 'cli-progress';
import type { IngestProgress } from '../services.ts';

/** A bar that follows an ingest; on anything but a terminal it draws nothing. */
export interface ProgressBar {
  update(progress: IngestProgress): void;
  stop(): void;
}

const nameShown = 40;

function shorten(name: string): string {
  return name.length <= nameShown ? name : `…${name.slice(1 - nameShown)}`;
}

/** @param stream terminal to draw on; absent means no bar. */
export function startProgressBar(stream: NodeJS.WriteStream | undefined): ProgressBar {
  if (stream === undefined) return { update: () => undefined, stop: () => undefined };
  const bar = new SingleBar(
    { stream, format: '{bar} {percentage}%  {step} {file}', hideCursor: true, clearOnComplete: true },
    Presets.shades_classic,
  );
  bar.start(100, 0, { step: 'reading', file: '' });
  return {
    update: ({ share, step, file, page }) =>
      bar.update(Math.floor(share * 100), {
        step: page ? `recognising page ${page.place} of ${page.of}` : step,
        file: shorten(file),
      }),
    stop: () => bar.stop(),
  };
}
