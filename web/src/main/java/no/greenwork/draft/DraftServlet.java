package no.greenwork.draft;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import no.greenwork.access.PhoneEntry;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.NotFound;

/** Where the script of a form puts what is typed, and asks for what was typed before. */
@WebServlet("/draft")
public class DraftServlet extends HttpServlet {
  private static final String TICKET = "Greenwork-Draft";
  private static final String VERSION = "Greenwork-Version";

  /** A character of the content takes at most this many bytes of the request. */
  private static final int WIDEST = 4;

  @Inject private DraftService drafts;
  @Inject private LateForms late;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      if (!isTaken(request, late.ticket(request.getHeader(TICKET)))) {
        throw new NotFound();
      }
      switch (request.getMethod()) {
        case "GET" -> find(request, response);
        case "POST" -> save(request, response);
        case "DELETE" -> discard(request, response);
        default -> response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
      }
    } catch (NotFound notOurs) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
    } catch (JsonException | Invalid refused) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    }
  }

  /** Whether this session has to do with the page of the ticket. */
  static boolean isTaken(HttpServletRequest request, Optional<DraftTicket> ticket) {
    return ticket.map(DraftTicket::page).filter(p -> PhoneEntry.takesDraft(request, p)).isPresent();
  }

  private void find(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Optional<Draft> draft = drafts.find(request.getHeader(TICKET));
    if (draft.isEmpty()) {
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
      return;
    }
    JsonObjectBuilder answer =
        Json.createObjectBuilder()
            .add("savedAt", draft.get().savedAt().toString())
            .add("fields", object(draft.get().content()));
    if (draft.get().version() != null) {
      answer.add("version", draft.get().version());
    }
    write(response, answer.build());
  }

  private void save(HttpServletRequest request, HttpServletResponse response) throws IOException {
    byte[] body = request.getInputStream().readNBytes(DraftService.MOST_CONTENT * WIDEST);
    JsonObject fields = object(new String(body, StandardCharsets.UTF_8));
    Instant saved =
        drafts.save(request.getHeader(TICKET), request.getHeader(VERSION), fields.toString());
    write(response, Json.createObjectBuilder().add("savedAt", saved.toString()).build());
  }

  private void discard(HttpServletRequest request, HttpServletResponse response) {
    drafts.discard(request.getHeader(TICKET));
    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
  }

  private static JsonObject object(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }

  private static void write(HttpServletResponse response, JsonObject answer) throws IOException {
    response.setContentType("application/json");
    response.setCharacterEncoding("UTF-8");
    response.getWriter().write(answer.toString());
  }
}
