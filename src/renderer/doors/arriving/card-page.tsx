import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { IdCard } from 'lucide-react';
import { QuestionHeading } from '../../parts/frame/question-heading.tsx';
import { useCodeCamera } from '../public/code-camera.ts';
import { CodePanel } from '../public/code-panel.tsx';
import { ProblemNote } from '../public/problem-note.tsx';
import { PublicPage } from '../public/public-page.tsx';
import type { StepProps } from './step-props.ts';
import { useRecognition } from './use-recognition.ts';
import styles from './card-page.module.css';

/** A return card or an old pass held to the camera. It is on because somebody asked for it a moment ago. */
export function CardPage({ notice, dispatch }: StepProps) {
  const { t } = useTranslation();
  const camera = useCodeCamera();
  useRecognition(dispatch);
  const begin = useEffectEvent(() => camera.start());
  useEffect(() => begin(), []);
  return (
    <PublicPage title={t('arriving.card.title')} onBack={() => dispatch({ type: 'back' })}>
      {notice === null ? null : <ProblemNote problem={notice} />}
      <QuestionHeading focus={notice === null} lead={t('arriving.card.lead')}>
        {t('arriving.card.title')}
      </QuestionHeading>
      <div className={styles.panel}>
        <CodePanel
          camera={camera}
          drawing={<IdCard aria-hidden="true" />}
          title={t('arriving.card.panel')}
          how={t('arriving.kind.beforeHow')}
        />
      </div>
    </PublicPage>
  );
}
