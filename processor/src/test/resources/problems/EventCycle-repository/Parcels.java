package shop;

import dev.typecase.Repository;
import java.util.List;

@Repository
public interface Parcels {
    List<Parcel> findByPlace(String place);

    void add(Parcel parcel);
}
