import { Minus, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SHELVES_MOST, SLOTS_MOST } from '../../../shared/custody.ts';
import { Button } from '../../parts/button/button.tsx';
import { numbersByShelf } from '../count/numbers-by-shelf.ts';
import styles from './shelf-editor.module.css';

/** Most slots on one shelf. */
const SHELF_MOST = 40;
/** Slots of a shelf that is added to a cupboard without one. */
const SHELF_FIRST = 8;

export interface ShelfEditorProps {
  shelves: readonly number[];
  saving: boolean;
  /** Why the last change was refused. */
  problem: string | undefined;
  onSave: (shelves: readonly number[]) => Promise<void>;
}

/** The shelves of the cupboard, drawn as they will stand; nothing changes before it is saved. */
export function ShelfEditor({ shelves: standing, saving, problem, onSave }: ShelfEditorProps) {
  const { t } = useTranslation('kiosk');
  const [shelves, setShelves] = useState<readonly number[]>(standing);
  const total = shelves.reduce((sum, slots) => sum + slots, 0);
  const changed = shelves.join() !== standing.join();
  const set = (at: number, slots: number) =>
    setShelves(shelves.map((before, index) => (index === at ? slots : before)));
  const last = shelves.at(-1) ?? SHELF_FIRST;
  return (
    <>
      <ol className={styles.cupboard} aria-label={t('cupboard.settings.picture')}>
        {numbersByShelf(shelves).map((numbers, at) => {
          const shelf = at + 1;
          const slots = numbers.length;
          return (
            // Shelves have nothing but their place to be known by.
            <li key={shelf} className={styles.shelf}>
              <div className={styles.head}>
                <b>{t('cupboard.settings.shelf', { shelf })}</b>
                <span>{t('cupboard.settings.slots', { count: slots })}</span>
              </div>
              <div className={styles.slots} aria-hidden="true">
                {numbers.map((number) => (
                  <span key={number} className={styles.slot}>
                    {number}
                  </span>
                ))}
              </div>
              <span className={styles.buttons}>
                <Button
                  size="staff"
                  className={styles.icon}
                  icon={<Minus />}
                  label={t('cupboard.settings.fewerLabel', { shelf })}
                  disabled={slots <= 1}
                  onClick={() => set(at, slots - 1)}
                >
                  {null}
                </Button>
                <Button
                  size="staff"
                  className={styles.icon}
                  icon={<Plus />}
                  label={t('cupboard.settings.moreLabel', { shelf })}
                  disabled={slots >= SHELF_MOST || total >= SLOTS_MOST}
                  onClick={() => set(at, slots + 1)}
                >
                  {null}
                </Button>
                <Button
                  size="staff"
                  className={styles.icon}
                  icon={<Trash2 />}
                  label={t('cupboard.settings.removeLabel', { shelf })}
                  disabled={shelves.length <= 1}
                  onClick={() => setShelves(shelves.filter((_slots, index) => index !== at))}
                >
                  {null}
                </Button>
              </span>
            </li>
          );
        })}
      </ol>
      <div className={styles.foot}>
        <Button
          size="staff"
          icon={<Plus />}
          disabled={shelves.length >= SHELVES_MOST || total + last > SLOTS_MOST}
          onClick={() => setShelves([...shelves, last])}
        >
          {t('cupboard.settings.add')}
        </Button>
        <p role="status" className={styles.total}>
          {t('cupboard.settings.total', { count: total })}
        </p>
      </div>
      <p className={styles.soft}>{t('cupboard.settings.most')}</p>
      <p role="alert" className={styles.wrong}>
        {problem}
      </p>
      {changed ? (
        <div className={styles.foot}>
          <Button size="staff" onClick={() => setShelves(standing)}>
            {t('cupboard.settings.undo')}
          </Button>
          <Button
            kind="primary"
            size="staff"
            busy={saving}
            busyLabel={t('cupboard.settings.saving')}
            onClick={() => void onSave(shelves)}
          >
            {t('cupboard.settings.save')}
          </Button>
        </div>
      ) : null}
    </>
  );
}
