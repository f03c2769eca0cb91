package no.greenwork.finalreport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Requires;
import no.greenwork.audit.AccessKind;
import no.greenwork.placement.MeasureRuleQueries;
import no.greenwork.placement.MeasureRules;
import no.greenwork.placement.OpenedPlacement;
import no.greenwork.placement.PlacementOpening;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;
import no.greenwork.shared.NotFound;

/**
 * The final report of a placement in all its versions, for office and provider; never for a farm.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
@Requires(Action.SEE_PLACEMENTS)
public class FinalReportQueries {
  private static final String ASSESSMENTS =
      "SELECT r.on_date, r.assessment FROM review r WHERE r.placement_id = :placement AND r.number ="
          + " (SELECT MAX(n.number) FROM review n WHERE n.placement_id = r.placement_id AND n.months"
          + " = r.months) ORDER BY r.months";

  @Inject private PlacementOpening opening;
  @Inject private FinalReportReads reads;
  @Inject private KnownReads known;
  @Inject private MeasureRuleQueries rules;
  @Inject private Database database;
  @Inject private CurrentActor current;
  @Inject private Clock clock;

  /** That a version was written, and when it was read. */
  public record Version(int number, Instant at, String who, Instant readAt) {}

  /** What the office found at a review, in its own words. */
  public record Assessment(LocalDate onDate, String assessment) {}

  /**
   * A version of the report beside all that there are, newest first.
   *
   * @param report null where none was written
   * @param assessments of the reviews; none unless the office looks
   * @param today whether it can be written today
   */
  public record Shown(
      OpenedPlacement placement,
      FinalReport report,
      List<Version> versions,
      FinalReportDays days,
      boolean today,
      List<Assessment> assessments) {
    /** The number that the next one builds upon. */
    public int newest() {
      return versions.isEmpty() ? 0 : versions.getFirst().number();
    }

    public boolean written() {
      return report != null;
    }
  }

  /** What a form begins with. */
  public record Begun(Shown shown, Known known, int planNumber, List<GoalResult> goals) {}

  /**
   * @param number null for the newest version
   * @throws NotFound if there is no such placement or version for this user
   */
  public Shown of(String placement, Integer number, AccessKind kind) {
    OpenedPlacement opened = opening.read(placement, kind);
    List<Version> versions = reads.versions(opened.id());
    if (versions.isEmpty() && number != null) {
      throw new NotFound();
    }
    FinalReport report =
        versions.isEmpty()
            ? null
            : reads.report(opened.id(), number == null ? versions.getFirst().number() : number);
    FinalReportDays days = days(opened);
    return new Shown(
        opened, report, versions, days, days.openOn(clock.today()), assessments(opened));
  }

  /** The form of the next version: what is known now, and what the one before said. */
  @Requires(Action.WRITE_FINAL_REPORT)
  public Begun begin(String placement, AccessKind kind) {
    Shown shown = of(placement, null, kind);
    int plan = reads.plan(shown.placement().id());
    return new Begun(
        shown,
        known.of(shown.placement()),
        plan,
        reads.goals(shown.placement().id(), plan, shown.report()));
  }

  FinalReportDays days(OpenedPlacement opened) {
    LocalDate lastDay =
        opened.row().accepted() == null || opened.validTo() == null
            ? null
            : opened.validTo().minusDays(1);
    return new FinalReportDays(
        lastDay,
        new TreeMap<>(
            rules
                .of(opened.row().measure())
                .orElseThrow(NotFound::new)
                .versions(MeasureRules.Rule.FINAL_REPORT_DAYS)));
  }

  private List<Assessment> assessments(OpenedPlacement opened) {
    return current.get().may(Action.REVIEW_PLACEMENT)
        ? database.read(
            h ->
                h.createQuery(ASSESSMENTS)
                    .bind("placement", opened.id())
                    .mapTo(Assessment.class)
                    .list())
        : List.of();
  }
}
