import type { ShellCall } from '../core/register.ts';
import { route, type Routes } from '../core/route.ts';
import { contract } from '../shared/contract.ts';
import { done, refused } from '../shared/result.ts';
import { chooseCsv, chooseFolder } from './dialogs.ts';
import type { Faces } from './faces.ts';
import type { PaperRoom } from './papers.ts';

/** The calls that are about windows and dialogs. `forget` ends the session at a window. */
export function shellRoutes(
  faces: Faces,
  room: PaperRoom,
  forget: (window: number) => void,
): Routes<ShellCall> {
  return {
    'desk.open': route(contract['desk.open'], ({ door }) => {
      faces.openDesk(door);
      return done({});
    }),
    'desk.door': route(contract['desk.door'], () => done({ door: faces.door })),
    'desk.leave': route(contract['desk.leave'], (_input, { window }) => {
      // One screen for both: whoever comes next must not find the desk open.
      if (faces.deskPlace() === 'same-screen') forget(window);
      faces.leaveDesk();
      return done({});
    }),
    'pupils.choose-file': route(contract['pupils.choose-file'], () => chooseCsv(faces.desk)),
    'logs.choose-folder': route(contract['logs.choose-folder'], () => chooseFolder(faces.desk)),
    'papers.content': route(contract['papers.content'], (_input, { window }) => {
      const content = room.contentFor(window);
      return content ? done(content) : refused('not-allowed');
    }),
  };
}
