import { useTranslation } from 'react-i18next';
import type { VisitorKind } from '../../../shared/visitor-kinds.ts';
import styles from './people-page.module.css';

export interface PersonCellsProps {
  person: { name: string; seeing: string; kind: VisitorKind; organisation: string | null };
}

/** Name, whom they see, and where from: the middle of every row of a list of people. */
export function PersonCells({ person: { name, seeing, kind, organisation } }: PersonCellsProps) {
  const { t } = useTranslation();
  const from = organisation === null ? t(`kinds.${kind}`) : `${t(`kinds.${kind}`)}, ${organisation}`;
  return (
    <>
      <td className={styles.name}>
        <bdi className={styles.line}>{name}</bdi>
      </td>
      <td>
        <bdi className={styles.line}>{seeing}</bdi>
      </td>
      <td>
        <bdi className={styles.line}>{from}</bdi>
      </td>
    </>
  );
}

/** The headings of those cells. */
export function PersonHeads() {
  const { t } = useTranslation();
  return (
    <>
      <th className={styles.name}>{t('onSitePapers.name')}</th>
      <th>{t('onSitePapers.seeing')}</th>
      <th>{t('onSitePapers.from')}</th>
    </>
  );
}
