package no.greenwork.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;

/** Tells that something was done, or cannot be, on this page or on the one that it leads to. */
@RequestScoped
public class Notice {
  @Inject private TextsView texts;

  /** A message about the page as a whole, on this page only. */
  public void wrong(String key, Object... args) {
    String text = texts.texts().get(key, args);
    FacesContext.getCurrentInstance()
        .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
  }

  public void done(String key, Object... args) {
    keep(FacesMessage.SEVERITY_INFO, key, args);
  }

  /** Something was not done, and is told on the page that it leads to. */
  public void stopped(String key, Object... args) {
    keep(FacesMessage.SEVERITY_ERROR, key, args);
  }

  private void keep(FacesMessage.Severity severity, String key, Object... args) {
    FacesContext context = FacesContext.getCurrentInstance();
    context.getExternalContext().getFlash().setKeepMessages(true);
    context.addMessage(null, new FacesMessage(severity, texts.texts().get(key, args), null));
  }
}
