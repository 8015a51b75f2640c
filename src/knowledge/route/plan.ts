import type { RouteData, StopData } from '#model/route.ts';

/** A stop with what follows from its place in the route. */
export interface PlannedStop extends StopData {
  /** Number of the stop over the whole route, counted from 1. */
  readonly number: number;
  /** Number of the meeting it is in, counted from 1. */
  readonly session: number;
  /** Minutes from the beginning of its meeting. */
  readonly start: number;
}

/** Minutes that stops and the breaks after them take together. */
export function totalMinutes(stops: readonly Pick<StopData, 'minutes' | 'pause'>[]): number {
  return stops.reduce((sum, { minutes, pause = 0 }) => sum + minutes + pause, 0);
}

/** The stops of all meetings in order, each with its number and the moment it begins. */
export function planStops({ sessions }: Pick<RouteData, 'sessions'>): readonly PlannedStop[] {
  const before = sessions.map((_, index) => sessions.slice(0, index).reduce((count, { stops }) => count + stops.length, 0));
  return sessions.flatMap(({ stops }, index) => stops.map((stop, at): PlannedStop => ({ ...stop, number: (before[index] ?? 0) + at + 1, session: index + 1, start: totalMinutes(stops.slice(0, at)) })));
}

/** A number of minutes from the beginning of a meeting as hours and minutes: `1:05`. */
export function formatClock(minutes: number): string {
  return `${String(Math.floor(minutes / 60))}:${String(minutes % 60).padStart(2, '0')}`;
}

/** The form of a route with the time it takes, unless the form says just that: "een dagdeel, 3 uur en 30 minuten". */
export function describeTime({ format, minutes }: Pick<RouteData, 'format' | 'minutes'>): string {
  const time = formatDuration(minutes);
  return format === time ? format : `${format}, ${time}`;
}

/** How long something takes, in words: "45 minuten", "1 uur", "3 uur en 30 minuten". Up to an hour and a half it stays in minutes, as planners say it. */
export function formatDuration(minutes: number): string {
  if (minutes <= 90 && minutes !== 60) return minutes === 1 ? '1 minuut' : `${String(minutes)} minuten`;
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return rest === 0 ? `${String(hours)} uur` : `${String(hours)} uur en ${rest === 1 ? '1 minuut' : `${String(rest)} minuten`}`;
}
