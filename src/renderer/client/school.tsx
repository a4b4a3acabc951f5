import { createContext, useContext, useEffect, useEffectEvent, type ReactNode } from 'react';
import type { CallOutput } from '../../shared/contract.ts';
import { setScanner } from '../parts/scanner/use-scanner.ts';
import { useAnswer } from './queries.ts';

/** What the kiosk says of itself: school, day, time zone, where the desk stands. */
export type School = CallOutput<'kiosk.state'>;

const SchoolContext = createContext<School | null>(null);

/** How often the kiosk is asked again, in ms: a display may be plugged in, a day may end. */
const EVERY = 60_000;

/**
 * Gives the screens inside it the school. `broken` stands in their place while the record cannot be used, so that no
 * screen below has to ask whether it can.
 */
export function SchoolGate({ broken, children }: { broken: ReactNode; children: ReactNode }) {
  const { data, error, refetch } = useAnswer('kiosk.state', {}, { every: EVERY });
  const scanner = data?.scanner;
  useEffect(() => {
    if (scanner) setScanner(scanner);
  }, [scanner]);
  // A window that was hidden, or a machine that slept, has yesterday’s answer until it is asked again.
  const shown = useEffectEvent(() => {
    if (document.visibilityState === 'visible') void refetch();
  });
  useEffect(() => {
    const listen = () => shown();
    document.addEventListener('visibilitychange', listen);
    window.addEventListener('focus', listen);
    return () => {
      document.removeEventListener('visibilitychange', listen);
      window.removeEventListener('focus', listen);
    };
  }, []);
  if (data?.recordReady === true) return <SchoolContext value={data}>{children}</SchoolContext>;
  return data === undefined && error === null ? null : broken;
}

/** The school, inside a `SchoolGate`. */
export function useSchool(): School {
  const school = useContext(SchoolContext);
  if (school === null) throw new Error('This screen stands outside the school gate');
  return school;
}
