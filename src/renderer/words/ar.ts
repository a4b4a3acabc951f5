import type { en } from './en.ts';
import { actions } from './ar/actions.ts';
import { arriving } from './ar/arriving.ts';
import { child } from './ar/child.ts';
import { comfort } from './ar/comfort.ts';
import { camera } from './ar/camera.ts';
import { cards } from './ar/cards.ts';
import { confiscations } from './ar/confiscations.ts';
import { childCards } from './ar/child-cards.ts';
import { count } from './ar/count.ts';
import { cupboard } from './ar/cupboard.ts';
import { dates } from './ar/dates.ts';
import { desk } from './ar/desk.ts';
import { events } from './ar/events.ts';
import { expected } from './ar/expected.ts';
import { handoverCare } from './ar/handover-care.ts';
import { head } from './ar/head.ts';
import { homeTime } from './ar/home-time.ts';
import { keyboard } from './ar/keyboard.ts';
import { kinds } from './ar/kinds.ts';
import { leaving } from './ar/leaving.ts';
import { onSitePapers } from './ar/on-site-papers.ts';
import { papers } from './ar/papers.ts';
import { phoneDesk } from './ar/phone-desk.ts';
import { fieldProblems, problems, unexplained } from './ar/problems.ts';
import { printing } from './ar/printing.ts';
import { permissions } from './ar/permissions.ts';
import { pupils } from './ar/pupils.ts';
import { rollCall } from './ar/roll-call.ts';
import { settings } from './ar/settings.ts';
import { rulesEditor } from './ar/rules-editor.ts';
import { scanner } from './ar/scanner.ts';
import { secondPerson } from './ar/second-person.ts';
import { staffRoom } from './ar/staff-room.ts';
import { welcome } from './ar/welcome.ts';
import type { Translated } from './translated.ts';

/** Every sentence of the program in Arabic. */
export const ar = {
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
