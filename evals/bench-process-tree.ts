import { readdirSync, readFileSync } from 'node:fs';

/** Resident memory of a process and all it has started, in MB; 0 where there is no /proc (only Linux is measured). Pages that two share count twice. */
export function treeMemory(pid: number): number {
  const parents = new Map<number, number[]>();
  const sizes = new Map<number, number>();
  for (const name of listProcesses()) {
    const status = readStatus(name);
    const parent = Number(/^PPid:\s+(\d+)/mu.exec(status)?.[1] ?? -1);
    parents.set(parent, [...(parents.get(parent) ?? []), Number(name)]);
    sizes.set(Number(name), Number(/^VmRSS:\s+(\d+)/mu.exec(status)?.[1] ?? 0) / 1024);
  }
  const sum = (id: number): number =>
    (sizes.get(id) ?? 0) + (parents.get(id) ?? []).reduce((total, child) => total + sum(child), 0);
  return sum(pid);
}

function listProcesses(): string[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/u.test(name));
  } catch {
    // Not Linux: there is nothing to read, and 0 is what the caller is promised.
    return [];
  }
}

function readStatus(name: string): string {
  try {
    return readFileSync(`/proc/${name}/status`, 'utf8');
  } catch {
    // The process ended between listing and reading.
    return '';
  }
}
