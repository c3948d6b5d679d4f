import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { JobsiftError } from "../errors.js";
import { Problem, respondProblem } from "./problems.js";
import type { Service } from "./service.js";

export interface ListenOptions {
  /** An address of this machine. Default: 127.0.0.1, which others cannot reach. */
  readonly host?: string;
  /** 0 takes one that is free. Default: 8787. */
  readonly port?: number;
}

export interface ListeningServer {
  /** Where the service is reached. */
  readonly url: string;
  /** Takes no further request, and ends when those that were begun are answered, or after so many seconds. */
  close(seconds: number): Promise<void>;
}

/**
 * Serves on a port.
 * @throws {JobsiftError} `invalid-option` when that is not possible
 */
export async function listen(
  service: Service,
  { host = "127.0.0.1", port = 8787 }: ListenOptions = {},
): Promise<ListeningServer> {
  const answer = getRequestListener(service.fetch, {
    // HTTP/1.0 need not name one.
    hostname: "localhost",
    // An address or a host that makes no URL.
    errorHandler: () => respondProblem(new Problem("no-such-route", "the address of the request is not well-formed")),
  });
  const server = createServer({ connectionsCheckingInterval: 1000 }, answer);
  const waits = service.limits.seconds * 1000;
  // How long a body may take is the service's to say; these are for those who send no request, or do not take the answer.
  server.headersTimeout = waits;
  server.requestTimeout = 0;
  server.timeout = 3 * waits;
  await startListening(server, host, port);
  return { url: urlOf(server.address() as AddressInfo), close: (seconds) => close(server, seconds) };
}

function startListening(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(
        new JobsiftError(
          "invalid-option",
          `cannot listen on ${host}, port ${port}: ${LISTEN_ERRORS[error.code ?? ""] ?? error.message}`,
        ),
      ),
    );
    server.listen(port, host, resolve);
  });
}

const LISTEN_ERRORS: Readonly<Record<string, string>> = {
  EADDRINUSE: "the port is taken",
  EACCES: "not permitted",
  EADDRNOTAVAIL: "not an address of this machine",
  ENOTFOUND: "there is no such host",
};

export function urlOf({ address, port }: Pick<AddressInfo, "address" | "port">): string {
  return `http://${address.includes(":") ? `[${address}]` : address}:${port}`;
}

async function close(server: Server, seconds: number): Promise<void> {
  const closed = new Promise<void>((resolve) => void server.close(() => resolve()));
  // A connection that is kept open becomes idle only when its answer has left.
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  const end = setTimeout(() => server.closeAllConnections(), seconds * 1000);
  await closed;
  clearInterval(sweep);
  clearTimeout(end);
}
