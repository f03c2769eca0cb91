package no.greenwork.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Seal;

/**
 * Forms that come when their session has ended: the content becomes a draft of the one for whom the
 * form was drawn, who finds it after logging in again.
 */
@ApplicationScoped
public class LateForms {
  @Inject private DraftStore drafts;
  @Inject private Seal seal;
  @Inject private Clock clock;

  /**
   * @param ticket as the form carried it
   * @param version of the record, as the form carried it, or null
   * @param content the fields as JSON
   * @return the page of the form where the content is found again, or empty if nothing is kept: the
   *     ticket is none of ours or too old, or the content too long
   */
  public Optional<String> keep(String ticket, String version, String content) {
    if (content.length() > DraftService.MOST_CONTENT) {
      return Optional.empty();
    }
    Optional<DraftTicket> opened =
        ticket(ticket).filter(t -> clock.now().isBefore(t.drawnAt().plus(DraftStore.KEPT)));
    opened.ifPresent(
        t -> drafts.save(t.userId(), t.form(), version == null ? t.version() : version, content));
    return opened.map(DraftTicket::page);
  }

  /** What the ticket says; empty if it is none of ours. */
  public Optional<DraftTicket> ticket(String sent) {
    return DraftTicket.opened(seal, sent);
  }
}
