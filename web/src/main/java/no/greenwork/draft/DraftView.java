package no.greenwork.draft;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which drafts the forms of this page have: by its path, and the record that the address names. A
 * page that is drawn again after one of its forms was refused stands at another address, without
 * the record; so the view knows its own.
 */
@Named("draft")
@RequestScoped
public class DraftView {
  private static final String PAGE = "greenwork.draft.page";

  @Inject private HttpServletRequest request;
  @Inject private DraftService drafts;
  @Inject private LateForms late;

  /**
   * @param form which form of the page, empty if there is but one
   * @param version of the record that is shown, or null
   */
  public String ticket(String form, Object version) {
    return drafts.ticket(key(form), version == null ? "" : version.toString());
  }

  /** The page as it can be asked for again, whichever of its forms was sent since. */
  public String getPage() {
    return (String)
        FacesContext.getCurrentInstance()
            .getViewRoot()
            .getAttributes()
            .computeIfAbsent(PAGE, unknown -> asked());
  }

  private String asked() {
    return page(
        request.getRequestURI().substring(request.getContextPath().length()),
        request.getQueryString());
  }

  /**
   * The form that was sent and refused shows what was sent, not the draft.
   *
   * @param form as its ticket names it
   */
  public boolean fresh(String form) {
    return Optional.ofNullable(request.getParameter(FormContent.TICKET))
        .flatMap(late::ticket)
        .filter(sent -> sent.isOf(key(form)))
        .isEmpty();
  }

  private String key(String form) {
    return form == null || form.isEmpty() ? getPage() : getPage() + '#' + form;
  }

  /** The same for the same form and record, in whichever language and order it is asked for. */
  static String page(String path, String query) {
    String bare = path.replaceFirst("\\.xhtml$", "");
    if (query == null) {
      return bare;
    }
    String named =
        Arrays.stream(query.split("&"))
            .filter(part -> !part.isEmpty() && !part.startsWith("lang="))
            .sorted()
            .collect(Collectors.joining("&"));
    return named.isEmpty() ? bare : bare + '?' + named;
  }
}
