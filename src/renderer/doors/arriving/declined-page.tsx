import { MessagesSquare } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ClosingButtons, ClosingNote, useClosing } from '../public/closing.tsx';
import { MessagePage } from '../public/message-page.tsx';
import { PublicPage } from '../public/public-page.tsx';

/** The office is on its way; there is no visit. */
export function DeclinedPage({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const closing = useClosing(onClose);
  const title = t('arriving.decline.doneTitle');
  return (
    <PublicPage
      title={title}
      note={<ClosingNote left={closing.left} />}
      primary={<ClosingButtons onLonger={closing.longer} onClose={onClose} />}
    >
      <MessagePage icon={<MessagesSquare />} title={title}>
        <p>{t('arriving.decline.doneLead')}</p>
      </MessagePage>
    </PublicPage>
  );
}
