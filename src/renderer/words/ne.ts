import type { en } from './en.ts';
import { actions } from './ne/actions.ts';
import { arriving } from './ne/arriving.ts';
import { comfort } from './ne/comfort.ts';
import { camera } from './ne/camera.ts';
import { dates } from './ne/dates.ts';
import { desk } from './ne/desk.ts';
import { head } from './ne/head.ts';
import { keyboard } from './ne/keyboard.ts';
import { kinds } from './ne/kinds.ts';
import { leaving } from './ne/leaving.ts';
import { onSitePapers } from './ne/on-site-papers.ts';
import { papers } from './ne/papers.ts';
import { phoneDesk } from './ne/phone-desk.ts';
import { fieldProblems, problems, unexplained } from './ne/problems.ts';
import { pupils } from './ne/pupils.ts';
import { rollCall } from './ne/roll-call.ts';
import { staffRoom } from './ne/staff-room.ts';
import { welcome } from './ne/welcome.ts';
import type { Translated } from './translated.ts';

/** Every sentence of the program in Nepali. */
export const ne = {
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
