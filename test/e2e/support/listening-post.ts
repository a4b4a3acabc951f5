import { createSocket } from 'node:dgram';
import { createServer } from 'node:http';
import { once } from 'node:events';

/** A server on this machine that nobody must ever reach, by TCP or UDP. */
export interface ListeningPost {
  /** `127.0.0.1:port`; the same number for both. */
  address: string;
  /** What came in. */
  heard: string[];
  close(): Promise<void>;
}

/** Opens a listening post on a free port. */
export async function openListeningPost(): Promise<ListeningPost> {
  const heard: string[] = [];
  const web = createServer((request, response) => {
    heard.push(`${request.method ?? ''} ${request.url ?? ''}`);
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.end('reached');
  });
  web.on('connection', () => heard.push('a TCP connection'));
  web.listen(0, '127.0.0.1');
  await once(web, 'listening');
  const place = web.address();
  if (place === null || typeof place === 'string') throw new Error('The listening post has no port');
  const datagrams = createSocket('udp4', (bytes) => heard.push(`${bytes.length} bytes by UDP`));
  datagrams.bind(place.port, '127.0.0.1');
  await once(datagrams, 'listening');
  return {
    address: `127.0.0.1:${place.port}`,
    heard,
    async close() {
      datagrams.close();
      web.closeAllConnections();
      web.close();
      await once(web, 'close');
    },
  };
}
