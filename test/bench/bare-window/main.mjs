// The least an Electron program can be: what the kiosk's start and memory are measured against.
import { app, BrowserWindow } from 'electron';

app.once('ready', () => {
  const window = new BrowserWindow({ width: 1280, height: 800, webPreferences: { sandbox: true } });
  void window.loadFile(new URL('page.html', import.meta.url).pathname);
});
app.on('window-all-closed', () => app.quit());
