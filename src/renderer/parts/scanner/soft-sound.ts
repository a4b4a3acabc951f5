/** Soft sounds for whoever looks at the phone in their hand, or at another desk, and not at the screen. */

interface Tone {
  /** In Hz. */
  pitch: number;
  /** When it begins and how long it is heard, in seconds. */
  at: number;
  rings?: number;
}

let audio: AudioContext | undefined;
let on = true;

/** Whether this window may sound. */
export function switchSounds(allowed: boolean): void {
  on = allowed;
}

function play(tones: readonly Tone[]): void {
  if (!on) return;
  audio ??= new AudioContext();
  const context = audio;
  // A machine without a speaker for a while leaves it asleep.
  if (context.state === 'suspended') void context.resume();
  for (const { pitch, at, rings = 0.16 } of tones) {
    const start = context.currentTime + at;
    const tone = context.createOscillator();
    const volume = context.createGain();
    tone.type = 'sine';
    tone.frequency.value = pitch;
    volume.gain.setValueAtTime(0, start);
    volume.gain.linearRampToValueAtTime(0.08, start + 0.015);
    volume.gain.exponentialRampToValueAtTime(0.001, start + rings);
    tone.connect(volume).connect(context.destination);
    tone.start(start);
    tone.stop(start + rings + 0.02);
  }
}

/** Two tones that rise. */
export function softYes(): void {
  play([
    { pitch: 660, at: 0 },
    { pitch: 880, at: 0.09 },
  ]);
}

/** Two low tones that fall. */
export function softNo(): void {
  play([
    { pitch: 300, at: 0 },
    { pitch: 220, at: 0.12 },
  ]);
}

/** Tells whoever holds a code to the reader, without a look at the screen, whether it was taken. */
export function softAnswer(taken: boolean): void {
  if (taken) softYes();
  else softNo();
}

/** A door bell, twice: somebody is wanted. */
export function softChime(): void {
  const bell = [
    { pitch: 784, at: 0, rings: 0.7 },
    { pitch: 622, at: 0.35, rings: 0.9 },
  ];
  play([...bell, ...bell.map((tone) => ({ ...tone, at: tone.at + 1.3 }))]);
}
