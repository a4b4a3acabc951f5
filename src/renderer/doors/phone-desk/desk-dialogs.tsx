import type { Board } from '../../../shared/contract/phones.ts';
import { SlotOrderDialog } from '../count/slot-order-dialog.tsx';
import { AmendDialog } from './amend-dialog.tsx';
import type { DeskDialog } from './desk-state.ts';
import { PutRightDialog } from './put-right-dialog.tsx';
import { TicketDialog } from './ticket-dialog.tsx';
import type { PhoneDeskState } from './use-phone-desk.ts';

export interface DeskDialogsProps {
  desk: PhoneDeskState;
  board: Board;
  dialog: DeskDialog;
}

/** Where a device is held again: in the next free slot when its own is not free any more. */
function slotAgain({ slots, nextFreeSlot }: Board, slot: number): number {
  const free = slots.some(({ number, state }) => number === slot && state === 'free');
  return free ? slot : (nextFreeSlot ?? slot);
}

/** What stands on top of the desk. */
export function DeskDialogs({ desk, board, dialog }: DeskDialogsProps) {
  const close = () => desk.step({ type: 'dialog-closed' });
  switch (dialog.at) {
    case 'ticket':
      return <TicketDialog key={dialog.shown.ticket.id} shown={dialog.shown} onNext={close} />;
    case 'amend':
      return (
        <AmendDialog
          key={dialog.held.id}
          held={dialog.held}
          onClose={close}
          onDone={(held) =>
            desk.step({
              type: 'deed-done',
              deed: 'amended',
              name: held.pupil.name,
              slot: held.slot,
              held,
            })
          }
        />
      );
    case 'slot-order': {
      const { slot, out } = dialog;
      return (
        <SlotOrderDialog
          key={slot}
          slot={slot}
          out={out}
          onClose={close}
          onSaved={() => {
            close();
            desk.step({ type: out ? 'free-slot-touched' : 'slot-out-touched', slot });
          }}
        />
      );
    }
    case 'put-right': {
      const { handover, name, slot, held } = dialog;
      return (
        <PutRightDialog
          key={handover}
          name={name}
          slot={held ? slot : slotAgain(board, slot)}
          held={held !== undefined}
          onClose={close}
          onAnswer={(where) => {
            if (where === 'went-out' || !held) void desk.putRight(handover, name, where, held);
            else if (held.misplaced === null) close();
            else void desk.found(held);
          }}
        />
      );
    }
  }
}
