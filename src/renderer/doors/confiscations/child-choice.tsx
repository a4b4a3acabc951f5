import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Board } from '../../../shared/contract/phones.ts';
import { Button } from '../../parts/button/button.tsx';
import { TextField } from '../../parts/fields/text-field.tsx';
import { findChildren, searchKey } from '../phone-desk/find-children.ts';
import styles from './confiscations.module.css';
import column from './form.module.css';

/** Most children a search shows: a longer list is no quicker than another letter. */
const SHOWN = 8;

type Child = Board['pupils'][number];

export interface ChildChoiceProps {
  id: string;
  board: Board;
  chosen: Child | undefined;
  onChoose: (child: Child | undefined) => void;
  error: string | undefined;
}

/** A child found by some letters of the name. */
export function ChildChoice({ id, board, chosen, onChoose, error }: ChildChoiceProps) {
  const { t } = useTranslation('kiosk');
  const [query, setQuery] = useState('');
  if (chosen)
    return (
      <div className={column.chosen}>
        <div>
          <p className={styles.soft}>{t('confiscations.take.pupil')}</p>
          <p className={styles.name}>
            <bdi>{chosen.name}</bdi>
          </p>
          <p className={styles.soft}>
            <bdi>{chosen.className}</bdi>
          </p>
        </div>
        <Button size="staff" onClick={() => onChoose(undefined)}>
          {t('confiscations.take.change')}
        </Button>
      </div>
    );
  const key = searchKey(query);
  const found = key === undefined ? [] : findChildren(board.pupils, key);
  const [first] = found;
  return (
    <div className={column.fields}>
      <TextField
        id={id}
        label={t('confiscations.take.pupil')}
        hint={t('confiscations.take.pupilHint')}
        error={error}
        size="staff"
        capitals="names"
        autoFocus
        value={query}
        onChange={setQuery}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          // Enter chooses, it does not send the form.
          event.preventDefault();
          if (first) onChoose(first);
        }}
      />
      {key !== undefined && found.length === 0 ? (
        <p role="status">{t('confiscations.take.nobody')}</p>
      ) : (
        <ul className={column.foundList} aria-label={t('confiscations.take.found')}>
          {found.slice(0, SHOWN).map((child) => (
            <li key={child.id}>
              <button type="button" className={column.found} onClick={() => onChoose(child)}>
                <bdi>{child.name}</bdi>
                <span className={styles.small}>{child.className}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {found.length > SHOWN ? (
        <p className={styles.soft}>{t('confiscations.take.more', { count: found.length - SHOWN })}</p>
      ) : null}
    </div>
  );
}
