import { ScanLine } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readShortCode } from '../../../shared/codes.ts';
import { Button } from '../../parts/button/button.tsx';
import { TextField } from '../../parts/fields/text-field.tsx';
import { DeskCamera } from './desk-camera.tsx';
import styles from './phone-desk.module.css';
import type { PhoneDeskState } from './use-phone-desk.ts';

export interface CodeBoxProps {
  desk: PhoneDeskState;
  id: string;
  autoFocus?: boolean;
}

/** Where the short code of a ticket is typed; the scanner needs no box. */
export function CodeBox({ desk, id, autoFocus = false }: CodeBoxProps) {
  const { t } = useTranslation('kiosk');
  const [code, setCode] = useState('');
  const [error, setError] = useState<string>();
  const find = async () => {
    if (readShortCode(code) === undefined) {
      setError(t('phoneDesk.code.unreadable'));
      return;
    }
    setError(undefined);
    if (await desk.findByCode(code)) setCode('');
  };
  return (
    <form
      className={styles.code}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void find();
      }}
    >
      <ScanLine aria-hidden="true" />
      <TextField
        id={id}
        label={t('phoneDesk.code.label')}
        hint={t('phoneDesk.code.hint')}
        error={error}
        size="staff"
        capitals="none"
        autoFocus={autoFocus}
        maxLength={40}
        value={code}
        onChange={setCode}
      />
      <Button size="staff" type="submit">
        {t('phoneDesk.code.find')}
      </Button>
      <DeskCamera />
    </form>
  );
}
