package dev.typecase.storetests.bytecode;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a class file names: all of it stands in its constant pool, but for the types of its own members.
 *
 * @param classes internal names of classes; of arrays, their elements
 * @param members methods and fields of this and other classes, those behind method handles included
 * @param declaredDescriptors of the members that the class declares
 */
record ClassFile(List<String> classes, List<Member> members, List<String> declaredDescriptors) {

    private static final int MAGIC = 0xCAFEBABE;

    /** A method or field of a class. */
    record Member(String owner, String name, String descriptor) {}

    /** The internal names of the classes in a descriptor. */
    static Stream<String> classesOf(String descriptor) {
        List<String> names = new ArrayList<>();
        int begin = descriptor.indexOf('L');
        while (begin >= 0) {
            int end = descriptor.indexOf(';', begin);
            names.add(descriptor.substring(begin + 1, end));
            begin = descriptor.indexOf('L', end);
        }
        return names.stream();
    }

    static ClassFile read(byte[] bytes) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readInt() != MAGIC) {
                throw new IOException("not a class file");
            }
            in.skipNBytes(4);
            Pool pool = Pool.read(in);
            in.skipNBytes(6);
            in.skipNBytes(2L * in.readUnsignedShort());
            List<String> descriptors = new ArrayList<>();
            readMembers(in, pool, descriptors);
            readMembers(in, pool, descriptors);
            return new ClassFile(pool.classes(), pool.members(), descriptors);
        }
    }

    private static void readMembers(DataInputStream in, Pool pool, List<String> descriptors) throws IOException {
        int count = in.readUnsignedShort();
        for (int member = 0; member < count; member++) {
            in.skipNBytes(4);
            descriptors.add(pool.text(in.readUnsignedShort()));
            int attributes = in.readUnsignedShort();
            for (int attribute = 0; attribute < attributes; attribute++) {
                in.skipNBytes(2);
                in.skipNBytes(Integer.toUnsignedLong(in.readInt()));
            }
        }
    }

    /** A constant pool; each entry is its tag and its numbers, or its text. */
    private record Pool(int[] tags, int[] first, int[] second, String[] texts) {

        private static final int UTF8 = 1;
        private static final int LONG = 5;
        private static final int DOUBLE = 6;
        private static final int CLASS = 7;
        private static final int FIELD = 9;
        private static final int INTERFACE_METHOD = 11;
        private static final int METHOD_HANDLE = 15;
        private static final int METHOD_TYPE = 16;

        static Pool read(DataInputStream in) throws IOException {
            int size = in.readUnsignedShort();
            Pool pool = new Pool(new int[size], new int[size], new int[size], new String[size]);
            for (int index = 1; index < size; index++) {
                pool.readEntry(index, in);
                if (pool.tags[index] == LONG || pool.tags[index] == DOUBLE) {
                    index++;
                }
            }
            return pool;
        }

        private void readEntry(int index, DataInputStream in) throws IOException {
            tags[index] = in.readUnsignedByte();
            switch (tags[index]) {
                case UTF8 -> texts[index] = in.readUTF();
                case LONG, DOUBLE -> in.skipNBytes(8);
                case METHOD_HANDLE -> in.skipNBytes(3);
                case CLASS, 8, METHOD_TYPE, 19, 20 -> first[index] = in.readUnsignedShort();
                case 3, 4, FIELD, 10, INTERFACE_METHOD, 12, 17, 18 -> {
                    first[index] = in.readUnsignedShort();
                    second[index] = in.readUnsignedShort();
                }
                default -> throw new IOException("unknown constant " + tags[index]);
            }
        }

        String text(int index) {
            return texts[index];
        }

        List<String> classes() {
            List<String> names = new ArrayList<>();
            for (int index = 1; index < tags.length; index++) {
                if (tags[index] == CLASS) {
                    names.add(elementOf(texts[first[index]]));
                } else if (tags[index] == METHOD_TYPE) {
                    classesOf(texts[first[index]]).forEach(names::add);
                }
            }
            return names;
        }

        List<Member> members() {
            List<Member> members = new ArrayList<>();
            for (int index = 1; index < tags.length; index++) {
                if (tags[index] >= FIELD && tags[index] <= INTERFACE_METHOD) {
                    String owner = elementOf(texts[first[first[index]]]);
                    int nameAndType = second[index];
                    members.add(new Member(owner, texts[first[nameAndType]], texts[second[nameAndType]]));
                }
            }
            return members;
        }

        private static String elementOf(String name) {
            return name.startsWith("[") ? classesOf(name).findFirst().orElse(name) : name;
        }
    }
}
