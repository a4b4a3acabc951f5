import { CalendarCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { nameKey } from '../../../shared/text.ts';
import { useAnswer } from '../../client/queries.ts';
import { useSaid } from '../../client/use-said.ts';
import { classNames } from '../../parts/class-names.ts';
import { Toast } from '../../parts/feedback/toast.tsx';
import { Button } from '../../parts/button/button.tsx';
import { SearchBox } from '../../parts/staff/search-box.tsx';
import { AnswerState } from '../staff-room/answer-state.tsx';
import staffPage from '../staff-room/staff-page.module.css';
import { AddPupil } from './add-pupil.tsx';
import { ChooseFile } from './choose-file.tsx';
import { PupilList } from './pupil-list.tsx';
import styles from './pupil-register.module.css';
import type { PupilFile } from './use-pupil-file.ts';

export interface PupilRegisterProps {
  query: string;
  onQuery: (query: string) => void;
  onPupil: (id: string) => void;
  onFile: (file: PupilFile) => void;
  onPermissions: () => void;
}

/** The pupil register: who is in it, adding one child, and the way to a file and to each child. */
export function PupilRegister({ query, onQuery, onPupil, onFile, onPermissions }: PupilRegisterProps) {
  const { t } = useTranslation('kiosk');
  const pupils = useAnswer('pupils.list', {});
  const [done, setDone] = useSaid();
  if (!pupils.data) return <AnswerState answer={pupils} />;
  const key = nameKey(query);
  const found = pupils.data.filter(({ name }) => nameKey(name).includes(key));
  const here = pupils.data.filter(({ left }) => !left);
  const classes = new Set(here.map(({ className }) => className));
  const add = (
    <AddPupil key="add" onAdded={(name, className) => setDone(t('pupils.add.saved', { name, className }))} />
  );
  const file = <ChooseFile key="file" onFile={onFile} />;
  return (
    <main className={staffPage.page}>
      <div className={staffPage.search}>
        <h2 className={staffPage.title}>
          {t('pupils.count', {
            count: here.length,
            classes: t('pupils.classes', { count: classes.size }),
          })}
        </h2>
        <Button size="staff" icon={<CalendarCheck />} onClick={onPermissions}>
          {t('permissions.open')}
        </Button>
        <SearchBox label={t('pupils.search')} keyHint="/" value={query} onChange={onQuery} />
      </div>
      <div className={styles.split}>
        <div className={styles.list}>
          <PupilList pupils={found} searching={key !== ''} onPupil={onPupil} />
        </div>
        <div className={classNames(staffPage.side, styles.side)}>
          {/* An empty register begins with a file. */}
          {pupils.data.length === 0 ? [file, add] : [add, file]}
        </div>
      </div>
      {done === undefined ? null : <Toast strong={done} />}
    </main>
  );
}
