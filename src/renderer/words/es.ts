import type { en } from './en.ts';
import { actions } from './es/actions.ts';
import { arriving } from './es/arriving.ts';
import { camera } from './es/camera.ts';
import { cards } from './es/cards.ts';
import { child } from './es/child.ts';
import { childCards } from './es/child-cards.ts';
import { comfort } from './es/comfort.ts';
import { confiscations } from './es/confiscations.ts';
import { count } from './es/count.ts';
import { cupboard } from './es/cupboard.ts';
import { dates } from './es/dates.ts';
import { desk } from './es/desk.ts';
import { events } from './es/events.ts';
import { expected } from './es/expected.ts';
import { handoverCare } from './es/handover-care.ts';
import { head } from './es/head.ts';
import { homeTime } from './es/home-time.ts';
import { keyboard } from './es/keyboard.ts';
import { kinds } from './es/kinds.ts';
import { leaving } from './es/leaving.ts';
import { onSitePapers } from './es/on-site-papers.ts';
import { papers } from './es/papers.ts';
import { permissions } from './es/permissions.ts';
import { phoneDesk } from './es/phone-desk.ts';
import { fieldProblems, problems, unexplained } from './es/problems.ts';
import { printing } from './es/printing.ts';
import { pupils } from './es/pupils.ts';
import { rollCall } from './es/roll-call.ts';
import { rulesEditor } from './es/rules-editor.ts';
import { scanner } from './es/scanner.ts';
import { secondPerson } from './es/second-person.ts';
import { settings } from './es/settings.ts';
import { staffRoom } from './es/staff-room.ts';
import { welcome } from './es/welcome.ts';
import type { Translated } from './translated.ts';

/** Every sentence of the program in Spanish. */
export const es = {
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
