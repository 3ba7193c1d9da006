import { spawn } from 'node:child_process';

/** How a program that was started ended. */
export type ProgramEnd = 'ended' | 'missing' | 'late';

/**
 * Runs a program without a window, unheard, in a group of processes of its own; the whole group is killed at the deadline. `missing`
 * when no such program is found, `ended` whatever it made of its task.
 */
export function runProgram(
  program: string,
  words: readonly string[],
  deadlineMs: number,
): Promise<ProgramEnd> {
  return new Promise((resolve) => {
    const child = spawn(program, words, { stdio: 'ignore', detached: true, windowsHide: true });
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      killGroup(child.pid);
    }, deadlineMs);
    const end = (how: ProgramEnd) => {
      clearTimeout(timer);
      resolve(late ? 'late' : how);
    };
    child.once('error', () => end('missing'));
    child.once('exit', () => {
      // What it left running would hold its profile folder.
      killGroup(child.pid);
      end('ended');
    });
  });
}

function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    // Windows has no groups of processes: there the program alone is ended.
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch (error) {
    // The group has ended by itself; macOS says that it may not be signalled.
    if (!['ESRCH', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}
