package cinema.guests;

import dev.typecase.Repository;

@Repository(Guest.class)
public interface GuestBook {

    boolean existsByName(String name);

    long countByNameStartingWith(String start);
}
