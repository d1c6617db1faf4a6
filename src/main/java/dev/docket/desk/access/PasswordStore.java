package dev.docket.desk.access;

import java.util.Optional;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The desk's password in the database: at most one row. */
public interface PasswordStore {

    @RegisterConstructorMapper(PasswordHash.class)
    @SqlQuery("SELECT salt, hash, iterations FROM desk_password")
    Optional<PasswordHash> find();

    /**
     * @return 1 if it was taken, 0 if there was one already
     */
    @SqlUpdate(
            """
            INSERT INTO desk_password (salt, hash, iterations)
            VALUES (:salt, :hash, :iterations)
            ON CONFLICT DO NOTHING
            """)
    int offer(@BindMethods PasswordHash hash);
}
