import { Camera as CameraIcon, CameraOff, Video } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import { Button } from '../button/button.tsx';
import type { Camera, CameraState } from './use-camera.ts';
import styles from './camera-panel.module.css';

export interface CameraPanelProps {
  camera: Camera;
  /** What stands in the frame while the camera is off. */
  drawing: ReactNode;
  title: string;
  /** How it goes without the camera. */
  how: string;
  words: { use: string; stop: string; on: string; states: Record<Exclude<CameraState, 'off'>, string> };
}

/**
 * Where a code is read: it reminds of the reader, and lets people turn a camera on where there is one. The picture is
 * mirrored, as people know themselves, and no picture shows without the sign that the camera is on.
 */
export function CameraPanel({ camera, drawing, title, how, words }: CameraPanelProps) {
  const { state, on } = camera;
  const titleId = useId();
  return (
    <section className={styles.panel} aria-labelledby={titleId} data-camera={on ? 'on' : 'off'}>
      <div className={styles.frame}>
        {on ? null : drawing}
        <video
          ref={camera.video}
          className={styles.picture}
          hidden={!on}
          muted
          playsInline
          aria-hidden="true"
        />
        {on ? <Corners /> : null}
      </div>
      <div className={styles.words}>
        <h2 id={titleId} className={styles.title}>
          {title}
        </h2>
        {state === 'off' ? <p className={styles.how}>{how}</p> : null}
        <p className={styles.how} role="status">
          {state === 'off' ? '' : words.states[state]}
        </p>
        {on ? (
          <p className={styles.sign}>
            <Video aria-hidden="true" />
            {words.on}
          </p>
        ) : null}
        {on || camera.there ? (
          <Button
            size="header"
            icon={on ? <CameraOff /> : <CameraIcon />}
            className={styles.button}
            onClick={on ? camera.stop : camera.start}
          >
            {on ? words.stop : words.use}
          </Button>
        ) : null}
      </div>
    </section>
  );
}

/** The corners a code is held between, on the picture: light on dark, so that they show on any. */
function Corners() {
  const path =
    'M4 24V12a8 8 0 0 1 8-8h12M76 4h12a8 8 0 0 1 8 8v12M4 76v12a8 8 0 0 0 8 8h12M76 96h12a8 8 0 0 0 8-8V76';
  return (
    <svg
      className={styles.corners}
      viewBox="0 0 100 100"
      fill="none"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <path d={path} stroke="var(--code-ink)" strokeWidth="7" />
      <path d={path} stroke="var(--code-paper)" strokeWidth="3.5" />
    </svg>
  );
}
