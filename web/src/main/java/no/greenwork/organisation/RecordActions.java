package no.greenwork.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import no.greenwork.shared.Notice;

/**
 * The small things that are done on a record's own page: contacts, days out of use, closed periods.
 */
@Named
@RequestScoped
public class RecordActions {
  @Inject private ProviderService providers;
  @Inject private FarmService farms;
  @Inject private StopService stops;
  @Inject private Notice notice;

  private final FormValues values = new FormValues();

  public FormValues getValues() {
    return values;
  }

  public String addFarmContact(String org) {
    farms.addContact(org, contact());
    return farm(org);
  }

  public String endFarmContact(String org, long id) {
    farms.endContact(org, id);
    return farm(org);
  }

  public String addProviderContact(String org) {
    providers.addContact(org, contact());
    return provider(org);
  }

  public String endProviderContact(String org, long id) {
    providers.endContact(org, id);
    return provider(org);
  }

  public String takeOutOfUse(String org) {
    var first = values.day("stopFrom");
    var last = values.day("stopLastDay");
    values.check();
    stops.takeOutOfUse(org, first, last, values.text("stopReason"));
    return farm(org);
  }

  public String takeIntoUse(String org, long id) {
    stops.takeIntoUse(org, id);
    return farm(org);
  }

  public String close(String reference) {
    var first = values.day("stopFrom");
    var last = values.day("stopLastDay");
    values.check();
    stops.close(reference, first, last, values.text("stopReason"));
    return agreement(reference);
  }

  public String open(String reference, long id) {
    stops.open(reference, id);
    return agreement(reference);
  }

  private ContactCommand contact() {
    return new ContactCommand(
        values.text("name"), values.text("duty"), values.text("email"), values.text("phone"));
  }

  private String farm(String org) {
    notice.done("organisation.saved");
    return "/farms/view?faces-redirect=true&org=" + org;
  }

  private String provider(String org) {
    notice.done("organisation.saved");
    return "/providers/view?faces-redirect=true&org=" + org;
  }

  private String agreement(String reference) {
    notice.done("organisation.saved");
    return "/agreements/view?faces-redirect=true&ref="
        + URLEncoder.encode(reference, StandardCharsets.UTF_8);
  }
}
