/** A message of WebDriver BiDi: an answer to a command, or an event. */
interface Message { readonly id?: number; readonly type: string; readonly method?: string; readonly result?: unknown; readonly error?: string; readonly message?: string; readonly params?: unknown }

/** An open connection with a browser. */
export interface BidiSession {
  /** Sends a command and gives its result; throws what the browser says is wrong. */
  readonly send: <Result>(method: string, params: unknown) => Promise<Result>;
  /** Ends the connection. */
  readonly close: () => void;
}

/** Connects with a browser that speaks WebDriver BiDi (W3C); events go to `hear`. */
export async function connectBidi(address: string, hear: (method: string, params: unknown) => void): Promise<BidiSession> {
  const socket = new WebSocket(address);
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => { resolve(); });
    socket.addEventListener('error', () => { reject(new Error(`No connection with ${address}.`)); });
  });
  const waiting = new Map<number, (message: Message) => void>();
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data)) as Message;
    if (message.id !== undefined) waiting.get(message.id)?.(message);
    else if (message.method !== undefined) hear(message.method, message.params);
  });
  let last = 0;
  return {
    send: <Result>(method: string, params: unknown) => new Promise<Result>((resolve, reject) => {
      const id = (last += 1);
      waiting.set(id, ({ type, result, error = '', message = '' }) => {
        waiting.delete(id);
        if (type === 'success') resolve(result as Result);
        else reject(new Error(`${method}: ${error}: ${message}`));
      });
      socket.send(JSON.stringify({ id, method, params }));
    }),
    close: () => { socket.close(); },
  };
}
