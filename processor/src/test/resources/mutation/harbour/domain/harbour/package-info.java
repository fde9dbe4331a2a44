/** A port: its ships, and what they carry. Written quite differently from the bookshelf. */
@org.jspecify.annotations.NullMarked
@dev.typecase.Domain(name = "Port")
package harbour;
