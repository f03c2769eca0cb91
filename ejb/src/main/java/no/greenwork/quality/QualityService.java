package no.greenwork.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Requires;
import no.greenwork.audit.ChangeLog;
import no.greenwork.organisation.Jurisdiction;
import no.greenwork.organisation.KnownCodes;
import no.greenwork.organisation.RegisterCodes;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;
import no.greenwork.shared.Ids;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.Problem;
import no.greenwork.shared.StaleRecord;

/** What a region coordinator enters into the quality register. */
@ApplicationScoped
@Transactional
public class QualityService {
  private static final String SUBJECTS =
      "SELECT 'FARM' AS kind, id, '' AS region FROM farm WHERE org_number = :number"
          + " UNION ALL SELECT 'PROVIDER', id, region_number FROM provider WHERE org_number = :number";
  private static final String STORED =
      "SELECT id FROM quality_period WHERE scheme_code = :scheme AND valid_from = :from AND <column> = :subject";

  @PersistenceContext(unitName = "greenwork")
  private EntityManager entities;

  @Inject private Database database;
  @Inject private RegisterCodes codes;
  @Inject private Jurisdiction jurisdiction;
  @Inject private CurrentActor current;
  @Inject private ChangeLog changes;
  @Inject private Clock clock;
  @Inject private Ids ids;

  /** A farm or a provider with the number. */
  public record Subject(String kind, long id, String region) {
    boolean farm() {
      return kind.equals("FARM");
    }
  }

  /** What would stop the command, field by field; nothing is thrown. */
  @Requires(Action.EDIT_QUALITY)
  public List<Problem> problems(QualityCommand command) {
    KnownCodes known = codes.now();
    QualityPolicy policy = new QualityPolicy(known);
    List<Problem> problems = new ArrayList<>(policy.check(command));
    if (problems.isEmpty()) {
      List<Subject> subjects = subjects(command.subject());
      problems.addAll(policy.check(command, subjects.stream().map(Subject::kind).toList()));
      if (problems.isEmpty() && !own(subject(subjects, known, command))) {
        problems.add(new Problem("subject", "FOREIGN"));
      }
    }
    return problems;
  }

  /**
   * Enters an approval, or changes how long the one from the same day holds.
   *
   * @param version of the one that is changed, or null for a new one
   * @throws Invalid with every field that is wrong
   */
  @Requires(Action.EDIT_QUALITY)
  public void approve(Integer version, QualityCommand command) {
    List<Problem> problems = problems(command);
    if (!problems.isEmpty()) {
      throw new Invalid(problems);
    }
    Subject subject = subject(subjects(command.subject()), codes.now(), command);
    Long stored = stored(subject, command);
    if (version == null && stored != null) {
      throw new Invalid("from", "DUPLICATE");
    }
    QualityPeriod period =
        stored == null ? create(subject, command) : entities.find(QualityPeriod.class, stored);
    if (version != null) {
      StaleRecord.check(version, period.version());
    }
    QualityCommand before = stored == null ? null : period.described(command.subject());
    period.approve(command, clock.now(), current.get().userId());
    changes.record(
        stored == null ? "CREATE" : "CHANGE", "quality", command.subject(), before, command);
  }

  /** An approval as it is stored. */
  public record StoredApproval(long id, int version, QualityCommand command) {}

  /** An approval by its number, for a file's row. */
  @Requires(Action.EDIT_QUALITY)
  public Optional<StoredApproval> stored(long id) {
    return database
        .read(
            h ->
                h.createQuery(
                        "SELECT COALESCE(f.org_number, p.org_number) FROM quality_period q LEFT JOIN farm f ON f.id = q.farm_id"
                            + " LEFT JOIN provider p ON p.id = q.provider_id WHERE q.id = :id")
                    .bind("id", id)
                    .mapTo(String.class)
                    .findOne())
        .map(subject -> approval(id, subject));
  }

  /** The approval of a farm or provider in a scheme from a day on, for a file's row. */
  @Requires(Action.EDIT_QUALITY)
  public Optional<StoredApproval> stored(String subject, String scheme, LocalDate from) {
    String kind = codes.now().schemes().get(scheme);
    QualityCommand command = new QualityCommand(subject, scheme, from, null, null);
    return subjects(subject).stream()
        .filter(s -> s.kind().equals(kind))
        .findFirst()
        .map(s -> stored(s, command))
        .map(id -> approval(id, subject));
  }

  private StoredApproval approval(long id, String subject) {
    QualityPeriod period = entities.find(QualityPeriod.class, id);
    return new StoredApproval(id, period.version(), period.described(subject));
  }

  private QualityPeriod create(Subject subject, QualityCommand command) {
    QualityPeriod period =
        new QualityPeriod(
            ids.next(),
            subject.farm() ? subject.id() : null,
            subject.farm() ? null : subject.id(),
            command);
    entities.persist(period);
    return period;
  }

  private Long stored(Subject subject, QualityCommand command) {
    return database.read(
        h ->
            h.createQuery(STORED)
                .define("column", subject.farm() ? "farm_id" : "provider_id")
                .bind("scheme", command.scheme())
                .bind("from", command.from())
                .bind("subject", subject.id())
                .mapTo(Long.class)
                .findOne()
                .orElse(null));
  }

  private boolean own(Subject subject) {
    return subject.farm()
        ? jurisdiction.hasFarm(subject.id())
        : jurisdiction.hasProvider(subject.region());
  }

  private List<Subject> subjects(String number) {
    return database.read(
        h -> h.createQuery(SUBJECTS).bind("number", number).mapTo(Subject.class).list());
  }

  private static Subject subject(List<Subject> subjects, KnownCodes known, QualityCommand command) {
    String kind = known.schemes().get(command.scheme());
    return subjects.stream().filter(s -> s.kind().equals(kind)).findFirst().orElseThrow();
  }
}
