import { type Audience, type Classification, visibleTo } from '../domain/audience.ts';
import type { Store } from './store.ts';

/**
 * Classes a version anew; the newest, unless told, and with it the report. An older version keeps its own class: it is
 * seen by those who may see both it and the report. The class it had; undefined, and nothing is done, when there is none
 * that the audience may see.
 */
export function setClassification(
  store: Store,
  audience: Audience,
  reportId: string,
  classification: Classification,
  versionId?: string,
): Promise<Classification | undefined> {
  return store.write('setClassification', {
    classes: visibleTo(audience),
    reportId,
    versionId,
    classification,
  });
}
