package no.greenwork.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** A role in one place, in a period. It is never taken away from the past: it ends on a day. */
@Entity
@Table(name = "user_grant")
public class UserGrant {
  @Id private long id;

  @Column(name = "user_id")
  private long userId;

  @Enumerated(EnumType.STRING)
  private Role role;

  @Enumerated(EnumType.STRING)
  @Column(name = "scope_type")
  private ScopeType scopeType;

  @Column(name = "unit_number")
  private String unit;

  @Column(name = "region_number")
  private String region;

  @Column(name = "provider_id")
  private Long providerId;

  @Column(name = "farm_id")
  private Long farmId;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  private boolean confidential;

  @Column(name = "strictly_confidential")
  private boolean strictlyConfidential;

  private boolean shielded;
  @Version private int version;

  protected UserGrant() {}

  UserGrant(long id, long userId, GrantCommand command, Scope scope) {
    this.id = id;
    this.userId = userId;
    role = command.role();
    scopeType = role.scopeType();
    unit = scopeType == ScopeType.UNIT ? scope.key() : null;
    region = scopeType == ScopeType.REGION ? scope.key() : null;
    providerId = scopeType == ScopeType.PROVIDER ? scope.id() : null;
    farmId = scopeType == ScopeType.FARM ? scope.id() : null;
    validFrom = command.from();
    validTo = command.last() == null ? null : command.last().plusDays(1);
    confidential = command.confidential();
    strictlyConfidential = command.strictlyConfidential();
    shielded = command.shielded();
  }

  /**
   * @param day the first on which it no longer holds
   */
  void endBefore(LocalDate day) {
    validTo = day;
  }

  public long id() {
    return id;
  }

  long userId() {
    return userId;
  }

  Role role() {
    return role;
  }

  LocalDate validFrom() {
    return validFrom;
  }

  LocalDate validTo() {
    return validTo;
  }

  int version() {
    return version;
  }

  Map<String, Object> values() {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("user", Long.toString(userId));
    values.put("role", role.name());
    values.put("unit", unit);
    values.put("region", region);
    values.put("provider", providerId == null ? null : providerId.toString());
    values.put("farm", farmId == null ? null : farmId.toString());
    values.put("from", validFrom.toString());
    values.put("to", validTo == null ? null : validTo.toString());
    values.put("confidential", confidential);
    values.put("strictlyConfidential", strictlyConfidential);
    values.put("shielded", shielded);
    return values;
  }
}
