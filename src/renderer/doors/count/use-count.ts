import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallOutput } from '../../../shared/contract.ts';
import { readScan } from '../../../shared/codes.ts';
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
  // The slot touched or scanned last: the next code is what lies there. A ref beside it, since codes come quickly.
  const [chosen, setChosen] = useState<number>();
  const next = useRef<number>(undefined);
  // One code after the other: a slot’s tag says where the code after it lies.
  const reading = useRef(Promise.resolve());
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
    choose(slot);
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
    choose(undefined);
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

  const read = async (text: string): Promise<void> => {
    const slot = next.current;
    setFailed(undefined);
    const answer = await call('counts.scan', {
      submission: crypto.randomUUID(),
      count: count.id,
      payload: text.slice(0, SCAN_MOST),
      ...(slot === undefined ? {} : { slot }),
    });
    if (answer.ok) {
      softYes();
      choose(readScan(text).kind === 'slot-tag' ? answer.value.slot : undefined);
      setJust({ what: answer.value.known ? 'scanned' : 'unknown', slot: answer.value.slot });
    } else {
      // The slot stays chosen: the code can be scanned again.
      softNo();
      refuse(answer.problem);
    }
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
        await takeBack(slot);
      } else {
        await find(slot);
      }
    },
    /** Whatever is scanned acts at once; a slot’s tag is for the code after it as well. */
    scan: (text: string) => {
      reading.current = reading.current.then(() => read(text));
      return reading.current;
    },
  };
}
