package no.greenwork.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import no.greenwork.access.Actor;
import no.greenwork.job.ImportKind;
import no.greenwork.job.RowImporter;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Ids;

/** Files of placements of the caseworker's own unit's people: a transfer of what was agreed. */
@ApplicationScoped
public class PlacementImport implements RowImporter {
  private static final Set<String> COLUMNS =
      Set.of(
          "source",
          "external_ref",
          "identity_number",
          "agreement_ref",
          "farm_org_number",
          "measure",
          "referred",
          "accepted",
          "start",
          "end",
          "percent",
          "days_per_week",
          "exit_reason",
          "week_pattern",
          "farm_confirmed");

  @Inject private TransferReads reads;
  @Inject private MeasureRuleQueries measures;
  @Inject private Ids ids;
  @Inject private Clock clock;

  @Override
  public ImportKind kind() {
    return ImportKind.PLACEMENTS;
  }

  @Override
  public Set<String> known() {
    return COLUMNS;
  }

  @Override
  public Batch begin(Actor actor) {
    Map<String, MeasureRules> rules = measures.all();
    return new PlacementImportBatch(actor, reads, rules, ids, clock.now(), clock.today());
  }
}
