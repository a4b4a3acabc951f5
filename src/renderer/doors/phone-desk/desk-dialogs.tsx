import { SlotOrderDialog } from '../count/slot-order-dialog.tsx';
import { AmendDialog } from './amend-dialog.tsx';
import type { DeskDialog } from './desk-state.ts';
import { PutRightDialog } from './put-right-dialog.tsx';
import { TicketDialog } from './ticket-dialog.tsx';
import type { PhoneDeskState } from './use-phone-desk.ts';

/** What stands on top of the desk. */
export function DeskDialogs({ desk, dialog }: { desk: PhoneDeskState; dialog: DeskDialog }) {
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
      const { handover, name, slot } = dialog;
      return (
        <PutRightDialog
          key={handover}
          name={name}
          slot={slot}
          onClose={close}
          onAnswer={(where) => void desk.putRight(handover, name, slot, where)}
        />
      );
    }
  }
}
