package no.greenwork.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import no.greenwork.access.LocalPath;
import no.greenwork.shared.LateForm;

/** Keeps the content of late forms as drafts. */
@ApplicationScoped
public class KeptForms implements LateForm {
  private static final String VERSION = "version";

  @Inject private LateForms late;

  @Override
  public Outcome keep(HttpServletRequest request) {
    String ticket = request.getParameter(FormContent.TICKET);
    if (ticket == null) {
      return new Outcome(sentFrom(request), false);
    }
    request.setAttribute(DraftFilter.KEPT, true);
    Optional<String> kept = late.keep(ticket, version(request), FormContent.of(request));
    return new Outcome(
        kept.or(() -> late.ticket(ticket).map(DraftTicket::page)).or(() -> sentFrom(request)),
        kept.isPresent());
  }

  private static Optional<String> sentFrom(HttpServletRequest request) {
    String site = "://" + request.getHeader("Host") + request.getContextPath();
    String referer = request.getHeader("Referer");
    int at = referer == null ? -1 : referer.indexOf(site + "/");
    return at < 0
        ? Optional.empty()
        : Optional.of(LocalPath.of(referer.substring(at + site.length())));
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
