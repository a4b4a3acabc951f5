import { useTranslation } from 'react-i18next';
import { nameKey } from '../../../shared/text.ts';
import { useAnswer } from '../../client/queries.ts';
import { useSaid } from '../../client/use-said.ts';
import { Toast } from '../../parts/feedback/toast.tsx';
import { SearchBox } from '../../parts/staff/search-box.tsx';
import { AnswerState } from '../staff-room/answer-state.tsx';
import staffPage from '../staff-room/staff-page.module.css';
import { AddPupil } from './add-pupil.tsx';
import { ChooseFile } from './choose-file.tsx';
import { PupilList } from './pupil-list.tsx';
import type { PupilFile } from './use-pupil-file.ts';

export interface PupilRegisterProps {
  query: string;
  onQuery: (query: string) => void;
  onPupil: (id: string) => void;
  onFile: (file: PupilFile) => void;
}

/** The pupil register: who is in it, adding one child, and the way to a file and to each child. */
export function PupilRegister({ query, onQuery, onPupil, onFile }: PupilRegisterProps) {
  const { t } = useTranslation('kiosk');
  const pupils = useAnswer('pupils.list', {});
  const [done, setDone] = useSaid();
  if (!pupils.data) return <AnswerState answer={pupils} />;
  const key = nameKey(query);
  const found = pupils.data.filter(({ name }) => nameKey(name).includes(key));
  const here = pupils.data.filter(({ left }) => !left);
  const classes = new Set(here.map(({ className }) => className));
  return (
    <main className={staffPage.page}>
      <div className={staffPage.search}>
        <h2 className={staffPage.title}>
          {t('pupils.count', {
            count: here.length,
            classes: t('pupils.classes', { count: classes.size }),
          })}
        </h2>
        <SearchBox label={t('pupils.search')} keyHint="/" value={query} onChange={onQuery} />
      </div>
      <div className={staffPage.split}>
        <div className={staffPage.scroll}>
          <PupilList pupils={found} searching={key !== ''} onPupil={onPupil} />
        </div>
        <div className={staffPage.side}>
          <AddPupil onAdded={(name, className) => setDone(t('pupils.add.saved', { name, className }))} />
          <ChooseFile onFile={onFile} />
        </div>
      </div>
      {done === undefined ? null : <Toast strong={done} />}
    </main>
  );
}
