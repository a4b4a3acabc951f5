import { useMinute } from '../../client/clock.ts';
import { useAnswer } from '../../client/queries.ts';
import { useSchool } from '../../client/school.tsx';
import { timeOfDay } from '../../words/format-date.ts';

/** How often the board is asked again, in ms: a new day makes seals to look at without anybody doing anything. */
const EVERY = 60_000;

/** The board of home time, as far as the desk’s other pages show it. */
export function useHomeTimeBoard(enabled: boolean) {
  return useAnswer('home-time.board', {}, { every: EVERY, enabled }).data;
}

/** How many devices are still held, from home time on; before it, and while there are none, undefined. */
export function useStillHeld(enabled: boolean): number | undefined {
  const { timeZone } = useSchool();
  const now = timeOfDay(useMinute(), timeZone).padStart(5, '0');
  const board = useHomeTimeBoard(enabled);
  return board && board.total > 0 && now >= board.homeTime ? board.total : undefined;
}
