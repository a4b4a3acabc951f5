import type { ShellCall } from '../core/register.ts';
import { route, type Routes } from '../core/route.ts';
import { contract } from '../shared/contract.ts';
import { done, refused, type Result } from '../shared/result.ts';
import { chooseCsv, chooseFolder } from './dialogs.ts';
import type { Faces } from './faces.ts';
import type { OnSiteSheet } from './on-site-sheet.ts';
import type { PaperRoom } from './papers.ts';

/** The calls that are about windows and dialogs. `isOpen` tells whether somebody is signed in at a window. */
export function shellRoutes(
  faces: Faces,
  room: PaperRoom,
  isOpen: (window: number) => boolean,
  sheet: OnSiteSheet,
): Routes<ShellCall> {
  let choosing = false;

  /** One dialog at a time; what was chosen in one that outlived its session is not handed out. */
  async function whileOpen<T>(window: number, choose: () => Promise<Result<T>>): Promise<Result<T>> {
    if (choosing) return refused('nothing-chosen');
    choosing = true;
    try {
      const chosen = await choose();
      return isOpen(window) ? chosen : refused('session-needed');
    } finally {
      choosing = false;
    }
  }

  return {
    'desk.open': route(contract['desk.open'], ({ door }) => {
      faces.openDesk(door);
      return done({});
    }),
    'desk.door': route(contract['desk.door'], () => done({ door: faces.door })),
    'desk.leave': route(contract['desk.leave'], () => {
      faces.leaveDesk();
      return done({});
    }),
    'pupils.choose-file': route(contract['pupils.choose-file'], (_input, { window }) =>
      whileOpen(window, () => chooseCsv(faces.desk)),
    ),
    'logs.choose-folder': route(contract['logs.choose-folder'], (_input, { window }) =>
      whileOpen(window, () => chooseFolder(faces.desk)),
    ),
    'on-site.sheet': route(contract['on-site.sheet'], () => done(sheet.state)),
    'papers.content': route(contract['papers.content'], (_input, { window }) => {
      const content = room.contentFor(window);
      return content ? done(content) : refused('not-allowed');
    }),
  };
}
