import type { en } from './en.ts';
import { actions } from './pl/actions.ts';
import { arriving } from './pl/arriving.ts';
import { comfort } from './pl/comfort.ts';
import { camera } from './pl/camera.ts';
import { dates } from './pl/dates.ts';
import { desk } from './pl/desk.ts';
import { head } from './pl/head.ts';
import { keyboard } from './pl/keyboard.ts';
import { kinds } from './pl/kinds.ts';
import { leaving } from './pl/leaving.ts';
import { onSitePapers } from './pl/on-site-papers.ts';
import { papers } from './pl/papers.ts';
import { phoneDesk } from './pl/phone-desk.ts';
import { fieldProblems, problems, unexplained } from './pl/problems.ts';
import { pupils } from './pl/pupils.ts';
import { rollCall } from './pl/roll-call.ts';
import { staffRoom } from './pl/staff-room.ts';
import { welcome } from './pl/welcome.ts';
import type { Translated } from './translated.ts';

/** Every sentence of the program in Polish. */
export const pl = {
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
