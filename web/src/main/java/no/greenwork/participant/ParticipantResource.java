package no.greenwork.participant;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import no.greenwork.audit.AccessKind;
import no.greenwork.organisation.Activity;
import no.greenwork.shared.NotFound;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Participants for NAV's own systems. */
@Path("v1/participants")
public class ParticipantResource {
  @Inject private ParticipantService service;
  @Inject private ParticipantQueries queries;

  /** What a participant is called from now on. */
  public record Created(String id) {}

  /** A participant as the caller may see them; what may not be seen is absent. */
  public record View(
      String id,
      String givenName,
      String familyName,
      LocalDate birthDate,
      String identityNumber,
      String unit,
      String caseworker,
      String municipality,
      String phone,
      String email,
      String letterLanguage,
      String interpreter,
      Protection protection,
      Boolean shielded,
      String alias,
      String emergencyName,
      String emergencyPhone,
      List<Activity> activities,
      String adaptations) {
    static View of(ParticipantDetail d) {
      boolean all = d.disclosure().showsName();
      return new View(
          d.publicId(),
          d.givenName(),
          d.familyName(),
          d.birthDate(),
          all ? "***********" : null,
          d.unit(),
          d.caseworker(),
          d.municipality(),
          d.phone(),
          d.email(),
          d.letterLanguage(),
          d.interpreter(),
          d.protection(),
          d.shielded(),
          d.alias(),
          d.emergencyName(),
          d.emergencyPhone(),
          all ? d.activities() : null,
          d.adaptations());
    }
  }

  @POST
  @Operation(summary = "Register a participant of the caller's own unit")
  public Response register(ParticipantCommand command) {
    String id = service.register(command);
    return Response.created(URI.create("v1/participants/" + id)).entity(new Created(id)).build();
  }

  @GET
  @Path("{id}")
  @Operation(summary = "One participant of the caller's unit")
  public Response one(@PathParam("id") String id) {
    ParticipantDetail detail = queries.detail(id, AccessKind.REST).orElseThrow(NotFound::new);
    return Response.ok(View.of(detail)).tag(Integer.toString(detail.version())).build();
  }
}
