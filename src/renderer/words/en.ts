import { actions } from './en/actions.ts';
import { arriving } from './en/arriving.ts';
import { child } from './en/child.ts';
import { comfort } from './en/comfort.ts';
import { camera } from './en/camera.ts';
import { cards } from './en/cards.ts';
import { confiscations } from './en/confiscations.ts';
import { childCards } from './en/child-cards.ts';
import { count } from './en/count.ts';
import { cupboard } from './en/cupboard.ts';
import { dates } from './en/dates.ts';
import { desk } from './en/desk.ts';
import { events } from './en/events.ts';
import { expected } from './en/expected.ts';
import { handoverCare } from './en/handover-care.ts';
import { head } from './en/head.ts';
import { homeTime } from './en/home-time.ts';
import { keyboard } from './en/keyboard.ts';
import { kinds } from './en/kinds.ts';
import { leaving } from './en/leaving.ts';
import { onSitePapers } from './en/on-site-papers.ts';
import { papers } from './en/papers.ts';
import { phoneDesk } from './en/phone-desk.ts';
import { fieldProblems, problems, unexplained } from './en/problems.ts';
import { printing } from './en/printing.ts';
import { permissions } from './en/permissions.ts';
import { pupils } from './en/pupils.ts';
import { rollCall } from './en/roll-call.ts';
import { settings } from './en/settings.ts';
import { rulesEditor } from './en/rules-editor.ts';
import { scanner } from './en/scanner.ts';
import { secondPerson } from './en/second-person.ts';
import { staffRoom } from './en/staff-room.ts';
import { welcome } from './en/welcome.ts';

/** Every sentence of the program in English. */
export const en = {
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
} as const;
