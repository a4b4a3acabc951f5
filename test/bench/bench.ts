import { atTheDoor } from './at-the-door.ts';
import { cardsAtTheDesk } from './cards-at-the-desk.ts';
import { dayCsv } from './day-csv.ts';
import { startAndMemory } from './electron-start.ts';
import { type Comparison, lineOf } from './measure.ts';
import { phonesAfterTenYears } from './phones-after-ten-years.ts';
import { scanToScreen } from './scan-to-screen.ts';
import { signInCommit } from './sign-in-commit.ts';
import { tenYears } from './ten-years.ts';

/** Each comparison in turn, so that none disturbs another. Ratios, never a verdict. */
const comparisons: readonly (() => Promise<Comparison | Comparison[]>)[] = [
  signInCommit,
  dayCsv,
  tenYears,
  phonesAfterTenYears,
  cardsAtTheDesk,
  scanToScreen,
  atTheDoor,
  startAndMemory,
];

for (const compare of comparisons) for (const line of [await compare()].flat()) console.log(lineOf(line));
