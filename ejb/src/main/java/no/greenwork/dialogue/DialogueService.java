package no.greenwork.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import no.greenwork.access.Action;
import no.greenwork.access.Requires;
import no.greenwork.shared.Conflict;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.NotFound;

/**
 * What is done in a dialogue: sending, hiding, reading. There is no changing and no deleting; who
 * reads a message is settled when it is sent. Each step is a transaction of its own.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS) // a form that came twice ends its transaction first
public class DialogueService {
  @Inject private MessageWriter writer;
  @Inject private MessageHiding hiding;
  @Inject private MessageReads reads;
  @Inject private ReadMarks marks;
  @Inject private DialogueSubjects subjects;

  /**
   * Sends a message once, however often its form comes.
   *
   * @return public id of the message
   * @throws Invalid that names every wrong field, see {@link NewMessage} and the files' own
   * @throws Conflict DIALOGUE_CLOSED, DIALOGUE_OVER, FORM_SENT
   * @throws NotFound if the placement or the thread is not there for this user
   */
  @Requires(Action.WRITE_MESSAGE)
  public String send(String placement, NewMessage message, List<Upload> files) {
    subjects.of(placement);
    message.validate(files.size());
    try {
      return writer.send(placement, message, files);
    } catch (MessageWriter.AlreadySent sent) {
      return sent.message();
    }
  }

  /**
   * For good: what a farm was spared it is not shown again. A second time changes nothing.
   *
   * @throws NotFound if there is no such message for this user
   * @throws Conflict NOT_FOR_FARM if the farm never saw it
   */
  @Requires(Action.HIDE_MESSAGE)
  public void hide(String placement, String message) {
    hiding.hide(placement, message);
  }

  /**
   * The user has seen the thread up to a message.
   *
   * @throws NotFound if there is no such message for this user
   */
  @Requires(Action.WRITE_MESSAGE)
  public void read(String placement, String message) {
    MessageReads.Place place = reads.place(placement, message);
    marks.read(place.threadId(), subjects.party(), place.position());
  }
}
