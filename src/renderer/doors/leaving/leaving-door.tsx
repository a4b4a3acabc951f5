import { useState } from 'react';
import { IdleGuard } from '../public/idle-guard.tsx';
import type { Goodbye, Scanned } from './by-pass.ts';
import { GoodbyePage } from './goodbye-page.tsx';
import { SignOutPage } from './sign-out-page.tsx';

/** Signing out, by the pass or by one’s name. `scanned` is what came of a pass read before the door was opened. */
export function LeavingDoor({ scanned, onLeave }: { scanned: Scanned | undefined; onLeave: () => void }) {
  const [left, setLeft] = useState<Goodbye | null>(scanned?.ok === true ? scanned.value : null);
  if (left !== null) return <GoodbyePage {...left} onClose={onLeave} />;
  const refusal = scanned?.ok === false ? scanned.problem : null;
  return (
    <>
      <SignOutPage refusal={refusal} onDone={setLeft} onLeave={onLeave} />
      <IdleGuard onClear={onLeave} />
    </>
  );
}
