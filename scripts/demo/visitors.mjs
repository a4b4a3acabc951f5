// What visitors do at the door: touches, words and pen strokes on the public screen.

const button = (page, name) => page.getByRole('button', { name });
const press = (page, name) => button(page, name).first().click();

/** Opens the sign-in and fills in who somebody is. Stops on the first rule. */
export async function tellWho(page, { kind, name, organisation, seeing }) {
  await press(page, /^Sign in/);
  await press(page, new RegExp(`^${kind}`));
  const answers = [
    { label: 'Your full name', value: name },
    organisation,
    { label: 'Who are you seeing?', value: seeing },
  ];
  for (const answer of answers) {
    if (answer === undefined) continue;
    await page.getByLabel(answer.label).fill(answer.value);
    await press(page, 'Continue');
  }
  await page.getByText(/^Rule 1 of/).waitFor();
}

/** Says yes to every rule that is asked. Stops at the signature. */
export async function agreeToAll(page) {
  const progress = await page.getByText(/^Rule 1 of/).innerText();
  const all = Number(progress.replace(/.*of /, ''));
  for (let number = 1; number <= all; number += 1) {
    await page.getByText(`Rule ${number} of ${all}`).waitFor();
    await press(page, 'Yes');
  }
  await page.getByRole('heading', { name: 'Sign with your finger' }).waitFor();
}

/** Draws a signature with the mouse, as a finger would. */
export async function drawSignature(page) {
  const box = await page.locator('canvas').boundingBox();
  if (box === null) throw new Error('There is no pad to sign on');
  const at = (x, y) => [box.x + box.width * x, box.y + box.height * y];
  await page.mouse.move(...at(0.15, 0.6));
  await page.mouse.down();
  for (let step = 0; step <= 60; step += 1) {
    const along = step / 60;
    await page.mouse.move(...at(0.15 + along * 0.6, 0.5 - Math.sin(along * 22) * 0.18 * (1 - along / 2)));
  }
  await page.mouse.up();
}

/** Signs by typing the name. */
export async function typeSignature(page, name) {
  await press(page, /^Type my name/);
  await page.getByLabel('Your full name, as your signature').fill(name);
}

/** Confirms the signature and the answers; ends on the pass. */
export async function goIn(page) {
  await press(page, /^(?:This is me|Continue)$/);
  await page.getByRole('heading', { name: 'Check your answers' }).waitFor();
  await press(page, /^Sign in$/);
  await page.getByRole('heading', { name: /^You’re in/ }).waitFor();
}

/** Leaves the page of the pass. */
export async function closePass(page) {
  await press(page, 'Close');
  await page.getByRole('button', { name: /^Sign in/ }).waitFor();
}

/** Asks the office to come and sign too. */
export async function askToSignTogether(page) {
  await press(page, /^The office signs with me/);
}

/** The one who came chooses their name and enters their PIN. */
export async function witness(page, { name, pin }) {
  await press(page, new RegExp(`^${name}`));
  await page.getByRole('textbox', { name: 'Your PIN' }).fill(pin);
}
