package no.greenwork.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import no.greenwork.organisation.RegisterEndings.Ending;
import no.greenwork.shared.Forbidden;
import no.greenwork.shared.Notice;

/** Takes a farm or a provider out of the register for good; first it says what is in the way. */
@Named
@RequestScoped
public class RegisterEndingView {
  @Inject private FarmService farmService;
  @Inject private ProviderService providerService;
  @Inject private FarmDetails farms;
  @Inject private ProviderQueries providers;
  @Inject private RegisterEndings endings;
  @Inject private Notice notice;

  private String farm;
  private String provider;
  private String name;
  private LocalDate lastDay;
  private LocalDate endedOn;
  private String reason;
  private Integer version;
  private Ending ending;

  /** Reads whom it is about, and what is in the way when a day is chosen. */
  public void read() {
    if (provider == null) {
      FarmDetail detail = farms.of(farm);
      own(detail.mine());
      found(detail.farm().name(), detail.version(), detail.endedOn());
      ending = lastDay == null ? null : endings.ofFarm(detail.id(), lastDay);
    } else {
      ProviderDetail detail = providers.detail(provider);
      own(detail.mine());
      found(detail.provider().name(), detail.version(), detail.endedOn());
      ending = lastDay == null ? null : endings.ofProvider(detail.id(), lastDay);
    }
  }

  private void found(String itsName, int itsVersion, LocalDate itsEnd) {
    name = itsName;
    version = version == null ? itsVersion : version;
    endedOn = itsEnd;
  }

  private static void own(boolean mine) {
    if (!mine) {
      throw new Forbidden();
    }
  }

  public String end() {
    if (provider == null) {
      farmService.end(farm, version, lastDay, reason);
      notice.done("organisation.endFarm.done");
      return "/farms/view?faces-redirect=true&org=" + farm;
    }
    providerService.end(provider, version, lastDay, reason);
    notice.done("organisation.endProvider.done");
    return "/providers/view?faces-redirect=true&org=" + provider;
  }

  /** Read again when the answer to the form is that something is wrong. */
  public Ending getEnding() {
    if (ending == null && lastDay != null) {
      read();
    }
    return ending;
  }

  /** The form is there when a day is chosen, and while it is being sent. */
  public boolean isAsked() {
    return getEnding() != null || FacesContext.getCurrentInstance().isPostback();
  }

  public boolean isFree() {
    return getEnding() == null || getEnding().free();
  }

  /** For the texts: what is said of a farm and of a provider differs. */
  public String getKind() {
    return provider == null ? "endFarm" : "endProvider";
  }

  public String getName() {
    return name;
  }

  public LocalDate getEndedOn() {
    return endedOn;
  }

  public String getFarm() {
    return farm;
  }

  public void setFarm(String farm) {
    this.farm = farm;
  }

  public String getProvider() {
    return provider;
  }

  public void setProvider(String provider) {
    this.provider = provider;
  }

  public LocalDate getLastDay() {
    return lastDay;
  }

  public void setLastDay(LocalDate lastDay) {
    this.lastDay = lastDay;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public Integer getVersion() {
    return version;
  }

  public void setVersion(Integer version) {
    this.version = version;
  }
}
