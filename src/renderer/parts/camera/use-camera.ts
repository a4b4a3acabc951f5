import { useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react';
import { type CameraNews, watchCamera } from './camera-watch.ts';

/** How the camera stands. The first four are with the camera on, the rest with it off. */
export type CameraState = 'starting' | 'seeing' | 'dark' | 'other' | 'off' | 'read' | 'missing' | 'unusable';

const onStates: ReadonlySet<CameraState> = new Set(['starting', 'seeing', 'dark', 'other']);

export interface Camera {
  state: CameraState;
  on: boolean;
  /** Whether this machine has one that may be used. */
  there: boolean;
  /** Where the picture is shown. */
  video: RefObject<HTMLVideoElement | null>;
  start: () => void;
  /** Turns it off, and says no more that a code was read. Why there is no camera stays said. */
  stop: () => void;
}

function stateAfter(news: CameraNews): CameraState {
  if (news.type === 'code') return 'read';
  if (news.type === 'sight') return news.sight;
  return news.end === 'covered' ? 'off' : news.end;
}

/**
 * The camera of a page, off until somebody starts it. It turns itself off after a code, when the page is left or
 * covered, and when it fails.
 */
export function useCamera({ allowed, onCode }: { allowed: boolean; onCode: (text: string) => void }): Camera {
  const video = useRef<HTMLVideoElement>(null);
  const [state, setState] = useState<CameraState>('off');
  const there = useHasCamera();
  const on = onStates.has(state);
  const hear = useEffectEvent((news: CameraNews) => {
    setState(stateAfter(news));
    if (news.type === 'code') onCode(news.text);
  });
  useEffect(() => {
    const { current } = video;
    return on && current !== null ? watchCamera(current, (news) => hear(news)) : undefined;
  }, [on]);
  return {
    state,
    on,
    there: allowed && there,
    video,
    start: () => setState('starting'),
    stop: () => {
      if (on || state === 'read') setState('off');
    },
  };
}

/** Whether a camera is plugged in. Its name is not asked for, and the page is not told. */
function useHasCamera(): boolean {
  const [has, setHas] = useState(false);
  useEffect(() => {
    const { mediaDevices } = navigator;
    const count = () =>
      void mediaDevices
        .enumerateDevices()
        .then((devices) => setHas(devices.some(({ kind }) => kind === 'videoinput')));
    count();
    mediaDevices.addEventListener('devicechange', count);
    return () => mediaDevices.removeEventListener('devicechange', count);
  }, []);
  return has;
}
