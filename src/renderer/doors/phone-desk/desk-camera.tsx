import { Camera as CameraIcon, CameraOff, Video } from 'lucide-react';
import { useEffect, useEffectEvent, useId, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useSchool } from '../../client/school.tsx';
import { Button } from '../../parts/button/button.tsx';
import { type Camera, useCamera } from '../../parts/camera/use-camera.ts';
import { handOn } from '../../parts/scanner/use-scanner.ts';
import styles from './desk-camera.module.css';

/** How long the camera looks for a code, in ms: one left on sees people who want nothing of it. */
const LOOKS = 60_000;

/**
 * A camera in place of a scanner: its button opens a small picture, which goes after a code, after Escape and after a
 * minute. What it reads goes the way of a scan. Where the school wants none, or the machine has none, there is nothing.
 */
export function DeskCamera() {
  const { t } = useTranslation('kiosk');
  const { deskCamera } = useSchool();
  const camera = useCamera({ allowed: deskCamera, onCode: (text) => handOn({ from: 'ours', text }) });
  const { state, on, there } = camera;
  const failed = state === 'missing' || state === 'unusable';
  if (!deskCamera || !(there || on || failed)) return null;
  return (
    <div className={styles.place}>
      {there || on ? (
        <Button
          size="staff"
          icon={on ? <CameraOff /> : <CameraIcon />}
          onClick={on ? camera.stop : camera.start}
        >
          {on ? t('scanner.camera.stop') : t('scanner.camera.use')}
        </Button>
      ) : null}
      <p role="status" className={styles.failed}>
        {failed ? t(`scanner.camera.states.${state}`) : null}
      </p>
      {/* The picture is there before the camera is: it has to be shown somewhere. */}
      <Picture camera={camera} />
    </div>
  );
}

function Picture({ camera: { on, state, stop, video } }: { camera: Camera }) {
  const { t } = useTranslation('kiosk');
  const card = useRef<HTMLDivElement>(null);
  const titleId = useId();
  const end = useEffectEvent(stop);
  useLayoutEffect(() => {
    card.current?.togglePopover(on);
  }, [on]);
  useEffect(() => {
    if (!on) return undefined;
    const timer = window.setTimeout(() => end(), LOOKS);
    const key = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // It closes the picture alone, not the panel beneath.
      event.preventDefault();
      event.stopPropagation();
      end();
    };
    window.addEventListener('keydown', key, { capture: true });
    return () => {
      window.clearTimeout(timer);
      // Off for good, wherever the desk was left for: nobody finds it on who did not turn it on.
      end();
      window.removeEventListener('keydown', key, { capture: true });
    };
  }, [on]);
  const sees = state === 'starting' || state === 'seeing' || state === 'dark' || state === 'other';
  return (
    <div
      ref={card}
      popover="manual"
      role="group"
      aria-labelledby={titleId}
      className={styles.card}
      data-camera={on ? 'on' : 'off'}
    >
      <h2 id={titleId} className={styles.title}>
        {t('scanner.camera.title')}
      </h2>
      <video ref={video} className={styles.picture} muted playsInline aria-hidden="true" />
      <p role="status" className={styles.words}>
        {sees ? t(`scanner.camera.states.${state}`) : null}
      </p>
      <p className={styles.sign}>
        <Video aria-hidden="true" />
        {t('scanner.camera.on')}
      </p>
    </div>
  );
}
