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

/** Joins a client to a host. Put the answer on the client's window before its script runs. */
export function nativeBridge(host: Pick<Host, "handle">): NativeBridge {
  const bridge: NativeBridge = {
    sendMessageToHost: (text) => {
      const { id, flags, message } = JSON.parse(text) as Message;
      const body = typeof message.body === "string" ? message.body : JSON.stringify(message.body);
      void host.handle(body, flags).then((answer) => {
        // The answer is JSON already: put in as it is, it is not written and read a second time as a text within a text.
        bridge.onMessageFromHost?.(
          `{"id":${id},"type":${RESPONSE},"message":{"statusCode":200,"headers":{},"body":${answer}}}`,
        );
      });
    },
  };
  return bridge;
}
