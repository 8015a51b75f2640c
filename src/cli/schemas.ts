import { mkdir, writeFile } from 'node:fs/promises';
import { formatJsonSchema } from '#exports/json-schema.ts';
import { ROOM_NAMES } from '#model/room.ts';

await mkdir('schemas', { recursive: true });
for (const room of ROOM_NAMES) await writeFile(`schemas/${room}.schema.json`, formatJsonSchema(room));
console.log(`${String(ROOM_NAMES.length)} schema's geschreven in de map schemas.`);
