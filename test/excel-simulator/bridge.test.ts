import { nativeBridge } from "../../src/excel-simulator/bridge";

/** What the client hears when it sends a request over a host. */
function heard(handle: (request: string) => Promise<string>, onFault?: (error: unknown) => void): Promise<unknown> {
  return new Promise((resolve) => {
    const bridge = nativeBridge({ handle }, onFault);
    bridge.onMessageFromHost = (text) => resolve(JSON.parse(text));
    bridge.sendMessageToHost(JSON.stringify({ id: 7, message: { body: { Actions: [] } } }));
  });
}

test("an answer goes back under the number of its request", async () => {
  expect(await heard((request) => Promise.resolve(`{"Results":[],"asked":${request}}`))).toEqual({
    id: 7,
    type: 2,
    message: { statusCode: 200, headers: {}, body: { Results: [], asked: { Actions: [] } } },
  });
});

test("a host that breaks is a failure that the client hears of, and not silence", async () => {
  const faults: unknown[] = [];
  const broken = new Error("the grid broke");
  expect(
    await heard(
      () => Promise.reject(broken),
      (error) => faults.push(error),
    ),
  ).toMatchObject({
    id: 7,
    message: { body: { Results: [], Error: { Code: "GeneralException" } } },
  });
  expect(faults).toEqual([broken]);
});
