import type { RulesText } from '../../../shared/rules.ts';

/** What children who bring a device to school are asked. The tickets quote the clause `liability`. */
export const pupilPhones: RulesText = {
  ruleSet: 'pupil-phones',
  version: 1,
  language: 'en',
  title: 'Rules for children’s phones',
  clauses: [
    {
      id: 'phone-off',
      pictogram: 'phone-off-story',
      heading: 'My phone is switched off',
      sentence: 'I switch my phone off at the main entrance and do not use it inside the building.',
      help: 'If you need your phone for your health, tell the office.',
      cites: 'Social Media Policy, The Role of Children, 1st point',
    },
    {
      id: 'hand-in',
      pictogram: 'phones',
      heading: 'I hand my phone in',
      sentence: 'I hand my phone in to the school office. The office keeps it in a locked cupboard.',
      help: 'Keep your ticket: it brings your phone back.',
      cites: 'Social Media Policy, The Role of Children, 1st point',
    },
    {
      id: 'liability',
      pictogram: 'phones',
      heading: 'My phone is my own risk',
      sentence:
        'The school accepts no liability for damage to or loss of mobile devices brought onto the premises.',
      help: 'If you do not want to risk it, leave your phone at home.',
      cites: 'Social Media Policy, The Role of Children, 1st point',
    },
    {
      id: 'no-posting',
      pictogram: 'no-posting',
      heading: 'I don’t post pictures publicly',
      sentence:
        'I do not put pictures of school events, trips or performances where everybody can see them online.',
      help: 'If a picture is found, the school asks for it to be removed.',
      cites: 'Social Media Policy, The Role of Children, 2nd point',
    },
    {
      id: 'kind-online',
      pictogram: 'talk-to-us',
      heading: 'I upset nobody online',
      sentence: 'I do not share pictures, videos, sounds or words that could upset somebody at school.',
      help: 'If somebody upsets you online, tell your teacher or your family.',
      cites: 'Social Media Policy, The Role of Children, 5th point',
    },
  ],
};
