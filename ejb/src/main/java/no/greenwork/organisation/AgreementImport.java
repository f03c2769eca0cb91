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
import no.greenwork.organisation.OrganisationReads.StoredAgreement;
import no.greenwork.shared.Problem;
import org.jdbi.v3.core.Handle;

/** Files of agreements between NAV and providers. */
@ApplicationScoped
public class AgreementImport extends RegisterImporter<AgreementCommand> {
  private static final Set<String> COLUMNS =
      Set.of(
          "source",
          "external_ref",
          "agreement_ref",
          "provider_org_number",
          "region",
          "measure",
          "from",
          "to",
          "places");

  @Inject private AgreementService service;
  @Inject private RegisterCodes codes;

  public AgreementImport() {
    super(
        ImportKind.AGREEMENTS,
        "agreement",
        COLUMNS,
        Map.of(
            "reference",
            "agreement_ref",
            "provider",
            "provider_org_number",
            "lastDay",
            "to",
            "overBookedReason",
            "places"));
  }

  @Override
  public Stored<AgreementCommand> find(Handle handle, CsvRow row, Cells cells) {
    OutsideReference outside = OutsideReference.of(handle, table(), row);
    OrganisationReads reads = new OrganisationReads(handle);
    Optional<StoredAgreement> stored =
        outside.id().isPresent()
            ? reads.agreement(outside.id().get())
            : row.text("agreement_ref").flatMap(reads::agreement);
    return stored
        .map(
            a ->
                OutsideReference.ofRow(handle, table(), a.id())
                    .stored(a.id(), a.reference(), a.version(), a.command()))
        .orElse(null);
  }

  @Override
  public AgreementCommand blank() {
    return new AgreementCommand(null, null, null, null, null, null, null, null);
  }

  @Override
  public AgreementCommand merge(Cells cells, AgreementCommand was) {
    return new AgreementCommand(
        cells.text("agreement_ref", was.reference()),
        cells.text("provider_org_number", was.provider()),
        cells.known("region", codes.now().regions(), was.region()),
        cells.text("measure", was.measure()),
        cells.date("from", was.from()),
        cells.date("to", was.lastDay()),
        cells.whole("places", was.places()),
        was.overBookedReason());
  }

  @Override
  public List<Problem> problems(AgreementCommand command, Stored<AgreementCommand> stored) {
    return service.problems(command, stored == null ? null : service.stored(stored.id()));
  }

  @Override
  public void create(AgreementCommand command) {
    service.register(command);
  }

  @Override
  public void change(Stored<AgreementCommand> stored, AgreementCommand command) {
    service.change(stored.key(), stored.version(), command);
  }
}
