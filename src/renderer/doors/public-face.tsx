import { useQueryClient } from '@tanstack/react-query';
import { Fragment, useState } from 'react';
import { readScan } from '../../shared/codes.ts';
import { SchoolGate } from '../client/school.tsx';
import { PictogramSprite } from '../parts/pictograms/pictogram-sprite.tsx';
import type { TypedScan } from '../parts/scanner/scan-machine.ts';
import { useScanner } from '../parts/scanner/use-scanner.ts';
import { ArrivingDoor } from './arriving/arriving-door.tsx';
import { LeavingDoor } from './leaving/leaving-door.tsx';
import { type Scanned, signOutByPass } from './leaving/by-pass.ts';
import { PhonesDoor } from './phones/phones-door.tsx';
import { OfficeCallProvider } from './public/office-call.tsx';
import { OutOfUse } from './public/out-of-use.tsx';
import { WelcomeDoor } from './welcome/welcome-door.tsx';

/** Where in the hallway somebody is. `scanned` is what came of a code held to the reader at the welcome wall. */
type Place =
  | { at: 'welcome' }
  | { at: 'arriving' }
  | { at: 'leaving'; scanned: Scanned | undefined }
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
  const forget = () => {
    queries.getMutationCache().clear();
    setPlace({ at: 'welcome' });
    setPerson((before) => before + 1);
  };
  const scan = async ({ text }: TypedScan) => {
    if (place.at !== 'welcome') return;
    if (readScan(text).kind === 'ticket') setPlace({ at: 'phones', ticket: true });
    else setPlace({ at: 'leaving', scanned: await signOutByPass(text) });
  };
  useScanner((scanned) => void scan(scanned));
  return (
    <Fragment key={person}>
      <OfficeCallProvider>
        {place.at === 'welcome' ? (
          <WelcomeDoor
            onArrive={() => setPlace({ at: 'arriving' })}
            onLeave={() => setPlace({ at: 'leaving', scanned: undefined })}
            onPhones={() => setPlace({ at: 'phones', ticket: false })}
          />
        ) : null}
        {place.at === 'arriving' ? <ArrivingDoor onLeave={forget} /> : null}
        {place.at === 'leaving' ? <LeavingDoor scanned={place.scanned} onLeave={forget} /> : null}
        {place.at === 'phones' ? <PhonesDoor ticket={place.ticket} onClose={forget} /> : null}
      </OfficeCallProvider>
    </Fragment>
  );
}
