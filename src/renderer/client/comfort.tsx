import {
  createContext,
  useContext,
  useEffect,
  useLayoutEffect,
  useMemo,
  useState,
  type ReactNode,
} from 'react';
import { switchSounds } from '../parts/scanner/soft-sound.ts';
import { useSchool } from './school.tsx';

export const themes = ['day', 'contrast', 'evening'] as const;
export const textSizes = ['normal', 'large', 'largest'] as const;

/** How somebody wants a screen to be. It is kept in this page’s memory and nowhere else. */
export interface Comfort {
  theme: (typeof themes)[number];
  text: (typeof textSizes)[number];
  /** Controls within reach of a wheelchair. */
  low: boolean;
  /** Nothing moves. */
  calm: boolean;
  sounds: boolean;
}

interface ComfortChoice {
  comfort: Comfort;
  change: (chosen: Partial<Comfort>) => void;
  /** Everything as it is for somebody who chose nothing. */
  usual: () => void;
}

function usualComfort(): Comfort {
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  return { theme: 'day', text: 'normal', low: false, calm, sounds: true };
}

const ComfortContext = createContext<ComfortChoice | null>(null);

/**
 * Keeps one person’s choices, and tells the style sheets of them by attributes of the page. Made anew for the next person,
 * it has forgotten all of them.
 */
export function ComfortProvider({ children }: { children: ReactNode }) {
  const { sounds: allowed } = useSchool();
  const [comfort, setComfort] = useState(usualComfort);
  const { theme, text, low, calm, sounds } = comfort;
  useLayoutEffect(() => {
    const page = document.documentElement.dataset;
    page['theme'] = theme;
    page['text'] = text;
    page['reach'] = low ? 'low' : 'usual';
    page['motion'] = calm ? 'none' : 'some';
  }, [theme, text, low, calm]);
  useEffect(() => switchSounds(allowed && sounds), [allowed, sounds]);
  const choice = useMemo(
    () => ({
      comfort,
      change: (chosen: Partial<Comfort>) => setComfort((before) => ({ ...before, ...chosen })),
      usual: () => setComfort(usualComfort),
    }),
    [comfort],
  );
  return <ComfortContext value={choice}>{children}</ComfortContext>;
}

/** What is chosen, and how to choose, inside a `ComfortProvider`. */
export function useComfort(): ComfortChoice {
  const choice = useContext(ComfortContext);
  if (choice === null) throw new Error('This screen stands outside the comfort provider');
  return choice;
}
