import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { readCorrections } from "../../../src/record/correction/read-corrections.js";
import { projectRoot } from "../../scripts/run.js";
import { deskFolder, figureNamed, send, viewed, write } from "./open-desk.js";

/** Starts the command as a person would and waits until it says where it is open. */
async function started(folder: ReturnType<typeof deskFolder>) {
  const script = path.join(projectRoot, "dist/scripts/clipsheet.js");
  const child = spawn(process.execPath, [script, "review", folder.records, "--reviews", folder.people, "--port", "0"]);
  const url = await new Promise<string>((resolve, reject) => {
    let said = "";
    child.stdout.on("data", (piece) => {
      said += piece;
      const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0];
      if (found !== undefined) resolve(found);
    });
    child.on("exit", (status) => reject(new Error(`ended with ${status}: ${said}`)));
  });
  const page = (await send({ url }, "/")).text;
  return { child, url, token: /name="clipsheet-token" content="(\w+)"/.exec(page)?.[1] ?? "" };
}

const ended = (child: ChildProcess) =>
  new Promise<number | null>((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve(child.exitCode);
    else child.on("exit", (status) => resolve(status));
  });

describe("the command", () => {
  it("has on disk all that it answered, when it is killed between key and answer", { timeout: 180_000 }, async () => {
    const folder = deskFolder();
    const file = path.join(folder.people, "ferry.corrections.json");
    const acknowledged: string[] = [];
    for (let round = 0; round < 20; round++) {
      const desk = await started(folder);
      const view = await viewed(desk);
      const id = figureNamed(view, "24 sailings a week");
      let { versions } = view;
      const timer = setTimeout(() => desk.child.kill("SIGKILL"), 3 + ((round * 37) % 120));
      for (let value = 1; desk.child.exitCode === null && desk.child.signalCode === null; value++) {
        const correction = { target: "figure", action: "amend", id, set: { value: round * 1_000 + value } };
        const body = { seen: versions, by: "Ann", correction };
        const answer = await write(desk, "/api/articles/ferry/corrections", body).catch(() => undefined);
        if (answer === undefined) break;
        expect([answer.status, answer.json.problem]).toEqual([200, undefined]);
        acknowledged.push(answer.json.correction.id);
        versions = answer.json.view.versions;
      }
      await ended(desk.child);
      clearTimeout(timer);
      // A lock that the killed desk left is taken over after ten seconds; nobody waits for that here.
      rmSync(`${file}.lock`, { force: true });
      const ids = existsSync(file)
        ? readCorrections(new Uint8Array(readFileSync(file)), file).corrections.map((each) => each.id)
        : [];
      expect(ids).toEqual(expect.arrayContaining(acknowledged));
    }
    expect(acknowledged.length).toBeGreaterThan(0);
  });

  it("ends cleanly when it is interrupted, with a page still listening", { timeout: 20_000 }, async () => {
    const { child, url } = await started(deskFolder());
    const events = await fetch(new URL("api/events", url));
    child.kill("SIGINT");
    expect(await ended(child)).toBe(0);
    await events.body?.cancel().catch(() => undefined);
  });

  it("says in a sentence that the port asked for is taken", {
    timeout: 20_000,
  }, async () => {
    const folder = deskFolder();
    const { child, url } = await started(folder);
    const script = path.join(projectRoot, "dist/scripts/clipsheet.js");
    const second = spawn(process.execPath, [script, "review", folder.records, "--port", new URL(url).port]);
    let said = "";
    second.stderr.on("data", (piece) => {
      said += piece;
    });
    expect(await ended(second)).toBe(1);
    expect(said).toMatch(
      /^(?:dist\/ is older.*\n)?--port \d+: another program has this port; name another, or leave --port out\.\n$/,
    );
    child.kill("SIGINT");
    await ended(child);
  });
});
