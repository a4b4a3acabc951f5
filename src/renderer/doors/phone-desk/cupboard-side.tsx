import { useTranslation } from 'react-i18next';
import type { Board } from '../../../shared/contract/phones.ts';
import { Table } from '../../parts/data/table.tsx';
import { Cupboard } from '../../parts/staff/cupboard.tsx';
import type { SlotState } from '../../parts/staff/slot.tsx';
import { VisuallyHiddenBlock } from '../../parts/visually-hidden.tsx';
import { CupboardKey } from '../count/cupboard-key.tsx';
import { isHeld } from './find-children.ts';
import { readSlot } from './read-slot.ts';
import type { PhoneDeskState } from './use-phone-desk.ts';

type BoardSlot = Board['slots'][number];

/** How a slot is drawn: a confiscated device has a sign of its own. */
function drawn({ state, custody }: BoardSlot): Exclude<SlotState, 'counted'> {
  return custody === 'confiscation' && state !== 'wrong' ? 'confiscated' : state;
}

/** States that are counted even while there are none. */
const always = ['free', 'held', 'overdue', 'wrong'] as const;
const sometimes = ['confiscated', 'out-of-order'] as const;

/** The cupboard as it stands now, drawn, with a table behind it. A touched slot opens what lies in it. */
export function CupboardSide({ desk, board }: { desk: PhoneDeskState; board: Board }) {
  const { t } = useTranslation('kiosk');
  const { view, changed } = desk.state;
  const wanted = view.at === 'hand-in' ? readSlot(view.slot, board) : undefined;
  const chosen = wanted?.state === 'free' ? wanted.number : undefined;
  const touch = (touched: string) => {
    const slot = board.slots.find(({ number }) => String(number) === touched);
    if (!slot) return;
    if (slot.handover !== null) void desk.openHeld(slot.handover);
    else if (slot.state === 'out-of-order') desk.step({ type: 'slot-out-touched', slot: slot.number });
    else desk.step({ type: 'free-slot-touched', slot: slot.number });
  };
  const counted = [
    ...always,
    ...sometimes.filter((state) => board.slots.some((one) => drawn(one) === state)),
  ];
  return (
    <>
      <Cupboard
        title={t('phoneDesk.cupboard.title')}
        open={board.open !== null}
        beside={<CupboardKey open={board.open} />}
        slots={board.slots.map((slot) => ({
          slot: String(slot.number),
          shelf: slot.shelf,
          state: drawn(slot),
          label: t(
            slot.number === chosen ? 'phoneDesk.cupboard.chosen' : `phoneDesk.cupboard.${drawn(slot)}`,
            { slot: slot.number },
          ),
        }))}
        legend={Object.fromEntries(counted.map((state) => [state, t(`phoneDesk.cupboard.legend.${state}`)]))}
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
