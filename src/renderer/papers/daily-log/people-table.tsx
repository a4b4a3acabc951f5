import { useTranslation } from 'react-i18next';
import type { LogVisit } from '../../../shared/papers.ts';
import { classNames } from '../../parts/class-names.ts';
import { SignatureDrawing } from '../../parts/signature/signature-drawing.tsx';
import { ColumnHeads } from './column-heads.tsx';
import type { Person } from './log-rows.ts';
import styles from './log-table.module.css';
import { Moment } from './moment.tsx';

export interface PeopleTableProps {
  people: readonly Person[];
  day: string;
  timeZone: string;
}

const columns = ['name', 'kind', 'seeing', 'in', 'out', 'rules', 'signature'] as const;

/** Everybody who came to the door, a row each. */
export function PeopleTable({ people, day, timeZone }: PeopleTableProps) {
  const { t } = useTranslation();
  return (
    <table className={classNames(styles.table, styles.people)}>
      <ColumnHeads headings={columns.map((column) => t(`papers.log.${column}`))} />
      <tbody>
        {people.map((person, index) => {
          const who = person.what === 'visit' ? person.visit : person.decline;
          return (
            // oxlint-disable-next-line react/no-array-index-key -- only their place tells two of one moment apart
            <tr key={`${person.at} ${index}`}>
              <th scope="row">
                <bdi>{who.name}</bdi>
                {who.organisation !== null && (
                  <span className={styles.more}>
                    <bdi>{who.organisation}</bdi>
                  </span>
                )}
              </th>
              <td>{t(`kinds.${who.kind}`)}</td>
              <td>
                <bdi>{who.seeing}</bdi>
                {person.what === 'visit' && person.visit.event !== null && (
                  <span className={styles.more}>
                    <bdi>{person.visit.event}</bdi>
                  </span>
                )}
              </td>
              <td>
                <Moment at={person.at} day={day} timeZone={timeZone} />
              </td>
              {person.what === 'visit' ? (
                <VisitCells visit={person.visit} day={day} timeZone={timeZone} />
              ) : (
                <>
                  <td>
                    <span className={styles.box}>{t('papers.log.boxDeclined')}</span>
                  </td>
                  <td className={styles.rules}>{person.decline.rules}</td>
                  <td>{t('papers.log.noVisit', { clause: person.decline.clause })}</td>
                </>
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function VisitCells({ visit, day, timeZone }: { visit: LogVisit; day: string; timeZone: string }) {
  const { t } = useTranslation();
  return (
    <>
      <td>
        {visit.leftAt === null ? (
          <span className={styles.box}>{t('papers.log.boxNotSignedOut')}</span>
        ) : (
          <Moment at={visit.leftAt} day={day} timeZone={timeZone} />
        )}
        {visit.leftHow === 'closing' && <span className={styles.box}>{t('papers.log.boxClosing')}</span>}
        {visit.leftHow === 'staff' && <span className={styles.more}>{t('papers.log.outByStaff')}</span>}
      </td>
      <td className={styles.rules}>
        {visit.rules.map((rules) => (
          <span key={rules} className={styles.line}>
            {rules}
          </span>
        ))}
      </td>
      <td>
        <Signature visit={visit} />
      </td>
    </>
  );
}

function Signature({ visit: { name, signature } }: { visit: LogVisit }) {
  const { t } = useTranslation();
  switch (signature.how) {
    case 'drawn':
      return (
        <SignatureDrawing
          strokes={signature.strokes}
          width={128}
          height={30}
          fit="ink"
          label={t('papers.log.drawn', { name })}
        />
      );
    case 'typed':
      return <bdi>{t('papers.log.typed', { name: signature.name })}</bdi>;
    case 'assisted':
      return <bdi>{t('papers.log.assisted', { name: signature.witness })}</bdi>;
  }
}
