// Reads iCalendar messages with ical.js (the parser of Thunderbird): a JSON array of texts on standard input; what it understood on standard output.
import { readFileSync } from "node:fs";
import ICAL from "ical.js";

const read = (text) => {
  const calendar = new ICAL.Component(ICAL.parse(text)), event = new ICAL.Event(calendar.getFirstSubcomponent("vevent"));
  return {
    method: calendar.getFirstPropertyValue("method"), uid: event.uid, sequence: event.sequence ?? 0, status: event.component.getFirstPropertyValue("status"), summary: event.summary,
    start: event.startDate.toJSDate().toISOString(), end: event.endDate.toJSDate().toISOString(), attendees: event.attendees.map((a) => a.getFirstValue()), organizer: event.organizer,
  };
};

process.stdout.write(JSON.stringify(JSON.parse(readFileSync(0, "utf8")).map(read)));
