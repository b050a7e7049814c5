import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";

/** What a connection meets, in place of the service behind. */
export type Behaviour = (socket: Socket) => void;

/** A door in front of a service, on a port of its own, where anything can happen. */
export interface Front extends AsyncDisposable {
  readonly url: URL;
  /** From now on; connections that are open are cut. Without a behaviour it is the service behind that answers. */
  behave(behaviour?: Behaviour): void;
  /** Nothing listens any more; `open` listens again, on the same port. */
  shut(): Promise<void>;
  open(): Promise<void>;
  /** Connections so far, and those that are open. */
  readonly connections: number;
  readonly sockets: ReadonlySet<Socket>;
}

export async function front(behind: string): Promise<Front> {
  const { hostname, port: portBehind } = new URL(behind);
  const through: Behaviour = (socket) => {
    const service = connect(Number(portBehind), hostname);
    service.on("error", () => socket.destroy()).on("close", () => socket.destroy());
    socket.on("close", () => service.destroy());
    socket.pipe(service).pipe(socket);
  };
  const sockets = new Set<Socket>();
  let current = through;
  let connections = 0;
  const server = createServer((socket) => {
    connections += 1;
    sockets.add(socket);
    socket.on("error", () => undefined).once("close", () => sockets.delete(socket));
    current(socket);
  });
  const cut = () => sockets.forEach((socket) => socket.destroy());
  const listen = async (port: number) => {
    await once(server.listen(port, "127.0.0.1"), "listening");
    const address = server.address();
    return typeof address === "object" && address !== null ? address.port : 0;
  };
  const shut = async () => {
    const closed = once(server, "close");
    server.close();
    cut();
    await closed;
  };
  const port = await listen(0);
  return {
    url: new URL(`http://127.0.0.1:${port}/graphql`),
    behave(behaviour = through) {
      current = behaviour;
      cut();
    },
    shut,
    open: async () => void (await listen(port)),
    get connections() {
      return connections;
    },
    sockets,
    async [Symbol.asyncDispose]() {
      if (server.listening) await shut();
    },
  };
}

/** Answers the first request of each connection with these bytes. */
export function says(...bytes: readonly string[]): Behaviour {
  return (socket) => void socket.once("data", () => socket.end(bytes.join("")));
}

/** A whole HTTP answer. */
export function answers(body: string, { status = "200 OK", type = "application/json" } = {}): Behaviour {
  const head = `HTTP/1.1 ${status}\r\ncontent-type: ${type}\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n`;
  return says(head, body);
}
