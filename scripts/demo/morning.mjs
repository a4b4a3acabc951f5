// One school morning, told step by step on the real program.
import { openStage } from './stage.mjs';

const stage = await openStage();
try {
  await stage.step('The kiosk waits for its first visitor', async () => {
    await stage.publicPage.getByRole('heading').first().waitFor();
  });
} finally {
  await stage.close();
}
