import type { RulesText } from '../../../shared/rules.ts';

/** What supply staff and governors are asked besides the rules for every visit: the policy’s rules for being on site. */
export const staffAndGovernors: RulesText = {
  ruleSet: 'staff-and-governors',
  version: 1,
  language: 'en',
  title: 'Rules for staff and governors',
  clauses: [
    {
      id: 'no-own-device',
      pictogram: 'no-pictures',
      heading: 'No pictures on my own phone',
      sentence: 'I do not use my own phone, tablet or camera to record images of children or colleagues.',
      help: 'Pictures on school devices leave the school only when the head teacher agrees beforehand.',
      cites: 'Social Media Policy, The role of School Leaders, Governors and Staff, 6th point',
    },
    {
      id: 'school-equipment',
      pictogram: 'no-posting',
      heading: 'No social media at work',
      sentence:
        'I do not visit social networking sites for myself on school equipment or the school’s systems.',
      help: '',
      cites: 'Social Media Policy, The role of School Leaders, Governors and Staff, 1st point',
    },
    {
      id: 'no-contact-details',
      pictogram: 'phone-off',
      heading: 'I keep my contacts to myself',
      sentence: 'I do not give parents or children my own address, email or mobile number.',
      help: 'Parents and children reach you through the school office.',
      cites: 'Social Media Policy, The role of School Leaders, Governors and Staff, 5th point',
    },
    {
      id: 'no-friends',
      pictogram: 'talk-to-us',
      heading: 'I don’t befriend pupils online',
      sentence:
        'I do not accept pupils as friends online, nor their parents unless we were friends before the child came here.',
      help: 'If a message seems to come from a pupil, tell the head teacher.',
      cites: 'Social Media Policy, The role of School Leaders, Governors and Staff, 2nd and 3rd points',
    },
    {
      id: 'keep-private',
      pictogram: 'keep-private',
      heading: 'I keep private things private',
      sentence:
        'I tell nobody what is confidential to the school, nor anything personal about a colleague or a pupil.',
      help: 'If a child tells you something that worries you, go to the head teacher at once.',
      cites: 'Social Media Policy, The role of School Leaders, Governors and Staff, 8th point',
    },
  ],
};
