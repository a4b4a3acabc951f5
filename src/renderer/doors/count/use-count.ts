import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallOutput } from '../../../shared/contract.ts';
import type { Count } from '../../../shared/contract/cupboard.ts';
import type { Problem } from '../../../shared/problems.ts';
import { useSchool } from '../../client/school.tsx';
import { softNo, softYes } from '../../parts/scanner/soft-sound.ts';
import { problemWords } from '../../words/problem-words.ts';
import { useDeskCall } from '../staff-room/session-watch.ts';

/** Most characters of a scan that are looked at. */
const SCAN_MOST = 200;
/** A second touch of the same slot this soon, in ms, is the other half of a double touch. */
const DOUBLE_TOUCH = 500;

/** What has just been found or taken back, to be said and undone. */
export interface JustFound {
  what: 'touched' | 'scanned' | 'unknown' | 'takenBack';
  slot: number;
}

/** A count under way: what is touched or scanned is written down at once, and can be taken back. */
export function useCount(count: Count) {
  const { t } = useTranslation('kiosk');
  const { timeZone } = useSchool();
  const call = useDeskCall();
  const client = useQueryClient();
  const [just, setJust] = useState<JustFound>();
  const [failed, setFailed] = useState<string>();
  // The slot touched last: the next code scanned is what lies there. A ref beside it, since codes come quickly.
  const [chosen, setChosen] = useState<number>();
  const next = useRef<number>(undefined);
  const lastTouch = useRef({ slot: 0, at: 0 });

  const choose = (slot: number | undefined) => {
    next.current = slot;
    setChosen(slot);
  };
  const refuse = (problem: Problem) => {
    // The PIN page says this one.
    if (problem.code === 'session-needed') return;
    setFailed(t('count.going.failed', { sentence: problemWords(t, problem, timeZone) }));
  };
  /** Shows a change before the register has said it: the eye waits for the finger. */
  const show = (change: (finds: Count['finds']) => Count['finds']) =>
    client.setQueryData<CallOutput<'counts.read'>>(['counts.read', {}], (known) =>
      known?.now ? { ...known, now: { ...known.now, finds: change(known.now.finds) } } : known,
    );
  const ended = async (problem: Problem) => {
    refuse(problem);
    await client.invalidateQueries({ queryKey: ['counts.read'] });
  };

  const find = async (slot: number): Promise<boolean> => {
    setFailed(undefined);
    show((finds) => [...finds, { slot, how: 'touched', known: false, note: '' }]);
    const found = await call('counts.find', { submission: crypto.randomUUID(), count: count.id, slot });
    if (!found.ok) {
      await ended(found.problem);
      return false;
    }
    setJust({ what: 'touched', slot });
    return true;
  };
  const takeBack = async (slot: number, movedTo?: number): Promise<boolean> => {
    setFailed(undefined);
    show((finds) => finds.filter((one) => one.slot !== slot));
    const taken = await call('counts.take-back', {
      submission: crypto.randomUUID(),
      count: count.id,
      slot,
      ...(movedTo === undefined ? {} : { movedTo }),
    });
    if (!taken.ok) {
      await ended(taken.problem);
      return false;
    }
    setJust({ what: 'takenBack', slot });
    return true;
  };

  return {
    just,
    failed,
    /** The slot the next code is for. */
    chosen,
    choose,
    find,
    takeBack,
    /** A touched slot of the empty cupboard: found, or taken back when it was found before. */
    touch: async (slot: number) => {
      const now = performance.now();
      const { current: last } = lastTouch;
      lastTouch.current = { slot, at: now };
      if (last.slot === slot && now - last.at < DOUBLE_TOUCH) return;
      if (count.finds.some((one) => one.slot === slot)) {
        choose(undefined);
        await takeBack(slot);
      } else {
        choose(slot);
        await find(slot);
      }
    },
    /** Whatever is scanned acts at once. */
    scan: async (text: string) => {
      const slot = next.current;
      choose(undefined);
      setFailed(undefined);
      const read = await call('counts.scan', {
        submission: crypto.randomUUID(),
        count: count.id,
        payload: text.slice(0, SCAN_MOST),
        ...(slot === undefined ? {} : { slot }),
      });
      if (read.ok) {
        softYes();
        setJust({ what: read.value.known ? 'scanned' : 'unknown', slot: read.value.slot });
      } else {
        softNo();
        refuse(read.problem);
      }
    },
  };
}
