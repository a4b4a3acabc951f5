import { useTranslation } from 'react-i18next';
import type { Board } from '../../../shared/contract/phones.ts';
import { Toast } from '../../parts/feedback/toast.tsx';
import type { DeskMessage } from './desk-state.ts';
import { LineToast } from './line-toast.tsx';
import { SlotStrip } from './slot-strip.tsx';
import { TicketStrip } from './ticket-strip.tsx';
import { STANDS, useMessageOver } from './use-message-over.ts';
import type { PhoneDeskState } from './use-phone-desk.ts';

/** How long what can be undone stands, in ms: a little longer than it can be. */
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
  // The last hand-in stands until something else is done.
  const standing =
    message.about === 'ticket' ? undefined : message.about === 'returned' ? STANDS_WITH_UNDO : STANDS;
  useMessageOver(desk, message, standing);
  const secondsOf = (handover: string, what: 'handed-in' | 'returned') => {
    const until = board.recent.find((one) => one.handover === handover && one.what === what)?.undoUntil;
    return until ? Math.min(UNDO_SECONDS, Math.ceil((Date.parse(until) - now) / 1000)) : 0;
  };

  switch (message.about) {
    case 'ticket': {
      const { shown } = message;
      return (
        <TicketStrip
          key={`${shown.handover}-${shown.made}-${shown.job?.id ?? ''}`}
          desk={desk}
          shown={shown}
          seconds={shown.made === 'new' ? secondsOf(shown.handover, 'handed-in') : 0}
        />
      );
    }
    case 'line':
      return <LineToast key={message.line.id} line={message.line} />;
    case 'free-slot':
      return (
        <Toast
          strong={t('phoneDesk.cupboard.freeTapped', { slot: message.slot })}
          actionLabel={t('cupboard.order.outOpen')}
          onAction={() =>
            desk.step({ type: 'dialog-opened', dialog: { at: 'slot-order', slot: message.slot, out: false } })
          }
        >
          {t('phoneDesk.cupboard.freeTappedMore')}
        </Toast>
      );
    case 'slot-out':
      return (
        <Toast
          strong={t('phoneDesk.cupboard.outTapped', { slot: message.slot })}
          actionLabel={t('cupboard.order.backOpen')}
          onAction={() =>
            desk.step({ type: 'dialog-opened', dialog: { at: 'slot-order', slot: message.slot, out: true } })
          }
        >
          {t('phoneDesk.cupboard.outTappedMore')}
        </Toast>
      );
    case 'undone':
      return message.what === 'return' ? (
        <SlotStrip name={message.name} slot={message.slot}>
          {t('phoneDesk.toast.returnUndone')}
        </SlotStrip>
      ) : (
        <Toast strong={t('phoneDesk.toast.slot', { name: message.name, slot: message.slot })}>
          {message.what === 'confiscation'
            ? t('confiscations.take.undone', { name: message.name })
            : t('phoneDesk.toast.handInUndone')}
        </Toast>
      );
    case 'deed':
      return message.deed === 'inSlot' ? (
        <SlotStrip name={message.name} slot={message.slot}>
          {t('handoverCare.putRight.inSlotDone')}
        </SlotStrip>
      ) : (
        <Toast
          key={`${message.deed}-${message.slot}`}
          strong={t('phoneDesk.toast.slot', { name: message.name, slot: message.slot })}
        >
          {
            {
              amended: t('handoverCare.amend.done'),
              worthless: t('handoverCare.worthless.done'),
              found: t('handoverCare.misplaced.foundDone'),
              wentOut: t('handoverCare.putRight.wentOutDone'),
            }[message.deed]
          }
        </Toast>
      );
    case 'returned': {
      const { handover, name, slot } = message;
      const seconds = secondsOf(handover, 'returned');
      const wrong = board.recent.some((one) => one.handover === handover && one.canPutRight);
      return (
        <Toast
          key={handover}
          strong={t('phoneDesk.toast.slot', { name, slot })}
          {...(wrong
            ? {
                actionLabel: t('phoneDesk.scans.wrongChild'),
                onAction: () =>
                  desk.step({ type: 'dialog-opened', dialog: { at: 'put-right', handover, name, slot } }),
              }
            : {})}
          {...(seconds > 0
            ? {
                undoLabel: t('phoneDesk.toast.undo', { seconds }),
                onUndo: () => void desk.undo(handover, name),
              }
            : {})}
        >
          {t('phoneDesk.toast.returned')}
        </Toast>
      );
    }
  }
}
