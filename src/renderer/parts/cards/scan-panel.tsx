import { PassDrawing } from './pass-drawing.tsx';
import styles from './scan-panel.module.css';

export interface ScanPanelProps {
  title: string;
  text: string;
}

/** Says without words that a code can be held to the reader instead of typing. */
export function ScanPanel({ title, text }: ScanPanelProps) {
  return (
    <aside className={styles.panel}>
      <PassDrawing />
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.text}>{text}</p>
    </aside>
  );
}
