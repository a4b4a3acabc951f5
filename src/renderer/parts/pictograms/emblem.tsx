import { Pictogram } from './pictogram.tsx';

/** The school’s emblem, to be used where no crest of the school’s own is set. */
export function Emblem({ className }: { className?: string | undefined }) {
  return <Pictogram name="emblem" className={className} />;
}
