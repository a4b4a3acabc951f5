import styles from './signs.module.css';

/** A phone seen from the front: filled when the school holds it, hollow when it does not yet. */
export function PhoneSign({ filled }: { filled: boolean }) {
  return (
    <svg className={styles.phone} viewBox="0 0 14 22" aria-hidden="true">
      <rect
        x="1"
        y="1"
        width="12"
        height="20"
        rx="2.5"
        fill={filled ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth="2"
      />
    </svg>
  );
}
