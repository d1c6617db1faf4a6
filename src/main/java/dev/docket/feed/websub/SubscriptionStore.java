package dev.docket.feed.websub;

import dev.docket.feed.HubStatus;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** Subscriptions in the database, where every replica finds them. */
@RegisterConstructorMapper(Subscription.class)
@RegisterConstructorMapper(HubStatus.class)
interface SubscriptionStore {

    /** Begins one for every source that names a hub and has none. */
    @SqlUpdate(
            """
            INSERT INTO websub_subscription (source_id, hub, topic, base, stage, next_step)
            SELECT source.id, offer.hub, offer.topic, :base, 'WANTED', :now
            FROM websub_offer AS offer JOIN source ON source.id = offer.source_id
            WHERE offer.hub IS NOT NULL AND NOT source.paused
                AND NOT EXISTS (
                    SELECT 1 FROM websub_subscription AS live
                    WHERE live.source_id = source.id AND live.stage <> 'LEAVING')
            ORDER BY source.id
            ON CONFLICT DO NOTHING
            """)
    int begin(String base, Instant now);

    /**
     * Those to be given up: we have moved or want none, or their source is gone, paused, or has for
     * some time named another hub or none.
     *
     * @param settled an offer younger than this may be a slip of the source
     */
    @SqlQuery(
            """
            SELECT subscription.* FROM websub_subscription AS subscription
            WHERE stage <> 'LEAVING'
                AND (NOT :enabled OR base <> :base OR NOT EXISTS (
                    SELECT 1 FROM source JOIN websub_offer AS offer ON offer.source_id = source.id
                    WHERE source.id = subscription.source_id AND NOT source.paused
                        AND (offer.since > :settled
                            OR (offer.hub = subscription.hub AND offer.topic = subscription.topic))))
            ORDER BY id
            FOR UPDATE OF subscription SKIP LOCKED
            """)
    List<Subscription> unwished(boolean enabled, String base, Instant settled);

    /** Those whose hub is to be asked now, the longest waiting first. */
    @SqlQuery(
            """
            SELECT * FROM websub_subscription
            WHERE next_step <= :now
            ORDER BY next_step, id
            LIMIT :limit
            FOR UPDATE SKIP LOCKED
            """)
    List<Subscription> due(Instant now, int limit);

    @SqlQuery("SELECT * FROM websub_subscription WHERE id = :id")
    Optional<Subscription> byId(long id);

    @SqlQuery("SELECT * FROM websub_subscription WHERE id = :id FOR UPDATE")
    Optional<Subscription> hold(long id);

    @SqlUpdate(
            """
            UPDATE websub_subscription
            SET stage = :after.stage, attempts = :after.attempts, lease_until = :after.leaseUntil,
                next_step = :after.nextStep, problem = :after.problem
            WHERE id = :after.id
            """)
    void save(@BindMethods("after") Subscription after);

    @SqlUpdate("DELETE FROM websub_subscription WHERE id = :id")
    void forget(long id);

    /** Notes how a request went, unless the hub has answered it for good meanwhile. */
    @SqlUpdate(
            """
            UPDATE websub_subscription
            SET problem = :problem, next_step = GREATEST(next_step, :notBefore)
            WHERE id = :id AND attempts = :attempts
            """)
    void noteReply(long id, int attempts, @Nullable String problem, Instant notBefore);

    @SqlQuery(
            """
            SELECT source_id, hub, stage, lease_until, last_push, problem
            FROM websub_subscription
            WHERE source_id IS NOT NULL AND stage <> 'LEAVING'
            ORDER BY source_id
            """)
    List<HubStatus> all();
}
