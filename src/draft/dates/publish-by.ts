import type { TimetableSettings } from '../../domain/timetable-settings.ts';
import { addDays } from '../../domain/working-days.ts';
import { workingDaysBefore } from './working-days-before.ts';

const clearDays = 5;

/**
 * Last day on which agenda and reports may be published: five clear days lie between it and the meeting, neither of the two
 * counted. ISO in and out. Working days unless the council counts any day.
 */
export function publishBy(meetingDate: string, counted: TimetableSettings['clearDays']): string {
  return counted === 'working'
    ? workingDaysBefore(meetingDate, clearDays + 1)
    : addDays(meetingDate, -(clearDays + 1));
}
