import { done, goTo, handIn, makeHead } from './support/desk.ts';
import { expect, test } from './support/kiosk.ts';
import { offer } from './support/pupil-file.ts';

test.beforeEach(async ({ kiosk }) => {
  await makeHead(kiosk);
  await goTo(kiosk, 'Pupils');
});

test('children are added by hand, stand on the phone desk, and open', async ({ kiosk }) => {
  const { deskPage } = kiosk;
  await deskPage.getByRole('button', { name: 'Add the child' }).click();
  await expect(deskPage.getByRole('alert')).toContainText('Type the child’s name');
  await deskPage.getByLabel('Full name').fill('Nwachukwu-'.repeat(21));
  await deskPage.getByLabel('Class', { exact: true }).fill('5 Hazel');
  await deskPage.keyboard.press('Enter');
  await expect(deskPage.getByRole('alert')).toContainText('This is too long');
  await deskPage.getByLabel('Full name').fill('Zoë D’Ambrosio');
  await deskPage.keyboard.press('Enter');
  await expect(deskPage.getByText('Zoë D’Ambrosio is in 5 Hazel now.')).toBeVisible();
  await expect(deskPage.getByLabel('Full name')).toBeFocused();
  await deskPage.keyboard.type('Zoë D’Ambrosio');
  await deskPage.keyboard.press('Enter');
  await expect(deskPage.getByRole('alert')).toContainText('A child of this name is in this class already.');
  await deskPage.keyboard.press('F2');
  await expect(deskPage.getByRole('tab', { name: /5 Hazel/u })).toContainText('0 of 1');
  await goTo(kiosk, 'Pupils');
  await deskPage.getByRole('searchbox', { name: 'Find a child' }).fill('dambr');
  await deskPage
    .getByRole('group', { name: 'Children of 5 Hazel' })
    .getByRole('button', { name: 'Zoë D’Ambrosio' })
    .press('Enter');
  await expect(deskPage.getByRole('heading', { name: 'Zoë D’Ambrosio' })).toBeFocused();
});

