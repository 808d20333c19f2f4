/** What goes wrong on a page without anybody asking. */

/** Collects errors and rejections that nobody handles, from the test's beginning on; `after` says what there was. */
export function watchPage(): { errors: string[]; leave: () => void } {
  const errors: string[] = [];
  const onError = ({ message }: ErrorEvent): unknown => errors.push(message);
  const onRejection = ({ reason }: PromiseRejectionEvent): unknown => errors.push(String(reason));
  addEventListener('error', onError);
  addEventListener('unhandledrejection', onRejection);
  return {
    errors,
    leave: () => {
      removeEventListener('error', onError);
      removeEventListener('unhandledrejection', onRejection);
    },
  };
}

/** Waits until rejections that nobody handles have been reported: at the end of a task (HTML, 8.1.7.3). */
export const endOfTask = (): Promise<void> =>
  new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(0);
  });
