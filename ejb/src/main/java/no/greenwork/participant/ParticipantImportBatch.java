package no.greenwork.participant;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.greenwork.access.Actor;
import no.greenwork.job.Cells;
import no.greenwork.job.CsvRow;
import no.greenwork.job.RowImporter;
import no.greenwork.job.RowOutcome;
import no.greenwork.organisation.Activity;
import no.greenwork.shared.Ids;
import no.greenwork.shared.Problem;
import no.greenwork.shared.Seal;
import org.jdbi.v3.core.Handle;

/**
 * One file of participants: matched by number or external reference, checked by the register's own
 * policy, written in batches.
 */
final class ParticipantImportBatch implements RowImporter.Batch {
  private final Actor actor;
  private final Seal seal;
  private final Ids ids;
  private final Instant now;
  private final LocalDate today;
  private final ParticipantPolicy policy;
  private final Map<String, StoredParticipant> byNumber = new HashMap<>();
  private final Map<String, StoredParticipant> byReference = new HashMap<>();
  private Set<String> municipalities;
  private Set<String> units;
  private Map<String, Long> caseworkers;

  ParticipantImportBatch(
      Actor actor, Seal seal, Ids ids, Instant now, LocalDate today, ParticipantPolicy policy) {
    this.actor = actor;
    this.seal = seal;
    this.ids = ids;
    this.now = now;
    this.today = today;
    this.policy = policy;
  }

  @Override
  public List<RowOutcome> apply(Handle handle, List<CsvRow> rows) {
    if (municipalities == null) {
      readLists(handle);
    }
    find(handle, rows);
    List<RowOutcome> outcomes = new ArrayList<>(rows.size());
    try (ParticipantWriter writer =
        new ParticipantWriter(handle, actor, seal, ids, now, today, caseworkers)) {
      rows.forEach(row -> outcomes.add(one(row, writer)));
    }
    return outcomes;
  }

  private void readLists(Handle handle) {
    municipalities =
        new HashSet<>(
            handle
                .createQuery("SELECT code FROM municipality WHERE structure = 2024")
                .mapTo(String.class)
                .list());
    units =
        new HashSet<>(handle.createQuery("SELECT number FROM nav_unit").mapTo(String.class).list());
    caseworkers = new HashMap<>();
    handle
        .createQuery(
            "SELECT u.user_name, u.id FROM app_user u JOIN user_grant g ON g.user_id = u.id WHERE u.ended_at IS NULL AND g.role = 'CASEWORKER'"
                + " AND g.unit_number = :unit AND g.valid_from <= :today AND (g.valid_to IS NULL OR g.valid_to > :today)")
        .bind("unit", actor.grant().scopeKey())
        .bind("today", today)
        .map((r, c) -> Map.entry(r.getString(1), r.getLong(2)))
        .forEach(e -> caseworkers.put(e.getKey(), e.getValue()));
  }

  /** Everyone whom these rows can mean, in two statements. */
  private void find(Handle handle, List<CsvRow> rows) {
    byNumber.clear();
    byReference.clear();
    List<byte[]> indexes =
        rows.stream()
            .flatMap(r -> number(r).stream())
            .map(n -> seal.blindIndex(n.text(), ParticipantIdentities.PURPOSE))
            .toList();
    if (!indexes.isEmpty()) {
      handle
          .createQuery(StoredParticipant.SELECT + "WHERE pi.blind_index IN (<indexes>)")
          .bindList("indexes", indexes)
          .bind("day", today)
          .mapTo(StoredParticipant.class)
          .forEach(this::remember);
    }
    List<String> references =
        rows.stream()
            .filter(ParticipantImportBatch::referred)
            .map(r -> r.raw("external_ref"))
            .distinct()
            .toList();
    if (!references.isEmpty()) {
      handle
          .createQuery(StoredParticipant.SELECT + "WHERE pt.external_ref IN (<references>)")
          .bindList("references", references)
          .bind("day", today)
          .mapTo(StoredParticipant.class)
          .forEach(this::remember);
    }
  }

  private static Optional<IdentityNumber> number(CsvRow row) {
    return IdentityNumber.parse(row.text("identity_number").orElse(""));
  }

  private static boolean referred(CsvRow row) {
    return row.text("source").isPresent() && row.text("external_ref").isPresent();
  }

  private void remember(StoredParticipant stored) {
    byNumber.put(HexFormat.of().formatHex(stored.blindIndex()), stored);
    if (stored.externalRef() != null) {
      byReference.put(stored.source() + '\n' + stored.externalRef(), stored);
    }
  }

