import { LineToast } from './line-toast.tsx';
import { STANDS, useMessageOver } from './use-message-over.ts';
import type { PhoneDeskState } from './use-phone-desk.ts';

/** Says on another page of the desk why a scan there did nothing: nobody looks for that at the phone desk. */
export function ScanNews({ desk }: { desk: PhoneDeskState }) {
  const { message } = desk.state;
  const told = message?.about === 'line' ? message : undefined;
  useMessageOver(desk, told, STANDS);
  return told ? <LineToast key={told.line.id} line={told.line} /> : null;
}
