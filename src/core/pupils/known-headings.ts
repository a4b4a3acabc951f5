import type { PupilColumnRole } from '../../shared/pupil-columns.ts';
import { nameKey } from '../../shared/text.ts';

/** A list as it is written here: with commas. */
const list = (text: string) => text.split(',').map((heading) => heading.trim());

/**
 * What holds a role, best first: headings of the exports of SIMS, Arbor, Bromcom and ScholarPack, and of lists made by
 * hand, as `nameKey` compares them.
 */
export const knownHeadings: Readonly<Record<Exclude<PupilColumnRole, 'nothing'>, readonly string[]>> = {
  name: list(`name, pupil, pupil name, full name, student, student name, child, child name, childs name, pupils name,
    students name, learner, learner name, display name, preferred full name, legal full name, legal name,
    pupil full name, student full name`),
  forename: list(`forename, first name, forenames, first names, given name, given names, legal forename,
    legal first name, legal forenames, legal given name`),
  chosen: list(`chosen name, chosen forename, chosen first name, preferred name, preferred forename,
    preferred first name, preferred given name, known as, known name, called, nickname`),
  surname:
    list(`preferred surname, chosen surname, preferred last name, preferred family name, surname, last name,
    family name, legal surname, legal last name, legal family name`),
  class:
    list(`class, class name, registration group, reg group, reg, registration, registration form, reg form, form,
    form group, form name, tutor group, tutor, current class, main class, registration class, group, year group, year,
    nc year, national curriculum year`),
  number:
    list(`admission no, admission number, adm no, admno, adno, adm number, pupil number, pupil no, pupil id,
    student id, student number, student no, arbor student id, mis id, sims id, bromcom id, scholarpack id, person id,
    number, no, id, roll number, roll no`),
};

/** Known, and of no use to the desk. The UPN among them: it follows a child for life and is not spread further. */
const others =
  list(`upn, unique pupil number, uln, former upn, gender, sex, dob, date of birth, house, address, postcode,
  email, telephone, ethnicity, sen, fsm, admission date, middle name, middle names, age, enrolment status, on roll,
  title, row, nhs number`);

const ofNoUse: ReadonlySet<string> = new Set(others);
const known: ReadonlySet<string> = new Set([...Object.values(knownHeadings).flat(), ...others]);

/** Whether a cell is a heading of a list of pupils, as far as is known. */
export function isKnownHeading(cell: string): boolean {
  return known.has(nameKey(cell));
}

/** Whether a column is never taken for anything by what stands in it. */
export function isOfNoUse(heading: string): boolean {
  return ofNoUse.has(nameKey(heading));
}
