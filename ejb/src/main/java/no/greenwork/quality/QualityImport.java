package no.greenwork.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.greenwork.job.Cells;
import no.greenwork.job.CsvRow;
import no.greenwork.job.ImportKind;
import no.greenwork.job.RegisterImporter;
import no.greenwork.organisation.OutsideReference;
import no.greenwork.shared.Problem;
import org.jdbi.v3.core.Handle;

/** Files of approvals of farms and providers. */
@ApplicationScoped
public class QualityImport extends RegisterImporter<QualityCommand> {
  private static final Set<String> COLUMNS =
      Set.of(
          "source",
          "external_ref",
          "subject_org_number",
          "scheme",
          "valid_from",
          "valid_to",
          "reference");

  @Inject private QualityService service;

  public QualityImport() {
    super(
        ImportKind.QUALITY,
        "quality_period",
        COLUMNS,
        Map.of("subject", "subject_org_number", "from", "valid_from", "lastDay", "valid_to"));
  }

  @Override
  public Stored<QualityCommand> find(Handle handle, CsvRow row, Cells cells) {
    OutsideReference outside = OutsideReference.of(handle, table(), row);
    LocalDate from = new Cells(row).date("valid_from", null);
    Optional<QualityService.StoredApproval> stored =
        outside.id().isPresent()
            ? service.stored(outside.id().get())
            : service.stored(row.raw("subject_org_number"), row.raw("scheme"), from);
    return stored
        .map(
            a ->
                OutsideReference.ofRow(handle, table(), a.id())
                    .stored(a.id(), Long.toString(a.id()), a.version(), a.command()))
        .orElse(null);
  }

  @Override
  public QualityCommand blank() {
    return new QualityCommand(null, null, null, null, null);
  }

  @Override
  public QualityCommand merge(Cells cells, QualityCommand was) {
    return new QualityCommand(
        cells.text("subject_org_number", was.subject()),
        cells.text("scheme", was.scheme()),
        cells.date("valid_from", was.from()),
        cells.date("valid_to", was.lastDay()),
        cells.text("reference", was.reference()));
  }

  @Override
  public List<Problem> problems(QualityCommand command, Stored<QualityCommand> stored) {
    return service.problems(command);
  }

  @Override
  public void create(QualityCommand command) {
    service.approve(null, command);
  }

  @Override
  public void change(Stored<QualityCommand> stored, QualityCommand command) {
    service.approve(stored.version(), command);
  }
}
