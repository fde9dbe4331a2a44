package harbour.cargo;

abstract class LoaderBase<C> {
    abstract Object run(C c);
}
