package no.greenwork.shared;

import jakarta.annotation.Resource;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;

/**
 * The transaction that the calling thread is in. An enterprise bean, because its container hands it
 * these two on whatever thread it is first asked; a plain bean first asked by a route got nothing.
 */
@Singleton
@Lock(LockType.READ)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class RunningTransaction {
  @PersistenceContext(unitName = "greenwork")
  private EntityManager entities;

  @Resource private TransactionSynchronizationRegistry transaction;

  /** The server's own, which says of the asking thread whether it is in one, and of what status. */
  public TransactionSynchronizationRegistry registry() {
    return transaction;
  }

  /** Sends what the persistence context has changed in it to the database. */
  public void flush() {
    entities.flush();
  }

  /** Sends it and lets go of what was read, which a long transaction would otherwise pile up. */
  public void forget() {
    entities.flush();
    entities.clear();
  }
}
