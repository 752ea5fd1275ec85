import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  sandboxFixture,
  sandboxRefusal,
  service,
  testLease,
  until,
  untilReady,
  type Fixture,
} from "./sandbox-fixture.ts";

const refusal = await sandboxRefusal();

/** Answers each datagram with its sender's port and its text. */
const ECHO = `const s=require("dgram").createSocket("udp4");
s.on("message",(m,f)=>s.send(Buffer.concat([Buffer.from(f.port+" "),m]),f.port,f.address));s.bind(7777,()=>console.log("listening"));`;

describe.skipIf(refusal !== undefined)("datagrams to a container", () => {
  let fixture: Fixture;
  const lease = testLease();
  beforeAll(async () => {
    fixture = await sandboxFixture();
    const udp = service("udp", {
      command: ["node", "-e", ECHO],
      ports: [{ port: 7777, externalPort: 7777, protocol: "udp", global: true }],
    });
    await fixture.driver.apply({ lease, generation: "1", services: [udp] });
    await untilReady(fixture.driver, lease);
    // Without a TCP port a replica is ready as soon as it runs; until the program listens its datagrams are refused.
    await until(async () => (await printed()).includes("listening") || undefined, "its socket");
  });
  afterAll(() => fixture?.close());
  async function printed(): Promise<string> {
    const { signal } = new AbortController();
    let text = "";
    for await (const line of fixture.driver.logs(lease, { follow: false, signal }))
      text += `${line.text}\n`;
    return text;
  }

  it("go both ways, with a sender of their own for each channel", async () => {
    const senders = new Set<string>();
    for (const text of ["hello", "", "x".repeat(8_000)]) {
      const channel = await fixture.driver.dialDatagram(lease, { service: "udp", port: 7777 });
      const answered = new Promise<string>((resolve) =>
        channel.onDatagram((datagram) => resolve(Buffer.from(datagram).toString())),
      );
      channel.send(Buffer.from(text));
      const answer = await answered;
      senders.add(answer.slice(0, answer.indexOf(" ")));
      expect(answer.slice(answer.indexOf(" ") + 1)).toBe(text);
      channel.close();
      await channel.closed;
    }
    expect(senders.size).toBe(3);
  });

  it("end when the container refuses them", async () => {
    const channel = await fixture.driver.dialDatagram(lease, { service: "udp", port: 9 });
    channel.onDatagram(() => {});
    channel.send(Buffer.from("is anybody there"));
    await channel.closed;
    await expect(
      fixture.driver.dialDatagram(lease, { service: "none", port: 7777 }),
    ).rejects.toMatchObject({ code: "workload.no_service" });
  });
});
