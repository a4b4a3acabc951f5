import { ArrowRight } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { HeldHandover } from '../../../shared/contract/phones.ts';
import { Button } from '../../parts/button/button.tsx';
import { Card } from '../../parts/cards/card.tsx';
import { Banner } from '../../parts/feedback/banner.tsx';
import { CameIn } from './came-in.tsx';
import { MistakeButton } from './mistake-button.tsx';
import { MisplacedNote, WentOutButton } from './misplaced-note.tsx';
import { PanelHead } from './panel-head.tsx';
import { usePanelKeys } from './panel-keys.ts';
import styles from './panel.module.css';
import { useTypedCode } from './typed-code.ts';
import type { PhoneDeskState } from './use-phone-desk.ts';

export interface ConfiscatedPanelProps {
  desk: PhoneDeskState;
  held: HeldHandover;
  /** Opens the card of a handover on the page of confiscated devices. */
  onConfiscated: (handover: string) => void;
}

/** A device that was taken from a child: it is looked at here, and given back on a page of its own. */
export function ConfiscatedPanel({ desk, held, onConfiscated }: ConfiscatedPanelProps) {
  const { t } = useTranslation('kiosk');
  const go = useRef<HTMLButtonElement>(null);
  useEffect(() => go.current?.focus(), []);
  const leave = () => desk.step({ type: 'rested' });
  const open = () => {
    leave();
    onConfiscated(held.id);
  };
  useTypedCode((code) => void desk.codeTyped(code));
  usePanelKeys({ onEscape: leave, onEnter: open });
  return (
    <section className={styles.panel} aria-label={t('phoneDesk.giveBack.heading')}>
      <PanelHead
        name={held.pupil.name}
        text={held.pupil.className}
        slotLabel={t('phoneDesk.giveBack.slot')}
        slot={String(held.slot)}
      />
      <div className={styles.body}>
        <Banner tone="problem" title={t('handoverCare.confiscated.title')}>
          {t('handoverCare.confiscated.more')}
        </Banner>
        <MisplacedNote desk={desk} held={held} />
        <div className={styles.pair}>
          <CameIn held={held} />
          <Card kind="quiet">
            <h3 className={styles.legend}>{t('phoneDesk.giveBack.besides')}</h3>
            <div className={styles.besides}>
              <WentOutButton desk={desk} held={held} />
              <MistakeButton desk={desk} held={held} />
            </div>
          </Card>
        </div>
      </div>
      <div className={styles.actions}>
        <Button size="staff-large" keyHint="Esc" onClick={leave}>
          {t('phoneDesk.giveBack.notNow')}
        </Button>
        <Button
          ref={go}
          kind="primary"
          size="staff-large"
          keyHint="Enter"
          iconEnd={<ArrowRight />}
          onClick={open}
        >
          {t('handoverCare.confiscated.open')}
        </Button>
      </div>
    </section>
  );
}
