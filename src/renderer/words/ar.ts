import type { en } from './en.ts';
import { actions } from './ar/actions.ts';
import { arriving } from './ar/arriving.ts';
import { comfort } from './ar/comfort.ts';
import { camera } from './ar/camera.ts';
import { dates } from './ar/dates.ts';
import { desk } from './ar/desk.ts';
import { head } from './ar/head.ts';
import { keyboard } from './ar/keyboard.ts';
import { kinds } from './ar/kinds.ts';
import { leaving } from './ar/leaving.ts';
import { onSitePapers } from './ar/on-site-papers.ts';
import { papers } from './ar/papers.ts';
import { phoneDesk } from './ar/phone-desk.ts';
import { fieldProblems, problems, unexplained } from './ar/problems.ts';
import { pupils } from './ar/pupils.ts';
import { rollCall } from './ar/roll-call.ts';
import { staffRoom } from './ar/staff-room.ts';
import { welcome } from './ar/welcome.ts';
import type { Translated } from './translated.ts';

/** Every sentence of the program in Arabic. */
export const ar = {
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
