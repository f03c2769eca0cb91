package no.greenwork.participant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import no.greenwork.access.Actor;
import no.greenwork.job.ImportKind;
import no.greenwork.job.RowImporter;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Ids;
import no.greenwork.shared.Mode;
import no.greenwork.shared.Seal;

/** Files of participants of the caseworker's own unit. */
@ApplicationScoped
public class ParticipantImport implements RowImporter {
  private static final Set<String> COLUMNS =
      Set.of(
          "source",
          "external_ref",
          "identity_number",
          "given_name",
          "family_name",
          "birth_date",
          "unit",
          "caseworker",
          "municipality",
          "phone",
          "email",
          "letter_language",
          "protection",
          "shielded",
          "alias",
          "activities",
          "adaptations");

  @Inject private Seal seal;
  @Inject private Ids ids;
  @Inject private Clock clock;

  @Override
  public ImportKind kind() {
    return ImportKind.PARTICIPANTS;
  }

  @Override
  public Set<String> known() {
    return COLUMNS;
  }

  @Override
  public Batch begin(Actor actor) {
    return new ParticipantImportBatch(
        actor,
        seal,
        ids,
        clock.now(),
        clock.today(),
        new ParticipantPolicy(Mode.current(), clock.today()));
  }
}
