package dev.typecase.benchmarks.building;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BuildingPeerTest {

    @ParameterizedTest
    @EnumSource(BuildingPeer.class)
    void givesTheObjectEveryField(BuildingPeer peer) {
        for (Input input : Input.valid(100)) {
            String expected = input.toString().substring("Input[".length());
            String built = peer.build().apply(input).toString();

            assertThat(fields(built)).isEqualTo(fields(expected));
        }
    }

    /** As records and Immutables write them; the latter leaves out what is null. */
    private static String fields(String text) {
        return text.replaceFirst("^\\w+[\\[{]", "").replaceFirst("[\\]}]$", "").replace("phone=null, ", "");
    }

    @ParameterizedTest
    @EnumSource(BuildingPeer.class)
    void refusesABlankName(BuildingPeer peer) {
        Input input = Input.valid(1)[0].withName(" ");

        assertThatThrownBy(() -> peer.build().apply(input)).isInstanceOf(RuntimeException.class);
    }
}
