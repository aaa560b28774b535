import type { Host } from "./host";

/** What the Office.js client looks for as the global `_richApiNativeBridge` when it is loaded. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  /** Set by the client. */
  onMessageFromHost?: (text: string) => void;
}

interface Message {
  readonly id: number;
  readonly flags?: number;
  readonly message: { readonly body: unknown };
}

const RESPONSE = 2;
/** What Excel answers when something in it broke. */
const FAILURE = JSON.stringify({
  Results: [],
  Error: { Code: "GeneralException", Message: "The page failed while it answered.", Location: "", ActionIndex: -1 },
});

/**
 * Joins a client to a host. Put the answer on the client's window before its script runs. `onFault` hears of what broke in
 * the page itself; left out, it is an unhandled rejection, as any fault of ours.
 */
export function nativeBridge(host: Pick<Host, "handle">, onFault: (error: unknown) => void = raise): NativeBridge {
  const bridge: NativeBridge = {
    sendMessageToHost: (text) => {
      const { id, flags, message } = JSON.parse(text) as Message;
      const body = typeof message.body === "string" ? message.body : JSON.stringify(message.body);
      const reply = (answer: string) =>
        // The answer is JSON already: put in as it is, it is not written and read a second time as a text within a text.
        bridge.onMessageFromHost?.(
          `{"id":${id},"type":${RESPONSE},"message":{"statusCode":200,"headers":{},"body":${answer}}}`,
        );
      void host.handle(body, flags).then(reply, (error: unknown) => {
        // The client must not be left waiting for ever.
        reply(FAILURE);
        onFault(error);
      });
    },
  };
  return bridge;
}

function raise(error: unknown): never {
  throw error;
}
