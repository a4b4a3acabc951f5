import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { NumberPad } from '../../parts/keyboard/number-pad.tsx';
import { isPinBox, isTextBox, type TextBox, touchedBox } from '../../parts/keyboard/text-box.ts';
import { GlassKeyboard } from '../public/glass-keyboard.tsx';
import styles from './touch-keyboard.module.css';

/**
 * The keyboard on the glass for a desk that shares the visitors’ screen: there while a finger types into a box, digits
 * for a PIN and letters for all else. Nothing outside an open dialog can be reached, so for a box of a dialog the keys
 * stand in the dialog.
 */
export function TouchKeyboard() {
  const { t } = useTranslation();
  const [box, setBox] = useState<TextBox | null>(null);
  const keys = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const touched = (event: MouseEvent) => {
      const its = touchedBox(event);
      if (its) setBox(its);
    };
    const left = ({ relatedTarget: to }: FocusEvent) => {
      if (to instanceof Node && keys.current?.contains(to) === true) return;
      setBox((before) => (before !== null && isTextBox(to) ? to : null));
    };
    window.addEventListener('click', touched);
    window.addEventListener('focusout', left);
    return () => {
      window.removeEventListener('click', touched);
      window.removeEventListener('focusout', left);
    };
  }, []);
  useEffect(() => {
    if (box === null || keys.current === null) return undefined;
    // The keys take a third of the page or dialog, when they come or are turned: the box must not be under its fold.
    const watch = new ResizeObserver(() => box.scrollIntoView({ block: 'center' }));
    watch.observe(keys.current);
    return () => watch.disconnect();
  }, [box]);
  if (box === null) return null;
  const dialog = box.closest('dialog');
  const band = (
    // A touch between two keys leaves focus in the box, as one on a key does.
    <div ref={keys} onPointerDown={(event) => event.preventDefault()}>
      {isPinBox(box) ? (
        <div className={styles.digits}>
          <NumberPad label={t('keyboard.pad.label')} eraseLabel={t('keyboard.pad.erase')} />
        </div>
      ) : (
        <GlassKeyboard />
      )}
    </div>
  );
  return dialog ? createPortal(band, dialog) : band;
}
