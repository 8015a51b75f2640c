import type { Diagnostic } from '#model/diagnostic.ts';
import { asRecord, recordsOf } from '#knowledge/data.ts';
import { formatDuration } from '#knowledge/route/plan.ts';
import type { Rule } from './rule.ts';
import { inRoom } from './workspace.ts';

/** Minutes in a field that may be left out; undefined when it holds something else, which has its own error. */
function minutesIn(value: unknown): number | undefined {
  if (value === undefined) return 0;
  return typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : undefined;
}

/** The sum, or undefined when one of the parts is not known. */
function add(parts: readonly (number | undefined)[]): number | undefined {
  return parts.reduce<number | undefined>((sum, part) => (sum === undefined || part === undefined ? undefined : sum + part), 0);
}

/** In a route stops and breaks add up to the time of their meeting, and the meetings to that of the route. */
export const checkRouteTimes: Rule = (workspace) =>
  inRoom(workspace, 'routes').flatMap(({ path, data, locate }): Diagnostic[] => {
    const sessions = recordsOf(data, 'sessions');
    const compare = (stated: unknown, sum: number | undefined, at: readonly (string | number)[], parts: string, whole: string): Diagnostic[] =>
      typeof stated !== 'number' || sum === undefined || sum === 0 || stated === sum ? [] : [{
        rule: 'route-tijd', severity: 'error', file: path, ...locate(at),
        message: `${parts} duren samen ${formatDuration(sum)}, niet ${formatDuration(stated)}.`, hint: `Verbeter de tijd van een onderdeel, of schrijf bij ${whole} minutes: ${String(sum)}.`,
      }];
    return [
      ...compare(asRecord(data)['minutes'], add(sessions.map(({ record }) => (record['minutes'] === undefined ? undefined : minutesIn(record['minutes'])))), ['minutes'], 'De bijeenkomsten', 'de route'),
      ...sessions.flatMap(({ index, record }) => {
        const stops = recordsOf(record, 'stops').map(({ record: stop }) => (stop['minutes'] === undefined ? undefined : add([minutesIn(stop['minutes']), minutesIn(stop['pause'])])));
        return compare(record['minutes'], add(stops), ['sessions', index, 'minutes'], 'De haltes en pauzes', 'de bijeenkomst');
      }),
    ];
  });
