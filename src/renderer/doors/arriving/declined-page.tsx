import { MessagesSquare } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSchool } from '../../client/school.tsx';
import { useScanner } from '../../parts/scanner/use-scanner.ts';
import { ClosingButtons, ClosingNote, useClosing } from '../public/closing.tsx';
import { MessagePage } from '../public/message-page.tsx';
import { PublicPage } from '../public/public-page.tsx';

/** The office is on its way, or the way goes there; there is no visit. */
export function DeclinedPage({ onClose, onScan }: { onClose: () => void; onScan: (text: string) => void }) {
  const { t } = useTranslation();
  const closing = useClosing(onClose);
  useScanner(({ text }) => onScan(text));
  const go = useSchool().deskPlace === 'same-screen';
  const title = go ? t('arriving.decline.goneTitle') : t('arriving.decline.doneTitle');
  return (
    <PublicPage
      title={title}
      note={<ClosingNote left={closing.left} />}
      primary={<ClosingButtons onLonger={closing.longer} onClose={onClose} />}
    >
      <MessagePage icon={<MessagesSquare />} title={title}>
        <p>{go ? t('arriving.decline.goneLead') : t('arriving.decline.doneLead')}</p>
      </MessagePage>
    </PublicPage>
  );
}
