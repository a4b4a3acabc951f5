import type { RulesText } from '../../../shared/rules.ts';

/** What families are asked at an event, a trip or a performance. */
export const schoolEvent: RulesText = {
  ruleSet: 'school-event',
  version: 1,
  language: 'en',
  title: 'Rules for a school event',
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
      id: 'camera-welcome',
      pictogram: 'phone-off',
      heading: 'I use a camera, not a phone',
      sentence:
        'I am welcome to take pictures of the event with a digital camera. I do not take them with my phone.',
      help: 'No camera with you? Ask the office whether the school is taking pictures.',
      cites: 'Social Media Policy, The Role of Parents and Carers, 3rd and 4th points',
    },
    {
      id: 'no-posting',
      pictogram: 'no-posting',
      heading: 'I don’t post pictures publicly',
      sentence:
        'I do not put pictures of the event where everybody can see them, such as Facebook or Flickr.',
      help: 'If a picture is found, the school asks you or the website to remove it.',
      cites: 'Social Media Policy, The Role of Parents and Carers, 4th point',
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
  ],
};
