import { createServer, type Server } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { InputError } from "../../model/input-error.js";
import { deskApp } from "./app.js";
import { ArticleFolders } from "./articles.js";
import { Desk } from "./desk.js";
import { FolderWatch } from "./events.js";
import { newToken } from "./guard.js";

/** What a desk is started with. */
export interface DeskOptions {
  /** A folder of records, or one record's file. */
  readonly records: string;
  /** The folder of corrections and reviews; it need not be there yet. */
  readonly people: string;
  /** The folder of the bundled page. */
  readonly assets: string;
  /** The port, if a person asks for one; else 4173 or the next that is free. */
  readonly port?: number;
  /** This day, ISO 8601. */
  readonly today: () => string;
}

/** A desk that is open. */
export interface RunningDesk {
  readonly url: string;
  readonly token: string;
  readonly close: () => Promise<void>;
}

const firstPort = 4173;
const portsTried = 100;

const isTaken = (error: unknown): boolean => error instanceof Error && "code" in error && error.code === "EADDRINUSE";

function listening(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", reject);
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}

/** Listens on the port asked for, else on the next free one. Throws an `InputError` where that is none. */
async function listeningSomewhere(server: Server, asked: number | undefined): Promise<number> {
  if (asked !== undefined)
    try {
      return await listening(server, asked);
    } catch (error) {
      if (error instanceof Error && "code" in error)
        throw new InputError({
          where: `--port ${asked}`,
          what: isTaken(error) ? "another program has this port" : "this user may not have this port",
          remedy: "name another, or leave --port out",
        });
      throw error;
    }
  for (let port = firstPort; port < firstPort + portsTried; port++)
    try {
      return await listening(server, port);
    } catch (error) {
      if (!isTaken(error)) throw error;
    }
  throw new InputError({
    what: `no port from ${firstPort} to ${firstPort + portsTried - 1} is free`,
    remedy: "name one with --port",
  });
}

/** Opens the desk on this machine alone; it serves until it is closed. */
export async function openDesk({ records, people, assets, port: asked, today }: DeskOptions): Promise<RunningDesk> {
  const folders = new ArticleFolders(records, people);
  const watch = new FolderWatch(folders);
  const token = newToken();
  let port = 0;
  const desk = new Desk(folders, today);
  const app = deskApp({ desk, watch, token, assets, port: () => port });
  const server = createServer(getRequestListener(app.fetch, { hostname: "127.0.0.1" }));
  port = await listeningSomewhere(server, asked);
  // Read while the person opens the page; what is wrong is told when the page asks.
  void desk.list().catch(() => undefined);
  const close = () =>
    new Promise<void>((resolve) => {
      watch.close();
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}/`, token, close };
}
