import { BadgeCheck, Check, Printer, ScanLine, UserRoundCheck } from 'lucide-react';
import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Pass } from '../../../shared/contract/visits.ts';
import { useSchool } from '../../client/school.tsx';
import { Button } from '../../parts/button/button.tsx';
import { PassCard } from '../../parts/cards/pass-card.tsx';
import { useScanner } from '../../parts/scanner/use-scanner.ts';
import { longDay } from '../../words/format-date.ts';
import { calledName, insideSentence } from '../../words/names.ts';
import { ClosingButtons, ClosingNote, useClosing } from '../public/closing.tsx';
import { MessagePage } from '../public/message-page.tsx';
import { PublicPage } from '../public/public-page.tsx';
import { usePassPrint } from './use-pass-print.ts';
import styles from './in-page.module.css';

export interface InPageProps {
  pass: Pass;
  onClose: () => void;
  onScan: (text: string) => void;
}

/** «You’re in, Amara»: the pass and three steps. Closes by itself. */
export function InPage({ pass, onClose, onScan }: InPageProps) {
  const { t } = useTranslation();
  const { school, passByItself } = useSchool();
  const closing = useClosing(onClose);
  const called = calledName(pass.name);
  // Somebody who tries the new pass at once does not mean to leave.
  useScanner(({ text }) => {
    if (text !== pass.payload) onScan(text);
  });
  const paper = usePassPrint(pass.payload);
  const print = () => {
    closing.longer();
    void paper.print();
  };
  const printByItself = useEffectEvent(() => {
    if (passByItself) print();
  });
  useEffect(() => printByItself(), []);
  const seeing = insideSentence(pass.seeing);
  return (
    <PublicPage
      title={t('arriving.in.page')}
      note={<ClosingNote left={closing.left} />}
      primary={<ClosingButtons onLonger={closing.longer} onClose={onClose} />}
    >
      <div className={styles.columns}>
        <MessagePage
          icon={<Check />}
          tone="leaf"
          title={
            called === undefined
              ? t('arriving.in.titleAlone')
              : t('arriving.in.title', { name: insideSentence(called) })
          }
        >
          <ul className={styles.steps}>
            <li>
              <BadgeCheck aria-hidden="true" />
              <div>
                <p role="status">{paper.said ?? t('arriving.in.wear')}</p>
                <Button
                  size="header"
                  icon={<Printer />}
                  className={styles.print}
                  busy={paper.busy}
                  onClick={print}
                >
                  {t('arriving.in.print')}
                </Button>
              </div>
            </li>
            <li>
              <UserRoundCheck aria-hidden="true" />
              <p>{t('arriving.in.seat', { seeing })}</p>
            </li>
            <li>
              <ScanLine aria-hidden="true" />
              <p>{t('arriving.in.leave')}</p>
            </li>
          </ul>
        </MessagePage>
        <PassCard
          schoolName={school.name}
          name={pass.name}
          line={t('arriving.in.passLine', { kind: t(`kinds.${pass.kind}`), seeing })}
          payload={pass.payload}
          codeLabel={t('arriving.in.passCode')}
          date={longDay(t, pass.day)}
        />
      </div>
    </PublicPage>
  );
}
