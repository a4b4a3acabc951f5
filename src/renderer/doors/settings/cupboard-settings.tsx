import { useTranslation } from 'react-i18next';
import type { CallOutput } from '../../../shared/contract.ts';
import { useAnswer } from '../../client/queries.ts';
import { CupboardLog, OutOfOrderSlots } from './cupboard-notes.tsx';
import { SettingsSection } from './settings-section.tsx';
import { ShelfEditor } from './shelf-editor.tsx';
import styles from './settings.module.css';
import editor from './shelf-editor.module.css';
import { useCupboardChange } from './use-cupboard-change.ts';

/** The phone cupboard: its shelves as they will stand, slots out of order, and what was done with its key today. */
export function CupboardSettings() {
  const { data } = useAnswer('cupboard.read', {});
  return data ? <Cupboard cupboard={data} /> : null;
}

function Cupboard({ cupboard }: { cupboard: CallOutput<'cupboard.read'> }) {
  const { t } = useTranslation('kiosk');
  const { outcome, saving, build, putBack } = useCupboardChange();
  return (
    <SettingsSection
      title={t('cupboard.settings.title')}
      lead={t('cupboard.settings.lead')}
      // Why it was refused stands beside the button, which is far below.
      outcome={{ ...outcome, problem: undefined }}
    >
      <div className={editor.sides}>
        <div className={editor.side}>
          {/* Built elsewhere meanwhile: what was begun here was about another cupboard. */}
          <ShelfEditor
            key={cupboard.shelves.join()}
            shelves={cupboard.shelves}
            saving={saving}
            problem={outcome.problem}
            onSave={build}
          />
        </div>
        <div className={editor.side}>
          <h3 className={styles.subtitle}>{t('cupboard.settings.outOfOrder')}</h3>
          <OutOfOrderSlots slots={cupboard.outOfOrder} onPutBack={(slot) => void putBack(slot)} />
          <h3 className={styles.subtitle}>{t('cupboard.settings.log')}</h3>
          <CupboardLog log={cupboard.log} />
        </div>
      </div>
    </SettingsSection>
  );
}
