package no.greenwork.placement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import no.greenwork.placement.TransferFacts.Agreement;
import no.greenwork.placement.TransferFacts.Person;
import no.greenwork.shared.Problem;

/**
 * Whether what a row says can stand, by the rules that a caseworker's referral and a provider's yes
 * obey. Everything but room.
 */
final class TransferCheck {
  private static final Map<String, String> COLUMNS =
      Map.of(
          "agreement", "agreement_ref",
          "farm", "farm_org_number",
          "daysPerWeek", "days_per_week",
          "weekPattern", "week_pattern");

  /** What a file's columns call by another name. */
  private static final Map<String, String> CODES = Map.of("TIMES_OVERLAP", "PERIOD");

  private final TransferFacts facts;
  private final Map<String, MeasureRules> measures;
  private final LocalDate today;

  TransferCheck(TransferFacts facts, Map<String, MeasureRules> measures, LocalDate today) {
    this.facts = facts;
    this.measures = measures;
    this.today = today;
  }

  /** Adds the problems to the row's cells; none of a column that is wrong already. */
  static void tell(TransferRow row, List<Problem> problems) {
    for (Problem problem : problems) {
      String column = COLUMNS.getOrDefault(problem.field(), problem.field());
      if (column.isEmpty() || !row.cells.isWrong(column)) {
        row.cells.wrong(column, CODES.getOrDefault(problem.code(), problem.code()), problem.args());
      }
    }
  }

  /** What must be there, and what must be there together. */
  void shape(TransferRow row, Transfer is) {
    if (row.stored() == null) {
      Stream.of("identity_number", "agreement_ref", "measure", "referred")
          .filter(column -> !row.says(column))
          .forEach(column -> row.cells.wrong(column, "REQUIRED"));
    } else {
      row.wrongIf(is.referred() == null && !row.cells.isWrong("referred"), "referred", "REQUIRED");
    }
    row.measure()
        .ifPresent(code -> row.wrongIf(!measures.containsKey(code), "measure", "CODE", code));
    period(row, "referred", is.referred(), is.accepted());
    period(row, "accepted", is.accepted(), today);
    period(row, "referred", is.referred(), today);
    if (is.isAccepted()) {
      tell(
          row,
          new Acceptance(
                  "-",
                  null,
                  row.cells.isWrong("start") ? today : is.start(),
                  is.end(),
                  row.cells.isWrong("percent") ? Integer.valueOf(1) : is.percent(),
                  is.daysPerWeek(),
                  is.weekPattern(),
                  null)
              .problems());
      row.wrongIf(
          is.exitReason() != null && is.end() == null && !row.cells.isWrong("end"),
          "end",
          "REQUIRED");
    }
  }

  private static void period(TransferRow row, String column, LocalDate day, LocalDate last) {
    row.wrongIf(
        day != null && last != null && day.isAfter(last) && !row.cells.isWrong(column),
        column,
        "PERIOD",
        day);
  }

  /** Whether the placement that there is may be changed in this way. */
  void change(TransferRow row, Transfer was, Transfer is) {
    StoredPlacement stored = row.stored();
    List<String> changed = is.columnsUnlike(was);
    row.wrongIf(
        !Objects.equals(stored.row().agreementId(), row.agreement().id()),
        "agreement_ref",
        "LOCKED");
    row.wrongIf(
        row.measure().filter(code -> !code.equals(stored.row().measure())).isPresent(),
        "measure",
        "LOCKED");
    if (stored.locked(today)) {
      changed.forEach(column -> row.wrongIf(true, column, "LOCKED"));
      return;
    }
    PlacementState state = PlacementState.on(stored.row().facts(), today);
    boolean open = state == PlacementState.REFERRED || state == PlacementState.WAITING_LIST;
    boolean given = was.isAccepted() && state != PlacementState.NOT_RELEVANT;
    row.wrongIf(
        !changed.isEmpty() && !open && !given || was.isAccepted() && !is.isAccepted(), "", "STATE");
    if (was.isAccepted() && is.start() != null) {
      LocalDate day = new TransferSchedule(today).changeDay(is);
      Stream.of("farm_org_number", "percent", "days_per_week", "week_pattern")
          .filter(column -> changed.contains(column) && is.end() != null && day.isAfter(is.end()))
          .forEach(column -> row.cells.wrong(column, "AFTER_END", is.end()));
    }
  }

