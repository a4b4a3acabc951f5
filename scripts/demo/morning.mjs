// One school morning, told step by step on the real program. Every name in it is invented.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openStage } from './stage.mjs';
import * as office from './office.mjs';
import * as visitors from './visitors.mjs';

const HEAD = { name: 'Helen Exemplar', pin: '481516' };
const SECRETARY = { name: 'Priya Placeholder', pin: '902107' };
const JAKUB = { className: '6 Maple', child: 'Jakub' };
const ZOE = { className: '6 Maple', child: 'Zoë' };
const PUPILS = [
  'Forename,Surname,Class',
  'Jakub,Przykładowski,6 Maple',
  'Zoë,O’Testcase,6 Maple',
  'Ling,Sample,6 Maple',
  'Oluwaseun,Imaginary-Whitcombe,6 Maple',
  'Esme,Madeup,5 Hazel',
].join('\r\n');

const stage = await openStage();
const { publicPage: door, deskPage: desk } = stage;
try {
  await stage.step('The kiosk waits for its first visitor', async () => {
    await door.getByRole('button', { name: /^Sign in/ }).waitFor();
  });

  await stage.step('At the desk the head makes the first account', async () => {
    await office.fillFirstAccount(desk, HEAD);
    return desk;
  });
  await stage.step('The head makes an account for the office', async () => {
    await office.makeFirstAccount(desk);
    await office.addOffice(desk, SECRETARY);
    return desk;
  });
  await stage.step('The office sees what the file of the pupil register would change', async () => {
    await office.lock(desk);
    await office.unlock(desk, SECRETARY);
    const file = join(stage.output, 'pupils.csv');
    writeFileSync(file, PUPILS);
    await stage.answerDialog(file);
    await office.choosePupils(desk);
    return desk;
  });
  await stage.step('The pupil register is brought in', async () => {
    await office.bringInPupils(desk);
    return desk;
  });

  await stage.step('A mother arrives, says who she is and is asked the first rule', async () => {
    await visitors.tellWho(door, {
      kind: 'Parent or carer',
      name: 'Bishnu Adhikari-Poole',
      seeing: '6 Maple',
    });
  });
  await stage.step('She agrees to every rule and signs with her finger', async () => {
    await visitors.agreeToAll(door);
    await visitors.drawSignature(door);
  });
  await stage.step('She is in, and gets her pass', async () => {
    await visitors.goIn(door);
  });

  await stage.step('A speech therapist signs by typing her name', async () => {
    await visitors.closePass(door);
    await visitors.tellWho(door, {
      kind: 'Professional',
      name: 'Amara Nwosu-Reid',
      organisation: { label: 'Where you work', value: 'Trent Valley Speech Therapy' },
      seeing: 'Mr Fenwick',
    });
    await visitors.agreeToAll(door);
    await visitors.typeSignature(door, 'Amara Nwosu-Reid');
  });
  await stage.step('The office signs together with a window cleaner', async () => {
    await visitors.goIn(door);
    await visitors.closePass(door);
    await visitors.tellWho(door, {
      kind: 'Contractor',
      name: 'Ionuț Barbu',
      organisation: { label: 'Your company', value: 'Clearpane Windows' },
      seeing: 'Site manager',
    });
    await visitors.agreeToAll(door);
    await visitors.askToSignTogether(door);
    await desk.getByText('wants to sign with the office').waitFor();
    await desk.getByRole('button', { name: /^I’m going/ }).click();
    await visitors.witness(door, SECRETARY);
  });
  await stage.step(
    'Another visitor can’t agree to a rule: the office is called, no visit is made',
    async () => {
      await visitors.goIn(door);
      await visitors.closePass(door);
      await visitors.tellWho(door, {
        kind: 'Visitor',
        name: 'Colin Astley',
        organisation: { label: 'Where you are from', value: '' },
        seeing: 'Head teacher',
      });
      await door.getByRole('button', { name: 'I can’t agree to this' }).click();
      await door.getByRole('button', { name: 'Call the office' }).click();
      await door.getByText('You have not been signed in.').waitFor();
    },
  );

  await stage.step('The desk sees the call from the door, and who is on site', async () => {
    await office.openPage(desk, 'On site');
    await desk.getByText('could not agree to a rule').first().waitFor();
    return desk;
  });

  await stage.step('The office takes in the first phone; its ticket is ready', async () => {
    await desk.getByRole('button', { name: /^I’m going/ }).click();
    await office.takeIn(desk, JAKUB);
    return desk;
  });
  const first = await stage.codeOnScreen(desk);
  await stage.step('The office takes in the second phone', async () => {
    await desk.getByRole('button', { name: /^Next/ }).click();
    await office.takeIn(desk, ZOE);
    return desk;
  });
  const lost = await stage.codeOnScreen(desk);
  await stage.step('The phone desk with both phones in the cupboard', async () => {
    await desk.getByRole('button', { name: /^Next/ }).click();
    return desk;
  });
  await stage.step('The first ticket is scanned: whose phone it is, and how it came in', async () => {
    await office.scan(desk, first);
    await desk.getByRole('heading', { name: /Jakub/ }).waitFor();
    return desk;
  });
  await stage.step('The first phone is given back', async () => {
    await desk.getByRole('button', { name: /^Give back.*Enter/ }).click();
    await desk.getByText('Given back.').first().waitFor();
    return desk;
  });
  await stage.step('The second ticket was lost: identity is checked and a new ticket made', async () => {
    await office.openChild(desk, ZOE);
    await desk.getByRole('button', { name: 'No ticket? Check identity' }).click();
    await desk.getByRole('radio', { name: 'I know this child' }).check({ force: true });
    await desk.getByLabel('What happened to the ticket?').fill('left on the bus');
    await desk.getByLabel('Your own PIN again').fill(SECRETARY.pin);
    await desk.getByRole('button', { name: 'Print a new ticket' }).click();
    await desk.getByRole('heading', { name: /^The new ticket/ }).waitFor();
    return desk;
  });
  await stage.step('Somebody finds the lost ticket and shows it: it releases nothing', async () => {
    await office.scan(desk, lost);
    await desk.getByText('Replaced ticket').first().waitFor();
    return desk;
  });

  await stage.step('The head sees the morning at a glance', async () => {
    await office.lock(desk);
    await office.unlock(desk, HEAD);
    await desk.getByText('The record is whole').waitFor();
    return desk;
  });
  await stage.step('The head exports the day’s log', async () => {
    await stage.answerDialog(stage.output);
    await desk.getByRole('button', { name: /^Export today’s log/ }).click();
    await desk.getByRole('heading', { name: 'The log is written and checked' }).waitFor({ timeout: 60_000 });
    return desk;
  });
} finally {
  await stage.close();
}
