package no.greenwork.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.greenwork.access.Actor;
import no.greenwork.access.CurrentActor;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;
import no.greenwork.shared.SqlPart;
import org.jdbi.v3.core.mapper.Nested;

/** Visits out of the database; whether they may be shown is for who asks. */
@ApplicationScoped
class VisitReads {
  @Inject private Database database;
  @Inject private CurrentActor current;
  @Inject private Clock clock;

  /** A visit without its days. */
  public record Row(
      long internalId,
      String id,
      int version,
      VisitState state,
      String farm,
      String farmName,
      LocalDate proposed,
      String who,
      Integer chosen,
      LocalDate cancelled,
      String cancelledReason,
      boolean undecided) {
    Row withoutWords() {
      return new Row(
          internalId,
          id,
          version,
          state,
          farm,
          farmName,
          proposed,
          who,
          chosen,
          cancelled,
          null,
          undecided);
    }
  }

  /** The same for the farm, with the keys that stay inside. */
  public record FarmRow(
      long internalId,
      long participantId,
      String placement,
      String id,
      int version,
      VisitState state,
      String calledName,
      String providerName,
      String callerName,
      String callerPhone,
      LocalDate proposed,
      Integer chosen,
      boolean undecided) {}

  /** A day and whose it is. */
  public record Dated(long visitId, @Nested VisitDate date) {}

  /** An answer and of what. */
  public record Answered(long visitId, @Nested VisitSaid said) {}

  /** A visit that the farm may see, and whose. */
  record AtFarm(FarmVisit visit, long participantId, String placement) {}

  /**
   * @param hidden that the person is, so that nobody's words are told
   */
  List<Visit> list(SqlPart where, boolean hidden) {
    List<Row> rows =
        database.read(
            h ->
                h.createQuery(VisitSql.ROWS.formatted(where.sql()))
                    .bindMap(where.binds())
                    .bind("day", clock.today())
                    .mapTo(Row.class)
                    .list());
    List<Long> ids = rows.stream().map(Row::internalId).toList();
    Map<Long, List<VisitDate>> dates = dates(ids);
    Map<Long, List<VisitSaid>> said = said(ids, hidden);
    return rows.stream()
        .map(
            r ->
                visit(
                    hidden ? r.withoutWords() : r,
                    dates.get(r.internalId()),
                    said.getOrDefault(r.internalId(), List.of())))
        .toList();
  }

  private Visit visit(Row r, List<VisitDate> dates, List<VisitSaid> said) {
    VisitDate chosen = chosen(dates, r.chosen());
    return new Visit(
        r.id(),
        r.version(),
        r.state(),
        r.farm(),
        r.farmName(),
        r.proposed(),
        r.who(),
        dates,
        chosen,
        r.cancelled(),
        r.cancelledReason(),
        said,
        r.undecided() && hasBegun(r.state(), chosen));
  }

  /** Of the acting farm. */
  List<AtFarm> atFarm(SqlPart narrowed) {
    Actor actor = current.get();
    Map<String, Object> binds = new HashMap<>(narrowed.binds());
    binds.put("scope_id", actor.grant().scopeId());
    binds.put("day", clock.today());
    List<FarmRow> rows =
        database.read(
            h ->
                h.createQuery(VisitSql.FARM_ROWS.formatted(narrowed.sql()))
                    .bindMap(binds)
                    .mapTo(FarmRow.class)
                    .list());
    List<Long> ids = rows.stream().map(FarmRow::internalId).toList();
    Map<Long, List<VisitDate>> dates = dates(ids);
    Map<Long, List<VisitSaid>> said = said(ids, true);
    List<AtFarm> all = new ArrayList<>();
    for (FarmRow r : rows) {
      VisitReply own =
          said.getOrDefault(r.internalId(), List.of()).stream()
              .filter(one -> one.side() == VisitSide.FARM)
              .map(VisitSaid::answer)
              .findFirst()
              .orElse(null);
      all.add(
          new AtFarm(
              farmVisit(r, dates.get(r.internalId()), own), r.participantId(), r.placement()));
    }
    return all;
  }

  private FarmVisit farmVisit(FarmRow r, List<VisitDate> dates, VisitReply own) {
    VisitDate chosen = chosen(dates, r.chosen());
    return new FarmVisit(
        r.id(),
        r.version(),
        r.state() == VisitState.CLOSED ? VisitState.CANCELLED : r.state(),
        r.calledName(),
        r.providerName(),
        r.callerName(),
        r.callerPhone(),
        r.proposed(),
        dates,
        chosen,
        own,
        r.undecided() && hasBegun(r.state(), chosen));
  }

  /** Whether it can be said how it went: on its day already. */
  boolean hasBegun(VisitState state, VisitDate chosen) {
    return state == VisitState.HELD
        || state == VisitState.CONFIRMED && chosen.day().equals(clock.today());
  }

  private static VisitDate chosen(List<VisitDate> dates, Integer position) {
    return position == null || position == 0 ? null : dates.get(position - 1);
  }

  private Map<Long, List<VisitDate>> dates(List<Long> ids) {
    return ids.isEmpty()
        ? Map.of()
        : database
            .read(h -> h.createQuery(VisitSql.DATES).bindList("ids", ids).mapTo(Dated.class).list())
            .stream()
            .collect(
                Collectors.groupingBy(
                    Dated::visitId, Collectors.mapping(Dated::date, Collectors.toList())));
  }

  private Map<Long, List<VisitSaid>> said(List<Long> ids, boolean hidden) {
    return ids.isEmpty()
        ? Map.of()
        : database
            .read(
                h ->
                    h.createQuery(VisitSql.SAID)
                        .bindList("ids", ids)
                        .bind("hidden", hidden)
                        .mapTo(Answered.class)
                        .list())
            .stream()
            .collect(
                Collectors.groupingBy(
                    Answered::visitId, Collectors.mapping(Answered::said, Collectors.toList())));
  }
}
