package no.greenwork.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.greenwork.job.Cells;
import no.greenwork.job.CsvRow;
import no.greenwork.job.ImportKind;
import no.greenwork.job.RegisterImporter;
import no.greenwork.shared.Problem;
import org.jdbi.v3.core.Handle;

/** Files of providers. */
@ApplicationScoped
public class ProviderImport extends RegisterImporter<ProviderCommand> {
  private static final Set<String> COLUMNS =
      Set.of(
          "source",
          "external_ref",
          "org_number",
          "name",
          "main_org_number",
          "municipality",
          "address",
          "email",
          "phone",
          "region");

  @Inject private ProviderService service;
  @Inject private RegisterCodes codes;

  public ProviderImport() {
    super(ImportKind.PROVIDERS, "provider", COLUMNS, Map.of());
  }

  @Override
  public Stored<ProviderCommand> find(Handle handle, CsvRow row, Cells cells) {
    OutsideReference outside = OutsideReference.of(handle, table(), row);
    Optional<Provider> stored =
        outside.id().isPresent()
            ? service.stored(outside.id().get())
            : row.text("org_number").flatMap(service::stored);
    return stored
        .map(
            p ->
                OutsideReference.ofRow(handle, table(), p.id())
                    .stored(p.id(), p.described().orgNumber(), p.version(), p.described()))
        .orElse(null);
  }

  @Override
  public ProviderCommand blank() {
    return new ProviderCommand(null, null, null, null, null, null, null, null);
  }

  @Override
  public ProviderCommand merge(Cells cells, ProviderCommand was) {
    KnownCodes known = codes.now();
    return new ProviderCommand(
        cells.text("org_number", was.orgNumber()),
        cells.text("name", was.name()),
        cells.text("main_org_number", was.mainOrgNumber()),
        cells.known("municipality", known.municipalities(), was.municipality()),
        cells.text("address", was.address()),
        cells.text("email", was.email()),
        cells.text("phone", was.phone()),
        cells.known("region", known.regions(), was.region()));
  }

  @Override
  public List<Problem> problems(ProviderCommand command, Stored<ProviderCommand> stored) {
    return service.problems(command, stored == null ? null : stored.command());
  }

  @Override
  public void create(ProviderCommand command) {
    service.register(command);
  }

  @Override
  public void change(Stored<ProviderCommand> stored, ProviderCommand command) {
    service.change(stored.version(), command);
  }
}
