package no.greenwork.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import no.greenwork.shared.Clock;

/** The reminders' hours as they are registered, at this moment. */
@ApplicationScoped
public class DayReminderHours {
  @Inject private AttendanceRules rules;
  @Inject private Clock clock;

  public DayReminders now() {
    return now(rules.book());
  }

  DayReminders now(AttendanceRules.Book book) {
    return DayReminders.of(book, clock.today(), LocalTime.ofInstant(clock.now(), Clock.NORWAY));
  }
}
