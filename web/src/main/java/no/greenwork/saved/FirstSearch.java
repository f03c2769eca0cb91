package no.greenwork.saved;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;

/**
 * A list that is opened without any choice begins with the saved search that its user wants first.
 * Whoever has just taken their last choice away says so in the address, and sees everything.
 */
public class FirstSearch implements PhaseListener {
  private static final long serialVersionUID = 1L;

  @Override
  public PhaseId getPhaseId() {
    return PhaseId.RESTORE_VIEW;
  }

  @Override
  public void beforePhase(PhaseEvent event) {
    FacesContext faces = event.getFacesContext();
    HttpServletRequest request = (HttpServletRequest) faces.getExternalContext().getRequest();
    String path = path(request, request.getRequestURI());
    Optional<SavedList> list = SavedList.at(path);
    if (list.isEmpty() || !isBare(request)) {
      return;
    }
    CDI.current()
        .select(SavedSearches.class)
        .get()
        .first(list.get())
        .ifPresent(first -> lead(faces, request.getContextPath() + first.path()));
  }

  private static boolean isBare(HttpServletRequest request) {
    return request.getMethod().equals("GET")
        && (request.getQueryString() == null || request.getQueryString().isBlank());
  }

  /** Below the root of the product, without the ending of the file. */
  private static String path(HttpServletRequest request, String uri) {
    return uri == null
        ? ""
        : uri.replaceFirst("^" + request.getContextPath(), "")
            .replaceFirst("\\.xhtml$", "")
            .replaceFirst("^/index$", "/");
  }

  private static void lead(FacesContext faces, String address) {
    try {
      faces.getExternalContext().redirect(address);
    } catch (IOException e) {
      throw new FacesException(e);
    }
  }
}
