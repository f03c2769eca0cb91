package no.greenwork.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
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

/** Files of farms. */
@ApplicationScoped
public class FarmImport extends RegisterImporter<FarmCommand> {
  private static final Set<String> COLUMNS =
      Set.of(
          "source",
          "external_ref",
          "org_number",
          "name",
          "producer_number",
          "farm_number",
          "municipality",
          "latitude",
          "longitude",
          "activities",
          "facilities",
          "limits",
          "bus_stop",
          "places_per_half_day",
          "email",
          "phone",
          "languages");

  @Inject private FarmService service;
  @Inject private RegisterCodes codes;

  public FarmImport() {
    super(ImportKind.FARMS, "farm", COLUMNS, Map.of("busStop", "bus_stop"));
  }

  @Override
  public Stored<FarmCommand> find(Handle handle, CsvRow row, Cells cells) {
    OutsideReference outside = OutsideReference.of(handle, table(), row);
    Optional<Farm> stored =
        outside.id().isPresent()
            ? service.stored(outside.id().get())
            : row.text("org_number").flatMap(service::stored);
    return stored
        .map(
            f ->
                OutsideReference.ofRow(handle, table(), f.id())
                    .stored(f.id(), f.orgNumber(), f.version(), service.described(f)))
        .orElse(null);
  }

  @Override
  public FarmCommand blank() {
    return new FarmCommand(
        null, null, null, null, null, null, null, Set.of(), Set.of(), Set.of(), null, null, null,
        null, null, null, null);
  }

  @Override
  public FarmCommand merge(Cells cells, FarmCommand was) {
    KnownCodes known = codes.now();
    return new FarmCommand(
        cells.text("org_number", was.orgNumber()),
        cells.text("name", was.name()),
        cells.text("producer_number", was.producerNumber()),
        cells.text("farm_number", was.farmNumber()),
        cells.known("municipality", known.municipalities(), was.municipality()),
        cells.decimal("latitude", was.latitude()),
        cells.decimal("longitude", was.longitude()),
        new LinkedHashSet<>(
            cells.codes("activities", Activity.class, List.copyOf(was.activities()))),
        new LinkedHashSet<>(
            cells.codes("facilities", Facility.class, List.copyOf(was.facilities()))),
        new LinkedHashSet<>(cells.codes("limits", FarmLimit.class, List.copyOf(was.limits()))),
        cells.text("bus_stop", was.busStop()),
        cells.clears("bus_stop") ? null : was.busFirstArrival(),
        cells.whole("places_per_half_day", was.placesPerHalfDay()),
        cells.text("email", was.email()),
        cells.text("phone", was.phone()),
        cells.text("languages", was.languages()),
        was.description());
  }

  @Override
  public List<Problem> problems(FarmCommand command, Stored<FarmCommand> stored) {
    return service.problems(command, stored == null ? null : stored.id());
  }

  @Override
  public void create(FarmCommand command) {
    service.register(command);
  }

  @Override
  public void change(Stored<FarmCommand> stored, FarmCommand command) {
    service.change(stored.version(), command);
  }
}
