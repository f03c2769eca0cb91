package no.greenwork.access;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Who the caller is, and with which grants. */
@Path("v1/me")
public class MeResource {
  @Inject private CurrentActor current;

  /** The caller. */
  public record Me(String name, List<GrantView> grants) {}

  /**
   * A grant that holds today.
   *
   * @param id for the header Greenwork-Grant
   * @param scope unit or region number, organisation number, or empty
   */
  public record GrantView(String id, Role role, ScopeType scopeType, String scope) {}

  @GET
  @Operation(summary = "Who the caller is")
  public Me me() {
    Actor actor = current.get();
    return new Me(
        actor.userName(),
        actor.grants().stream()
            .map(g -> new GrantView(Long.toString(g.id()), g.role(), g.scopeType(), g.scopeKey()))
            .toList());
  }
}
