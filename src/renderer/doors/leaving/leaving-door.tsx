/** Signing out. */
export function LeavingDoor({ scanned, onLeave }: { scanned: string | undefined; onLeave: () => void }) {
  return <button onClick={onLeave} type="button" data-scanned={scanned} />;
}
