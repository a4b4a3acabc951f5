// What the office and the head do at the staff desk.

const press = (page, name) => page.getByRole('button', { name }).first().click();

/** Opens a page of the desk; the rarer ones stand under More. */
export async function openPage(page, name) {
  const nav = page.getByRole('navigation');
  const button = nav.getByRole('button', { name, exact: true });
  if (!(await button.isVisible())) await nav.getByRole('button', { name: /^More/ }).click();
  await button.click();
}

/** The first start: the head fills in who they are. */
export async function fillFirstAccount(page, { name, pin }) {
  await page.getByLabel('Your full name').fill(name);
  await page.getByLabel('Choose a PIN').fill(pin);
  await page.getByLabel('The same PIN again').fill(pin);
}

/** Makes the head's account; the desk is open then. */
export async function makeFirstAccount(page) {
  await press(page, 'Make the account and begin');
  await page.getByRole('navigation').waitFor();
}

/** The head makes an account for somebody in the office. */
export async function addOffice(page, { name, pin }) {
  await openPage(page, 'Staff');
  await page.getByLabel('Full name').fill(name);
  await page.getByRole('radio', { name: /^Office/ }).check({ force: true });
  await page.getByLabel('Choose a PIN').fill(pin);
  await page.getByLabel('The same PIN again').fill(pin);
  await press(page, 'Make the account');
  await page.getByText(`${name} has an account now.`).waitFor();
}

/** Opens the locked desk. */
export async function unlock(page, { name, pin }) {
  // The desk offers the last person’s PIN page first.
  const other = page.getByRole('button', { name: 'Somebody else', exact: true });
  if (await other.isVisible()) await other.click();
  await press(page, new RegExp(`^${name}`));
  await page.getByRole('textbox', { name: 'Your PIN' }).fill(pin);
  await press(page, 'Unlock');
  await page.getByRole('navigation').waitFor();
}

/** Locks the desk. */
export async function lock(page) {
  await press(page, /^Lock/);
  await page
    .getByRole('textbox', { name: 'Your PIN' })
    .or(page.getByRole('heading', { name: 'Who is at the desk?' }))
    .waitFor();
}

/** Chooses the file of the pupil register, which the dialog has been told; what would change is then on the screen. */
export async function choosePupils(page) {
  await openPage(page, 'Pupils');
  await press(page, 'Choose a file');
  await page.getByRole('button', { name: /^Bring it in/ }).waitFor();
}

/** Brings in what was chosen. */
export async function bringInPupils(page) {
  await press(page, /^Bring it in/);
  await page.getByText(/^Done:/).waitFor();
  await press(page, 'To the list of children');
}

/** Finds a child by class and touches the tile. */
export async function openChild(page, { className, child }) {
  await press(page, /^Hand in/);
  await page.getByRole('tab', { name: new RegExp(`^${className}`) }).click();
  await press(page, new RegExp(`^${child}`));
}

/** Takes in a child's phone; where it goes is then on the screen, and its ticket is shown. */
export async function takeIn(page, { className, child }) {
  await openChild(page, { className, child });
  await press(page, /^Seen off, take it in/);
  const last = page.getByRole('region', { name: 'The last hand-in' });
  await last.getByText(child).waitFor();
  await last.getByRole('button', { name: 'Show the ticket' }).click();
  await page.getByRole('dialog').waitFor();
}

/** Types a code as a scanner does: quickly, then Enter. */
export async function scan(page, payload) {
  await page.keyboard.type(payload, { delay: 8 });
  await page.keyboard.press('Enter');
}
