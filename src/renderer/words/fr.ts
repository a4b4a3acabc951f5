import type { en } from './en.ts';
import { actions } from './fr/actions.ts';
import { arriving } from './fr/arriving.ts';
import { child } from './fr/child.ts';
import { comfort } from './fr/comfort.ts';
import { camera } from './fr/camera.ts';
import { cards } from './fr/cards.ts';
import { confiscations } from './fr/confiscations.ts';
import { childCards } from './fr/child-cards.ts';
import { count } from './fr/count.ts';
import { cupboard } from './fr/cupboard.ts';
import { dates } from './fr/dates.ts';
import { desk } from './fr/desk.ts';
import { events } from './fr/events.ts';
import { expected } from './fr/expected.ts';
import { handoverCare } from './fr/handover-care.ts';
import { head } from './fr/head.ts';
import { homeTime } from './fr/home-time.ts';
import { keyboard } from './fr/keyboard.ts';
import { kinds } from './fr/kinds.ts';
import { leaving } from './fr/leaving.ts';
import { onSitePapers } from './fr/on-site-papers.ts';
import { papers } from './fr/papers.ts';
import { phoneDesk } from './fr/phone-desk.ts';
import { fieldProblems, problems, unexplained } from './fr/problems.ts';
import { printing } from './fr/printing.ts';
import { permissions } from './fr/permissions.ts';
import { pupils } from './fr/pupils.ts';
import { rollCall } from './fr/roll-call.ts';
import { settings } from './fr/settings.ts';
import { rulesEditor } from './fr/rules-editor.ts';
import { scanner } from './fr/scanner.ts';
import { secondPerson } from './fr/second-person.ts';
import { staffRoom } from './fr/staff-room.ts';
import { welcome } from './fr/welcome.ts';
import type { Translated } from './translated.ts';

/** Every sentence of the program in French. */
export const fr = {
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
