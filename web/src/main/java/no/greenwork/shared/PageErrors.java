package no.greenwork.shared;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Iterator;

/**
 * What a rule of the business stopped is said on the page it came from, at the field that is to
 * blame; what is not there, or not for this user, is a page that is missing.
 */
public class PageErrors extends ExceptionHandlerWrapper {
  public PageErrors(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() {
    Iterator<ExceptionQueuedEvent> queued = getUnhandledExceptionQueuedEvents().iterator();
    FacesContext context = FacesContext.getCurrentInstance();
    while (queued.hasNext()) {
      Throwable thrown = queued.next().getContext().getException();
      BusinessError error = businessError(thrown);
      if (error != null && context != null) {
        queued.remove();
        tell(context, error);
      } else if (thrown instanceof ViewExpiredException && context != null) {
        queued.remove();
        again(context);
      }
    }
    getWrapped().handle();
  }

  /** The page is drawn anew; what was typed in its form is found there, or said to be lost. */
  private static void again(FacesContext context) {
    ExternalContext outside = context.getExternalContext();
    HttpServletRequest request = (HttpServletRequest) outside.getRequest();
    LateForm.Outcome form = CDI.current().select(LateForm.class).get().keep(request);
    if (!form.kept()) {
      CDI.current().select(Notice.class).get().stopped("draft.late.lost");
    }
    String page =
        form.page().orElseGet(() -> outside.getRequestServletPath().replaceFirst("\\.xhtml$", ""));
    try {
      outside.redirect(outside.getRequestContextPath() + page);
    } catch (IOException e) {
      throw new FacesException(e);
    }
  }

  private static BusinessError businessError(Throwable thrown) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      if (t instanceof BusinessError error) {
        return error;
      }
      if (t instanceof OptimisticLockException) {
        return new StaleRecord();
      }
    }
    return null;
  }

  private static void tell(FacesContext context, BusinessError error) {
    if (error.status() == 404 || error.status() == 403) {
      missing(context);
      return;
    }
    Texts texts = Texts.of(context.getViewRoot().getLocale());
    for (Problem problem : error.problems()) {
      FacesMessage message =
          new FacesMessage(FacesMessage.SEVERITY_ERROR, texts.error(problem), null);
      UIComponent field =
          problem.field().isEmpty() ? null : find(context.getViewRoot(), problem.field());
      if (field instanceof UIInput input) {
        input.setValid(false);
      }
      context.addMessage(field == null ? null : field.getClientId(context), message);
    }
    context.validationFailed();
  }

  private static void missing(FacesContext context) {
    try {
      context.getExternalContext().responseSendError(404, null);
      context.responseComplete();
    } catch (IOException e) {
      throw new FacesException(e);
    }
  }

  /** The input whose id is the field's name. */
  private static UIComponent find(UIComponent within, String id) {
    if (id.equals(within.getId())) {
      return within;
    }
    Iterator<UIComponent> children = within.getFacetsAndChildren();
    while (children.hasNext()) {
      UIComponent found = find(children.next(), id);
      if (found != null) {
        return found;
      }
    }
    return null;
  }
}
