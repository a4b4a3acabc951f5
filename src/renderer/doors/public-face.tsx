import { useQueryClient } from '@tanstack/react-query';
import { Fragment, useRef, useState } from 'react';
import { readScan } from '../../shared/codes.ts';
import { ComfortProvider } from '../client/comfort.tsx';
import { SchoolGate } from '../client/school.tsx';
import { PictogramSprite } from '../parts/pictograms/pictogram-sprite.tsx';
import { softNo } from '../parts/scanner/soft-sound.ts';
import { useScanner } from '../parts/scanner/use-scanner.ts';
import type { Entry } from './arriving/arrival-state.ts';
import { ArrivingDoor } from './arriving/arriving-door.tsx';
import { entryByCard } from './arriving/entry-by-card.ts';
import { LeavingDoor } from './leaving/leaving-door.tsx';
import { type PassRead, signOutByPass } from './leaving/by-pass.ts';
import { PhonesDoor } from './phones/phones-door.tsx';
import { LanguageChoiceProvider } from './public/language-choice.tsx';
import { OfficeCallProvider } from './public/office-call.tsx';
import { OutOfUse } from './public/out-of-use.tsx';
import { useFirstLanguage } from './welcome/first-language.ts';
import { WelcomeDoor } from './welcome/welcome-door.tsx';

/** Where in the hallway somebody is. `scanned` is the code held to the reader before, with what came of it. */
type Place =
  | { at: 'welcome' }
  | { at: 'arriving'; entry: Entry }
  | { at: 'leaving'; scanned: PassRead | undefined }
  | { at: 'phones'; ticket: boolean };

/** The touch screen at the door. */
export function PublicFace() {
  return (
    <>
      <PictogramSprite />
      <SchoolGate broken={<OutOfUse />}>
        <Hallway />
      </SchoolGate>
    </>
  );
}

function Hallway() {
  const queries = useQueryClient();
  const [place, setPlace] = useState<Place>({ at: 'welcome' });
  // Everything below is made anew for the next person, so that nothing of the last one can be left.
  const [person, setPerson] = useState(0);
  const latest = useRef(0);
  const [resting, setResting] = useState(false);
  const backToFirstLanguage = useFirstLanguage(place.at === 'welcome');
  const forget = () => {
    backToFirstLanguage();
    queries.getMutationCache().clear();
    setResting(false);
    setPlace({ at: 'welcome' });
    latest.current += 1;
    setPerson(latest.current);
  };
  const rest = () => {
    forget();
    setResting(true);
  };
  // A code is held to the reader by the next person: nothing of the one before stands beside it.
  const next = (arrived: Place) => {
    // Whoever chose a language on the wall, and then shows a code, is answered in it.
    if (place.at !== 'welcome') forget();
    setResting(false);
    setPlace(arrived);
  };
  /** Goes on once something is answered, unless everything was forgotten meanwhile: then it is nobody’s any more. */
  const whenAnswered = async <Answer,>(answer: Promise<Answer>, goOn: (answer: Answer) => void) => {
    const asked = latest.current;
    const answered = await answer;
    if (latest.current === asked) goOn(answered);
  };
  // A return card brings in whoever is not here.
  const arriveWith = (code: string) =>
    void whenAnswered(entryByCard(code), (entry) => next({ at: 'arriving', entry }));
  // So does a pass of a visit that is over, once its holder says so: the same person, whose language stays.
  const arriveAgain = (pass: string) =>
    void whenAnswered(entryByCard(pass), (entry) => setPlace({ at: 'arriving', entry }));
  const onScan = (text: string) => {
    const { kind } = readScan(text);
    if (kind === 'ticket') {
      softNo();
      next({ at: 'phones', ticket: true });
      return;
    }
    void whenAnswered(signOutByPass(text), (answer) => {
      // Whoever holds a return card and is not here has just come.
      if (kind === 'return-card' && !answer.ok && answer.problem.code === 'visit-already-ended')
        arriveWith(text);
      else next({ at: 'leaving', scanned: { pass: text, answer } });
    });
  };
  // Only whoever fills something in is not disturbed; pages that close by themselves hand scans on.
  useScanner(({ text }) => {
    if (place.at === 'welcome') onScan(text);
  });
  return (
    <Fragment key={person}>
      <ComfortProvider>
        <LanguageChoiceProvider>
          <OfficeCallProvider>
            {place.at === 'welcome' ? (
              <WelcomeDoor
                resting={resting}
                onRest={rest}
                onWake={() => setResting(false)}
                onArrive={() => setPlace({ at: 'arriving', entry: { by: 'door' } })}
                onEvent={(event) => setPlace({ at: 'arriving', entry: { by: 'event', event } })}
                onLeave={() => setPlace({ at: 'leaving', scanned: undefined })}
                onPhones={() => setPlace({ at: 'phones', ticket: false })}
              />
            ) : null}
            {place.at === 'arriving' ? (
              <ArrivingDoor entry={place.entry} onLeave={forget} onScan={onScan} />
            ) : null}
            {place.at === 'leaving' ? (
              <LeavingDoor
                scanned={place.scanned}
                onLeave={forget}
                onScan={onScan}
                onArriveWith={(pass) => arriveAgain(pass)}
              />
            ) : null}
            {place.at === 'phones' ? (
              <PhonesDoor ticket={place.ticket} onClose={forget} onScan={onScan} />
            ) : null}
          </OfficeCallProvider>
        </LanguageChoiceProvider>
      </ComfortProvider>
    </Fragment>
  );
}
