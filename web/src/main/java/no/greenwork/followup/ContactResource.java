package no.greenwork.followup;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import no.greenwork.audit.AccessKind;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.Versions;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * A follow-up for whom the provider lets do it, by its own id, also when the placement is out of
 * their sight. Of somebody protected or shielded there is none here: the page asks first.
 */
@Path("v1/follow-ups/{followUp}")
public class ContactResource {
  @Inject private FollowUpQueries queries;
  @Inject private ContactService service;

  /** That there was contact, in one line without health information. */
  public record ContactBody(LocalDate contactOn, String note) {}

  @GET
  @Operation(summary = "A follow-up that the caller carries out")
  public Response get(@PathParam("followUp") String followUp) {
    return reply(followUp);
  }

  @POST
  @Path("contacts")
  @Operation(summary = "Registers a contact")
  public Response record(@PathParam("followUp") String followUp, ContactBody body) {
    open(followUp);
    service.record(followUp, body.contactOn(), body.note());
    return reply(followUp);
  }

  private Response reply(String followUp) {
    open(followUp);
    FollowUpQueries.Task task = queries.carriedOut(followUp, AccessKind.REST);
    return Response.ok(FollowUpJson.of(task))
        .header("ETag", Versions.tag(task.followUp().version()))
        .build();
  }

  private void open(String followUp) {
    if (queries.asksFirst(followUp)) {
      throw new NotFound();
    }
  }
}
