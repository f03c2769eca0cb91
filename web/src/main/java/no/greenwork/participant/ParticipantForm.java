package no.greenwork.participant;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.greenwork.organisation.Activity;
import no.greenwork.shared.Dates;
import no.greenwork.shared.Invalid;

/** What is typed about a participant, as text, by the names of the command's fields. */
public class ParticipantForm {
  private final Map<String, String> text = new HashMap<>();
  private String[] activities = {};
  private boolean shielded;

  static ParticipantForm of(ParticipantDetail d) {
    ParticipantForm form = new ParticipantForm();
    form.text.put("givenName", d.givenName());
    form.text.put("familyName", d.familyName());
    form.text.put("birthDate", Dates.text(d.birthDate()));
    form.text.put("caseworker", d.caseworker());
    form.text.put("municipality", d.municipality());
    form.text.put("phone", d.phone());
    form.text.put("email", d.email());
    form.text.put("letterLanguage", d.letterLanguage());
    form.text.put("interpreter", d.interpreter());
    form.text.put("protection", d.protection().name());
    form.text.put("alias", d.alias());
    form.text.put("emergencyName", d.emergencyName());
    form.text.put("emergencyPhone", d.emergencyPhone());
    form.text.put("adaptations", d.adaptations());
    form.activities = d.activities().stream().map(Activity::name).toArray(String[]::new);
    form.shielded = d.shielded();
    return form;
  }

  /**
   * @param unit the unit that the participant has or gets
   * @throws Invalid when the birth date is no date
   */
  ParticipantCommand command(String unit) {
    String protection = value("protection");
    List<Activity> wanted = Stream.of(activities).map(Activity::valueOf).toList();
    return new ParticipantCommand(
        value("identityNumber"),
        value("givenName"),
        value("familyName"),
        birthDate(),
        unit,
        value("caseworker"),
        value("municipality"),
        value("phone"),
        value("email"),
        value("letterLanguage"),
        value("interpreter"),
        protection == null ? null : Protection.valueOf(protection),
        shielded,
        value("alias"),
        value("emergencyName"),
        value("emergencyPhone"),
        wanted,
        value("adaptations"));
  }

  private LocalDate birthDate() {
    String typed = value("birthDate");
    return typed == null
        ? null
        : Dates.parse(typed).orElseThrow(() -> new Invalid("birthDate", "DATE", typed));
  }

  private String value(String name) {
    String typed = text.get(name);
    return typed == null || typed.isBlank() ? null : typed.strip();
  }

  public Map<String, String> getText() {
    return text;
  }

  public String[] getActivities() {
    return activities;
  }

  public void setActivities(String[] activities) {
    this.activities = activities;
  }

  public boolean isShielded() {
    return shielded;
  }

  public void setShielded(boolean shielded) {
    this.shielded = shielded;
  }
}
