import { parseArgs } from 'node:util';

/** Where the staff desk may stand. */
export const deskPlaces = ['window', 'second-display', 'same-screen'] as const;
export type DeskPlace = (typeof deskPlaces)[number];

/** How this start was asked for. */
export interface Wishes {
  /** Full screen on every display used, and no way to close a window. */
  kiosk: boolean;
  desk: DeskPlace;
  /** Folder of the register, when it is not the usual one. */
  data?: string;
  /** Papers are put into this folder instead of the printer, or go to the CUPS that listens at this socket. */
  papers: { folder: string | undefined; socket: string | undefined };
  /** Language of the browser engine, as a BCP 47 tag. */
  language: string;
  /** How long the public screen may stand untouched, in seconds, when it is not the usual time. */
  idle?: { warnAfter: number; clearAfter: number };
  /** PINs cost next to nothing: for registers that live as long as a test. */
  quickPins: boolean;
}

/** What the start looks like from outside. */
export interface Start {
  /** The arguments after the program’s own name. */
  words: readonly string[];
  environment: Readonly<Record<string, string | undefined>>;
  /** Installed at a school, as opposed to run from the sources. */
  packaged: boolean;
  /** The end-to-end build, whose one different fuse lets Node’s inspector open. */
  openToTests: boolean;
  /** Whether Chromium knows a switch; it also learns some from the environment. */
  hasSwitch(name: string): boolean;
}

const ownOptions = {
  kiosk: { type: 'boolean' },
  desk: { type: 'string' },
  data: { type: 'string' },
  'paper-folder': { type: 'string' },
  'print-socket': { type: 'string' },
  language: { type: 'string' },
  idle: { type: 'string' },
  'quick-pins': { type: 'boolean' },
} as const;

/**
 * What an installed kiosk takes. Everything else is refused, known or not: Chromium has hundreds of switches, and one
 * forgotten in a list of bad ones would open the door. The folder is a matter of deployment and gives nothing away; how
 * the screens are used and where papers go is not for a shortcut to decide.
 */
const installed = new Map<string, RegExp>([
  ['kiosk', /^$/u],
  // A folder never begins with a dash: what follows would be a switch to Chromium.
  ['data', /^[^-].*$/su],
  ['ozone-platform', /^(?:wayland|x11)$/u],
  ['ozone-platform-hint', /^(?:auto|wayland|x11)$/u],
]);

/** Chromium’s switches that open the program or its sandbox, looked for once more by name. */
const doors = [
  'no-sandbox',
  'disable-sandbox',
  'disable-setuid-sandbox',
  'disable-namespace-sandbox',
  'disable-seccomp-filter-sandbox',
  'no-zygote',
  'single-process',
  'in-process-gpu',
  'remote-debugging-port',
  'remote-debugging-pipe',
  'remote-allow-origins',
  'inspect',
  'inspect-brk',
  'inspect-port',
  'js-flags',
  'disable-web-security',
  'load-extension',
  'renderer-cmd-prefix',
  'utility-cmd-prefix',
  'gpu-launcher',
  'log-net-log',
  'proxy-server',
  'host-rules',
  'user-data-dir',
  // A picture of a pass in place of the camera’s, or a camera without asking.
  'use-fake-device-for-media-stream',
  'use-file-for-fake-video-capture',
  'use-fake-ui-for-media-stream',
  'auto-accept-camera-and-microphone-capture',
];

/** Settings in the environment that do the same. Node’s own never get here: a fuse takes them away first. */
const doorsInTheEnvironment = [
  'ELECTRON_DISABLE_SANDBOX',
  'ELECTRON_RUN_AS_NODE',
  'ELECTRON_NO_ASAR',
  'ELECTRON_ENABLE_LOGGING',
  'ELECTRON_LOG_FILE',
  'CHROME_DEVEL_SANDBOX',
  'SSLKEYLOGFILE',
];

/**
 * Reads how the program was started. `refused` names what an installed kiosk does not start with; the program must
 * then end at once.
 */
export function readCommandLine(start: Start): { wishes: Wishes; refused: string | undefined } {
  const { values, tokens } = parseArgs({
    args: [...start.words],
    options: ownOptions,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const strict = start.packaged && !start.openToTests;
  const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);
  const data = text(values.data);
  return {
    wishes: {
      kiosk: strict || values.kiosk === true,
      desk: deskPlaces.find((place) => place === values.desk) ?? 'second-display',
      ...(data === undefined ? {} : { data }),
      papers: { folder: text(values['paper-folder']), socket: text(values['print-socket']) },
      language: text(values.language) ?? 'en-GB',
      ...idleOf(text(values.idle)),
      // Not even the end-to-end build of the packaged program keeps a PIN any other way than a school's does.
      quickPins: !start.packaged && values['quick-pins'] === true,
    },
    refused: strict ? doorAsked(start, tokens) : undefined,
  };
}

/** Reads `4,2`: seconds until the warning, and how long the warning stands. Anything else leaves the usual time. */
function idleOf(typed = ''): Pick<Wishes, 'idle'> {
  const [, warnAfter, clearAfter] = /^(\d+),(\d+)$/u.exec(typed) ?? [];
  if (warnAfter === undefined || clearAfter === undefined) return {};
  return { idle: { warnAfter: Number(warnAfter), clearAfter: Number(clearAfter) } };
}

type Token =
  | { kind: 'option'; name: string; rawName: string; value?: string | undefined }
  | { kind: 'positional'; value: string }
  | { kind: 'option-terminator' };

function doorAsked({ environment, hasSwitch }: Start, tokens: readonly Token[]): string | undefined {
  for (const token of tokens) {
    if (token.kind === 'option-terminator') return '--';
    if (token.kind === 'positional') return token.value;
    if (!installed.get(token.name)?.test(token.value ?? '')) return token.rawName;
  }
  const known = doors.find(hasSwitch);
  if (known !== undefined) return `--${known}`;
  return doorsInTheEnvironment.find((name) => environment[name] !== undefined && environment[name] !== '');
}
