import { useTranslation } from 'react-i18next';
import type { Board } from '../../../shared/contract/phones.ts';
import { Table } from '../../parts/data/table.tsx';
import { Cupboard } from '../../parts/staff/cupboard.tsx';
import { VisuallyHiddenBlock } from '../../parts/visually-hidden.tsx';
import { isHeld } from './find-children.ts';
import { readSlot } from './read-slot.ts';
import type { PhoneDeskState } from './use-phone-desk.ts';

/** The cupboard as it stands now, drawn, with a table behind it. A touched slot opens what lies in it. */
export function CupboardSide({ desk, board }: { desk: PhoneDeskState; board: Board }) {
  const { t } = useTranslation('kiosk');
  const { view, changed } = desk.state;
  const wanted = view.at === 'hand-in' ? readSlot(view.slot, board) : undefined;
  const chosen = wanted?.state === 'free' ? wanted.number : undefined;
  const touch = (touched: string) => {
    const slot = board.slots.find(({ number }) => String(number) === touched);
    if (!slot) return;
    if (slot.handover === null) desk.step({ type: 'free-slot-touched', slot: slot.number });
    else void desk.openHeld(slot.handover);
  };
  return (
    <>
      <Cupboard
        title={t('phoneDesk.cupboard.title')}
        slots={board.slots.map(({ number, state }) => ({
          slot: String(number),
          state,
          label: t(number === chosen ? 'phoneDesk.cupboard.chosen' : `phoneDesk.cupboard.${state}`, {
            slot: number,
          }),
        }))}
        legend={{
          free: t('phoneDesk.cupboard.legend.free'),
          held: t('phoneDesk.cupboard.legend.held'),
          overdue: t('phoneDesk.cupboard.legend.overdue'),
        }}
        {...(changed === undefined ? {} : { changed: String(changed) })}
        {...(chosen === undefined ? {} : { chosen: String(chosen) })}
        onSlot={touch}
      />
      <VisuallyHiddenBlock>
        <Table
          caption={t('phoneDesk.cupboard.table')}
          rows={board.pupils.filter(({ state }) => isHeld(state))}
          rowKey={({ id }) => id}
          emptyText={t('phoneDesk.cupboard.tableEmpty')}
          columns={[
            {
              id: 'slot',
              heading: t('phoneDesk.cupboard.tableSlot'),
              rowHeading: true,
              cell: ({ slot }) => slot,
            },
            { id: 'name', heading: t('phoneDesk.cupboard.tableName'), cell: ({ name }) => name },
            {
              id: 'since',
              heading: t('phoneDesk.cupboard.tableSince'),
              cell: ({ state }) => t(`phoneDesk.counts.${state}`),
            },
          ]}
        />
      </VisuallyHiddenBlock>
    </>
  );
}
