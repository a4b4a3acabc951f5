import type { en } from './en.ts';
import { actions } from './tr/actions.ts';
import { arriving } from './tr/arriving.ts';
import { comfort } from './tr/comfort.ts';
import { camera } from './tr/camera.ts';
import { dates } from './tr/dates.ts';
import { desk } from './tr/desk.ts';
import { head } from './tr/head.ts';
import { keyboard } from './tr/keyboard.ts';
import { kinds } from './tr/kinds.ts';
import { leaving } from './tr/leaving.ts';
import { onSitePapers } from './tr/on-site-papers.ts';
import { papers } from './tr/papers.ts';
import { phoneDesk } from './tr/phone-desk.ts';
import { fieldProblems, problems, unexplained } from './tr/problems.ts';
import { pupils } from './tr/pupils.ts';
import { rollCall } from './tr/roll-call.ts';
import { staffRoom } from './tr/staff-room.ts';
import { welcome } from './tr/welcome.ts';
import type { Translated } from './translated.ts';

/** Every sentence of the program in Turkish. */
export const tr = {
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
