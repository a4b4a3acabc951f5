import type { ElectronApplication } from '@playwright/test';

/**
 * Makes `app.evaluate` safe to ask again, and asks again. Once in some thousand calls the test tool loses the answer of a
 * busy program: what it awaits there is held by nothing else, and is thrown away before it was fetched. Here the program
 * itself keeps what a request came to, so that it is carried out once however often it is asked.
 */
export function answerOnce(app: ElectronApplication): void {
  const evaluate = app.evaluate.bind(app);
  app.evaluate = new Proxy(app.evaluate, {
    apply(_, __, [action, argument]: [unknown, unknown]) {
      const id = crypto.randomUUID();
      const once = `(electron, argument) => {
        const answers = (globalThis.answersToTests ??= new Map());
        if (!answers.has('${id}')) answers.set('${id}', (${String(action)})(electron, argument));
        return answers.get('${id}');
      }`;
      // The test tool sends the text of a function, and runs it there.
      const ask = () =>
        evaluate(
          Object.assign(() => undefined, { toString: () => once }),
          argument,
        );
      return ask().catch((error: unknown) => {
        if (!String(error).includes('garbage collected')) throw error;
        return ask();
      });
    },
  });
}
