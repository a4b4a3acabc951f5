/** Signing in. */
export function ArrivingDoor({ onLeave }: { onLeave: () => void }) {
  return <button onClick={onLeave} type="button" />;
}
