package words;

import dev.typecase.Entity;
import dev.typecase.Id;
import java.util.List;
import java.util.Map;
import java.util.Set;

@Entity
public class Member {
    @Id String identity;
    List<String> in;
    List<Words> out;
    Set<String> one;
    Map<String, Words> other;
    List<Words> copy;
    List<Words> elements;
    Map<String, String> entry;
    List<Long> wait;
}
