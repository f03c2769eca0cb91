package no.greenwork.organisation;

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
import no.greenwork.organisation.OrganisationReads.StoredFarmAgreement;
import no.greenwork.shared.Problem;
import org.jdbi.v3.core.Handle;

/**
 * Files of agreements between providers and farms; each row states the key that holds from its
 * first day.
 */
@ApplicationScoped
public class FarmAgreementImport extends RegisterImporter<FarmAgreementCommand> {
  private static final Set<String> COLUMNS =
      Set.of(
          "source",
          "external_ref",
          "agreement_ref",
          "farm_org_number",
          "from",
          "to",
          "places",
          "key_kind",
          "key_value");

  @Inject private FarmAgreementService service;

  public FarmAgreementImport() {
    super(
        ImportKind.FARM_AGREEMENTS,
        "farm_agreement",
        COLUMNS,
        Map.of(
            "agreement",
            "agreement_ref",
            "farm",
            "farm_org_number",
            "lastDay",
            "to",
            "overBookedReason",
            "places"));
  }

  @Override
  public Stored<FarmAgreementCommand> find(Handle handle, CsvRow row, Cells cells) {
    OutsideReference outside = OutsideReference.of(handle, table(), row);
    OrganisationReads reads = new OrganisationReads(handle);
    LocalDate from = new Cells(row).date("from", null);
    Optional<StoredFarmAgreement> stored =
        outside.id().isPresent()
            ? reads.farmAgreement(outside.id().get())
            : from == null
                ? Optional.empty()
                : reads.farmAgreement(row.raw("agreement_ref"), row.raw("farm_org_number"), from);
    return stored
        .map(
            a ->
                OutsideReference.ofRow(handle, table(), a.id())
                    .stored(
                        a.id(),
                        Long.toString(a.id()),
                        a.version(),
                        a.command().with(first(reads, a))))
        .orElse(null);
  }

  /** Keys from later days are none of a row's business, and stay. */
  private static KeyVersion first(OrganisationReads reads, StoredFarmAgreement a) {
    KeyVersion key = reads.key(a.id(), a.validFrom()).orElse(a.key());
    return new KeyVersion(a.validFrom(), null, key.keyKind(), key.keyValue());
  }

  @Override
  public FarmAgreementCommand blank() {
    return new FarmAgreementCommand(null, null, null, null, null, null, null, null, null);
  }

  @Override
  public FarmAgreementCommand merge(Cells cells, FarmAgreementCommand was) {
    LocalDate from = cells.date("from", was.from());
    return new FarmAgreementCommand(
        cells.text("agreement_ref", was.agreement()),
        cells.text("farm_org_number", was.farm()),
        from,
        cells.date("to", was.lastDay()),
        cells.whole("places", was.places()),
        cells.code("key_kind", KeyKind.class, was.keyKind()),
        cells.decimal("key_value", was.keyValue()),
        from,
        was.overBookedReason());
  }

  @Override
  public List<Problem> problems(FarmAgreementCommand command, Stored<FarmAgreementCommand> stored) {
    return service.problems(command, stored == null ? null : service.stored(stored.id()));
  }

  @Override
  public void create(FarmAgreementCommand command) {
    service.register(command);
  }

  @Override
  public void change(Stored<FarmAgreementCommand> stored, FarmAgreementCommand command) {
    service.change(stored.id(), stored.version(), command);
  }
}
