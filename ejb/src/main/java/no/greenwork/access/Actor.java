package no.greenwork.access;

import java.util.List;

/**
 * Who acts, with which of their grants.
 *
 * @param grant the one in use; every check asks this one only
 * @param grants all that hold today
 */
public record Actor(
    long userId,
    String userName,
    String displayName,
    String language,
    Grant grant,
    List<Grant> grants) {
  public Role role() {
    return grant.role();
  }

  public boolean is(Role role) {
    return grant.role() == role;
  }

  public boolean may(Action action) {
    return action.roles().contains(grant.role());
  }
}
