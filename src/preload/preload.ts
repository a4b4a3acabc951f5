import { contextBridge, ipcRenderer } from 'electron';
import { ALIVE_CHANNEL, type Bridge, CALL_CHANNEL, CHANGE_CHANNEL } from '../shared/bridge.ts';
import type { CallInput, CallName, CallOutput } from '../shared/contract.ts';
import { refused, type Result } from '../shared/result.ts';
import type { Face } from '../shared/staff.ts';
import type { Subject } from '../shared/subjects.ts';

const bridge: Bridge = {
  face: faceGiven(),
  async call<N extends CallName>(name: N, input: CallInput<N>): Promise<Result<CallOutput<N>>> {
    try {
      // oxlint-disable-next-line typescript/no-unsafe-return -- the other side checked it by the call's own schema
      return await ipcRenderer.invoke(CALL_CHANNEL, name, input);
    } catch (error) {
      // What cannot even be sent, a function for instance, is no input. Otherwise the program has gone away meanwhile.
      const unsendable = error instanceof Error && error.message.includes('could not be cloned');
      return refused(unsendable ? 'input-invalid' : 'unexpected');
    }
  },
  onChange(listener) {
    const hear = (_event: unknown, subjects: readonly Subject[]) => listener(subjects);
    ipcRenderer.on(CHANGE_CHANNEL, hear);
    return () => {
      ipcRenderer.removeListener(CHANGE_CHANNEL, hear);
    };
  },
};

/** Which window this is, as the program said when it made it. */
function faceGiven(): Face {
  const given = process.argv.find((word) => word.startsWith('--kiosk-face='))?.split('=')[1];
  return given === 'desk' || given === 'paper' ? given : 'public';
}

contextBridge.exposeInMainWorld('kiosk', bridge);

// A page that hangs cannot answer: that is how the program knows.
ipcRenderer.on(ALIVE_CHANNEL, () => ipcRenderer.send(ALIVE_CHANNEL));
