import { spawnSync } from 'node:child_process';

/**
 * Runs a command to its end and gives what it printed.
 * Throws: Error with what it printed when it fails, or that it is absent.
 */
export function runCommand(
  command: string,
  words: readonly string[],
  { cwd, env = {} }: { cwd: string; env?: Readonly<Record<string, string>> },
): string {
  const { error, status, stdout, stderr } = spawnSync(command, words, {
    ...{ cwd, encoding: 'utf8', maxBuffer: 2 ** 26 },
    env: { ...process.env, ...env },
  });
  if (error) throw new Error(`${command} is absent or cannot be run: ${error.message}`, { cause: error });
  if (status !== 0) throw new Error(`${command} ${words.join(' ')}:\n${stdout}${stderr}`);
  return stdout;
}
