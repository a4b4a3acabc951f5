import type { TFunction } from 'i18next';
import { problemWords } from '../../words/problem-words.ts';
import type { DeskNews } from './desk-state.ts';
import { refusedTitle } from './refused-title.ts';

/** What a scan that changed nothing came to: its weightier first words, the rest, and whether it is harmless. */
export function lineWords(
  t: TFunction<'kiosk'>,
  news: DeskNews,
  timeZone: string,
): { title: string; text: string; harmless: boolean } {
  switch (news.about) {
    case 'refused':
      return {
        title: refusedTitle(t, news.problem),
        text: problemWords(t, news.problem, timeZone),
        harmless: false,
      };
    case 'slot-empty':
      return {
        title: t('phoneDesk.lines.slot', { slot: news.slot }),
        text: t('phoneDesk.lines.slot-empty'),
        harmless: true,
      };
    case 'nothing-held':
      return {
        title: t('phoneDesk.lines.child', { name: news.name }),
        text: t('phoneDesk.lines.nothing-held'),
        harmless: true,
      };
    case 'ask':
      return {
        title: t('phoneDesk.lines.child', { name: news.name }),
        text: t(`phoneDesk.lines.${news.why ?? 'nothing-held'}`),
        harmless: false,
      };
    case 'already-in':
    case 'just-returned':
    case 'waiting':
      return {
        title: t('phoneDesk.toast.slot', { name: news.name, slot: news.slot }),
        text: t(`phoneDesk.lines.${news.about}`),
        harmless: news.about !== 'waiting',
      };
  }
}
