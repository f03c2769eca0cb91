package no.greenwork.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import no.greenwork.access.Actor;
import no.greenwork.job.ImportKind;
import no.greenwork.job.RowImporter;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Ids;

/** Files of days from a provider's time system, by placement and day. */
@ApplicationScoped
public class AttendanceImport implements RowImporter {
  private static final Set<String> COLUMNS =
      Set.of("source", "external_ref", "placement_ref", "day", "code", "hours");

  private static final int AT_ONCE = 2_000;

  @Inject private AttendanceRules rules;
  @Inject private Clock clock;
  @Inject private Ids ids;

  @Override
  public ImportKind kind() {
    return ImportKind.ATTENDANCE;
  }

  @Override
  public Set<String> known() {
    return COLUMNS;
  }

  /** A day is little work; what each lot of rows costs besides is shared by many. */
  @Override
  public int atOnce() {
    return AT_ONCE;
  }

  @Override
  public Batch begin(Actor actor) {
    return new AttendanceImportBatch(actor, ids, clock, rules.book());
  }
}
