import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** A PostgreSQL that lives for one test file: no network, a socket in a folder of its own. */
export interface Cluster {
  /** What `psql` prints, unaligned and without headers. */
  run(...commands: readonly string[]): string;
  stop(): void;
}

/** The folder of the server's own programs, which Debian keeps out of the path. */
function programs(): string {
  const versions = "/usr/lib/postgresql";
  const [version] = existsSync(versions) ? readdirSync(versions).sort().reverse() : [];
  if (version === undefined) throw new Error("There is no PostgreSQL; apt-get install postgresql");
  return path.join(versions, version, "bin");
}

/** Starts a cluster in a temporary folder; under the user `postgres` where the tests run as root, which it refuses. */
export function startCluster(): Cluster {
  const bin = programs();
  const folder = mkdtempSync(path.join(tmpdir(), "clipsheet-pg-"));
  const isRoot = process.getuid?.() === 0;
  if (isRoot) execFileSync("chown", ["postgres", folder]);
  chmodSync(folder, 0o755);
  const server = (program: string, ...given: string[]) => {
    const command = [path.join(bin, program), ...given];
    const [file = "", ...rest] = isRoot ? ["runuser", "-u", "postgres", "--", ...command] : command;
    execFileSync(file, rest, { stdio: "ignore", cwd: folder });
  };
  const data = path.join(folder, "data");
  server("initdb", "-D", data, "-E", "UTF8", "--no-locale", "-A", "trust", "-U", "postgres", "--no-sync");
  const settings = `-k ${folder} -c listen_addresses= -c fsync=off -c unix_socket_permissions=0777`;
  server("pg_ctl", "-D", data, "-o", settings, "-l", path.join(folder, "log"), "-w", "start");
  return {
    run(...commands) {
      const given = commands.flatMap((command) => ["-c", command]);
      const fixed = ["-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-h", folder, "-U", "postgres", "-d", "postgres"];
      return execFileSync("psql", [...fixed, ...given], { encoding: "utf8", maxBuffer: 1e9 });
    },
    stop() {
      server("pg_ctl", "-D", data, "-m", "immediate", "stop");
      rmSync(folder, { recursive: true });
    },
  };
}
