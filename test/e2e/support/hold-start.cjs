// Loaded by Electron before the program: holds the start back until the test tool is attached. Without this it would
// attach to windows that are just loading, and once in some hundred starts on a busy machine wait for one for ever.
const { app } = require('electron');

const ready = app.whenReady();
let attached;
const held = new Promise((letGo) => {
  attached = letGo;
});
app.whenReady = () => held.then(() => ready);
// The test tool calls this when it listens to everything. (playwright-core, src/server/electron/electron.ts)
// oxlint-disable-next-line eslint/no-underscore-dangle -- the test tool’s own name for it
globalThis.__playwright_run = attached;
