package no.greenwork.placement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.List;
import no.greenwork.shared.BusinessError;
import no.greenwork.shared.Conflict;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.Problem;
import no.greenwork.shared.StaleRecord;
import no.greenwork.shared.TextsView;

/** Runs a use case for a page, and tells beside the fields and on top what stopped it. */
@RequestScoped
public class PageAction {
  private static final String FORM = "form";

  @Inject private TextsView texts;

  /** Whether it went through. */
  public boolean attempt(Runnable useCase) {
    try {
      useCase.run();
      return true;
    } catch (Invalid | Conflict | UndoTooLate | StaleRecord e) {
      tell(e);
      return false;
    }
  }

  private void tell(BusinessError error) {
    FacesContext faces = FacesContext.getCurrentInstance();
    List<Problem> problems = error.problems();
    boolean beside = false;
    for (Problem problem : problems) {
      UIComponent field =
          problem.field().isEmpty()
              ? null
              : faces.getViewRoot().findComponent(FORM + ":" + problem.field());
      beside |= field != null;
      faces.addMessage(
          field == null ? null : field.getClientId(faces), error(texts.texts().error(problem)));
    }
    if (beside) {
      faces.addMessage(null, error(texts.get("placement.wrong")));
    }
    faces.validationFailed();
  }

  /**
   * Tells it beside a field; the page says with {@link #stopped} that there is such a field.
   *
   * @param field by its whole id, as {@code days:hours-2026-11-03}
   */
  public void beside(String field, Problem problem) {
    FacesContext.getCurrentInstance().addMessage(field, error(texts.texts().error(problem)));
  }

  /** Something was not done, and beside its field it says why. */
  public void stopped() {
    FacesContext faces = FacesContext.getCurrentInstance();
    faces.addMessage(null, error(texts.get("placement.wrong")));
    faces.validationFailed();
  }

  private static FacesMessage error(String text) {
    return new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null);
  }

  public void say(String key) {
    FacesContext faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().getFlash().setKeepMessages(true);
    faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, texts.get(key), null));
  }
}
