package no.greenwork.placement;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import no.greenwork.access.Actor;
import no.greenwork.capacity.PlacesInOrder;
import no.greenwork.capacity.TakenPlace;
import no.greenwork.job.CsvRow;
import no.greenwork.job.RowImporter;
import no.greenwork.job.RowOutcome;
import no.greenwork.participant.IdentityNumber;
import no.greenwork.shared.Ids;
import no.greenwork.shared.PublicId;
import org.jdbi.v3.core.Handle;

/**
 * One file of placements. Rows count in their order: what an earlier one took is not there for a
 * later one, whether it is written in the end or not.
 */
final class PlacementImportBatch implements RowImporter.Batch {
  private final Actor actor;
  private final TransferReads reads;
  private final Map<String, MeasureRules> measures;
  private final Ids ids;
  private final Instant now;
  private final LocalDate today;
  private final PlacesInOrder places;
  private final TransferSchedule schedule;
  private final SecureRandom random = new SecureRandom();
  private final TransferValues values = new TransferValues();
  private final Map<Long, Integer> lines = new HashMap<>();

  PlacementImportBatch(
      Actor actor,
      TransferReads reads,
      Map<String, MeasureRules> measures,
      Ids ids,
      Instant now,
      LocalDate today) {
    this.actor = actor;
    this.reads = reads;
    this.measures = measures;
    this.ids = ids;
    this.now = now;
    this.today = today;
    places = new PlacesInOrder(today);
    schedule = new TransferSchedule(today);
  }

  @Override
  public List<RowOutcome> apply(Handle handle, List<CsvRow> rows) {
    TransferFacts facts = reads.read(handle, actor, named(rows), places);
    TransferCheck check = new TransferCheck(facts, measures, today);
    List<RowOutcome> outcomes = new ArrayList<>(rows.size());
    try (TransferWriter writer = new TransferWriter(handle, actor, ids, now, today, values)) {
      rows.forEach(row -> outcomes.add(one(row, facts, check, writer)));
    }
    places.write(handle);
    return outcomes;
  }

  private TransferReads.Named named(List<CsvRow> rows) {
    Map<String, byte[]> numbers = new HashMap<>();
    texts(rows, "identity_number")
        .forEach(
            text ->
                IdentityNumber.parse(text)
                    .ifPresent(number -> numbers.put(text, reads.index(number))));
    return new TransferReads.Named(
        numbers,
        texts(rows, "agreement_ref"),
        texts(rows, "farm_org_number"),
        texts(rows, "external_ref"));
  }

  private static Set<String> texts(List<CsvRow> rows, String column) {
    return rows.stream().flatMap(row -> row.text(column).stream()).collect(Collectors.toSet());
  }

  private RowOutcome one(
      CsvRow csv, TransferFacts facts, TransferCheck check, TransferWriter writer) {
    TransferRow row = new TransferRow(csv, facts);
    row.find();
    if (foreign(row)) {
      row.cells.wrong("identity_number", "FOREIGN");
      return RowOutcome.wrong(row.cells.errors(), row.cells.warnings());
    }
    StoredPlacement stored = row.stored();
    Transfer was = stored == null ? Transfer.NOTHING : Transfer.of(stored, today);
    Transfer is =
        row.merge(was, row.agreement() == null ? null : measures.get(row.agreement().measure()));
    check.shape(row, is);
    row.wrongIf(
        stored != null && lines.getOrDefault(stored.id(), row.line()) != row.line(),
        "",
        "DUPLICATE");
    List<String> changed = is.columnsUnlike(was);
    if (!row.unclear()) {
      judge(row, was, is, changed, facts, check);
    }
    if (!row.cells.errors().isEmpty()) {
      return RowOutcome.wrong(row.cells.errors(), row.cells.warnings());
    }
    return write(row, was, is, changed, facts, check, writer);
  }

