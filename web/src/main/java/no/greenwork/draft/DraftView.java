package no.greenwork.draft;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which drafts the forms of this page have: by its path, and the record that the address names. */
@Named("draft")
@RequestScoped
public class DraftView {
  @Inject private HttpServletRequest request;
  @Inject private DraftService drafts;
  @Inject private LateForms late;

  private String page;

  /**
   * @param form which form of the page, empty if there is but one
   * @param version of the record that is shown, or null
   */
  public String ticket(String form, Object version) {
    return drafts.ticket(
        form == null || form.isEmpty() ? getPage() : getPage() + '#' + form,
        version == null ? "" : version.toString());
  }

  /** The page as it can be asked for again; after a form was sent that is not the address. */
  public String getPage() {
    if (page == null) {
      page =
          Optional.ofNullable(request.getParameter(FormContent.TICKET))
              .flatMap(late::ticket)
              .map(DraftTicket::page)
              .orElseGet(
                  () ->
                      page(
                          request.getRequestURI().substring(request.getContextPath().length()),
                          request.getQueryString()));
    }
    return page;
  }

  /** A form that was sent and refused shows what was sent, not the draft. */
  public boolean isFresh() {
    return request.getMethod().equals("GET");
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
