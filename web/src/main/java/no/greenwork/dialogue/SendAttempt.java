package no.greenwork.dialogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import no.greenwork.shared.BusinessError;
import no.greenwork.shared.Forbidden;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.Notice;
import no.greenwork.shared.Problem;
import no.greenwork.shared.TextsView;

/** Sends what a form of the page holds; what stops it is told beside the form's own fields. */
@RequestScoped
class SendAttempt {
  @Inject private DialogueService service;
  @Inject private PageFiles files;
  @Inject private TextsView texts;
  @Inject private Notice notice;

  /**
   * @param form client id of the form
   */
  void send(String placement, NewMessage message, String form) {
    try {
      service.send(placement, message, files.chosen());
    } catch (NotFound | Forbidden missing) {
      throw missing;
    } catch (BusinessError refused) {
      refused.problems().forEach(problem -> tell(problem, form));
      FacesContext.getCurrentInstance().validationFailed();
      return;
    }
    notice.done("dialogue.sent");
    again(placement);
  }

  private void tell(Problem problem, String form) {
    String field =
        switch (problem.field()) {
          case "text" -> form + ":text";
          case "file" -> form + ":token";
          default -> null;
        };
    String text = texts.texts().error(problem);
    FacesContext faces = FacesContext.getCurrentInstance();
    faces.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    if (field != null) {
      notice.wrong("dialogue.wrong", text);
    }
  }

  /** The page is asked for anew, so that reloading it sends nothing. */
  void again(String placement) {
    FacesContext faces = FacesContext.getCurrentInstance();
    try {
      faces
          .getExternalContext()
          .redirect(
              faces.getExternalContext().getRequestContextPath()
                  + "/placements/view?id="
                  + placement
                  + "#dialogue");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    faces.responseComplete();
  }
}