  private RowOutcome one(CsvRow row, ParticipantWriter writer) {
    Cells cells = new Cells(row);
    Optional<IdentityNumber> number = number(row);
    byte[] index =
        number.map(n -> seal.blindIndex(n.text(), ParticipantIdentities.PURPOSE)).orElse(null);
    StoredParticipant stored = match(row, cells, index);
    if (stored != null && notTheirs(stored)) {
      Cells foreign = new Cells(row);
      foreign.wrong("unit", "FOREIGN");
      return RowOutcome.wrong(foreign.errors(), foreign.warnings());
    }
    ParticipantCommand command = command(cells, row, stored);
    check(cells, command, stored);
    if (!cells.errors().isEmpty()) {
      return RowOutcome.wrong(cells.errors(), cells.warnings());
    }
    String source = referred(row) ? row.raw("source") : stored == null ? null : stored.source();
    String reference =
        referred(row) ? row.raw("external_ref") : stored == null ? null : stored.externalRef();
    if (stored == null) {
      remember(writer.create(command, number.orElseThrow(), index, source, reference));
      return RowOutcome.applied(cells.warnings());
    }
    boolean same =
        stored.command(command.identityNumber()).equals(command)
            && Objects.equals(source, stored.source())
            && Objects.equals(reference, stored.externalRef());
    if (same) {
      return RowOutcome.unchanged(cells.warnings());
    }
    remember(writer.change(stored, command, source, reference));
    return RowOutcome.applied(cells.warnings());
  }

  /**
   * Of another unit, or hidden from the user: the answer is the same, and says nothing more of the
   * person, or a file of guesses would tell what the pages withhold.
   */
  private boolean notTheirs(StoredParticipant stored) {
    Disclosure shown =
        Disclosure.of(actor, Protection.stored(stored.protection()), stored.shielded());
    return !actor.grant().scopeKey().equals(stored.unit()) || !shown.showsName();
  }

  private StoredParticipant match(CsvRow row, Cells cells, byte[] index) {
    StoredParticipant stored =
        referred(row) ? byReference.get(row.raw("source") + '\n' + row.raw("external_ref")) : null;
    StoredParticipant ofNumber =
        index == null ? null : byNumber.get(HexFormat.of().formatHex(index));
    if (stored != null && index != null && (ofNumber == null || ofNumber.id() != stored.id())) {
      cells.wrong("identity_number", "DUPLICATE");
    }
    return stored == null ? ofNumber : stored;
  }

  private ParticipantCommand command(Cells cells, CsvRow row, StoredParticipant stored) {
    ParticipantCommand was = stored == null ? EMPTY : stored.command(null);
    return new ParticipantCommand(
        row.text("identity_number").orElse(null),
        cells.text("given_name", was.givenName()),
        cells.text("family_name", was.familyName()),
        cells.date("birth_date", was.birthDate()),
        cells.known("unit", units, was.unit()),
        cells.text("caseworker", was.caseworker()),
        cells.known("municipality", municipalities, was.municipality()),
        cells.text("phone", was.phone()),
        cells.text("email", was.email()),
        cells.text("letter_language", was.letterLanguage() == null ? "nb" : was.letterLanguage()),
        was.interpreter(),
        cells.code("protection", Protection.class, was.protection()),
        Boolean.TRUE.equals(cells.yesOrNo("shielded", was.shielded())),
        cells.text("alias", was.alias()),
        was.emergencyName(),
        was.emergencyPhone(),
        cells.codes("activities", Activity.class, was.activities()),
        cells.text("adaptations", was.adaptations()));
  }

  private static final ParticipantCommand EMPTY =
      new ParticipantCommand(
          null, null, null, null, null, null, null, null, null, null, null, null, false, null, null,
          null, List.of(), null);

  private void check(Cells cells, ParticipantCommand command, StoredParticipant stored) {
    for (Problem problem : policy.check(command)) {
      String column = column(problem.field());
      boolean numberLeftOut =
          stored != null && command.identityNumber() == null && column.equals("identity_number");
      if (!cells.isWrong(column) && !numberLeftOut) {
        cells.wrong(column, problem.code(), problem.args());
      }
    }
    if (command.unit() != null && !actor.grant().scopeKey().equals(command.unit())) {
      cells.wrong("unit", "FOREIGN");
    }
    if (command.caseworker() != null && !caseworkers.containsKey(command.caseworker())) {
      cells.wrong("caseworker", "NOT_FOUND");
    }
  }

  /** identityNumber -> identity_number. */
  private static String column(String field) {
    return field.replaceAll("([A-Z])", "_$1").toLowerCase(java.util.Locale.ROOT);
  }
}
