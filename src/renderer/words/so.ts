import type { en } from './en.ts';
import { actions } from './so/actions.ts';
import { arriving } from './so/arriving.ts';
import { comfort } from './so/comfort.ts';
import { camera } from './so/camera.ts';
import { dates } from './so/dates.ts';
import { desk } from './so/desk.ts';
import { head } from './so/head.ts';
import { keyboard } from './so/keyboard.ts';
import { kinds } from './so/kinds.ts';
import { leaving } from './so/leaving.ts';
import { onSitePapers } from './so/on-site-papers.ts';
import { papers } from './so/papers.ts';
import { phoneDesk } from './so/phone-desk.ts';
import { fieldProblems, problems, unexplained } from './so/problems.ts';
import { pupils } from './so/pupils.ts';
import { rollCall } from './so/roll-call.ts';
import { staffRoom } from './so/staff-room.ts';
import { welcome } from './so/welcome.ts';
import type { Translated } from './translated.ts';

/** Every sentence of the program in Somali. */
export const so = {
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
