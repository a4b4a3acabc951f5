import { type Sight, frame, judge, unseen } from './frame-judge.ts';

/** How the watch ended by itself: `missing` there is no camera, `unusable` it is denied, taken or broken, `covered` the page was left standing. */
export type WatchEnd = 'missing' | 'unusable' | 'covered';

/** What the watch tells of. */
export type CameraNews =
  { type: 'sight'; sight: Sight } | { type: 'code'; text: string } | { type: 'end'; end: WatchEnd };

/** From one frame to the next, in ms: eight a second are plenty for a hand that holds still. */
const PAUSE = 125;
/** A camera that has shown nothing by then, in ms, never will. */
const START_MOST = 10_000;

/** A picture alone, at a size where a pass at arm’s length is read; no sound is ever asked for, and no light. */
const wishes: MediaStreamConstraints = {
  audio: false,
  video: { width: { ideal: 1280 }, height: { ideal: 720 }, frameRate: { ideal: 15 }, facingMode: 'user' },
};

/** The names of the Media Capture specification (W3C) for a camera that is not there. */
const absent = new Set(['NotFoundError', 'OverconstrainedError']);

/** Whether people no longer see the picture: the page hid it, or something that must be answered first lies over it. */
function isCovered(video: HTMLVideoElement): boolean {
  if (document.visibilityState === 'hidden' || !video.checkVisibility()) return true;
  return [...document.querySelectorAll('dialog:modal')].some((dialog) => !dialog.contains(video));
}

/**
 * Turns the camera on, shows its picture in `video`, and tells what it sees until it has read a code, comes to an end by
 * itself or is stopped; then the camera is off and nothing of the picture is left. Returns how to stop it.
 */
export function watchCamera(video: HTMLVideoElement, tell: (news: CameraNews) => void): () => void {
  let stream: MediaStream | undefined;
  let worker: Worker | undefined;
  let over = false;
  let timer: number | undefined;
  let judgement = unseen;

  const stop = () => {
    over = true;
    window.clearTimeout(timer);
    for (const track of stream?.getTracks() ?? []) track.stop();
    worker?.terminate();
    video.srcObject = null;
  };
  const finish = (news: CameraNews) => {
    if (over) return;
    stop();
    tell(news);
  };
  const broken = () => finish({ type: 'end', end: 'unusable' });

  const look = async () => {
    if (isCovered(video)) return finish({ type: 'end', end: 'covered' });
    const bitmap = await createImageBitmap(video);
    if (over) bitmap.close();
    else worker?.postMessage(bitmap, [bitmap]);
  };
  const take = (data: unknown) => {
    if (over) return;
    judgement = judge(judgement, frame.parse(data), performance.now());
    const { code, sight } = judgement;
    if (code !== undefined) return finish({ type: 'code', text: code });
    tell({ type: 'sight', sight });
    timer = window.setTimeout(() => void look().catch(broken), PAUSE);
  };
  const start = async () => {
    const opened = await navigator.mediaDevices.getUserMedia(wishes);
    stream = opened;
    // Stopped while the camera was still opening.
    if (over) return stop();
    for (const track of opened.getTracks()) track.addEventListener('ended', broken);
    video.srcObject = opened;
    await video.play();
    if (over) return;
    window.clearTimeout(timer);
    worker = new Worker(new URL('./camera-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => take(data));
    worker.addEventListener('error', broken);
    tell({ type: 'sight', sight: 'seeing' });
    await look();
  };

  timer = window.setTimeout(broken, START_MOST);
  start().catch((error: unknown) => {
    const missing = error instanceof DOMException && absent.has(error.name);
    finish({ type: 'end', end: missing ? 'missing' : 'unusable' });
  });
  return stop;
}
