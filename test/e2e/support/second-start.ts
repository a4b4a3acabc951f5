import { spawn } from 'node:child_process';
import { electronExecutable, project, rootNeeds } from './open-kiosk.ts';

/** Starts the program once more on a data folder and answers its exit code. */
export function secondStart(data: string): Promise<number | null> {
  const second = spawn(electronExecutable(), [project, ...rootNeeds, '--data', data], { stdio: 'ignore' });
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => {
      second.kill('SIGKILL');
      reject(new Error('The second start did not end'));
    }, 20_000);
    second.once('exit', (code) => {
      clearTimeout(late);
      resolve(code);
    });
  });
}
