import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { type BrowserWindow, dialog } from 'electron';
import { CSV_MAX } from '../shared/contract/pupils.ts';
import { decodeText } from './decode-text.ts';
import { done, refused, type Result } from '../shared/result.ts';

/** Most bytes of a pupil file: a character takes up to four. */
const FILE_MOST = CSV_MAX * 4;

/** Asks for a folder, in front of the desk. */
export async function chooseFolder(desk: BrowserWindow): Promise<Result<{ folder: string }>> {
  const { filePaths } = await dialog.showOpenDialog(desk, {
    properties: ['openDirectory', 'createDirectory'],
  });
  const [folder] = filePaths;
  return folder === undefined ? refused('nothing-chosen') : done({ folder });
}

/** Asks for a CSV file, in front of the desk, and reads it. A refusal has the fact `reason` where one is known. */
export async function chooseCsv(desk: BrowserWindow): Promise<Result<{ fileName: string; text: string }>> {
  const { filePaths } = await dialog.showOpenDialog(desk, {
    properties: ['openFile'],
    // Every file can be shown: whoever chose a spreadsheet is told what to do, and sees it is there.
    filters: [
      { name: 'CSV', extensions: ['csv', 'txt', 'tsv', 'tab'] },
      { name: '*', extensions: ['*'] },
    ],
  });
  const [path] = filePaths;
  if (path === undefined) return refused('nothing-chosen');
  const tooBig = refused('csv-unreadable', { facts: { reason: 'too-big' } });
  try {
    if ((await stat(path)).size > FILE_MOST) return tooBig;
    const text = decodeText(await readFile(path));
    if (!text.ok) return text;
    if (text.value.length > CSV_MAX) return tooBig;
    return done({ fileName: basename(path), text: text.value });
  } catch {
    // A stick pulled out, a file another program holds: in any case it cannot be read.
    return refused('csv-unreadable');
  }
}
