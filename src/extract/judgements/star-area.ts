import type { Regime, RegimeArea } from '../../regimes/regime.ts';
import { plainForm } from './grade-forms.ts';

/** The area that a star rating judges by a question of it, named by its scale, for one service. */
export function starArea({ areas }: Regime, scale: string, service: string): RegimeArea | undefined {
  return areas.find((area) => area.scale === scale && plainForm(area.name).startsWith(service));
}
