package no.greenwork.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import no.greenwork.schedule.DeadLetterReplay;

/** Puts a mail that was given up back among those that are due. */
@ApplicationScoped
public class MailReplay implements DeadLetterReplay {
  @Inject private Outbox outbox;

  @Override
  public String route() {
    return MailRoutes.MAIL;
  }

  @Override
  public boolean again(String reference) {
    return outbox.again(Long.parseLong(reference));
  }
}
