package no.greenwork.presence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The figures of the statistics page, from the same query. */
@RequestScoped
@Path("v1/attendance/statistics")
public class PresenceResource {
  private static final String[] WEEKDAYS = {"MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN"};

  @Inject private PresenceFigures figures;
  @Inject private PresenceRequest asked;

  /**
   * What some days come to; what is too small to be shown is absent.
   *
   * @param key absent in the sum of all; empty for a provider's own premises
   * @param provider name of the farm's, absent in other divisions
   * @param months that are in the figures
   * @param monthsHidden of which something is not in them
   * @param persons a month on average
   * @param days on which it is registered that somebody was there or away
   * @param present of them, on which they were there
   * @param presence in percent
   * @param hours of each day that they were there
   */
  public record RowJson(
      String key,
      String name,
      String provider,
      int months,
      int monthsHidden,
      BigDecimal persons,
      Integer days,
      Integer present,
      BigDecimal presence,
      BigDecimal hours) {}

  /** A month of the trend, by its first day. */
  public record MonthJson(LocalDate month, Integer days, Integer present, BigDecimal presence) {}

  /** The answer. */
  public record Answer(
      LocalDate from,
      LocalDate to,
      String by,
      String region,
      List<RowJson> rows,
      RowJson total,
      List<MonthJson> trend) {}

  @GET
  @Operation(
      summary = "Presence by weekday, measure, farm, provider or region, and month by month",
      description =
          "Whole months that are over, as they were counted last night: from is the first day of a month, to the last of one. "
              + "Presence is days there of all days on which it is registered that somebody was there or away, with notice or without; "
              + "days of which nothing is registered, closed days and holidays count nowhere. A cell of a month with fewer than five "
              + "persons is absent, and others with it from which it could be computed; longer periods are the sums of what is shown of "
              + "their months. trend: the last 24 months, whatever the period.")
  public Answer get(
      @QueryParam("from") String from,
      @QueryParam("to") String to,
      @QueryParam("by") String by,
      @QueryParam("region") String region) {
    PresenceRequest.Choice choice =
        asked.read(
            name ->
                switch (name) {
                  case "from" -> from;
                  case "to" -> to;
                  case "by" -> by;
                  default -> region;
                });
    PresenceTable table = figures.table(choice.by(), choice.filter());
    return new Answer(
        choice.filter().from(),
        choice.filter().to(),
        choice.by().code(),
        choice.filter().region(),
        table.rows().stream().map(row -> json(row, key(choice.by(), row))).toList(),
        json(table.total(), null),
        figures.trend(choice.filter()).stream().map(PresenceResource::month).toList());
  }

  private static String key(PresenceDimension by, PresenceRow row) {
    return by == PresenceDimension.WEEKDAY ? WEEKDAYS[Integer.parseInt(row.key()) - 1] : row.key();
  }

  private static RowJson json(PresenceRow row, String key) {
    return new RowJson(
        key,
        row.name(),
        row.within(),
        row.months(),
        row.hidden(),
        row.personsPerMonth().orElse(null),
        row.days(),
        row.present(),
        row.presence().orElse(null),
        row.hoursPerDay().orElse(null));
  }

  private static MonthJson month(PresenceTable.Month month) {
    return new MonthJson(
        month.month(),
        month.row().days(),
        month.row().present(),
        month.row().presence().orElse(null));
  }
}
