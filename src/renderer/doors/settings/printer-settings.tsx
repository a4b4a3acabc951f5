import { useTranslation } from 'react-i18next';
import { passPapers, type Settings, ticketPapers } from '../../../shared/settings.ts';
import { useAnswer } from '../../client/queries.ts';
import { Banner } from '../../parts/feedback/banner.tsx';
import { CheckboxCard } from '../../parts/fields/checkbox-card.tsx';
import { RadioCards } from '../../parts/fields/radio-cards.tsx';
import { PassPreview } from './pass-preview.tsx';
import { PrinterSection } from './printer-section.tsx';
import styles from './settings.module.css';
import { useSetting } from './use-setting.ts';

/** How often the printers are asked how they are, in ms, while this page is shown. */
const EVERY = 5_000;

/** Which printer and paper each kind of paper has. */
export function PrinterSettings({ settings }: { settings: Settings }) {
  const { t } = useTranslation('kiosk');
  const { data: printers } = useAnswer('printers.list', {}, { every: EVERY, fresh: true });
  const pass = useSetting();
  const ticket = useSetting();
  const page = useSetting();
  const { passPrinter, ticketPrinter, pagePrinter } = settings;
  const list = printers ?? [];
  return (
    <>
      <div className={styles.lead}>
        <h2 className={styles.heading}>{t('settings.printers.title')}</h2>
        <p className={styles.soft}>{t('settings.printers.lead')}</p>
      </div>
      {printers?.length === 0 ? (
        <Banner tone="note" title={t('settings.printers.noneTitle')}>
          {t('settings.printers.none')}
        </Banner>
      ) : null}
      <div className={styles.sections}>
        <PrinterSection
          kind="pass"
          queue={passPrinter.queue}
          printers={list}
          outcome={pass.outcome}
          onQueue={(queue) => void pass.save({ passPrinter: { ...passPrinter, queue } })}
        >
          <RadioCards
            legend={t('settings.printers.paper')}
            value={passPrinter.paper}
            onChange={(paper) => void pass.save({ passPrinter: { ...passPrinter, paper } })}
            choices={passPapers.map((value) => ({ value, label: t(`settings.printers.papers.${value}`) }))}
          />
          <CheckboxCard
            label={t('settings.printers.byItself')}
            hint={t('settings.printers.byItselfHint')}
            checked={passPrinter.byItself}
            onChange={(byItself) => void pass.save({ passPrinter: { ...passPrinter, byItself } })}
          />
        </PrinterSection>
        <PassPreview paper={passPrinter.paper} />
        <PrinterSection
          kind="ticket"
          queue={ticketPrinter.queue}
          printers={list}
          outcome={ticket.outcome}
          onQueue={(queue) => void ticket.save({ ticketPrinter: { ...ticketPrinter, queue } })}
        >
          <RadioCards
            legend={t('settings.printers.paper')}
            value={ticketPrinter.paper}
            onChange={(paper) => void ticket.save({ ticketPrinter: { ...ticketPrinter, paper } })}
            choices={ticketPapers.map((value) => ({ value, label: t(`settings.printers.papers.${value}`) }))}
          />
          <CheckboxCard
            label={t('settings.printers.ticketByItself')}
            hint={t('settings.printers.ticketByItselfHint')}
            checked={ticketPrinter.byItself}
            onChange={(byItself) => void ticket.save({ ticketPrinter: { ...ticketPrinter, byItself } })}
          />
          <CheckboxCard
            label={t('settings.printers.slotTags')}
            hint={t('settings.printers.slotTagsHint')}
            checked={settings.slotTags}
            onChange={(slotTags) => void ticket.save({ slotTags })}
          />
        </PrinterSection>
        <PrinterSection
          kind="page"
          queue={pagePrinter.queue}
          printers={list}
          outcome={page.outcome}
          onQueue={(queue) => void page.save({ pagePrinter: { queue } })}
        />
      </div>
    </>
  );
}
