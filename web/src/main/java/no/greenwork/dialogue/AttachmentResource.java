package no.greenwork.dialogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.util.List;
import no.greenwork.shared.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The files that go with messages about a placement. */
@RequestScoped
@Path("v1/placements/{id}/attachments")
public class AttachmentResource {
  private static final int MOST = 200;

  @Inject private DialogueService service;
  @Inject private AttachmentQueries attachments;
  @Context private HttpServletResponse response;

  @PathParam("id")
  private String placement;

  @GET
  @Operation(summary = "The files that the caller may read, with the messages that they go with")
  public Page<AttachmentJson> list(
      @QueryParam("limit") @DefaultValue("25") int limit, @QueryParam("after") String after) {
    int most = Math.clamp(limit, 1, MOST);
    List<AttachmentJson> found =
        attachments.list(placement, after, most + 1).stream()
            .map(one -> AttachmentJson.of(one.file(), one.message()))
            .toList();
    boolean more = found.size() > most;
    List<AttachmentJson> items = more ? found.subList(0, most) : found;
    return new Page<>(items, more ? items.getLast().id() : null);
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(
      summary =
          "Sends a message with files: parts thread, farm, text, navReads (true or false), and file as often as there are files")
  public Response send(@HeaderParam("Idempotency-Key") String key, List<EntityPart> parts)
      throws IOException {
    MessageParts sent = MessageParts.of(parts);
    String id = service.send(placement, sent.message(FormToken.orDraw(key)), sent.files());
    return Response.status(Response.Status.CREATED)
        .entity(new MessageResource.SentJson(id))
        .build();
  }

  @GET
  @Path("{attachment}")
  @Operation(summary = "The file itself")
  public Response one(@PathParam("attachment") String attachment) {
    AttachmentContent content = attachments.open(placement, attachment);
    AttachmentHeaders.set(response, content.file());
    StreamingOutput body = content::writeTo;
    return Response.ok(body, content.file().type().mediaType()).build();
  }
}
