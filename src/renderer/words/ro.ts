import type { en } from './en.ts';
import { actions } from './ro/actions.ts';
import { arriving } from './ro/arriving.ts';
import { child } from './ro/child.ts';
import { comfort } from './ro/comfort.ts';
import { camera } from './ro/camera.ts';
import { cards } from './ro/cards.ts';
import { childCards } from './ro/child-cards.ts';
import { confiscations } from './ro/confiscations.ts';
import { count } from './ro/count.ts';
import { cupboard } from './ro/cupboard.ts';
import { dates } from './ro/dates.ts';
import { desk } from './ro/desk.ts';
import { events } from './ro/events.ts';
import { expected } from './ro/expected.ts';
import { handoverCare } from './ro/handover-care.ts';
import { head } from './ro/head.ts';
import { homeTime } from './ro/home-time.ts';
import { keyboard } from './ro/keyboard.ts';
import { kinds } from './ro/kinds.ts';
import { leaving } from './ro/leaving.ts';
import { onSitePapers } from './ro/on-site-papers.ts';
import { papers } from './ro/papers.ts';
import { permissions } from './ro/permissions.ts';
import { phoneDesk } from './ro/phone-desk.ts';
import { fieldProblems, problems, unexplained } from './ro/problems.ts';
import { printing } from './ro/printing.ts';
import { pupils } from './ro/pupils.ts';
import { rollCall } from './ro/roll-call.ts';
import { settings } from './ro/settings.ts';
import { rulesEditor } from './ro/rules-editor.ts';
import { scanner } from './ro/scanner.ts';
import { secondPerson } from './ro/second-person.ts';
import { staffRoom } from './ro/staff-room.ts';
import { welcome } from './ro/welcome.ts';
import type { Translated } from './translated.ts';

/** Every sentence of the program in Romanian. */
export const ro = {
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
