import type { en } from './en.ts';
import { actions } from './ro/actions.ts';
import { arriving } from './ro/arriving.ts';
import { comfort } from './ro/comfort.ts';
import { camera } from './ro/camera.ts';
import { dates } from './ro/dates.ts';
import { desk } from './ro/desk.ts';
import { head } from './ro/head.ts';
import { keyboard } from './ro/keyboard.ts';
import { kinds } from './ro/kinds.ts';
import { leaving } from './ro/leaving.ts';
import { onSitePapers } from './ro/on-site-papers.ts';
import { papers } from './ro/papers.ts';
import { phoneDesk } from './ro/phone-desk.ts';
import { fieldProblems, problems, unexplained } from './ro/problems.ts';
import { pupils } from './ro/pupils.ts';
import { rollCall } from './ro/roll-call.ts';
import { staffRoom } from './ro/staff-room.ts';
import { welcome } from './ro/welcome.ts';
import type { Translated } from './translated.ts';

/** Every sentence of the program in Romanian. */
export const ro = {
  actions,
  arriving,
  camera,
  comfort,
  dates,
  desk,
  fieldProblems,
  head,
  keyboard,
  kinds,
  leaving,
  onSitePapers,
  papers,
  phoneDesk,
  problems,
  pupils,
  rollCall,
  staffRoom,
  unexplained,
  welcome,
} as const satisfies Translated<typeof en>;
