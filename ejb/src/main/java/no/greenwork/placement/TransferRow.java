package no.greenwork.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import no.greenwork.job.Cells;
import no.greenwork.job.CsvRow;
import no.greenwork.placement.TransferFacts.Agreement;
import no.greenwork.placement.TransferFacts.Person;
import no.greenwork.shared.OrganisationNumber;

/** One row of a file of placements, and what the registers have of what it names. */
final class TransferRow {
  private static final String IDENTITY = "identity_number";
  private static final String AGREEMENT = "agreement_ref";
  private static final String FARM = "farm_org_number";

  final Cells cells;
  private static final int WHOLE = 100;

  private final CsvRow row;
  private final TransferFacts facts;
  private Person person;
  private Agreement agreement;
  private StoredPlacement stored;

  TransferRow(CsvRow row, TransferFacts facts) {
    this.row = row;
    this.facts = facts;
    cells = new Cells(row);
  }

  /** Finds the person, the agreement and the placement that the row means. */
  void find() {
    row.text(IDENTITY)
        .ifPresent(
            text -> {
              Optional<Person> found = facts.byNumber().get(text);
              wrongIf(found == null, IDENTITY, "ID_NUMBER");
              wrongIf(found != null && found.isEmpty(), IDENTITY, "NOT_FOUND");
              person = found == null ? null : found.orElse(null);
            });
    row.text(AGREEMENT)
        .ifPresent(
            text -> {
              agreement = facts.agreements().get(TransferFacts.key(text));
              wrongIf(agreement == null, AGREEMENT, "NOT_FOUND");
            });
    match();
  }

  private void match() {
    stored =
        referred() ? facts.byReference().get(TransferFacts.reference(source(), reference())) : null;
    if (stored == null) {
      stored = byKey();
      if (stored != null && referred() && stored.row().externalRef() != null) {
        cells.wrong("external_ref", "DUPLICATE");
      }
      return;
    }
    wrongIf(person != null && person.id() != stored.row().participantId(), IDENTITY, "DUPLICATE");
    if (person == null) {
      person = facts.byId().get(stored.row().participantId());
    }
    if (agreement == null) {
      agreement = facts.agreement(stored.row().agreementId()).orElse(null);
    }
  }

  private StoredPlacement byKey() {
    if (person == null || agreement == null) {
      return null;
    }
    Cells silent = new Cells(row);
    LocalDate start = silent.date("start", null);
    LocalDate referred = silent.date("referred", null);
    List<StoredPlacement> same =
        facts.placements(person.id()).stream()
            .filter(p -> Objects.equals(p.row().agreementId(), agreement.id()))
            .filter(
                p ->
                    start != null
                        ? start.equals(p.row().start())
                        : referred != null && referred.equals(p.row().referred()))
            .toList();
    return same.stream()
        .filter(p -> start != null || p.row().start() == null)
        .findFirst()
        .or(() -> same.stream().findFirst())
        .orElse(null);
  }

  /** The row's values over those stored. */
  Transfer merge(Transfer was, MeasureRules rules) {
    LocalDate referred = cells.date("referred", was.referred());
    LocalDate accepted = cells.date("accepted", was.accepted());
    Long farm = farm(was.farmId());
    LocalDate start = cells.date("start", was.start());
    boolean confirmed =
        Boolean.TRUE.equals(
            cells.yesOrNo(
                "farm_confirmed", was.farmConfirmed() && Objects.equals(farm, was.farmId())));
    LocalDate end = cells.date("end", was.end());
    Integer percent = cells.whole("percent", was.percent());
    Integer days = cells.whole("days_per_week", was.daysPerWeek());
    ExitReason exit = cells.code("exit_reason", ExitReason.class, was.exitReason());
    List<WeekSlot> pattern = WeekPatternText.read(cells, was.weekPattern());
    if (accepted == null) {
      List.of("end", "percent", "days_per_week", "exit_reason", "week_pattern").stream()
          .filter(column -> cells.has(column) && !cells.isWrong(column))
          .forEach(column -> cells.warn(column, "AFTER_ACCEPTANCE"));
      return new Transfer(
          referred, null, farm, start, null, null, null, null, List.of(), confirmed);
    }
    boolean endUnsaid = end == null && (!was.isAccepted() || cells.clears("end"));
    if (endUnsaid && start != null && rules != null && !cells.isWrong("end")) {
      end = rules.defaultEnd(start);
    }
    if (percent == null && !cells.isWrong("percent")) {
      percent = WHOLE;
    }
    return new Transfer(
        referred, accepted, farm, start, end, percent, days, exit, pattern, confirmed);
  }

  private Long farm(Long was) {
    if (cells.clears(FARM)) {
      return null;
    }
    Optional<String> number = row.text(FARM);
    if (number.isEmpty()) {
      return was;
    }
    Long farm = facts.farms().get(number.get());
    if (!OrganisationNumber.valid(number.get())) {
      cells.wrong(FARM, "ORG_NUMBER", number.get());
    } else {
      wrongIf(farm == null, FARM, "NOT_FOUND");
    }
    return farm;
  }

  /** The placement's own row as it is to be. */
  StoredPlacement.Row merged(Transfer is, long id, String publicId) {
    StoredPlacement.Row was = stored == null ? null : stored.row();
    boolean accepted = is.isAccepted();
    return new StoredPlacement.Row(
        id,
        publicId,
        person.id(),
        agreement.providerId(),
        agreement.measure(),
        agreement.id(),
        is.farmId(),
        accepted ? (was == null ? null : was.wishedStart()) : is.start(),
        is.farmConfirmed(),
        is.referred(),
        was == null ? null : was.waiting(),
        was == null ? null : was.declined(),
        is.accepted(),
        accepted ? is.start() : null,
        accepted ? is.to() : null,
        was == null ? null : was.notRelevant(),
        was == null ? null : was.error(),
        is.exitReason() == null ? null : is.exitReason().name(),
        referred() ? source() : was == null ? null : was.source(),
        referred() ? reference() : was == null ? null : was.externalRef(),
        true);
  }

  /** Whether a column is wrong that the rules cannot do without. */
  boolean unclear() {
    return List.of(IDENTITY, AGREEMENT, FARM, "measure", "referred", "accepted", "start", "end")
        .stream()
        .anyMatch(cells::isWrong);
  }

  void wrongIf(boolean wrong, String column, String code, Object... args) {
    if (wrong) {
      cells.wrong(column, code, args);
    }
  }

  boolean says(String column) {
    return cells.has(column);
  }

  boolean referred() {
    return row.text("source").isPresent() && row.text("external_ref").isPresent();
  }

  String source() {
    return row.raw("source");
  }

  String reference() {
    return row.raw("external_ref");
  }

  int line() {
    return row.line();
  }

  /** The measure's code, where the row says one. */
  Optional<String> measure() {
    return row.text("measure").map(code -> code.toUpperCase(Locale.ROOT));
  }

  Person person() {
    return person;
  }

  Agreement agreement() {
    return agreement;
  }

  /** Null when it is to be created. */
  StoredPlacement stored() {
    return stored;
  }
}
