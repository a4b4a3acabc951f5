import { useState } from 'react';
import type { CallOutput } from '../../../shared/contract.ts';
import { IdleGuard } from '../public/idle-guard.tsx';
import { GoodbyePage } from './goodbye-page.tsx';
import { SignOutPage } from './sign-out-page.tsx';

/** Signing out, by the pass or by one’s name. `scanned` is a pass held to the reader before the door was opened. */
export function LeavingDoor({ scanned, onLeave }: { scanned: string | undefined; onLeave: () => void }) {
  const [left, setLeft] = useState<CallOutput<'visits.sign-out-by-pass'> | null>(null);
  if (left !== null) return <GoodbyePage {...left} onClose={onLeave} />;
  return (
    <>
      <SignOutPage scanned={scanned} onDone={setLeft} onLeave={onLeave} />
      <IdleGuard onClear={onLeave} />
    </>
  );
}
