package no.greenwork.dialogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The files of a page's form; they are read from the request and never kept with the page. */
@RequestScoped
class PageFiles {
  private static final String FIELD = "files";

  @Inject private HttpServletRequest request;

  /** Those that were chosen: an empty field is sent as a part without a name. */
  List<Upload> chosen() {
    try {
      return request.getParts().stream()
          .filter(part -> FIELD.equals(part.getName()))
          .filter(part -> part.getSubmittedFileName() != null)
          .filter(part -> !part.getSubmittedFileName().isBlank())
          .map(PageFiles::upload)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The parts of a form could not be read", e);
    } catch (ServletException e) {
      throw new IllegalStateException("The form is not one of parts", e);
    }
  }

  private static Upload upload(Part part) {
    return new Upload(part.getSubmittedFileName(), part.getContentType(), part::getInputStream);
  }
}
