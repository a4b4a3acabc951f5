import { CircleCheck, KeyRound } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../client/queries.ts';
import { Button } from '../../parts/button/button.tsx';
import { Dialog } from '../../parts/feedback/dialog.tsx';
import { noSecond, SecondPersonFields, secondWords } from '../staff-room/second-person.tsx';
import { FormErrors } from '../staff-room/form-errors.tsx';
import { useForm } from '../staff-room/use-form.ts';
import styles from './count-result.module.css';

/** The foot of a finished count: whoever counted, and a second person who signs with their own PIN. */
export function SignCount({ count, onSigned }: { count: string; onSigned: () => void }) {
  const { t } = useTranslation('kiosk');
  const self = useAnswer('session.current', {}).data?.staff?.name ?? '';
  const [open, setOpen] = useState(false);
  return (
    <footer className={styles.foot}>
      <p className={styles.person}>
        <CircleCheck aria-hidden="true" />
        <span>
          {t('count.sign.countedBy')}
          <b>
            <bdi>{self}</bdi>
          </b>
        </span>
      </p>
      <p className={styles.person}>
        <KeyRound aria-hidden="true" />
        <span>
          {t('count.sign.checkedBy')}
          <b>{t('count.sign.somebodyElse')}</b>
        </span>
      </p>
      <Button kind="primary" size="staff-large" onClick={() => setOpen(true)}>
        {t('count.sign.open')}
      </Button>
      {open ? (
        <SignDialog count={count} self={self} onClose={() => setOpen(false)} onSigned={onSigned} />
      ) : null}
    </footer>
  );
}

interface SignDialogProps {
  count: string;
  /** Who is signed in, and counted. */
  self: string;
  onClose: () => void;
  onSigned: () => void;
}

function SignDialog({ count, self, onClose, onSigned }: SignDialogProps) {
  const { t } = useTranslation('kiosk');
  const form = useForm('counts.sign');
  const [second, setSecond] = useState(noSecond);
  const sign = async () => {
    const signed = await form.send({ submission: form.submission, count, second }, (field) =>
      secondWords(t, field, second),
    );
    if (signed) {
      onSigned();
      onClose();
    } else setSecond(({ staff }) => ({ staff, pin: '' }));
  };
  return (
    <Dialog
      title={t('count.sign.title')}
      onClose={onClose}
      actions={
        <>
          <Button size="staff" onClick={onClose}>
            {t('count.sign.cancel')}
          </Button>
          <Button
            kind="primary"
            size="staff"
            type="submit"
            form="sign-count"
            busy={form.busy}
            busyLabel={t('count.sign.saving')}
          >
            {t('count.sign.yes')}
          </Button>
        </>
      }
    >
      <form
        id="sign-count"
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!form.busy) void sign();
        }}
      >
        <FormErrors
          errors={form.errors}
          attempt={form.attempt}
          fieldId={(field) => field.replace('second.', 'sign-count-')}
        />
        <p>{t('count.sign.lead', { name: self })}</p>
        <SecondPersonFields
          idPrefix="sign-count-"
          value={second}
          onChange={setSecond}
          staffError={form.errorOf('second.staff')}
          pinError={form.errorOf('second.pin')}
        />
      </form>
    </Dialog>
  );
}
