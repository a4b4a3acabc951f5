import { School, SearchX } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { readShortCode } from '../../../shared/codes.ts';
import type { Board } from '../../../shared/contract/phones.ts';
import { useWide } from '../../client/wide.ts';
import { Button } from '../../parts/button/button.tsx';
import { EmptyState } from '../../parts/feedback/page-states.tsx';
import { ClassTabs } from '../../parts/staff/class-tabs.tsx';
import { DeviceSign } from '../../parts/staff/device-state.tsx';
import { Legend } from '../../parts/staff/legend.tsx';
import { SearchBox } from '../../parts/staff/search-box.tsx';
import { ChildTiles, tileId } from './child-tiles.tsx';
import { CodeBox } from './code-box.tsx';
import { DeskCamera } from './desk-camera.tsx';
import {
  countStates,
  findChildren,
  isHeld,
  searchKey,
  type BoardPupil,
  type TileState,
} from './find-children.ts';
import styles from './phone-desk.module.css';
import { useTypingStarts } from './typing-starts.ts';
import type { DeskSide, PhoneDeskState } from './use-phone-desk.ts';

const FOUND = 'found';
const CODE_ID = 'give-back-code';
const counted: readonly TileState[] = [
  'handed-in',
  'not-yet',
  'earlier-day',
  'gone-home',
  'own-device',
  'no-permission',
];

export interface ChildrenProps {
  desk: PhoneDeskState;
  board: Board;
  side: DeskSide;
  onPupils: () => void;
}

/** The children: class by class, by a search over all of them, or by how they stand. */
export function Children({ desk, board, side, onPupils }: ChildrenProps) {
  const { t } = useTranslation('kiosk');
  const [chosenClass, setChosenClass] = useState<string>();
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<TileState>();
  const wide = useWide();
  const { lastPupil, dialog } = desk.state;
  const covered = dialog !== undefined;
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // Back from a panel or its ticket: on with the keys from where one left.
    if (lastPupil === undefined || covered) return;
    const next = document.getElementById(tileId({ id: lastPupil })) ?? document.getElementById(CODE_ID);
    next?.focus();
  }, [lastPupil, covered]);
  // Typing anywhere on the tiles looks for a child.
  useTypingStarts((letters) => {
    if (box.current === null) return;
    // The letters stand in the box before it has focus: the next key may come at once, and must not take their place.
    flushSync(() => setQuery(letters));
    box.current.focus();
  });

  if (board.pupils.length === 0)
    return (
      <EmptyState
        title={t('phoneDesk.noPupils')}
        icon={<School aria-hidden="true" />}
        action={
          <Button kind="primary" size="staff-large" onClick={onPupils}>
            {t('phoneDesk.toPupils')}
          </Button>
        }
      >
        {t('phoneDesk.noPupilsMore')}
      </EmptyState>
    );

  const key = searchKey(query);
  const className =
    board.classes.find(({ name }) => name === chosenClass)?.name ?? board.classes[0]?.name ?? '';
  const meant =
    key === undefined
      ? board.pupils.filter((pupil) => pupil.className === className)
      : findChildren(board.pupils, key);
  const shown = meant.filter(({ state }) =>
    filter ? state === filter : side === 'hand-in' || key !== undefined || isHeld(state),
  );
  const counts = countStates(meant);

  const open = (pupil: BoardPupil) => {
    setQuery('');
    if (pupil.handover !== null) void desk.openHeld(pupil.handover);
    else desk.openChild(pupil.id);
  };
  const enter = () => {
    const code = readShortCode(query);
    const [first] = shown;
    if (key !== undefined && first) open(first);
    else if (code !== undefined) {
      setQuery('');
      void desk.findByCode(code);
    }
  };
  const tabs = board.classes.map(({ name, pupils, handedIn }) => ({
    id: name,
    label: name,
    count: t('phoneDesk.classCount', { handedIn, pupils }),
  }));
  const search = (
    <SearchBox
      ref={box}
      label={t('phoneDesk.search')}
      keyHint="/"
      value={query}
      onChange={setQuery}
      onKeyDown={(event) => {
        if (event.key === 'Enter') {
          // Focus moves at once: the same Enter must not press the button it moves to.
          event.preventDefault();
          enter();
        }
        if (event.key === 'Escape') setQuery('');
        if (event.key === 'ArrowDown' && shown[0]) {
          event.preventDefault();
          document.getElementById(tileId(shown[0]))?.focus();
        }
      }}
    />
  );
  return (
    <ClassTabs
      label={t('phoneDesk.classes')}
      tabs={
        key === undefined
          ? tabs
          : [
              {
                id: FOUND,
                label: t('phoneDesk.found'),
                count: t('phoneDesk.foundCount', { count: meant.length }),
              },
            ]
      }
      current={key === undefined ? className : FOUND}
      onChange={(id) => {
        setQuery('');
        if (id !== FOUND) setChosenClass(id);
      }}
      beside={wide ? search : null}
    >
      <div className={styles.legend}>
        <Legend
          label={t('phoneDesk.legend')}
          entries={counted
            .filter((state) => state === 'handed-in' || state === 'not-yet' || counts[state] > 0)
            .map((state) => ({
              id: state,
              sign: <DeviceSign state={state} />,
              count: counts[state],
              label: t(`phoneDesk.counts.${state}`),
            }))}
          chosen={filter}
          onChoose={(id) => setFilter(counted.find((state) => state === id))}
        />
        {side === 'hand-in' ? <DeskCamera /> : null}
        {wide ? null : search}
      </div>
      {side === 'give-back' ? <CodeBox desk={desk} id={CODE_ID} /> : null}
      {shown.length > 0 ? (
        <ChildTiles
          pupils={shown}
          label={
            key === undefined ? t('phoneDesk.children', { name: className }) : t('phoneDesk.childrenFound')
          }
          withClass={key !== undefined}
          enterTakes={key === undefined ? undefined : shown[0]?.id}
          confiscated={confiscatedIn(board)}
          changed={desk.state.changed}
          onOpen={open}
        />
      ) : (
        <Nobody searching={key !== undefined} filtered={filter !== undefined} />
      )}
    </ClassTabs>
  );
}

/** The handovers of devices that were taken from children. */
function confiscatedIn({ slots }: Board): ReadonlySet<string> {
  const taken = slots.filter(({ custody }) => custody === 'confiscation');
  return new Set(taken.flatMap(({ handover }) => (handover === null ? [] : [handover])));
}

function Nobody({ searching, filtered }: { searching: boolean; filtered: boolean }) {
  const { t } = useTranslation('kiosk');
  if (filtered)
    return <EmptyState title={t('phoneDesk.nobodyLeft')}>{t('phoneDesk.nobodyLeftMore')}</EmptyState>;
  if (searching)
    return (
      <EmptyState title={t('phoneDesk.nobodyFound')} icon={<SearchX aria-hidden="true" />}>
        {t('phoneDesk.nobodyFoundMore')}
      </EmptyState>
    );
  return <EmptyState title={t('phoneDesk.nothingHeld')} />;
}
