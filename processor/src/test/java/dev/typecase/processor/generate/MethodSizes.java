package dev.typecase.processor.generate;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.SortedMap;
import java.util.TreeMap;

/** The bytecodes of each method of a class file, read as chapter 4 of the JVM specification describes it. */
final class MethodSizes {

    private static final int UTF8 = 1;
    private static final int LONG = 5;
    private static final int DOUBLE = 6;

    private final DataInputStream in;
    private final SortedMap<String, Integer> sizes = new TreeMap<>();
    private String[] texts = {};

    private MethodSizes(byte[] classFile) {
        this.in = new DataInputStream(new ByteArrayInputStream(classFile));
    }

    static SortedMap<String, Integer> of(byte[] classFile) {
        MethodSizes sizes = new MethodSizes(classFile);
        try {
            sizes.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sizes.sizes;
    }

    private void read() throws IOException {
        in.skipNBytes(8);
        readConstants();
        in.skipNBytes(6);
        in.skipNBytes(2L * in.readUnsignedShort());
        readMembers();
        readMembers();
    }

    private void readConstants() throws IOException {
        texts = new String[in.readUnsignedShort()];
        for (int index = 1; index < texts.length; index++) {
            int tag = in.readUnsignedByte();
            if (tag == UTF8) {
                texts[index] = in.readUTF();
            } else {
                in.skipNBytes(length(tag));
            }
            if (tag == LONG || tag == DOUBLE) {
                index++;
            }
        }
    }

    private static int length(int tag) {
        return switch (tag) {
            case 7, 8, 16, 19, 20 -> 2;
            case 15 -> 3;
            case 3, 4, 9, 10, 11, 12, 17, 18 -> 4;
            case LONG, DOUBLE -> 8;
            default -> throw new IllegalArgumentException("constant of kind " + tag);
        };
    }

    private void readMembers() throws IOException {
        for (int count = in.readUnsignedShort(); count > 0; count--) {
            in.skipNBytes(2);
            String name = texts[in.readUnsignedShort()] + texts[in.readUnsignedShort()];
            for (int attributes = in.readUnsignedShort(); attributes > 0; attributes--) {
                boolean code = "Code".equals(texts[in.readUnsignedShort()]);
                int length = in.readInt();
                if (code) {
                    in.skipNBytes(4);
                    int size = in.readInt();
                    sizes.put(name, size);
                    in.skipNBytes(length - 8L);
                } else {
                    in.skipNBytes(length);
                }
            }
        }
    }
}