  /** What the registers say of the days on which something begins. */
  List<Problem> gates(TransferRow row, Transfer was, Transfer is) {
    Person person = row.person();
    Agreement agreement = row.agreement();
    MeasureRules rules = measures.get(agreement.measure());
    boolean ofMeasure = row.measure().filter(m -> !m.equals(agreement.measure())).isEmpty();
    boolean toFarm = is.farmId() != null;
    boolean unconfirmed = toFarm && person.isProtected() && !is.farmConfirmed();
    if (!is.isAccepted()) {
      return referral(row, is, rules, ofMeasure, unconfirmed);
    }
    boolean begins = !was.isAccepted() || !is.start().equals(was.start());
    boolean farmBegins = begins || !Objects.equals(is.farmId(), was.farmId());
    LocalDate day = begins ? is.start() : new TransferSchedule(today).changeDay(is);
    Long farmAgreement = farmAgreement(row, was, is);
    AcceptanceFacts gate =
        new AcceptanceFacts(
            PlacementState.REFERRED,
            day,
            dates(row, was, is, rules),
            !begins || ofMeasure && facts.gates().holds(agreement.id(), day, is.end()),
            !farmBegins
                || !toFarm
                || farmAgreement != null
                    && facts.gates().farmHolds(agreement.id(), farmAgreement, day, is.end()),
            !begins || facts.providerValid(agreement.providerId(), day),
            !farmBegins || !toFarm || facts.farmValid(is.farmId(), day),
            farmBegins && toFarm && facts.gates().outOfUse(is.farmId(), day),
            begins && facts.gates().closed(agreement.id(), day),
            farmBegins && unconfirmed);
    return gate.problems();
  }

  private static List<Problem> dates(
      TransferRow row, Transfer was, Transfer is, MeasureRules rules) {
    LocalDate previousEnd = is.start().equals(was.start()) ? was.end() : null;
    DateCheck.Result dates =
        new DateCheck(
                DateCheck.Side.NAV, is.start(), is.end(), previousEnd, row.person().birthDate())
            .by(rules);
    if (dates.needsConfirmation()) {
      row.cells.warn("end", "LONGER_THAN_ORDINARY");
    }
    return dates.measureFirst();
  }

  private List<Problem> referral(
      TransferRow row, Transfer is, MeasureRules rules, boolean ofMeasure, boolean unconfirmed) {
    LocalDate day = DateCheck.firstDayAhead(is.start(), today);
    List<Problem> problems =
        new ArrayList<>(
            new DateCheck(
                    DateCheck.Side.NAV,
                    day,
                    null,
                    null,
                    is.start() == null ? null : row.person().birthDate())
                .by(rules)
                .measureFirst());
    if (!ofMeasure) {
      problems.add(new Problem("agreement", "NO_AGREEMENT", day));
    }
    if (row.stored() == null && row.agreement().providerEnded()) {
      problems.add(new Problem("agreement", "NOT_FOUND"));
    }
    if (unconfirmed) {
      problems.add(new Problem("farm", "PROTECTED"));
    }
    return problems;
  }

  /** Null for the provider's own premises, and when there is none. */
  Long farmAgreement(TransferRow row, Transfer was, Transfer is) {
    if (is.farmId() == null) {
      return null;
    }
    LocalDate day = was.isAccepted() ? new TransferSchedule(today).changeDay(is) : is.start();
    return facts.farmAgreement(row.agreement().id(), is.farmId(), day);
  }
}
