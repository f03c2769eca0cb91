package no.greenwork.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import no.greenwork.shared.LateForm;

/** Keeps the content of late forms as drafts. */
@ApplicationScoped
public class KeptForms implements LateForm {
  private static final String VERSION = "version";

  @Inject private LateForms late;

  @Override
  public Optional<String> keep(HttpServletRequest request) {
    String ticket = request.getParameter(FormContent.TICKET);
    if (ticket == null) {
      return Optional.empty();
    }
    request.setAttribute(DraftFilter.KEPT, true);
    return late.keep(ticket, version(request), FormContent.of(request));
  }

  /** The field is named by its form too, where the framework draws it. */
  private static String version(HttpServletRequest request) {
    return request.getParameterMap().entrySet().stream()
        .filter(e -> e.getKey().equals(VERSION) || e.getKey().endsWith(':' + VERSION))
        .map(e -> e.getValue()[0])
        .findFirst()
        .orElse(null);
  }
}
