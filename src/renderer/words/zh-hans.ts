import type { en } from './en.ts';
import { actions } from './zh-hans/actions.ts';
import { arriving } from './zh-hans/arriving.ts';
import { camera } from './zh-hans/camera.ts';
import { cards } from './zh-hans/cards.ts';
import { comfort } from './zh-hans/comfort.ts';
import { dates } from './zh-hans/dates.ts';
import { desk } from './zh-hans/desk.ts';
import { events } from './zh-hans/events.ts';
import { expected } from './zh-hans/expected.ts';
import { head } from './zh-hans/head.ts';
import { keyboard } from './zh-hans/keyboard.ts';
import { kinds } from './zh-hans/kinds.ts';
import { leaving } from './zh-hans/leaving.ts';
import { onSitePapers } from './zh-hans/on-site-papers.ts';
import { papers } from './zh-hans/papers.ts';
import { phoneDesk } from './zh-hans/phone-desk.ts';
import { fieldProblems, problems, unexplained } from './zh-hans/problems.ts';
import { printing } from './zh-hans/printing.ts';
import { pupils } from './zh-hans/pupils.ts';
import { rollCall } from './zh-hans/roll-call.ts';
import { rulesEditor } from './zh-hans/rules-editor.ts';
import { settings } from './zh-hans/settings.ts';
import { staffRoom } from './zh-hans/staff-room.ts';
import { welcome } from './zh-hans/welcome.ts';
import type { Translated } from './translated.ts';

/** Every sentence of the program in Simplified Chinese. */
export const zhHans = {
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
