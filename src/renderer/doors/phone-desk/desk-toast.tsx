import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Board } from '../../../shared/contract/phones.ts';
import { useSchool } from '../../client/school.tsx';
import { Toast } from '../../parts/feedback/toast.tsx';
import { problemWords } from '../../words/problem-words.ts';
import type { DeskMessage } from './desk-state.ts';
import { refusedTitle } from './refused-title.ts';
import type { PhoneDeskState } from './use-phone-desk.ts';

/** How long a message stands, in ms: what can be undone a little longer than it can be. */
const STANDS = 20_000;
const STANDS_WITH_UNDO = 65_000;
/** Longest undo, in seconds: `now` may be a moment old when a message is new. */
const UNDO_SECONDS = 60;

export interface DeskToastProps {
  desk: PhoneDeskState;
  board: Board;
  message: DeskMessage;
  /** Now, in ms. */
  now: number;
}

/** What has just happened, with its undo while it can be undone; or why something did not. */
export function DeskToast({ desk, board, message, now }: DeskToastProps) {
  const { t } = useTranslation('kiosk');
  const { timeZone } = useSchool();
  const over = useEffectEvent(() => desk.step({ type: 'message-over' }));
  const standing = message.about === 'done' ? STANDS_WITH_UNDO : STANDS;
  useEffect(() => {
    const timer = window.setTimeout(() => over(), standing);
    return () => window.clearTimeout(timer);
  }, [message, standing]);

  switch (message.about) {
    case 'refused': {
      const { problem } = message.refused;
      return (
        <Toast key={message.refused.id} tone="problem" strong={`${refusedTitle(t, problem)}.`}>
          {problemWords(t, problem, timeZone)}
        </Toast>
      );
    }
    case 'free-slot':
      return (
        <Toast strong={t('phoneDesk.cupboard.freeTapped', { slot: message.slot })}>
          {t('phoneDesk.cupboard.freeTappedMore')}
        </Toast>
      );
    case 'undone':
      return (
        <Toast strong={t('phoneDesk.toast.slot', { name: message.name, slot: message.slot })}>
          {t(message.what === 'hand-in' ? 'phoneDesk.toast.handInUndone' : 'phoneDesk.toast.returnUndone')}
        </Toast>
      );
    case 'done': {
      const { handover, name, slot, what } = message;
      const until = board.recent.find((one) => one.handover === handover && one.what === what)?.undoUntil;
      const seconds = until ? Math.min(UNDO_SECONDS, Math.ceil((Date.parse(until) - now) / 1000)) : 0;
      return (
        <Toast
          key={`${handover}-${what}`}
          strong={t('phoneDesk.toast.slot', { name, slot })}
          {...(seconds > 0
            ? {
                undoLabel: t('phoneDesk.toast.undo', { seconds }),
                onUndo: () => void desk.undo(handover, name, slot),
              }
            : {})}
        >
          {t(what === 'handed-in' ? 'phoneDesk.toast.handedIn' : 'phoneDesk.toast.returned')}
        </Toast>
      );
    }
  }
}
