import { Check, TriangleAlert } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { payloadOf } from '../../../shared/codes.ts';
import { Button } from '../../parts/button/button.tsx';
import { QrCode } from '../../parts/qr/qr-code.tsx';
import type { ScanKey } from '../../parts/scanner/scan-machine.ts';
import type { Manner } from '../../parts/scanner/scan-readings.ts';
import { useKeysOfScanner, useScanner } from '../../parts/scanner/use-scanner.ts';
import { checkScanner, type ScannerCheck, type TriedKey } from './scanner-check.ts';
import styles from './scanner-try.module.css';

/** A code of nobody with the keys that differ between keyboards: A, Q, W, Z, Y, M and digits. */
const SAMPLE = payloadOf('ticket', 'AQWZMY741N03');
/** A pause after which no more keys belong to a scan, in ms. */
const OVER = 500;

type End = 'Enter' | 'Tab' | 'nothing';

export interface ScannerTryProps {
  stands: Manner;
  onSet: (needs: Manner) => Promise<boolean>;
  onEnd: () => void;
}

/** A try of the scanner: what arrives is shown and judged, and does nothing at the desk. */
export function ScannerTry({ stands, onSet, onEnd }: ScannerTryProps) {
  const { t } = useTranslation('kiosk');
  const box = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<{ check: ScannerCheck; end: End; keys: number }>();
  const keys = useRef<TriedKey[]>([]);
  const timer = useRef<number>(undefined);
  const judge = (end: End) => {
    window.clearTimeout(timer.current);
    if (keys.current.length > 0) {
      setShown({ check: checkScanner(keys.current, stands), end, keys: keys.current.length });
      keys.current = [];
    }
  };
  // What the camera reads is no key of the scanner.
  useScanner(() => undefined);
  useKeysOfScanner((key: ScanKey) => {
    if (key.type === 'character') {
      keys.current.push({ letter: key.character, place: key.place, at: key.at });
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => judge('nothing'), OVER);
      return true;
    }
    // Without keys before it, Enter presses what has focus, as ever.
    if (key.type !== 'end' || keys.current.length === 0) return false;
    judge(key.name);
    return true;
  });
  useEffect(() => {
    if (shown !== undefined) box.current?.scrollIntoView({ block: 'nearest' });
  }, [shown]);
  useEffect(() => {
    box.current?.focus();
    return () => window.clearTimeout(timer.current);
  }, []);
  return (
    <div ref={box} tabIndex={-1} className={styles.try} role="group" aria-label={t('scanner.test.open')}>
      <div className={styles.sample}>
        <QrCode payload={SAMPLE} label={t('scanner.test.sample')} className={styles.code} />
        <div>
          <p className={styles.strong}>{t('scanner.test.scanThis')}</p>
          <p className={styles.soft}>{t('scanner.test.sampleNote')}</p>
        </div>
      </div>
      <div role="status">
        {shown === undefined ? (
          <p className={styles.soft}>{t('scanner.test.waiting')}</p>
        ) : (
          <Found {...shown} stands={stands} onSet={onSet} />
        )}
      </div>
      <Button size="staff" onClick={onEnd}>
        {t('scanner.test.close')}
      </Button>
    </div>
  );
}

interface FoundProps {
  check: ScannerCheck;
  end: End;
  keys: number;
  stands: Manner;
  onSet: (needs: Manner) => Promise<boolean>;
}

function Found({ check: { verdict, typed, longest, needs }, end, keys, stands, onSet }: FoundProps) {
  const { t } = useTranslation('kiosk');
  const [state, setState] = useState<'asked' | 'busy' | 'set'>('asked');
  const set = async (its: Manner) => {
    setState('busy');
    setState((await onSet(its)) ? 'set' : 'asked');
  };
  const right = verdict === 'right' || state === 'set';
  return (
    <div className={styles.found}>
      <dl className={styles.facts}>
        <dt>{t('scanner.test.found')}</dt>
        <dd>
          <code dir="ltr">{typed}</code>
        </dd>
        <dt>{t('scanner.test.keys')}</dt>
        <dd>{t('scanner.test.keysCount', { count: keys })}</dd>
        <dt>{t('scanner.test.pause')}</dt>
        <dd>{t('scanner.test.pauseMs', { ms: longest })}</dd>
        <dt>{t('scanner.test.end')}</dt>
        <dd>{t(`scanner.test.ends.${end}`)}</dd>
      </dl>
      <p className={right ? styles.right : styles.wrong}>
        {right ? <Check aria-hidden="true" /> : <TriangleAlert aria-hidden="true" />}
        {t(`scanner.test.verdict.${right ? 'right' : verdict}`)}
      </p>
      {needs === undefined || right ? null : (
        <>
          <ul className={styles.changes}>
            {needs.reads === stands.reads ? null : <li>{t(`scanner.test.changes.${needs.reads}`)}</li>}
            {needs.slowest === stands.slowest ? null : (
              <li>{t('scanner.test.changes.slowest', { ms: needs.slowest })}</li>
            )}
            {needs.before === stands.before ? null : (
              <li>{t('scanner.test.changes.before', { before: needs.before })}</li>
            )}
          </ul>
          <Button
            kind="primary"
            size="staff"
            busy={state === 'busy'}
            busyLabel={t('scanner.test.setting')}
            onClick={() => void set(needs)}
          >
            {t('scanner.test.set')}
          </Button>
        </>
      )}
    </div>
  );
}
