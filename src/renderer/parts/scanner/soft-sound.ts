/** A soft yes and a soft no for whoever looks at the phone in their hand and not at the screen. */

let audio: AudioContext | undefined;

/** Tones of a sound: pitch in Hz and when each begins, in seconds. */
function play(tones: readonly { pitch: number; at: number }[]): void {
  audio ??= new AudioContext();
  const context = audio;
  for (const { pitch, at } of tones) {
    const start = context.currentTime + at;
    const tone = context.createOscillator();
    const volume = context.createGain();
    tone.type = 'sine';
    tone.frequency.value = pitch;
    volume.gain.setValueAtTime(0, start);
    volume.gain.linearRampToValueAtTime(0.08, start + 0.015);
    volume.gain.exponentialRampToValueAtTime(0.001, start + 0.16);
    tone.connect(volume).connect(context.destination);
    tone.start(start);
    tone.stop(start + 0.18);
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
