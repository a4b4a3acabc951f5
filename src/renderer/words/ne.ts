import type { en } from './en.ts';
import { actions } from './ne/actions.ts';
import { arriving } from './ne/arriving.ts';
import { comfort } from './ne/comfort.ts';
import { camera } from './ne/camera.ts';
import { cards } from './ne/cards.ts';
import { dates } from './ne/dates.ts';
import { desk } from './ne/desk.ts';
import { events } from './ne/events.ts';
import { expected } from './ne/expected.ts';
import { head } from './ne/head.ts';
import { keyboard } from './ne/keyboard.ts';
import { kinds } from './ne/kinds.ts';
import { leaving } from './ne/leaving.ts';
import { onSitePapers } from './ne/on-site-papers.ts';
import { papers } from './ne/papers.ts';
import { phoneDesk } from './ne/phone-desk.ts';
import { fieldProblems, problems, unexplained } from './ne/problems.ts';
import { printing } from './ne/printing.ts';
import { pupils } from './ne/pupils.ts';
import { rollCall } from './ne/roll-call.ts';
import { rulesEditor } from './ne/rules-editor.ts';
import { settings } from './ne/settings.ts';
import { staffRoom } from './ne/staff-room.ts';
import { welcome } from './ne/welcome.ts';
import type { Translated } from './translated.ts';

/** Every sentence of the program in Nepali. */
export const ne = {
  actions,
  arriving,
  camera,
  cards,
  comfort,
  dates,
  desk,
  events,
  expected,
  fieldProblems,
  head,
  keyboard,
  kinds,
  leaving,
  onSitePapers,
  papers,
  phoneDesk,
  printing,
  problems,
  pupils,
  rollCall,
  rulesEditor,
  settings,
  staffRoom,
  unexplained,
  welcome,
} as const satisfies Translated<typeof en>;
