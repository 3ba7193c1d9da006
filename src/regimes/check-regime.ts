import { checkKnown, checkUnique } from '../data-files/check-keys.ts';
import { type FromFile, fileFault } from '../data-files/file-fault.ts';
import type { Regime, RegimeEdition } from './regime.ts';

/**
 * Holds every key that one part of a regime takes from another against what is there, and its grades and editions against
 * each other. @throws AppError `regime_invalid`, naming file, line and what to write instead.
 */
export function checkRegime(file: FromFile<Regime>): void {
  checkAreas(file);
  checkScales(file);
  checkEditions(file);
  checkDuties(file);
}

function checkAreas(file: FromFile<Regime>): void {
  const { areas, scales, services } = file.value;
  const keys = areas.map(({ key }) => key);
  const scaleKeys = scales.map(({ key }) => key);
  checkUnique(file, ['areas'], keys);
  checkUnique(
    file,
    ['services'],
    services.map(({ key }) => key),
  );
  areas.forEach(({ joins = [], scale }, at) => {
    checkKnown(file, ['areas', at, 'joins'], joins, keys);
    if (scale !== undefined) checkKnown(file, ['areas', at, 'scale'], [scale], scaleKeys);
  });
}

function checkScales(file: FromFile<Regime>): void {
  const { scales } = file.value;
  checkUnique(
    file,
    ['scales'],
    scales.map(({ key }) => key),
  );
  scales.forEach(({ grades }, at) => {
    const list = ['scales', at, 'grades'];
    checkUnique(
      file,
      list,
      grades.map(({ canonical }) => canonical),
    );
    grades.forEach(({ printed }, rank) => {
      const said = (form: string) => form.toLowerCase();
      const before = grades.slice(0, rank).flatMap((grade) => grade.printed.map(said));
      const twice = printed.find((form) => before.includes(said(form)));
      if (twice !== undefined)
        throw fileFault(
          file,
          [...list, rank, 'printed'],
          `"${twice}" is a form of another grade too. Write it under one of them`,
        );
    });
  });
}

function checkEditions(file: FromFile<Regime>): void {
  const { areas, scales, editions } = file.value;
  const scaleKeys = scales.map(({ key }) => key);
  checkUnique(
    file,
    ['editions'],
    editions.map(({ key }) => key),
  );
  editions.forEach((edition, at) => {
    const place = ['editions', at];
    checkKnown(
      file,
      [...place, 'areas'],
      edition.areas,
      areas.map(({ key }) => key),
    );
    for (const field of ['scale', 'overallScale'] as const)
      if (edition[field] !== undefined) checkKnown(file, [...place, field], [edition[field]], scaleKeys);
    checkOverall(file, edition, at);
    checkTime(file, editions, at);
  });
}

/** An overall grade needs an area to stand for it, and an edition without one has none. */
function checkOverall(file: FromFile<Regime>, edition: RegimeEdition, at: number): void {
  const stands = file.value.areas.some(({ key, overall }) => overall === true && edition.areas.includes(key));
  const place = ['editions', at, 'overall'];
  if (edition.overall === 'required' && edition.areas.length > 0 && !stands)
    throw fileFault(
      file,
      place,
      'no area of this edition is the overall one. Write overall: true at that area, or none here',
    );
  if (edition.overall === 'none' && stands)
    throw fileFault(
      file,
      place,
      'this edition lists an area with overall: true. Write required or optional here, or take the area out',
    );
}

/** Editions follow each other without sharing a month: the start of an inspection tells one edition. */
function checkTime(file: FromFile<Regime>, editions: readonly RegimeEdition[], at: number): void {
  const { start, end, key } = editions[at]!;
  if (end !== undefined && lastMonth(end) < firstMonth(start))
    throw fileFault(file, ['editions', at, 'end'], `it ends before it starts. Write ${start} or later`);
  const next = editions[at + 1];
  if (next === undefined) return;
  if (end === undefined || lastMonth(end) >= firstMonth(next.start))
    throw fileFault(
      file,
      ['editions', at],
      `edition ${key} has not ended when ${next.key} starts. Write an end before ${next.start}, oldest edition first`,
    );
}

const firstMonth = (when: string) => (when.length === 4 ? `${when}-01` : when);
const lastMonth = (when: string) => (when.length === 4 ? `${when}-12` : when);

function checkDuties(file: FromFile<Regime>): void {
  const { duties, scales, editions } = file.value;
  const grades = scales.flatMap((scale) => scale.grades.map(({ canonical }) => canonical));
  const list = ['duties', 'standing'];
  checkUnique(
    file,
    list,
    duties.standing.map(({ key }) => key),
  );
  duties.standing.forEach((duty, at) => {
    checkKnown(file, [...list, at, 'onlyFor'], duty.onlyFor ?? [], grades);
    checkKnown(
      file,
      [...list, at, 'editions'],
      duty.editions ?? [],
      editions.map(({ key }) => key),
    );
    if ((duty.count === undefined) !== (duty.unit === undefined))
      throw fileFault(file, [...list, at], 'a count needs a unit. Write both, or neither');
  });
}
