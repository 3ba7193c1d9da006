import type { Config } from '../config.ts';
import type { HouseStyleSummary } from '../domain/house-style-summary.ts';
import { loadHouseStyles } from '../house-styles/load-house-styles.ts';

/**
 * The house styles that a cover report can be drafted in, `plain` first. No library is opened.
 * @throws AppError `style_invalid`.
 */
export function listHouseStyles(config: Config): HouseStyleSummary[] {
  const { styles } = loadHouseStyles(config.houseStylesFolder);
  return styles.map(({ key, name, sample, sections, check }) => ({
    key,
    name,
    sample: sample === true,
    sections: sections
      .flatMap((section) => [section, ...section.sections])
      .map(({ heading }) => heading)
      .filter((heading) => heading !== ''),
    check,
  }));
}
