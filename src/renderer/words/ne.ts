import type { en } from './en.ts';
import { actions } from './ne/actions.ts';
import { arriving } from './ne/arriving.ts';
import { child } from './ne/child.ts';
import { comfort } from './ne/comfort.ts';
import { camera } from './ne/camera.ts';
import { cards } from './ne/cards.ts';
import { confiscations } from './ne/confiscations.ts';
import { childCards } from './ne/child-cards.ts';
import { count } from './ne/count.ts';
import { cupboard } from './ne/cupboard.ts';
import { dates } from './ne/dates.ts';
import { desk } from './ne/desk.ts';
import { events } from './ne/events.ts';
import { expected } from './ne/expected.ts';
import { handoverCare } from './ne/handover-care.ts';
import { head } from './ne/head.ts';
import { homeTime } from './ne/home-time.ts';
import { keyboard } from './ne/keyboard.ts';
import { kinds } from './ne/kinds.ts';
import { leaving } from './ne/leaving.ts';
import { onSitePapers } from './ne/on-site-papers.ts';
import { papers } from './ne/papers.ts';
import { phoneDesk } from './ne/phone-desk.ts';
import { fieldProblems, problems, unexplained } from './ne/problems.ts';
import { printing } from './ne/printing.ts';
import { permissions } from './ne/permissions.ts';
import { pupils } from './ne/pupils.ts';
import { rollCall } from './ne/roll-call.ts';
import { settings } from './ne/settings.ts';
import { rulesEditor } from './ne/rules-editor.ts';
import { scanner } from './ne/scanner.ts';
import { secondPerson } from './ne/second-person.ts';
import { staffRoom } from './ne/staff-room.ts';
import { welcome } from './ne/welcome.ts';
import type { Translated } from './translated.ts';

/** Every sentence of the program in Nepali. */
export const ne = {
  actions,
  arriving,
  camera,
  cards,
  child,
  childCards,
  comfort,
  confiscations,
  count,
  cupboard,
  dates,
  desk,
  events,
  expected,
  fieldProblems,
  handoverCare,
  head,
  homeTime,
  keyboard,
  kinds,
  leaving,
  onSitePapers,
  papers,
  permissions,
  phoneDesk,
  printing,
  problems,
  pupils,
  rollCall,
  rulesEditor,
  scanner,
  secondPerson,
  settings,
  staffRoom,
  unexplained,
  welcome,
} as const satisfies Translated<typeof en>;
