import type { RulesText } from '../../../shared/rules.ts';
import { everyVisit } from './every-visit.ts';
import { pupilPhones } from './pupil-phones.ts';
import { schoolEvent } from './school-event.ts';
import { staffAndGovernors } from './staff-and-governors.ts';

/** The first version of every rule set, in English. */
export const seededRules: readonly RulesText[] = [everyVisit, schoolEvent, pupilPhones, staffAndGovernors];
