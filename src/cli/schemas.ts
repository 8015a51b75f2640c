import { mkdir, writeFile } from 'node:fs/promises';
import { formatJsonSchema, formatLedgerSchema } from '#exports/json-schema.ts';
import { ROOM_NAMES } from '#model/room.ts';

await mkdir('schemas', { recursive: true });
for (const room of ROOM_NAMES) await writeFile(`schemas/${room}.schema.json`, formatJsonSchema(room));
await writeFile('schemas/links.schema.json', formatLedgerSchema());
console.log(`${String(ROOM_NAMES.length + 1)} schema's geschreven in de map schemas.`);
