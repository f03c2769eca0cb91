package no.greenwork.placement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import no.greenwork.placement.PlacementChoices.Choice;

/** A referral being written, from a participant, from a finder hit, or from a draft. */
@Named("referral")
@ViewScoped
public class ReferralView implements Serializable {
  private static final List<String> MEASURES = List.of("AFT", "VTA_S", "VTA_O");

  @Inject private transient ReferralService referrals;
  @Inject private transient ReferralChoices people;
  @Inject private transient PlacementChoices choices;
  @Inject private transient PageAction action;

  private String draft;
  private int seen;
  private String participant;
  private String measure;
  private String provider;
  private String farm;
  private LocalDate start;
  private boolean farmConfirmed;

  /** Fills in what a draft holds; what came by the address stays. */
  public void open() {
    if (draft != null && !draft.isBlank()) {
      ReferralChoices.Draft kept = people.draft(draft);
      seen = kept.version();
      participant = kept.participant();
      measure = kept.measure();
      provider = kept.provider();
      farm = kept.farm();
      start = kept.wishedStart();
      farmConfirmed = kept.farmConfirmed();
    }
    if (measure == null || !MEASURES.contains(measure)) {
      measure = MEASURES.getFirst();
    }
    if (provider == null && farm != null) {
      provider =
          choices.providersOf(farm, measure).stream().map(Choice::key).findFirst().orElse(null);
    }
  }

  public List<Choice> getPeople() {
    return people.people(participant);
  }

  public List<String> getMeasures() {
    return MEASURES;
  }

  public List<Choice> getProviders() {
    return choices.providers(measure);
  }

  public List<Choice> getFarms() {
    return provider == null ? List.of() : choices.farmsOf(provider, measure);
  }

  /** Whether a place on a farm needs a decision of its own. */
  public boolean isProtectedPerson() {
    return participant != null && people.isProtected(participant);
  }

  /** Another measure or provider has other farms. */
  public void narrow() {
    if (getProviders().stream().noneMatch(choice -> choice.key().equals(provider))) {
      provider = null;
    }
    if (getFarms().stream().noneMatch(choice -> choice.key().equals(farm))) {
      farm = null;
    }
  }

  public String send() {
    return done("placement.done.REFERRED", r -> draft == null ? referrals.refer(r) : sent(r));
  }

  private String sent(Referral referral) {
    referrals.referDraft(draft, seen, referral);
    return draft;
  }

  public String keep() {
    return done("placement.done.DRAFT", r -> draft == null ? referrals.draft(r) : kept(r));
  }

  private String kept(Referral referral) {
    referrals.changeDraft(draft, seen, referral);
    return draft;
  }

  private String done(String said, Function<Referral, String> useCase) {
    Referral referral = new Referral(participant, measure, provider, farm, start, farmConfirmed);
    String[] id = new String[1];
    if (!action.attempt(() -> id[0] = useCase.apply(referral))) {
      return null;
    }
    action.say(said);
    return "/placements/view?faces-redirect=true&id=" + id[0];
  }

  public String getDraft() {
    return draft;
  }

  public void setDraft(String draft) {
    this.draft = draft;
  }

  public String getParticipant() {
    return participant;
  }

  public void setParticipant(String participant) {
    this.participant = participant;
  }

  public String getMeasure() {
    return measure;
  }

  public void setMeasure(String measure) {
    this.measure = measure;
  }

  public String getProvider() {
    return provider;
  }

  public void setProvider(String provider) {
    this.provider = provider;
  }

  public String getFarm() {
    return farm;
  }

  public void setFarm(String farm) {
    this.farm = farm;
  }

  public LocalDate getStart() {
    return start;
  }

  public void setStart(LocalDate start) {
    this.start = start;
  }

  public boolean isFarmConfirmed() {
    return farmConfirmed;
  }

  public void setFarmConfirmed(boolean farmConfirmed) {
    this.farmConfirmed = farmConfirmed;
  }
}
