package no.greenwork.organisation;

import java.util.List;
import no.greenwork.shared.Problem;

/** What must hold of a provider's own facts, whoever enters them and however. */
public final class ProviderPolicy {
  private final KnownCodes known;

  public ProviderPolicy(KnownCodes known) {
    this.known = known;
  }

  public List<Problem> check(ProviderCommand c) {
    return new FieldChecks()
        .required("orgNumber", c.orgNumber())
        .organisationNumber("orgNumber", c.orgNumber())
        .required("name", c.name())
        .length("name", c.name(), 120)
        .organisationNumber("mainOrgNumber", c.mainOrgNumber())
        .wrong(
            c.mainOrgNumber() != null && c.mainOrgNumber().equals(c.orgNumber()),
            "mainOrgNumber",
            "MAIN_IS_ITSELF")
        .required("municipality", c.municipality())
        .wrong(
            c.municipality() != null && !known.municipalities().contains(c.municipality()),
            "municipality",
            "CODE",
            c.municipality())
        .length("address", c.address(), 200)
        .email("email", c.email())
        .phone("phone", c.phone())
        .required("region", c.region())
        .wrong(
            c.region() != null && !known.regions().contains(c.region()),
            "region",
            "CODE",
            c.region())
        .problems();
  }
}
