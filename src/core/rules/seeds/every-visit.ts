import type { RulesText } from '../../../shared/rules.ts';

/** What every adult is asked, on every visit. */
export const everyVisit: RulesText = {
  ruleSet: 'every-visit',
  version: 1,
  language: 'en',
  title: 'Rules for every visit',
  clauses: [
    {
      id: 'phone-off',
      pictogram: 'phone-off-story',
      heading: 'My phone is switched off',
      sentence: 'I switch it off here, at the main entrance, and do not use it inside the building.',
      help: 'If you need your phone on, for your health or as a carer, ask the office.',
      cites: 'Social Media Policy, The Role of Parents and Carers, 2nd point',
    },
    {
      id: 'no-pictures',
      pictogram: 'no-pictures',
      heading: 'I take no pictures',
      sentence: 'I do not use my phone or tablet to take pictures in the school building or the playground.',
      help: 'If your work here needs pictures, ask the office first.',
      cites: 'Social Media Policy, The Role of Parents and Carers, 3rd point',
    },
    {
      id: 'talk-to-us',
      pictogram: 'talk-to-us',
      heading: 'I bring worries to the school',
      sentence:
        'If I have a concern or a complaint, I tell the school office or the head teacher. I do not post it online.',
      help: 'The office can tell you how a complaint is made and what happens next.',
      cites: 'Social Media Policy, The Role of Parents and Carers, 5th point',
    },
    {
      id: 'no-posting',
      pictogram: 'no-posting',
      heading: 'I am fair online',
      sentence:
        'I do not post anything online that is untrue and harms the name of the school or its people.',
      help: 'The school may ask for such a post to be taken down.',
      cites: 'Social Media Policy, The Role of Parents and Carers, 6th point',
    },
    {
      id: 'keep-private',
      pictogram: 'keep-private',
      heading: 'I keep private things private',
      sentence:
        'I do not post online what I hear or read here in confidence, such as details from a meeting.',
      help: 'If you are not sure whether something is private, ask the office.',
      cites: 'Social Media Policy, The Role of Parents and Carers, 7th point',
    },
  ],
};