test('the register is brought in from a file, put right, and brought up to date a year later', async ({
  kiosk,
}) => {
  const { deskPage } = kiosk;
  const names = async () =>
    (await done(kiosk, 'pupils.list', {})).map(({ name, left }) => (left ? `(${name})` : name));
  const bringIn = deskPage.getByRole('button', { name: /^Bring it in/u });

  await test.step('what is no file of pupils is refused with a sentence, and no file changes nothing', async () => {
    await kiosk.answerDialog(null);
    await deskPage.getByRole('button', { name: 'Choose a file' }).click();
    await expect(deskPage.getByRole('button', { name: 'Choose a file' })).toBeEnabled();
    await expect(deskPage.getByRole('alert')).toHaveCount(0);
    await offer(kiosk, 'PK\u0003\u0004 a workbook');
    await expect(deskPage.getByRole('alert')).toContainText('This is a spreadsheet.');
    await offer(kiosk, 'Dear kiosk, this is a letter.');
    await expect(deskPage.getByRole('alert')).toContainText('There is no table in this file');
  });

  const headings = 'Pupils of the school;;;\r\n;;;\r\nRef;Who;Where;UPN\r\n';
  await test.step('its columns are matched by hand, and the preview follows', async () => {
    // As an old spreadsheet saves it: Windows-1252, where 0x92 is the apostrophe and 0xEB the ë.
    const rows =
      '7;"O\u0092Neill, Zo\u00EB";Year 5 B;A1\r\n8;"Mock, Ada";5B;A2\r\n9;"Twice, Told";;A3\r\n10;"Example, Plato";6A;A4\r\n';
    await offer(kiosk, Buffer.from(headings + rows, 'latin1'));
    const choice = (heading: string) => deskPage.getByRole('combobox', { name: `Column ${heading} holds` });
    await expect(choice('Who')).toHaveValue('name');
    await expect(choice('UPN')).toHaveValue('nothing');
    await expect(deskPage.getByText('The UPN is left out on purpose')).toBeVisible();
    await choice('Where').selectOption('nothing');
    await expect(deskPage.getByRole('alert')).toContainText('Say which column holds the class.');
    await expect(bringIn).toHaveCount(0);
    await choice('Where').selectOption('class');
    await choice('Ref').selectOption('number');
  });

  await test.step('a bad row is named with its line, and nothing is brought in by halves', async () => {
    await expect(deskPage.getByRole('alert')).toContainText('1 row can’t be read');
    await expect(deskPage.getByRole('row', { name: '6 Where There is nothing in it' })).toBeVisible();
    await expect(bringIn).toHaveCount(0);
    expect(await names()).toEqual([]);
  });

  await test.step('put right, it is brought in', async () => {
    const rows = '7;"O’Neill, Zoë";Year 5 B;A1\r\n8;"Mock, Ada";5B;A2\r\n10;"Example, Plato";6A;A4\r\n';
    await offer(kiosk, headings + rows, 'Choose another file');
    const choice = deskPage.getByRole('combobox', { name: 'Column Ref holds' });
    await expect(choice).toHaveValue('nothing');
    await choice.selectOption('number');
    await expect(deskPage.getByRole('row', { name: 'Zoë O’Neill Year 5 B' })).toBeVisible();
    await bringIn.press('Enter');
    await expect(deskPage.getByRole('heading', { name: /^Done/u })).toBeFocused();
    await expect(deskPage.getByText('3 children are new.')).toBeVisible();
    await deskPage.getByRole('button', { name: 'To the list of children' }).press('Enter');
    expect((await names()).toSorted()).toEqual(['Ada Mock', 'Plato Example', 'Zoë O’Neill']);
  });

  await test.step('a year later its columns are remembered, and whoever has left but holds a slot stays listed', async () => {
    await handIn(kiosk, 'Plato Example');
    const rows = '7;"O’Neill, Zoë";6B;A1\r\n8;"Newname, Ada";6B;A2\r\n11;"Ferreira, Ana Lucía";1A;A5\r\n';
    await offer(kiosk, headings + rows);
    await expect(deskPage.getByText('Matched as last time.')).toBeVisible();
    await expect(deskPage.getByRole('combobox', { name: 'Column Ref holds' })).toHaveValue('number');
    await expect(deskPage.getByRole('radio', { name: /The whole school/u })).toBeChecked();
    await expect(deskPage.getByRole('row', { name: 'Plato Example 6A Still here' })).toBeVisible();
    await deskPage.getByRole('tab', { name: /^Changing/u }).click();
    await expect(deskPage.getByText('2 children change class.')).toBeVisible();
    await expect(deskPage.getByText('1 child has another name under the same number.')).toBeVisible();
    // One of three leaves: that is asked once more.
    await bringIn.click();
    await deskPage.getByRole('dialog').getByRole('button', { name: 'Go back and look' }).click();
    expect(await names()).toHaveLength(3);
    await bringIn.click();
    await deskPage.getByRole('dialog').getByRole('button', { name: 'Yes, they have all left' }).click();
    await expect(deskPage.getByText('a device of theirs is still here')).toBeVisible();
    await deskPage.getByRole('button', { name: 'To the list of children' }).click();
    await expect(deskPage.getByRole('group', { name: 'Left, with a device still here' })).toHaveText(
      'Plato Example',
    );
    expect((await names()).toSorted()).toEqual([
      '(Plato Example)',
      'Ada Newname',
      'Ana Lucía Ferreira',
      'Zoë O’Neill',
    ]);
  });

  await test.step('who is in a later file again is back', async () => {
    await offer(kiosk, `${headings}10;"Example, Plato";6B;A4\r\n`);
    await expect(deskPage.getByRole('radio', { name: /Only these children/u })).toBeChecked();
    await expect(deskPage.getByText('1 child had left and is back.')).toBeVisible();
    await bringIn.click();
    await deskPage.getByRole('button', { name: 'To the list of children' }).click();
    expect((await names()).toSorted()).toEqual([
      'Ada Newname',
      'Ana Lucía Ferreira',
      'Plato Example',
      'Zoë O’Neill',
    ]);
  });
});
