import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { conditionCode, deviceKind } from '../../../shared/devices.ts';
import type { LogHandover } from '../../../shared/papers.ts';
import { classNames } from '../../parts/class-names.ts';
import { ColumnHeads } from './column-heads.tsx';
import styles from './log-table.module.css';
import { Moment } from './moment.tsx';

export interface PhonesTableProps {
  handovers: readonly LogHandover[];
  day: string;
  timeZone: string;
}

const columns = ['slot', 'child', 'device', 'in', 'takenBy', 'out', 'givenTo'] as const;

/** Every phone that was in the cupboard, a row each. */
export function PhonesTable({ handovers, day, timeZone }: PhonesTableProps) {
  const { t } = useTranslation();
  return (
    <table className={classNames(styles.table, styles.phones)}>
      <ColumnHeads headings={columns.map((column) => t(`papers.log.${column}`))} />
      <tbody>
        {handovers.map((handover) => (
          <tr key={`${handover.slot} ${handover.handedInAt}`}>
            <th scope="row">{handover.slot}</th>
            <td>
              <bdi>{handover.pupilName}</bdi>, <bdi>{handover.className}</bdi>
            </td>
            <td>
              <Device handover={handover} />
            </td>
            <td>
              <Moment at={handover.handedInAt} day={day} timeZone={timeZone} />
            </td>
            <td>
              <bdi>{handover.takenBy}</bdi>
            </td>
            <td>
              {handover.state === 'returned' && handover.returnedAt !== null ? (
                <Moment at={handover.returnedAt} day={day} timeZone={timeZone} />
              ) : (
                <span className={styles.box}>
                  {t(handover.state === 'undone' ? 'papers.log.boxUndone' : 'papers.log.boxHeld')}
                </span>
              )}
            </td>
            <td>
              <Fate handover={handover} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Device({ handover }: { handover: LogHandover }) {
  const { t } = useTranslation();
  const kind = deviceKind.safeParse(handover.deviceKind);
  const marks = (codes: readonly string[], note: string) =>
    [
      ...codes.map((code) => {
        const known = conditionCode.safeParse(code);
        return known.success ? t(`phoneDesk.handIn.codes.${known.data}`).toLowerCase() : code;
      }),
      note,
    ]
      .filter((mark) => mark !== '')
      .join(', ');
  const cameIn = marks(handover.conditionsIn, handover.noteIn);
  const wentOut = marks(handover.conditionsOut, handover.noteOut);
  return (
    <>
      {[
        kind.success ? t(`phoneDesk.handIn.kinds.${kind.data}`) : handover.deviceKind,
        handover.look,
        cameIn === '' ? t('papers.log.unmarked') : cameIn,
      ]
        .filter((part) => part !== '')
        .join(', ')}
      {handover.state === 'returned' && wentOut !== cameIn && (
        <span className={styles.more}>
          {t('papers.log.conditionOut', { marks: wentOut === '' ? t('papers.log.unmarked') : wentOut })}
        </span>
      )}
    </>
  );
}

/** Who has it now, and what was unusual on the way. */
function Fate({ handover }: { handover: LogHandover }) {
  const { t } = useTranslation();
  const { state, collector, returnedBy, ticketsReissued, returnsUndone, returnsPutRight } = handover;
  const { release, seal, misplaced, confiscation } = handover;
  const unusual = [
    state === 'undone' ? t('papers.log.handInUndone') : '',
    ticketsReissued > 0 ? t('papers.log.reissued', { count: ticketsReissued }) : '',
    returnsUndone > 0 ? t('papers.log.returnUndone', { count: returnsUndone }) : '',
    returnsPutRight > 0 ? t('papers.log.putRight', { count: returnsPutRight }) : '',
    release === 'adult' ? t('papers.log.adultOnly') : '',
    seal === null ? '' : t('papers.log.sealed', { seal }),
    misplaced === null ? '' : t(`papers.log.misplaced.${misplaced}`),
    ...(confiscation ? confiscationWords(t, confiscation) : []),
  ].filter((words) => words !== '');
  return (
    <>
      {confiscation && <span className={styles.box}>{t('papers.log.boxConfiscated')}</span>}
      {collector !== null && <bdi>{collector === 'pupil' ? t('papers.log.pupil') : collector}</bdi>}
      {returnedBy !== null && (
        <span className={styles.more}>
          <bdi>{t('papers.log.returnedBy', { name: returnedBy })}</bdi>
        </span>
      )}
      {unusual.map((words) => (
        <span key={words} className={styles.line}>
          {words}
        </span>
      ))}
    </>
  );
}

function confiscationWords(
  t: TFunction<'kiosk'>,
  { why, takenFromChildBy, parentTold }: NonNullable<LogHandover['confiscation']>,
): string[] {
  return [
    t(`papers.log.confiscatedWhy.${why}`),
    takenFromChildBy === '' ? '' : t('papers.log.confiscatedBy', { name: takenFromChildBy }),
    t(parentTold ? 'papers.log.parentTold' : 'papers.log.parentNotTold'),
  ];
}
