import { crc32, deflateSync } from 'node:zlib';

/** A PNG of this size and colour type, all of one colour; `extra` are further chunks before the picture data. */
export function png(width: number, height: number, colour: 0 | 2 | 3 | 4 | 6 = 6, extra: readonly (readonly [string, Uint8Array])[] = []): Uint8Array {
  const channels = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }[colour];
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, colour, 0, 0, 0], 8);
  const data = deflateSync(Buffer.alloc(height * (1 + width * channels)));
  const chunks = [['IHDR', header] as const, ...extra, ['IDAT', data] as const, ['IEND', Buffer.alloc(0)] as const];
  return Uint8Array.from(Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), ...chunks.map(([type, body]) => chunk(type, body))]));
}

function chunk(type: string, body: Uint8Array): Buffer {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length);
  sum.writeUInt32BE(crc32(typed));
  return Buffer.concat([length, typed, sum]);
}
