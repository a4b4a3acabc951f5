import type { en } from './en.ts';
import { actions } from './zh-hans/actions.ts';
import { arriving } from './zh-hans/arriving.ts';
import { child } from './zh-hans/child.ts';
import { comfort } from './zh-hans/comfort.ts';
import { camera } from './zh-hans/camera.ts';
import { cards } from './zh-hans/cards.ts';
import { confiscations } from './zh-hans/confiscations.ts';
import { childCards } from './zh-hans/child-cards.ts';
import { count } from './zh-hans/count.ts';
import { cupboard } from './zh-hans/cupboard.ts';
import { dates } from './zh-hans/dates.ts';
import { desk } from './zh-hans/desk.ts';
import { events } from './zh-hans/events.ts';
import { expected } from './zh-hans/expected.ts';
import { handoverCare } from './zh-hans/handover-care.ts';
import { head } from './zh-hans/head.ts';
import { homeTime } from './zh-hans/home-time.ts';
import { keyboard } from './zh-hans/keyboard.ts';
import { kinds } from './zh-hans/kinds.ts';
import { leaving } from './zh-hans/leaving.ts';
import { onSitePapers } from './zh-hans/on-site-papers.ts';
import { papers } from './zh-hans/papers.ts';
import { phoneDesk } from './zh-hans/phone-desk.ts';
import { fieldProblems, problems, unexplained } from './zh-hans/problems.ts';
import { printing } from './zh-hans/printing.ts';
import { permissions } from './zh-hans/permissions.ts';
import { pupils } from './zh-hans/pupils.ts';
import { rollCall } from './zh-hans/roll-call.ts';
import { settings } from './zh-hans/settings.ts';
import { rulesEditor } from './zh-hans/rules-editor.ts';
import { scanner } from './zh-hans/scanner.ts';
import { secondPerson } from './zh-hans/second-person.ts';
import { staffRoom } from './zh-hans/staff-room.ts';
import { welcome } from './zh-hans/welcome.ts';
import type { Translated } from './translated.ts';

/** Every sentence of the program in Simplified Chinese. */
export const zhHans = {
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
