import { useState } from 'react';
import { IdleGuard } from '../public/idle-guard.tsx';
import type { Goodbye, PassRead } from './by-pass.ts';
import { GoodbyePage } from './goodbye-page.tsx';
import { SignOutPage } from './sign-out-page.tsx';

export interface LeavingDoorProps {
  /** A pass read before the door was opened. */
  scanned: PassRead | undefined;
  onLeave: () => void;
  /** The code of the next person, while the goodbye stands. */
  onScan: (text: string) => void;
  /** Somebody arrives with the pass of a visit that is over. */
  onArriveWith: (pass: string) => void;
}

/** Signing out, by the pass or by one’s name. */
export function LeavingDoor({ scanned, onLeave, onScan, onArriveWith }: LeavingDoorProps) {
  const answer = scanned?.answer;
  const [left, setLeft] = useState<{ goodbye: Goodbye; pass: string | undefined } | null>(
    answer?.ok === true ? { goodbye: answer.value, pass: scanned?.pass } : null,
  );
  if (left !== null) {
    return <GoodbyePage {...left.goodbye} pass={left.pass} onClose={onLeave} onScan={onScan} />;
  }
  const refusal = answer?.ok === false ? answer.problem : null;
  return (
    <>
      <SignOutPage
        refusal={refusal === null ? null : { problem: refusal, pass: scanned?.pass }}
        onArriveWith={onArriveWith}
        onDone={(goodbye, pass) => setLeft({ goodbye, pass })}
        onLeave={onLeave}
      />
      <IdleGuard onClear={onLeave} />
    </>
  );
}
