import { createServer } from "node:net";
import { StartError } from "../src/start-error.ts";

/** Whether something could listen on this host and port. Nothing listens there afterwards. */
export async function checkPort(host: string, port: number): Promise<void> {
  const server = createServer();
  try {
    await new Promise<void>((resolve, reject) => {
      server.on("error", reject).listen({ host, port, exclusive: true }, resolve);
    });
  } catch (error) {
    throw cannotListen(error, host, port);
  } finally {
    await new Promise<void>((resolve) => server.close(() => resolve()));
  }
}

/** A failed `listen`, for whoever typed the port or the host; anything else is returned as it is. */
export function cannotListen(error: unknown, host: string, port: number): unknown {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  const message = {
    EADDRINUSE: `Port ${port} on ${host} is taken by another program, perhaps by another run of Phong Trào. Stop that program, or set PORT to another number (PORT=${port + 1} npm start).`,
    EACCES: `This user may not listen on port ${port}. Set PORT to a number of 1024 or more (PORT=4000 npm start).`,
    EADDRNOTAVAIL: `HOST is ${host}, which is no address of this machine. Set HOST to localhost for this machine only, or to 0.0.0.0 for every network it is on.`,
    ENOTFOUND: `HOST is ${host}, a name that is not known here. Set HOST to localhost for this machine only, or to 0.0.0.0 for every network it is on.`,
    EAI_AGAIN: `HOST is ${host}, a name that could not be looked up. Set HOST to localhost for this machine only, or to 0.0.0.0 for every network it is on.`,
  }[String(code)];
  return message === undefined ? error : new StartError(message, { cause: error });
}
