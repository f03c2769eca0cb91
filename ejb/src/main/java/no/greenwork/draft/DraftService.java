package no.greenwork.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Requires;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.Seal;

/**
 * Keeps what a user has typed in a form, and gives it back to the same user on the same form. Who
 * has no ticket, that is whom the page was not drawn for, gets and keeps nothing.
 */
@ApplicationScoped
@Transactional
@Requires(Action.OWN_ACCOUNT)
public class DraftService {
  public static final int MOST_CONTENT = 65_536;

  /** So long after the page was drawn its draft is read; what may be seen can change. */
  static final Duration READ_WITHIN = Duration.ofMinutes(10);

  @Inject private DraftStore drafts;
  @Inject private LateForms late;
  @Inject private Seal seal;
  @Inject private Clock clock;
  @Inject private CurrentActor current;

  /**
   * @param form path and query of the page, and after # the form on it
   * @param version of the record that is shown, empty if there is none
   * @return what the form carries, to be sent with it
   */
  public String ticket(String form, String version) {
    return new DraftTicket(current.get().userId(), form, version, clock.now()).sealed(seal);
  }

  /** In place of the earlier draft of the same form. */
  public Instant save(String ticket, String version, String content) {
    if (content.length() > MOST_CONTENT) {
      throw new Invalid("content", "TOO_LONG", MOST_CONTENT);
    }
    return drafts.save(current.get().userId(), own(ticket).form(), version, content);
  }

  public Optional<Draft> find(String ticket) {
    DraftTicket own = own(ticket);
    return own.drawnAt().plus(READ_WITHIN).isBefore(clock.now())
        ? Optional.empty()
        : drafts.find(own.userId(), own.form());
  }

  /** Sent, or no longer wanted. */
  public void discard(String ticket) {
    drafts.discard(current.get().userId(), own(ticket).form());
  }

  private DraftTicket own(String ticket) {
    return late.ticket(ticket)
        .filter(t -> t.userId() == current.get().userId())
        .orElseThrow(NotFound::new);
  }
}
