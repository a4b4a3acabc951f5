import type { en } from './en.ts';
import { actions } from './tr/actions.ts';
import { arriving } from './tr/arriving.ts';
import { child } from './tr/child.ts';
import { comfort } from './tr/comfort.ts';
import { camera } from './tr/camera.ts';
import { cards } from './tr/cards.ts';
import { confiscations } from './tr/confiscations.ts';
import { childCards } from './tr/child-cards.ts';
import { count } from './tr/count.ts';
import { cupboard } from './tr/cupboard.ts';
import { dates } from './tr/dates.ts';
import { desk } from './tr/desk.ts';
import { events } from './tr/events.ts';
import { expected } from './tr/expected.ts';
import { handoverCare } from './tr/handover-care.ts';
import { head } from './tr/head.ts';
import { homeTime } from './tr/home-time.ts';
import { keyboard } from './tr/keyboard.ts';
import { kinds } from './tr/kinds.ts';
import { leaving } from './tr/leaving.ts';
import { onSitePapers } from './tr/on-site-papers.ts';
import { papers } from './tr/papers.ts';
import { phoneDesk } from './tr/phone-desk.ts';
import { fieldProblems, problems, unexplained } from './tr/problems.ts';
import { printing } from './tr/printing.ts';
import { permissions } from './tr/permissions.ts';
import { pupils } from './tr/pupils.ts';
import { rollCall } from './tr/roll-call.ts';
import { settings } from './tr/settings.ts';
import { rulesEditor } from './tr/rules-editor.ts';
import { scanner } from './tr/scanner.ts';
import { secondPerson } from './tr/second-person.ts';
import { staffRoom } from './tr/staff-room.ts';
import { welcome } from './tr/welcome.ts';
import type { Translated } from './translated.ts';

/** Every sentence of the program in Turkish. */
export const tr = {
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
