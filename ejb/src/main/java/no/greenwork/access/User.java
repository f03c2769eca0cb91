package no.greenwork.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Somebody who can log in. What they may do stands in their grants; one who has ended keeps their
 * name on everything they did. Without a password nobody gets in.
 */
@Entity
@Table(name = "app_user")
public class User {
  @Id private long id;

  @Column(name = "user_name")
  private String userName;

  @Column(name = "display_name")
  private String displayName;

  private String email;
  private String phone;
  private String language;

  @Column(name = "password_hash")
  private String passwordHash;

  @Column(name = "password_changed_at")
  private Instant passwordChangedAt;

  @Column(name = "failed_logins")
  private int failedLogins;

  @Column(name = "locked_until")
  private Instant lockedUntil;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Version private int version;

  protected User() {}

  User(long id, String userName, Instant createdAt) {
    this.id = id;
    this.userName = userName;
    this.createdAt = createdAt;
    language = "nb";
  }

  void describe(UserCommand command) {
    displayName = command.displayName().strip();
    email = command.email();
    phone = command.phone();
  }

  void speak(String newLanguage) {
    language = newLanguage;
  }

  /** A new password opens a locked account and ends every session that began before it. */
  void setPassword(String hash, Instant now) {
    passwordHash = hash;
    passwordChangedAt = now;
    failedLogins = 0;
    lockedUntil = null;
  }

  void end(Instant now) {
    endedAt = now;
  }

  void reopen() {
    endedAt = null;
  }

  public long id() {
    return id;
  }

  public String userName() {
    return userName;
  }

  public int version() {
    return version;
  }

  String passwordHash() {
    return passwordHash;
  }

  boolean ended() {
    return endedAt != null;
  }

  /** What the change log keeps; never the password. */
  Map<String, Object> values() {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("userName", userName);
    values.put("displayName", displayName);
    values.put("email", email);
    values.put("phone", phone);
    values.put("language", language);
    values.put("endedAt", endedAt == null ? null : endedAt.toString());
    return values;
  }
}
