package no.greenwork.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import no.greenwork.access.Action;
import no.greenwork.access.Requires;
import no.greenwork.audit.AccessKind;
import no.greenwork.shared.Database;
import no.greenwork.shared.NotFound;

/** What a letter about a placement is written from; each one is logged as printed. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
@Requires(Action.SEE_PLACEMENTS)
public class PlacementLetters {
  private static final String LANGUAGE =
      "SELECT x.letter_language FROM placement p JOIN participant x ON x.id = p.participant_id WHERE p.public_id = :id";

  @Inject private PlacementDetails details;
  @Inject private Database database;

  /**
   * A letter's content.
   *
   * @param language nb or nn, the participant's choice
   */
  public record Letter(PlacementDetail placement, String language) {}

  /**
   * @throws NotFound if there is none, or its person's name may not be seen, or it was never
   *     referred
   */
  public Letter of(String publicId) {
    PlacementDetail placement =
        details.of(
            publicId,
            AccessKind.PRINT,
            row -> row.person() != null && !row.person().hidden() && row.referred() != null);
    String language =
        database.read(h -> h.createQuery(LANGUAGE).bind("id", publicId).mapTo(String.class).one());
    return new Letter(placement, language);
  }
}
