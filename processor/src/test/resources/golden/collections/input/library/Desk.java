package library;

import dev.typecase.Entity;
import dev.typecase.Id;

@Entity
public class Desk {
    @Id int number;
    String room;
}
