package no.greenwork.waiting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;
import no.greenwork.shared.RowBatch;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.Nested;

/**
 * Follows a provider's places through agreements and ledger; what has not changed is not written.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class VacancyCounting {
  private static final String VACANCY =
      "INSERT INTO place_vacancy (provider_id, region_number, measure_code, since, taken, halves) VALUES (?, ?, ?, ?, ?, ?)";

  @Inject private Database database;
  @Inject private Clock clock;

  /** The places that are counted together. */
  public record Group(String region, String measure) {}

  /** Something that happens to them. */
  public record Event(@Nested Group group, LocalDate day, int agreed, int left, int taken) {
    EmptyPlaces.Change change() {
      return new EmptyPlaces.Change(day, agreed, left, taken);
    }
  }

  /** From when until when. */
  public record Span(@Nested Group group, LocalDate since, LocalDate taken) {}

  /** As it is stored. */
  public record Stored(@Nested Span span, int halves) {}

  public List<Long> providers() {
    return database.read(h -> h.createQuery(VacancySql.PROVIDERS).mapTo(Long.class).list());
  }

  /**
   * @return whether anything has changed
   */
  public boolean count(long provider) {
    return database.read(
        h -> {
          Map<Span, Integer> counted = spans(events(h, provider));
          Map<Span, Integer> stands = new HashMap<>();
          h.createQuery(VacancySql.STANDS)
              .bind("provider", provider)
              .mapTo(Stored.class)
              .forEach(one -> stands.put(one.span(), one.halves()));
          if (counted.equals(stands)) {
            return false;
          }
          write(h, provider, counted);
          return true;
        });
  }

  private List<Event> events(Handle handle, long provider) {
    return handle
        .createQuery(VacancySql.EVENTS)
        .bind("provider", provider)
        .bind("today", clock.today())
        .mapTo(Event.class)
        .list();
  }

  /**
   * @param events of each group in their order
   */
  static Map<Span, Integer> spans(List<Event> events) {
    Map<Group, EmptyPlaces> places = new HashMap<>();
    Map<Span, Integer> spans = new HashMap<>();
    for (Event event : events) {
      Group group = event.group();
      places
          .computeIfAbsent(group, g -> new EmptyPlaces())
          .on(
              event.change(),
              since -> spans.merge(new Span(group, since, event.day()), 1, Integer::sum));
    }
    places.forEach(
        (group, left) ->
            left.standing(
                since -> spans.merge(new Span(group, since, Vacancy.NEVER), 1, Integer::sum)));
    return spans;
  }

  private static void write(Handle handle, long provider, Map<Span, Integer> counted) {
    handle.execute("DELETE FROM place_vacancy WHERE provider_id = ?", provider);
    try (RowBatch batch = new RowBatch(handle, VACANCY)) {
      counted.forEach(
          (span, halves) ->
              batch.add(
                  provider,
                  span.group().region(),
                  span.group().measure(),
                  span.since(),
                  span.taken(),
                  halves));
    }
  }
}
