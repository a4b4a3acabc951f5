import type { en } from './en.ts';
import { actions } from './pl/actions.ts';
import { arriving } from './pl/arriving.ts';
import { child } from './pl/child.ts';
import { comfort } from './pl/comfort.ts';
import { camera } from './pl/camera.ts';
import { cards } from './pl/cards.ts';
import { confiscations } from './pl/confiscations.ts';
import { childCards } from './pl/child-cards.ts';
import { count } from './pl/count.ts';
import { cupboard } from './pl/cupboard.ts';
import { dates } from './pl/dates.ts';
import { desk } from './pl/desk.ts';
import { events } from './pl/events.ts';
import { expected } from './pl/expected.ts';
import { handoverCare } from './pl/handover-care.ts';
import { head } from './pl/head.ts';
import { homeTime } from './pl/home-time.ts';
import { keyboard } from './pl/keyboard.ts';
import { kinds } from './pl/kinds.ts';
import { leaving } from './pl/leaving.ts';
import { onSitePapers } from './pl/on-site-papers.ts';
import { papers } from './pl/papers.ts';
import { phoneDesk } from './pl/phone-desk.ts';
import { fieldProblems, problems, unexplained } from './pl/problems.ts';
import { printing } from './pl/printing.ts';
import { permissions } from './pl/permissions.ts';
import { pupils } from './pl/pupils.ts';
import { rollCall } from './pl/roll-call.ts';
import { settings } from './pl/settings.ts';
import { rulesEditor } from './pl/rules-editor.ts';
import { scanner } from './pl/scanner.ts';
import { secondPerson } from './pl/second-person.ts';
import { staffRoom } from './pl/staff-room.ts';
import { welcome } from './pl/welcome.ts';
import type { Translated } from './translated.ts';

/** Every sentence of the program in Polish. */
export const pl = {
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
