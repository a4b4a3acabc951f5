import type { en } from './en.ts';
import { actions } from './so/actions.ts';
import { arriving } from './so/arriving.ts';
import { child } from './so/child.ts';
import { comfort } from './so/comfort.ts';
import { camera } from './so/camera.ts';
import { cards } from './so/cards.ts';
import { childCards } from './so/child-cards.ts';
import { confiscations } from './so/confiscations.ts';
import { count } from './so/count.ts';
import { cupboard } from './so/cupboard.ts';
import { dates } from './so/dates.ts';
import { desk } from './so/desk.ts';
import { events } from './so/events.ts';
import { expected } from './so/expected.ts';
import { handoverCare } from './so/handover-care.ts';
import { head } from './so/head.ts';
import { homeTime } from './so/home-time.ts';
import { keyboard } from './so/keyboard.ts';
import { kinds } from './so/kinds.ts';
import { leaving } from './so/leaving.ts';
import { onSitePapers } from './so/on-site-papers.ts';
import { papers } from './so/papers.ts';
import { permissions } from './so/permissions.ts';
import { phoneDesk } from './so/phone-desk.ts';
import { fieldProblems, problems, unexplained } from './so/problems.ts';
import { printing } from './so/printing.ts';
import { pupils } from './so/pupils.ts';
import { rollCall } from './so/roll-call.ts';
import { settings } from './so/settings.ts';
import { rulesEditor } from './so/rules-editor.ts';
import { scanner } from './so/scanner.ts';
import { secondPerson } from './so/second-person.ts';
import { staffRoom } from './so/staff-room.ts';
import { welcome } from './so/welcome.ts';
import type { Translated } from './translated.ts';

/** Every sentence of the program in Somali. */
export const so = {
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
