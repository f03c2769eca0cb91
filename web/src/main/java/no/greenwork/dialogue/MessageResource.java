package no.greenwork.dialogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Role;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * The messages about a placement, thread by thread. {@code thread} is NAV or FARM; left out, it is
 * FARM for a farm, which has no other, and else NAV.
 */
@RequestScoped
@Path("v1/placements/{id}/messages")
public class MessageResource {
  private static final int MOST = 200;

  @Inject private DialogueService service;
  @Inject private MessageQueries messages;
  @Inject private FarmMessageQueries farmMessages;
  @Inject private CurrentActor current;

  @PathParam("id")
  private String placement;

  /** A message to be sent; navReads in the thread with a farm only. */
  public record MessageBody(ThreadKind thread, String farm, String text, Boolean navReads) {}

  /** What was sent. */
  public record SentJson(String id) {}

  @GET
  @Operation(summary = "The messages of one thread, oldest first")
  public Page<Record> list(
      @QueryParam("thread") String thread,
      @QueryParam("farm") String farm,
      @QueryParam("limit") @DefaultValue("25") int limit,
      @QueryParam("after") String after) {
    int most = Math.clamp(limit, 1, MOST);
    ThreadKind kind = kind(thread);
    if (current.get().is(Role.FARMER)) {
      if (kind == ThreadKind.NAV) {
        throw new no.greenwork.shared.NotFound();
      }
      return page(
          farmMessages.after(placement, after, most + 1).stream().map(FarmMessageJson::of).toList(),
          most);
    }
    return page(
        messages.after(placement, kind, farm, after, most + 1).stream()
            .map(MessageJson::of)
            .toList(),
        most);
  }

  private static Page<Record> page(List<? extends Record> found, int most) {
    boolean more = found.size() > most;
    List<Record> items = List.copyOf(more ? found.subList(0, most) : found);
    return new Page<>(items, more ? id(items.getLast()) : null);
  }

  private static String id(Record last) {
    return last instanceof MessageJson message ? message.id() : ((FarmMessageJson) last).id();
  }

  /** Null when it is left out. */
  static ThreadKind kind(String name) {
    return name == null || name.isBlank()
        ? null
        : Arrays.stream(ThreadKind.values())
            .filter(kind -> kind.name().equals(name.strip()))
            .findFirst()
            .orElseThrow(() -> new Invalid("thread", "CODE", name));
  }

  @POST
  @Operation(
      summary =
          "Sends a message; with the same Idempotency-Key it is sent once, however often it is asked for")
  public Response send(@HeaderParam("Idempotency-Key") String key, MessageBody body) {
    NewMessage message =
        new NewMessage(
            body.thread(),
            body.farm(),
            body.text(),
            Boolean.TRUE.equals(body.navReads()),
            FormToken.orDraw(key));
    return Response.status(Response.Status.CREATED)
        .entity(new SentJson(service.send(placement, message, List.of())))
        .build();
  }

  @POST
  @Path("{message}/hide")
  @Operation(summary = "Takes a message out of the farm's sight, for good; the others keep it")
  public Response hide(@PathParam("message") String message) {
    service.hide(placement, message);
    return Response.noContent().build();
  }

  @POST
  @Path("{message}/read")
  @Operation(summary = "The caller has read the thread up to this message")
  public Response read(@PathParam("message") String message) {
    service.read(placement, message);
    return Response.noContent().build();
  }
}
