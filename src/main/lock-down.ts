import { app, Menu, type Session, type WebContents } from 'electron';

/** What a window may reach: only addresses that begin with one of these. */
export interface Reach {
  prefixes: readonly string[];
  /** The one origin whose pages may turn a camera on, while the school allows it; missing where none may. */
  camera?: { origin: string; isAllowed: () => boolean };
}

/**
 * Closes what is open for the whole program by default. Must run before Electron is ready. `offline` is false only
 * while the screens come from the development server.
 */
export function lockProgram({ language, offline }: { language: string; offline: boolean }): void {
  const { commandLine } = app;
  // Root on a build machine has no sandbox to enable: asking for both leaves Chromium unable to start its processes.
  // An installed kiosk never comes here with that switch.
  if (!commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  commandLine.appendSwitch('lang', language);
  commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp');
  commandLine.appendSwitch('disable-background-networking');
  commandLine.appendSwitch('disable-component-update');
  commandLine.appendSwitch('disable-domain-reliability');
  commandLine.appendSwitch('disable-breakpad');
  commandLine.appendSwitch('no-pings');
  if (offline) {
    // No name is ever looked up, and no proxy is searched for.
    commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
    commandLine.appendSwitch('no-proxy-server');
  }
  app.on('certificate-error', (event, _contents, _url, _error, _certificate, trust) => {
    event.preventDefault();
    trust(false);
  });
  app.on('login', (event) => event.preventDefault());
  app.on('select-client-certificate', (event) => event.preventDefault());
  app.on('web-contents-created', (_event, contents) => lockContents(contents));
  // Without a menu none of its shortcuts exist: reload, zoom, developer tools, close, quit.
  Menu.setApplicationMenu(null);
}

/**
 * Closes a session: no permission, no download, no request but to what the program itself serves. The door and the desk
 * may see through a camera, to read codes; never hear, and never see the screen. Its page asks after a touch
 * only; that cannot be made surer here, for whatever runs in the page could say of itself that it was touched.
 */
export function lockSession(locked: Session, { prefixes, camera }: Reach): void {
  const maySee = (url = '') =>
    camera !== undefined && url.startsWith(`${camera.origin}/`) && camera.isAllowed();
  // Electron grants everything by default; a request handler alone leaves checks and devices open.
  locked.setPermissionRequestHandler((_contents, permission, answer, details) => {
    // Screen capture by the old way comes as `media` of no type at all; sound as another type beside it.
    const types = permission === 'media' && 'mediaTypes' in details ? details.mediaTypes : [];
    const pictureAlone = types?.length === 1 && types[0] === 'video';
    answer(pictureAlone && details.isMainFrame && maySee(details.requestingUrl));
  });
  locked.setPermissionCheckHandler((_contents, permission, _origin, details) => {
    const picture = permission === 'media' && details.mediaType === 'video';
    return picture && details.isMainFrame && maySee(details.requestingUrl);
  });
  locked.setDevicePermissionHandler(() => false);
  locked.on('will-download', (event) => event.preventDefault());
  // An idle page with the spell checker on looks for a dictionary on the network.
  locked.setSpellCheckerEnabled(false);
  locked.setSpellCheckerLanguages([]);
  locked.webRequest.onBeforeRequest(({ url }, answer) => {
    answer({ cancel: !prefixes.some((prefix) => url.startsWith(prefix)) });
  });
}

/** Closes one page: it stays where the program put it. */
function lockContents(contents: WebContents): void {
  const stay = (event: { preventDefault(): void }) => event.preventDefault();
  contents.on('will-navigate', stay);
  contents.on('will-frame-navigate', stay);
  contents.on('will-redirect', stay);
  contents.on('will-attach-webview', stay);
  // A page that asks “leave?” would stop the recovery from a hang.
  contents.on('will-prevent-unload', stay);
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  contents.on('did-finish-load', () => void contents.setVisualZoomLevelLimits(1, 1));
  contents.on('zoom-changed', () => {
    contents.zoomLevel = 0;
  });
}
