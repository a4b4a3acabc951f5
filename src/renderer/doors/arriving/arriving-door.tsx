import { useReducer } from 'react';
import { AnswerPage } from './answer-page.tsx';
import { CardPage } from './card-page.tsx';
import { CodePage } from './code-page.tsx';
import type { Entry } from './arrival-state.ts';
import { RulesPage } from './rules-page.tsx';
import { IdleGuard } from '../public/idle-guard.tsx';
import { arrivalStep, startArrival } from './arrival.ts';
import { CheckPage } from './check-page.tsx';
import { DeclinePage } from './decline-page.tsx';
import { DeclinedPage } from './declined-page.tsx';
import { InPage } from './in-page.tsx';
import { KindPage } from './kind-page.tsx';
import { RulePage } from './rule-page.tsx';
import { SignPage } from './sign-page.tsx';
import type { StepProps } from './step-props.ts';
import { useRulesInLanguage } from './use-rules-in-language.ts';
import { TypedPage } from './typed-page.tsx';
import { WitnessPage } from './witness-page.tsx';
import { WitnessPinPage } from './witness-pin-page.tsx';

const newId = () => crypto.randomUUID();

export interface ArrivingDoorProps {
  /** How the arrival begins. */
  entry: Entry;
  /** Forgets everything. */
  onLeave: () => void;
  /** The code of the next person, once this one is done. */
  onScan: (text: string) => void;
}

/** Signing in, one page after the other. */
export function ArrivingDoor({ entry, onLeave, onScan }: ArrivingDoorProps) {
  const [arrival, dispatch] = useReducer(arrivalStep, { newId, entry }, startArrival);
  useRulesInLanguage(arrival.draft, dispatch);
  const { page } = arrival;
  if (page.at === 'in') return <InPage pass={page.pass} onClose={onLeave} onScan={onScan} />;
  if (page.at === 'declined') return <DeclinedPage onClose={onLeave} onScan={onScan} />;
  const step: StepProps = { ...arrival, dispatch };
  return (
    <>
      {page.at === 'kind' ? <KindPage {...step} onLeave={onLeave} /> : null}
      {page.at === 'card' ? <CardPage {...step} /> : null}
      {page.at === 'code' ? <CodePage {...step} /> : null}
      {page.at === 'answer' ? (
        <AnswerPage key={page.field} {...step} field={page.field} onLeave={onLeave} />
      ) : null}
      {page.at === 'rules' ? <RulesPage {...step} /> : null}
      {page.at === 'rule' ? <RulePage key={page.index} {...step} index={page.index} /> : null}
      {page.at === 'decline' ? <DeclinePage {...step} index={page.index} /> : null}
      {page.at === 'sign' ? <SignPage {...step} /> : null}
      {page.at === 'sign-typed' ? <TypedPage {...step} /> : null}
      {page.at === 'witness' ? <WitnessPage {...step} /> : null}
      {page.at === 'witness-pin' ? <WitnessPinPage {...step} /> : null}
      {page.at === 'check' ? <CheckPage {...step} /> : null}
      <IdleGuard onClear={onLeave} />
    </>
  );
}
