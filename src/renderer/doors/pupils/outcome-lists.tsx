import { useTranslation } from 'react-i18next';
import type { ImportOutcome } from '../../../shared/contract/pupils.ts';
import { Table } from '../../parts/data/table.tsx';
import styles from './import-preview.module.css';
import { More, ROWS_SHOWN, shownOf } from './more.tsx';

interface Named {
  name: string;
  className: string;
}

/** Names and classes under a sentence that counts them. */
function NamedList({
  children,
  sentence,
  caption,
}: {
  children: readonly Named[];
  sentence: string;
  caption: string;
}) {
  const { t } = useTranslation('kiosk');
  return (
    <>
      <p className={styles.sentence}>{sentence}</p>
      <Table
        caption={caption}
        captionHidden
        rows={shownOf(children)}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'name',
            heading: t('pupils.name'),
            rowHeading: true,
            cell: ({ name }) => <bdi className={styles.long}>{name}</bdi>,
          },
          { id: 'class', heading: t('pupils.className'), cell: ({ className }) => <bdi>{className}</bdi> },
        ]}
      />
      <More count={children.length - ROWS_SHOWN} />
    </>
  );
}

/** The children a file brings. */
export function AddedList({ added }: { added: ImportOutcome['added'] }) {
  const { t } = useTranslation('kiosk');
  if (added.length === 0) return <p>{t('pupils.bringIn.nobody')}</p>;
  return (
    <NamedList
      sentence={t('pupils.bringIn.added', { count: added.length })}
      caption={t('pupils.bringIn.tabs.added')}
    >
      {added}
    </NamedList>
  );
}

/** The children who had left and are in the file again. */
export function BackList({ back }: { back: ImportOutcome['back'] }) {
  const { t } = useTranslation('kiosk');
  return (
    <NamedList
      sentence={t('pupils.bringIn.back', { count: back.length })}
      caption={t('pupils.bringIn.tabs.back')}
    >
      {back}
    </NamedList>
  );
}

/** The children who change class or name. */
export function ChangedList({ changed }: { changed: ImportOutcome['changed'] }) {
  const { t } = useTranslation('kiosk');
  if (changed.length === 0) return <p>{t('pupils.bringIn.nobody')}</p>;
  const moved = changed.filter(({ from, to }) => from.className !== to.className).length;
  const renamed = changed.filter(({ from, to }) => from.name !== to.name).length;
  return (
    <>
      <div className={styles.sentence}>
        {moved > 0 ? <p>{t('pupils.bringIn.moved', { count: moved })}</p> : null}
        {renamed > 0 ? <p>{t('pupils.bringIn.renamed', { count: renamed })}</p> : null}
      </div>
      <Table
        caption={t('pupils.bringIn.tabs.changed')}
        captionHidden
        rows={shownOf(changed)}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'name',
            heading: t('pupils.name'),
            rowHeading: true,
            cell: ({ from, to }) => (
              <>
                <bdi className={styles.long}>{to.name}</bdi>
                {from.name === to.name ? null : (
                  <span className={styles.soft}>{t('pupils.bringIn.was', { name: from.name })}</span>
                )}
              </>
            ),
          },
          { id: 'from', heading: t('pupils.bringIn.from'), cell: ({ from }) => <bdi>{from.className}</bdi> },
          { id: 'to', heading: t('pupils.bringIn.to'), cell: ({ to }) => <bdi>{to.className}</bdi> },
        ]}
      />
      <More count={changed.length - ROWS_SHOWN} />
    </>
  );
}

/** The children who leave, and whether a device of theirs is still here. */
export function LeftList({ left }: { left: ImportOutcome['left'] }) {
  const { t } = useTranslation('kiosk');
  if (left.length === 0) return <p>{t('pupils.bringIn.nobody')}</p>;
  const holding = left.filter(({ holds }) => holds).length;
  return (
    <>
      <div className={styles.sentence}>
        <p>{t('pupils.bringIn.left', { count: left.length })}</p>
        {holding > 0 ? <p>{t('pupils.bringIn.holding', { count: holding })}</p> : null}
      </div>
      <Table
        caption={t('pupils.bringIn.tabs.left')}
        captionHidden
        rows={shownOf(left.toSorted((a, b) => Number(b.holds) - Number(a.holds)))}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'name',
            heading: t('pupils.name'),
            rowHeading: true,
            cell: ({ name }) => <bdi className={styles.long}>{name}</bdi>,
          },
          { id: 'class', heading: t('pupils.className'), cell: ({ className }) => <bdi>{className}</bdi> },
          {
            id: 'device',
            heading: t('pupils.bringIn.device'),
            cell: ({ holds }) => (holds ? t('pupils.bringIn.holds') : null),
          },
        ]}
      />
      <More count={left.length - ROWS_SHOWN} />
    </>
  );
}
