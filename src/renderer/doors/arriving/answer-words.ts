import { useTranslation } from 'react-i18next';
import type { VisitorKind } from '../../../shared/visitor-kinds.ts';
import { fieldWords } from '../../words/problem-words.ts';
import type { AnswerField } from './draft.ts';

/** The kinds that are asked where they come from, and so have words for it. */
type WithOrganisation = 'professional' | 'contractor' | 'supply' | 'visitor';

function hasOrganisation(kind: VisitorKind): kind is WithOrganisation {
  return kind === 'professional' || kind === 'contractor' || kind === 'supply' || kind === 'visitor';
}

/** What the boxes about a visitor are called; each kind has words of its own. */
export function useAnswerWords(kind: VisitorKind) {
  const { t } = useTranslation();
  const organisation = hasOrganisation(kind) ? kind : 'visitor';
  return {
    label: (field: AnswerField): string => {
      if (field === 'name') return t('arriving.who.name');
      if (field === 'seeing') return t('arriving.who.seeing');
      return t(`arriving.who.organisation.${organisation}.label`);
    },
    hint: (field: AnswerField): string => {
      if (field === 'name') return t('arriving.who.nameHint');
      if (field === 'seeing') return t(`arriving.who.seeingHints.${kind}`);
      return t(`arriving.who.organisation.${organisation}.hint`);
    },
    /** What is wrong with a box; nothing in it has a sentence closer than the common one. */
    wrong: (field: AnswerField, code = 'empty'): string =>
      code === 'empty' ? t(`arriving.who.wrong.${field}`) : fieldWords(t, code),
  };
}
