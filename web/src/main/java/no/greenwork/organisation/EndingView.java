package no.greenwork.organisation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import no.greenwork.organisation.AgreementEndings.Ending;
import no.greenwork.organisation.OrganisationReads.StoredFarmAgreement;
import no.greenwork.shared.Forbidden;
import no.greenwork.shared.IdText;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.Notice;

/** Ends an agreement or a farm agreement early; first it says what becomes of the placements. */
@Named
@ViewScoped
public class EndingView implements Serializable {
  private static final long serialVersionUID = 1;

  @Inject private AgreementService agreements;
  @Inject private FarmAgreementService farmAgreements;
  @Inject private AgreementQueries queries;
  @Inject private FarmAgreementQueries farmQueries;
  @Inject private AgreementEndings endings;
  @Inject private Notice notice;

  private String ref;
  private Long id;
  private LocalDate lastDay;
  private int version;
  private transient Ending ending;

  /** Reads what would happen, when a day is chosen. */
  public void read() {
    if (id == null) {
      AgreementDetail detail = queries.detail(ref);
      own(detail.mine());
      version = detail.version();
      ending = lastDay == null ? null : endings.ofAgreement(detail.row().id(), lastDay);
    } else {
      StoredFarmAgreement stored = farmQueries.mine(id);
      ref = stored.agreement();
      version = stored.version();
      ending = lastDay == null ? null : endings.ofFarmAgreement(id, lastDay);
    }
  }

  private static void own(boolean mine) {
    if (!mine) {
      throw new Forbidden();
    }
  }

  public String end() {
    if (id == null) {
      agreements.end(ref, version, lastDay);
    } else {
      farmAgreements.end(id, version, lastDay);
    }
    notice.done("organisation.ended");
    return "/agreements/view?faces-redirect=true&ref="
        + URLEncoder.encode(ref, StandardCharsets.UTF_8);
  }

  public Ending getEnding() {
    return ending;
  }

  public String getRef() {
    return ref;
  }

  public void setRef(String ref) {
    this.ref = ref;
  }

  /** The id as it stands in the address. */
  public String getKey() {
    return id == null ? null : id.toString();
  }

  public void setKey(String key) {
    id = key == null ? null : IdText.parse(key).orElseThrow(NotFound::new);
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public LocalDate getLastDay() {
    return lastDay;
  }

  public void setLastDay(LocalDate lastDay) {
    this.lastDay = lastDay;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }
}