  /**
   * Also a placement of somebody hidden from the user: whether a row says what is stored would tell
   * where they are.
   */
  private boolean foreign(TransferRow row) {
    boolean person = row.person() != null && !actor.grant().scopeKey().equals(row.person().unit());
    boolean hidden = row.person() != null && row.person().hiddenFrom(actor);
    return person || row.stored() != null && (hidden || !row.stored().row().known());
  }

  private void judge(
      TransferRow row,
      Transfer was,
      Transfer is,
      List<String> changed,
      TransferFacts facts,
      TransferCheck check) {
    if (row.stored() != null) {
      check.change(row, was, is);
      if (changed.isEmpty() || !row.cells.errors().isEmpty()) {
        return;
      }
    }
    TransferCheck.tell(row, check.gates(row, was, is));
    boolean asks =
        is.isAccepted()
            && (is.end() == null || !is.end().isBefore(is.start()))
            && placeKnown(row, was, is, check)
            && !row.cells.isWrong("percent")
            && !row.cells.isWrong("week_pattern");
    if (asks) {
      TakenPlace before = row.stored() == null ? null : row.stored().place();
      TakenPlace after =
          after(row, was, is, check, row.stored() == null ? 0 : row.stored().id(), "").place();
      TransferCheck.tell(row, places.problems(before, after));
    }
  }

  /** Whoever stays where they are keeps that place, though nothing is earmarked there any more. */
  private static boolean placeKnown(
      TransferRow row, Transfer was, Transfer is, TransferCheck check) {
    boolean stays = was.isAccepted() && Objects.equals(was.farmId(), is.farmId());
    return is.farmId() == null || stays || check.farmAgreement(row, was, is) != null;
  }

  private RowOutcome write(
      TransferRow row,
      Transfer was,
      Transfer is,
      List<String> changed,
      TransferFacts facts,
      TransferCheck check,
      TransferWriter writer) {
    StoredPlacement stored = row.stored();
    boolean newReference =
        row.referred() && (stored == null || !row.reference().equals(stored.row().externalRef()));
    if (stored != null && changed.isEmpty() && !newReference) {
      lines.put(stored.id(), row.line());
      return RowOutcome.unchanged(row.cells.warnings());
    }
    StoredPlacement after =
        stored == null
            ? after(row, was, is, check, ids.next(), PublicId.random(random))
            : after(row, was, is, check, stored.id(), stored.row().publicId());
    if (stored == null) {
      writer.create(after);
    } else {
      writer.change(stored, after);
    }
    TakenPlace before = stored == null ? null : stored.place();
    if (before != null || after.place() != null) {
      places.take(before, after.place());
    }
    facts.put(after);
    lines.put(after.id(), row.line());
    if (is.isAccepted() && !was.isAccepted()) {
      closeOthers(after, facts, writer);
    }
    return RowOutcome.applied(row.cells.warnings());
  }

  /** Who has got a place is not waiting for another, unless asked for later. */
  private void closeOthers(StoredPlacement placed, TransferFacts facts, TransferWriter writer) {
    if (PlacementState.on(placed.row().facts(), today) == PlacementState.ENDED) {
      return;
    }
    List<StoredPlacement> others =
        facts.placements(placed.row().participantId()).stream()
            .filter(p -> p.id() != placed.id() && p.row().isOpen())
            .filter(p -> !p.row().referred().isAfter(placed.row().accepted()))
            .toList();
    for (StoredPlacement other : others) {
      writer.close(other.row(), placed.row().publicId());
      facts.put(other.closed(today));
    }
  }

  private StoredPlacement after(
      TransferRow row, Transfer was, Transfer is, TransferCheck check, long id, String publicId) {
    StoredPlacement.Row merged = row.merged(is, id, publicId);
    return is.isAccepted()
        ? new StoredPlacement(
            merged,
            schedule.stays(row.stored(), was, is, check.farmAgreement(row, was, is)),
            schedule.percents(row.stored(), was, is),
            schedule.slots(row.stored(), was, is))
        : new StoredPlacement(merged, List.of(), List.of(), List.of());
  }
}
