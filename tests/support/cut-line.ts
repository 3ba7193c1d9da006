import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A line to a server on this machine that can be cut and mended. */
export interface Line {
  address: string;
  /** Breaks whatever is open, and takes nothing new until it is mended. */
  cut(): void;
  mend(): void;
  close(): void;
}

/** Opens a line to the server at this address. */
export async function openLine(server: string): Promise<Line> {
  const sockets = new Set<Socket>();
  let isCut = false;
  const line = createServer((socket) => {
    if (isCut) {
      socket.destroy();
      return;
    }
    const onward = connect(Number(new URL(server).port), '127.0.0.1');
    for (const end of [socket, onward]) {
      sockets.add(end);
      // A broken end breaks the other; that it broke is what a test is about.
      end.on('error', () => end.destroy());
      end.on('close', () => {
        sockets.delete(end);
        for (const other of [socket, onward]) other.destroy();
      });
    }
    socket.pipe(onward).pipe(socket);
  }).listen(0, '127.0.0.1');
  await once(line, 'listening');
  const breakAll = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    address: `http://127.0.0.1:${(line.address() as AddressInfo).port}`,
    cut() {
      isCut = true;
      breakAll();
    },
    mend() {
      isCut = false;
    },
    close() {
      breakAll();
      line.close();
    },
  };
}
