package no.greenwork.shared;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/**
 * This node's number for as long as it runs: a row that it renews every minute. A number whose
 * owner stopped renewing is free for another node after ten minutes.
 */
@Singleton
@Startup
@Lock(LockType.READ)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NodeLease {
  private static final int NODES = 1024;
  private static final Duration LEASE = Duration.ofMinutes(10);

  @Resource(lookup = "jdbc/greenwork")
  private DataSource dataSource;

  private final String owner = UUID.randomUUID().toString();
  private Jdbi jdbi;
  private int node;

  @PostConstruct
  void take() {
    jdbi = Sql.over(dataSource);
    node = 0;
    while (!taken(node)) {
      node++;
      if (node == NODES) {
        throw new IllegalStateException(
            "All " + NODES + " node numbers are leased: see node_lease");
      }
    }
  }

  private boolean taken(int candidate) {
    Instant now = Instant.now();
    return jdbi.withHandle(
        h ->
            h.createUpdate(
                            "INSERT INTO node_lease (node, owner, lease_until) VALUES (:node, :owner, :until)"
                                + " ON DUPLICATE KEY UPDATE owner = IF(lease_until < :now, VALUES(owner), owner),"
                                + " lease_until = IF(owner = VALUES(owner), VALUES(lease_until), lease_until)")
                        .bind("node", candidate)
                        .bind("owner", owner)
                        .bind("until", now.plus(LEASE))
                        .bind("now", now)
                        .execute()
                    > 0
                && owner.equals(
                    h.createQuery("SELECT owner FROM node_lease WHERE node = :node")
                        .bind("node", candidate)
                        .mapTo(String.class)
                        .one()));
  }

  @Schedule(hour = "*", minute = "*", persistent = false)
  void renew() {
    int rows =
        jdbi.withHandle(
            h ->
                h.createUpdate(
                        "UPDATE node_lease SET lease_until = :until WHERE node = :node AND owner = :owner")
                    .bind("until", Instant.now().plus(LEASE))
                    .bind("node", node)
                    .bind("owner", owner)
                    .execute());
    if (rows == 0) {
      throw new IllegalStateException(
          "The lease of node number " + node + " was lost; restart this node");
    }
  }

  @PreDestroy
  void release() {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    "UPDATE node_lease SET lease_until = :now WHERE node = :node AND owner = :owner")
                .bind("now", Instant.now())
                .bind("node", node)
                .bind("owner", owner)
                .execute());
  }

  /** 0 to 1023. */
  public int node() {
    return node;
  }

  /** Names this process in leases of other kinds, such as a job's. */
  public String owner() {
    return owner;
  }
}
