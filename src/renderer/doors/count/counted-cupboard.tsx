import { ArrowRight, Check, CircleDashed, CircleHelp, Minus, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CountResult } from '../../../shared/contract/cupboard.ts';
import { numbersByShelf } from './numbers-by-shelf.ts';
import styles from './counted-cupboard.module.css';

const signs = {
  asExpected: <Check strokeWidth={3} />,
  missing: <Minus strokeWidth={3} />,
  extra: <Plus strokeWidth={3} />,
  wrongHere: <ArrowRight strokeWidth={3} />,
  wrongAway: <CircleDashed strokeWidth={2.5} />,
  changed: <CircleHelp strokeWidth={2.5} />,
  free: null,
} satisfies Record<string, ReactNode>;
type State = keyof typeof signs;

/** How each slot was counted; where two hold, what lies there says more than what belongs there. */
function statesOf({ asExpected, missing, extra, wrongSlot, changed }: CountResult): Map<number, State> {
  return new Map<number, State>([
    ...changed.map((slot) => [slot, 'changed'] as const),
    ...wrongSlot.map(({ slot }) => [slot, 'wrongAway'] as const),
    ...missing.map(({ slot }) => [slot, 'missing'] as const),
    ...wrongSlot.map(({ foundIn }) => [foundIn, 'wrongHere'] as const),
    ...extra.map(({ slot }) => [slot, 'extra'] as const),
    ...asExpected.map((slot) => [slot, 'asExpected'] as const),
  ]);
}

/** The cupboard as it was counted, drawn small. The piles above tell the same in words. */
export function CountedCupboard({ shelves, result }: { shelves: readonly number[]; result: CountResult }) {
  const { t } = useTranslation('kiosk');
  const states = statesOf(result);
  return (
    <section aria-labelledby="counted-cupboard">
      <h3 id="counted-cupboard" className={styles.title}>
        {t('count.result.cupboard')}
      </h3>
      <ol className={styles.slots}>
        {numbersByShelf(shelves)
          .flat()
          .map((slot) => {
            const state = states.get(slot) ?? 'free';
            return (
              <li key={slot}>
                <span
                  role="img"
                  className={styles.slot}
                  data-state={state}
                  aria-label={t(`count.result.states.${state}`, { slot })}
                >
                  {slot}
                  {signs[state]}
                </span>
              </li>
            );
          })}
      </ol>
    </section>
  );
}
